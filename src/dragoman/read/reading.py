"""The one entry: paths in, reports and failures out, one at a time and in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from dragoman.errors import LimitError, ReadError, StoreError
from dragoman.read.base import Hints, Reader, Source
from dragoman.read.failures import failure
from dragoman.read.report import EMPTY_ADVICE, make_report
from dragoman.read.walk import Walk
from dragoman.schema.report import Failure, Report
from dragoman.settings import Settings

HEAD = 4096


def read(
    paths: Sequence[str],
    hints: Hints,
    settings: Settings,
    readers: Sequence[Reader],
    stdin: BinaryIO | None = None,
) -> Iterator[Report | Failure]:
    """Yield a report for each article found, and a failure for each file that cannot be read; the rest goes on.

    What a file gave before it broke stands. "-" names standard input. Nothing is fetched.
    """
    for found in Walk(settings, hints, stdin).paths(paths):
        if isinstance(found, Failure):
            yield found
        else:
            yield from read_source(found, readers)


def read_source(source: Source, readers: Sequence[Reader]) -> Iterator[Report | Failure]:
    """Yield the reports of one file, then the failure that ended it, if any."""
    taken = 0
    try:
        reader = pick_reader(source, readers)
        for article in reader.read(source):
            taken += 1
            if taken > source.settings.max_members:
                advice = "Split the file, or raise max_members in the settings."
                raise LimitError(f"{source.path} holds more than {taken - 1:,} reports.", advice=advice)
            try:
                report = make_report(article, source)
            except ReadError as error:
                path = source.path if article.number is None else f"{source.path}#{article.number}"
                yield failure(path, error)
            else:
                yield report
        if not taken:
            raise ReadError(f"{source.path} holds no report.", advice="Check that the file is whole and of news.")
    except StoreError:  # a disk without room is no fault of this file, and would be said of every other too
        raise
    except Exception as error:  # a reader may fail in any way; it costs its own file only
        yield failure(source.path, error)


def pick_reader(source: Source, readers: Sequence[Reader]) -> Reader:
    """Return the reader for a file: by its name, unless its bytes are plainly another's; a nameless one by its bytes.

    Raises ReadError for an empty file and for bytes that no reader knows.
    """
    if not source.data.strip():
        raise ReadError(f"{source.path} is empty.", advice=EMPTY_ADVICE)
    head, name = source.data[:HEAD], source.path.lower()
    named = sorted(
        (len(suffix), -place)
        for place, reader in enumerate(readers)
        for suffix in reader.suffixes
        if name.endswith(suffix)
    )
    chosen = readers[-named[-1][1]] if named else None
    if chosen and chosen.sniffs(head):
        return chosen
    sniffing = next((reader for reader in readers if reader.sniffs(head)), None)
    if sniffing is not None and (chosen is None or sniffing.name != "text"):
        return sniffing
    if chosen is not None:
        return chosen
    known = ", ".join(sorted({suffix for reader in readers for suffix in reader.suffixes}))
    raise ReadError(f"{source.path} is in no format dragoman reads.", advice=f"It reads {known}.")

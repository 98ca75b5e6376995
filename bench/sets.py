"""Sets of annotated texts that are not ours and are not shipped: gzipped JSON Lines in a folder that the user names.

Each line is one document: `id`, `text`, perhaps `published` (an ISO day), `spans` (`start`, `end`, `label`, `id`; offsets are
characters of `text`) and `events`. Every measurement on such a set takes `--data FOLDER` and reads `FOLDER/dev/NAME.jsonl.gz`.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from dragoman.clean.assemble import paragraphs
from dragoman.clean.lines import split_lines, wrap_width
from dragoman.clean.quotations import find_quotations
from dragoman.clean.sentences import split_sentences
from dragoman.errors import UsageError
from dragoman.extract.base import Extractor
from dragoman.plugins import make
from dragoman.schema.mention import Extraction, Mention
from dragoman.schema.report import Report
from dragoman.settings import Settings

Document = dict[str, Any]
Columns = Mapping[str, Mapping[str, float]]
Extract = Callable[[Report], Extraction]


def documents(data: Path, name: str) -> Iterator[Document]:
    """Yield the documents of a set. Raises UsageError where its file is not there or holds something else."""
    path = data / "dev" / f"{name}.jsonl.gz"
    try:
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            yield from map(json.loads, stream)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"The set {name} cannot be read: {error}.", advice=f"Give the folder that holds dev/{path.name} as --data."
        ) from error


def report_of(document: Document) -> Report:
    """Return a document as a report with sentences and quotations, nothing cut, so that its offsets stay what they are."""
    text = document["text"]
    blocks = paragraphs(split_lines(text, wrap_width(text)))
    published = document.get("published")
    return Report(
        id=document["id"],
        path=document["id"],
        sha256="",
        raw=text,
        text=text,
        language="en",
        published=published,
        published_precision="day" if published else "unknown",
        paragraphs=blocks,
        sentences=split_sentences(text, blocks, "en"),
        quotations=find_quotations(text, blocks),
    )


@cache
def extractor(name: str) -> Extractor:
    """Return one of the program's extractors with the settings it comes with."""
    made: Extractor = make("extractors", name, Settings())
    return made


def mentions_by(name: str) -> Callable[[Report], Sequence[Mention]]:
    """Return the function that reads a report with one of the program's extractors."""
    return lambda report: extractor(name).extract(report).mentions


def options(name: str, about: str | None) -> argparse.ArgumentParser:
    """Return a parser of the options that every measurement on such a set has."""
    parser = argparse.ArgumentParser(prog=f"bench.{name}", description=(about or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds dev/")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="also list the first N errors of each kind")
    return parser


def table(columns: Columns) -> Iterator[str]:
    """Yield the lines of a Markdown table: a row for each figure, a column for each way of reading, empty where not measured."""
    yield "| figure | " + " | ".join(columns) + " |"
    yield "|---|" + "---:|" * len(columns)
    figures = dict.fromkeys(figure for column in columns.values() for figure in column)
    for figure in figures:
        cells = (f"{column[figure]:.3f}" if figure in column else "" for column in columns.values())
        yield f"| {figure} | " + " | ".join(cells) + " |"


def run(name: str, about: str | None, columns: Callable[[Path, list[str]], Columns], words: list[str]) -> int:
    """Print the table of a measurement, and the first errors of each kind (their first word) as asked; return 0."""
    given = options(name, about).parse_args(words)
    errors: list[str] = []
    print("\n".join(table(columns(given.data, errors))))
    shown: Counter[str] = Counter()
    for error in errors:
        kind = error.partition(" ")[0]
        shown[kind] += 1
        if shown[kind] <= given.errors:
            print(error)
    return 0

"""Reports without annotation beside the storylines: what a reader makes of them teaches a smaller one.

A file of `data/bare` holds reports one after the other: a line `== ID`, lines `outlet:`, `register:`, `published:` and `basis:`
in this order, a line `--`, and the text up to the next `==`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from dragoman_corpus.faults import Complaints, StoryError

DATA = Path(__file__).parent / "data" / "bare"
HEADS = ("outlet", "register", "published", "basis")

_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?|-", flags=re.ASCII)
_BASIS = re.compile(r"fictional\b.*|public\b.+")


@dataclass(frozen=True, slots=True)
class BareReport:
    """A report that nobody annotated.

    `published` is a day, month or year, None where there is none; `basis` is `fictional`, or `public` and the facts followed.
    """

    id: str
    outlet: str
    register: str
    published: str | None
    basis: str
    text: str


def load_bare() -> Iterator[BareReport]:
    """All bare reports, file by file; raises StoryError for a file with faults."""
    for path in bare_files():
        yield from read_bare(path)


def bare_files() -> list[Path]:
    """The files of bare reports, in order of name."""
    return sorted(DATA.glob("*.txt"))


def is_bare(path: Path) -> bool:
    """Whether a file begins as one of bare reports does; False where it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(64).lstrip().startswith(b"== ")
    except OSError:
        return False


def read_bare(path: Path) -> list[BareReport]:
    """The reports of a file. Raises StoryError naming every line that is wrong."""
    complaints, found, seen = Complaints(path), list[BareReport](), set[str]()
    try:
        lines = path.read_text("utf-8").split("\n")
    except UnicodeDecodeError as error:
        complaints.add(1, f"not UTF-8 ({error.reason} at byte {error.start}): save the file as UTF-8")
        lines = []
    starts = [at for at, line in enumerate(lines) if line.startswith("== ")]
    if any(line.strip() for line in lines[: starts[0] if starts else len(lines)]):
        complaints.add(1, "a file of bare reports begins with `== ID`")
    for start, end in pairwise([*starts, len(lines)]):
        try:
            report = _report(lines[start:end])
            if report.id in seen:
                raise ValueError(f"there is another report {report.id}")
        except ValueError as error:
            complaints.add(start + 1, str(error))
            continue
        seen.add(report.id)
        found.append(report)
    if complaints.faults:
        raise StoryError(tuple(complaints.faults))
    return found


def _report(lines: list[str]) -> BareReport:
    told = [line.partition(":") for line in lines[1 : len(HEADS) + 1]]
    if tuple(name for name, _, _ in told) != HEADS or lines[len(HEADS) + 1 : len(HEADS) + 2] != ["--"]:
        raise ValueError(f"after `== ID` come lines {', '.join(f'`{name}:`' for name in HEADS)} and `--`")
    outlet, register, published, basis = (value.strip() for _, _, value in told)
    text = "\n".join(lines[len(HEADS) + 2 :]).strip("\n")
    if not text.strip():
        raise ValueError("the report has no text")
    if not _DAY.fullmatch(published):
        raise ValueError(f"published: a day (2019-05-03), a month, a year, or - for none, not {published!r}")
    if not _BASIS.fullmatch(basis):
        raise ValueError("basis: `fictional`, or `public` and the facts that the report follows")
    return BareReport(lines[0][3:].strip(), outlet, register, None if published == "-" else published, basis, text)

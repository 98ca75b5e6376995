"""Killed, injured and detained, read from the text by the program itself, beside a regular expression.

    python -m bench.tolls --data FOLDER [--reports N] [--extractor NAME] [--show]

ISAF's press releases are coded with the least number killed and captured, GVA's articles on gun violence with the killed and injured of
the incident. The program's figure is the largest of the kind that any act of the report has, 0 where there is none; the regular expression
takes the largest number before or after a word for the toll. *exact* counts all reports, *exact, of some* those whose coded number is not
0. Coders knew later tolls than the article (GVA), and code "several" by a rule of their own (ISAF): no reader can have all right.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import msgspec

from bench.others import arguments, report_of, rows, table
from dragoman.ground.grounder import RuleGrounder
from dragoman.language.numbers import find_numbers
from dragoman.plugins import make
from dragoman.schema.report import Report
from dragoman.settings import Settings

Tolls = dict[str, int]
WORDS = {
    "killed": r"killed|dead|died|deaths|slain|fatally",
    "injured": r"injured|wounded|hurt|injuries",
    "detained": r"detained|captured|arrested",
}
"""What stands within a few words of a toll, for the regular expression."""


class Coded(msgspec.Struct, frozen=True):
    """A report and what its coders read in it."""

    report: Report
    tolls: Tolls


def isaf(folder: Path) -> Iterator[Coded]:
    """Yield the press releases of ISAF."""
    for row in rows(folder, "isaf_public"):
        for event in row["events"]:
            yield Coded(report_of(row), {"killed": event["min_killed"], "detained": event["min_captured"]})


def gva(folder: Path) -> Iterator[Coded]:
    """Yield the articles of the Gun Violence Archive's incidents, those of the development part."""
    for row in rows(folder / "dev", "gva_news"):
        for event in row["events"]:
            yield Coded(report_of(row), {"killed": event["num_killed"], "injured": event["num_injured"]})


def program(extractor: str) -> Callable[[Report], Tolls]:
    """Return a function from a report to the tolls that the program reads."""
    reader, grounder = make("extractors", extractor, Settings()), RuleGrounder(Settings())

    def read(report: Report) -> Tolls:
        grounding = grounder.ground(report, reader.extract(report))
        tolls: Tolls = {}
        for claim in grounding.claims:
            for figure in claim.figures:
                number = figure.best if figure.best is not None else figure.low
                tolls[figure.kind] = max(tolls.get(figure.kind, 0), number or 0)
        return tolls

    return read


def by_pattern(report: Report) -> Tolls:
    """Return the largest number near a word for each kind of toll, in the same sentence and at most four words away."""
    tolls: Tolls = {}
    for number in find_numbers(report.text):
        before = report.text[max(0, number.span.start - 60) : number.span.start]
        after = report.text[number.span.end : number.span.end + 60]
        for kind, words in WORDS.items():
            told = re.match(rf"(?:\s+[^\s.!?]+){{0,4}}?\s+(?:{words})\b", after) or re.search(
                rf"\b(?:{words})\s+(?:[^\s.!?]+\s+){{0,3}}$", before
            )
            if told:
                tolls[kind] = max(tolls.get(kind, 0), number.count.best or number.count.low or 0)
    return tolls


def measure(coded: list[Coded], read: Callable[[Report], Tolls], show: bool = False) -> dict[str, tuple[float, float]]:
    """Return for each kind the share of exact figures: of all, and of those not coded as 0."""
    right: Counter[str] = Counter()
    some: Counter[str] = Counter()
    right_some: Counter[str] = Counter()
    for one in coded:
        told = read(one.report)
        for kind, number in one.tolls.items():
            exact = told.get(kind, 0) == number
            right[kind] += exact
            some[kind] += number > 0
            right_some[kind] += exact and number > 0
            if show and not exact:
                print("wrong", one.report.id, kind, "coded", number, "told", told.get(kind, 0))
    return {kind: (right[kind] / len(coded), right_some[kind] / max(1, some[kind])) for kind in coded[0].tolls}


def main(words: list[str]) -> int:
    """Print a table and return 0."""
    parser = arguments("bench.tolls", __doc__)
    parser.add_argument("--reports", type=int, default=None, help="measure only the first so many reports of each set")
    parser.add_argument("--extractor", default=Settings().extractor, help="the extractor to measure")
    given = parser.parse_args(words)
    ours, lines = program(given.extractor), []
    for name, documents in (("ISAF", isaf(given.data)), ("GVA", gva(given.data))):
        coded = list(islice(documents, given.reports))
        for way, read in (("dragoman", ours), ("regular expression", by_pattern), ("none", lambda report: {})):
            for kind, shares in measure(coded, read, given.show and way == "dragoman").items():
                lines.append([f"{name}, {kind}, {way}", len(coded), *shares])
    print(table(("figure", "reports", "exact", "exact, of some"), sorted(lines, key=lambda line: str(line[0]))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

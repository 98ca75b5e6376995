"""One shooting a report: killed, injured and the day, in news gathered by the Gun Violence Archive.

    python -m bench.gva --data FOLDER [--errors N]

Our answer for a report is its main act of violence: the one told most often, of equals the first; killed and injured are the most that an
act of violence within a day of it gives, 0 where none gives any. The archive's figures may be later than the report's; some pages hold
no article. Measured on the reports that have a record. The baseline takes the number nearest to a word for death or injury, and
the day of publication.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bench.sets import Document, documents, run
from bench.single import events_of, taken_in, three_ways
from dragoman.language.numbers import find_numbers
from dragoman.schema.event import Event
from dragoman.schema.report import Report

WORDS = {
    "killed": re.compile(r"\b(?:killed|dead|died|slain|fatally)\b", re.IGNORECASE),
    "injured": re.compile(r"\b(?:injured|wounded|hurt)\b", re.IGNORECASE),
}
NEAR = 40
"""Characters before a word for death or injury in which its number is sought."""


class Answer(NamedTuple):
    """What a report tells of its incident; None where the day is unknown."""

    killed: int
    injured: int
    day: str | None


def ours(report: Report, reader: str) -> Answer:
    """Return what the events of a report say."""
    events = [
        event for event in events_of(report, reader) if event.type == "ASSAULT" and event.status != "hypothetical"
    ]
    main = max(events, key=lambda event: len(event.claims), default=None)
    if main is None:
        return Answer(0, 0, None)
    same = [event for event in events if event.time.start is None or _apart(event.time.start, main.time.start) <= 1]
    return Answer(_most(same, "killed"), _most(same, "injured"), main.time.start)


def _apart(day: str, other: str | None) -> int:
    """Return how many days lie between two days, 0 where one is not known."""
    return abs((date.fromisoformat(day) - date.fromisoformat(other)).days) if other else 0


def _most(events: Sequence[Event], kind: str) -> int:
    counts = [event.summary[kind] for event in events if kind in event.summary]
    return max((count.best or count.low or 0 for count in counts), default=0)


def plain(report: Report) -> Answer:
    """Return what the baseline says."""
    told = {}
    for kind, pattern in WORDS.items():
        spans = [(one.start() - NEAR, one.start()) for one in pattern.finditer(report.text)]
        numbers = [find_numbers(report.text, max(0, start), end) for start, end in spans]
        told[kind] = next((found[-1].count.best or 0 for found in numbers if found), 1 if spans else 0)
    return Answer(told["killed"], told["injured"], report.published)


def measure(
    rows: Iterable[tuple[Document, Report]], answer: Callable[[Report], Answer], errors: list[str]
) -> dict[str, float]:
    """Return in how many of the reports each figure is right."""
    right = dict.fromkeys(("killed", "injured", "killed and injured", "day", "day within one", "day given"), 0)
    count = 0
    for document, report in rows:
        told, said = document["events"][0], answer(report)
        count += 1
        apart = _apart(told["date"], said.day) if said.day else None
        killed, injured = said.killed == told["num_killed"], said.injured == told["num_injured"]
        found = (
            killed,
            injured,
            killed and injured,
            apart == 0,
            apart is not None and apart <= 1,
            said.day is not None,
        )
        right = {name: right[name] + one for name, one in zip(right, found, strict=True)}
        if not (killed and injured) or (apart is not None and apart > 1):
            errors.append(
                f"wrong {document['id']} told {told['num_killed']} {told['num_injured']} {told['date']} said {said}\n{report.text[:900]}\n"
            )
    return {name: value / max(1, count) for name, value in right.items()} | {"reports": float(count)}


def columns(data: Path, errors: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of every way of reading, and add our errors to the list."""
    rows = [*taken_in(row for row in documents(data, "gva_news") if row["events"])]
    return three_ways(rows, measure, ours, plain, errors)


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    return run("gva", __doc__, columns, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

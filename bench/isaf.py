"""Killed, captured, day and province in press releases of the force in Afghanistan, coded by A. Strick van Linschoten and F. Kuehn.

    python -m bench.isaf --data FOLDER [--errors N]

Ours: killed and captured are the most that an act of a release has, at least, as its coders counted ("several": the least that the word can
mean); the day is that of the first act of violence or arrest, the province any that a place of an act bears or lies in.
The baseline takes numbers before "killed", "detained" or "captured", the day before the dateline, and the word before "province".
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from bench.sets import Document, documents, run
from bench.single import events_of, taken_in, three_ways
from dragoman.language.numbers import find_numbers
from dragoman.schema.event import Event
from dragoman.schema.report import Report

KILLED = re.compile(r"\bkill(?:ed|ing)\b", re.IGNORECASE)
CAPTURED = re.compile(r"\b(?:detain(?:ed|ing)|captur(?:ed|ing))\b", re.IGNORECASE)
PROVINCE = re.compile(r"\b([A-Z][\w-]+(?: [A-Z]\w+)?) province", re.IGNORECASE)
REACH = 60
"""Characters on either side of a word in which the baseline seeks a number."""


class Answer(NamedTuple):
    """What a release tells; `provinces` are lower-case names."""

    killed: int
    captured: int
    day: str | None
    provinces: str


def ours(report: Report, reader: str) -> Answer:
    """Return what the events of a release say."""
    events = [
        one for one in events_of(report, reader) if one.type in ("ASSAULT", "COERCE") and one.status == "occurred"
    ]
    day = next((one.time.start for one in events if one.time.precision == "day"), None)
    places = " ".join(f"{place.name} {place.canonical or ''}" for one in events for place in one.places)
    return Answer(_most(events, ("killed",)), _most(events, ("detained", "abducted")), day, places.lower())


def _most(events: Sequence[Event], kinds: Sequence[str]) -> int:
    """Return the most that any event has of these tolls, at least: a release often tells its operation twice."""
    told = (event.summary.get(kind) for event in events for kind in kinds)
    return max((count.low or count.best or 0 for count in told if count), default=0)


def plain(report: Report) -> Answer:
    """Return what the baseline says."""
    found = []
    for pattern in (KILLED, CAPTURED):
        numbers = (
            find_numbers(report.text, max(0, m.start() - REACH), m.end() + REACH) for m in pattern.finditer(report.text)
        )
        found.append(next((one[0].count.low or one[0].count.best or 0 for one in numbers if one), 0))
    day = (
        str(date.fromisoformat(report.published) - timedelta(days=1))
        if report.published_precision == "day" and report.published
        else None
    )
    return Answer(found[0], found[1], day, " ".join(one[1] for one in PROVINCE.finditer(report.text)).lower())


def measure(
    rows: Iterable[tuple[Document, Report]], answer: Callable[[Report], Answer], errors: list[str]
) -> dict[str, float]:
    """Return in how many of the releases each figure is right."""
    right = dict.fromkeys(("killed", "captured", "captured, any or none", "day", "day within one", "province"), 0)
    count = 0
    for document, report in rows:
        told, said = document["events"][0], answer(report)
        count += 1
        apart = abs((date.fromisoformat(told["start_date"]) - date.fromisoformat(said.day)).days) if said.day else None
        found = (
            said.killed == told["min_killed"],
            said.captured == told["min_captured"],
            bool(said.captured) == bool(told["min_captured"]),
            apart == 0,
            apart is not None and apart <= 1,
            any(name in said.provinces for name in told["province"]),
        )
        right = {name: right[name] + one for name, one in zip(right, found, strict=True)}
        if not all(found):
            numbers = (told["min_killed"], told["min_captured"], told["start_date"], told["province"])
            errors.append(
                f"wrong {document['id']} told {numbers} said {said} published {report.published}\n{report.text[:900]}\n"
            )
    return {name: value / max(1, count) for name, value in right.items()} | {"reports": float(count)}


def columns(data: Path, errors: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of every way of reading, and add our errors to the list."""
    rows = [*taken_in(documents(data, "isaf_public"))]
    return three_ways(rows, measure, ours, plain, errors)


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    return run("isaf", __doc__, columns, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

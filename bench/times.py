"""Time expressions against annotated texts: spans and values.

    python bench/times.py FILE.jsonl.gz ...

Each line is a text with `spans` labelled TIMEX3 (`value`, `type`) or TIMEX:date (`when`), as in MEANTIME and GUM. Prints, for each
file: precision, recall and F1 of exact spans (and of overlapping ones), and how many values of the exactly found are right.
MEANTIME annotates only the head of each text: what lies after its last span is not counted. `--errors` lists what differs.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dragoman.ground.times_calendar import add_months
from dragoman.ground.times_story import Story
from dragoman.schema.report import Report
from dragoman.schema.span import Span

# GUM gives values to dates, absolute and relative; durations, clock times and the rest are not in its layer.
ABSOLUTE = ("calendar", "numeric", "weekday", "shift", "unit")
DAY = timedelta(days=1)


def days_of(value: str) -> tuple[date, date] | None:
    """Return the first and last day of a TIMEX value, or None where it names no stretch of the calendar."""
    value = value.split("T", maxsplit=1)[0]
    try:
        if week := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return (monday + 5 * DAY, monday + 6 * DAY) if week[3] else (monday, monday + 6 * DAY)
        if season := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
            first = date(int(season[1]), {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season[2]], 1)
            return first, add_months(first, 3) - DAY
        if quarter := re.fullmatch(r"(\d{4})-Q([1-4])", value):
            first = date(int(quarter[1]), 3 * int(quarter[2]) - 2, 1)
            return first, add_months(first, 3) - DAY
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return date.fromisoformat(value), date.fromisoformat(value)
        if month := re.fullmatch(r"(\d{4})-(\d\d)", value):
            first = date(int(month[1]), int(month[2]), 1)
            return first, add_months(first, 1) - DAY
        if re.fullmatch(r"\d{4}", value):
            return date(int(value), 1, 1), date(int(value), 12, 31)
    except ValueError:
        return None
    return None


def gold_of(row: dict[str, Any]) -> dict[tuple[int, int], str | None]:
    gold: dict[tuple[int, int], str | None] = {}
    for span in row["spans"]:
        if span["label"] == "TIMEX3":
            gold[span["start"], span["end"]] = span.get("value") if span.get("type") in ("DATE", "TIME") else None
        elif span["label"] == "TIMEX:date":
            gold[span["start"], span["end"]] = span.get("when")
    return gold


def measure(path: Path, errors: bool) -> dict[str, float]:
    n = dict.fromkeys(("gold", "found", "exact", "overlap", "valued", "right", "known"), 0)
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        row = json.loads(line)
        gold = gold_of(row)
        absolute = any(span["label"] == "TIMEX:date" for span in row["spans"]) or "genre" in row
        story = Story(report_of(row))
        reach = max((span["end"] for span in row["spans"]), default=0)
        found = {
            (p.span.start, p.span.end): number
            for number, p in enumerate(story.phrases)
            if p.span.end <= reach and (not absolute or p.kind in ABSOLUTE)
        }
        n["gold"] += len(gold)
        n["found"] += len(found)
        n["exact"] += len(gold.keys() & found.keys())
        n["overlap"] += sum(any(a < d and c < b for c, d in found) for a, b in gold)
        text = row["text"]
        for span in sorted(gold.keys() | found.keys()):
            if span not in found or span not in gold:
                if errors:
                    print(
                        "missed" if span in gold else "extra ",
                        repr(text[slice(*span)]),
                        "|",
                        repr(text[max(0, span[0] - 30) : span[1] + 20]),
                    )
                continue
            days = days_of(gold[span] or "")
            if days is None:
                continue
            reading = story.reading(found[span])
            ours = (reading.stretch.start, reading.stretch.end) if reading else None
            n["valued"] += 1
            n["right"] += ours == days
            n["known"] += ours is not None
            if errors and ours != days:
                print(
                    "value ",
                    repr(text[slice(*span)]),
                    gold[span],
                    ours and [str(day) for day in ours],
                    "published",
                    row.get("published"),
                    "|",
                    repr(text[max(0, span[0] - 50) : span[1] + 30]),
                )
    precision, recall = n["exact"] / max(1, n["found"]), n["exact"] / max(1, n["gold"])
    return {**n, "P": precision, "R": recall, "F1": 2 * precision * recall / max(1e-9, precision + recall)}


def report_of(row: dict[str, Any]) -> Report:
    sentences = tuple(Span(*pair) for pair in row.get("sentences") or ())
    published = row.get("published") or None
    return Report(
        id=row["id"],
        path=row["id"],
        sha256="",
        raw=row["text"],
        text=row["text"],
        published=published,
        sentences=sentences,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    for path in options.files:
        n = measure(path, options.errors)
        print(
            f"{path.name:36} gold {n['gold']:4} found {n['found']:4}  exact P {n['P']:.3f} R {n['R']:.3f} F1 {n['F1']:.3f}  overlap R "
            f"{n['overlap'] / max(1, n['gold']):.3f}  value {n['right']}/{n['valued']} = {n['right'] / max(1, n['valued']):.3f}"
            f" (of those resolved {n['right'] / max(1, n['known']):.3f})"
        )


if __name__ == "__main__":
    main()

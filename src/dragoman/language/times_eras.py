"""Dates of other calendars, and years that do not begin in January: their words, read into moments."""

from __future__ import annotations

from typing import Any

from dragoman.language.times_dates import ordinal
from dragoman.language.times_phrases import Moment
from dragoman.language.times_rules import Candidate
from dragoman.language.times_slots import time_words


def read_era(text: str, candidate: Candidate) -> dict[str, Any] | None:
    """Return the day, month and year of a date as its own calendar counts them ("14 Shawwal 1445")."""
    slots = candidate.slots
    for name, table in time_words()["eras"].items():
        if name in slots:
            month = next(number for word, number in table.items() if word.lower() == slots[name].lower())
            day = int(slots["day"]) if "day" in slots else None
            return {
                "first": Moment(era=name, month=month, day=day, year=int(slots["anno"]) if "anno" in slots else None)
            }
    return None


def read_moving(text: str, candidate: Candidate) -> dict[str, Any] | None:
    """Return a feast as its own calendar counts it, in a year of ours where one is named: "the third day of Eid al-Fitr"."""
    slots = candidate.slots
    told = next(row for name, row in time_words()["moving"].items() if name.lower() == slots["moving"].lower())
    nth = ordinal(slots["ordinalday"]) if "ordinalday" in slots else 1
    day = told["day"] + nth - 1 if "day" in told else nth if "ordinalday" in slots else None
    year = int(slots["year"]) if "year" in slots else None
    return {"kind": "era", "first": Moment(era=told["era"], month=told.get("month"), day=day, year=year)}


def read_span(text: str, candidate: Candidate) -> dict[str, Any] | None:
    """Return the months in which a fiscal or school year can lie: where it begins is told by the country, not by its words."""
    year, ends = int(_whole(candidate.slots["anno"])), candidate.slots.get("annoend")
    if ends and int(ends[-2:]) != (year + 1) % 100:
        return None
    begins, over = candidate.rule.fixed["begins"], candidate.rule.fixed["over"]
    first = Moment(year=year if ends else year - 1, month=begins)
    last = Moment(year=year + 1 if ends else year, month=over if ends else 12)
    return {"kind": "calendar", "first": first, "last": last, "approximate": True}


def _whole(written: str) -> str:
    return written if len(written) == 4 else "20" + written

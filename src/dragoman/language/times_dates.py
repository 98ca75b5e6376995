"""Dates as their words say them: the slots of a calendar rule, read into moments."""

from __future__ import annotations

from typing import Any, cast

from dragoman.language.times_amounts import read_amount
from dragoman.language.times_phrases import Cut, Moment, Portion
from dragoman.language.times_rules import Candidate
from dragoman.language.times_slots import months, time_words, weekdays

DATE_SLOTS = ("month", "day", "year", "weekday", "wd", "season", "monthnumber", "foreign", "decade", "ordinalday")
PIVOT = 30
"""Years written with two digits are of this century below it."""
WEEKDAY = "weekday"
MODIFIERS = {"past": "last", "previous": "last", "coming": "next", "following": "next"}


def read_calendar(text: str, candidate: Candidate) -> dict[str, Any] | None:
    """Return the moments and the modifier of a date or of two ("from 5 to 8 March"), or None where they make none."""
    slots = candidate.slots
    first = _cut(candidate) or _special(slots) or _moment(slots, "")
    last = _last(slots)
    if first is None:
        return None
    if last:
        first, last = _completed(first, last)
    named = slots.get("modifier", "").lower()
    modifier = MODIFIERS.get(named, named) or None
    if modifier and text[: candidate.end].lower().endswith("year"):
        modifier = f"{modifier} year"
    return {"first": first, "last": last, "modifier": modifier}


def read_numeric(text: str, candidate: Candidate) -> dict[str, Any] | None:
    """Return the reading with the day first, and the one with the month first where both are dates (12/03/2021)."""
    first, second = int(candidate.slots["number1"]), int(candidate.slots["number2"])
    year = int(candidate.slots["year"])
    pairs = dict.fromkeys([(first, second), (second, first)])
    good = [Moment(year=year, month=month, day=day) for day, month in pairs if 1 <= month <= 12 and 1 <= day <= 31]
    if not good:
        return None
    swapped = good[1] if len(good) > 1 else None
    return {"first": good[0], "swapped": swapped, "kind": "numeric" if swapped else "calendar"}


def read_named(text: str, candidate: Candidate) -> dict[str, Any]:
    """Return the date of a day with a name of its own ("9/11")."""
    year, month, day = _looked_up("named", candidate.slots["named"]).split("-")
    return {"kind": "calendar", "first": Moment(year=int(year), month=int(month), day=int(day))}


def read_feast(text: str, candidate: Candidate) -> dict[str, Any]:
    """Return the month and day of a feast with a fixed date."""
    month, day = _looked_up("feasts", candidate.slots["feast"]).split("-")
    year = int(candidate.slots["year"]) if "year" in candidate.slots else None
    return {"kind": "calendar", "first": Moment(year=year, month=int(month), day=int(day))}


def ordinal(word: str) -> int:
    """Return the number of an ordinal word ("twenty-first")."""
    return cast(int, time_words()["ordinals"]["-".join(word.lower().split())])


def weekday_number(word: str) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    return weekdays()[word.lower().rstrip(".")]


def _looked_up(table: str, words: str) -> str:
    key = " ".join(words.split()).lower()
    return next(str(value) for name, value in time_words()[table].items() if name.lower() == key)


def _moment(slots: dict[str, str], suffix: str) -> Moment | None:
    got = {name: slots[name + suffix] for name in DATE_SLOTS if name + suffix in slots}
    if not got:
        return None
    weekday = got.get("weekday") or got.get("wd")
    return Moment(
        year=int(got["year"]) if "year" in got else _short_year(slots.get("shortyear" + suffix)),
        month=_month(got),
        day=int(got["day"]) if "day" in got else ordinal(got["ordinalday"]) if "ordinalday" in got else None,
        weekday=weekday_number(weekday) if weekday else None,
        season=time_words()["seasons"][got["season"].lower()] if "season" in got else None,
        portion=_portion(slots.get("portion")),
    )


def _short_year(written: str | None) -> int | None:
    """ "'91" is of the last century, "'05" of this one."""
    if written is None:
        return None
    number = int(written[1:])
    return number + (2000 if number < PIVOT else 1900)


def _month(got: dict[str, str]) -> int | None:
    name = got.get("month") or got.get("foreign")
    if name:
        return months()[name.lower().rstrip(".")]
    return int(got["monthnumber"]) if "monthnumber" in got else None


def _portion(words: str | None) -> Portion | None:
    plain = " ".join((words or "").lower().split())
    return next((cast(Portion, name) for name, forms in time_words()["portions"].items() if plain in forms), None)


def _special(slots: dict[str, str]) -> Moment | None:
    """Centuries, decades, quarters and halves of years."""
    if "centurynumber" in slots:
        first = 100 * int(slots["centurynumber"]) - 100
        return Moment(year=first, year_span=100, portion=_portion(slots.get("portion")))
    if "decade" in slots:
        digits = slots["decade"]
        first = int(digits if len(digits) == 4 else "19" + digits)
        return Moment(year=first, year_span=10, portion=_portion(slots.get("portion")))
    year = int(slots["year"]) if "year" in slots else None
    if "quarter" in slots:
        return Moment(year=year, quarter=int(slots["quarter"]))
    if "halfyear" in slots:
        return Moment(year=year, half=1 if slots["halfyear"].lower() == "first" else 2)
    return Moment(year=year, quarter=ordinal(slots["ordinal"])) if "ordinal" in slots else None


def _cut(candidate: Candidate) -> Moment | None:
    """ "The second week of June", "the week to 4 December": the month, year or day, and the piece of it."""
    cut = cut_in(candidate)
    named = {name: words for name, words in candidate.slots.items() if name not in ("nth", "weekday")}
    whole = _moment(named, "") if cut else None
    return _with(whole, cut=cut) if whole else None


def cut_in(candidate: Candidate) -> Cut | None:
    """Return the piece that the words cut out of a longer time; None where they name the whole."""
    slots, fixed = candidate.slots, candidate.rule.fixed
    if "cut" in fixed:
        return Cut(unit=fixed["cut"], count=fixed.get("days", 7))
    if "nth" not in slots or not {"piece", "weekday"} & slots.keys():
        return None
    first = cast(int, time_words()["pieces"][slots["nth"].lower()])
    if "weekday" in slots:  # "the second Friday of June"
        return Cut(unit=WEEKDAY, first=first, count=weekdays()[slots["weekday"].lower().rstrip(".")])
    value = read_amount(slots["count"])[0] if "count" in slots else None
    return Cut(unit=slots["piece"].lower().removesuffix("s"), first=first, count=int(value or 1))


def _last(slots: dict[str, str]) -> Moment | None:
    if "yearend" in slots:
        digits = slots["yearend"]
        return Moment(year=int(digits if len(digits) == 4 else slots["year"][:2] + digits))
    return _moment(slots, "2")


def _completed(first: Moment, last: Moment) -> tuple[Moment, Moment]:
    """Both ends of a range take what only one of them names: "5 to 8 March 2020", "December to March 2020"."""
    if last.day and not last.month:
        return first, _with(last, month=first.month, year=first.year)
    over = 1 if first.month and last.month and first.month > last.month else 0
    if last.year and not first.year and first.month:
        return _with(first, year=last.year - over), last
    if first.year and not last.year and last.month:
        return first, _with(last, year=first.year + over)
    return first, last


def _with(moment: Moment, **changes: int | Cut | None) -> Moment:
    values: dict[str, Any] = {name: getattr(moment, name) for name in moment.__struct_fields__}
    return Moment(**{**values, **changes})

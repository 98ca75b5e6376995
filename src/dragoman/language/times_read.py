"""A match of a rule, read into a time phrase: its numbers, its base and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, cast

from dragoman.language.numbers_words import alternatives
from dragoman.language.times_amounts import read_amount
from dragoman.language.times_dates import (
    MODIFIERS,
    cut_in,
    ordinal,
    read_calendar,
    read_feast,
    read_named,
    read_numeric,
    weekday_number,
)
from dragoman.language.times_eras import read_era, read_moving, read_span
from dragoman.language.times_phrases import Base, Kind, Moment, Relation, TimePhrase, Unit
from dragoman.language.times_rules import Candidate
from dragoman.language.times_slots import time_words, units
from dragoman.schema.span import Span

DETERMINER = re.compile(r"(?:\b(?:the|a|an|his|her|its|their|our|this|that|any|each)|['’]s)[ \u00a0]$", re.IGNORECASE)
COMPLEMENT = re.compile(r"[ \u00a0](?!(?:and|or|but|in|on|at|by|was|were|is|are|had|has|when|as)\b)[a-zA-Z“‘'\"]")
INTO = re.compile(r"night (?:to|into) ")
BACKWARD = ("ago", "earlier", "before", "beforehand", "previously", "prior", "prior to")
LEANING = ("after", "before", "following", "prior to", "prior")


def read(text: str, candidate: Candidate) -> TimePhrase | None:
    """Return the phrase that the match says, or None where its numbers make no date."""
    values = _READERS[candidate.rule.kind](text, candidate)
    if values is None:
        return None
    lead = re.match(r"(?:on|from)[ \u00a0](?=\w)", text[candidate.start : candidate.end], re.IGNORECASE)
    start, end = candidate.start + (lead.end() if lead else 0), candidate.end
    adnominal = _adnominal(text, start, end)  # a word before it then belongs to the noun: "after the 2003 war"
    return TimePhrase(
        span=Span(start, end),
        kind=cast(Kind, values.pop("kind", candidate.rule.kind)),
        relation=None if values.get("last") or adnominal else _relation(text, start, end),
        adnominal=adnominal,
        part=values.pop("part", None) or _part(candidate),
        **values,
    )


def _part(candidate: Candidate) -> str | None:
    for name in ("part", "lastpart", "partword", "partof", "trail"):
        if name in candidate.slots:
            return candidate.slots[name].strip().lower().split(" of")[0]
    return cast("str | None", candidate.rule.fixed.get("part"))


def _relation(text: str, start: int, end: int) -> Relation | None:
    if re.match(r"[ ,]{1,2}(?:onwards?|on,|on and off)", text[end : end + 12]):
        return "since"
    before = " ".join(text[max(0, start - 24) : start].lower().split()) + " "
    found = _relation_words().search(before)
    if not found:
        return None
    if found[1] == "from" and re.match(r"\W{1,3}(?:to|until|till|through)\b", text[end : end + 12]):
        return None  # "from May to ..." is not open
    return next(cast(Relation, name) for name, words in time_words()["relations"].items() if found[1] in words)


@cache
def _relation_words() -> re.Pattern[str]:
    words = [word for group in time_words()["relations"].values() for word in group]
    return re.compile(rf"(?<!\w)({alternatives(words)}) (?:(?<!through )on |in |the |late |early )?$")


def _adnominal(text: str, start: int, end: int) -> bool:
    if re.match(r"['’]s?[ \u00a0]", text[end : end + 3]):
        return True
    return bool(DETERMINER.search(text[max(0, start - 8) : start]) and _noun_after().match(text, end))


@cache
def _noun_after() -> re.Pattern[str]:
    words = alternatives(time_words()["clause"]["not_nouns"])
    return re.compile(rf"(?:-[a-z]+)?[ \u00a0](?!(?:{words})\b)[a-zA-Z]")


# --- weekdays, shifts, units ------------------------------------------------------------------------------------------
def _read_weekday(text: str, candidate: Candidate) -> dict[str, Any]:
    slots = candidate.slots
    second = slots.get("weekday2")
    words = text[candidate.start : candidate.end].lower()
    modifier = slots.get("modifier", "").lower() or candidate.rule.fixed.get("modifier", "")
    plain = modifier if modifier == "following" else MODIFIERS.get(modifier, modifier)
    return {
        "first": Moment(weekday=weekday_number(slots.get("weekday") or slots["wd"])),
        "last": Moment(weekday=weekday_number(second)) if second else None,
        "modifier": (f"{plain} week" if re.search(r"\bweek\b", words) else plain) or None,
        "base": "previous" if modifier in ("following", "that") else "published",
        "part": "overnight" if "night" in words and (second or INTO.search(words)) else None,
    }


def _read_shift(text: str, candidate: Candidate) -> dict[str, Any] | None:
    low, high, approximate = _amount(candidate)
    if low is None:
        return None
    year = candidate.slots.get("year")
    times = candidate.rule.fixed.get("times", 1)
    low, high = low * times, high * times if high is not None else None
    sense = " ".join(candidate.slots.get("sense", "").lower().split())
    direction = candidate.rule.fixed.get("direction", -1 if sense in BACKWARD else 1)
    return {
        "first": Moment(year=int(year) if year else None, season=_season(candidate), cut=cut_in(candidate)),
        "modifier": candidate.rule.fixed.get("modifier"),
        "unit": _unit(candidate),
        "low": low,
        "high": high if high is not None else low,
        "direction": direction,
        "base": _base(text, candidate, sense, direction),
        "approximate": approximate,
        "within": candidate.slots.get("within", "").lower() or None,
    }


def _season(candidate: Candidate) -> int | None:
    """Return the first month of the season that the words name."""
    name = candidate.slots.get("season")
    return time_words()["seasons"][name.lower()] if name else None


def _base(text: str, candidate: Candidate, sense: str, direction: int) -> Base:
    """ "The day before" leans on a date told before; "the day before the vote" on the vote; "next day" never on today."""
    base: Base = candidate.rule.fixed["base"]
    if "modifier" in candidate.rule.fixed:
        return base
    seen_from_today = candidate.rule.kind == "shift" and base == "published"  # "the arrest yesterday of ..."
    if sense in LEANING or (not sense and not seen_from_today and _names_event(text, candidate)):
        return "event" if COMPLEMENT.match(text, candidate.end) else base
    if _unit(candidate) == "day" and candidate.rule.kind == "unit" and direction == 1 and base == "published":
        return "previous"
    return base


def _names_event(text: str, candidate: Candidate) -> bool:
    words = text[candidate.start : candidate.end].lower()
    return words.endswith(("before", "after", "eve")) or text.startswith(" of ", candidate.end)


def _unit(candidate: Candidate) -> Unit:
    if "unit" in candidate.rule.fixed:
        return cast(Unit, candidate.rule.fixed["unit"])
    word = next(
        (candidate.slots[name] for name in ("unit", "single", "units", "bare") if name in candidate.slots), "day"
    )
    return cast(Unit, units()[word.lower()])


def _amount(candidate: Candidate) -> tuple[float | None, float | None, bool]:
    """Return how many units at least and at most, and whether the words are rough."""
    fixed, slots = candidate.rule.fixed, candidate.slots
    if fixed.get("recent"):
        return 1, time_words()["recent"].get(_unit(candidate)), True
    if "ordinal" in slots:  # the first day is the one on which it began
        return ordinal(slots["ordinal"]) - 1, None, False
    if "bare" in slots:
        low, high = time_words()["bare_amounts"].get(_unit(candidate), (1, 12))
        return low, high, True
    words = slots.get("amount") or slots.get("number")
    return read_amount(words) if words else (fixed.get("low", 1), fixed.get("high"), False)


def _read_anniversary(text: str, candidate: Candidate) -> dict[str, Any]:
    slots = candidate.slots
    if "ordinal" in slots:
        years: float | None = ordinal(slots["ordinal"])
    else:
        words = slots.get("ordinalnumber") or slots.get("number")
        years = read_amount(words)[0] if words else None
    return {"low": years, "unit": "year", "direction": 1, "base": "event"}


def _read_duration(text: str, candidate: Candidate) -> dict[str, Any]:
    low, high, approximate = _amount(candidate)
    return {"unit": _unit(candidate), "low": low, "high": high, "approximate": approximate}


def _read_nothing(text: str, candidate: Candidate) -> dict[str, Any]:
    return {}


_READERS: dict[str, Callable[[str, Candidate], dict[str, Any] | None]] = {
    "calendar": read_calendar,
    "numeric": read_numeric,
    "named": read_named,
    "feast": read_feast,
    "era": read_era,
    "span": read_span,
    "weekday": _read_weekday,
    "shift": _read_shift,
    "unit": _read_shift,
    "window": _read_shift,
    "duration": _read_duration,
    "anniversary": _read_anniversary,
    "set": _read_nothing,
    "moving": read_moving,
    "unclear": _read_nothing,
    "part": _read_nothing,
    "clock": _read_nothing,
    "vague": _read_nothing,
}

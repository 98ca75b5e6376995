"""Hours and parts of a day that stand before their day: "noon on Saturday", "16:15 UTC, June 1st" are one expression."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

import msgspec

from dragoman.language.times_phrases import Relation, TimePhrase
from dragoman.schema.span import Span

GAP = re.compile(r"(?:,|,? on(?: the)?)?[ \u00a0]")
SAME = re.compile(r",? ?\(?(?:/ ?|(?:corresponding to|or|that is) )?")
LEAD = re.compile(r"(at|before|around|since|by|until|after|near) (?:about )?|in (?=the )", re.IGNORECASE)
# "Before dawn on Sunday" was on Sunday: only these open an end of the day that follows.
OPEN: dict[str, Relation] = {"since": "since", "by": "by", "until": "until"}


def joined(text: str, phrases: Iterable[TimePhrase]) -> tuple[TimePhrase, ...]:
    """Return the phrases, an hour or part of a day with the day right after it as one: "by noon on Saturday" is by Saturday."""
    held = _once(text, list(phrases))
    taken = {number for number, (hour, day) in enumerate(pairwise(held)) if _of_that_day(text, hour, day)}
    return tuple(
        _one(text, held[number - 1], phrase) if number - 1 in taken else phrase
        for number, phrase in enumerate(held)
        if number not in taken
    )


def _once(text: str, phrases: list[TimePhrase]) -> list[TimePhrase]:
    """Return the phrases without those that say a date of ours again in another calendar: "10 May, 5 Jumada al-Ula 1429"."""
    again = {
        number + (second.kind == "era")
        for number, (first, second) in enumerate(pairwise(phrases))
        if {first.kind, second.kind} == {"era", "calendar"}
        and (first if second.kind == "era" else second).first.day is not None
        and SAME.fullmatch(text[first.span.end : second.span.start])
    }
    return [phrase for number, phrase in enumerate(phrases) if number not in again]


def _of_that_day(text: str, hour: TimePhrase, day: TimePhrase) -> bool:
    if hour.kind not in ("part", "clock") or day.part or day.last or day.adnominal:
        return False
    dated = (
        day.kind == "weekday"
        or (day.kind == "calendar" and day.first.day is not None)
        or (day.kind == "shift" and day.unit == "day" and day.base == "published")
    )
    return dated and GAP.fullmatch(text[hour.span.end : day.span.start]) is not None


def _one(text: str, hour: TimePhrase, day: TimePhrase) -> TimePhrase:
    lead = LEAD.match(text, hour.span.start) if hour.kind == "part" else None
    told = lead[1].lower() if lead and lead[1] else hour.relation or ""
    start = lead.end() if lead else hour.span.start
    part = hour.part or text[start : hour.span.end].lower()
    return msgspec.structs.replace(
        day, span=Span(start, day.span.end), relation=OPEN.get(told), part=part if hour.kind == "part" else day.part
    )

"""What only looks like a time: "may", "a march", "Good Friday", the number of a resolution, 2000 soldiers."""

from __future__ import annotations

import re
from functools import cache

from dragoman.language.numbers_guards import is_plural
from dragoman.language.times_rules import Candidate
from dragoman.language.times_slots import time_words

WORD_BEFORE = re.compile(r"([^\W\d_][\w.’'-]*|[,(\[–—-])\s{0,2}(?:[“\"(])?$")
MILITARY = re.compile(r"[012][0-9][0-5][0-9] hours", re.IGNORECASE)
WORD_AFTER = re.compile(r"[ \u00a0]?([^\s]+)")


@cache
def _listed(table: str, name: str) -> frozenset[str]:
    return frozenset(time_words()[table][name])


def belongs(text: str, candidate: Candidate) -> bool:
    """Return whether the match is a time expression where it stands."""
    slots = candidate.slots
    names = set(slots) - {"lead", "trail"}
    if names == {"month"}:
        return _bare_month(text, candidate)
    if names == {"year"}:
        return _bare_year(text, candidate)
    if candidate.rule.kind == "weekday" and "weekday" in slots:
        return _weekday(text, candidate)
    if candidate.rule.kind == "clock":
        return (
            re.search(r"[0-9][-–:/.]$|\bchapter $|\bverse $", text[max(0, candidate.start - 9) : candidate.start])
            is None
        )
    if candidate.rule.seed == "digits" and "yearend" in slots:
        return _years(slots["year"], slots["yearend"])
    return _deictic(text, candidate)


def _years(first: str, last: str) -> bool:
    end = last if len(last) == 4 else first[:2] + last
    return 1 <= int(end) - int(first) <= 120


def _before(text: str, position: int) -> str:
    found = WORD_BEFORE.search(text[max(0, position - 24) : position].rpartition("\n")[2])
    return found[1] if found else ""


def _after(text: str, position: int) -> str:
    found = WORD_AFTER.match(text, position)
    return found[1] if found else ""


def _bare_month(text: str, candidate: Candidate) -> bool:
    """A month alone: never short, and names that are also words or first names need a word of time before them."""
    month = candidate.slots["month"]
    before, after = _before(text, candidate.start), _after(text, candidate.end)
    if month.rstrip(".").title() not in time_words()["months"]["names"]:
        return False
    if month in _listed("months", "ambiguous"):
        told = before.lower() in _listed("months", "words_before")
        named = after[:1].isupper() and before.lower() not in ("in", "since", "until", "by")
        if month.title() in ("May", "March") and before.lower() in ("the", "to", "and", "or", "for"):
            return False
        return told and not named
    return True


def _bare_year(text: str, candidate: Candidate) -> bool:
    """A year alone: not an amount ("2000 soldiers"), not a name ("Resolution 1701"), not part of a longer sign."""
    year = int(candidate.slots["year"])
    before, after = _before(text, candidate.start), _after(text, candidate.end)
    if not 1000 <= year <= 2100 or re.search(r"[-–/]$", text[max(0, candidate.start - 1) : candidate.start]):
        return before == "mid" or bool(
            re.search(r"\b(?:pre|post|mid)-$", text[max(0, candidate.start - 6) : candidate.start])
        )
    if re.match(r"[-–][^\W_]|%|:[0-9]", text[candidate.end : candidate.end + 2]) or _between_hours(text, candidate):
        return False
    lower = before.lower()
    if lower in _listed("years", "strong_before"):
        return year >= 1400 or not re.match(r"[a-z]", after)
    if lower in _listed("years", "never_before"):
        return False
    word = after.rstrip(".,;:")
    counted = is_plural(word) or word in _listed("years", "amounts_after")
    if lower in ("the", "a", "an", "his", "her", "their", "its") or before.endswith(("'s", "’s")):
        return 1800 <= year <= 2100 and not (year % 100 == 0 and counted)
    return 1800 <= year <= 2100 and not counted


def _between_hours(text: str, candidate: Candidate) -> bool:
    """ "From 1900 to 0600": hours of the clock."""
    after, before = text[candidate.end : candidate.end + 12], text[max(0, candidate.start - 12) : candidate.start]
    link = r"\s?(?:to|and|until|till|-|–)\s?"
    return re.match(link + r"0[0-9][0-5][0-9](?![0-9])", after) is not None or (
        re.search(r"(?<![0-9])0[0-9][0-5][0-9]" + link + "$", before) is not None
    )


def _weekday(text: str, candidate: Candidate) -> bool:
    before = _before(text, candidate.start)
    after = text[candidate.end : candidate.end + 20].lstrip()
    if before in _listed("weekdays", "not_after") and "modifier" not in candidate.slots:
        return False
    return not any(re.match(re.escape(word) + r"\b", after) for word in time_words()["weekdays"]["not_before"])


def _deictic(text: str, candidate: Candidate) -> bool:
    """Words of time that are something else: "USA Today", "the second", "one day", "a new day"."""
    words = text[candidate.start : candidate.end]
    before = _before(text, candidate.start)
    # "USA Today" is a name; "Gone. Yesterday they came" and a headline's last word before "Yesterday" are not part of one.
    if words in ("Today", "Yesterday", "Tomorrow", "Tonight") and before[:1].isupper() and not before.endswith("."):
        return False
    if (
        candidate.rule.kind == "duration"
        and MILITARY.fullmatch(words)
        and before.lower() in _listed("clocks", "before")
    ):
        return False  # "at 1800 hours" is a time of day
    return candidate.rule.kind != "duration" or words.lower() not in _listed("years", "not_durations")

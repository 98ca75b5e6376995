"""Time expressions of a text, found and read, but not yet put on a calendar: that takes the report's date."""

from __future__ import annotations

from functools import lru_cache

from dragoman.language.times_guards import belongs
from dragoman.language.times_join import joined
from dragoman.language.times_phrases import Cut, Moment, TimePhrase
from dragoman.language.times_read import read
from dragoman.language.times_rules import longest, matches

__all__ = ["Cut", "Moment", "TimePhrase", "find_times", "times_apart"]


def find_times(text: str, start: int = 0, end: int | None = None) -> list[TimePhrase]:
    """Return the time expressions that lie wholly in `text[start:end]`, in order, without overlaps.

    Spans leave out the preposition ("on", "in", "since"); what it means stands in `relation`.
    """
    stop = len(text) if end is None else end
    return [phrase for phrase in _all_times(text) if start <= phrase.span.start and phrase.span.end <= stop]


@lru_cache(maxsize=8)
def times_apart(text: str) -> tuple[TimePhrase, ...]:
    """Return the time expressions of the whole text with hours and days apart, as the reader's network learnt them."""
    good = [candidate for candidate in matches(text) if belongs(text, candidate)]
    return tuple(phrase for candidate in longest(good, len(text)) if (phrase := read(text, candidate)))


@lru_cache(maxsize=8)
def _all_times(text: str) -> tuple[TimePhrase, ...]:
    return joined(text, times_apart(text))

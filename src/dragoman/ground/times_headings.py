"""Dates that head the parts of a chronicle: lines that are nothing but a date, and what stands under each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from dragoman.language.times import TimePhrase
from dragoman.schema.span import Span

FEWEST = 3
"""Lines of nothing but a date that make a chronicle: a single one dates the page."""
_SHORT = 8
"""Words of a line without an end that is a heading."""
_ENDS = (".", "!", "?", ":", ";", ",", '"', "”", ")")
_REST = re.compile(r"[\W_]*")
_YEAR_AFTER = re.compile(r"\s(?:of\s)?(?:that|the\s+same|that\s+same)\s+year\b", re.IGNORECASE)


class Headings:
    """The dates that head parts of one report."""

    def __init__(self, text: str, paragraphs: Sequence[Span], phrases: Sequence[TimePhrase]) -> None:
        starts = [span.start for span in paragraphs]
        dated: dict[int, int] = {}
        for number, phrase in enumerate(phrases):
            at = bisect_right(starts, phrase.span.start) - 1
            if (
                at >= 0
                and phrase.kind == "calendar"
                and phrase.first.year
                and _is_all(text, paragraphs[at], phrase.span)
            ):
                dated[at] = number
        heads = [at for at, one in enumerate(paragraphs) if at in dated or _stands_alone(one.of(text))]
        self._starts = [starts[at] for at in heads] if len(dated) >= FEWEST else []
        self._numbers = [dated.get(at) for at in heads]

    def over(self, offset: int) -> int | None:
        """Return the number of the phrase that heads the part at an offset; None outside a chronicle's dated parts."""
        at = bisect_right(self._starts, offset) - 1
        return self._numbers[at] if at >= 0 else None


def of_that_year(text: str, phrase: TimePhrase) -> bool:
    """Return whether a date is followed by words for the year told before: "in January of that year"."""
    return phrase.kind == "calendar" and not phrase.first.year and _YEAR_AFTER.match(text, phrase.span.end) is not None


def _stands_alone(line: str) -> bool:
    """Return whether a line is a heading of another part: short, and no sentence."""
    return len(line.split()) <= _SHORT and not line.endswith(_ENDS)


def _is_all(text: str, paragraph: Span, phrase: Span) -> bool:
    before, after = text[paragraph.start : phrase.start], text[phrase.end : paragraph.end]
    return _REST.fullmatch(before) is not None and _REST.fullmatch(after) is not None

"""How many: the value of a number phrase, and the figure that a toll makes."""

from __future__ import annotations

import re

from dragoman.language.sums import pieces, total
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span
from dragoman.schema.value import Count, Figure, Side, Voice

ONE = re.compile(r"an?\b", re.IGNORECASE)
_OF = re.compile(r"\Aof\s+(?:the\s+)?", re.IGNORECASE)
# Just before what is counted: "no casualties", "without any loss of life".
NONE = re.compile(r"\b(?:no|without(?:\s+(?:any|causing)){0,2})\s+(?:(?:further|reported|known)\s+)?\Z", re.IGNORECASE)

# In the words themselves: "hurt nobody", "did not take a single life", "without casualties".
NOBODY = re.compile(r"\b(?:nobody|no[ -]one|not|without|none)\b", re.IGNORECASE)
# Before one: "not one life", "not a single soldier", "not a soldier".
NOT_ONE = re.compile(r"\bnot\s(?:a\s(?:single\s)?)?\Z", re.IGNORECASE)
BOTH = re.compile(r"\bboth\s(?:(?:of\s)?the\s)?\Z", re.IGNORECASE)
_ZERO = Count(low=0, high=0, best=0)


def count_at(text: str, span: Span) -> Count | None:
    """Return the number that the words at `span` say, or None where they say none.

    "Two engineers and a driver" is the sum, three (`language/sums.py`). Bounds and vagueness are those of `find_numbers`.
    """
    if not 0 <= span.start < span.end <= len(text):
        return None
    return total([piece.number for piece in pieces(text, span)])


def _unnumbered(text: str, toll: Toll) -> Count:
    """Return zero where the words are denied, one where they name one, else nothing."""
    if NONE.search(text, max(0, toll.span.start - 20), toll.span.start) or NOBODY.search(toll.span.of(text)):
        return _ZERO
    if BOTH.search(text, max(0, toll.span.start - 20), toll.span.start):
        return Count(low=2, high=2, best=2)
    return Count(low=1, high=1, best=1) if toll.single else Count()


def figure(text: str, toll: Toll, side: Side = "unknown", voice: Voice | None = None) -> Figure:
    """Return the figure of a toll: its kind, number, the words for those counted, their side and who says so.

    Where the words give no number, `low`, `high` and `best` are None.
    """
    count = count_at(text, toll.span) or _unnumbered(text, toll)
    if count.high == 1 and NOT_ONE.search(text, max(0, toll.span.start - 20), toll.span.start):
        count = _ZERO
    if count.high == 1 and ONE.match(toll.span.of(text)):
        # "Killing a commander" tells of one, not that there was no other.
        count = Count(low=1, best=1)
    return Figure(
        kind=toll.kind,
        low=count.low,
        high=count.high,
        best=count.best,
        vague=count.vague,
        of=(_OF.sub("", toll.of.of(text).strip()) or None) if toll.of else None,
        side=side,
        voice=voice,
        part=toll.part,
        span=toll.span,
    )

"""How many: the value of a number phrase, and the figure that a toll makes."""

from __future__ import annotations

import re

from dragoman.language.numbers import numbers_at
from dragoman.language.numbers_words import number_words
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span
from dragoman.schema.value import Count, Figure, Side, Voice

ONE = re.compile(r"an?\b", re.IGNORECASE)
# Between the parts of a sum: "two engineers and a driver", "three women, a child and two men".
JOINT = re.compile(r"(?:,|\band\b|\bplus\b|\bas well as\b|\balong with\b|\btogether with\b)", re.IGNORECASE)
# After these come the parts of a number already told, not more of them.
PARTS = re.compile(r"[:(–—]|\b(?:including|among|of whom|of them|of which|with)\b", re.IGNORECASE)
_OF = re.compile(r"\Aof\s+(?:the\s+)?", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_][\w’'-]*")
# Just before what is counted: "no casualties", "without any loss of life".
NONE = re.compile(r"\b(?:no|without(?: any)?)\s+(?:further\s+)?\Z", re.IGNORECASE)


def count_at(text: str, span: Span) -> Count | None:
    """Return the number that the words at `span` say, or None where they say none.

    "A", "an" and "another" before a noun are one; "no" is zero; "two engineers and a driver" is the sum, three. A number whose
    parts follow ("six: three soldiers, ...") stays itself. Bounds and vagueness are those of `find_numbers`.
    """
    if not 0 <= span.start < span.end <= len(text):
        return None
    end = span.end
    found = PARTS.search(text, span.start, end)
    numbers = numbers_at(text, span)  # a toll's span may leave out a bound ("at least")
    if found and numbers and numbers[0].span.end <= found.start():
        end = found.start()
    pieces = [count for start, stop in _pieces(text, span.start, end) if (count := _piece(text, start, stop))]
    return _sum(pieces)


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between the joints that add up, never cutting through a number."""
    inside = [number.span for number in numbers_at(text, Span(start, end))]
    pieces, last = [], start
    for joint in JOINT.finditer(text, start, end):
        if any(span.start < joint.end() and joint.start() < span.end for span in inside):
            continue
        pieces.append((last, joint.start()))
        last = joint.end()
    return [*pieces, (last, end)]


def _piece(text: str, start: int, end: int) -> Count | None:
    if not text[start:end].strip():
        return None
    numbers = numbers_at(text, Span(start, end))
    return numbers[0].count if numbers else _stands_for(text[start:end])


def _stands_for(words: str) -> Count | None:
    """Return one for "a driver", zero for "no casualties"; "a number of" and "a group of" say nothing."""
    tokens = [word.lower() for word in WORD.findall(words)]
    table = number_words()
    if not tokens or tokens[0] not in table["stand_for"] or (len(tokens) > 1 and tokens[1] in table["empty"]["words"]):
        return None
    value = table["stand_for"][tokens[0]]
    if len(tokens) == 1 and tokens[0] == "both":
        return Count(low=2, high=2, best=2)
    return Count(low=value, high=value, best=value)


def _sum(counts: list[Count]) -> Count | None:
    """Return the sum; a side on which one of the parts is open stays open."""
    if len(counts) <= 1:
        return counts[0] if counts else None
    lows, highs, bests = ([getattr(count, name) for count in counts] for name in ("low", "high", "best"))
    return Count(
        low=sum(low or 0 for low in lows) if any(low is not None for low in lows) else None,
        high=None if None in highs else sum(highs),
        best=None if None in bests else sum(bests),
        vague=any(count.vague for count in counts),
    )


def _unnumbered(text: str, toll: Toll) -> Count:
    """Return zero where the words are denied, one where they name one, else nothing."""
    if NONE.search(text, max(0, toll.span.start - 20), toll.span.start):
        return Count(low=0, high=0, best=0)
    return Count(low=1, high=1, best=1) if toll.single else Count()


def figure(text: str, toll: Toll, side: Side = "unknown", voice: Voice | None = None) -> Figure:
    """Return the figure of a toll: its kind, number, the words for those counted, their side and who says so.

    Where the words give no number, `low`, `high` and `best` are None.
    """
    count = count_at(text, toll.span) or _unnumbered(text, toll)
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

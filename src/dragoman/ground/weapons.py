"""With what: weapon words to the kinds of the codebook."""

from __future__ import annotations

from dragoman.codebook.words import weapons
from dragoman.ground.counts import count_at
from dragoman.schema.span import Span
from dragoman.schema.value import Weapon


def weapon_at(text: str, span: Span) -> Weapon:
    """Return the weapon that a span names, with its count where one is written; the longest known word decides its kind."""
    words = span.of(text).casefold().replace("-", " ").split()
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length, -1, -1):
            kind = weapons().get(" ".join(words[start : start + length]))
            if kind is not None:
                return _weapon(text, span, kind)
    return _weapon(text, span, "other")


def _weapon(text: str, span: Span, kind: str) -> Weapon:
    count = count_at(text, span)
    written = span.of(text)
    if count is None:
        return Weapon(kind=kind, text=written, span=span)
    return Weapon(kind=kind, text=written, low=count.low, high=count.high, span=span)

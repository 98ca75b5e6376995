"""With what: weapon words to the kinds of the codebook."""

from __future__ import annotations

import re

from dragoman.codebook.words import load_weapons
from dragoman.ground.counts import count_at
from dragoman.schema.span import Span
from dragoman.schema.value import Weapon


def weapon_at(text: str, span: Span) -> Weapon:
    """Return the weapon that a span names, its kind by the last weapon word in it, with its count where one is written."""
    written = span.of(text)
    found = load_weapons().find(re.findall(r"[\w'’]+", written.casefold()))
    kind = found[-1].value.kind if found else "other"
    count = count_at(text, span)
    if count is None:
        return Weapon(kind=kind, text=written, span=span)
    return Weapon(kind=kind, text=written, low=count.low, high=count.high, span=span)

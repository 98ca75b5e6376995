"""With what: weapon words to the kinds of the codebook."""

from __future__ import annotations

import re

from dragoman.codebook.words import load_weapons
from dragoman.ground.counts import count_at
from dragoman.schema.span import Span
from dragoman.schema.value import Weapon


def weapon_at(text: str, span: Span) -> Weapon:
    """Return the weapon that a span names, its kind by the last weapon word in it, with its count where one is written.

    A number before a weapon in the singular counts something else: "110 drone and missile strikes".
    """
    written = span.of(text)
    row = re.findall(r"[\w'’]+", written.casefold())
    found = load_weapons().find(row)
    kind = found[-1].value.kind if found else "other"
    count = count_at(text, span)
    many = count is not None and max(count.low or 0, count.high or 0, count.best or 0) > 1
    if count is None or (many and not _plural(row[-1])):
        return Weapon(kind=kind, text=written, span=span)
    return Weapon(kind=kind, text=written, low=count.low, high=count.high, span=span)


def _plural(word: str) -> bool:
    return word.endswith("s") or word in ("aircraft", "artillery", "ordnance")

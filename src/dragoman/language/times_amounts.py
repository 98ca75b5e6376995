"""Amounts of time: "two", "nearly four", "a few", "three to five", as the least and the most they can mean."""

from __future__ import annotations

import re

from dragoman.language.numbers_words import cardinal_value
from dragoman.language.times_slots import time_words

BETWEEN = re.compile(r"\s?(?:–|\bto\b|\bor\b)\s?|(?<=[0-9])-(?=[0-9])|-to-")
HALF = "and a half"


def read_amount(words: str) -> tuple[float | None, float | None, bool]:
    """Return the least and the most units that the words can mean, and whether they are rough; "nearly four" is 3 to 4."""
    plain = " ".join(words.lower().split())
    kinds: set[str] = set()
    while bound := _bound(plain):
        kinds.add(bound[0])
        plain = plain[len(bound[1]) + 1 :]
    pair = time_words()["amounts"].get(plain) or _numbers(plain)
    if pair is None:
        return None, None, False
    low, high = pair
    if "nearly" in kinds:
        low -= 1 if low >= 2 else 0.5
    if "more" in kinds:
        high += max(1, high // 4)
    return low, high, bool(kinds - {"exact"})


def _bound(plain: str) -> tuple[str, str] | None:
    """Return the kind and the words of the bound that the amount begins with."""
    table = time_words()["amounts_bounds"]
    fits = [
        (len(words), kind, words) for kind, group in table.items() for words in group if plain.startswith(words + " ")
    ]
    return max(fits)[1:] if fits else None


def _numbers(plain: str) -> tuple[float, float] | None:
    values = [value for piece in BETWEEN.split(plain) if (value := _number(piece)) is not None]
    return (min(values), max(values)) if values else None


def _number(piece: str) -> float | None:
    half = 0.5 if piece.endswith(HALF) else 0
    core = piece.removesuffix(HALF).strip()
    if re.fullmatch(r"[0-9]+(?:\.5)?", core):
        return float(core) + half
    value = cardinal_value(core)
    return value[0] + half if value else None

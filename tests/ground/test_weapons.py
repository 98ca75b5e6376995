"""Weapons: kind, words as written, and a count only where it counts weapons."""

from __future__ import annotations

import pytest

from dragoman.ground.weapons import weapon_at
from dragoman.schema.span import Span


@pytest.mark.parametrize(
    ("text", "phrase", "kind", "low"),
    [
        ("They fired 40 Grad rockets at the port.", "40 Grad rockets", "rocket", 40),
        ("A drone hit the ship.", "drone", "drone", None),
        ("More than 60 drone and missile strikes were counted.", "60 drone", "drone", None),
        ("Two roadside bombs went off.", "Two roadside bombs", "ied", 2),
        ("A car bomb went off.", "car bomb", "car-bomb", None),
        ("They used quixols.", "quixols", "other", None),
    ],
)
def test_a_weapon_has_a_kind_and_perhaps_a_count(text: str, phrase: str, kind: str, low: int | None) -> None:
    start = text.index(phrase)
    weapon = weapon_at(text, Span(start, start + len(phrase)))
    assert (weapon.kind, weapon.low, weapon.text) == (kind, low, phrase)

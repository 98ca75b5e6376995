"""Roles of a trigger: of several parties those that are nearly as likely as the likeliest."""

from __future__ import annotations

import numpy as np

from dragoman.extract.model.labels import ROLES
from dragoman.extract.model.look import _roles


def scores(role: str, *likely: float) -> np.ndarray:
    table = np.zeros((len(likely), len(ROLES)), dtype=np.float32)
    table[:, ROLES.index(role)] = likely
    return table


def places(role: str, *likely: float, floor: float = 0.45) -> list[tuple[int, int]]:
    return [(first, last) for first, last, _ in _roles(scores(role, *likely), 10, floor).get(role, [])]


def test_a_party_that_is_much_less_likely_than_another_only_stands_by() -> None:
    assert places("actor", 0.9, 0.0, 0.5) == [(10, 11)]
    assert places("actor", 0.9, 0.0, 0.7) == [(10, 11), (12, 13)]


def test_a_long_name_is_as_likely_as_its_likeliest_word() -> None:
    assert places("actor", 0.95, 0.0, 0.3, 0.9, 0.3) == [(10, 11), (12, 15)]


def test_places_do_not_stand_in_each_others_way() -> None:
    assert places("place", 0.9, 0.0, 0.5) == [(10, 11), (12, 13)]


def test_a_word_that_just_reaches_the_floor_is_no_failure() -> None:
    assert places("actor", 0.45, floor=float(np.float32(0.45))) == [(10, 11)]
    assert _roles(scores("actor", 0.45), 0, 0.45) in ({}, {"actor": []}, {"actor": [(0, 1, float(np.float32(0.45)))]})

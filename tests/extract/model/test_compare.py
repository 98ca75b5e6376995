"""What is known of two words or two triggers from their places alone."""

from __future__ import annotations

import numpy as np

from dragoman.extract.model.compare import HEADLINE, NEAR, REACH, SAME_TYPE, SAME_WORD, pair_features
from dragoman.extract.model.distance import FAR, buckets
from dragoman.extract.model.features import SIZES, ZONE
from dragoman.extract.model.words import Word


def test_distance_has_a_sign_and_an_end() -> None:
    assert list(buckets(np.array([0, 1, -1, 2, 500, -500]))) == [FAR, FAR + 1, FAR - 1, FAR + 2, 2 * FAR, 0]


def test_pairs_are_ordered_and_told_apart() -> None:
    words = [Word(at, at + 1, (5 if at in (0, 60) else 6,)) for at in range(80)]
    table = np.zeros((80, len(SIZES)), dtype=np.int64)
    table[0, ZONE] = 1
    left, right, known, distance = pair_features(words, table, [(0, 1, 3), (60, 61, 3), (65, 66, 4)])
    pairs = {(int(one), int(other)): int(bits) for one, other, bits in zip(left, right, known, strict=True)}
    assert len(pairs) == 6
    assert pairs[0, 1] == pairs[1, 0] == SAME_TYPE + SAME_WORD + HEADLINE
    assert pairs[1, 2] == NEAR
    assert distance[0] < FAR < distance[list(left).index(1)]


def test_a_long_report_is_compared_within_reach_only() -> None:
    words = [Word(at, at + 1, (5,)) for at in range(400)]
    table = np.zeros((400, len(SIZES)), dtype=np.int64)
    left, right, _, _ = pair_features(words, table, [(at, at + 1, 0) for at in range(400)])
    assert int(np.abs(left - right).max()) == REACH
    assert len(left) < 2 * REACH * 400

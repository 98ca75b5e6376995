"""Pairs of triggers of one report, as the network compares them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dragoman.extract.model.decode import Numbers
from dragoman.extract.model.distance import buckets
from dragoman.extract.model.features import ZONE, Table
from dragoman.extract.model.words import Word

REACH = 100
"""Triggers further apart than so many triggers are not compared: what lies between them is another matter by then."""
SAME_TYPE, SAME_WORD, HEADLINE, NEAR = 1, 2, 4, 8
SPREAD = 4
"""Words for one step of distance between triggers."""


def pair_features(
    words: Sequence[Word], features: Table, triggers: Sequence[tuple[int, int, int]]
) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Return left and right of all ordered pairs of triggers within reach, what is known of each (0 to 15), their distance.

    `triggers` are (first word, last word excluded, type) by place. A pair is known to be of one type, of one word (the first
    piece is the same), to have one side in the headline, to stand near each other.
    """
    count, reach = len(triggers), min(REACH, max(1, len(triggers) - 1))
    left = np.repeat(np.arange(count, dtype=np.int64), 2 * reach + 1)
    right = left + np.tile(np.arange(-reach, reach + 1, dtype=np.int64), count)
    there = (right >= 0) & (right < count) & (right != left)
    left, right = left[there], right[there]
    starts = np.array([first for first, _, _ in triggers], dtype=np.int64)
    types = np.array([kind for _, _, kind in triggers], dtype=np.int64)
    heads = np.array([words[last - 1].pieces[0] for _, last, _ in triggers], dtype=np.int64)
    title = features[starts, ZONE] == 1
    far = starts[left] - starts[right]
    known = SAME_TYPE * (types[left] == types[right]) + SAME_WORD * (heads[left] == heads[right])
    known = known + HEADLINE * (title[left] ^ title[right]) + NEAR * (np.abs(far) < 30)
    return left, right, known.astype(np.int64), buckets(far // SPREAD)

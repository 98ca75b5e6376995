"""Pairs of triggers of one report, as the network compares them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dragoman.extract.model.distance import buckets
from dragoman.extract.model.features import ZONE, Table
from dragoman.extract.model.words import Word

Numbers = NDArray[np.int64]
SAME_TYPE, SAME_WORD, HEADLINE, NEAR = 1, 2, 4, 8
SPREAD = 4
"""Words for one step of distance between triggers."""


def pair_features(
    words: Sequence[Word], features: Table, triggers: Sequence[tuple[int, int, int]]
) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Return the left and right triggers of all ordered pairs, what is known of each pair (0 to 15), and their distance.

    `triggers` are (first word, last word excluded, type) by place. A pair is known to be of one type, of one word (the first
    piece is the same), to have one side in the headline, to stand near each other.
    """
    count = len(triggers)
    left, right = (side.ravel() for side in np.meshgrid(np.arange(count), np.arange(count), indexing="ij"))
    apart = left != right
    left, right = left[apart], right[apart]
    starts = np.array([first for first, _, _ in triggers], dtype=np.int64)
    types = np.array([kind for _, _, kind in triggers], dtype=np.int64)
    heads = np.array([words[last - 1].pieces[0] for _, last, _ in triggers], dtype=np.int64)
    title = features[starts, ZONE] == 1
    far = starts[left] - starts[right]
    known = SAME_TYPE * (types[left] == types[right]) + SAME_WORD * (heads[left] == heads[right])
    known = known + HEADLINE * (title[left] ^ title[right]) + NEAR * (np.abs(far) < 30)
    return left, right, known.astype(np.int64), buckets(far // SPREAD)

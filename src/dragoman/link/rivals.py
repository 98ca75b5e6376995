"""How a pair of tellings stands among the other pairs of the same two reports.

Two reports on one affair tell an act once each: what agrees best is the likelier the same act, the less anything else in either
report agrees with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

import numpy as np

from dragoman.link.compare import kindred
from dragoman.link.telling import Telling

FEATURE = "rivals"
STEPS = (
    (-2.5, "far better"),
    (-1.5, "much better"),
    (-0.5, "better"),
    (0.5, "as good"),
    (1.5, "worse"),
    (2.5, "much worse"),
)
"""The log-odds of a pair less those of its best rival, at most so much, and what the rival then is; else "far worse"."""
MOSTS = np.array([most for most, _ in STEPS])
LEVELS = (*(name for _, name in STEPS), "far worse", "none", "unknown")
NONE = LEVELS.index("none")


class Pair(NamedTuple):
    """Two tellings of different reports, and the log-odds that they are one act, rivals left aside.

    `whole` is whether all that the two reports tell of this type is compared.
    """

    left: Telling
    right: Telling
    odds: float
    whole: bool = True


def rivals(pairs: Sequence[Pair]) -> list[str]:
    """Return for each pair what its best rival is, a pair of the same two reports that has one telling in common with it.

    "none", "far worse", "much worse", "worse", "as good", "better", "much better" or "far better"; "unknown" where the two
    reports are not on one affair, or not compared as a whole.
    """
    numbers: dict[object, int] = {}
    ends = [[numbers.setdefault(end, len(numbers)) for end in _ends(pair)] for pair in pairs]
    ranked = np.array([pair.whole and kindred(pair.left, pair.right) for pair in pairs], dtype=bool)
    odds = np.array([pair.odds for pair in pairs], dtype=np.float64)
    return [LEVELS[level] for level in standing(odds, np.array(ends, dtype=np.int64).reshape(-1, 2), ranked).tolist()]


def _ends(pair: Pair) -> tuple[object, object]:
    """Return what rivals share: a telling, by its identity, and the other report."""
    return (id(pair.left), pair.right.reports), (id(pair.right), pair.left.reports)


def standing(odds: np.ndarray, ends: np.ndarray, ranked: np.ndarray) -> np.ndarray:
    """Return the same from numbers and as numbers: pairs whose rows of `ends` share one are rivals, if both are `ranked`."""
    at = np.flatnonzero(ranked)
    # Each pair stands once under either of its ends.
    rival = _best_other(np.tile(odds[at], 2), ends[at].T.ravel()).reshape(2, -1).max(axis=0)
    levels = np.full(len(odds), len(LEVELS) - 1)
    levels[at] = np.where(rival == -inf, NONE, np.searchsorted(MOSTS, odds[at] - rival))
    return levels


def _best_other(odds: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Return for each the highest of the others' odds that have the same end, -inf where there is none."""
    best = np.full(len(odds), -inf)
    if len(odds) < 2:
        return best
    order = np.lexsort((-odds, ends))
    sorted_ends, held = ends[order], odds[order]
    first = np.concatenate(([True], sorted_ends[1:] != sorted_ends[:-1]))
    # Who stands first is measured by the second, all others by the first.
    top = held[np.maximum.accumulate(np.where(first, np.arange(len(held)), 0))]
    second = np.append(np.where(first[1:], -inf, held[1:]), -inf)
    best[order] = np.where(first, second, top)
    return best

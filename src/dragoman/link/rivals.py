"""How a pair of tellings stands among the other pairs of the same two reports.

Two reports on one affair tell an act once each: what agrees best is the likelier the same act, the less anything else in either
report agrees with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import NamedTuple

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
    ranked = [pair.whole and kindred(pair.left, pair.right) for pair in pairs]
    best: dict[End, list[tuple[float, int]]] = {}
    for at, pair in enumerate(pairs):
        if ranked[at]:
            for end in _ends(pair):
                best.setdefault(end, []).append((pair.odds, at))
    for end, told in best.items():
        best[end] = sorted(told, reverse=True)[:2]
    return [_level(at, pair, best) if ranked[at] else "unknown" for at, pair in enumerate(pairs)]


End = tuple[int, frozenset[str]]
"""A telling, by its identity, and the other report: pairs that share it are rivals."""


def _ends(pair: Pair) -> tuple[End, End]:
    return (id(pair.left), pair.right.reports), (id(pair.right), pair.left.reports)


def _level(at: int, pair: Pair, best: Mapping[End, Sequence[tuple[float, int]]]) -> str:
    rival = max((odds for end in _ends(pair) for odds, other in best[end] if other != at), default=-inf)
    if rival == -inf:
        return "none"
    return next((name for most, name in STEPS if pair.odds - rival <= most), "far worse")

"""The days of many tellings, compared many pairs at a time, as `compare.time` compares two."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np

from dragoman.link.arrays import longer
from dragoman.link.compare import DAYS, WEEKS, WIDTHS
from dragoman.link.telling import Telling

RELATIONS = ("same", "overlap", "next day", "days apart")
LEVELS = (
    *(f"{relation}, {width}" for relation in RELATIONS for width in (*(name for _, name in WIDTHS), "long")),
    *("weeks apart", "apart", "one undated", "both undated"),
)
FAR = LEVELS.index("weeks apart"), LEVELS.index("apart")
ONE, BOTH = LEVELS.index("one undated"), LEVELS.index("both undated")
MOST = np.array([days for days, _ in WIDTHS])
UNKNOWN = -1
_UNDATED, _SEVERAL = 0, -1


class Times:
    """The first and last day of each telling; one told of several days is known to be so, and nothing more."""

    def __init__(self) -> None:
        self._count = 0
        # First day, or what stands for none; last day; whether it is told of days rather than of longer times.
        self._kept = np.zeros((1024, 3), dtype=np.int32)

    def add(self, told: Telling) -> None:
        """Keep the days of the next telling."""
        if self._count == len(self._kept):
            self._kept = longer(self._kept)
        self._kept[self._count] = (*_days(told), bool(told.days))
        self._count += 1

    def compare(self, lefts: Any, rights: Any) -> tuple[Any, Any]:
        """Return for each pair of tellings, by their numbers, the number of its level, and whether both are told of days.

        UNKNOWN where either is told of several days.
        """
        one, other = self._kept[lefts], self._kept[rights]
        gap = np.maximum(other[:, 0] - one[:, 1], one[:, 0] - other[:, 1])
        wide = np.maximum(one[:, 1] - one[:, 0], other[:, 1] - other[:, 0]) + 1
        same = (one[:, 0] == other[:, 0]) & (one[:, 1] == other[:, 1])
        relation = np.select([same, gap <= 0, gap == 1], [0, 1, 2], 3)
        levels = relation * (len(MOST) + 1) + np.searchsorted(MOST, wide)
        levels = np.where(gap > DAYS, np.where(gap > WEEKS, FAR[1], FAR[0]), levels)
        without = (one[:, 0] == _UNDATED).astype(int) + (other[:, 0] == _UNDATED)
        levels = np.where(without > 0, np.where(without == 2, BOTH, ONE), levels)
        several = (one[:, 0] == _SEVERAL) | (other[:, 0] == _SEVERAL)
        return np.where(several & (without == 0), UNKNOWN, levels), (one[:, 2] & other[:, 2]).astype(bool)


def _days(told: Telling) -> tuple[int, int]:
    if told.start is None:
        return _UNDATED, _UNDATED
    if len(told.days) > 1:
        return _SEVERAL, _SEVERAL
    first, last = next(iter(told.days), (told.start, told.end or told.start))
    return date.toordinal(first), date.toordinal(last)

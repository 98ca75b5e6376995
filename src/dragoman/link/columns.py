"""What a feature found for many pairs: the number of a level for each, and what each level weighs and is told as."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

import numpy as np

from dragoman.link.score import told, worth

Numbers = np.ndarray[Any, Any]
Reason = tuple[tuple[float, str], ...]


class Table:
    """The levels of one feature in the order of their numbers."""

    def __init__(self, feature: str) -> None:
        self._feature = feature
        self._levels: list[str] = []
        self._worths = np.zeros(0)
        self._reasons: list[Reason] = []

    def __len__(self) -> int:
        return len(self._levels)

    def add(self, level: str) -> None:
        """Give the next number to a level; one level may have several."""
        self._levels.append(level)
        reason = told(self._feature, level)
        self._reasons.append(() if reason is None else (reason,))

    def worths(self) -> Numbers:
        """Return what each level weighs."""
        if len(self._worths) < len(self._levels):
            weights = worth(self._feature)
            self._worths = np.array([weights.get(level, 0.0) for level in self._levels], dtype=np.float64)
        return self._worths

    def reasons(self) -> Sequence[Reason]:
        """Return what a reviewer is told of each level, if anything."""
        return self._reasons


def table_of(feature: str, levels: Iterable[str]) -> Table:
    """Return the table of these levels."""
    table = Table(feature)
    for level in levels:
        table.add(level)
    return table


class Column:
    """What one feature found for each pair."""

    def __init__(self, table: Table, numbers: Numbers) -> None:
        self._table, self._numbers = table, numbers

    def worths(self) -> Numbers:
        """Return what was found weighs, for each pair."""
        return self._table.worths()[self._numbers]

    def reasons(self, at: Numbers) -> list[Reason]:
        """Return what a reviewer is told of some of the pairs."""
        reasons = self._table.reasons()
        return [reasons[number] for number in self._numbers[at].tolist()]


def plain(reasons: Iterable[Reason]) -> str:
    """Return in words what was found, the heaviest first, of equals in the order of the features."""
    return "; ".join(text for _, text in sorted(chain.from_iterable(reasons), key=itemgetter(0)))

"""The words of many tellings, compared many pairs at a time: how much it tells that two share what they share."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise
from typing import Any

import numpy as np

from dragoman.link.arrays import longer
from dragoman.link.rarity import bits

BITS = 32
"""Binary digits behind the point: sums of whole numbers are exact in any order, and so the same for every pair."""


class Bags:
    """A bag of words for each telling and field; `rare` says of which fields a rare word counts more, in bits."""

    def __init__(self, rare: Sequence[bool]) -> None:
        self._rare = rare
        self._count = 0
        self._numbers: list[dict[str, int]] = [{} for _ in rare]
        self._worths = np.zeros(1024, dtype=np.int64)
        self._shared = np.zeros(1024, dtype=np.int64)
        self._words = np.zeros(1024, dtype=np.int32)
        # Of each telling: where its words begin, and where those of each field end.
        self._ends = np.zeros((1024, len(rare) + 1), dtype=np.intp)
        self._known = 0
        self._used = 0

    def add(self, told: Sequence[Set[str]]) -> None:
        """Keep the words of the next telling, field by field."""
        if self._count == len(self._ends):
            self._ends = longer(self._ends)
        numbers: list[int] = []
        ends = [self._used]
        for field, words in enumerate(told):
            known = self._numbers[field]
            numbers += [known[word] if word in known else self._learn(field, word) for word in words]
            ends.append(self._used + len(numbers))
        while ends[-1] > len(self._words):
            self._words = longer(self._words)
        self._words[self._used : ends[-1]] = numbers
        self._ends[self._count] = ends
        self._used = ends[-1]
        self._count += 1

    def shared(self, lefts: Any, rights: Any) -> Any:
        """Return for each pair of tellings, by their numbers, and each field how much it tells what both have.

        Fastest where pairs of one left follow each other.
        """
        if not len(lefts):
            return np.zeros((0, len(self._rare)))
        ends = self._ends[rights]
        sizes = ends[:, -1] - ends[:, 0]
        stops = np.cumsum(sizes)
        moved = stops - ends[:, -1]
        words = self._words[np.arange(stops[-1]) - np.repeat(moved, sizes)]
        worths = np.zeros(len(words) + 1, dtype=np.int64)
        starts = [0, *(np.flatnonzero(np.diff(lefts)) + 1).tolist(), len(lefts)]
        for first, last in pairwise(starts):
            begin, end = self._ends[lefts[first]][[0, -1]]
            own = self._words[begin:end]
            self._shared[own] = self._worths[own]
            begin, end = stops[first] - sizes[first], stops[last - 1]
            worths[begin + 1 : end + 1] = self._shared[words[begin:end]]
            self._shared[own] = 0
        return np.diff(np.cumsum(worths)[ends + moved[:, None]], axis=1) / (1 << BITS)

    def _learn(self, field: int, word: str) -> int:
        number = self._numbers[field][word] = self._known
        self._known += 1
        if number == len(self._worths):
            self._worths, self._shared = longer(self._worths), longer(self._shared)
        self._worths[number] = round((bits((word,)) if self._rare[field] else 1) * (1 << BITS))
        return number

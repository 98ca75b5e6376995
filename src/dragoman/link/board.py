"""Many pairs of tellings at once: what the features of `compare.py` find is worked out once for all pairs that look the same.

A feature reads a few fields of either telling, and many tellings have the same in them: the same day, the same form of act,
the same parties. So each telling is known by a number for each such part of it, and what is found between two numbers is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Set
from math import isnan
from types import SimpleNamespace
from typing import cast

import numpy as np

from dragoman.link.compare import FEATURES, GUARDS, in_tenths, kindred, sense
from dragoman.link.score import worth
from dragoman.link.senses import Vectors
from dragoman.link.telling import Telling

KINDRED = "kindred"
PARTS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("type", "modes", "statuses", "weapons", "topics", "aggregate"),
        ("one kind", "type", "topic", "weapon", "mode", "form", "number", "reality"),
    ),
    (("reports", "published", "affair"), ("two reports", "published", "affair", KINDRED)),
    (("sites", "fine", "wide", "countries", "homes"), ("about one place", "place")),
    (("start", "end", "days"), ("about one time", "time")),
    (("actor_ids", "actor_lands"), ("actor",)),
    (("type", "recipient_ids", "recipient_lands", "persons", "things"), ("recipient",)),
    (("killed", "exact", "most"), ("toll",)),
    (("triggers",), ("trigger",)),
    (("names",), ("names",)),
)
"""The fields that are taken together, and what is asked of them: features, and guards against what cannot be one event.

Features that are not here are asked of every pair, since hardly two tellings are the same in what they read.
"""
AT_HAND = 1 << 18
"""Pairs of numbers of which is kept what was found between them, of each part."""
_LOW = (1 << 32) - 1

Found = tuple[str | bool, ...]
Column = np.ndarray


class Kept:
    """A telling on a board, the id of its first claim, which stands for it in judgements, and its number on the board."""

    __slots__ = ("claim", "slot", "told")

    def __init__(self, claim: str, told: Telling, slot: int) -> None:
        self.claim, self.told, self.slot = claim, told, slot


class _Part(dict[int, int]):
    """What was found between two tellings in one part of them: from both their numbers in it to a row of `found`."""

    def __init__(self, reads: tuple[str, ...], asks: tuple[str, ...]) -> None:
        super().__init__()
        self.reads, self.asks = reads, asks
        self.found: list[Found] = []
        self._rows: dict[Found, int] = {}
        self._numbers: dict[tuple[Hashable, ...], int] = {}
        self._seen: list[Telling] = []
        self._worth: dict[str, Column] = {}

    def number(self, telling: Telling) -> int:
        """Return the number of all tellings that have the same in the fields of this part."""
        values = tuple(getattr(telling, name) for name in self.reads)
        key = tuple(tuple(value.items()) if isinstance(value, dict) else value for value in values)
        number = self._numbers.setdefault(key, len(self._seen))
        if number == len(self._seen):
            # No more than what it reads: a feature that reads more fails at once.
            self._seen.append(cast(Telling, SimpleNamespace(**dict(zip(self.reads, values, strict=True)))))
        return number

    def rows(self, keys: Iterable[int], count: int) -> Column:
        return np.fromiter(map(self.__getitem__, keys), dtype=np.intp, count=count)

    def worth(self, name: str) -> Column:
        """Return by row of `found` what the level of a feature weighs, or 1 and 0 for yes and no."""
        known = self._worth.get(name)
        if known is None or len(known) < len(self.found):
            at = self.asks.index(name)
            known = self._worth[name] = np.array([_weight(name, row[at]) for row in self.found], dtype=np.float64)
        return known

    def __missing__(self, key: int) -> int:
        left, right = self._seen[key >> 32], self._seen[key & _LOW]
        found = tuple(ASKED[name](left, right) for name in self.asks)
        row = self._rows.setdefault(found, len(self.found))
        if row == len(self.found):
            self.found.append(found)
        if len(self) >= AT_HAND:
            self.clear()
        self[key] = row
        return row


def _weight(name: str, found: str | bool) -> float:
    return worth(name).get(found, 0.0) if isinstance(found, str) else float(found)


ASKED: Mapping[str, Callable[[Telling, Telling], str | bool]] = {**FEATURES, **GUARDS, KINDRED: kindred}


class Board:
    """Tellings side by side, each with its numbers."""

    def __init__(self) -> None:
        self._parts = [_Part(*part) for part in PARTS]
        self._of = {name: at for at, part in enumerate(self._parts) for name in part.asks}
        self._numbers = np.zeros((1024, len(self._parts) + 1), dtype=np.int64)
        self._reports: dict[Set[str], int] = {}
        self._vectors = Vectors()
        self.size = 0

    def add(self, claim: str, telling: Telling) -> Kept:
        """Return the telling that this claim stands for, with the number it is now known by."""
        if self.size == len(self._numbers):
            self._numbers = np.concatenate((self._numbers, np.zeros_like(self._numbers)))
        report = self._reports.setdefault(telling.reports, len(self._reports))
        self._numbers[self.size] = (*(part.number(telling) for part in self._parts), report)
        self._vectors.add(telling.senses)
        self.size += 1
        return Kept(claim, telling, self.size - 1)

    def pairs(self, lefts: Sequence[Kept], rights: Sequence[Kept]) -> Pairs:
        """Return those of the pairs that are comparable, with all that the features find."""
        slots = [np.array([one.slot for one in side], dtype=np.intp) for side in (lefts, rights)]
        kept = np.arange(len(lefts))
        rows: dict[int, Column] = {}
        for at in sorted(range(len(self._parts)), key=lambda at: not GUARDS.keys() & self._parts[at].asks):
            part = self._parts[at]
            rows[at] = part.rows(self._keys(at, *slots), len(kept))
            for guard in GUARDS.keys() & part.asks:
                may = part.worth(guard)[rows[at]] > 0
                kept, slots = kept[may], [side[may] for side in slots]
                rows = {other: found[may] for other, found in rows.items()}
        sides = [[side[at].told for at in kept.tolist()] for side in (lefts, rights)]
        reports = [self._numbers[side, -1] for side in slots]
        ends = np.stack((slots[0] << 32 | reports[1], slots[1] << 32 | reports[0]), axis=1)
        return Pairs(self._parts, self._of, kept, ends, rows, self._alone(sides, slots))

    def _keys(self, at: int, lefts: Column, rights: Column) -> list[int]:
        keys: list[int] = (self._numbers[lefts, at] << 32 | self._numbers[rights, at]).tolist()
        return keys

    def _alone(self, sides: Sequence[Sequence[Telling]], slots: Sequence[Column]) -> dict[str, list[str]]:
        """Return the levels of the features that are asked of every pair."""
        alone = {name: [*map(FEATURES[name], *sides)] for name in FEATURES if name not in self._of and name != "sense"}
        near = self._vectors.nearest(*slots).tolist()
        alone["sense"] = [
            sense(left, right) if isnan(cosine) else in_tenths(cosine)
            for left, right, cosine in zip(*sides, near, strict=True)
        ]
        return alone


class Pairs:
    """Comparable pairs.

    `kept` says where each stood among those asked for, `ends` what rivals share: a telling and the other report.
    """

    def __init__(
        self,
        parts: Sequence[_Part],
        of: Mapping[str, int],
        kept: Column,
        ends: Column,
        rows: Mapping[int, Column],
        alone: Mapping[str, Sequence[str]],
    ) -> None:
        self._parts, self._of, self._rows, self._alone = parts, of, rows, alone
        self.kept, self.ends = kept, ends

    def odds(self) -> Column:
        """Return for each pair what `score.odds` returns, added up in the same order."""
        found = np.zeros(len(self.kept))
        for name in FEATURES:
            if name in self._of:
                at = self._of[name]
                found += self._parts[at].worth(name)[self._rows[at]]
            else:
                weights = worth(name)
                found += np.array([weights.get(level, 0.0) for level in self._alone[name]], dtype=np.float64)
        whole: Column = worth("prior")[""] + found
        return whole

    def kindred(self) -> Column:
        """Return for each pair whether the two reports are on one affair."""
        at = self._of[KINDRED]
        told: Column = self._parts[at].worth(KINDRED)[self._rows[at]] > 0
        return told

    def levels(self, at: int) -> dict[str, str]:
        """Return the level of every feature of one pair, as `compare` does."""
        found = {part: self._parts[part].found[rows[at]] for part, rows in self._rows.items()}
        told: dict[str, str] = {}
        for name in FEATURES:
            part = self._of.get(name)
            if part is None:
                told[name] = self._alone[name][at]
            else:
                told[name] = str(found[part][self._parts[part].asks.index(name)])
        return told

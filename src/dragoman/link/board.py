"""Many pairs of tellings at once: what the features of `compare.py` find is worked out once for all pairs that look the same.

A feature reads a few fields of either telling, and many tellings have the same in them: the same day, the same form of act,
the same parties. So each telling is known by a number for each such part of it, and what is found between two numbers is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Set
from types import SimpleNamespace
from typing import cast

import msgspec
import numpy as np

from dragoman.link.arrays import longer
from dragoman.link.bags import Bags
from dragoman.link.columns import Column, Numbers, Table, plain, table_of
from dragoman.link.compare import FEATURES, GUARDS, NAMES, TENTHS, TRIGGERS, WORDS, kindred
from dragoman.link.score import worth
from dragoman.link.senses import Vectors
from dragoman.link.telling import Telling
from dragoman.link.times import FAR, LEVELS, UNKNOWN, Times

KINDRED = "kindred"
PARTS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("type", "modes", "statuses", "weapons", "topics", "aggregate"),
        ("one kind", "type", "topic", "weapon", "mode", "form", "number", "reality"),
    ),
    (("reports", "published", "affair"), ("two reports", "published", "affair", KINDRED)),
    (("sites", "fine", "wide", "countries", "homes"), ("about one place", "place")),
    (("actor_ids", "actor_lands"), ("actor",)),
    (("type", "recipient_ids", "recipient_lands", "persons", "things"), ("recipient",)),
    (("killed", "exact", "most"), ("toll",)),
)
"""The fields that are taken together, and what is asked of them: features, and guards against what cannot be one event.

Features that are not here are worked out for every pair, since hardly two tellings are the same in what they read.
"""
BAGS = {
    "triggers": ("trigger", TRIGGERS),
    "content": ("wording", WORDS),
    "names": ("names", NAMES),
    "words": ("words", ()),
}
"""The fields that are bags of words, what is asked of them, and its steps; without steps, whether anything is shared."""
SMALL = ("triggers", "days")
"""The fields of no part that many tellings have the same in."""
CLOSE = 1e-6
"""Bits from a step within which the feature itself is asked: its sum is exact, that of many pairs is rounded."""
AT_HAND = 1 << 18
"""Pairs of numbers of which is kept what was found between them, of each part."""
_LOW = (1 << 32) - 1

Found = tuple[str | bool, ...]


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
        self._passed: dict[str, Numbers] = {}
        self.tables = {name: Table(name) for name in asks if name in FEATURES}

    def number(self, telling: Telling) -> int:
        """Return the number of all tellings that have the same in the fields of this part."""
        values = tuple(getattr(telling, name) for name in self.reads)
        key = tuple(tuple(value.items()) if isinstance(value, dict) else value for value in values)
        number = self._numbers.setdefault(key, len(self._seen))
        if number == len(self._seen):
            # No more than what it reads: a feature that reads more fails at once.
            self._seen.append(cast(Telling, SimpleNamespace(**dict(zip(self.reads, values, strict=True)))))
        return number

    def fields(self, number: int) -> Mapping[str, object]:
        """Return what the tellings of this number have in the fields of this part."""
        return vars(self._seen[number])

    def rows(self, keys: Iterable[int], count: int) -> Numbers:
        return np.fromiter(map(self.__getitem__, keys), dtype=np.intp, count=count)

    def passed(self, guard: str) -> Numbers:
        """Return by row of `found` whether it passes the guard."""
        known = self._passed.get(guard)
        if known is None or len(known) < len(self.found):
            at = self.asks.index(guard)
            known = self._passed[guard] = np.array([bool(row[at]) for row in self.found], dtype=bool)
        return known

    def column(self, name: str, rows: Numbers) -> Column:
        """Return what was found in some rows, of one feature."""
        at, table = self.asks.index(name), self.tables[name]
        for row in self.found[len(table) :]:
            table.add(str(row[at]))
        return Column(table, rows)

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


ASKED: Mapping[str, Callable[[Telling, Telling], str | bool]] = {**FEATURES, **GUARDS, KINDRED: kindred}


class Board:
    """Tellings side by side, each with its numbers."""

    def __init__(self) -> None:
        self._parts = [_Part(*part) for part in PARTS]
        self._numbers = np.zeros((1024, len(self._parts) + 2), dtype=np.int64)
        self._reports: dict[Set[str], int] = {}
        self._same: dict[Hashable, Hashable] = {}
        self._vectors, self._times = Vectors(), Times()
        self._bags = Bags([bool(steps) for _, steps in BAGS.values()])
        self._alone = {name: table_of(name, LEVELS_OF[name]) for name in LEVELS_OF}
        self.size = 0

    def add(self, claim: str, telling: Telling) -> Kept:
        """Return the telling that this claim stands for, with the number it is now known by."""
        if self.size == len(self._numbers):
            self._numbers = longer(self._numbers)
        report = self._reports.setdefault(telling.reports, len(self._reports))
        parts = [part.number(telling) for part in self._parts]
        self._numbers[self.size] = (*parts, telling.refers, report)
        self._vectors.add(telling.senses)
        self._times.add(telling)
        self._bags.add([getattr(telling, field) for field in BAGS])
        self.size += 1
        # What tellings have in common is held once: most of what one takes.
        same = {name: self._same.setdefault(value, value) for name in SMALL if (value := getattr(telling, name))}
        for part, number in zip(self._parts, parts, strict=True):
            same |= part.fields(number)
        return Kept(claim, msgspec.structs.replace(telling, **same), self.size - 1)

    def pairs(self, lefts: Sequence[Kept], rights: Sequence[Kept]) -> Pairs:
        """Return those of the pairs that are comparable, with all that the features find."""
        slots = [np.array([one.slot for one in side], dtype=np.intp) for side in (lefts, rights)]
        times, dated = self._times.compare(*slots)
        for at in np.flatnonzero(times == UNKNOWN).tolist():
            times[at] = LEVELS.index(FEATURES["time"](lefts[at].told, rights[at].told))
        kept = np.flatnonzero(~(dated & np.isin(times, FAR)))
        slots = [side[kept] for side in slots]
        rows: dict[int, Numbers] = {}
        for at in sorted(range(len(self._parts)), key=lambda at: not GUARDS.keys() & self._parts[at].asks):
            part = self._parts[at]
            rows[at] = part.rows(self._keys(at, *slots), len(kept))
            for guard in GUARDS.keys() & part.asks:
                may = part.passed(guard)[rows[at]]
                kept, slots = kept[may], [side[may] for side in slots]
                rows = {other: found[may] for other, found in rows.items()}
        reports = [self._numbers[side, -1] for side in slots]
        ends = np.stack((slots[0] << 32 | reports[1], slots[1] << 32 | reports[0]), axis=1)
        columns = {name: part.column(name, rows[at]) for at, part in enumerate(self._parts) for name in part.tables}
        sides = [[side[at].told for at in kept.tolist()] for side in (lefts, rights)]
        levels = {"time": times[kept], **self._shared(sides, slots), **self._others(sides, slots)}
        columns |= {name: Column(self._alone[name], found) for name, found in levels.items()}
        akin = next(at for at, part in enumerate(self._parts) if KINDRED in part.asks)
        return Pairs(kept, ends, [columns[name] for name in FEATURES], self._parts[akin].passed(KINDRED)[rows[akin]])

    def _keys(self, at: int, lefts: Numbers, rights: Numbers) -> list[int]:
        keys: list[int] = (self._numbers[lefts, at] << 32 | self._numbers[rights, at]).tolist()
        return keys

    def _shared(self, sides: Sequence[Sequence[Telling]], slots: Sequence[Numbers]) -> dict[str, Numbers]:
        """Return the levels of the features that ask which words both tellings have."""
        found = {}
        for (name, steps), told in zip(BAGS.values(), self._bags.shared(*slots).T, strict=True):
            if not steps:
                found[name] = (told > 0).astype(np.intp)
                continue
            highs = np.array([high for high, _ in steps])
            levels = np.searchsorted(highs, told)
            close = (np.abs(told[:, None] - highs) < CLOSE).any(axis=1) & (told > 0)
            for at in np.flatnonzero(close).tolist():
                levels[at] = LEVELS_OF[name].index(FEATURES[name](sides[0][at], sides[1][at]))
            found[name] = levels
        return found

    def _others(self, sides: Sequence[Sequence[Telling]], slots: Sequence[Numbers]) -> dict[str, Numbers]:
        """Return the levels of the features that few pairs must be asked one by one."""
        near = self._vectors.nearest(*slots)
        asked = np.isnan(near)
        sense = np.maximum(0, np.floor(10 * np.where(asked, 0.0, near))).astype(np.intp)
        refer = [self._numbers[side, -2] for side in slots]
        refers = np.zeros(len(near), dtype=np.intp)
        for name, levels, at in (("sense", sense, asked), ("refers", refers, refer[0] != refer[1])):
            for one in np.flatnonzero(at).tolist():
                levels[one] = LEVELS_OF[name].index(FEATURES[name](sides[0][one], sides[1][one]))
        return {"sense": sense, "refers": refers}


LEVELS_OF: Mapping[str, Sequence[str]] = {
    "time": LEVELS,
    "sense": (*TENTHS, "unknown"),
    "refers": ("no", "yes"),
    **{name: [level for _, level in steps] or ("differ", "same") for name, steps in BAGS.values()},
}
"""The levels of the features that are asked of every pair."""


class Pairs:
    """Comparable pairs.

    `kept` says where each stood among those asked for, `ends` what rivals share: a telling and the other report;
    `kindred` whether the two reports are on one affair.
    """

    def __init__(self, kept: Numbers, ends: Numbers, columns: Sequence[Column], kindred: Numbers) -> None:
        self.kept, self.ends, self.kindred = kept, ends, kindred
        self._columns = columns

    def odds(self) -> Numbers:
        """Return for each pair what `score.odds` returns, added up in the same order."""
        found = np.zeros(len(self.kept))
        for column in self._columns:
            found += column.worths()
        whole: Numbers = worth("prior")[""] + found
        return whole

    def reasons(self, at: Numbers, rivals: Column) -> list[str]:
        """Return for some of the pairs what `score.explain` returns; `rivals` tells how those pairs stand."""
        told = [column.reasons(at) for column in self._columns]
        return [*map(plain, zip(*told, rivals.reasons(at), strict=True))]

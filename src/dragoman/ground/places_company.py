"""What the names of a report say of each other: which lie together, and in which the report itself says that one lies."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import exp, floor, sqrt
from typing import Protocol

import msgspec

from dragoman.ground.gazetteer import Entry, Gazetteer
from dragoman.ground.gazetteer_keys import plain_key
from dragoman.ground.places_phrase import Named
from dragoman.ground.places_weigh import (
    AROUND,
    DIVISION,
    HOME,
    HOME_DIVISION,
    STATE,
    STATES,
    TOLD,
    more,
    prior,
    share,
)
from dragoman.ground.places_words import countries, state_names, words

Cell = tuple[int, int]
Division = tuple[str | None, str | None]
Candidates = tuple[str, tuple[Entry, ...]]

_ROUNDS = 2
_LIKELY = 0.01
"""A place less likely is no company for others."""
_POINTS = ("town", "district", "site")
_HOLDERS = ("country", "province", "region", "district")
_HELD = re.compile(r"^(?:['’]s)?\s*(?:,|\(|,?\s(?:in|of))\s*(?:the\s)?$")
_MUCH = 0.1
"""Share of an outlet's names near which a small town needs no other word of its country."""
_COUNTY = 1.5
"""Degrees within which a town may lie in a county or region of its division."""


class Spots(msgspec.Struct, frozen=True):
    """Where names lie: their weights by square degree and by first-order division."""

    cells: dict[Cell, float] = {}
    divisions: dict[Division, float] = {}

    def around(self, entry: Entry) -> float:
        """Return the weight of the places in the square degree of a place and in those beside it."""
        cell = _cell(entry)
        if cell is None or not self.cells:
            return 0.0
        return sum(self.cells.get((cell[0] + a, cell[1] + b), 0.0) for a in (-1, 0, 1) for b in (-1, 0, 1))

    def beside(self, entry: Entry) -> float:
        """Return the weight of the places in the same division."""
        return self.divisions.get((entry.country, entry.admin1), 0.0)


class Located(Protocol):
    """What lies in a country, perhaps in a first-order division of it, and at a point."""

    @property
    def country(self) -> str | None: ...
    @property
    def admin1(self) -> str | None: ...
    @property
    def lat(self) -> float | None: ...
    @property
    def lon(self) -> float | None: ...


def spots_of(places: Iterable[tuple[float, Located]]) -> Spots:
    """Return where places lie, each with its weight; those without a point are left out."""
    cells: dict[Cell, float] = defaultdict(float)
    divisions: dict[Division, float] = defaultdict(float)
    for weight, place in places:
        if (cell := _cell(place)) is not None:
            cells[cell] += weight
            divisions[place.country, place.admin1] += weight
    return Spots(dict(cells), dict(divisions))


class Company:
    """Weighs the places of each name by those of all others, a few times over, and what the report tells outright."""

    def __init__(
        self,
        text: str,
        names: Sequence[Named],
        gazetteer: Gazetteer,
        weigh: Callable[[Entry], float],
        home: Spots | None = None,
        persons: frozenset[str] | set[str] = frozenset(),
    ) -> None:
        self._weigh, self._home = weigh, home
        self._look = _candidates(names, gazetteer)
        self._told: dict[str, set[Entry]] = defaultdict(set)
        self._count_states(names)
        self._count_told(text, names)
        self._spots = Spots()
        self._own: dict[str, list[tuple[float, Entry]]] = {}
        self._spread(persons)

    def score(self, entry: Entry, name: str) -> float:
        """Return what the other names of the report, and those of its outlet, add to a place of the name."""
        key = plain_key(name)
        score = TOLD if entry in self._told.get(key, ()) else 0.0
        if entry.admin1 and entry.kind != "province":
            count = self._states.get((entry.country, entry.admin1), 0.0)
            score += STATE * sqrt(count / self._top) + more(count, STATES)
        around, beside = self._spots.around(entry), self._spots.beside(entry)
        for weight, own in self._own.get(key, ()):
            around -= weight if _adjoin(own, entry) else 0.0
            beside -= weight if (own.country, own.admin1) == (entry.country, entry.admin1) else 0.0
        score += more(around, AROUND) + (more(beside, DIVISION) if entry.admin1 else 0.0)
        return score + self._at_home(entry)

    def named(self, entry: Entry) -> bool:
        """Return whether the report names the first-order division of a place, or a place that is likely to lie in it."""
        return self._states.get((entry.country, entry.admin1), 0.0) > 0 or self._spots.beside(entry) >= 1

    def told(self, name: str) -> frozenset[Entry]:
        """Return the places of a name of which the report itself says where they lie: "Paris, Texas"."""
        return frozenset(self._told.get(plain_key(name), ()))

    def towns(self) -> list[tuple[float, Entry]]:
        """Return the towns that the report's names likely mean, with shares that sum to 1: its part in its outlet's home."""
        weighed = [pair for row in self._own.values() for pair in row]
        whole = sum(weight for weight, _ in weighed)
        return [(weight / whole, entry) for weight, entry in weighed]

    def at_home(self, entry: Entry) -> bool:
        """Return whether much of what the outlet tells of lies around a place."""
        return self._home is not None and self._home.around(entry) >= _MUCH

    def _at_home(self, entry: Entry) -> float:
        if self._home is None:
            return 0.0
        near = share(self._home.around(entry), HOME)
        return near + (share(self._home.beside(entry), HOME_DIVISION) if entry.admin1 else 0.0)

    def _count_states(self, names: Sequence[Named]) -> None:
        """Count how often each first-order division is named, a name of several places by the share that it likely has."""
        self._states: dict[Division, float] = defaultdict(float)
        shares: dict[str, list[tuple[float, Entry]]] = {}
        for key, (text, entries) in self._look.items():
            if any(entry.kind == "province" for entry in entries) and text.casefold() not in words("careful"):
                likely = _likely([prior(entry, text) for entry in entries], entries)
                shares[key] = [pair for pair in likely if pair[1].kind == "province"]
        for named in names:
            for weight, entry in shares.get(plain_key(named.core), ()):
                self._states[entry.country, entry.admin1] += weight
        self._top = max(1.0, *self._states.values()) if self._states else 1.0

    def _count_told(self, text: str, names: Sequence[Named]) -> None:
        for named, after in pairwise(names):
            if after.chunk.start - named.span.end > 12 or not _HELD.match(text[named.span.end : after.chunk.start]):
                continue
            key, holders = plain_key(named.core), self._look[plain_key(after.core)][1]
            listed = any(entry.kind in ("country", "province") for entry in self._look[key][1])
            if listed and after.core not in state_names() and text[named.span.end] == ",":
                continue  # "Georgia, Armenia": rather two of a list
            for holder in holders:
                if holder.kind in _HOLDERS and holder not in self._look[key][1]:
                    self._told[key] |= {one for one in self._look[key][1] if _inside(one, holder)}

    def _spread(self, persons: frozenset[str] | set[str]) -> None:
        """Weigh all names by each other: what they are alone first, then with the weights so found."""
        rows = {
            key: (text, entries)
            for key, (text, entries) in self._look.items()
            if entries and key not in words("never") and key not in persons and key not in countries()
        }
        plain = {
            key: [prior(entry, text) + self._weigh(entry) for entry in entries] for key, (text, entries) in rows.items()
        }
        for _ in range(_ROUNDS):
            own: dict[str, list[tuple[float, Entry]]] = {}
            for key, (_, entries) in rows.items():
                scores = [base + self.score(entry, key) for base, entry in zip(plain[key], entries, strict=True)]
                own[key] = [pair for pair in _likely(scores, entries) if pair[1].kind in _POINTS]
            self._own, self._spots = own, spots_of(pair for row in own.values() for pair in row)


def _candidates(names: Sequence[Named], gazetteer: Gazetteer) -> dict[str, Candidates]:
    """Return the places of each name by its key: once "NY" stands for New York, it does, whatever comes first."""
    found: dict[str, Candidates] = {}
    for named in sorted(names, key=lambda one: (one.tie != "," or one.core not in state_names(), one.core)):
        if (key := plain_key(named.core)) not in found:
            found[key] = _look_up(named, gazetteer)
    return found


def _look_up(named: Named, gazetteer: Gazetteer) -> Candidates:
    text = state_names().get(named.core, named.core) if named.tie == "," else named.core
    return text, gazetteer.find(text)


def _likely(scores: Sequence[float], entries: Sequence[Entry]) -> list[tuple[float, Entry]]:
    most = max(scores)
    weights = [exp(score - most) for score in scores]
    total = sum(weights)
    return [(weight / total, entry) for weight, entry in zip(weights, entries, strict=True) if weight > _LIKELY * total]


def _cell(entry: Located) -> Cell | None:
    return None if entry.lat is None or entry.lon is None else (floor(entry.lat), floor(entry.lon))


def _adjoin(one: Entry, other: Entry) -> bool:
    a, b = _cell(one), _cell(other)
    return a is not None and b is not None and abs(a[0] - b[0]) <= 1 and abs(a[1] - b[1]) <= 1


def _inside(entry: Entry, holder: Entry) -> bool:
    if entry is holder or entry.kind == "country" or entry.country != holder.country:
        return False
    if holder.kind == "country":
        return True
    if holder.admin1 and entry.admin1 != holder.admin1:
        return False
    return holder.kind == "province" or _near(entry, holder)


def _near(one: Entry, other: Entry) -> bool:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return False
    return abs(one.lat - other.lat) < _COUNTY and abs(one.lon - other.lon) < _COUNTY

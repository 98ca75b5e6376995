"""What the reader says that acts are, as vectors: how near those of two tellings come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any, NamedTuple

import numpy as np

from dragoman.link.arrays import longer
from dragoman.schema.claim import Claim


class Senses(NamedTuple):
    """Vectors of one method, each with its length: whole numbers so small that their products in 32 bits are exact."""

    rows: Sequence[Any]
    lengths: Sequence[float]


def senses(claims: Sequence[Claim]) -> dict[str, Senses]:
    """Return the vectors of the claims, by the method that made them."""
    found: dict[str, dict[bytes, None]] = {}
    for claim in claims:
        if claim.sense:
            found.setdefault(claim.method, {})[claim.sense] = None
    return {method: _vectors([*held]) for method, held in found.items()}


def nearest(left: Senses, right: Senses) -> float:
    """Return the highest cosine of a row of one and a row of the other, 0.0 where they are not of one width."""
    if len(left.rows[0]) != len(right.rows[0]):
        return 0.0
    if len(left.rows) == len(right.rows) == 1:  # what one reader says of one act; by far the most
        return float(left.rows[0].dot(right.rows[0])) / (left.lengths[0] * right.lengths[0])
    ours, theirs = zip(left.rows, left.lengths, strict=True), [*zip(right.rows, right.lengths, strict=True)]
    return max(float(one.dot(other)) / (long * far) for one, long in ours for other, far in theirs)


def _vectors(held: Sequence[bytes]) -> Senses:
    rows = [np.frombuffer(one, dtype=np.int8).astype(np.float32) for one in held if len(one) == len(held[0])]
    return Senses(rows, [max(1.0, sqrt(float(row.dot(row)))) for row in rows])


class Vectors:
    """The vectors of many tellings, compared many pairs at a time."""

    def __init__(self) -> None:
        self._families: dict[tuple[str, int], _Family] = {}
        self._count = 0
        # Of each telling: the number of its family, where its vectors begin there, and how many there are.
        self._stretches = np.full((1024, 3), -1, dtype=np.intp)

    def add(self, told: Mapping[str, Senses]) -> None:
        """Keep the vectors of the next telling."""
        at, self._count = self._count, self._count + 1
        if at == len(self._stretches):
            self._stretches = longer(self._stretches, fill=-1)
        if len(told) != 1:
            return
        ((method, held),) = told.items()
        width = len(held.rows[0])
        family = self._families.setdefault((method, width), _Family(len(self._families), width))
        self._stretches[at] = family.number, family.count, len(held.rows)
        family.add(held)

    def nearest(self, lefts: Any, rights: Any) -> Any:
        """Return the cosines of pairs of tellings, by their numbers, as `nearest` does.

        NaN where either has not the vectors of just one method, or they are not of one method and width.
        """
        found = np.full(len(lefts), np.nan)
        ours, theirs = self._stretches[lefts], self._stretches[rights]
        for family in self._families.values():
            at = np.flatnonzero((ours[:, 0] == family.number) & (theirs[:, 0] == family.number))
            if len(at):
                found[at] = family.nearest(ours[at, 1:], theirs[at, 1:])
        return found


class _Family:
    """The vectors of one method and width, those of a telling in one stretch."""

    def __init__(self, number: int, width: int) -> None:
        self.number = number
        self.count = 0
        self._rows = np.zeros((256, width), dtype=np.int8)
        self._lengths = np.ones(256)

    def add(self, held: Senses) -> None:
        for row, length in zip(held.rows, held.lengths, strict=True):
            if self.count == len(self._rows):
                self._rows = longer(self._rows)
                self._lengths = longer(self._lengths, fill=1)
            self._rows[self.count], self._lengths[self.count] = row, length
            self.count += 1

    def nearest(self, lefts: Any, rights: Any) -> Any:
        """Return the highest cosines between two stretches each: where they begin, and how many vectors they have."""
        times = lefts[:, 1] * rights[:, 1]
        ends = np.cumsum(times)
        step = np.arange(ends[-1]) - np.repeat(ends - times, times)
        many = np.repeat(rights[:, 1], times)
        one, other = np.repeat(lefts[:, 0], times) + step // many, np.repeat(rights[:, 0], times) + step % many
        products = np.einsum("ij,ij->i", self._rows[one].astype(np.float32), self._rows[other].astype(np.float32))
        cosines = products.astype(np.float64) / (self._lengths[one] * self._lengths[other])
        return np.maximum.reduceat(cosines, ends - times)

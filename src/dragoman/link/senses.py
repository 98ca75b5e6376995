"""What the reader says that acts are, as vectors: how near those of two tellings come."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import Any, NamedTuple

import numpy as np

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

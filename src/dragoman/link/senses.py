"""What the reader says that acts are, as vectors: how near those of two tellings come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from dragoman.schema.claim import Claim


class Senses(NamedTuple):
    """Vectors of one method, as rows of whole numbers (vectors, numbers), so that products are exact, and their lengths."""

    rows: Any
    lengths: Any


def senses(claims: Sequence[Claim]) -> dict[str, Senses]:
    """Return the vectors of the claims, by the method that made them."""
    found: dict[str, dict[bytes, None]] = {}
    for claim in claims:
        if claim.sense:
            found.setdefault(claim.method, {})[claim.sense] = None
    return {method: _vectors([*held]) for method, held in found.items()}


def nearest(left: Senses, right: Senses) -> float:
    """Return the highest cosine of a row of one and a row of the other, 0.0 where they are not of one width."""
    if left.rows.shape[1] != right.rows.shape[1]:
        return 0.0
    products = left.rows @ right.rows.T
    if products.size == 1:
        return float(products[0, 0] / (left.lengths[0] * right.lengths[0]))
    return float((products / (left.lengths[:, None] * right.lengths)).max())


def _vectors(held: Sequence[bytes]) -> Senses:
    rows = np.array([np.frombuffer(one, dtype=np.int8) for one in held if len(one) == len(held[0])], dtype=np.int64)
    return Senses(rows, np.maximum(np.sqrt((rows * rows).sum(axis=1)), 1.0))

"""Tables of weights: what each level of agreement is worth, as log-odds; read strictly and added up."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp
from pathlib import Path

from dragoman.codebook.tables import read_rows

Weights = dict[tuple[str, str], float]
"""(feature, level) -> log-odds; ("prior", "") is where everything starts."""


def read_weights(path: Path) -> Weights:
    """Return the weights of a table with the columns feature, level and weight. Raises UsageError where it is wrong."""
    rows = read_rows(path, ("feature", "level", "weight"))
    return {(row.need("feature"), row.get("level") or ""): float(row.need("weight")) for row in rows}


def total(levels: Mapping[str, str], weights: Weights) -> float:
    """Return the log-odds of the levels; a level without a weight weighs nothing."""
    return weights["prior", ""] + sum(weights.get(level, 0.0) for level in levels.items())


def probability(log_odds: float) -> float:
    """Return the probability, 0 to 1, rounded to four places."""
    return round(1 / (1 + exp(-log_odds)), 4)

"""Logistic regression with some hundred columns at most, exactly: Newton's method."""

from __future__ import annotations

import numpy as np

ROUNDS = 40
CLOSE = 1e-9
"""A step of all weights that is no step any more."""


def newton(table: np.ndarray, told: np.ndarray, shrink: np.ndarray, base: np.ndarray | float = 0.0) -> np.ndarray:
    """Return the weights of the columns of `table` (rows, columns), on top of the log-odds `base`, that tell `told` best.

    `shrink` is what the square of each weight costs, halved.
    """
    found = np.zeros(table.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-(base + table @ found)))
        slope = table.T @ (chance - told) + shrink * found
        curve = (table * (chance * (1 - chance))[:, None]).T @ table + np.diag(shrink)
        step = np.linalg.solve(curve, slope)
        found -= step
        if np.abs(step).max() < CLOSE:
            break
    return found

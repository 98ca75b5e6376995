"""Arrays that are filled row by row and made longer when they are full."""

from __future__ import annotations

import numpy as np


def longer(kept: np.ndarray, fill: float = 0) -> np.ndarray:
    """Return an array of twice as many rows: those that are there, then as many of nothing but `fill`."""
    return np.concatenate((kept, np.full_like(kept, fill)))

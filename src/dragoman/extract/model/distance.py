"""How far apart two words stand, in coarse steps with a sign, as the network takes it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

STEPS = (1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 61, 101)
FAR = len(STEPS)
"""The number of steps each way; bucket `FAR` is no distance at all."""


def buckets(difference: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return bucket numbers from 0 (far before) to 2 * FAR (far after) for differences in words."""
    size = np.searchsorted(np.array(STEPS), np.abs(difference), side="right")
    return np.asarray(FAR + np.sign(difference) * size, dtype=np.int64)

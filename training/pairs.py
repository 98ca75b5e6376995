"""The pairs of triggers as tensors."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from dragoman.extract.model import compare
from dragoman.extract.model.features import Table
from dragoman.extract.model.words import Word


def pair_features(
    words: Sequence[Word], features: Table, triggers: Sequence[tuple[int, int, int]]
) -> tuple[Tensor, ...]:
    """Return what `compare.pair_features` does, as tensors."""
    return tuple(torch.from_numpy(one) for one in compare.pair_features(words, features, triggers))

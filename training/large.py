"""The large encoder, MPNet (Song et al., 2020). It is slower and larger than a reader may be: it teaches the small one."""

from __future__ import annotations

from functools import partial

import torch
from torch import Tensor, nn

from training.network import WIDTH, Encoder, Layer

LARGE, INNER, HEADS, POSITIONS, VOCABULARY = 768, 3072, 12, 514, 30527
BUCKETS, FARTHEST = 32, 128
"""How many kinds of distance between two pieces it tells apart, and from where on all are one."""
SHIFT = 4
"""Its pieces are those of BERT, so many further on; but for these, by their numbers in BERT's vocabulary: start, end, hidden."""
_SPECIAL = {101: 0, 102: 2, 103: VOCABULARY - 1}


class LargeEncoder(Encoder):
    """Twelve layers of MPNet, brought down to the width of the small encoder; what is known of words is added as there."""

    def __init__(self, layers: int = 12) -> None:
        super().__init__(0)
        del self.kind
        self.pieces = nn.Embedding(VOCABULARY, LARGE)
        self.positions = nn.Embedding(POSITIONS, LARGE)
        self.normal = nn.LayerNorm(LARGE, eps=1e-5)
        # Without dropout: drawing it takes a sixth of the time, and few rounds are taught.
        layer = partial(Layer, LARGE, HEADS, INNER, dropout=0.0, eps=1e-5)
        self.layers = nn.ModuleList(layer() for _ in range(layers))
        self.bias = nn.Embedding(BUCKETS, HEADS)
        self.fit = nn.Linear(LARGE, WIDTH)
        numbers = torch.arange(VOCABULARY) + SHIFT
        for theirs, ours in _SPECIAL.items():
            numbers[theirs] = ours
        self.register_buffer("numbers", numbers, persistent=False)

    def base(self, pieces: Tensor, mask: Tensor | None) -> Tensor:
        """Return the states of the pieces (batch, pieces, width of the small encoder); `pieces` are numbers of BERT's."""
        count = pieces.shape[1]
        states = self.pieces(self.numbers[pieces]) + self.positions.weight[2 : count + 2]
        states = self.dropout(self.normal(states))
        bias = self.bias(_buckets(count)).permute(2, 0, 1)[None]
        for layer in self.layers:
            states = layer(states, bias if mask is None else bias + mask)
        return self.fit(states)


def _buckets(count: int) -> Tensor:
    """Return (count, count) the kind of distance from each piece to each other, by Raffel et al. (2020): near ones exactly."""
    behind = torch.arange(count)[:, None] - torch.arange(count)[None]
    size, exact = BUCKETS // 2, BUCKETS // 4
    steps = behind.abs()
    share = torch.log(steps.clamp(min=1) / exact) / torch.log(torch.tensor(FARTHEST / exact))
    coarse = (exact + (share * (size - exact)).long()).clamp(max=size - 1)
    return (behind < 0) * size + torch.where(steps < exact, steps, coarse)

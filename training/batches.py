"""Examples as tensors: windows and sentences padded to a common length, and what each head is to say of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from dragoman.extract.model.distance import buckets
from dragoman.extract.model.features import Table
from dragoman.extract.model.labels import ROLES, TAGS, TYPES
from dragoman.extract.model.words import Word
from training.examples import Text, Trigger

NONE = -1e4
"""Added to the attention scores of padding."""
MASK = 103
"""The piece that stands for what is not read, in BERT's vocabulary."""
STEP, TRIGGERS = 32, 8
"""Lengths are padded to multiples of these, so that a few shapes come again and again."""


class Inputs(NamedTuple):
    """What the encoder takes, for several stretches of words at once."""

    pieces: Tensor
    first: Tensor
    features: Tensor
    piece_mask: Tensor
    word_mask: Tensor


def inputs(stretches: Sequence[tuple[Sequence[Word], Table]], start: int, stop: int) -> Inputs:
    """Return the padded tensors of stretches of words; `start` and `stop` are the numbers of the special pieces."""
    rows, firsts = [], []
    for words, _ in stretches:
        row, first = [start], []
        for word in words:
            first.append(len(row))
            row += word.pieces
        rows.append([*row, stop])
        firsts.append(first)
    long, wide = padded(max(map(len, rows)), STEP), padded(max(map(len, firsts)), STEP)
    pieces = torch.zeros(len(rows), long, dtype=torch.long)
    first_of = torch.zeros(len(rows), wide, dtype=torch.long)
    table = torch.zeros(len(rows), wide, stretches[0][1].shape[1], dtype=torch.long)
    piece_mask = torch.full((len(rows), 1, 1, long), NONE)
    word_mask = torch.full((len(rows), 1, 1, wide), NONE)
    for at, (row, first) in enumerate(zip(rows, firsts, strict=True)):
        pieces[at, : len(row)] = torch.tensor(row)
        first_of[at, : len(first)] = torch.tensor(first)
        table[at, : len(first)] = torch.from_numpy(stretches[at][1])
        piece_mask[at, ..., : len(row)] = 0
        word_mask[at, ..., : len(first)] = 0
    return Inputs(pieces, first_of, table, piece_mask, word_mask)


def without(given: Inputs, words: Tensor) -> Tensor:
    """Return the pieces with those of some words (batch, words; bool) masked."""
    there = given.word_mask[:, 0, 0] == 0
    first = given.first.masked_fill(~there, given.pieces.shape[1])
    places = torch.arange(given.pieces.shape[1]).expand_as(given.pieces).contiguous()
    word = torch.searchsorted(first, places, right=True) - 1
    last = (given.piece_mask[:, 0, 0] == 0).sum(1, keepdim=True) - 1
    hidden = (words & there).gather(1, word.clamp(min=0)) & (word >= 0) & (places < last)
    return given.pieces.masked_fill(hidden, MASK)


@dataclass(slots=True)
class Stretch:
    """A window of a text with its targets; words count from the window's first.

    `tags` (words) with -100 for context, `weights` (words); `roles` (triggers, words, roles) with -1 where nothing is asked;
    `spans` and `distance` (triggers, words), padded (see `layout`).
    """

    words: list[Word]
    features: Table
    tags: Tensor
    weights: Tensor
    triggers: list[Trigger]
    spans: Tensor
    distance: Tensor
    roles: Tensor


def stretches(text: Text) -> list[Stretch]:
    """Return the windows of a text as they are taught."""
    return [_stretch(text, *window) for window in text.windows]


def _stretch(text: Text, context: int, start: int, end: int) -> Stretch:
    count = end - context
    tags = torch.zeros(count, dtype=torch.long)
    tags[: start - context] = -100
    weights = torch.ones(count)
    triggers = [one for one in text.triggers if start <= one.start < end]
    for one in triggers:
        inside = slice(one.start - context, min(one.end, end) - context)
        tags[inside] = TAGS.index(f"I-{TYPES[one.tag]}")
        tags[one.start - context] = TAGS.index(f"B-{TYPES[one.tag]}")
        weights[inside] = 1.0 if one.core else 0.5
    roles = torch.zeros(len(triggers), count, len(ROLES))
    for at, one in enumerate(triggers):
        for marks, value in ((one.open_roles, -1.0), (one.roles, 1.0)):
            for role, first, last in marks:
                roles[at, max(first - context, 0) : max(min(last, end) - context, 0), role] = value
    spans = [(one.start - context, min(one.end, end) - context) for one in triggers]
    weighed, distance = layout(spans, count)
    return Stretch(
        text.words[context:end], text.features[context:end], tags, weights, triggers, weighed, distance, roles
    )


def layout(spans: Sequence[tuple[int, int]], count: int) -> tuple[Tensor, Tensor]:
    """Return the weights of the words of each trigger, and the buckets of their distance to every word.

    Rows and columns are padded; the rows beyond the triggers weigh the first word.
    """
    rows, columns = padded(len(spans), TRIGGERS), padded(count, STEP)
    every = [*spans, *[(0, 1)] * (rows - len(spans))]
    weighed = torch.zeros(rows, columns)
    for at, (first, last) in enumerate(every):
        weighed[at, first:last] = 1 / (last - first)
    starts = np.array([first for first, _ in every], dtype=np.int64).reshape(-1, 1)
    return weighed, torch.from_numpy(buckets(np.arange(columns)[None, :] - starts))


def padded(length: int, step: int) -> int:
    """Return the next multiple of `step`."""
    return -(-length // step) * step

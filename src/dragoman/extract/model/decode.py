"""Scores to spans: which words name an act, which fill a role, which triggers belong together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Numbers = NDArray[np.int64]


class Found(NamedTuple):
    """Words `start` to `end` (excluded) taken to name an act of type number `type`, with a probability."""

    start: int
    end: int
    type: int
    score: float


def triggers(tags: Scores, floor: float) -> list[Found]:
    """Return the triggers of a stretch of words from the scores of their tags (words, tags).

    A word names an act where the types together are at least `floor` likely; it goes on with the word before it where "inside"
    of that type is likelier than "begin".
    """
    likely = softmax(tags)
    by_type = likely[:, 1::2] + likely[:, 2::2]
    found: list[Found] = []
    for at in range(len(tags)):
        if by_type[at].sum() < floor:
            continue
        kind = int(by_type[at].argmax())
        last = found[-1] if found else None
        if last and last.end == at and last.type == kind and likely[at, 2 + 2 * kind] > likely[at, 1 + 2 * kind]:
            found[-1] = last._replace(end=at + 1)
        else:
            found.append(Found(at, at + 1, kind, float(by_type[at].sum())))
    return found


def typed(tags: Scores, named: Sequence[tuple[int, int]]) -> list[Found]:
    """Return the words that are known to name acts with the likeliest type of each, and how likely any type is."""
    likely = softmax(tags)
    by_type = likely[:, 1::2] + likely[:, 2::2]
    sums = [(start, end, by_type[start:end].sum(0)) for start, end in named]
    return [Found(start, end, int(one.argmax()), float(one.sum() / (end - start))) for start, end, one in sums]


def spans(scores: Sequence[float] | Scores, floor: float) -> list[tuple[int, int, float]]:
    """Return the runs of words of which one is at least `floor` likely, the others half as likely; with the mean of each."""
    runs: list[tuple[int, int, float]] = []
    start = None
    values = [*np.asarray(scores, dtype=np.float64).tolist(), -1.0]
    for at, value in enumerate(values):
        if value >= floor / 2 and start is None:
            start = at
        elif value < floor / 2 and start is not None:
            run = values[start:at]
            if max(run) >= floor:
                runs.append((start, at, sum(run) / len(run)))
            start = None
    return runs


def softmax(scores: Scores) -> Scores:
    """Return probabilities over the last axis."""
    shifted = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(-1, keepdims=True))


def sigmoid(scores: Scores) -> Scores:
    """Return the probability of each score by itself."""
    return np.asarray(1 / (1 + np.exp(-scores.clip(-30, 30))))


def direction(vector: Scores) -> bytes:
    """Return where a vector points, as signed bytes; a vector of nothing gives none."""
    length = float(np.sqrt((vector * vector).sum()))
    return np.round(127 * vector / length).astype(np.int8).tobytes() if length else b""

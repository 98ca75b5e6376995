"""One report through the network: triggers with their scores, and how they stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dragoman.extract.model import decode
from dragoman.extract.model.compare import pair_features
from dragoman.extract.model.decode import Found, Scores
from dragoman.extract.model.distance import buckets
from dragoman.extract.model.features import Table
from dragoman.extract.model.labels import ROLES
from dragoman.extract.model.weights import Weights
from dragoman.extract.model.windows import Window, windows
from dragoman.extract.model.words import Word


@dataclass(slots=True)
class Seen:
    """A trigger as the network sees it: words `start` to `end`, probabilities of its classes, role -> runs of words."""

    start: int
    end: int
    type: int
    score: float
    modes: Scores
    statuses: Scores
    attributions: Scores
    strengths: Scores
    whens: Scores
    core: float
    roles: dict[str, list[tuple[int, int, float]]]
    vector: Scores
    identity: Scores
    event: int = -1


@dataclass(slots=True)
class Look:
    """The triggers of a report by place, and the probability that the event of a row answers that of a column."""

    seen: list[Seen]
    answers: Scores


def look(words: Sequence[Word], breaks: Sequence[int], table: Table, weights: Weights) -> Look:
    """Return what the network sees in a report."""
    seen: list[Seen] = []
    for window in windows(words, breaks):
        seen += _window(words, table, window, weights)
    if len(seen) < 2:
        for at, one in enumerate(seen):
            one.event = at
        return Look(seen, np.zeros((len(seen), len(seen)), dtype=np.float32))
    triggers = [(one.start, one.end, one.type) for one in seen]
    left, right, kinds, distance = pair_features(words, table, triggers)
    vectors = np.stack([one.vector for one in seen])
    scores = weights.compare(vectors[left], vectors[right], kinds, distance)
    same = np.full((len(seen), len(seen)), -1e4, dtype=np.float32)
    answer = np.full((len(seen), len(seen)), -1e4, dtype=np.float32)
    same[left, right], answer[left, right] = scores[:, 0], scores[:, 1]
    for one, number in zip(seen, decode.clusters(same), strict=True):
        one.event = number
    return Look(seen, decode.sigmoid(_pooled(answer, [one.event for one in seen])))


def _window(words: Sequence[Word], table: Table, window: Window, weights: Weights) -> list[Seen]:
    states, tags = encode(words, table, window, weights)
    offset = window.start - window.context
    found = [one for one in decode.triggers(tags, weights.floors.trigger) if one.start >= offset]
    if not found:
        return []
    told = weights.relate(states, *layout(found, window.end - window.context))
    modes, statuses, attributions, strengths, whens = (
        decode.softmax(part) for part in (told.modes, told.statuses, told.attributions, told.strengths, told.whens)
    )
    roles, core = decode.sigmoid(told.roles), decode.sigmoid(told.core)
    return [
        Seen(
            start=one.start + window.context,
            end=one.end + window.context,
            type=one.type,
            score=one.score,
            modes=modes[at],
            statuses=statuses[at],
            attributions=attributions[at],
            strengths=strengths[at],
            whens=whens[at],
            core=float(core[at]),
            roles=_roles(roles[at], window.context, weights.floors.role),
            vector=told.vectors[at],
            identity=told.identities[at],
        )
        for at, one in enumerate(found)
    ]


def encode(words: Sequence[Word], table: Table, window: Window, weights: Weights) -> tuple[Scores, Scores]:
    """Return the states of a window's words and the scores of their tags."""
    pieces, first = [weights.pieces.start], []
    for word in words[window.context : window.end]:
        first.append(len(pieces))
        pieces += word.pieces
    pieces.append(weights.pieces.stop)
    shown = table[window.context : window.end]
    return weights.encode(np.array(pieces, dtype=np.int64), np.array(first, dtype=np.int64), shown)


def layout(found: Sequence[Found], count: int) -> tuple[Scores, NDArray[np.int64], NDArray[np.int64]]:
    """Return the weights of the words of each trigger, their tags, and the buckets of their distance to every word."""
    spans = np.zeros((len(found), count), dtype=np.float32)
    for at, one in enumerate(found):
        spans[at, one.start : one.end] = 1 / (one.end - one.start)
    starts = np.array([[one.start] for one in found], dtype=np.int64)
    tags = np.array([1 + 2 * one.type for one in found], dtype=np.int64)
    return spans, tags, buckets(np.arange(count, dtype=np.int64)[None, :] - starts)


def _roles(scores: Scores, shift: int, floor: float) -> dict[str, list[tuple[int, int, float]]]:
    return {
        ROLES[at]: [(first + shift, last + shift, score) for first, last, score in decode.spans(scores[:, at], floor)]
        for at in np.flatnonzero((scores >= floor).any(0))
    }


def _pooled(scores: Scores, events: Sequence[int]) -> Scores:
    """Return the scores between events: the soft maximum over their triggers."""
    member = np.arange(max(events) + 1)[:, None] == np.array(events)[None]
    # Scores beyond these are certain either way; without them the sums stay within their range.
    odds = np.exp(scores.astype(np.float64).clip(-60, 60))
    pooled = np.log(member @ odds @ member.T)
    np.fill_diagonal(pooled, -60)
    return np.asarray(pooled, dtype=np.float32)

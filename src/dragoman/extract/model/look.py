"""One report through the network: triggers with their scores, and how they stand to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from dragoman.extract.model import decode
from dragoman.extract.model.apart import apart
from dragoman.extract.model.compare import pair_features
from dragoman.extract.model.decode import Found, Numbers, Scores
from dragoman.extract.model.distance import buckets
from dragoman.extract.model.features import Table
from dragoman.extract.model.labels import ROLES
from dragoman.extract.model.same import Traits, clusters, same_odds
from dragoman.extract.model.seen import Run, Seen
from dragoman.extract.model.weights import Floors, Weights
from dragoman.extract.model.windows import Window, windows
from dragoman.extract.model.words import Word
from dragoman.knowledge.actors import KnownMention

Answers = dict[int, dict[int, float]]
HARDLY = 0.05
"""Answers that are less likely are not kept."""
TRIGGERS = 8
"""Triggers related to the words of their window at a time; each takes some megabytes."""
BESIDE = 0.7
"""How likely a second party of an act has to be, as a share of the likeliest: most others only stand by."""
PARTIES = ("actor", "recipient", "thing")
AT_ONCE = 8192
"""Pairs of triggers compared at a time: a report of any length takes the same memory."""


@dataclass(slots=True)
class Look:
    """The triggers of a report by place, and for each event those that it may answer, with the probability."""

    seen: list[Seen]
    answers: Answers


def look(
    text: str,
    words: Sequence[Word],
    breaks: Sequence[int],
    table: Table,
    weights: Weights,
    named: Sequence[tuple[int, int]] | None = None,
    mentions: Sequence[KnownMention] = (),
) -> Look:
    """Return what the network sees in a report: its text, its words, those that open a sentence, what is known of each, and the
    known actors that it names.

    `named` are the words, first and last excluded, that name acts where that is known; else the network finds them.
    """
    seen = triggers(words, breaks, table, weights, named)
    for number, one in enumerate(seen):
        one.event = number
    if len(seen) < 2:
        return Look(seen, {})
    return Look(seen, _joined(seen, words, table, Traits(seen, text, words, breaks, table, mentions), weights))


def triggers(
    words: Sequence[Word],
    breaks: Sequence[int],
    table: Table,
    weights: Weights,
    named: Sequence[tuple[int, int]] | None = None,
) -> list[Seen]:
    """Return the triggers of a report by place, each as an event of its own."""
    return [one for window in windows(words, breaks) for one in _window(words, table, window, weights, named)]


def _joined(seen: Sequence[Seen], words: Sequence[Word], table: Table, traits: Traits, weights: Weights) -> Answers:
    """Number the events of the triggers, and return which answers which."""
    left, right, scores = compared(seen, words, table, weights)
    later, earlier, odds = same_odds(traits, left, right, scores[:, 0])
    odds = odds + apart(seen, traits.plain, traits.sentences, later, earlier)
    floor = weights.floors.same
    events = np.array(clusters(len(seen), later, earlier, odds, log(floor / (1 - floor))))
    for one, number in zip(seen, events.tolist(), strict=True):
        one.event = number
    return _pooled(events[left], events[right], scores[:, 1])


def compared(
    seen: Sequence[Seen], words: Sequence[Word], table: Table, weights: Weights
) -> tuple[Numbers, Numbers, Scores]:
    """Return left and right of the pairs of triggers within reach, both ways, and the network's scores of each (pairs, 2)."""
    places = [(one.start, one.end, one.type) for one in seen]
    left, right, kinds, distance = pair_features(words, table, places)
    vectors = np.stack([one.vector for one in seen])
    parts = [slice(at, at + AT_ONCE) for at in range(0, len(left), AT_ONCE)]
    scores = [weights.compare(vectors[left[p]], vectors[right[p]], kinds[p], distance[p]) for p in parts]
    return left, right, np.concatenate(scores)


def _window(
    words: Sequence[Word],
    table: Table,
    window: Window,
    weights: Weights,
    named: Sequence[tuple[int, int]] | None,
) -> list[Seen]:
    states, tags = encode(words, table, window, weights)
    offset = window.start - window.context
    if named is None:
        found = [one for one in decode.triggers(tags, weights.floors.trigger) if one.start >= offset]
    else:
        inside = [(start, min(end, window.end)) for start, end in named if window.start <= start < window.end]
        found = decode.typed(tags, [(start - window.context, end - window.context) for start, end in inside])
    parts = (found[at : at + TRIGGERS] for at in range(0, len(found), TRIGGERS))
    return [one for part in parts for one in related(part, states, window, weights)]


def related(found: Sequence[Found], states: Scores, window: Window, weights: Weights) -> Iterator[Seen]:
    """Yield what the network sees in some triggers of a window."""
    told = weights.relate(states, *layout(found, window.end - window.context))
    modes, statuses, attributions, strengths, whens = (
        decode.softmax(part) for part in (told.modes, told.statuses, told.attributions, told.strengths, told.whens)
    )
    roles, core = decode.sigmoid(told.roles), decode.sigmoid(told.core)
    for at, one in enumerate(found):
        yield Seen(
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
            guesses=_guesses(roles[at], window.context, weights.floors),
            vector=told.vectors[at],
            identity=told.identities[at],
        )


def encode(words: Sequence[Word], table: Table, window: Window, weights: Weights) -> tuple[Scores, Scores]:
    """Return the states of a window's words and the scores of their tags."""
    pieces, first = [weights.pieces.start], []
    for word in words[window.context : window.end]:
        first.append(len(pieces))
        pieces += word.pieces
    pieces.append(weights.pieces.stop)
    shown = table[window.context : window.end]
    return weights.encode(np.array(pieces, dtype=np.int64), np.array(first, dtype=np.int64), shown)


def layout(found: Sequence[Found], count: int) -> tuple[Scores, Numbers, Numbers]:
    """Return the weights of the words of each trigger, their tags, and the buckets of their distance to every word."""
    spans = np.zeros((len(found), count), dtype=np.float32)
    for at, one in enumerate(found):
        spans[at, one.start : one.end] = 1 / (one.end - one.start)
    starts = np.array([[one.start] for one in found], dtype=np.int64)
    tags = np.array([1 + 2 * one.type for one in found], dtype=np.int64)
    return spans, tags, buckets(np.arange(count, dtype=np.int64)[None, :] - starts)


def _guesses(scores: Scores, shift: int, floors: Floors) -> dict[str, Run]:
    """Return for each role that no word reaches the likeliest words, if they are likely enough."""
    found = {}
    top = scores.max(0)
    for at in np.flatnonzero((top < floors.role) & (top >= floors.guess)):
        first, last, score = decode.spans(scores[:, at], float(top[at]))[0]
        found[ROLES[at]] = (first + shift, last + shift, score)
    return found


def _roles(scores: Scores, shift: int, floor: float) -> dict[str, list[Run]]:
    found = {}
    for at in np.flatnonzero((scores >= floor).any(0)):
        runs = decode.spans(scores[:, at], floor)
        peaks = [float(scores[first:last, at].max()) for first, last, _ in runs]
        least = BESIDE * max(peaks, default=0.0) if ROLES[at] in PARTIES else 0.0
        kept = [run for run, peak in zip(runs, peaks, strict=True) if peak >= least]
        found[ROLES[at]] = [(first + shift, last + shift, score) for first, last, score in kept]
    return found


def _pooled(left: Numbers, right: Numbers, scores: Scores) -> Answers:
    """Return the probabilities that events answer each other: the soft maximum over the pairs of their triggers."""
    apart = left != right
    pairs, place = np.unique(np.stack([left[apart], right[apart]]), axis=1, return_inverse=True)
    # Scores beyond these are certain either way; without them the sums stay within their range.
    odds = np.bincount(place.ravel(), np.exp(scores[apart].astype(np.float64).clip(-60, 60)))
    answers: Answers = {}
    for one, other, chance in zip(*pairs.tolist(), (odds / (1 + odds)).tolist(), strict=True):
        if chance >= HARDLY:
            answers.setdefault(one, {})[other] = chance
    return answers

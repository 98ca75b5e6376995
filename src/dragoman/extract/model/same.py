"""Which triggers of a report name one event: the network's comparison, weighed with what else the two share.

The weights are a table, `same.tsv`, a logistic regression fitted to annotated reports (`training/same.py`); triggers are
joined from the most alike on, by the mean of all pairs, so that one doubtful pair does not chain two acts together.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence, Set
from functools import cache
from pathlib import Path

import numpy as np

from dragoman.codebook.tables import read_rows
from dragoman.extract.model.apart import NEVER
from dragoman.extract.model.decode import Numbers, Scores
from dragoman.extract.model.doers import doers
from dragoman.extract.model.features import ZONE, Table
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.words import Word
from dragoman.knowledge.actors import KnownMention

FAR = -4.0
"""Log-odds of two triggers that are too far apart to be compared."""
MOST = 8.0
"""Beyond these log-odds, one way or the other, a pair is simply sure."""
SURE = 10.0
"""The same for the network's own scores."""
AT_ONCE = 4096
"""Pairs weighed at a time: a report of any length takes the same memory."""

_ROLES: dict[str, tuple[str, ...]] = {
    "actor": ("actor",),
    "recipient": ("recipient", "thing"),
    "place": ("place",),
    "time": ("time",),
    "killed": ("killed",),
    "injured": ("injured",),
}
_DEFINITE = frozenset(("the", "this", "that", "these", "those", "his", "her", "their", "its", "such"))
_SMALL = _DEFINITE | frozenset(
    ("a", "an", "of", "in", "on", "at", "to", "by", "and", "for", "from", "with", "s", "’", "'", "-")
)
_ENDINGS = ("ations", "ation", "ings", "ing", "ers", "ed", "es", "ions", "ion", "s", "e")
FEATURES = (
    *(
        "network",
        "network back",
        "network, one word",
        "vectors",
        "vectors, one type",
        "one type",
        "one word",
        "one status",
        "mode",
    ),
    *("one sentence", "adjacent", "sentences between", "headline", "definite"),
    *(f"{role} {what}" for role in _ROLES for what in ("same", "differs")),
    "doers differ",
)
"""What is known of a pair, in the order of the columns."""


class Traits:
    """What the triggers of one report are compared by."""

    def __init__(
        self,
        seen: Sequence[Seen],
        text: str,
        words: Sequence[Word],
        breaks: Sequence[int],
        table: Table,
        mentions: Sequence[KnownMention] = (),
    ) -> None:
        self.plain = plain = [text[word.start : word.end].lower() for word in words]
        self.types = np.array([one.type for one in seen])
        self.statuses = np.array([int(one.statuses.argmax()) for one in seen])
        self.modes = np.stack([one.modes for one in seen])
        self.vectors = np.stack([one.identity for one in seen])
        self.starts = np.array([one.start for one in seen])
        self.sentences = np.searchsorted(np.array(breaks), self.starts, side="right")
        self.headline = table[self.starts, ZONE] == 1
        numbers: dict[str, int] = {}
        self.words = np.array([numbers.setdefault(_stem(plain[one.end - 1]), len(numbers)) for one in seen])
        self.definite = np.array([bool(_DEFINITE & set(plain[max(0, one.start - 2) : one.start])) for one in seen])
        self.roles = {role: _incidence(seen, names, plain) for role, names in _ROLES.items()}
        self.doers = _table(doers(seen, text, words, mentions))

    def pairs(self, left: Numbers, right: Numbers, scores: Scores, back: Scores) -> Scores:
        """Return (pairs, features): what is known of each later trigger `left` and each earlier one `right`."""
        type_same = self.types[left] == self.types[right]
        word_same = self.words[left] == self.words[right]
        alike = (self.vectors[left] * self.vectors[right]).sum(-1)
        between = self.sentences[left] - self.sentences[right]
        columns = [
            *(scores, back, np.maximum(scores, 0) * word_same, alike, alike * type_same, type_same, word_same),
            self.statuses[left] == self.statuses[right],
            (self.modes[left] * self.modes[right]).sum(-1),
            *(between == 0, self.starts[left] - self.starts[right] <= 2, np.log1p(between)),
            self.headline[left] != self.headline[right],
            self.definite[left],
        ]
        for held in (*self.roles.values(), self.doers):
            both = held[left].any(-1) & held[right].any(-1)
            shared = (held[left] & held[right]).any(-1)
            columns += [both & shared, both & ~shared]
        del columns[-2]  # whose deed it is says something only where it differs
        return np.stack([np.asarray(column, dtype=np.float32) for column in columns], -1)


def same_odds(traits: Traits, left: Numbers, right: Numbers, network: Scores) -> tuple[Numbers, Numbers, Scores]:
    """Return the pairs of a later and an earlier trigger, and the log-odds that both name one event.

    `network` are the network's scores of all ordered pairs `left` and `right`, both ways.
    """
    weights, prior = load_same()
    later, earlier, known = known_pairs(traits, left, right, network)
    return later, earlier, known @ weights + np.float32(prior)


def known_pairs(traits: Traits, left: Numbers, right: Numbers, network: Scores) -> tuple[Numbers, Numbers, Scores]:
    """Return the pairs of a later and an earlier trigger, and what is known of each (pairs, features); else as `same_odds`."""
    numbers = left * len(traits.types) + right
    order = np.argsort(numbers, kind="stable")
    later = np.flatnonzero(left > right)
    back = order[np.searchsorted(numbers[order], right[later] * len(traits.types) + left[later])]
    scores = network.clip(-SURE, SURE)
    parts = [slice(at, at + AT_ONCE) for at in range(0, max(1, len(later)), AT_ONCE)]
    known = [traits.pairs(left[later[p]], right[later[p]], scores[later[p]], scores[back[p]]) for p in parts]
    return left[later], right[later], np.concatenate(known)


def clusters(count: int, left: Numbers, right: Numbers, odds: Scores, floor: float) -> list[int]:
    """Return the number of the event of each of `count` triggers, from 0 in order of appearance.

    The two groups whose pairs have the highest mean log-odds are joined, as long as that is at least `floor`; a pair that is
    `NEVER` one keeps its groups apart.
    """
    near: list[dict[int, tuple[float, int]]] = [{} for _ in range(count)]
    sure = np.where(odds <= NEVER / 2, odds, odds.clip(-MOST, MOST))
    for one, other, value in zip(left.tolist(), right.tolist(), sure.tolist(), strict=True):
        near[one][other] = near[other][one] = (value, 1)
    held = [[at] for at in range(count)]
    heap = [
        (-mean, one, other)
        for one in range(count)
        for other, (mean, _) in near[one].items()
        if one < other and mean >= floor
    ]
    heapq.heapify(heap)
    while heap:
        mean, one, other = heapq.heappop(heap)
        if not held[one] or not held[other] or _mean(near, held, one, other) != -mean:
            continue
        _join(near, held, one, other)
        for third in near[one]:
            if (joined := _mean(near, held, one, third)) >= floor:
                heapq.heappush(heap, (-joined, min(one, third), max(one, third)))
    numbers = [0] * count
    for number, group in enumerate(sorted(group for group in held if group)):
        for at in group:
            numbers[at] = number
    return numbers


def _mean(near: list[dict[int, tuple[float, int]]], held: list[list[int]], one: int, other: int) -> float:
    total, told = near[one].get(other, (0.0, 0))
    pairs = len(held[one]) * len(held[other])
    return (total + FAR * (pairs - told)) / pairs


def _join(near: list[dict[int, tuple[float, int]]], held: list[list[int]], one: int, other: int) -> None:
    """Move what `other` holds to `one`."""
    held[one] = sorted(held[one] + held[other])
    held[other] = []
    for third, (total, told) in near[other].items():
        del near[third][other]
        if third != one:
            before, count = near[one].get(third, (0.0, 0))
            near[one][third] = near[third][one] = (before + total, count + told)
    near[other] = {}


@cache
def load_same() -> tuple[Scores, float]:
    """Return the weights in the order of `FEATURES`, and what every pair starts from."""
    rows = read_rows(Path(__file__).with_name("same.tsv"), ("feature", "weight"))
    table = {row.need("feature"): float(row.need("weight")) for row in rows}
    return np.array([table[name] for name in FEATURES], dtype=np.float32), table["prior"]


def _incidence(seen: Sequence[Seen], names: Sequence[str], plain: Sequence[str]) -> np.ndarray:
    """Return (triggers, words) as booleans: which words fill a role of each trigger."""
    return _table(
        [
            {
                plain[at]
                for name in names
                for first, last, _ in one.roles.get(name, ())
                for at in range(first, last)
                if plain[at] not in _SMALL
            }
            for one in seen
        ]
    )


def _table(rows: Sequence[Set[str]]) -> np.ndarray:
    """Return (rows, strings) as booleans: which strings are in each row."""
    numbers = {one: number for number, one in enumerate(sorted(set[str]().union(*rows)))}
    held = np.zeros((len(rows), max(1, len(numbers))), dtype=bool)
    for at, row in enumerate(rows):
        held[at, [numbers[one] for one in row]] = True
    return held


def _stem(word: str) -> str:
    ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= 4), "")
    return word.removesuffix(ending)

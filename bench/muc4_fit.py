"""Fits the weights by which an act is taken for an incident of MUC-4 (`bench.muc4_worth`) to the set's training part.

    python -m bench.muc4_fit --data FOLDER

Reads `FOLDER/weights_ok/muc4_train.jsonl.gz` (some minutes). An act is an incident where the scorer maps its template to one of the
key's; the weights are those of a logistic model with a small penalty, the floor is the one with the best F of all templates there.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bench.muc4 import keys
from bench.muc4_answer import weighed
from bench.muc4_score import Score, Template, assign, score, total
from bench.muc4_worth import WEIGHTS
from bench.sets import Document, mentions_by, options, report_of
from dragoman.ground.grounder import RuleGrounder
from dragoman.schema.mention import Extraction
from dragoman.settings import Settings

RARE = 15
"""A sign of fewer acts than this is not weighed."""
PENALTY = 3.0
ROUNDS = 30
FOLDS = 5
FLOORS = np.arange(0.2, 0.71, 0.05)
Floats = NDArray[np.float64]
HEAD = "# How an act's signs speak for its being an incident of MUC-4. source: fitted to muc4_train by bench/muc4_fit.py.\n"


class Message(NamedTuple):
    """A message of the training part: its key, and what we may answer with what speaks for it."""

    keys: Sequence[Template]
    answers: Sequence[tuple[Template, dict[str, float]]]


def read(rows: Iterable[Document]) -> list[Message]:
    """Return the messages, each read by itself."""
    reader, grounder = mentions_by("model"), RuleGrounder(Settings())
    found = []
    for document in rows:
        report = report_of(document)
        mentions = tuple(reader(report))
        claims = grounder.ground(report, Extraction(report=report.id, mentions=mentions)).claims
        found.append(Message(keys(document), weighed(report, mentions, claims)))
    return found


def fit(messages: Sequence[Message]) -> dict[str, float]:
    """Return sign -> weight, and the floor: the best for messages whose acts the weights have not seen, in turn."""
    guessed = np.zeros(sum(len(one.answers) for one in messages))
    parts = np.array([at % FOLDS for at, one in enumerate(messages) for _ in one.answers])
    for part in range(FOLDS):
        weights = _weights([one for at, one in enumerate(messages) if at % FOLDS != part])
        every = np.array([likely(weights, found) for one in messages for _, found in one.answers])
        guessed[parts == part] = every[parts == part]
    return {"floor": _floor(messages, guessed), **_weights(messages)}


def likely(weights: Mapping[str, float], found: Mapping[str, float]) -> float:
    """Return the likelihood that some weights give an act with such signs."""
    return float(1 / (1 + np.exp(-sum(weights.get(name, 0.0) * value for name, value in found.items()))))


def _weights(messages: Sequence[Message]) -> dict[str, float]:
    signs = [found for one in messages for _, found in one.answers]
    right = np.array(
        [at in held for one in messages for held in [_mapped(one)] for at in range(len(one.answers))], float
    )
    counts = Counter(name for found in signs for name, value in found.items() if value)
    names = sorted(name for name, number in counts.items() if number >= RARE)
    table = np.array([[found.get(name, 0.0) for name in names] for found in signs])
    return dict(zip(names, _logistic(table, right).tolist(), strict=True))


def _mapped(message: Message) -> set[int]:
    return set(assign(message.keys, [template for template, _ in message.answers]).values())


def _logistic(table: Floats, right: Floats) -> Floats:
    """Return the weights of a logistic model, found by Newton's method."""
    weights = np.zeros(table.shape[1])
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (right - likely) - PENALTY * weights
        bend = (table * (likely * (1 - likely))[:, None]).T @ table + PENALTY * np.eye(len(weights))
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def _floor(messages: Sequence[Message], likely: Floats) -> float:
    """Return the likelihood from which acts are told, by the best F of all templates."""
    return float(max(FLOORS, key=lambda floor: f_of(messages, likely, float(floor))))


def f_of(messages: Sequence[Message], likely: Floats, floor: float) -> float:
    """Return the F of all templates where acts are told from a floor on."""
    whole, at = Score(), 0
    for one in messages:
        told = [template for number, (template, _) in enumerate(one.answers) if likely[at + number] >= floor]
        at += len(one.answers)
        whole = whole.plus(total(score(one.keys, told)[0]))
    return whole.f


def main(words: list[str]) -> int:
    """Write the weights and return 0."""
    given = options("muc4_fit", __doc__).parse_args(words)
    with gzip.open(given.data / "weights_ok" / "muc4_train.jsonl.gz", "rt", encoding="utf-8") as stream:
        found = fit(read(map(json.loads, stream)))
    WEIGHTS.write_text(HEAD + "".join(f"{name}\t{value:.3f}\n" for name, value in found.items()), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Fits what tells whether two triggers of a report name one event: `python -m training.same [--out FILE]`.

On the development part: the network is too sure of the reports that it was taught on.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from dragoman.extract.model import same
from dragoman.extract.model.look import compared, triggers
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.weights import FOLDER, Weights, load_weights
from dragoman_corpus.load import load
from training.corpus import Reader
from training.examples import Text
from training.logistic import newton

OUT = Path(same.__file__).with_name("same.tsv")
SHRINK = 1.0
"""Of the square of the weights, in the loss."""
HEAD = "# What is known of two triggers, and what it weighs as log-odds. source: fitted to the annotated corpus (training/same.py)."


def examples(weights: Weights, part: str = "dev") -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield for each report what is known of the pairs of its triggers (pairs, features), and whether each is one event."""
    reader = Reader(weights.pieces)
    for story in load(part):
        for told in story.reports:
            report, text = reader.read(story, told)
            seen = triggers(text.words, text.breaks, text.features, weights)
            events = _events(seen, text)
            if len(seen) < 2:
                continue
            traits = same.Traits(seen, report.text, text.words, text.breaks, text.features)
            left, right, scores = compared(seen, text.words, text.features, weights)
            later, earlier, known = same.known_pairs(traits, left, right, scores[:, 0])
            told_both = (events[later] >= 0) & (events[earlier] >= 0)
            yield known[told_both], (events[later] == events[earlier])[told_both]


def _events(seen: Sequence[Seen], text: Text) -> np.ndarray:
    """Return the number of the annotated event of each trigger, -1 where none is."""
    named = {at: one.event for one in text.triggers for at in range(one.start, one.end)}
    return np.array([next((named[at] for at in range(one.start, one.end) if at in named), -1) for one in seen])


def fit(known: np.ndarray, same_event: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the weights and the prior that tell the pairs of one event best, fitted on standardised columns."""
    mean, spread = known.mean(0), known.std(0) + 1e-6
    table = np.hstack([(known - mean) / spread, np.ones((len(known), 1))]).astype(np.float64)
    found = newton(table, same_event, np.append(np.full(known.shape[1], 2 * SHRINK), 0.0))
    weights = found[:-1] / spread
    return weights, float(found[-1] - weights @ mean)


def main(words: list[str]) -> int:
    """Write the table and return 0."""
    parser = argparse.ArgumentParser(prog="training.same", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--weights", type=Path, default=FOLDER, help="weights of the reader")
    given = parser.parse_args(words)
    held = list(examples(load_weights(given.weights)))
    known, told = np.concatenate([one for one, _ in held]), np.concatenate([one for _, one in held])
    weights, prior = fit(known, told)
    rows = [("prior", prior), *zip(same.FEATURES, weights.tolist(), strict=True)]
    given.out.write_text("\n".join([HEAD, "feature\tweight", *(f"{name}\t{value:.3f}" for name, value in rows)]) + "\n")
    print(f"{len(told)} pairs, {int(told.sum())} of one event")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Speed of the reader's 8-bit graphs beside the same network in PyTorch, on one thread.

    python -m bench.graphs --weights reader.pt [--reports N]

Needs what teaching needs (`pip install --group train`). The encoder and the relations of the first triggers run over the same windows of the
corpus's development part, one at a time, both ways; reading of words and rules is left out. The best of three rounds counts.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from training.corpus import Reader as CorpusReader

from bench.roles import network
from dragoman.extract.model.decode import Found
from dragoman.extract.model.look import layout
from dragoman.extract.model.weights import FOLDER, load_weights
from dragoman.extract.model.words import WordPiece
from dragoman_corpus.load import load

ROUNDS, TRIGGERS = 3, 8


class Given(NamedTuple):
    """One window as the encoder takes it, and the triggers whose roles are asked."""

    pieces: Any
    first: Any
    features: Any
    triggers: tuple[Any, Any, Any]


def windows(reports: int) -> list[Given]:
    """Return the windows of the first so many reports of the development part."""
    weights = load_weights()
    reader = CorpusReader(WordPiece.read(FOLDER / "vocab.txt"))
    held = ((story, told) for story in load("dev") for told in story.reports)
    found = []
    for story, told in islice(held, reports):
        _, text = reader.read(story, told)
        for window in text.windows:
            words = text.words[window.context : window.end]
            starts = np.cumsum([1, *(len(word.pieces) for word in words[:-1])])
            pieces = [weights.pieces.start, *(one for word in words for one in word.pieces), weights.pieces.stop]
            triggers = [Found(one, one + 1, 0, 1.0) for one in range(min(TRIGGERS, len(words)))]
            table = text.features[window.context : window.end]
            found.append(Given(np.array(pieces), starts.astype(np.int64), table, layout(triggers, len(words))))
    return found


def timed(run: Callable[[Given], object], held: Sequence[Given]) -> float:
    """Return the seconds of the fastest round over all windows."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for one in held:
            run(one)
        rounds.append(time.perf_counter() - start)
    return min(rounds)


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.graphs", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True, help="the reader.pt that training.teach wrote")
    parser.add_argument("--reports", type=int, default=20)
    given = parser.parse_args(words)
    torch.set_num_threads(1)
    weights, wide, held = load_weights(), network(given.weights), windows(given.reports)

    def graphs(one: Given) -> object:
        states, _ = weights.encode(one.pieces, one.first, one.features)
        return weights.relate(states, *one.triggers)

    def pytorch(one: Given) -> object:
        pieces, first, features = (torch.from_numpy(part)[None] for part in one[:3])
        states, _ = wide.encoder(pieces, first, features, None, None)
        return wide.relations(states[0], *map(torch.from_numpy, one.triggers), None)

    pieces = sum(len(one.pieces) for one in held)
    with torch.no_grad():
        ours, theirs = timed(graphs, held), timed(pytorch, held)
    print("| one thread | seconds | pieces/s |\n|---|---:|---:|")
    print(
        f"| 8-bit graphs | {ours:.2f} | {pieces / ours:,.0f} |\n| PyTorch {torch.__version__}, 32 bits | {theirs:.2f} | {pieces / theirs:,.0f} |"
    )
    print(f"\n{theirs / ours:.1f} times as fast, {len(held)} windows of {given.reports} reports.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

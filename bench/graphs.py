"""Speed of the reader's 8-bit graphs beside the same network in PyTorch, on one thread, and what loading them takes.

    python -m bench.graphs --weights reader.pt [--reports N]

Needs what teaching needs (`pip install --group train`). The encoder, and the relations of the triggers annotated there, run over the same
reports of the corpus's development part: over windows both ways, and in PyTorch sentence by sentence too, as a network is mostly called.
Reading of words and rules is left out. The best of three rounds counts. Loading, by itself in a process of its own, is the check of the
hashes and the opening of the graphs; resident memory is that of the process, Python and NumPy included.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from training.corpus import Reader as CorpusReader

from bench.roles import network
from dragoman.extract.model.decode import Found
from dragoman.extract.model.look import layout
from dragoman.extract.model.weights import FOLDER, load_weights
from dragoman.extract.model.windows import Window
from dragoman.extract.model.words import WordPiece
from dragoman_corpus.load import load

ROUNDS, TRIGGERS = 3, 8
LOADING = """
import os, time
from pathlib import Path
import numpy
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
began = time.perf_counter()
from dragoman.extract.model.weights import load_weights
load_weights().encode(numpy.array([101, 102]), numpy.array([0]), numpy.zeros((1, 8), numpy.int64))
print(time.perf_counter() - began, resident())
"""


class Given(NamedTuple):
    """One stretch as the encoder takes it, and the triggers whose roles are asked, a few at a time."""

    pieces: Any
    first: Any
    features: Any
    triggers: list[tuple[Any, Any, Any]]


def shown(reports: int, *, whole: bool) -> list[Given]:
    """Return the windows of the first so many reports of the development part, or, if not `whole`, their sentences."""
    weights = load_weights()
    reader = CorpusReader(WordPiece.read(FOLDER / "vocab.txt"))
    held = ((story, told) for story in load("dev") for told in story.reports)
    found = []
    for story, told in islice(held, reports):
        _, text = reader.read(story, told)
        alone = (Window(start, start, end) for start, end in pairwise([*text.breaks, len(text.words)]))
        for window in text.windows if whole else alone:
            words = text.words[window.context : window.end]
            starts = np.cumsum([1, *(len(word.pieces) for word in words[:-1])])
            pieces = [weights.pieces.start, *(one for word in words for one in word.pieces), weights.pieces.stop]
            triggers = [
                Found(one.start - window.context, min(one.end, window.end) - window.context, one.tag, 1.0)
                for one in text.triggers
                if window.start <= one.start < window.end
            ]
            parts = [triggers[at : at + TRIGGERS] for at in range(0, len(triggers), TRIGGERS)]
            laid = [layout(part, len(words)) for part in parts]
            table = text.features[window.context : window.end]
            found.append(Given(np.array(pieces), starts.astype(np.int64), table, laid))
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
    weights, wide = load_weights(), network(given.weights)
    whole, alone = (shown(given.reports, whole=whole) for whole in (True, False))

    def graphs(one: Given) -> object:
        states, _ = weights.encode(one.pieces, one.first, one.features)
        return [weights.relate(states, *triggers) for triggers in one.triggers]

    def pytorch(one: Given) -> object:
        pieces, first, features = (torch.from_numpy(part)[None] for part in one[:3])
        states, _ = wide.encoder(pieces, first, features, None, None)
        return [wide.relations(states[0], *map(torch.from_numpy, triggers), None) for triggers in one.triggers]

    words_read = sum(len(one.first) for one in alone)
    name = f"PyTorch {torch.__version__}, 32 bits"
    with torch.no_grad():
        rows = {
            "8-bit graphs, windows": timed(graphs, whole),
            f"{name}, windows": timed(pytorch, whole),
            f"{name}, sentence by sentence": timed(pytorch, alone),
        }
    least = next(iter(rows.values()))
    print("| one thread | seconds | words/s | times as long |\n|---|---:|---:|---:|")
    for label, seconds in rows.items():
        print(f"| {label} | {seconds:.2f} | {words_read / seconds:,.0f} | {seconds / least:.1f} |")
    print(f"\n{given.reports} reports, {words_read:,} words, {len(whole)} windows, {len(alone)} sentences.")
    seconds, resident = map(float, subprocess.check_output([sys.executable, "-c", LOADING], text=True).split())
    print(f"Loading takes {seconds:.2f} s; {resident:.0f} MiB are resident then.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

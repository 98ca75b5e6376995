"""Texts that nobody annotated, as a taught network reads them: `python -m training.read --weights FILE --out FILE`.

The small network is taught what the large one makes of them, probabilities and all (Hinton et al., 2015, "Distilling the
knowledge in a neural network"). They are the corpus's bare reports, and the texts of other sets where `--sets` names some.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pickle
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from dragoman.extract.model import decode
from dragoman.extract.model.words import WordPiece
from dragoman_corpus.bare import load_bare
from training import base
from training.batches import Stretch, inputs, stretches
from training.corpus import Reader as Cleaner
from training.examples import Text, Trigger
from training.losses import CLASSES, relate, tables
from training.network import Reader
from training.teach import read_mix

FLOOR = 0.3
"""How likely a word has to name an act for its roles to be read: less than a reader asks, so that doubts are taught too."""
LEAST = 0.02
"""What is less likely than this is not kept."""

Halves = NDArray[np.float16]


@dataclass(slots=True)
class Said:
    """What is made of a window, as probabilities: `tags` (words, tags); of its triggers `classes` (triggers, classes) by head,
    `core` (triggers), and of their roles those that are likely at all: `places` (3, count) trigger, word and role, `likely` (count).
    """

    tags: Halves
    classes: dict[str, Halves]
    core: Halves
    places: NDArray[np.int16]
    likely: Halves


@dataclass(slots=True)
class Reading:
    """A text with the triggers that the network found in it, and what it says of each window.

    `same` (triggers, triggers + 1): how likely each trigger tells of an act told by none before, or of which.
    """

    text: Text
    said: list[Said]
    same: Halves


def read(network: Reader, text: Text, pieces: WordPiece) -> Reading:
    """Return what a network makes of a text."""
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        given = inputs([(one.words, one.features) for one in stretches(text)], pieces.start, pieces.stop)
        words, scores = network.encoder(*given)
        tags = scores.float().softmax(-1).numpy()
        found = replace(text, triggers=list(_triggers(text, scores.float().numpy())))
        held = stretches(found)
        said, vectors = [], []
        for at, stretch in enumerate(held):
            out = relate(network, words[at], given.word_mask[at], stretch) if stretch.triggers else None
            said.append(_said(tags[at, : len(stretch.words)], out, stretch))
            if out:
                vectors.append(out[7])
        same = np.zeros((0, 0), dtype=np.float16)
        if len(found.triggers) > 1:
            same = _half(tables(network, torch.cat(vectors), found, found.triggers)[0].softmax(1))
    return Reading(found, said, same)


def _triggers(text: Text, scores: NDArray[np.float32]) -> Iterator[Trigger]:
    number = 0
    for at, window in enumerate(text.windows):
        for one in decode.triggers(scores[at, : window.end - window.context], FLOOR):
            first = one.start + window.context
            if first >= window.start:
                yield Trigger(first, one.end + window.context, one.type, 0, 0, 0, 0, 0, one.score >= 0.5, number)
                number += 1


def _said(tags: NDArray[np.float32], out: tuple[torch.Tensor, ...] | None, stretch: Stretch) -> Said:
    if out is None:
        none = np.zeros(0, dtype=np.float16)
        return Said(tags.astype(np.float16), {}, none, np.zeros((3, 0), dtype=np.int16), none)
    roles = out[0].float().sigmoid().numpy()
    places = np.nonzero(roles > LEAST)
    return Said(
        tags.astype(np.float16),
        {name: _half(out[part].float().softmax(-1)) for name, part in CLASSES},
        _half(out[5].float().sigmoid()),
        np.array(places, dtype=np.int16),
        roles[places].astype(np.float16),
    )


def _half(part: torch.Tensor) -> Halves:
    return part.float().numpy().astype(np.float16)


def texts(cleaner: Cleaner, sets: list[Path]) -> Iterator[Text]:
    """Yield the corpus's bare reports and the texts of sets of others (JSON Lines with `id` and `text`, gzipped). Raises OSError."""
    for one in load_bare():
        yield cleaner.plain(one.id, one.text)
    for path in sets:
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            for line in stream:
                told = json.loads(line)
                yield cleaner.plain(f"{path.name} {told['id']}", told["text"])


def options(name: str, about: str | None) -> argparse.ArgumentParser:
    """Return a parser of the options of every command that reads texts with a taught network."""
    parser = argparse.ArgumentParser(prog=f"training.{name}", description=(about or "").splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True, help="what the network was taught")
    parser.add_argument(
        "--mix", type=Path, default=Path(__file__).with_name("mix_large.toml"), help="its settings file"
    )
    parser.add_argument("--out", type=Path, required=True, help="where to write")
    parser.add_argument("--threads", type=int, default=2)
    return parser


def network_of(given: argparse.Namespace) -> tuple[Reader, WordPiece]:
    """Return the network that those options name, and what cuts its words.

    Raises OSError, or RuntimeError where the weights are of another network.
    """
    torch.set_num_threads(given.threads)
    mix = read_mix(given.mix)
    return base.taught(mix, given.weights), WordPiece.read(base.base_folder(mix["base"]) / "vocab.txt")


def main(words: list[str]) -> int:
    """Write the readings and return 0. Raises as `network_of` does."""
    parser = options("read", __doc__)
    parser.add_argument("--sets", type=Path, nargs="*", default=[], help="other texts")
    given = parser.parse_args(words)
    network, pieces = network_of(given)
    held = []
    for text in texts(Cleaner(pieces), given.sets):
        if text.words:
            held.append(read(network, text, pieces))
            print(f"\r{len(held)} texts ", end="", file=sys.stderr)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_bytes(pickle.dumps(held))
    print(f"\n{len(held)} texts, {sum(len(one.text.triggers) for one in held)} triggers")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

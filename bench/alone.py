"""One act among plain sentences: does the network still see it, and does it see acts where there are none?

    python -m bench.alone --data FOLDER [--weights FOLDER]

Sentences of the corpus's development part that name an act stand, one each, behind one of eleven sentences of reviews,
letters, answers, travel guides and papers (development parts of UD_English-EWT and GUM, in FOLDER/dev). Read as one text, by the
network alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

from training.corpus import Reader
from training.short import documents, text_of

from dragoman.extract.model.look import triggers
from dragoman.extract.model.weights import FOLDER, Weights, load_weights
from dragoman_corpus.load import load

FILES = ("ud_ewt_dev.conllu.gz", "ud_gum_open_dev.conllu.gz")
GENRES = ("answers", "email", "reviews", "academic", "voyage")
AMONG = 11
"""Plain sentences of a text."""
TEXTS = 150
SHORT, LONG = 40, 260
"""Characters of the sentences that are taken."""
Act = tuple[str, tuple[int, ...]]
"""A sentence, and where in it the words stand that name acts."""


def acts(weights: Weights) -> Iterator[Act]:
    """Yield the sentences of the development part that name an act."""
    reader = Reader(weights.pieces)
    for story in load("dev"):
        for told in story.reports:
            report, text = reader.read(story, told)
            bounds = [*text.breaks, len(text.words)]
            for first, last in pairwise(bounds):
                start, end = text.words[first].start, text.words[last - 1].end
                named = tuple(text.words[one.start].start - start for one in text.triggers if first <= one.start < last)
                if named and SHORT < end - start < LONG:
                    yield report.text[start:end], named


def seen(sentences: Sequence[str], weights: Weights) -> set[int]:
    """Return where the network sees acts in a text of these sentences."""
    text = text_of("text", sentences, weights.pieces)
    return {text.words[one.start].start for one in triggers(text.words, text.breaks, text.features, weights)}


def measure(data: Path, weights: Weights) -> dict[str, float]:
    """Return the share of the acts that are seen, and how many are seen in the plain sentences of a text."""
    chance = Random(4)
    plain = [
        document for name in FILES for _, document in documents(data / "dev" / name, GENRES) if len(document) >= AMONG
    ]
    told = list(acts(weights))
    found = named = wrong = false = 0
    for sentence, places in chance.sample(told, TEXTS):
        document = chance.choice(plain)
        first = chance.randint(0, len(document) - AMONG)
        around = document[first : first + AMONG]
        at = chance.randint(1, AMONG)
        start = sum(len(one) + 1 for one in around[:at])
        places_seen = seen([*around[:at], sentence, *around[at:]], weights)
        named += len(places)
        found += sum(start + place in places_seen for place in places)
        wrong += sum(not start <= place < start + len(sentence) for place in places_seen)
        false += len(seen(around, weights))
    return {
        "acts seen": found / named,
        "false ones in a text": wrong / TEXTS,
        "the same without the act": false / TEXTS,
    }


def main(words: list[str]) -> int:
    """Print the figures and return 0."""
    parser = argparse.ArgumentParser(prog="bench.alone", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with dev/ and the treebanks in it")
    parser.add_argument("--weights", type=Path, default=FOLDER, help="weights of the reader")
    given = parser.parse_args(words)
    for name, value in measure(given.data, load_weights(given.weights)).items():
        print(f"{name:28} {value:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

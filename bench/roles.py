"""Semantic roles and dependency trees of the taught network, on the development part of the English Web Treebank.

    python -m bench.roles --data FOLDER --weights reader.pt [--sentences N]

Needs what teaching needs (`pip install --group train`): the heads for trees and for PropBank's roles are taught beside the reader's own and
are not part of the graphs that are shipped. Roles are asked on given predicates; a role is right where label and both ends are
(labels as `labels.PARTS` has them, continuations and relative pronouns counted as the role they belong to). A word is right in the
tree where its head is (UAS), and its relation too (LAS, without subtypes); punctuation counts. The words are the treebank's.
Baselines: the grammar of the pattern extractor (subjects and objects of verb groups), and every word hung on the next one with
the relation it has most often in the training part.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from training import base
from training.batches import inputs
from training.examples import Sentence
from training.network import Reader
from training.teach import read_mix
from training.treebanks import LONGEST, predicates, trees

from bench.sets import report_of
from bench.tally import Tally
from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.distance import buckets
from dragoman.extract.model.labels import PARTS
from dragoman.extract.model.weights import FOLDER
from dragoman.extract.model.words import WordPiece
from dragoman.extract.reading import read
from dragoman.knowledge.knowledge import load_knowledge

SHOWN = ("ARG0", "ARG1", "ARG2", "TMP", "LOC")
Role = tuple[int, int, int, int]
"""Number of the predicate's word, number of the label, first word, last word excluded."""


def network(weights: Path) -> Reader:
    """Return the taught network with all its heads. Raises OSError where the file is not there."""
    return base.taught(read_mix(), weights)


def states(reader: Reader, sentence: Sentence, pieces: WordPiece) -> torch.Tensor:
    """Return the states of a sentence's words (words, width)."""
    given = inputs([(sentence.words, sentence.features)], pieces.start, pieces.stop)
    return reader.encoder(*given)[0][0, : len(sentence.words)]


def roles(reader: Reader, words: torch.Tensor, at: Sequence[int]) -> Iterator[Role]:
    """Yield the roles of the predicates at some words of a sentence."""
    if not at:
        return
    size = len(words)
    spans = torch.zeros(len(at), size)
    spans[range(len(at)), list(at)] = 1
    distance = torch.from_numpy(buckets(np.arange(size)[None, :] - np.array(at, dtype=np.int64)[:, None]))
    pairs = reader.relations.pairs(words, spans @ words, torch.zeros(len(at), dtype=torch.long), distance, None)
    scores = reader.relations.parts(pairs).log_softmax(-1).numpy()
    for row, predicate in enumerate(at):
        yield from ((predicate, *role) for role in decoded(scores[row]))


def decoded(scores: np.ndarray) -> Iterator[tuple[int, int, int]]:
    """Yield the spans of the likeliest labels (words, 2 * parts + 1) of which none goes on that has not begun (Viterbi)."""
    size, labels = scores.shape
    before = np.zeros((labels, labels))
    inside = np.arange(2, labels, 2)
    before[:, inside] = -1e9
    before[inside - 1, inside] = before[inside, inside] = 0
    best, back = scores[0].copy(), np.zeros((size, labels), dtype=int)
    best[inside] = -1e9
    for at in range(1, size):
        ways = best[:, None] + before
        back[at] = ways.argmax(0)
        best = ways.max(0) + scores[at]
    path = [int(best.argmax())]
    for at in range(size - 1, 0, -1):
        path.append(int(back[at, path[-1]]))
    path.reverse()
    start = None
    for at, label in enumerate([*path, 0]):
        if start is not None and (label == 0 or label % 2 == 1):
            yield (path[start] - 1) // 2, start, at
            start = None
        if label % 2 == 1:
            start = at


def measure_roles(reader: Reader, held: Sequence[Sentence], pieces: WordPiece) -> Tally:
    """Return the counts of roles on given predicates."""
    tally = Tally()
    for sentence in held:
        told = {(at, *role) for at, found in sentence.predicates for role in found}
        said = {*roles(reader, states(reader, sentence, pieces), [at for at, _ in sentence.predicates])}
        _count(tally, said, told)
    return tally


def _count(tally: Tally, said: set[Role], told: set[Role]) -> None:
    tally.compare("all", said, told)
    for name in SHOWN:
        number = PARTS.index(name)
        tally.compare(name, {one for one in said if one[1] == number}, {one for one in told if one[1] == number})


def measure_grammar(path: Path, held: Sequence[Sentence]) -> Tally:
    """Return the counts of the baseline: subjects and objects of the pattern extractor's verb groups."""
    tally = Tally()
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        texts = [row["text"] for row in map(json.loads, stream) if 1 < len(row["tokens"]) <= LONGEST]
    for sentence, text in zip(held, texts, strict=False):
        told = {(at, *role) for at, found in sentence.predicates for role in found}
        _count(tally, {*_by_grammar(text, sentence)}, told)
    return tally


def _by_grammar(text: str, sentence: Sentence) -> Iterator[Role]:
    starts = {word.start: at for at, word in enumerate(sentence.words)}
    ends = {word.end: at + 1 for at, word in enumerate(sentence.words)}
    asked = {at for at, _ in sentence.predicates}
    for held in read(report_of({"id": "text", "text": text}), load_lexicon(), load_knowledge()).sentences:
        for verb in held.verbs:
            at = starts.get(held.tokens[verb.head].start)
            if at not in asked:
                continue
            subject = "ARG1" if verb.passive else "ARG0"
            for name, nouns in ((subject, verb.subject), ("ARG1", verb.objects[:1])):
                for noun in nouns:
                    first, last = starts.get(held.tokens[noun.start].start), ends.get(held.tokens[noun.end - 1].end)
                    if first is not None and last is not None:
                        yield at, PARTS.index(name), first, last


def measure_trees(reader: Reader, held: Sequence[Sentence], pieces: WordPiece) -> Counter[str]:
    """Return how many words have the right head (UAS), and relation too (LAS), of how many (all); each word takes its best head."""
    count: Counter[str] = Counter()
    for sentence in held:
        words = states(reader, sentence, pieces)
        asked = torch.from_numpy(sentence.heads >= 0)
        heads = reader.arcs(words).argmax(-1)
        relations = reader.relation_scores(words, heads).argmax(-1)
        right = (heads == torch.from_numpy(sentence.heads)) & asked
        count["UAS"] += int(right.sum())
        count["LAS"] += int((right & (relations == torch.from_numpy(sentence.relations))).sum())
        count["all"] += int(asked.sum())
    return count


def measure_next(held: Sequence[Sentence], taught: Sequence[Sentence]) -> Counter[str]:
    """Return the same of the baseline: every word on the next, with the relation that its first piece has most often."""
    seen: dict[int, Counter[int]] = {}
    for sentence in taught:
        for word, relation in zip(sentence.words, sentence.relations.tolist(), strict=True):
            seen.setdefault(word.pieces[0], Counter())[relation] += 1
    count: Counter[str] = Counter()
    for sentence in held:
        for at, word in enumerate(sentence.words):
            if sentence.heads[at] >= 0:
                right = sentence.heads[at] == (at + 2 if at + 1 < len(sentence.words) else 0)
                usual = seen.get(word.pieces[0], Counter({0: 1})).most_common(1)[0][0]
                count["UAS"] += int(right)
                count["LAS"] += int(right and usual == sentence.relations[at])
                count["all"] += 1
    return count


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.roles", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds dev/ and open/")
    parser.add_argument("--weights", type=Path, required=True, help="the reader.pt that training.teach wrote")
    parser.add_argument("--sentences", type=int, help="measure on the first so many sentences only")
    given = parser.parse_args(words)
    torch.set_num_threads(1)
    pieces, reader = WordPiece.read(FOLDER / "vocab.txt"), network(given.weights)
    path = given.data / "dev" / "propbank_ewt_dev.jsonl.gz"
    held = [*islice(predicates(path, pieces), given.sentences)]
    treebank = [*islice(trees(given.data / "dev" / "ud_ewt_dev.conllu.gz", pieces), given.sentences)]
    taught = [*islice(trees(given.data / "open" / "ud_ewt_train.conllu.gz", pieces), 4000)]
    with torch.no_grad():
        ours, found = measure_roles(reader, held, pieces), measure_trees(reader, treebank, pieces)
    grammar, plain = measure_grammar(path, held), measure_next(treebank, taught)
    print("| figure | network | baseline | of |\n|---|---:|---:|---:|")
    for name in ("all", *SHOWN):
        print(
            f"| roles on given predicates, F1: {name} | {ours.f1(name):.3f} | {grammar.f1(name):.3f} | {ours.told(name)} |"
        )
    for name in ("UAS", "LAS"):
        print(
            f"| trees: {name} | {found[name] / found['all']:.3f} | {plain[name] / plain['all']:.3f} | {found['all']} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

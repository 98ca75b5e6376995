"""Open treebanks and PropBank as examples: CoNLL-U files with character offsets, JSON Lines of predicates with roles."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.features import features
from dragoman.extract.model.labels import PARTS
from dragoman.extract.model.words import Word, WordPiece
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.span import Span
from training.examples import Sentence

RELATIONS: tuple[str, ...] = (
    "acl",
    "advcl",
    "advmod",
    "amod",
    "appos",
    "aux",
    "case",
    "cc",
    "ccomp",
    "clf",
    "compound",
    "conj",
    "cop",
    "csubj",
    "dep",
    "det",
    "discourse",
    "dislocated",
    "expl",
    "fixed",
    "flat",
    "goeswith",
    "iobj",
    "list",
    "mark",
    "nmod",
    "nsubj",
    "nummod",
    "obj",
    "obl",
    "orphan",
    "parataxis",
    "punct",
    "reparandum",
    "root",
    "vocative",
    "xcomp",
)
"""Universal Dependencies' relations without their subtypes."""
_NAMES = {
    "ARGM-TMP": "TMP",
    "ARGM-LOC": "LOC",
    "ARGM-MNR": "MNR",
    "ARGM-PRP": "PRP",
    "ARGM-CAU": "PRP",
    "ARGM-PNC": "PRP",
}
_NAMES |= {"ARGM-NEG": "NEG", "ARGM-MOD": "MOD", "ARGM-DIS": "DIS", "ARGM-ADV": "ADV"}
LONGEST = 120
"""Words of a sentence beyond which it is left out."""


def trees(path: Path, pieces: WordPiece) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file that carries `start_char` and `end_char`. Raises OSError, ValueError."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for block in stream.read().split("\n\n"):
            rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
            rows = [row for row in rows if row[0].isdigit()]
            if 1 < len(rows) <= LONGEST:
                yield _tree(rows, pieces)


def _tree(rows: list[list[str]], pieces: WordPiece) -> Sentence:
    text, spans = "", []
    for row in rows:
        spans.append((len(text), len(text) + len(row[1])))
        text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
    words, first = _words(text, spans, pieces)
    heads = np.full(len(words), -1, dtype=np.int64)
    relations = np.zeros(len(words), dtype=np.int64)
    for row, at in zip(rows, first, strict=True):
        if at is not None:
            over = int(row[6])
            over_at = first[over - 1] if over else -1
            if over_at is not None:
                heads[at] = over_at + 1
                relations[at] = RELATIONS.index(row[7].split(":")[0])
    return Sentence(words, _table(text, words), heads=heads, relations=relations)


def predicates(path: Path, pieces: WordPiece) -> Iterator[Sentence]:
    """Yield the sentences of a PropBank file: `text`, `tokens` and `predicates`. Raises OSError, ValueError."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line)
            if 1 < len(row["tokens"]) <= LONGEST:
                yield _predicates(row, pieces)


def _predicates(row: dict[str, Any], pieces: WordPiece) -> Sentence:
    words, first = _words(row["text"], row["tokens"], pieces)
    ends = [*first[1:], len(words)]
    found = []
    for predicate in row["predicates"]:
        at = first[predicate["token"]]
        roles = []
        for one in predicate["args"]:
            start = first[one["start_token"]]
            end = ends[one["end_token"] - 1]
            if start is not None and end is not None and start < end:
                roles.append((PARTS.index(_part(one["label"])), start, end))
        if at is not None:
            found.append((at, tuple(roles)))
    return Sentence(words, _table(row["text"], words), predicates=found)


def _part(label: str) -> str:
    name = label.removeprefix("R-").removeprefix("C-")
    return name if name in PARTS else _NAMES.get(name, "other")


def _words(text: str, spans: Sequence[Sequence[int]], pieces: WordPiece) -> tuple[list[Word], list[int | None]]:
    """Return the words of the tokens at `spans`, and for every token its first word, None where it has none."""
    words: list[Word] = []
    first: list[int | None] = []
    for start, end in spans:
        found = pieces.words(text, start, end)
        first.append(len(words) if found else None)
        words += found
    return words, first


def _table(text: str, words: list[Word]) -> np.ndarray:
    return features(text, words, [Span(0, len(text))], (), load_lexicon(), load_knowledge())

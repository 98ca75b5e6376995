"""Words of a text as the encoder takes them: BERT's WordPiece, uncased, with the place of every word."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

LONGEST = 64
"""Characters of a word beyond which it is not cut into pieces but taken for unknown."""


class Word(NamedTuple):
    """A word or mark, `text[start:end]`, with the numbers of its pieces (at least one)."""

    start: int
    end: int
    pieces: tuple[int, ...]


class WordPiece:
    """Cuts text into words and words into pieces (greedy, longest first), as the encoder was taught.

    The rules are those of uncased BERT: split at spaces and at every mark, lower-case, accents and control characters
    dropped. Reference: Devlin et al. 2019, "BERT: Pre-training of Deep Bidirectional Transformers", and its vocabulary.
    """

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        """Take a vocabulary: piece -> number. Raises KeyError where a special piece is missing."""
        self._numbers = dict(vocabulary)
        self.start, self.stop = self._numbers["[CLS]"], self._numbers["[SEP]"]
        self._unknown = self._numbers["[UNK]"]
        self._pieces = lru_cache(maxsize=65536)(self._cut)

    @classmethod
    def read(cls, path: Path) -> WordPiece:
        """Return the tokenizer of a vocabulary file, one piece a line. Raises OSError."""
        lines = path.read_text("utf-8").splitlines()
        return cls({piece: number for number, piece in enumerate(lines)})

    def words(self, text: str, start: int, end: int) -> list[Word]:
        """Return the words of `text[start:end]`, with offsets into the whole text."""
        found = []
        for first, last in _spans(text, start, end):
            plain = _plain(text[first:last])
            if plain:
                found.append(Word(first, last, self._pieces(plain)))
        return found

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > LONGEST:
            return (self._unknown,)
        pieces, at = [], 0
        while at < len(word):
            number, end = self._longest(word, at)
            if number is None:
                return (self._unknown,)
            pieces.append(number)
            at = end
        return tuple(pieces)

    def _longest(self, word: str, at: int) -> tuple[int | None, int]:
        prefix = "##" if at else ""
        for end in range(len(word), at, -1):
            number = self._numbers.get(prefix + word[at:end])
            if number is not None:
                return number, end
        return None, at


def _spans(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Yield the words: runs of letters, digits and what belongs to them; every mark alone."""
    first = start
    for at in range(start, end):
        kind = _kind(text[at])
        if kind == "word":
            continue
        if first < at:
            yield first, at
        if kind == "mark":
            yield at, at + 1
        first = at + 1
    if first < end:
        yield first, end


@lru_cache(maxsize=4096)
def _kind(character: str) -> str:
    if character.isspace():
        return "space"
    category = unicodedata.category(character)
    if category.startswith("P") or (category.startswith("S") and character.isascii()):
        return "mark"
    if category in ("Lo",) and unicodedata.name(character, "").startswith("CJK"):
        return "mark"
    return "word"


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    """Return a word lower-cased, without accents and control characters."""
    lowered = unicodedata.normalize("NFD", word.lower())
    return "".join(one for one in lowered if unicodedata.category(one) not in ("Mn", "Cc", "Cf"))

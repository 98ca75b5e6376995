"""Phrases of page furniture, from `data/furniture.toml`, and the search for them in a line's words."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from functools import cache
from importlib import resources
from itertools import product

from dragoman.clean.lines import fold
from dragoman.schema.record import Record

WILD = 4
"""The most words that `*` stands for."""


class Kind(Record, frozen=True):
    """A class of furniture; the fields are explained at the head of the data file."""

    reason: str
    where: str = "any"
    most: int = 60
    title: bool = False
    list: bool = False
    needs_colon: bool = False


class Phrase(Record, frozen=True):
    """A row of words of one class; `mode` is whole, start or inside."""

    kind: Kind
    mode: str
    words: tuple[str, ...]


class Hit(Record, frozen=True):
    """A phrase found: the words `first` to `last` (excluded) of the line."""

    phrase: Phrase
    first: int
    last: int


class Phrases:
    """All phrases, found by their first word."""

    def __init__(self, phrases: list[Phrase]) -> None:
        self._index: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            self._index[phrase.words[0]].append(phrase)

    def find(self, words: list[str], mode: str, at: int = 0) -> Hit | None:
        """Return the longest phrase of a mode that begins at word `at`."""
        best: Hit | None = None
        for phrase in self._candidates(words[at]):
            if phrase.mode == mode:
                last = _match(words, at, phrase.words, whole=mode == "whole")
                if last is not None and (best is None or last > best.last):
                    best = Hit(phrase=phrase, first=at, last=last)
        return best

    def inside(self, words: list[str]) -> Hit | None:
        """Return the first phrase that may stand anywhere in a line."""
        for at, word in enumerate(words):
            if word in self._index:
                hit = self.find(words, "inside", at)
                if hit:
                    return hit
        return None

    def _candidates(self, word: str) -> list[Phrase]:
        number = self._index.get("#", []) if word[:1].isdigit() else []
        return [*self._index.get(word, []), *number, *self._index.get("*", [])]


def _match(words: list[str], at: int, pattern: tuple[str, ...], *, whole: bool) -> int | None:
    if not pattern:
        return at if not whole or at == len(words) else None
    head, rest = pattern[0], pattern[1:]
    if head == "*":
        ends = (_match(words, end, rest, whole=whole) for end in range(at + 1, min(at + WILD, len(words)) + 1))
        return next((end for end in ends if end is not None), None)
    if at < len(words) and (words[at] == head or (head == "#" and words[at][:1].isdigit())):
        return _match(words, at + 1, rest, whole=whole)
    return None


def _expand(text: str) -> list[tuple[str, ...]]:
    """Return the rows of words that one line of the data file stands for."""
    choices: list[list[str]] = []
    for part in text.split():
        optional = part.startswith("(") and part.endswith(")")
        options = [fold(word) for word in part.strip("()").split("|")]
        choices.append([*options, ""] if optional else options)
    return [row for row in (tuple(filter(None, row)) for row in product(*choices)) if row]


@cache
def load_phrases() -> Phrases:
    """Return the phrases of the data file, read once for each process."""
    table = tomllib.loads(resources.files("dragoman.clean").joinpath("data/furniture.toml").read_text("utf-8"))
    phrases = []
    for entry in table["class"]:
        rows = {mode: entry.pop(mode, []) for mode in ("whole", "start", "inside")}
        kind = Kind(**entry)
        for mode, texts in rows.items():
            phrases += [Phrase(kind=kind, mode=mode, words=words) for text in texts for words in _expand(text)]
    return Phrases(phrases)


@cache
def load_words() -> dict[str, frozenset[str]]:
    """Return the word sets of `data/words.toml` by name."""
    table = tomllib.loads(resources.files("dragoman.clean").joinpath("data/words.toml").read_text("utf-8"))
    return {name: frozenset(map(fold, words)) for name, words in table.items()}

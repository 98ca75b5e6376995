"""Phrases of one or more words, inflected, and an index that finds them in a sentence.

How a phrase is written in the data files: words in lower case, separated by spaces; `a|b` either word; `deal+` the word or
its plural; `...` up to four other words in between, none of them punctuation; `word*` the word that inflects, where it is
not the first of a verb phrase or the last of a noun phrase. Hyphens count as spaces: "cease-fire" is "cease fire".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Generic, Literal, NamedTuple, TypeVar

from dragoman.codebook.inflect import Form, Forms, noun_forms, spellings, verb_forms

Pos = Literal["verb", "noun", "other"]
T = TypeVar("T")
GAP = "..."
MAX_GAP = 4
STOPS = frozenset('. ; : ! ? , ( ) [ ] — – | /'.split())


class Unit(NamedTuple):
    """A word of the sentence, without hyphens, and the number of the token it comes from."""

    word: str
    index: int


class Step(NamedTuple):
    """One word of a phrase: its possible forms, and whether words may precede it."""

    forms: Mapping[str, Form]
    gap: bool


class Hit(NamedTuple, Generic[T]):
    """A phrase found: units `first` to `last` (both included), which units are its own, which is its head, in which form."""

    first: int
    last: int
    own: tuple[int, ...]
    head: int
    form: Form
    value: T


class Entry(NamedTuple, Generic[T]):
    """A phrase in the index, under each form of its first word."""

    steps: tuple[Step, ...]
    head: int
    value: T


def units(words: Sequence[str]) -> list[Unit]:
    """Return the lower-cased words of a sentence with hyphenated ones split and lone hyphens dropped."""
    found = []
    for index, word in enumerate(words):
        if "-" in word:
            found.extend(Unit(part, index) for part in word.split("-") if part)
        else:
            found.append(Unit(word, index))
    return found


def parse_phrase(text: str, pos: Pos) -> tuple[tuple[Step, ...], int]:
    """Return the steps of a phrase and the number of the one that inflects. Raises ValueError for a faulty phrase."""
    parts = text.replace("-", " ").split()
    words = [part for part in parts if part != GAP]
    if not words or text != text.lower() or parts[0] == GAP or parts[-1] == GAP:
        raise ValueError(f"the phrase {text!r} must be in lower case and begin and end with a word")
    head = _head(words, pos)
    steps: list[Step] = []
    for place, part in enumerate(parts):
        if part != GAP:
            forms = _step_forms(part.replace("*", ""), pos if len(steps) == head else "other")
            steps.append(Step(forms, place > 0 and parts[place - 1] == GAP))
    return tuple(steps), head


def _head(words: Sequence[str], pos: Pos) -> int:
    marked = [number for number, word in enumerate(words) if word.endswith("*")]
    if len(marked) > 1:
        raise ValueError("only one word of a phrase inflects")
    if marked:
        return marked[0]
    return len(words) - 1 if pos == "noun" else 0


def _step_forms(part: str, pos: Pos) -> Forms:
    forms: Forms = {}
    for word in part.split("|"):
        if not word.rstrip("+"):
            raise ValueError("an alternative is empty")
        forms.update(_inflected(word.rstrip("+"), "noun" if word.endswith("+") else pos))
    return forms


@cache
def _inflected(word: str, pos: Pos) -> Forms:
    if pos == "verb":
        return verb_forms(word)
    if pos == "noun":
        return noun_forms(word)
    return dict.fromkeys(spellings(word), "base")


class PhraseIndex(Generic[T]):
    """Phrases by their first word. Filled once, then only read."""

    def __init__(self) -> None:
        self._entries: dict[str, list[Entry[T]]] = {}

    def add(self, text: str, pos: Pos, value: T) -> None:
        """Put a phrase and its value into the index. Raises ValueError for a faulty phrase."""
        steps, head = parse_phrase(text, pos)
        entry = Entry(steps, head, value)
        for form in steps[0].forms:
            self._entries.setdefault(form, []).append(entry)

    def find(self, sentence: Sequence[Unit]) -> Iterator[Hit[T]]:
        """Yield every phrase that stands in the sentence, in the order of first words; overlaps included."""
        entries = self._entries
        for first, unit in enumerate(sentence):
            for entry in entries.get(unit.word, ()):
                own = _match(entry.steps, sentence, first)
                if own is not None:
                    head = own[entry.head]
                    form = entry.steps[entry.head].forms[sentence[head].word]
                    yield Hit(first, own[-1], own, head, form, entry.value)


def _match(steps: tuple[Step, ...], sentence: Sequence[Unit], first: int) -> tuple[int, ...] | None:
    if len(steps) == 1:
        return (first,)
    own = [first]
    for step in steps[1:]:
        place = _next(step, sentence, own[-1] + 1)
        if place is None:
            return None
        own.append(place)
    return tuple(own)


def _next(step: Step, sentence: Sequence[Unit], start: int) -> int | None:
    """Return where a step matches at `start`, or, behind a gap, up to four words later and before any punctuation."""
    for place in range(start, min(start + (MAX_GAP + 1 if step.gap else 1), len(sentence))):
        word = sentence[place].word
        if word in step.forms:
            return place
        if word in STOPS:
            return None
    return None

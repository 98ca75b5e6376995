"""Phrases of one or more words, inflected, and an index that finds them in a sentence.

How a phrase is written in the data files: words in lower case, separated by spaces; `a|b` either word, `cease_fire|truce` one
of two words or one; `deal+` the word or its plural; `...` up to four other words in between, none of them punctuation;
`word*` the word that inflects, where it is not the first of a verb phrase or the last of a noun phrase. Hyphens count as
spaces: "cease-fire" is "cease fire".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Generic, Literal, NamedTuple, TypeVar

from dragoman.codebook.inflect import Form, Forms, noun_forms, spellings, verb_forms

Pos = Literal["verb", "noun", "other"]
T = TypeVar("T")
GAP = "..."
MAX_GAP = 4
STOPS = frozenset(".;:!?,()[]—–|/")


class Units(NamedTuple):
    """The words of a sentence with hyphenated ones split; `tokens` numbers the token of each, `present` is their set."""

    words: tuple[str, ...]
    tokens: tuple[int, ...]
    present: frozenset[str]


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


def units(words: Sequence[str]) -> Units:
    """Return the lower-cased words of a sentence with hyphenated ones split and lone hyphens dropped."""
    return _units(tuple(words))


@lru_cache(maxsize=16)
def _units(words: tuple[str, ...]) -> Units:
    # Every word table looks at the same sentence in turn.
    if not any("-" in word for word in words):
        return Units(words, tuple(range(len(words))), frozenset(words))
    found: list[str] = []
    places: list[int] = []
    for index, word in enumerate(words):
        for part in word.split("-"):
            if part:
                found.append(part)
                places.append(index)
    return Units(tuple(found), tuple(places), frozenset(found))


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


def head_of(parts: Sequence[str], pos: Pos) -> int:
    """Return the place, gaps counted, of the word of a phrase that inflects."""
    places = [place for place, part in enumerate(parts) if part != GAP]
    if not places:
        raise ValueError("a phrase needs a word")
    return places[_head([parts[place] for place in places], pos)]


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

    def find(self, sentence: Units) -> Iterator[Hit[T]]:
        """Yield every phrase that stands in the sentence, in the order of first words; overlaps included."""
        entries = self._entries
        words, present = sentence.words, sentence.present
        known = entries.keys() & present
        for first in [place for place, word in enumerate(words) if word in known] if known else ():
            word = words[first]
            for steps, head, value in entries[word]:
                if len(steps) == 1:
                    yield Hit(first, first, (first,), first, steps[0].forms[word], value)
                elif not present.isdisjoint(steps[-1].forms):
                    own = _match(steps, words, first)
                    if own is not None:
                        at = own[head]
                        yield Hit(first, own[-1], own, at, steps[head].forms[words[at]], value)


def _match(steps: tuple[Step, ...], words: Sequence[str], first: int) -> tuple[int, ...] | None:
    own = [first]
    for forms, gap in steps[1:]:
        place = own[-1] + 1
        if place < len(words) and words[place] in forms:
            own.append(place)
            continue
        found = _beyond(forms, words, place) if gap else None
        if found is None:
            return None
        own.append(found)
    return tuple(own)


def _beyond(forms: Mapping[str, Form], words: Sequence[str], start: int) -> int | None:
    """Return where a step matches up to four words behind `start`, before any punctuation."""
    for place in range(start, min(start + MAX_GAP + 1, len(words))):
        if words[place] in forms:
            return place
        if words[place] in STOPS:
            return None
    return None

"""An index of phrases by their folded words: longest match, with the capitals a name must have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dragoman.knowledge.actors import Form
from dragoman.knowledge.fold import Word, words
from dragoman.knowledge.particles import particles

FREE, CAPITAL, ACRONYM, MIXED = 0, 1, 2, 3
_GAP = re.compile(r"[ \u00a0\t]*\n?[ \t]*|[-‐‑–'’/.& ]{1,3}")
_SHORT = 3
_MIXED = 4
"""Letters up to which a name with capitals inside is known by them alone: "LeT" is no "Let"."""
_THE_AND_ONE = 2


class Entry(NamedTuple):
    """What a phrase may name. `primary`: this sense when nothing decides; `weak`: believed only where the report helps.

    `surname`: one word, with or without "al".
    """

    actor: str
    form: Form
    case: tuple[int, ...]
    primary: bool
    weak: bool
    surname: bool = False


class Phrases:
    """Phrases in a table by folded text; `longest` tells how many words to try from a first word."""

    def __init__(self, table: dict[str, list[Entry]] | None = None, longest: dict[str, int] | None = None) -> None:
        self.table = table or {}
        self.longest = longest or {}

    def add(self, phrase: str, actor: str, form: Form = "name", *, person: bool = False) -> None:
        """Index one name. A leading `!` marks the primary sense; a leading "the" is dropped from longer names."""
        primary = phrase.startswith("!")
        line = words(phrase.lstrip("!"))
        if len(line) > _THE_AND_ONE and line[0].key == "the":
            line = line[1:]
        if not line:
            return
        key = " ".join(word.key for word in line)
        nouns = particles("group noun")
        case = tuple(FREE if place and word.key in nouns else _case(word) for place, word in enumerate(line))
        surname = len([word for word in line if word.key != "al"]) == 1
        weak = not primary and (_is_short(line) or (person and surname))
        entry = Entry(actor, form, case, primary, weak, surname)
        entries = self.table.setdefault(key, [])
        if entry not in entries:
            entries.append(entry)
        first = line[0].key
        self.longest[first] = max(self.longest.get(first, 0), len(line))

    def at(self, line: list[Word], index: int, text: str) -> Iterator[tuple[int, list[Entry]]]:
        """Yield (number of words, entries) of the phrases that start at a word, longest first."""
        most = min(self.longest.get(line[index].key, 0) + 1, len(line) - index)
        for count in range(_joined(line, index, most, text), 0, -1):
            entries = self._fitting(line[index : index + count])
            if not entries and count > 2 and line[index + 1].key == "s":
                entries = self._fitting([line[index], *line[index + 2 : index + count]])
            if entries:
                yield count, entries

    def _fitting(self, line: list[Word]) -> list[Entry]:
        key = " ".join(word.key for word in line)
        found = self.table.get(key)
        if not found and len(line) > 1 and line[-1].key in particles("group noun"):
            found = self.table.get(key[:-1] if key.endswith("s") else key + "s")
        return [entry for entry in found or () if _cased(entry, line)]


def _joined(line: list[Word], index: int, most: int, text: str) -> int:
    """Return how many words from `index` on, at most `most`, hang together without a comma or the like."""
    for count in range(1, most):
        if not _GAP.fullmatch(text[line[index + count - 1].end : line[index + count].start]):
            return count
    return most


def _case(word: Word) -> int:
    letters = word.text.replace(".", "")
    if len(letters) > 1 and letters.isupper():
        return CAPITAL if word.key in particles("titled acronym") else ACRONYM
    if len(letters) <= _MIXED and _is_mixed(letters):
        return MIXED
    return CAPITAL if letters[:1].isupper() else FREE


def _is_short(line: list[Word]) -> bool:
    return len(line) == 1 and _case(line[0]) == ACRONYM and len(line[0].key) <= _SHORT and line[0].key.isalpha()


def _cased(entry: Entry, line: list[Word]) -> bool:
    return all(_fits(need, word.text) for need, word in zip(entry.case, line, strict=False))


def _fits(need: int, written: str) -> bool:
    if need == FREE:
        return True
    if need == CAPITAL:
        return written[:1].isupper() or not written[:1].isalpha()
    letters = written.replace(".", "")
    return letters.isupper() if need == ACRONYM else _is_mixed(letters)


def _is_mixed(letters: str) -> bool:
    return letters[1:] != letters[1:].lower() and not letters.isupper()

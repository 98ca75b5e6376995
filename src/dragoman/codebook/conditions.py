"""Conditions on the words around a predicate, by which one word is told from another of the same spelling.

Written in the columns `needs` and `blocks`, separated by spaces. `a|b` holds where one of the words stands anywhere in the
sentence; `<a` within three words before, `>a` within six words after (not beyond punctuation that ends a clause; and
within six words before a passive, whose object stands there), `<<a` and `>>a` next to the predicate, articles and numerals
skipped. `_` joins words ("a_deal"); `deal+` is also the plural;
`@name` is a word set of contexts.tsv, or `@weapon`, `@people`, `@armed`, `@thing` for the words of those tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from dragoman.codebook.contexts import WordSet, load_word_sets, word_set, word_sets
from dragoman.codebook.inflect import plurals, spellings
from dragoman.codebook.phrases import Units

REACH = {"<<": 1, ">>": 1, "<": 3, ">": 6}
PASSIVE_REACH = 7
CLAUSE_STOPS = frozenset(".;:!?()—–")
FAR = 150
"""In what runs on for more words than this without a full stop, a predicate's sentence reaches no further to either side."""


class Condition(NamedTuple):
    """Sets of words, one of which must stand at the given place ("" is anywhere in the sentence)."""

    place: str
    sets: tuple[WordSet, ...]


@cache
def parse_condition(text: str) -> Condition:
    """Return the condition that `text` writes. Raises ValueError for an unknown word set or an empty alternative."""
    place = next((mark for mark in REACH if text.startswith(mark)), "")
    named: list[WordSet] = []
    own: set[str] = set()
    for item in text.removeprefix(place).split("|"):
        if item.startswith("@"):
            named.append(_named(item[1:]))
        else:
            own.update(_forms(item))
    return Condition(place, (*named, word_set(own)) if own else tuple(named))


def _named(name: str) -> WordSet:
    sets = load_word_sets()
    if name not in sets:
        raise ValueError(f"there is no word set {name!r}; there are {', '.join(sorted(sets))}")
    return sets[name]


def _forms(item: str) -> set[str]:
    word = item.rstrip("+")
    if not word or word != word.lower() or word[0] in "<>":
        raise ValueError(
            f"the condition word {item!r} must be in lower case; < and > stand only before the first of them"
        )
    forms = {*spellings(word)}
    if item.endswith("+"):
        forms.update(plural for form in tuple(forms) for plural in plurals(form))
    return {form.replace("_", " ") for form in forms}


def holds(condition: Condition, sentence: Units, first: int, last: int, passive: bool = False) -> bool:
    """Return whether the condition holds for a predicate that stands at units `first` to `last` (included)."""
    place, sets = condition
    if not place:
        near, present = sentence.words, sentence.present
        if len(near) > FAR:
            near = near[max(0, first - FAR) : last + FAR]
            present = frozenset(near)
        return any(_stands(words, near, present) for words in sets)
    if place[0] == "<":
        window = sentence.words[_back(sentence.words, first, REACH[place], len(place) == 2) : first]
    else:
        window = sentence.words[last + 1 : _forth(sentence.words, last + 1, REACH[place], len(place) == 2)]
        if passive and place == ">":
            window = sentence.words[_back(sentence.words, first, PASSIVE_REACH, False) : first] + window
    return bool(window) and any(_stands(words, window, frozenset(window)) for words in sets)


def is_passive(sentence: Units, first: int) -> bool:
    """Return whether a form of "be" stands within three words before a participle."""
    return not word_sets()["be"].isdisjoint(sentence.words[_back(sentence.words, first, 3, False) : first])


def _stands(words: WordSet, window: Sequence[str], present: frozenset[str]) -> bool:
    if not words.single.isdisjoint(present):
        return True
    if words.chains and not present.isdisjoint(words.chains):
        for at, word in enumerate(window):
            for chain in words.chains.get(word, ()):
                if tuple(window[at : at + len(chain)]) == chain:
                    return True
    return False


def _back(words: Sequence[str], first: int, reach: int, tight: bool) -> int:
    low = first
    while low > 0 and reach > 0 and words[low - 1] not in CLAUSE_STOPS:
        low -= 1
        reach -= not (tight and _skipped(words[low]))
    return low


def _forth(words: Sequence[str], start: int, reach: int, tight: bool) -> int:
    high = start
    while high < len(words) and reach > 0 and words[high] not in CLAUSE_STOPS:
        reach -= not (tight and _skipped(words[high]))
        high += 1
    return high


def _skipped(word: str) -> bool:
    return word in word_sets()["skipped"] or word[:1].isdigit()

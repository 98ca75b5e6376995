"""Conditions on the words around a predicate, by which one word is told from another of the same spelling.

Written in the columns `needs` and `blocks`, separated by spaces. `a|b` holds where one of the words stands anywhere in the
sentence; `<a` within three words before, `>a` within four words after (not beyond punctuation that ends a clause), `<<a` and
`>>a` next to the predicate, articles and numerals skipped. `_` joins words ("a_deal"); `deal+` is also the plural;
`@name` is a word set of contexts.tsv, or `@weapon`, `@people`, `@armed`, `@thing` for the words of those tables.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dragoman.codebook.inflect import plurals, spellings
from dragoman.codebook.phrases import Unit

REACH = {"<<": 1, ">>": 1, "<": 3, ">": 4}
CLAUSE_STOPS = frozenset(". ; : ! ? ( ) — –".split())
SKIPPED = frozenset(
    "a an the his her its their our my your this that these those some several many more other two three four five six "
    "seven eight nine ten dozens hundreds of at least about".split()
)

WordSets = Mapping[str, frozenset[str]]


class Condition(NamedTuple):
    """Single words and word pairs, triples, ..., one of which must stand at the given place ("" is anywhere)."""

    place: str
    words: frozenset[str]
    chains: tuple[tuple[str, ...], ...]


def parse_condition(text: str, sets: WordSets) -> Condition:
    """Return the condition that `text` writes. Raises ValueError for an unknown word set or an empty alternative."""
    place = next((mark for mark in REACH if text.startswith(mark)), "")
    words: set[str] = set()
    chains: list[tuple[str, ...]] = []
    for item in text.removeprefix(place).split("|"):
        for phrase in _alternatives(item, sets):
            chain = tuple(phrase.replace("-", " ").replace("_", " ").split())
            if len(chain) == 1:
                words.add(chain[0])
            else:
                chains.append(chain)
    return Condition(place, frozenset(words), tuple(chains))


def _alternatives(item: str, sets: WordSets) -> frozenset[str]:
    if item.startswith("@"):
        if item[1:] not in sets:
            raise ValueError(f"there is no word set {item!r}; there are {', '.join(sorted(sets))}")
        return sets[item[1:]]
    word = item.rstrip("+")
    if not word or word != word.lower():
        raise ValueError(f"the condition word {item!r} must be in lower case and not empty")
    forms = {*spellings(word)}
    return frozenset(forms.union(*(plurals(form) for form in forms)) if item.endswith("+") else forms)


def holds(condition: Condition, sentence: Sequence[Unit], first: int, last: int) -> bool:
    """Return whether the condition holds for a predicate that stands at units `first` to `last` (included)."""
    before, after = condition.place.startswith("<"), condition.place.startswith(">")
    if not condition.place:
        return _within(condition, sentence, 0, len(sentence))
    reach, tight = REACH[condition.place], len(condition.place) == 2
    if before:
        return _within(condition, sentence, _back(sentence, first, reach, tight), first)
    return after and _within(condition, sentence, last + 1, _forth(sentence, last + 1, reach, tight))


def _within(condition: Condition, sentence: Sequence[Unit], low: int, high: int) -> bool:
    words = [unit.word for unit in sentence[low:high]]
    if not condition.words.isdisjoint(words):
        return True
    for chain in condition.chains:
        size = len(chain)
        if chain[0] in words and any(tuple(words[at : at + size]) == chain for at in range(len(words) - size + 1)):
            return True
    return False


def _back(sentence: Sequence[Unit], first: int, reach: int, tight: bool) -> int:
    low = first
    while low > 0 and reach > 0 and sentence[low - 1].word not in CLAUSE_STOPS:
        low -= 1
        reach -= not (tight and _skipped(sentence[low].word))
    return low


def _forth(sentence: Sequence[Unit], start: int, reach: int, tight: bool) -> int:
    high = start
    while high < len(sentence) and reach > 0 and sentence[high].word not in CLAUSE_STOPS:
        reach -= not (tight and _skipped(sentence[high].word))
        high += 1
    return high


def _skipped(word: str) -> bool:
    return word in SKIPPED or word[:1].isdigit()

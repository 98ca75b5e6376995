"""Named sets of words that conditions refer to: contexts.tsv, and the tables of people, things and weapons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from dragoman.codebook.tables import DATA, read_rows
from dragoman.codebook.words import load_people, load_things, load_weapons

ARMED = frozenset(("military", "police", "militant", "peacekeeper"))


class WordSet(NamedTuple):
    """Single words, and chains of words by their first."""

    single: frozenset[str]
    chains: Mapping[str, tuple[tuple[str, ...], ...]]


@cache
def word_sets() -> Mapping[str, frozenset[str]]:
    """Return the word sets by name; a context's words are lower-cased forms exactly as listed."""
    people = load_people()
    sets = {
        "people": frozenset(people),
        "armed": frozenset(word for word, person in people.items() if person.kind in ARMED),
        "thing": frozenset(load_things()),
        "weapon": frozenset(load_weapons()),
    }
    for row in read_rows(DATA / "contexts.tsv", ("name", "words")):
        words = frozenset(word.strip() for word in row.need("words").split(","))
        sets[row.need("name")] = sets.get(row.need("name"), frozenset()) | words
    return MappingProxyType(sets)


@cache
def load_word_sets() -> Mapping[str, WordSet]:
    """Return the word sets by name, made ready for comparing."""
    return MappingProxyType({name: word_set(words) for name, words in word_sets().items()})


def word_set(phrases: Iterable[str]) -> WordSet:
    """Return the words and phrases as a set, hyphens as spaces."""
    single: set[str] = set()
    chains: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        chain = tuple(phrase.replace("-", " ").split())
        if len(chain) == 1:
            single.add(chain[0])
        else:
            chains.setdefault(chain[0], []).append(chain)
    return WordSet(frozenset(single), {first: tuple(rest) for first, rest in chains.items()})

"""Named sets of words that conditions refer to: contexts.tsv, and the tables of people, things and weapons."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from dragoman.codebook.tables import DATA, read_rows
from dragoman.codebook.words import load_people, load_things, load_weapons

ARMED = frozenset(("military", "police", "militant", "peacekeeper"))


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

"""Where a name lies that is known to be a place's: nothing is asked but which place of the name is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from dragoman.ground.gazetteer import Entry, Gazetteer
from dragoman.ground.places_choose import Chosen, choose
from dragoman.ground.places_phrase import Named, parse
from dragoman.ground.places_story import Story
from dragoman.ground.places_value import known_place
from dragoman.ground.places_words import adjectives, countries, country_key, country_names, state_names, words
from dragoman.knowledge.countries import read_countries
from dragoman.schema.span import Span
from dragoman.schema.value import Place

_WORD = re.compile(r"[^\W_](?:[\w.'’-]*\w)?")
_PLURAL = re.compile(r"(?<=[a-z]{3}[^s])s$")
# How the people of a region, or what is of it, is called after it: "Punjabi", "Siberian", "Sicilian", "Ontarian", "Texan".
_ENDINGS = (("n", ""), ("i", ""), ("an", ""), ("n", "o"), ("an", "o"), ("ian", "y"), ("ian", ""), ("an", "as"))
_WIDE = ("province", "region", "country")
_KNOWN = 100_000
"""A town that names something else in part ("Harare City Council") has so many people."""


def given(text: str, span: Span, back: int, story: Story, gazetteer: Gazetteer) -> Chosen | None:
    """Return the place of a name that stands for one, or for its people or its government; None where nothing is known.

    The words from `back` on are read with it. A name that holds another place's ("Harare City Council") lies in that.
    """
    phrase = " ".join(span.of(text).split())
    if (entry := _people(phrase, gazetteer)) is not None:
        return Chosen(entry=entry)
    named = _named(text, span, back)
    if (entry := _state(phrase, named, text, story, gazetteer)) is not None:
        return Chosen(entry=entry)
    found = choose(named, story, gazetteer, given=True)
    if found is not None:
        return found
    if (entry := _region(phrase, gazetteer)) is not None:
        return Chosen(entry=entry)
    return next(_inside(phrase, span, story, gazetteer), None)


def country_meant(text: str, span: Span, gazetteer: Gazetteer) -> list[Place]:
    """Return the country that the whole phrase names or means by its adjective: "US", "Sudanese"."""
    plain = country_key(re.sub(r"(?i)^the ", "", " ".join(span.of(text).split()))).replace("’", "'")
    code = countries().get(plain) or adjectives().get(plain)
    entry = _country(code, gazetteer) if code else None
    named = Named(span=span, core=entry.name if entry else "", chunk=span)
    return [known_place(text, named, Chosen(entry=entry))] if entry else []


def _named(text: str, span: Span, back: int) -> Named:
    """Return the name with what the words around it say of it."""
    names = parse(text, span.start, min(len(text), span.end + 30), back)
    named = next((one for one in names if one.chunk.overlaps(span)), None)
    if named is None:
        return Named(span=span, core=span.of(text), chunk=span)
    if named.chunk == span or (named.chunk.end == span.end and named.core in state_names()):
        return named
    return msgspec.structs.replace(named, span=span, chunk=span, core=span.of(text), full="", tie="")


def _people(phrase: str, gazetteer: Gazetteer) -> Entry | None:
    """Return the country whose adjective or people a phrase is: "Sudanese", "the Czechs"."""
    plain = country_key(phrase).replace("’", "'").removeprefix("the ")
    code = adjectives().get(plain) or _peoples().get(plain)
    if plain in countries():
        code = countries()[plain] if plain in words("never") else None
    return _country(code, gazetteer) if code else None


def _country(code: str, gazetteer: Gazetteer) -> Entry | None:
    return next((one for one in gazetteer.find(country_names()[code]) if one.kind == "country"), None)


@cache
def _peoples() -> dict[str, str]:
    table: dict[str, str] = {}
    for country in read_countries():
        for name in country.people:
            table.setdefault(name.lstrip("!").casefold(), country.code)
    return table


def _state(phrase: str, named: Named, text: str, story: Story, gazetteer: Gazetteer) -> Entry | None:
    """Return the state or province that a phrase shortens: "Ga.", "W. Va.", and "NJ" where the report tells of its country."""
    short = phrase.removesuffix(".")
    stopped = "." in phrase or text[: named.chunk.start].endswith(", ")
    if stopped:
        return next(_states(short, gazetteer), None)
    return next(
        (one for one in shortened(short, story, gazetteer) if story.support.get(one.country or "", 0.0) > 0), None
    )


def shortened(short: str, story: Story, gazetteer: Gazetteer) -> list[Entry]:
    """Return the states and provinces that "Man" shortens, of whose country the report tells more than of a namesake's.

    A town of the very name is meant in a report about its country: "Man" in one about Ivory Coast.
    """
    rows = {one.country: story.support.get(one.country or "", 0.0) for one in gazetteer.find(short)}
    kept = []
    for state in _states(short, gazetteer):
        rival = max((support for code, support in rows.items() if code != state.country), default=0.0)
        if rival == 0 or story.support.get(state.country or "", 0.0) > rival:
            kept.append(state)
    return kept


def _states(short: str, gazetteer: Gazetteer) -> Iterator[Entry]:
    name = state_names().get(short)
    return (one for one in gazetteer.find(name) if one.kind == "province") if name else iter(())


def _region(phrase: str, gazetteer: Gazetteer) -> Entry | None:
    """Return the region or division of which a phrase is the adjective or the people: "South Ossetian", "Ontarians"."""
    stem = _PLURAL.sub("", phrase)
    for ending, instead in _ENDINGS:
        if len(stem) > len(ending) + 3 and stem.endswith(ending):
            found = gazetteer.find(stem.removesuffix(ending) + instead)
            wide = [one for one in found if one.kind in _WIDE]
            if wide and not any(one.kind == "town" and one.population >= _KNOWN for one in found):
                return wide[0]
    return None


def _inside(phrase: str, span: Span, story: Story, gazetteer: Gazetteer) -> Iterator[Chosen]:
    """Yield the places that parts of a phrase name, the longest part first: of "Bank of Mexico", Mexico."""
    found = [match.span() for match in _WORD.finditer(phrase)]
    for length in range(len(found) - 1, 0, -1):
        for at in range(len(found) - length + 1):
            part = phrase[found[at][0] : found[at + length - 1][1]]
            if not part[0].isupper():
                continue
            if (entry := _people(part, gazetteer) or _region(part, gazetteer)) is not None:
                yield Chosen(entry=entry, whole=False)
            chosen = choose(Named(span=span, core=part, chunk=span), story, gazetteer, given=True, similar=False)
            if chosen is not None and (chosen.entry.kind != "town" or _known(chosen.entry, story)):
                yield Chosen(entry=chosen.entry, others=chosen.others, whole=False)


def _known(entry: Entry, story: Story) -> bool:
    return entry.population >= _KNOWN or entry in story.sure.values()

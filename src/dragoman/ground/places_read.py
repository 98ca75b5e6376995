"""What a reader's place phrase may be taken for: a label is a guess, so a known actor is no place, and a piece is a whole."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.ground.gazetteer import Gazetteer
from dragoman.ground.places_choose import Chosen
from dragoman.ground.places_phrase import Named
from dragoman.ground.places_story import Story, distance
from dragoman.ground.places_words import country_names
from dragoman.knowledge import Knowledge
from dragoman.knowledge.guards import capitals_only
from dragoman.schema.span import Span

_ACTORS = frozenset(
    ("force", "group", "party", "coalition", "body", "office", "person", "outlet", "organisation", "population")
)
_APART = ("/", "\n", "–", "—")
"""Between two names that stand in one row of capitals and are two all the same."""
_TOWN = 40_000
"""People of a town that a report may mean, though it lies in no country told of."""
_NEAR = 1200
"""Kilometres from the middle of the country told of to such a town."""


def actors(text: str, knowledge: Knowledge) -> list[Span]:
    """Return where a text names a force, a group or a person that is known."""
    found = knowledge.find(text)
    return [
        Span(one.span.start, one.span.end) for one in found if one.kind in _ACTORS and one.form in ("name", "people")
    ]


def is_actor(text: str, span: Span, known: Sequence[Span]) -> bool:
    """Return whether a name is known as a force, a group or a person, and so is no place."""
    inside = text[max(0, span.start - 4) : span.start].lower().endswith((" in ", " at "))
    return any(one.covers(span) and (one.start == span.start or not inside) for one in known)


def whole_name(text: str, span: Span, names: Sequence[Named]) -> Span | None:
    """Return the longer name of the text of which a phrase is a piece ("Dar" of "Dar es Salaam"), or None where it is none.

    In a line written all in capitals nothing tells where a name ends, and the phrase stands as it was read.
    """
    if capitals_only(text, span):
        return None
    for named in names:
        if named.chunk.covers(span) and named.chunk != span:
            outer = text[named.chunk.start : span.start] + text[span.end : named.chunk.end]
            return None if any(sign in outer for sign in _APART) else named.chunk
    return None


def likely(chosen: Chosen, story: Story) -> bool:
    """Return whether a place lies in a country the report tells of, in none, or is one of its sure places."""
    return backed(chosen.entry.country, story) or chosen.entry in story.sure.values()


def backed(country: str | None, story: Story) -> bool:
    """Return whether the report tells of a country; what lies in none is not held against it."""
    return not country or story.support.get(country, 0.0) > 0


def supposed_country(name: str, story: Story, gazetteer: Gazetteer) -> str | None:
    """Return the report's only country for a name that is no place found; None where a town of that name lies near it, abroad.

    "Turkish jets struck Kobani": the only country told of is not the town's.
    """
    code = story.only_country
    if code is None:
        return None
    lands = [entry for entry in gazetteer.find(country_names()[code]) if entry.kind == "country"]
    towns = (
        [one for one in gazetteer.find(name) if one.population >= _TOWN and distance(one, lands[0]) < _NEAR]
        if lands
        else []
    )
    return None if towns and code not in {town.country for town in towns} else code

"""Where MUC-4's incidents lie and whose citizens their targets are: nations, by our table of countries.

The task asks for incidents in nine countries (`ASKED`), as its guidelines and every key of the training part say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dragoman.knowledge.knowledge import Knowledge
from dragoman.schema.claim import Claim
from dragoman.schema.value import Place

ASKED = ("AR", "BO", "CL", "CO", "EC", "SV", "GT", "HN", "PE")
_WORDS = 4
"""A name of more words than this is no name: in capitals nothing tells where one ends."""


def main_country(text: str, claims: Sequence[Claim], knowledge: Knowledge) -> str | None:
    """Return which of the countries asked for a message tells most of, None where it tells of none."""
    told = Counter(place.country for claim in claims for place in claim.places if place.country in ASKED)
    named = Counter(one.actor.partition(".")[0].upper() for one in knowledge.find(text))
    told.update({code: number for code, number in named.items() if code in ASKED})
    return told.most_common(1)[0][0] if told else None


def lies_in(places: Sequence[Place], main: str | None) -> str | None:
    """Return the country of an incident: the first asked for that its places name, else the message's."""
    return next((place.country for place in places if place.country in ASKED), main)


def lies_elsewhere(places: Sequence[Place]) -> bool:
    """Return whether known places put an act in other countries than those asked for, and none in these."""
    codes = {place.country for place in places if place.country and place.precision != "unknown"}
    return bool(codes) and not codes & set(ASKED)


def location(places: Sequence[Place], code: str, knowledge: Knowledge) -> str:
    """Return a place as the task writes it, the country and the name that is known best: "PERU: LIMA"."""
    country = knowledge.countries[code.lower()].name.upper()
    names = [
        place
        for place in places
        if place.precision not in ("country", "unknown") and place.country in (None, code)
        if len(place.name.split()) <= _WORDS
    ]
    best = min(names, key=lambda place: (place.lat is None, _RANKS.get(place.precision, len(_RANKS))), default=None)
    return f"{country}: {best.name.upper()}" if best else country


_RANKS = {"town": 0, "near": 1, "district": 2, "province": 3}


def foreign(phrase: str, code: str | None, knowledge: Knowledge) -> str | None:
    """Return the nation that a target's words give it, None where they give none or that of the incident's own country."""
    for one in knowledge.find(phrase):
        nation = one.actor.partition(".")[0]
        if nation in knowledge.countries and nation.upper() != code:
            return knowledge.countries[nation].name.upper()
    return None

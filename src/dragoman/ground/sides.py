"""On whose side the counted people stand: the actor's, the recipient's, civilian, or unknown."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.codebook.words import load_people
from dragoman.schema.mention import Toll
from dragoman.schema.value import Party, Side


def side_of(text: str, toll: Toll, actors: Sequence[Party], recipients: Sequence[Party]) -> Side:
    """Return the side of the people a toll counts, from the words that name them; "unknown" where they do not tell."""
    if toll.of is None:
        return "unknown"
    told = toll.of.of(text).casefold()
    people = load_people()
    if any(word in people and people[word].side == "civilian" for word in told.split()):
        return "civilian"
    if _named(told, actors):
        return "actor"
    return "recipient" if _named(told, recipients) else "unknown"


def _named(told: str, parties: Sequence[Party]) -> bool:
    return any(name.casefold() in told or told in name.casefold() for party in parties for name in party.names if name)

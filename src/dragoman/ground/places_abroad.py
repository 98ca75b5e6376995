"""Where one state strikes another: a place that no gazetteer has is not in the attacker's own country."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from dragoman.schema.actor import Actor
from dragoman.schema.value import Party, Place


def abroad(
    kind: str, places: Sequence[Place], doers: Sequence[Party], struck: Sequence[Party], cast: Mapping[str, Actor]
) -> tuple[Place, ...]:
    """Return the places of an act, those only supposed to lie in the attackers' country in that of the attacked.

    A place that the gazetteer knows, and the act of a party on its own, stay as they are. Soldiers who are attacked may be
    abroad themselves.
    """
    ours, theirs = _lands(doers, cast), _lands((one for one in struck if _at_home(one, cast)), cast)
    if kind != "ASSAULT" or not ours or not theirs or ours & theirs:
        return tuple(places)
    land = next(iter(theirs)) if len(theirs) == 1 else None
    return tuple(
        msgspec.structs.replace(place, country=land) if place.country in ours and _is_supposed(place) else place
        for place in places
    )


def _is_supposed(place: Place) -> bool:
    return place.canonical is None and place.lat is None and place.precision in ("unknown", "town", "site", "near")


def _at_home(party: Party, cast: Mapping[str, Actor]) -> bool:
    known = cast.get(party.actor) if party.actor else None
    return known is not None and known.kind != "force"


def _lands(parties: Iterable[Party], cast: Mapping[str, Actor]) -> set[str]:
    known = (cast.get(party.actor) for party in parties if party.actor)
    return {actor.country for actor in known if actor and actor.country}

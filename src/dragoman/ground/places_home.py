"""In which country an act without a named place must have been: a curfew is where the government that imposes it rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.schema.actor import Actor
from dragoman.schema.mention import Mention
from dragoman.schema.value import Party

_RULE = frozenset(("restrict", "censor", "curfew", "martial-law"))
"""Modes of COERCE by which a state rules its own country."""
_CUSTODY = frozenset(("arrest", "disperse", "raid", "seize"))
_AT_HOME = ("police", "security", "judiciary", "parliament", "interior", "justice", "president", "pm")
"""The bodies of a state that act in their own country alone."""
_STATE = frozenset(("state", "government", "body", "office"))
_ABROAD = _STATE | {"force"}
"""Those that act beyond their country too."""
_REAL = frozenset(("occurred", "ongoing", "attempted"))
_MATERIAL = frozenset(("ASSAULT", "COERCE", "PROTEST", "RETREAT", "AID", "MOBILIZE"))
"""What is done somewhere; words may be spoken anywhere."""


def home(
    mention: Mention, actors: Sequence[Party], recipients: Sequence[Party], cast: Mapping[str, Actor], about: str | None
) -> tuple[str, ...]:
    """Return the ISO codes of the countries the act was in, by what it is and whose; none where it may have been elsewhere.

    A state's own rule (bans, curfews, martial law), a resignation, and what police and courts do is in their country, if
    nobody of another country is struck. Any other deed is in the country that the report is `about` where it struck or
    helped somebody of that country, or was done by its people and not by its state, or by and to nobody whose country is known.
    """
    if mention.status not in _REAL or mention.type not in _MATERIAL:
        return ()
    known, struck = _known(actors, cast), _known(recipients, cast)
    own, others = _countries(known), _countries(struck)
    ruled = _ruled(mention, known, about) if own and others <= own and mention.type != "PROTEST" else ()
    if ruled or about is None:
        return ruled
    local = any(one.country == about and one.kind not in _ABROAD for one in known) and others <= {about}
    return (about,) if about in others or local or not own | others else ()


def _ruled(mention: Mention, known: Sequence[Actor], about: str | None) -> tuple[str, ...]:
    """Return the countries that states rule or police by this act, or none where it is no such act."""
    own = _countries(known)
    if mention.type == "COERCE" and mention.mode in _RULE:
        at_home = all(one.kind in _STATE for one in known) or own == {about}
        return tuple(sorted({one.country or "" for one in known if _of_state(one)})) if at_home else ()
    return tuple(own) if len(own) == 1 and _domestic(mention, known) else ()


def _domestic(mention: Mention, actors: Sequence[Actor]) -> bool:
    if mention.type == "RETREAT":
        return mention.mode == "resign"
    custody = mention.type == "ASSAULT" or (mention.type == "COERCE" and mention.mode in _CUSTODY)
    return custody and all(_suffix(actor) in _AT_HOME for actor in actors)


def _of_state(actor: Actor) -> bool:
    """Return whether an actor is a state or a body of one: a breakaway government rules only a part of the country."""
    return actor.country is not None and actor.id.partition(".")[0] == actor.country.lower()


def _suffix(actor: Actor) -> str:
    return actor.id.partition(".")[2]


def _known(parties: Sequence[Party], cast: Mapping[str, Actor]) -> list[Actor]:
    return [cast[party.actor] for party in parties if party.actor and party.actor in cast]


def _countries(actors: Sequence[Actor]) -> set[str]:
    return {actor.country for actor in actors if actor.country}

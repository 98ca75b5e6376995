"""Who did an act, and to whom: of all whom its claims name, those that are named enough."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from dragoman.schema.claim import Claim
from dragoman.schema.value import Party
from dragoman.store.rests import party_key
from dragoman.store.support import enough, support
from dragoman.store.witnesses import Witness

LAID = ("alleged", "claimed", "denied")
"""Who is blamed, claims it or denies it is a disagreement that is kept, however few tell it."""


def parties(claims: Sequence[Claim], of: Callable[[Claim], Sequence[Party]], witness: Witness) -> tuple[Party, ...]:
    """Return each party once, under its identity, with every name used for it and the surest attribution.

    Where an event is told often, a party that hardly any claim names stays with the claims alone.
    """
    merged: dict[str, Party] = {}
    for claim in claims:
        for party in of(claim):
            key = party_key(party)
            merged[key] = _merge(merged[key], party) if key in merged else party
    named = any(party.actor for party in merged.values())
    beside = {party_key(party) for claim in claims if any(one.actor for one in of(claim)) for party in of(claim)}
    # "Gunmen" where another claim has a named group are the same party seen from farther away; where one claim has both, two.
    told = {key: one for key, one in merged.items() if one.actor or one.thing or key in beside or not named}
    kept = enough(support(claims, of, party_key, witness), {key: _state(key, told) for key in told})
    laid = {party_key(party) for claim in claims for party in of(claim) if party.attribution in LAID}
    return tuple(party for key, party in told.items() if key in kept or key in laid)


def _state(key: str, told: Collection[str]) -> str | None:
    """Return the state whose organ an actor is, where that is told too: "ke" for "ke.navy"."""
    state, dot, _ = key.partition(".")
    return state if dot and state in told else None


def _merge(left: Party, right: Party) -> Party:
    rank = {"claimed": 0, "asserted": 1, "alleged": 2, "denied": 3, "unknown": 4}
    first = left if rank[left.attribution] <= rank[right.attribution] else right
    return Party(
        actor=left.actor,
        name=left.name,
        names=tuple(dict.fromkeys((*left.names, *right.names))),
        thing=left.thing or right.thing,
        attribution=first.attribution,
        by=tuple(dict.fromkeys((*left.by, *right.by))),
        label=left.label or right.label,
    )

"""Who did an act, and to whom: of all whom its claims name, those that are named enough."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from dragoman.schema.claim import Claim
from dragoman.schema.value import Party
from dragoman.store.rests import party_key
from dragoman.store.support import enough, support
from dragoman.store.witnesses import Witness

MUTUAL = frozenset(("CONSULT", "AGREE", "COOPERATE"))
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
    # To whom it is only laid may be another than the "gunmen" who are said to have done it.
    named = {party.attribution in LAID for party in merged.values() if party.actor}
    beside = {party_key(party) for claim in claims if any(one.actor for one in of(claim)) for party in of(claim)}
    # "Gunmen" where another claim has a named group are the same party seen from farther away; where one claim has both, two.
    told = {
        key: one
        for key, one in merged.items()
        if one.actor or one.thing or key in beside or not named or (False not in named and one.attribution not in LAID)
    }
    kept = enough(support(claims, of, party_key, witness), {key: _state(key, told) for key in told})
    laid = {party_key(party) for claim in claims for party in of(claim) if party.attribution in LAID}
    return tuple(party for key, party in told.items() if key in kept or key in laid)


def sides(
    kind: str | None, doers: Sequence[Party], struck: Sequence[Party]
) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Return who did an act of a type, and to whom: one party that alone is on both sides is on the one where it is likelier.

    Only meetings, agreements and joint acts are done by and to the same. Of 23 such acts of the development part of which one
    side was right, it was the likelier one in 21.
    """
    if kind not in MUTUAL and len(doers) == len(struck) == 1 and doers[0].actor and doers[0].actor == struck[0].actor:
        return (tuple(doers), ()) if doers[0].score > struck[0].score else ((), tuple(struck))
    return tuple(doers), tuple(struck)


def _state(key: str, told: Collection[str]) -> str | None:
    """Return the state whose organ an actor is, where that is told too: "ke" for "ke.navy"."""
    state, dot, _ = key.partition(".")
    return state if dot and state in told else None


def _merge(left: Party, right: Party) -> Party:
    rank = {"claimed": 0, "asserted": 1, "alleged": 2, "denied": 3, "unknown": 4}
    first = left if rank[left.attribution] <= rank[right.attribution] else right
    # Who denies it is not among those who blame it on somebody: each attribution has its own voices.
    by = [voice for party in (left, right) if party.attribution == first.attribution for voice in party.by]
    return Party(
        actor=left.actor,
        name=left.name,
        names=tuple(dict.fromkeys((*left.names, *right.names))),
        thing=left.thing or right.thing,
        attribution=first.attribution,
        by=tuple(dict.fromkeys(by)),
        label=left.label or right.label,
        score=max(left.score, right.score),
    )

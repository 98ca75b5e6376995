"""Who agrees and who gives way does so himself: told as the doer and as the recipient too, a party is the doer."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.schema.value import Party

_JOINT = frozenset(("AGREE", "RETREAT"))
"""Acts whose parties are all doers: both who sign, both who cease fire."""


def without_doers(kind: str, actors: Sequence[Party], recipients: Sequence[Party]) -> tuple[Party, ...]:
    """Return the recipients of an act of this type without those that are at least as likely its doers."""
    if kind not in _JOINT:
        return tuple(recipients)
    done = {_key(one): _likely(one) for one in actors}
    return tuple(one for one in recipients if one.thing or done.get(_key(one), -1.0) < _likely(one))


def _key(party: Party) -> str | None:
    return party.actor or party.name


def _likely(party: Party) -> float:
    return 1.0 if party.score is None else party.score

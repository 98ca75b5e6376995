"""`dragoman split` and `dragoman move`: a person puts claims where they belong; both can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from dragoman.cli.author import author
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
from dragoman.cli.words import several

if TYPE_CHECKING:
    from dragoman.dossier import Dossier

CONFLICT = "Kept, but a later judgement says otherwise: dragoman review --conflicts"


def split(
    event: str,
    *claims: str,
    by: str | None = None,
    reason: str | None = None,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> int:
    """Say that these claims are not of this event, but of one of their own.

    Parameters
    ----------
    event
        The event's id.
    claims
        The ids of the claims that go, as `dragoman show event ID` tells them; at least one must stay.
    by
        Who says so; else the setting `reviewer`.
    reason
        Why, for whoever reads it later.
    """
    with open_dossier(dossier, settings) as opened:
        told = opened.event(event)
        rows = opened.split(event, *claims, by=author(by, opened), reason=reason)
        stayed = [claim.id for claim in told.claims if claim.id not in claims]
        gone, rest = opened.event(claims[0]), opened.event(stayed[0])
        left = _held(opened, stayed)
    if gone.id == rest.id:
        print(CONFLICT)
    else:
        print(f"{gone.id} ({several(len(gone.claims), 'claim')}) is parted from {rest.id}.")
        _print_fallen(left)
    print(f"Take it back with: dragoman retract {rows[0].decision}")
    return 0


def move(
    claim: str,
    event: str,
    *,
    by: str | None = None,
    reason: str | None = None,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> int:
    """Say that a claim is not of its event, but of another.

    Parameters
    ----------
    claim
        The claim's id, as `dragoman show event ID` tells it.
    event
        The id of the event it belongs to.
    by
        Who says so; else the setting `reviewer`.
    reason
        Why, for whoever reads it later.
    """
    with open_dossier(dossier, settings) as opened:
        target = opened.event(event).claims[0].id
        stayed = [one.id for one in opened.event(claim).claims if one.id != claim]
        rows = opened.move(claim, event, by=author(by, opened), reason=reason)
        now, wanted = opened.event(claim), opened.event(target)
        left = _held(opened, stayed)
    print(f"{claim} is in {now.id} now." if now.id == wanted.id else CONFLICT)
    _print_fallen(left)
    print(f"Take it back with: dragoman retract {rows[0].decision}")
    return 0


def _held(dossier: Dossier, claims: Iterable[str]) -> list[str]:
    """Return the events that hold the claims, each once."""
    return list(dict.fromkeys(dossier.event(claim).id for claim in claims))


def _print_fallen(events: Sequence[str]) -> None:
    """Say so where the claims that stayed are no longer one event: only what went had joined them."""
    if len(events) > 1:
        print(f"Without it the others are {len(events)} events: {', '.join(events)}")
        print(f"If they are one: dragoman judge {events[0]} {events[1]} same")

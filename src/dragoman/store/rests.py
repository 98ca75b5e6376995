"""Which claims give an event its values. Pure: an assembled event in, rows out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from dragoman.schema.claim import Claim
from dragoman.schema.event import Basis, Event
from dragoman.schema.value import Party, Place
from dragoman.store.tolls import resting


def rests_on(event: Event) -> tuple[Basis, ...]:
    """Return a row for each value of the event's weighed fields, under the names by which they are corrected."""
    return tuple(row for row in _rows(event) if row.claims)


def place_key(place: Place) -> str:
    """Return what two claims that name one place have in common."""
    return str(place.geonames_id) if place.geonames_id else (place.canonical or place.name).casefold()


def party_key(party: Party) -> str:
    """Return what two claims that name one party have in common."""
    return party.actor or f"{party.name or ''}|{party.thing or ''}".casefold()


def interval(start: str | None, end: str | None) -> str:
    """Return a time as disputes and bases write it: "2019-02-14", "2019-02-01/2019-02-28", "../2019-02-14"."""
    return start if start is not None and start == end else f"{start or '..'}/{end or '..'}"


def _rows(event: Event) -> Iterator[Basis]:
    time = event.time
    yield Basis(field="type", value=event.type, claims=_giving(event, lambda one: (one.type,), event.type))
    if event.mode is not None:
        yield Basis(field="mode", value=event.mode, claims=_giving(event, lambda one: (one.mode,), event.mode))
    yield Basis(field="status", value=event.status, claims=_giving(event, lambda one: (one.status,), event.status))
    if time.start or time.end:
        when = interval(time.start, time.end)
        yield Basis(field="date", value=when, claims=_giving(event, _when, when))
    for place in event.places:
        yield Basis(field="place", value=place.name, claims=_giving(event, _where, place_key(place)))
    for actor in event.actors:
        given = _giving(event, lambda one: map(party_key, one.actors), party_key(actor))
        yield Basis(field="actor", value=_called(actor), claims=given)
    for recipient in event.recipients:
        given = _giving(event, lambda one: map(party_key, one.recipients), party_key(recipient))
        yield Basis(field="recipient", value=_called(recipient), claims=given)
    yield from resting(event.claims, event.summary)


def _giving(event: Event, told: Callable[[Claim], Iterable[object]], value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.id for claim in event.claims if value in set(told(claim))))


def _when(claim: Claim) -> Iterator[str]:
    yield interval(claim.time.start, claim.time.end)


def _where(claim: Claim) -> Iterator[str]:
    yield from map(place_key, claim.places)


def _called(party: Party) -> str:
    return party.name or party.thing or next(iter(party.names), "?")

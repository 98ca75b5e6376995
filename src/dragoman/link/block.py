"""Which events are worth comparing: keys that two tellings of one act share. Everything else is never looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from anyascii import anyascii

from dragoman.link.telling import Telling
from dragoman.schema.value import Place

LONGEST = 10
"""Days: an act known no better than this is found by its month, not by each of its days."""


def keys(telling: Telling) -> tuple[str, ...]:
    """Return the keys under which this telling is kept."""
    return tuple(dict.fromkeys(key for tier in _tiers(telling, slack=0) for key in tier))


def search_keys(telling: Telling) -> tuple[tuple[str, ...], ...]:
    """Return the keys to look under, surest first: a day either way of `keys`, since news dates are a day off at times."""
    return tuple(tuple(dict.fromkeys(tier)) for tier in _tiers(telling, slack=1))


def _tiers(telling: Telling, slack: int) -> tuple[list[str], ...]:
    # The killing of a named person is found without its date: it happens once.
    victims = [f"victim|{person}" for person in sorted(telling.victims)] if telling.type == "ASSAULT" else []
    whens = list(_whens(telling, slack))

    def on(whats: Iterable[str]) -> list[str]:
        return [f"{telling.type}|{when}|{what}" for when in whens for what in whats]

    towns = [place for place in telling.places if place.precision in ("site", "town", "near", "district", "province")]
    return (
        victims + on(f"at {place_key(place)}" for place in towns),
        on([f"by {actor}" for actor in sorted(telling.actor_ids)]),
        on([f"to {recipient}" for recipient in sorted(telling.recipient_ids)]),
        on([f"in {country}" for country in sorted(telling.countries)]),
    )


def _whens(telling: Telling, slack: int) -> Iterator[str]:
    if telling.start is None or telling.end is None:
        return
    first, last = telling.start, telling.end
    if (last - first).days <= LONGEST:
        first, last = first - timedelta(days=slack), last + timedelta(days=slack)
        yield from ((first + timedelta(days=day)).isoformat() for day in range((last - first).days + 1))
    yield from sorted({_month(first), _month(last)})


def _month(day: date) -> str:
    return day.isoformat()[:7]


def place_key(place: Place) -> str:
    """Return what two spellings of one place share: its GeoNames id, or its folded name."""
    return str(place.geonames_id) if place.geonames_id else fold(place.canonical or place.name)


def fold(name: str) -> str:
    """Return a name without case, accents, article and marks, so that spellings of one place meet."""
    plain = "".join(letter if letter.isalnum() else " " for letter in anyascii(name).lower()).split()
    return " ".join(word for word in plain if word not in ("al", "el", "the"))

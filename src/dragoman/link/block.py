"""Which events are worth comparing: keys that two tellings of one act share. Everything else is never looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from importlib import resources

from anyascii import anyascii

from dragoman.link.telling import Telling
from dragoman.schema.value import Place

LONGEST = 10
"""Days: an act known no better than this is found by its month, not by each of its days."""


HIGH = 10
"""Killed, from which a number at a place is rare enough to look under."""
TOGETHER = 3
"""Days between two reports' publications within which undated acts may be one."""


def keys(telling: Telling) -> tuple[str, ...]:
    """Return the keys under which this telling is kept."""
    told = "undated " if telling.undated else "dated "
    whens = [*_days(telling, 0), *_months(telling), *(f"{told}{day}" for day in sorted(telling.published))]
    return tuple(dict.fromkeys(key for tier in _tiers(telling, whens) for key in tier))


def search_keys(telling: Telling) -> tuple[tuple[str, ...], ...]:
    """Return the keys to look under, surest first.

    A day either way of its date, since news dates are a day off at times; the months of acts known by no more; and whatever
    undated act was told about the same time. An undated telling may be any act told about the same time.
    """
    around = sorted(
        {day + timedelta(days=step) for day in telling.published for step in range(-TOGETHER, TOGETHER + 1)}
    )
    kinds = ("undated", "dated") if telling.undated else ("undated",)
    months = [when for month in _months(telling) for when in _months_to_search(telling, month)]
    whens = [*_days(telling, 1), *months, *(f"{kind} {day}" for day in around for kind in kinds)]
    return tuple(tuple(dict.fromkeys(tier)) for tier in _tiers(telling, whens))


def _tiers(telling: Telling, whens: Sequence[str]) -> tuple[list[str], ...]:
    # The killing of a named person is found without its date: it happens once.
    victims = [f"victim|{person}" for person in sorted(telling.victims)] if telling.type == "ASSAULT" else []

    def on(whats: Iterable[str]) -> list[str]:
        return [f"{telling.type}|{when}|{what}" for when in whens for what in whats]

    towns = [place for place in telling.places if place.precision not in ("country", "region")]
    # A high toll at a place is found without a date too.
    exact = (count.low for count in telling.killed if count.low == count.high)
    tolls = sorted({toll for toll in exact if toll is not None and toll >= HIGH})
    victims += [f"{telling.type}|{toll} killed at {place_key(place)}" for toll in tolls for place in towns]
    words = [f"words|{words}" for words in sorted(telling.words)]
    parties = [f"by {actor}" for actor in sorted(telling.actor_ids)]
    parties += [f"to {recipient}" for recipient in sorted(telling.recipient_ids)]
    return (
        words + victims + on(f"at {place_key(place)}" for place in towns),
        on(parties),
        on([f"in {country}" for country in sorted(telling.countries or telling.homes)]),
    )


def _is_fine(telling: Telling) -> bool:
    return telling.start is not None and (_last(telling) - telling.start).days <= LONGEST


def _last(telling: Telling) -> date:
    assert telling.start is not None
    return telling.end or telling.start


def _days(telling: Telling, slack: int) -> Iterator[str]:
    intervals = set(telling.days)
    if telling.start is not None and _is_fine(telling):
        intervals.add((telling.start, _last(telling)))
    for start, end in sorted(intervals):
        first = start - timedelta(days=slack)
        days = min((end - start).days, LONGEST) + 2 * slack
        yield from ((first + timedelta(days=day)).isoformat() for day in range(days + 1))


def _months(telling: Telling) -> list[str]:
    if telling.start is None:
        return []
    kind = "fine" if _is_fine(telling) else "coarse"
    return sorted({f"{kind} {day.isoformat()[:7]}" for day in (telling.start, _last(telling))})


def _months_to_search(telling: Telling, month: str) -> list[str]:
    """A day is compared with other days by its day; with a whole month only where that is all that is known."""
    _, name = month.split()
    return [f"coarse {name}"] if _is_fine(telling) else [f"coarse {name}", f"fine {name}"]


def place_key(place: Place) -> str:
    """Return what two spellings of one place share: its GeoNames id, or its folded name."""
    return str(place.geonames_id) if place.geonames_id else fold(place.canonical or place.name)


def fold(name: str) -> str:
    """Return a name without case, accents, articles, marks and the word for its kind, so that spellings of one place meet."""
    plain = "".join(letter if letter.isalnum() else " " for letter in anyascii(name).lower()).split()
    words = [word for word in plain if word not in ("al", "el", "the", "of")]
    return " ".join([word for word in words if word not in _kinds()] or words)


@cache
def _kinds() -> frozenset[str]:
    table = resources.files("dragoman.link").joinpath("data/place_words.tsv").read_text("utf-8")
    return frozenset(line for line in table.splitlines()[2:] if line)

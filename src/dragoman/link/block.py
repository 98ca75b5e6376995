"""Which events are worth comparing: keys that two tellings of one act share. Everything else is never looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from dragoman.link.telling import Telling

LONGEST = 10
"""Days: an act known no better than this is found by its month, not by each of its days."""


HIGH = 10
"""Killed, from which a number at a place is rare enough to look under."""
SPAN = 4
"""Days of publication that undated acts are kept under together.

Each span is sought with its neighbours, so that of two reports either finds the other: those published within this many days.
"""


def keys(telling: Telling) -> tuple[str, ...]:
    """Return the keys under which this telling is kept."""
    told = "undated " if telling.undated else "dated "
    whens = [*_days(telling, 0), *_months(telling), *(f"{told}{span}" for span in _spans(telling, 0))]
    return tuple(dict.fromkeys(key for tier in _tiers(telling, whens) for key in tier))


def search_keys(telling: Telling) -> tuple[tuple[str, ...], ...]:
    """Return the keys to look under, surest first.

    A day either way of its date, since news dates are a day off at times; the months of acts known by no more; and whatever
    undated act was told about the same time. An undated telling may be any act told about the same time.
    """
    kinds = ("undated", "dated") if telling.undated else ("undated",)
    months = [when for month in _months(telling) for when in _months_to_search(telling, month)]
    whens = [*_days(telling, 1), *months, *(f"{kind} {span}" for span in _spans(telling, 1) for kind in kinds)]
    return tuple(tuple(dict.fromkeys(tier)) for tier in _tiers(telling, whens))


def _tiers(telling: Telling, whens: Sequence[str]) -> tuple[list[str], ...]:
    # The killing of a named person is found without its date: it happens once.
    victims = []
    if telling.type == "ASSAULT":
        victims += [f"victim|{person}" for person in sorted(telling.recipient_ids & telling.persons)]

    def on(whats: Iterable[str]) -> list[str]:
        return [f"{telling.type}|{when}|{what}" for when in whens for what in whats]

    towns = [key for key, place in telling.sites.items() if place.precision != "region"]
    # A high toll at a place is found without a date too.
    tolls = sorted(toll for toll in telling.exact if toll >= HIGH)
    victims += [f"{telling.type}|{toll} killed at {town}" for toll in tolls for town in towns]
    words = [f"words|{words}" for words in sorted(telling.words)]
    parties = [f"by {actor}" for actor in sorted(telling.actor_ids)]
    parties += [f"to {recipient}" for recipient in sorted(telling.recipient_ids)]
    return (
        words + victims + on(f"at {town}" for town in towns),
        on(parties),
        on([f"in {country}" for country in sorted(telling.countries or telling.homes)]),
    )


def _spans(telling: Telling, around: int) -> list[int]:
    spans = {day.toordinal() // SPAN for day in telling.published}
    return sorted({span + step for span in spans for step in range(-around, around + 1)})


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

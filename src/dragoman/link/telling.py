"""A telling: what the claims of one event say together, in the shape that comparing needs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import date
from hashlib import blake2b

from dragoman.link.places import place_key
from dragoman.link.senses import Senses, senses
from dragoman.link.stems import stems
from dragoman.schema.claim import Claim, is_aggregate
from dragoman.schema.record import Record
from dragoman.schema.value import Count, Place, Time

LONG = 50
"""Letters: shorter sentences can be the same by chance."""
ORDER = {one: rank for rank, one in enumerate(("day", "week", "month", "season", "bounded", "year", "unknown"))}
"""Precisions, the finest first."""
FINE_PLACES = ("site", "town", "near", "district")
WIDE_PLACES = ("province", "region")
MANY = 5
"""Fewer dead than this agree by chance."""

_MARKS = re.compile(r"[\W_]+")
LAID = frozenset(("alleged", "claimed", "denied"))


class Telling(Record, frozen=True):
    """Type, interval, places, parties, weapons and tolls told of one event; `start` and `end` are None where unknown.

    `countries` are those of its places, `homes` those whose people or organs it hit; `persons` the actors that its report knows
    to be persons. `triggers`, `content` and `names` are stems: of the words that name the act, of the other words of its
    sentences, of its parties' names. `topics` are the types of what it is about. `senses` are the vectors of its claims, by the
    method that made them. `sites` are its places narrower than a country, by what their spellings share; `lands` of parties are
    the states that they are or belong to; `exact` the counts of the killed told as one number, `most` the highest.
    `affair` are the names of its report. It `refers` to an act told elsewhere if all it does is to lay it to somebody who is
    blamed, claims it or denies it.
    """

    type: str
    modes: frozenset[str]
    statuses: frozenset[str]
    start: date | None
    end: date | None
    precision: str
    countries: frozenset[str]
    homes: frozenset[str]
    actor_ids: frozenset[str]
    recipient_ids: frozenset[str]
    persons: frozenset[str]
    things: frozenset[str]
    weapons: frozenset[str]
    killed: tuple[Count, ...]
    aggregate: bool
    reports: frozenset[str]
    days: frozenset[tuple[date, date]] = frozenset()
    published: frozenset[date] = frozenset()
    words: frozenset[str] = frozenset()
    triggers: frozenset[str] = frozenset()
    content: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    senses: dict[str, Senses] = {}
    sites: dict[str, Place] = {}
    fine: tuple[Place, ...] = ()
    wide: tuple[Place, ...] = ()
    actor_lands: frozenset[str] = frozenset()
    recipient_lands: frozenset[str] = frozenset()
    exact: frozenset[int] = frozenset()
    most: int = 0
    affair: frozenset[str] = frozenset()
    refers: bool = False

    @property
    def undated(self) -> bool:
        """Whether nothing but the reports' own dates says when it was."""
        return self.start is None or self.precision in ("unknown", "year")


def by_group(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Return the claims of a report by what it tells as one act, in the order they come."""
    grouped: dict[str, list[Claim]] = {}
    for claim in claims:
        grouped.setdefault(claim.group, []).append(claim)
    return grouped


def telling(claims: Sequence[Claim], persons: Set[str] = frozenset(), affair: Set[str] = frozenset()) -> Telling:
    """Return what the claims, at least one, say together; the finest time told is the time.

    `persons` are the ids of actors known to be persons: as recipients of violence they are its victims;
    `affair` the names of the report.
    """
    best = _best_time(claims)
    places = [place for claim in claims for place in claim.places]
    recipients = [party for claim in claims for party in claim.recipients]
    parties = [*recipients, *(party for claim in claims for party in claim.actors)]
    triggers = stems(claim.trigger.text for claim in claims)
    actor_ids = frozenset(party.actor for claim in claims for party in claim.actors if party.actor)
    recipient_ids = frozenset(party.actor for party in recipients if party.actor)
    sites = {place_key(place): place for place in places if place.precision != "country"}
    killed = tuple(_killed(claims))
    return Telling(
        type=claims[0].type,
        modes=frozenset(claim.mode for claim in claims if claim.mode),
        statuses=frozenset(claim.status for claim in claims if not claim.nominal) or frozenset({claims[0].status}),
        start=_day(best.start),
        end=_day(best.end) or _day(best.start),
        precision=best.precision,
        countries=frozenset(place.country for place in places if place.country),
        homes=frozenset(one[:2].upper() for one in recipient_ids if is_national(one)),
        actor_ids=actor_ids,
        recipient_ids=recipient_ids,
        persons=frozenset(persons),
        things=frozenset(word for party in recipients if party.thing for word in _words(party.thing)),
        weapons=frozenset(weapon.kind for claim in claims for weapon in claim.weapons),
        killed=killed,
        aggregate=is_aggregate(claims),
        reports=frozenset(claim.report.id for claim in claims),
        days=_days(claims),
        published=_published(claims),
        words=frozenset(_wording(claim) for claim in claims if len(claim.evidence[0].text) >= LONG),
        triggers=triggers,
        content=stems({one.text for claim in claims for one in claim.evidence}) - triggers,
        names=stems({party.name or party.thing or "" for party in parties}),
        topics=frozenset(claim.about.type for claim in claims if claim.about and claim.about.type),
        senses=senses(claims),
        sites=sites,
        affair=frozenset(affair),
        fine=tuple(place for place in sites.values() if place.precision in FINE_PLACES),
        wide=tuple(place for place in sites.values() if place.precision in WIDE_PLACES),
        actor_lands=_lands(actor_ids),
        recipient_lands=_lands(recipient_ids),
        exact=_exact(killed),
        most=max((count.best or 0 for count in killed), default=0),
        refers=_refers(claims),
    )


def _refers(claims: Sequence[Claim]) -> bool:
    laid = any(party.attribution in LAID for claim in claims for party in claim.actors)
    return laid and all(claim.time.start is None for claim in claims)


def _published(claims: Sequence[Claim]) -> frozenset[date]:
    days = (_day(claim.report.published) for claim in claims if claim.report.published_precision == "day")
    return frozenset(day for day in days if day)


def _exact(killed: Sequence[Count]) -> frozenset[int]:
    told = (count.low for count in killed if count.low == count.high)
    return frozenset(number for number in told if number is not None and number >= MANY)


def _lands(ids: Set[str]) -> frozenset[str]:
    """The states among the actors, and those whose organs are: "iq" of "iq.army"."""
    return frozenset(one[:2] for one in ids if is_national(one))


def _killed(claims: Sequence[Claim]) -> Iterator[Count]:
    for figure in (figure for claim in claims for figure in claim.figures):
        told = (figure.low, figure.high, figure.best)
        if figure.kind == "killed" and not figure.part and told != (None, None, None):
            yield Count(low=figure.low, high=figure.high, best=figure.best, vague=figure.vague)


def _wording(claim: Claim) -> str:
    """The sentence and the word in it that names the act, without case and marks: the same in copies of one text."""
    told = _MARKS.sub("", claim.evidence[0].text.casefold())
    return blake2b(f"{claim.type}|{claim.trigger.text.casefold()}|{told}".encode(), digest_size=8).hexdigest()


def _best_time(claims: Sequence[Claim]) -> Time:
    """The finest time; of several days the one told most often, since later days are those of its toll or of its echo."""
    often = Counter((claim.time.start, claim.time.end) for claim in claims)

    def rank(claim: Claim) -> tuple[int, int, bool, str]:
        time = claim.time
        return ORDER[time.precision], -often[time.start, time.end], claim.nominal, time.start or "9"

    return min(claims, key=rank).time


def _days(claims: Sequence[Claim]) -> frozenset[tuple[date, date]]:
    """The days told most often."""
    told = Counter((claim.time.start, claim.time.end) for claim in claims if claim.time.precision == "day")
    most = max(told.values(), default=0)
    days = ((_day(start), _day(end)) for (start, end), times in told.items() if times == most)
    return frozenset((start, end or start) for start, end in days if start)


def is_national(actor: str) -> bool:
    """Whether the id is a state's ("ir") or of one of its bodies ("ir.army")."""
    return len(actor) == 2 or actor[2:3] == "."


def _words(text: str) -> list[str]:
    return [word for word in text.casefold().split() if len(word) > 3]


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None

"""A telling: what the claims of one event say together, in the shape that comparing needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from datetime import date
from hashlib import blake2b

from dragoman.link.stems import stems
from dragoman.schema.claim import Claim
from dragoman.schema.record import Record
from dragoman.schema.value import Count, Place, Time

LONG = 50
"""Letters: shorter sentences can be the same by chance."""
FINE = ("day", "week", "month", "season", "bounded")


class Telling(Record, frozen=True):
    """Type, interval, places, parties, weapons and tolls told of one event; `start` and `end` are None where unknown.

    `countries` are those of its places, `homes` those whose people or organs it hit. `triggers`, `content` and `names` are
    stems: of the words that name the act, of the other words of its sentences, of its parties' names. `topics` are the types
    of what it is about. `senses` are the vectors of its claims, by the method that made them.
    """

    type: str
    modes: frozenset[str]
    statuses: frozenset[str]
    start: date | None
    end: date | None
    precision: str
    places: tuple[Place, ...]
    countries: frozenset[str]
    homes: frozenset[str]
    actor_ids: frozenset[str]
    recipient_ids: frozenset[str]
    victims: frozenset[str]
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
    senses: dict[str, tuple[bytes, ...]] = {}

    @property
    def undated(self) -> bool:
        """Whether nothing but the reports' own dates says when it was."""
        return self.start is None or self.precision in ("unknown", "year")


def telling(claims: Sequence[Claim], persons: Set[str] = frozenset()) -> Telling:
    """Return what the claims, at least one, say together; the finest time told is the time.

    `persons` are the ids of actors known to be persons: as recipients of violence they are its victims.
    """
    order = {precision: rank for rank, precision in enumerate((*FINE, "year", "unknown"))}
    best = _best_time(claims, order)
    places = [place for claim in claims for place in claim.places]
    recipients = [party for claim in claims for party in claim.recipients]
    parties = [*recipients, *(party for claim in claims for party in claim.actors)]
    triggers = stems(claim.trigger.text for claim in claims)
    return Telling(
        type=claims[0].type,
        modes=frozenset(claim.mode for claim in claims if claim.mode),
        statuses=frozenset(claim.status for claim in claims if not claim.nominal) or frozenset({claims[0].status}),
        start=_day(best.start),
        end=_day(best.end) or _day(best.start),
        precision=best.precision,
        places=tuple(places),
        countries=frozenset(place.country for place in places if place.country),
        homes=frozenset(party.actor[:2].upper() for party in recipients if party.actor and _is_national(party.actor)),
        actor_ids=frozenset(party.actor for claim in claims for party in claim.actors if party.actor),
        recipient_ids=frozenset(party.actor for party in recipients if party.actor),
        victims=frozenset(party.actor for party in recipients if party.actor and party.actor in persons),
        things=frozenset(word for party in recipients if party.thing for word in _words(party.thing)),
        weapons=frozenset(weapon.kind for claim in claims for weapon in claim.weapons),
        killed=tuple(_killed(claims)),
        aggregate=any(claim.count is not None for claim in claims),
        reports=frozenset(claim.report.id for claim in claims),
        days=_days(claims),
        published=frozenset(
            day
            for claim in claims
            if claim.report.published_precision == "day" and (day := _day(claim.report.published))
        ),
        words=frozenset(_wording(claim) for claim in claims if len(claim.evidence[0].text) >= LONG),
        triggers=triggers,
        content=stems({one.text for claim in claims for one in claim.evidence}) - triggers,
        names=stems({party.name or party.thing or "" for party in parties}),
        topics=frozenset(claim.about.type for claim in claims if claim.about and claim.about.type),
        senses=_senses(claims),
    )


def _killed(claims: Sequence[Claim]) -> Iterator[Count]:
    for figure in (figure for claim in claims for figure in claim.figures):
        told = (figure.low, figure.high, figure.best)
        if figure.kind == "killed" and not figure.part and told != (None, None, None):
            yield Count(low=figure.low, high=figure.high, best=figure.best, vague=figure.vague)


def _senses(claims: Sequence[Claim]) -> dict[str, tuple[bytes, ...]]:
    found: dict[str, dict[bytes, None]] = {}
    for claim in claims:
        if claim.sense:
            found.setdefault(claim.method, {})[claim.sense] = None
    return {method: tuple(held) for method, held in found.items()}


def _wording(claim: Claim) -> str:
    """The sentence and the word in it that names the act, without case and marks: the same in copies of one text."""
    told = "".join(letter for letter in claim.evidence[0].text.casefold() if letter.isalnum())
    return blake2b(f"{claim.type}|{claim.trigger.text.casefold()}|{told}".encode(), digest_size=8).hexdigest()


def _best_time(claims: Sequence[Claim], order: dict[str, int]) -> Time:
    """The finest time; of several days the one told most often, since later days are those of its toll or of its echo."""
    often = Counter((claim.time.start, claim.time.end) for claim in claims)

    def rank(claim: Claim) -> tuple[int, int, bool, str]:
        time = claim.time
        return order[time.precision], -often[time.start, time.end], claim.nominal, time.start or "9"

    return min(claims, key=rank).time


def _days(claims: Sequence[Claim]) -> frozenset[tuple[date, date]]:
    """The days told most often."""
    told = Counter((claim.time.start, claim.time.end) for claim in claims if claim.time.precision == "day")
    most = max(told.values(), default=0)
    days = ((_day(start), _day(end)) for (start, end), times in told.items() if times == most)
    return frozenset((start, end or start) for start, end in days if start)


def _is_national(actor: str) -> bool:
    """Whether the id is a state's ("ir") or of one of its bodies ("ir.army")."""
    return len(actor) == 2 or actor[2:3] == "."


def _words(text: str) -> list[str]:
    return [word for word in text.casefold().split() if len(word) > 3]


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def told_by_report(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Return the claims of an event apart: what each report tells as one act."""
    found: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        found.setdefault((claim.report.id, claim.group), []).append(claim)
    return [*found.values()]

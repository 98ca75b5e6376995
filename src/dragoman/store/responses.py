"""Which event answers which though no text says so, from what is known of both. Pure: events in, links out.

An act may answer an earlier one where those whom that one hit now act, or those who did it are now acted upon, or both; each
further agreement speaks for or against it. How much is a table, `data/responses.tsv`, fitted to the annotated storylines
(`training/responses.py`). What is found so is never taken for stated: its basis is "inferred", and it rests on no claim.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from dragoman.codebook.types import load_types
from dragoman.codebook.weights import Weights, probability, read_weights, total
from dragoman.schema.event import Event, ResponseLink
from dragoman.schema.record import Record
from dragoman.schema.value import Party

ENOUGH = 0.6
"""Log-odds from which one act is taken to answer another: seven in ten so found are stated somewhere (docs/linking.md)."""
WINDOW = 31
"""Days after an act within which it is answered."""
WIDEST = 10
"""Days: an act known no better than this has no place in the order of acts."""
DONE = frozenset(("occurred", "ongoing", "attempted"))
ANNOUNCED = DONE | {"announced", "threatened"}
WARNINGS = frozenset(("THREATEN", "REQUEST"))
TIMES = ((0, "same day"), (1, "next day"), (3, "days"), (7, "week"), (14, "two weeks"), (WINDOW, "month"))
FINE = frozenset(("site", "town", "near", "district"))

Above = Callable[[str], Sequence[str]]
"""Names the actors that an actor is a part of."""


class Side(Record, frozen=True):
    """The known actors on one side of an act, and all that they are a part of."""

    own: frozenset[str] = frozenset()
    above: frozenset[str] = frozenset()


class Act(Record, frozen=True):
    """What of an event counts for what it may answer. `answers` are the events that it is said to answer."""

    event: str
    type: str
    status: str
    day: date
    actors: Side
    recipients: Side
    sites: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()


def act_of(event: Event, above: Above) -> Act | None:
    """Return the event as an act, or None where it is one of many, its day is too vague or no party of it is known."""
    day = _day(event)
    actors, recipients = _side(event.actors, above), _side(event.recipients, above)
    if day is None or event.count is not None or not (actors.own or recipients.own):
        return None
    return Act(
        event=event.id,
        type=event.type,
        status=event.status,
        day=day,
        actors=actors,
        recipients=recipients,
        sites=frozenset(str(place.geonames_id or place.name) for place in event.places if place.precision in FINE),
        countries=frozenset(place.country for place in event.places if place.country),
        topics=frozenset(claim.about.type for claim in event.claims if claim.about and claim.about.type),
        answers=frozenset(link.event for link in event.response_to if link.basis == "stated"),
    )


def answered(later: Act, others: Iterable[Act], weights: Weights | None = None) -> ResponseLink | None:
    """Return the link to the act that `later` most surely answers, or None where it answers none surely enough.

    `others` are the acts of the `WINDOW` before it, in any order.
    """
    scored = [
        (score, one.event)
        for score, one in ranked(later, others, weights)
        if score >= ENOUGH and one.event not in later.answers and later.event not in one.answers
    ]
    if not scored:
        return None
    score, event = min(scored, key=lambda row: (-row[0], row[1]))
    return ResponseLink(event=event, basis="inferred", claim=None, score=probability(score))


def ranked(later: Act, others: Iterable[Act], weights: Weights | None = None) -> list[tuple[float, Act]]:
    """Return the acts that `later` may answer with the log-odds that it does.

    Of two acts of one day, the one answers the other that more speaks for; where as much speaks for either, neither does.
    """
    weights = load_weights() if weights is None else weights
    found = []
    for earlier, levels in compared(later, others):
        score = total(levels, weights)
        back = levels | _parties(earlier, later) | _kinds(earlier, later)
        if later.day > earlier.day or score > total(back, weights):
            found.append((score, earlier))
    return found


def compared(later: Act, others: Iterable[Act]) -> list[tuple[Act, dict[str, str]]]:
    """Return the acts that `later` may answer, each with the levels of what speaks for and against it."""
    others = list(others)
    open_ = [one for one in others if _may_answer(later, one)]
    last = max((one.day for one in open_), default=later.day)
    warned = "yes" if any(_warns(one, later) for one in others) else "no"
    return [
        (one, _levels(later, one) | {"warned": warned, "last": "yes" if one.day == last else "no"}) for one in open_
    ]


def side(left: Side, right: Side) -> str:
    """Return how two sides meet: "same" actor, "branch" of the other, "kin" in one whole, "apart", or "unknown"."""
    if not left.own or not right.own:
        return "unknown"
    if left.own & right.own:
        return "same"
    if left.own & right.above or left.above & right.own:
        return "branch"
    return "kin" if left.above & right.above else "apart"


@cache
def load_weights() -> Weights:
    """Return the installed weights."""
    return read_weights(Path(__file__).parent / "data" / "responses.tsv")


@cache
def answerable() -> frozenset[str]:
    """Return the types of acts that some act may be found to answer, were all else to speak for it."""
    weights = load_weights()
    most: dict[str, float] = {}
    for (feature, _), weight in weights.items():
        if feature not in ("prior", "types", "family"):
            most[feature] = max(most.get(feature, 0.0), weight)
    highest = weights["prior", ""] + sum(most.values())
    kinds = load_types()
    return frozenset(
        earlier
        for earlier in kinds
        if any(
            highest + sum(weights.get(level, 0.0) for level in _pair(later, earlier).items()) >= ENOUGH
            for later in kinds
        )
    )


def _day(event: Event) -> date | None:
    time = event.time
    if time.start is None:
        return None
    start, end = date.fromisoformat(time.start), date.fromisoformat(time.end or time.start)
    return start if (end - start).days <= WIDEST else None


def _side(parties: Iterable[Party], above: Above) -> Side:
    own = frozenset(party.actor for party in parties if party.actor and party.attribution != "denied")
    return Side(own=own, above=frozenset(one for actor in own for one in above(actor)))


def _may_answer(later: Act, earlier: Act) -> bool:
    """Return whether one act may answer another: a side of it is turned round, and none contradicts that."""
    if later.event == earlier.event or later.status not in ANNOUNCED or earlier.status not in DONE:
        return False
    sides = set(_parties(later, earlier).values())
    return 0 <= (later.day - earlier.day).days <= WINDOW and "apart" not in sides and sides != {"unknown"}


def _warns(one: Act, later: Act) -> bool:
    """Return whether those who act against others had threatened them before, or demanded something of them."""
    if load_types()[later.type].quad != "material conflict":
        return False
    met = {side(one.actors, later.actors), side(one.recipients, later.recipients)}
    before = 0 <= (later.day - one.day).days <= WINDOW
    return one.type in WARNINGS and before and one.event != later.event and not met & {"apart", "unknown"}


def _levels(later: Act, earlier: Act) -> dict[str, str]:
    days = (later.day - earlier.day).days
    return {
        **_parties(later, earlier),
        **_kinds(later, earlier),
        "time": next(name for most, name in TIMES if days <= most),
        "place": _place(later, earlier),
    }


def _parties(later: Act, earlier: Act) -> dict[str, str]:
    return {
        "actor": side(later.actors, earlier.recipients),
        "recipient": side(later.recipients, earlier.actors),
    }


def _kinds(later: Act, earlier: Act) -> dict[str, str]:
    topic = "same" if earlier.type in later.topics else "differs" if later.topics else "unknown"
    return {**_pair(later.type, earlier.type), "topic": topic}


def _pair(later: str, earlier: str) -> dict[str, str]:
    kinds = load_types()
    return {"types": f"{later} after {earlier}", "family": f"{kinds[later].quad} after {kinds[earlier].quad}"}


def _place(later: Act, earlier: Act) -> str:
    if later.sites & earlier.sites:
        return "same place"
    if not later.countries or not earlier.countries:
        return "unknown"
    return "same country" if later.countries & earlier.countries else "apart"

"""An event's own fields, computed from its claims (codebook section 5). Pure: claims in, event out, nothing stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from dragoman.schema.actor import Actor, Name
from dragoman.schema.claim import Claim, is_aggregate
from dragoman.schema.event import Dispute, DisputedValue, Event, Position, ResponseLink, ToldFigure
from dragoman.schema.ids import make_id
from dragoman.schema.mention import Status
from dragoman.schema.report import ReportRef
from dragoman.schema.value import Count, Party, Place, Time, Weapon, speaker
from dragoman.store.parties import parties, sides
from dragoman.store.rests import interval, place_key, rests_on
from dragoman.store.support import enough, support
from dragoman.store.tolls import disputed_tolls, named_once, revisions, summary
from dragoman.store.witnesses import Witness, chains_of, first_told, witness_of

Value = TypeVar("Value")
Key = TypeVar("Key", bound=Hashable)

TIME_RANK = {"day": 0, "week": 1, "month": 2, "season": 3, "bounded": 4, "year": 5, "unknown": 6}
PLACE_RANK = {"site": 0, "town": 1, "near": 2, "district": 3, "province": 4, "region": 5, "country": 6, "unknown": 7}
COMING, DONE = frozenset(("announced", "demanded", "threatened")), frozenset(("occurred", "ongoing"))
STANCES = {
    "REQUEST": "demands",
    "REJECT": "refuses",
    "THREATEN": "threatens",
    "AGREE": "promises",
    "SUPPORT": "supports",
}


def assemble(
    event: str, claims: Sequence[Claim], copies: Mapping[str, str], events: Mapping[str, str] | None = None
) -> Event:
    """Return the event that these claims tell; of claims that weigh the same, those that come first decide.

    `copies` maps a report to the report whose text it repeats; who counts as one witness says `witnesses.py`.
    `events` maps the groups that claims say they answer, or are part of, to their events.
    """
    events = events or {}
    witness = witness_of(claims, copies)
    chains = chains_of(claims, witness)
    first = first_told(claims, copies)
    time, time_dispute = _time(claims, witness)
    places, place_dispute = _places(claims, witness)
    status, status_dispute = _status(claims, witness)
    mode = _most_told([claim for claim in claims if claim.mode], lambda claim: claim.mode, witness)
    figures = tuple(
        ToldFigure(figure=figure, claim=claim.id, report=claim.report.id)
        for claim in claims
        for figure in claim.figures
    )
    disputes = [one for one in (time_dispute, place_dispute, status_dispute) if one]
    disputes += _attribution_dispute(claims) + disputed_tolls(claims, first)
    kind = _most_told(claims, lambda claim: claim.type, witness) or claims[0].type
    actors, recipients = _parties(kind, claims, witness)
    made = Event(
        id=event,
        type=kind,
        mode=mode,
        status=status,
        time=time,
        places=places,
        actors=actors,
        recipients=recipients,
        weapons=_weapons(claims),
        figures=figures,
        count=_count(claims),
        summary=summary(claims, first, witness),
        revisions=revisions(claims, first),
        response_to=_answers(event, claims, events),
        part_of=_part_of(event, claims, events),
        disputed=tuple(disputes),
        claims=tuple(claims),
        reports=_reports(claims),
        witnesses=len({witness(claim) for claim in claims}),
        chains=chains,
    )
    return msgspec.structs.replace(made, rests_on=rests_on(made))


def in_order(claims: Iterable[Claim]) -> list[Claim]:
    """Return claims by when their reports were published, and inside a report by place: whatever order they came in."""

    def order(claim: Claim) -> tuple[str, str, int, str]:
        return claim.report.published or "~", claim.report.id, claim.trigger.start, claim.id

    return sorted(claims, key=order)


def positions(event: Event) -> tuple[Position, ...]:
    """Return what the event's actors demand, refuse, promise, support or threaten; empty for an act of another type."""
    stance = STANCES.get(event.type)
    if stance is None or event.status in ("denied", "hypothetical"):
        return ()
    topic = next((claim.about.text for claim in event.claims if claim.about and claim.about.text), None)
    return tuple(
        Position(
            id=make_id("p", event.id, actor.actor or actor.name),
            actor=actor,
            stance=stance,
            towards=event.recipients,
            about=topic,
            date=event.time.start,
            claims=tuple(claim.id for claim in event.claims),
        )
        for actor in event.actors
        if actor.name
    )


def merge_actors(actors: Sequence[Actor]) -> Actor:
    """Return one actor with all names, labels and reports of the given ones; the first gives identity and name."""
    names: dict[tuple[str, str | None], list[str]] = {}
    for actor in actors:
        for name in actor.names:
            names.setdefault((name.text, name.language), []).extend(name.reports)
    first = actors[0]
    return Actor(
        id=first.id,
        name=first.name,
        kind=next((actor.kind for actor in actors if actor.kind != "unknown"), "unknown"),
        country=next((actor.country for actor in actors if actor.country), None),
        wikidata=next((actor.wikidata for actor in actors if actor.wikidata), None),
        names=tuple(
            Name(text=text, language=language, reports=tuple(dict.fromkeys(reports)))
            for (text, language), reports in names.items()
        ),
        labels=tuple(dict.fromkeys(label for actor in actors for label in actor.labels)),
    )


def _parties(kind: str, claims: Sequence[Claim], witness: Witness) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    doers = parties(claims, lambda claim: claim.actors, witness)
    struck = parties(claims, lambda claim: claim.recipients, witness)
    return sides(kind, doers, struck)


def _answers(event: str, claims: Sequence[Claim], events: Mapping[str, str]) -> tuple[ResponseLink, ...]:
    links: dict[str, ResponseLink] = {}
    for claim in claims:
        for group, _ in claim.answers:
            answered = events.get(group)
            if answered is not None and answered != event:
                links.setdefault(
                    answered, ResponseLink(event=answered, basis="stated", claim=claim.id, score=claim.score)
                )
    return tuple(links.values())


def _part_of(event: str, claims: Sequence[Claim], events: Mapping[str, str]) -> str | None:
    wholes = (events.get(claim.part_of) for claim in claims if claim.part_of)
    return next((whole for whole in wholes if whole and whole != event), None)


def _witnesses(claims: Iterable[Claim], key: Callable[[Claim], Key], witness: Witness) -> dict[Key, set[str]]:
    found: dict[Key, set[str]] = {}
    for claim in claims:
        found.setdefault(key(claim), set()).add(witness(claim))
    return found


def _most_told(claims: Sequence[Claim], key: Callable[[Claim], Key], witness: Witness) -> Key | None:
    """Return the value most independent witnesses give; of equals the one they tell most often, then the first told.

    How often a witness tells a value is how often its most wordy report does: copies add nothing.
    """
    found = _witnesses(claims, key, witness)
    told = Counter((key(claim), witness(claim), claim.report.id) for claim in claims)
    most: dict[tuple[Key, str], int] = {}
    for (value, who, _), count in told.items():
        most[value, who] = max(most.get((value, who), 0), count)
    often = Counter[Key]()
    for (value, _), count in most.items():
        often[value] += count
    return max(found, key=lambda value: (len(found[value]), often[value])) if found else None


def _time(claims: Sequence[Claim], witness: Witness) -> tuple[Time, Dispute | None]:
    """The finest precision wins; among times equally fine, the one most witnesses give; others that exclude it are disputed."""
    dated = [claim for claim in claims if claim.time.start or claim.time.end]
    if not dated:
        return Time(), None
    finest = min(TIME_RANK[claim.time.precision] for claim in dated)
    fine = [claim for claim in dated if TIME_RANK[claim.time.precision] == finest]
    # An act is told again on later days ("the toll rose on Monday"), so of two days equally told the earlier is its own.
    fine = sorted(fine, key=lambda claim: (claim.nominal, claim.time.start or "9"))
    chosen = _most_told(fine, lambda claim: (claim.time.start, claim.time.end), witness)
    time = next(claim.time for claim in fine if (claim.time.start, claim.time.end) == chosen)
    told = [(claim.time.start, claim.time.end, claim) for claim in fine]
    told += [(other.start, other.end, claim) for claim in fine for other in claim.time.others]
    # A reading that leaves the chosen day possible ("on Thursday or Friday") does not dispute it.
    readings = [
        (interval(start, end), claim)
        for start, end, claim in told
        if (start, end) == chosen or not _overlap((start, end), (time.start, time.end))
    ]
    return time, _dispute("date", readings)


def _overlap(left: tuple[str | None, str | None], right: tuple[str | None, str | None]) -> bool:
    return (left[0] or "0") <= (right[1] or "9") and (right[0] or "0") <= (left[1] or "9")


def _places(claims: Sequence[Claim], witness: Witness) -> tuple[tuple[Place, ...], Dispute | None]:
    """Each place once, the most precise and best supported first; two countries for one act are a dispute."""
    best: dict[str, Place] = {}
    for place in (place for claim in claims for place in claim.places):
        key = place_key(place)
        if key not in best or PLACE_RANK[place.precision] < PLACE_RANK[best[key].precision]:
            best[key] = place
    told = support(claims, lambda claim: claim.places, place_key, witness)
    countries = {place.country: key for key, place in best.items() if place.precision == "country"}
    holders = {
        key: countries.get(place.country) if place.precision != "country" else None for key, place in best.items()
    }
    order = sorted(enough(told, holders), key=lambda key: (PLACE_RANK[best[key].precision], -told[key], key))
    mains = [(claim.places[0].country, claim) for claim in claims if claim.places and claim.places[0].country]
    single = [claim for claim in claims if len({place.country for place in claim.places if place.country}) == 1]
    dispute = _dispute("country", [(country, claim) for country, claim in mains if claim in single and country])
    return tuple(best[key] for key in order), dispute


def _status(claims: Sequence[Claim], witness: Witness) -> tuple[Status, Dispute | None]:
    """What most independent witnesses say of the act itself; a denial against an assertion is a dispute.

    What was announced or demanded and is then told as done was done.
    """
    own = [claim for claim in claims if not claim.nominal] or list(claims)
    asserted = [claim for claim in own if claim.status != "denied"] or own
    asserted = _come_true(asserted) or asserted
    status = _most_told(asserted, lambda claim: claim.status, witness) or "occurred"
    if {claim.status for claim in own} >= {"denied", "occurred"}:
        return status, _dispute(
            "status", [(claim.status, claim) for claim in own if claim.status in ("denied", "occurred")]
        )
    return status, None


def _come_true(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims that tell an act as done, where they are of later reports than those that only tell it as to come."""
    coming = [claim for claim in claims if claim.status in COMING]
    done = [claim for claim in claims if claim.status in DONE]
    return done if coming and done and _latest(done) > _latest(coming) else []


def _latest(claims: Sequence[Claim]) -> str:
    return max(claim.report.published or "" for claim in claims)


def _attribution_dispute(claims: Sequence[Claim]) -> list[Dispute]:
    told = [(party, claim) for claim in claims for party in claim.actors if party.name]
    denied = {party.actor or party.name for party, _ in told if party.attribution == "denied"}
    readings = [
        (f"{party.name}: {party.attribution}", claim) for party, claim in told if (party.actor or party.name) in denied
    ]
    dispute = _dispute("actor", readings)
    return [dispute] if dispute else []


def _dispute(field: str, readings: Sequence[tuple[str, Claim]]) -> Dispute | None:
    values: dict[str, list[Claim]] = {}
    for value, claim in readings:
        values.setdefault(value, []).append(claim)
    if len(values) < 2:
        return None
    return Dispute(field=field, values=tuple(disputed_value(value, told) for value, told in values.items()))


def disputed_value(value: str, claims: Sequence[Claim]) -> DisputedValue:
    """Return the value with the reports and the voices that give it, each once."""
    reports = tuple(dict.fromkeys(claim.report.id for claim in claims))
    return DisputedValue(value=value, reports=reports, voices=named_once(speaker(claim.voices) for claim in claims))


def _weapons(claims: Sequence[Claim]) -> tuple[Weapon, ...]:
    best: dict[str, Weapon] = {}
    for claim in claims:
        for weapon in claim.weapons:
            if weapon.kind not in best or (best[weapon.kind].low is None and weapon.low is not None):
                best[weapon.kind] = weapon
    return tuple(best.values())


def _count(claims: Sequence[Claim]) -> Count | None:
    counts = [claim.count for claim in claims if claim.count]
    if not counts or not is_aggregate(claims):
        return None
    lows = [count.low for count in counts if count.low is not None]
    highs = [count.high for count in counts]
    bounds = [high for high in highs if high is not None]
    return Count(
        low=min(lows, default=None),
        high=max(bounds) if len(bounds) == len(highs) else None,
        best=counts[-1].best,
        vague=all(count.vague for count in counts),
    )


def _reports(claims: Sequence[Claim]) -> tuple[ReportRef, ...]:
    return tuple({claim.report.id: claim.report for claim in claims}.values())

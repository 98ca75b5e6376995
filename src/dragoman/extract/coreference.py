"""Which deeds of a report tell the same act: numbers for events, answers and parts."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.reading import Reading
from dragoman.extract.vocabulary import words_of
from dragoman.schema.span import Span

_TOLD = frozenset(("occurred", "ongoing", "attempted"))
_THRESHOLD = 3.0


@dataclass(slots=True, eq=False)
class Told:
    """What the deeds of one event have told so far, as lower-case words."""

    number: int
    deeds: list[Deed] = field(default_factory=list)
    kind: str = ""
    modes: set[str] = field(default_factory=set)
    actors: list[set[str]] = field(default_factory=list)
    recipients: list[set[str]] = field(default_factory=list)
    things: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    days: set[str] = field(default_factory=set)
    tolls: dict[str, set[str]] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    weapons: set[str] = field(default_factory=set)
    count: bool = False


def number_events(reading: Reading, deeds: list[Deed]) -> list[Told]:
    """Give every deed its event number, in the order of the text, and return the events."""
    events: list[Told] = []
    for deed in deeds:
        fresh = _told(reading, deed)
        if deed.like is not None:
            deed.event = deed.like.event
            if 0 <= deed.event < len(events):
                _merge(events[deed.event], fresh)
            continue
        best, score = None, _THRESHOLD
        for event in reversed(events):
            found = _score(deed, fresh, event)
            if found > score or (best is None and found >= score):
                best, score = event, found
        if best is None and _bare(deed, fresh):
            told = [event for event in events if event.kind == deed.kind and event.deeds[0].status in _TOLD]
            best = max(
                told, key=lambda event: (bool(event.heads & fresh.heads), len(event.deeds), event.number), default=None
            )
            if best is None and deed.sentence.number > 0:
                continue
        if best is None:
            fresh.number = len(events)
            events.append(fresh)
            best = fresh
        else:
            _merge(best, fresh)
        best.deeds.append(deed)
        deed.event = best.number
    return events


def _bare(deed: Deed, fresh: Told) -> bool:
    """Return whether a nominal mention tells nothing of its own by which another act could be known."""
    if deed.noun is None or not deed.definite or deed.kind in VERBAL:
        return False
    own = fresh.places or fresh.days or fresh.recipients or fresh.things or fresh.tolls or fresh.count or fresh.actors
    return not own and deed.sentence.tokens[deed.head].lower.rstrip("s") in words_of("generic act")


def words(text: str) -> set[str]:
    """Return the words that matter in a name."""
    parts = text.lower().replace("’s", "").replace("'s", "").replace("-", " ").split()
    return {part.strip(".,'’\"") for part in parts} - words_of("empty") - {""}


def _told(reading: Reading, deed: Deed) -> Told:
    text = reading.text
    fresh = Told(-1, kind=deed.kind)
    if deed.mode is not None:
        fresh.modes.add(deed.mode)
    for held in deed.args:
        found = words(held.span.of(text)) | _known(deed, held.span)
        if held.role == "actor" and held.attribution != "denied":
            fresh.actors.append(found)
        elif held.role == "recipient":
            fresh.recipients.append(found)
        elif held.role == "thing":
            fresh.things |= found
        elif held.role == "place":
            fresh.places |= found
        elif held.role == "weapon":
            fresh.weapons |= {word.rstrip("s") for word in found if not word.isdigit()}
        elif held.role == "count":
            fresh.count = True
        elif held.role == "time":
            fresh.days |= _days(held.span.of(text))
    for toll in deed.tolls:
        fresh.tolls.setdefault(toll.kind, set()).add(toll.span.of(text).lower())
    fresh.heads = {_stem(other) for other in (deed, *deed.joined)}
    return fresh


def _stem(deed: Deed) -> str:
    """Return what "assassinate", "assassinated" and "assassination" share."""
    return deed.act.phrase[0 if deed.verb is not None else -1].strip("*+")[:5]


def _known(deed: Deed, span: Span) -> set[str]:
    """Return the ids of the known actors named in a span, so that "US" and "American" agree."""
    return {"=" + mention.actor.split(".")[0] for _, _, mention in deed.marks.actors if span.overlaps(mention.span)}


def _days(text: str) -> set[str]:
    return {word for word in words(text) if word in words_of("day word") or word.isdigit()}


def _score(deed: Deed, fresh: Told, event: Told) -> float:
    """Return how much speaks for the deed telling this event; below the threshold it is another one."""
    latest = event.deeds[-1]
    if not _same_sort(fresh, event) or fresh.count != event.count:
        return -9.0
    if (deed.status in _TOLD) != (latest.status in _TOLD) and not (deed.definite and deed.noun is not None):
        return -9.0
    gap = deed.sentence.number - latest.sentence.number
    if gap == 0 and not (deed.noun is not None and deed.definite):
        return _same_sentence(fresh, event)
    score = _parties(fresh, event) + _where(fresh, event) + _when(fresh, event) + _how_many(fresh, event)
    score += 1.0 if fresh.heads & event.heads else 0.0
    score += 0.5 if gap <= 2 else 0.0
    if fresh.modes and event.modes:
        score += 1.0 if fresh.modes & event.modes else -1.5
    if deed.kind in VERBAL:
        return score + (1.0 if _about(deed) & set().union(*(_about(other) for other in event.deeds)) else -1.0)
    return score + _manner(deed, fresh, event, gap)


def _manner(deed: Deed, fresh: Told, event: Told, gap: int) -> float:
    """Return what the way of telling adds: an effect told alone, a nominal mention, a headline told again."""
    latest = event.deeds[-1]
    score = 0.0
    placed = fresh.places and event.places
    if deed.act.effect is not None and not (fresh.actors or placed or fresh.days) and gap <= 4:
        score += 3.0
    if (
        deed.noun is not None
        and not deed.plural
        and all(other.plural and other.noun is not None for other in event.deeds)
    ):
        score -= 2.0
    if fresh.weapons & event.weapons:
        score += 1.5
    if deed.noun is not None and deed.definite and not deed.plural:
        score += _nominal(deed, fresh, event, gap)
    elif deed.noun is not None and deed.definite:
        score += 1.0
    if (
        event.deeds[0].sentence.number == 0
        and deed.sentence.number <= 3
        and deed.noun is None
        and fresh.heads & event.heads
    ):
        score += 1.5
    if latest.sentence.number <= 1 or event.deeds[0].sentence.number <= 1:
        score += 0.5
    return score


def _nominal(deed: Deed, fresh: Told, event: Told, gap: int) -> float:
    """Return how far "the attack" points back: not to an act it gives another date or other victims."""
    generic = deed.sentence.tokens[deed.head].lower.rstrip("s") in words_of("generic act")
    if not generic and not fresh.heads & event.heads:
        return 0.0
    harmed = fresh.recipients and event.recipients and not _overlap(fresh.recipients, event.recipients)
    if (fresh.days and not event.days) or harmed:
        return 0.5
    return (2.5 if gap <= 6 else 1.5) + 0.2 * min(len(event.deeds), 5)


def _same_sort(fresh: Told, event: Told) -> bool:
    return fresh.kind == event.kind


def _same_sentence(fresh: Told, event: Told) -> float:
    """Return the score within one sentence, where two tellings are mostly two acts."""
    shared = bool(fresh.modes & event.modes) and (
        _overlap(fresh.recipients, event.recipients) or bool(fresh.things & event.things)
    )
    return _THRESHOLD if shared and fresh.kind not in VERBAL and not (fresh.tolls and event.tolls) else -9.0


def _overlap(first: list[set[str]], second: list[set[str]]) -> bool:
    return any(left & right for left in first for right in second)


def _parties(fresh: Told, event: Told) -> float:
    score = 0.0
    if fresh.actors and event.actors:
        score += 1.5 if _overlap(fresh.actors, event.actors) else -1.5
    hit, held = [*fresh.recipients, fresh.things], [*event.recipients, event.things]
    if any(hit) and any(held) and _overlap(hit, held):
        return score + 2.0
    named, known = (_ids(parties) for parties in (fresh.recipients, event.recipients))
    return score - 2.0 if named and known and not named & known else score


def _ids(parties: list[set[str]]) -> set[str]:
    return {word for party in parties for word in party if word.startswith("=")}


def _where(fresh: Told, event: Told) -> float:
    if not fresh.places or not event.places:
        return 0.0
    return 2.0 if fresh.places & event.places else -1.5


def _when(fresh: Told, event: Told) -> float:
    week = words_of("weekday")
    score = 0.0
    for new, old in ((fresh.days & week, event.days & week), (fresh.days - week, event.days - week)):
        if new and old:
            score += 1.5 if new & old else -3.0
    return score


def _how_many(fresh: Told, event: Told) -> float:
    score = 0.0
    for kind, numbers in fresh.tolls.items():
        if kind in event.tolls:
            score += 2.0 if numbers & event.tolls[kind] else -0.5
    return score


def _about(deed: Deed) -> set[str]:
    found = {other.kind for other in deed.about}
    if deed.topic is not None and deed.topic.type is not None:
        found.add(deed.topic.type)
    return found


def _merge(event: Told, fresh: Told) -> None:
    event.modes |= fresh.modes
    event.actors.extend(fresh.actors)
    event.recipients.extend(fresh.recipients)
    event.things |= fresh.things
    event.places |= fresh.places
    event.days |= fresh.days
    event.heads |= fresh.heads
    event.weapons |= fresh.weapons
    for kind, numbers in fresh.tolls.items():
        event.tolls.setdefault(kind, set()).update(numbers)

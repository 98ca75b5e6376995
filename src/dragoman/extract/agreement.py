"""How far a telling agrees with what an event has told so far, and what it contradicts."""

from __future__ import annotations

from dragoman.extract.days import same_day
from dragoman.extract.deeds import Deed
from dragoman.extract.told import Told
from dragoman.extract.vocabulary import rows, words_of

_FAMILIES = {mode: family for family, modes in rows("means.tsv") for mode in modes.split("|")}


def contradicts(deed: Deed, fresh: Told, event: Told) -> bool:
    """Return whether a telling cannot be of this event: another day, another dead, the sides turned, "a second bomb"."""
    days = [same_day(new, old) for new in fresh.days for old in event.days]
    if False in days and True not in days:
        return True
    if any(new.other for new in fresh.days) and not deed.definite and not fresh.dead & event.dead:
        return True
    if fresh.dead and event.dead and not fresh.dead & event.dead:
        return True
    if fresh.marks - event.marks and not fresh.dead & event.dead:
        return True
    return _turned(deed, fresh, event)


def _turned(deed: Deed, fresh: Told, event: Told) -> bool:
    """Return whether those who did the one are those who suffered the other, in acts that have two sides."""
    if deed.act.mutual or any(other.act.mutual for other in event.deeds):
        return False
    did, suffered = _ids(fresh.actors), _ids(fresh.recipients)
    before, harmed = _ids(event.actors), _ids(event.recipients)
    if did & before or suffered & harmed:
        return False
    return bool(did & harmed and not harmed & before) or bool(suffered & before and did and not did & before)


def anchors(fresh: Told, event: Told) -> float:
    """Return what parties, places, days, numbers and the dead say together."""
    score = parties(fresh, event) + where(fresh, event) + when(fresh, event)
    return score + how_many(fresh, event) + victims(fresh, event)


def novelty(fresh: Told, event: Told) -> float:
    """Return 1.0 where a nominal mention brings what the event should have told: a day, victims, or two other things."""
    if fresh.days and not event.days:
        return 1.0
    if _harmed(fresh, event) < 0 or (fresh.things and event.things and not fresh.things & event.things):
        return 1.0 if _harmed(fresh, event) <= 0 else 0.0
    new = (bool(fresh.places) and where(fresh, event) <= 0) + (bool(fresh.actors) and _doers(fresh, event) <= 0)
    return 0.5 * new if new > 1 or not event.deeds else 0.25 * new


def parties(fresh: Told, event: Told) -> float:
    """Return what the parties say: doers and those harmed, by name or by word."""
    return _doers(fresh, event) + _harmed(fresh, event)


def _doers(fresh: Told, event: Told) -> float:
    if not fresh.actors or not event.actors:
        return 0.0
    if _overlap(fresh.actors, event.actors):
        return 1.5
    if any(party & words_of("attacker") for party in fresh.actors) and not fresh.days:
        return 1.0
    return -2.5 if _ids(fresh.actors) and _ids(event.actors) else -0.5


def _harmed(fresh: Told, event: Told) -> float:
    hit, held = [*fresh.recipients, fresh.things], [*event.recipients, event.things]
    if not any(hit) or not any(held):
        return 0.0
    if _overlap(hit, held):
        return 2.0
    named, known = _ids(fresh.recipients), _ids(event.recipients)
    return -2.0 if named and known else 0.0


def other_aim(fresh: Told, event: Told) -> float:
    """Return 3.0 where both tell which site was hit and no word of it agrees."""
    hit, held = sited(fresh.things | fresh.places), sited(event.things | event.places)
    return 3.0 if hit and held and not hit & held else 0.0


def where(fresh: Told, event: Told) -> float:
    """Return what places and sites say; a country named on one side only says nothing."""
    if fresh.places & event.places:
        return 2.0
    if fresh.things & event.places or fresh.places & event.things:
        return 1.5
    return -1.5 if sited(fresh.places) and sited(event.places) else 0.0


def sited(places: set[str]) -> set[str]:
    """Return the words of places and sites without those for any site: "a base" may be the one in Kirkuk."""
    return places - words_of("any site")


def when(fresh: Told, event: Told) -> float:
    """Return what the days say that do not differ."""
    answers = [same_day(new, old) for new in fresh.days for old in event.days]
    return 1.5 if True in answers else 0.0


def how_many(fresh: Told, event: Told) -> float:
    """Return what the tolls say; differing ones count little, for tolls rise."""
    score = 0.0
    for kind, numbers in fresh.tolls.items():
        if kind in event.tolls:
            score += 2.0 if numbers & event.tolls[kind] else -0.5
    return score


def means(fresh: Told, event: Told) -> float:
    """Return what weapons and modes say: a bombing is no shooting, a drone strike may be an air strike."""
    score = 1.5 if fresh.weapons & event.weapons else 0.0
    if not fresh.modes or not event.modes:
        return score
    if fresh.modes & event.modes:
        return score + 1.0
    new, old = ({_FAMILIES.get(mode, mode) for mode in modes} - {"any"} for modes in (fresh.modes, event.modes))
    return score - 2.0 if new and old and not new & old else score


def victims(fresh: Told, event: Told) -> float:
    """Return what one person's death says: nobody is killed twice."""
    return 4.0 if fresh.dead & event.dead else 0.0


def topics(deed: Deed, event: Told) -> float:
    """Return what the topics of two verbal acts say."""
    new = _about(deed)
    old: set[str] = set().union(*(_about(other) for other in event.deeds))
    if new & old:
        return 1.0
    return -1.0 if new or old else 0.0


def _about(deed: Deed) -> set[str]:
    found = {other.kind for other in deed.about}
    if deed.topic is not None and deed.topic.type is not None:
        found.add(deed.topic.type)
    return found


def _overlap(first: list[set[str]], second: list[set[str]]) -> bool:
    return any(left & right for left in first for right in second)


def _ids(parties: list[set[str]]) -> set[str]:
    return {word for party in parties for word in party if word.startswith("=")}


def generic(deed: Deed) -> bool:
    """Return whether a noun deed is named by a word for any act of its sort ("the attack", "the raids")."""
    lower = deed.sentence.tokens[deed.head].lower
    return bool({lower, lower.rstrip("s"), lower.removesuffix("es")} & words_of("generic act"))

"""Which deeds of a report tell the same act: numbers for events."""

from __future__ import annotations

from dragoman.extract import agreement
from dragoman.extract.agreement import contradicts, generic
from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.reading import Reading
from dragoman.extract.told import Told, known, told_by, words
from dragoman.extract.vocabulary import words_of

_TOLD = frozenset(("occurred", "ongoing", "attempted"))
_VIOLENT = frozenset(("ASSAULT", "PROTEST"))
_THRESHOLD = 3.0
_NO = -9.0


def number_events(reading: Reading, deeds: list[Deed]) -> list[Told]:
    """Give every deed its event number, in the order of the text, and return the events; -1 tells nothing of its own."""
    events: list[Told] = []
    by_sentence: dict[int, list[Deed]] = {}
    for deed in deeds:
        by_sentence.setdefault(deed.sentence.number, []).append(deed)
    for deed in deeds:
        if deed.noun is not None and deed.noun.owner is not None:
            deed.definite = True
        fresh = told_by(reading, deed, by_sentence[deed.sentence.number])
        event = _event_of(reading, deed, fresh, events)
        if event is None and _untellable(reading, deed, fresh):
            continue
        if event is None:
            event = fresh
            event.number = len(events)
            events.append(event)
        else:
            _adopt(deed, event)
            event.merge(fresh)
        event.deeds.append(deed)
        deed.event = event.number
    return events


def _event_of(reading: Reading, deed: Deed, fresh: Told, events: list[Told]) -> Told | None:
    """Return the event that a deed tells again, or None for one not told yet."""
    if deed.like is not None:
        return events[deed.like.event] if 0 <= deed.like.event < len(events) else None
    latest_first = sorted(events, key=lambda event: (event.last, event.number), reverse=True)
    best, score = None, _NO
    rank = 0
    for event in latest_first:
        found = _score(reading, deed, fresh, event, rank)
        rank += _kin(deed, event)
        if found > score:
            best, score = event, found
    if best is not None and score >= _THRESHOLD:
        return best
    return _salient(deed, fresh, latest_first) if _bare(deed, fresh) else None


def _untellable(reading: Reading, deed: Deed, fresh: Told) -> bool:
    """Return whether a telling of no event told so far names none: a bare "the attack", the dead of an accident."""
    if deed.sentence.number == 0:
        return False
    known = {held.role for held in deed.args} & {"place", "time", "recipient", "thing", "actor", "count"}
    if _bare(deed, fresh) and not known:
        return True
    return effect_only(deed) and _mishap(reading, max(0, deed.sentence.number - 1), deed.sentence.number + 1)


def _kin(deed: Deed, event: Told) -> bool:
    return event.kind == deed.kind and event.deeds[0].status in _TOLD


def _adopt(deed: Deed, event: Told) -> None:
    """Let an effect or a nominal mention be of its event's type: the dead of a riot, "the attacks" of a mob."""
    if deed.kind != event.kind:
        deed.kind, deed.mode = event.kind, event.deeds[0].mode


def _bare(deed: Deed, fresh: Told) -> bool:
    """Return whether a nominal mention tells nothing of its own by which another act could be known."""
    if deed.noun is None or not deed.definite or deed.kind in VERBAL or fresh.marks:
        return False
    own = fresh.places or fresh.days or fresh.recipients or fresh.things or fresh.tolls or fresh.count or fresh.actors
    return not own and generic(deed)


def _salient(deed: Deed, fresh: Told, latest_first: list[Told]) -> Told | None:
    """Return the event that a bare "the attack" speaks of: the one at hand, else the one the report is about."""
    told = [event for event in latest_first if _kin(deed, event) and not contradicts(deed, fresh, event)]
    if deed.plural:
        several = [event for event in told if deed.sentence.number - event.last <= 3]
        repeated = [event for event in told if event.count or event.deeds[0].plural]
        if len(several) > 1 and not repeated:
            return None
        told = repeated or told
    scores = [
        (_nominal(deed, fresh, event, rank) + agreement.means(fresh, event), event) for rank, event in enumerate(told)
    ]
    return max(scores, key=lambda pair: pair[0])[1] if scores else None


def _score(reading: Reading, deed: Deed, fresh: Told, event: Told, rank: int) -> float:
    """Return how much speaks for the deed telling this event; `rank` counts the like events told since."""
    if not _may_tell(deed, fresh, event) or contradicts(deed, fresh, event):
        return _NO
    gap = deed.sentence.number - event.last
    nominal = deed.noun is not None and deed.definite
    if gap == 0 and (not nominal or _before_it(deed)):
        return _same_sentence(fresh, event) if not nominal else _NO
    if effect_only(deed) and _mishap(reading, event.last + 1, deed.sentence.number):
        return _NO
    score = agreement.anchors(fresh, event) + _headline(deed, event)
    if deed.verb is not None and _mutual(event) and not deed.act.mutual and not effect_only(deed):
        score -= 2.0
    if score <= 0 and not (nominal or effect_only(deed) or _the_weapon(deed) or _again(deed, fresh, event)):
        score += 2.0 if _how_only(deed, fresh) and fresh.modes & event.modes and gap <= 6 else -1.0
    if deed.verb is not None and deed.sentence.number > 3 and not effect_only(deed):
        score -= agreement.other_aim(fresh, event)
    score += agreement.means(fresh, event) + (0.5 if gap <= 2 else 0.0)
    score += 1.0 if fresh.heads & event.heads and not effect_only(deed) else 0.0
    score += 3.0 if gap == 1 and _salvo(deed, fresh, event) else 0.0
    if deed.kind in VERBAL:
        return score + agreement.topics(deed, event)
    return score + _manner(reading, deed, fresh, event, rank)


def _may_tell(deed: Deed, fresh: Told, event: Told) -> bool:
    """Return whether type, status and number allow the deed to tell this event."""
    first = event.deeds[0]
    nominal = deed.noun is not None and deed.definite
    if fresh.count != event.count and not (event.count and nominal and deed.plural):
        return False
    own = bool(fresh.tolls or fresh.places or fresh.days or fresh.recipients) and deed.kind == "ASSAULT"
    if (deed.status in _TOLD) != (event.deeds[-1].status in _TOLD) and (own or not nominal):
        return False
    if effect_only(deed) and deed.mode == "destroy" and event.modes & {"crowd-control", "abduct", "demo"}:
        return False
    if fresh.kind == event.kind:
        return True
    if event.kind != "PROTEST" or first.status not in _TOLD or fresh.kind != "ASSAULT":
        return False
    if effect_only(deed):
        return deed.mode != "destroy" or "riot" in event.modes
    return nominal and bool(fresh.heads & event.heads)


def effect_only(deed: Deed) -> bool:
    """Return whether a deed tells only what an act did ("three were killed", "shops were burned") and not who or how."""
    verb = deed.verb
    if verb is None or deed.of("actor") or deed.of("weapon") or any(other.act.effect is None for other in deed.joined):
        return False
    suffers = verb.passive or deed.sentence.tokens[verb.head].lower in words_of("suffered")
    pronoun = verb.finite and bool(verb.subject) and deed.sentence.tokens[verb.subject[0].head].lower in ("it", "they")
    return (suffers or pronoun) and (deed.act.effect in ("killed", "injured", "missing") or deed.mode == "destroy")


def _manner(reading: Reading, deed: Deed, fresh: Told, event: Told, rank: int) -> float:
    """Return what the way of telling adds: an effect told alone, a nominal mention, the lead told again in full."""
    gap = deed.sentence.number - event.last
    score = -0.3 * rank + (1.0 if _the_weapon(deed) and fresh.weapons & event.weapons else 0.0)
    score += 0.5 if event.deeds[0].sentence.number <= 1 else 0.0
    if effect_only(deed) and gap <= 4 and not fresh.days:
        score += 3.0 - 0.2 * rank - _misfit(reading, deed, event)
    elif _again(deed, fresh, event) and gap <= 3:
        score += 2.0
    if deed.noun is None or not deed.definite:
        return score + _elaborates(deed, fresh, event) - (0.5 if deed.noun is not None and not deed.definite else 0.0)
    if deed.plural and not event.count and not any(other.plural or other.noun is None for other in event.deeds):
        score -= 1.0
    return score + _nominal(deed, fresh, event, rank)


def _mutual(event: Told) -> bool:
    """Return whether an event is fighting between two sides, in which one side's acts are acts of their own."""
    return event.deeds[0].act.mutual


def _before_it(deed: Deed) -> bool:
    """Return whether the sentence puts the act before or after another: "the strike comes 12 days after the attack"."""
    return deed.noun is not None and deed.noun.under in ("after", "before", "since", "following")


def _how_only(deed: Deed, fresh: Told) -> bool:
    """Return whether a verb tells only with what and by whom: "the jets dropped guided bombs"."""
    more = fresh.recipients or fresh.things or fresh.places or fresh.days or fresh.tolls or fresh.count
    return deed.verb is not None and bool(fresh.weapons) and not more


def _salvo(deed: Deed, fresh: Told, event: Told) -> bool:
    """Return whether the sentence says how many of the weapons just told of were used: "a salvo of 12 rockets fell"."""
    if (
        not fresh.weapons & event.weapons
        or fresh.actors
        or fresh.days
        or fresh.recipients
        or fresh.tolls
        or deed.definite
    ):
        return False
    counted_before = any(_counted(known) for known in event.deeds)
    sited = agreement.sited(event.places) and agreement.where(fresh, event) <= 0
    return _counted(deed) and not counted_before and not sited


def _counted(deed: Deed) -> bool:
    """Return whether the deed's weapons are counted: "12 rockets"."""
    spans = [held.span for held in deed.of("weapon")]
    return any(
        span.overlaps(number.span) or number.span.end + 1 == span.start
        for _, _, number in deed.marks.numbers
        for span in spans
    )


def _again(deed: Deed, fresh: Told, event: Told) -> bool:
    """Return whether the event's own verb stands in the passive, with no doer, day or weapon: "three sites were hit"."""
    passive = deed.verb is not None and deed.verb.passive
    return passive and not (fresh.actors or fresh.days or fresh.weapons) and bool(fresh.heads & event.heads)


def _nominal(deed: Deed, fresh: Told, event: Told, rank: int) -> float:
    """Return how far "the attack" points back: most to the act at hand and to the one the report opens with."""
    if not generic(deed) and not fresh.heads & event.heads:
        return 0.0
    if _names_victim(deed) and not (event.recipients or event.things or event.tolls):
        return 0.0
    gap = deed.sentence.number - event.last
    score = 2.0 if gap <= 1 else 1.5 if gap <= 6 else 1.0
    noun = deed.noun
    pointing = noun is not None and deed.sentence.tokens[noun.start].lower in words_of("demonstrative")
    if pointing:
        score += 2.0 if rank == 0 else 0.0
    elif event.deeds[0].sentence.number <= 2:
        score += 1.0
    just_told = event.deeds[0].sentence.number == deed.sentence.number - 1 and "destroy" not in event.modes
    score += 2.5 if just_told and rank == 0 and not pointing else 0.0
    score += 0.2 * min(len(event.deeds), 5) + (0.5 if deed.plural == event.deeds[-1].plural else 0.0)
    new = agreement.novelty(fresh, event)
    return score - 2.0 * new if new < 1 else min(0.0, score - 3.0)


def _names_victim(deed: Deed) -> bool:
    """Return whether the possessor suffered the act: "Kabila's killing" is no word for a battle told just before."""
    owner = deed.noun.owner if deed.noun is not None else None
    if owner is None:
        return False
    possessor = deed.sentence.span_of(owner.start, owner.end)
    return any(held.span.overlaps(possessor) for held in deed.of("recipient"))


def _headline(deed: Deed, event: Told) -> float:
    """Return what speaks for the lead telling the act of the headline."""
    first = event.deeds[0].sentence.number
    if first > 0 or deed.sentence.number > 4 or event.last > 1:
        return 0.0
    return 2.0 if deed.noun is None or not deed.definite else 0.5


def _elaborates(deed: Deed, fresh: Told, event: Told) -> float:
    """Return what speaks for a second sentence dating and placing the act that the lead told in passing."""
    lead = event.deeds[0].sentence.number <= 2 and deed.sentence.number - event.last <= 2
    return 2.0 if lead and fresh.days and not event.days and agreement.parties(fresh, event) > 0 else 0.0


def _misfit(reading: Reading, deed: Deed, event: Told) -> float:
    """Return what speaks against an effect told alone: an act told only in passing, losses of the act's own doers."""
    passing = all(other.noun is not None and other.noun.under in words_of("background") for other in event.deeds)
    harmed = [held.span.of(reading.text).lower() for held in deed.of("recipient")]
    attackers = any(words_of("attacker") & set(name.split()) for name in harmed)
    return (
        (1.0 if passing else 0.0) + (0.5 if attackers else 0.0) + (2.0 if _others_losses(reading, deed, event) else 0.0)
    )


def _others_losses(reading: Reading, deed: Deed, event: Told) -> bool:
    """Return whether a side tells its own dead ("16 of its soldiers") and the act hit, or was told by, somebody else."""
    own = any(
        held.span.of(reading.text).lower().startswith(("its ", "their ", "our ")) for held in deed.of("recipient")
    )
    if not own or not deed.voices or deed.voices[-1].name is None:
        return False
    side = known(reading, deed.voices[-1].name) or words(deed.voices[-1].name.of(reading.text))
    hit = {word for party in event.recipients for word in party if word.startswith("=")}
    did = {word for party in event.actors for word in party}
    return bool(side & did) or bool(hit and not side & hit)


def _mishap(reading: Reading, first: int, last: int) -> bool:
    """Return whether an accident or a disaster is told in sentences `first` to `last`: then the dead are its dead."""
    between = reading.sentences[first:last]
    return any(token.lower in words_of("mishap") for sentence in between for token in sentence.tokens)


def _the_weapon(deed: Deed) -> bool:
    """Return whether the doer is a weapon told of before: "the rocket hit a house"."""
    subjects = deed.verb.subject if deed.verb is not None else []
    return any(
        noun.head + 1 in deed.marks.weapons and deed.sentence.tokens[noun.start].lower in words_of("definite")
        for noun in subjects
    )


def _same_sentence(fresh: Told, event: Told) -> float:
    """Return the score within one sentence, where two tellings are mostly two acts."""
    shared = agreement.means(fresh, event) >= 1.0 and agreement.parties(fresh, event) >= 2.0
    if fresh.dead & event.dead:
        return _THRESHOLD
    return _THRESHOLD if shared and fresh.kind not in VERBAL and not (fresh.tolls and event.tolls) else _NO

"""What we read in a message as the templates of MUC-4: which acts are incidents, and which of their words fill which slot.

The mapping follows the task of 1992: violent acts against people or property in nine countries (`bench.muc4_nations`) are incidents, combat
between armed forces is none, nor is what happened more than two months before; type, targets and instruments go by the kinds that our
tables of nouns give. Which of these acts are told is decided by weights fitted to the training part (`bench.muc4_worth`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from bench.muc4_nations import foreign, lies_in, location, main_country
from bench.muc4_score import DATE, PLACE, TYPE, Fill, Template, words
from bench.muc4_targets import NOBODY, Target, beside, each_once
from bench.muc4_words import (
    FIGHTERS,
    FORCES,
    GENERAL,
    NO_NAME,
    ORGANISATION,
    PRONOUNS,
    STATE,
    is_person,
    is_plural,
    person_type,
    thing_type,
    weapon_type,
)
from bench.muc4_worth import COMBAT, likelihood, signs, weights
from dragoman.knowledge.knowledge import Knowledge, load_knowledge
from dragoman.schema.claim import Claim
from dragoman.schema.mention import Mention, Toll
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Party

LONG_AGO = timedelta(days=61)
LIKELY = 0.5
"""Score from which an event is rather told than not; it is calibrated, so nothing is to be chosen here."""
STAGES = {"occurred": "ACCOMPLISHED", "ongoing": "ACCOMPLISHED", "attempted": "ATTEMPTED", "threatened": "THREATENED"}
CONFIDENCES = {
    "asserted": "REPORTED AS FACT",
    "claimed": "CLAIMED OR ADMITTED",
    "alleged": "SUSPECTED OR ACCUSED",
    "unknown": "POSSIBLE",
    "denied": "POSSIBLE",
}
EFFECTS = {"killed": "DEATH", "injured": "INJURY"}
BOMBS = frozenset(("BOMB", "VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB", "EXPLOSIVE"))
_BOMBING = re.compile(r"BOMB|BLAST|EXPLO|DYNAMIT|DETONAT|\bBLEW|\bBLOW", re.IGNORECASE)
_ARSON = re.compile(r"\bBURN|ARSON|TORCH|\bFIRE TO\b|ABLAZE", re.IGNORECASE)
_ROBBERY = re.compile(r"\bROB|\bSTOLE|\bSTEAL|\bLOOT|THEFT", re.IGNORECASE)
_KILLING = re.compile(r"\bKILL|MURDER|ASSASSINAT|MASSACR|\bSLA[IY]|\bSLEW|EXECUT", re.IGNORECASE)
_HURTING = re.compile(r"\bWOUND|\bINJUR", re.IGNORECASE)
_SHOOTING = re.compile(r"\bSHOT|\bSHOOT|GUNNED|GUNFIRE|SHOTS|MACHINE-?GUN", re.IGNORECASE)
DAMAGE = {
    "DESTROYED": re.compile(r"DESTR|DEMOLISH|\bRAZ|BLOWN? UP|BLEW UP|\bBURN", re.IGNORECASE),
    "PROPERTY TAKEN FROM TARGET": _ROBBERY,
    "SOME DAMAGE": re.compile(r"DAMAG|BOMB|BLAST|EXPLO|DYNAMIT|SABOT", re.IGNORECASE),
}
_TYPES_OF_ACT = ("ASSAULT",)
_NO_ONE_BODY = (".militants", ".people")
"""The endings of actors that are people of a country, and no one organisation."""
SURE = 0.6
"""Parties less likely than this are our guesses, told for a person to correct; the task has none to correct them."""


Telling = tuple[Mention, Claim]


def templates(
    report: Report, mentions: Sequence[Mention], claims: Sequence[Claim], *, sifted: bool = True
) -> list[Template]:
    """Return the incidents of a message; `claims` are made of `mentions`, one of each, in the same order.

    All that may be incidents where they are not to be sifted by the weights, which are fitted to the network's reading.
    """
    floor = weights()["floor"] if sifted else 0.0
    return [one for one, found in weighed(report, mentions, claims) if likelihood(found) >= floor]


def weighed(
    report: Report, mentions: Sequence[Mention], claims: Sequence[Claim]
) -> list[tuple[Template, dict[str, float]]]:
    """Return every act of a message that may be an incident, with the signs by which it is weighed."""
    found: list[tuple[Template, dict[str, float]]] = []
    for one in incidents(report, mentions, claims):
        if (template := one.template()) is not None:
            found.append((template, signs(report, one.mentions, one.claims, template, [other for other, _ in found])))
    return found


def incidents(report: Report, mentions: Sequence[Mention], claims: Sequence[Claim]) -> list[Incident]:
    """Return the violent events of a message, those that are one incident of the task as one."""
    held: dict[int, list[Telling]] = {}
    for mention, claim in zip(mentions, claims, strict=True):
        if mention.type in _TYPES_OF_ACT and mention.status in STAGES and mention.score >= LIKELY:
            held.setdefault(mention.event, []).append((mention, claim))
    country = main_country(report.text, claims, load_knowledge())
    found: list[Incident] = []
    for pairs in held.values():
        one = Incident(report, pairs, country)
        same = next((at for at, other in enumerate(found) if other.is_one_with(one)), None)
        if same is None:
            found.append(one)
        else:
            found[same] = found[same].joined(one)
    return found


class Incident:
    """One event of a message, as a template."""

    def __init__(self, report: Report, pairs: Sequence[tuple[Mention, Claim]], country: str | None) -> None:
        self._report, self._text, self._country, self._pairs = report, report.text, country, [*pairs]
        self.mentions = [mention for mention, _ in pairs]
        self.claims = [claim for _, claim in pairs]
        self._triggers = " ".join(one.trigger.of(report.text) for one in self.mentions)
        self._knowledge: Knowledge = load_knowledge()
        self._actors = self._parties("actor")
        self._places = [place for claim in self.claims for place in claim.places]
        self._lies = lies_in(self._places, country)

    def is_one_with(self, other: Incident) -> bool:
        """Return whether two events are one incident of the task: of one kind, at one time, against one target, or one tells no target.

        A bombing and those it killed are one incident there, where we may read two events.
        """
        mine, theirs = self._type({}), other._type({})
        if mine != theirs and "ATTACK" not in (mine, theirs):
            return False
        days, others = self._days(), other._days()
        if days and others and (days[1] < others[0] or others[1] < days[0]):
            return False
        targets, hit = self._target_keys(), other._target_keys()
        return bool(targets & hit) or not targets or not hit

    def joined(self, other: Incident) -> Incident:
        """Return both events as one."""
        return Incident(self._report, [*self._pairs, *other._pairs], self._country)

    def _days(self) -> tuple[str, str] | None:
        return next(((c.time.start, c.time.end or c.time.start) for c in self.claims if c.time.start), None)

    def _target_keys(self) -> set[object]:
        return {party.actor or words(self._words(party))[-1] for party in self._parties("recipient")}

    def template(self) -> Template | None:
        """Return the template, or None where the event is no incident of the task."""
        first = self.mentions[0]
        if self._is_old() or self._lies is None:
            return None
        slots: dict[str, list[Fill]] = {}
        self._instruments(slots)
        self._targets(slots)
        self._perpetrators(slots)
        kind = self._type(slots)
        if not self._is_incident(slots, kind):
            return None
        slots[TYPE] = [Fill(frozenset((kind,)))]
        slots["INCIDENT: STAGE OF EXECUTION"] = [Fill(frozenset((STAGES[first.status],)))]
        slots[DATE] = [Fill(frozenset((self._date(),)))]
        slots[PLACE] = [Fill(frozenset((location(self._places, self._lies, self._knowledge),)))]
        return Template({slot: tuple(dict.fromkeys(fills)) for slot, fills in slots.items() if fills})

    def _type(self, slots: dict[str, list[Fill]]) -> str:
        arms = {value for fill in slots.get("INCIDENT: INSTRUMENT TYPE", ()) for value in fill.values}
        modes = {one.mode for one in self.mentions}
        if "abduct" in modes:
            return "KIDNAPPING"
        if _ARSON.search(self._triggers):
            return "ARSON"
        if _ROBBERY.search(self._triggers):
            return "ROBBERY"
        bombed = arms & BOMBS or modes & {"explosives", "suicide-attack", "aerial"} or _BOMBING.search(self._triggers)
        return "BOMBING" if bombed else "ATTACK"

    def _is_old(self) -> bool:
        ends = [claim.time.end or claim.time.start for claim in self.claims if claim.time.end or claim.time.start]
        if not ends or not self._report.published:
            return False
        return date.fromisoformat(max(ends)) < date.fromisoformat(self._report.published) - LONG_AGO  # type: ignore[type-var]

    def _is_incident(self, slots: dict[str, list[Fill]], kind: str) -> bool:
        """Return whether a target is told that is no armed force and not just anybody."""
        people = {value for fill in slots.get("HUM TGT: TYPE", ()) for value in fill.values}
        civil = people - {"ACTIVE MILITARY"}
        if civil == {"CIVILIAN"} and not slots.get("HUM TGT: NAME") and not slots.get("PHYS TGT: ID"):
            told = [value for fill in slots.get("HUM TGT: DESCRIPTION", ()) for value in fill.values]
            numbers = {value for fill in slots.get("HUM TGT: NUMBER", ()) for value in fill.values}
            return numbers != {"PLURAL"} or not all(GENERAL.search(one.upper()) for one in told)
        if civil or slots.get("PHYS TGT: ID"):
            return bool(civil) or not COMBAT.search(self._triggers)
        return kind == "BOMBING" and not people

    def _date(self) -> str:
        time = next((claim.time for claim in self.claims if claim.time.start), None)
        if time and time.start:
            start, end = _day(time.start), _day(time.end or time.start)
            return start if start == end else f"{start} - {end}"
        until = next((claim.time.end for claim in self.claims if claim.time.end), self._report.published)
        return f"- {_day(until)}" if until else "-"

    def _instruments(self, slots: dict[str, list[Fill]]) -> None:
        for span in self._spans("weapon"):
            name = frozenset((span.of(self._text),))
            if kind := weapon_type(span.of(self._text)):
                slots.setdefault("INCIDENT: INSTRUMENT ID", []).append(Fill(name))
                slots.setdefault("INCIDENT: INSTRUMENT TYPE", []).append(Fill(frozenset((kind,)), name))

        if "INCIDENT: INSTRUMENT TYPE" not in slots and (kind := self._unnamed_arm()):
            slots["INCIDENT: INSTRUMENT TYPE"] = [Fill(frozenset((kind,)))]

    def _unnamed_arm(self) -> str | None:
        """Return the instrument that the words for the act tell of without naming it: who was shot was hit by a gun."""
        if _SHOOTING.search(self._triggers):
            return "GUN"
        return "BOMB" if _BOMBING.search(self._triggers) else None

    def _perpetrators(self, slots: dict[str, list[Fill]]) -> None:
        state = False
        people: list[str] = []
        for party in self._suspects():
            phrase = self._words(party)
            state = state or bool(STATE.search(phrase.upper()) and not FIGHTERS.search(phrase.upper()))
            name = self._organisation(party)
            if name:
                fill = Fill(frozenset((name,)))
                slots.setdefault("PERP: ORGANIZATION ID", []).append(fill)
                confidence = CONFIDENCES[party.attribution]
                slots.setdefault("PERP: ORGANIZATION CONFIDENCE", []).append(
                    Fill(frozenset((confidence,)), fill.values)
                )
            if name is None or (words(phrase) != words(name) and not FORCES.search(phrase.upper())):
                people.append(phrase)
        if "PERP: ORGANIZATION ID" not in slots and any(FIGHTERS.search(phrase.upper()) for phrase in people):
            self._theirs(slots)
        for one in each_once([Target(phrase, None, "") for phrase in people]):
            slots.setdefault("PERP: INDIVIDUAL ID", []).append(Fill(frozenset((one.phrase,))))
        slots["PERP: INCIDENT CATEGORY"] = [
            Fill(frozenset(("STATE-SPONSORED VIOLENCE" if state else "TERRORIST ACT",)))
        ]

    def _theirs(self, slots: dict[str, list[Fill]]) -> None:
        """Add the one armed group that the message names, where it calls who did it only "the guerrillas"."""
        groups = {one.actor: one for one in self._knowledge.find(self._text) if one.kind == "group"}
        named = [one for actor, one in groups.items() if not actor.endswith(_NO_ONE_BODY)]
        if len(named) == 1:
            fill = Fill(frozenset((named[0].span.of(self._text),)))
            slots["PERP: ORGANIZATION ID"] = [fill]
            slots["PERP: ORGANIZATION CONFIDENCE"] = [Fill(frozenset(("REPORTED AS FACT",)), fill.values)]

    def _suspects(self) -> list[Party]:
        """Return who may have done it: people, groups and forces, no places or things, and no police; fighters alone where any are told."""
        able = [party for party in self._actors if self._is_able(party)]
        able = [party for party in able if person_type(self._words(party)) != "LAW ENFORCEMENT"]
        fighters = [party for party in able if FIGHTERS.search(self._words(party).upper())]
        return fighters or able

    def _is_able(self, party: Party) -> bool:
        phrase = self._words(party)
        able = is_person(phrase) or FORCES.search(phrase.upper()) or self._organisation(party)
        named = (
            party.actor and not self._knowledge.find(phrase) and not NO_NAME.search(phrase.upper()) and " " in phrase
        )
        return bool(able or named) and not thing_type(phrase)

    def _organisation(self, party: Party) -> str | None:
        """Return the name of an organisation in a perpetrator's phrase, or None."""
        if party.span is not None:
            for one in self._knowledge.find(self._text, party.span.start, party.span.end):
                if not one.actor.endswith(_NO_ONE_BODY) and one.kind in (
                    "group",
                    "force",
                    "government",
                    "party",
                    "organisation",
                    "coalition",
                    "body",
                ):
                    return one.span.of(self._text)
        phrase = self._words(party)
        return phrase if ORGANISATION.search(phrase.upper()) and not is_person(phrase) else None

    def _parties(self, role: str) -> list[Party]:
        """Return who fills a role in any of the event's tellings, each once; what is only a pronoun is left out."""
        found: dict[object, Party] = {}
        for claim in self.claims:
            for party in claim.actors if role == "actor" else claim.recipients:
                phrase = self._words(party)
                if words(phrase) and phrase.upper() not in PRONOUNS and party.score >= SURE:
                    found.setdefault(party.actor or words(phrase), party)
        return [*found.values()]

    def _words(self, party: Party) -> str:
        return party.thing or (party.span.of(self._text) if party.span else party.name or "")

    def _targets(self, slots: dict[str, list[Fill]]) -> None:
        effect = "DEATH" if _KILLING.search(self._triggers) else "INJURY" if _HURTING.search(self._triggers) else None
        done = effect if self.mentions[0].status == "occurred" else None
        tolls = [toll for mention in self.mentions for toll in mention.tolls if toll.kind in (*EFFECTS, "abducted")]
        counted = [_whole(toll) for toll in tolls]
        people = [
            Target((toll.of or span).of(self._text), EFFECTS.get(toll.kind), self._number(toll))
            for toll, span in zip(tolls, counted, strict=True)
        ]
        acting = {party.actor for party in self._actors if party.actor}
        for party in self._parties("recipient"):
            phrase = self._words(party)
            if party.actor in acting or (party.span and any(party.span.overlaps(other) for other in counted)):
                continue
            thing = thing_type(phrase)
            if thing is not None:
                self._physical(slots, phrase, thing, party)
            elif party.thing:
                continue
            else:
                people.append(Target(phrase, done, "PLURAL" if is_plural(phrase) else "1"))
        for target in each_once([part for one in people for part in one.parts()]):
            self._human(slots, target)

    def _physical(self, slots: dict[str, list[Fill]], phrase: str, kind: str, party: Party) -> None:
        name = frozenset((phrase,))
        slots.setdefault("PHYS TGT: ID", []).append(Fill(name))
        slots.setdefault("PHYS TGT: TYPE", []).append(Fill(frozenset((kind,)), name))
        slots.setdefault("PHYS TGT: NUMBER", []).append(
            Fill(frozenset(("PLURAL" if is_plural(phrase) else "1",)), name)
        )
        self._nation(slots, "PHYS TGT: FOREIGN NATION", phrase, name)
        said = " ".join(
            claim.trigger.text for claim in self.claims if any(one.thing == party.thing for one in claim.recipients)
        )
        if effect := next((value for value, pattern in DAMAGE.items() if pattern.search(said)), None):
            slots.setdefault("PHYS TGT: EFFECT OF INCIDENT", []).append(Fill(frozenset((effect,)), name))

    def _human(self, slots: dict[str, list[Fill]], one: Target) -> None:
        kind = person_type(one.phrase)
        if (
            not words(one.phrase)
            or one.phrase.upper() in PRONOUNS
            or kind == "FIGHTER"
            or NOBODY.search(one.phrase.upper())
        ):
            return
        described, name = one.named()
        if name and not described and (described := beside(self._text, name)):
            kind = person_type(described)
        if not described and not name:
            return
        main = frozenset((name or described,))
        if name:
            slots.setdefault("HUM TGT: NAME", []).append(Fill(main))
        if described:
            slots.setdefault("HUM TGT: DESCRIPTION", []).append(
                Fill(frozenset((described,)), main if name else frozenset())
            )
        slots.setdefault("HUM TGT: TYPE", []).append(Fill(frozenset((kind,)), main))
        slots.setdefault("HUM TGT: NUMBER", []).append(Fill(frozenset((one.counted(),)), main))
        self._nation(slots, "HUM TGT: FOREIGN NATION", one.phrase, main)
        if one.effect:
            slots.setdefault("HUM TGT: EFFECT OF INCIDENT", []).append(Fill(frozenset((one.effect,)), main))

    def _nation(self, slots: dict[str, list[Fill]], slot: str, phrase: str, of: frozenset[str]) -> None:
        if nation := foreign(phrase, self._lies, self._knowledge):
            slots.setdefault(slot, []).append(Fill(frozenset((nation,)), of))

    def _number(self, toll: Toll) -> str:
        for claim in self.claims:
            for figure in claim.figures:
                if figure.span == toll.span and figure.kind == toll.kind and figure.best is not None:
                    return str(figure.best)
        return "1" if toll.single else "PLURAL"

    def _spans(self, *roles: str) -> list[Span]:
        """Return the phrases of the event in some roles, those of the same words once."""
        found: dict[tuple[str, ...], Span] = {}
        for mention in self.mentions:
            for one in mention.arguments:
                if one.role in roles:
                    found.setdefault(words(one.span.of(self._text)), one.span)
        return [span for key, span in found.items() if key]


def _whole(toll: Toll) -> Span:
    return Span(toll.span.start, toll.of.end) if toll.of else toll.span


def _day(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day.day:02} {day.strftime('%b').upper()} {day.year % 100:02}"


def fills(slots: Iterable[tuple[str, Sequence[Fill]]]) -> Iterator[str]:
    """Yield the fills of a template, one a line, for people to look at."""
    for slot, held in slots:
        for fill in held:
            yield f"    {slot:32} {' / '.join(sorted(fill.values))}"

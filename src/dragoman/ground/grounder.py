"""The grounder by rules: every span of an extraction becomes a value, every mention a claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

import msgspec

from dragoman.ground.actors import Cast
from dragoman.ground.citing import with_cited
from dragoman.ground.counts import count_at, figure
from dragoman.ground.credits import credit_of
from dragoman.ground.gazetteer import Gazetteer, load_gazetteer
from dragoman.ground.homes import load_homes, outlet_key
from dragoman.ground.one_line import in_one_line
from dragoman.ground.own_claims import with_own_claims
from dragoman.ground.places import Atlas
from dragoman.ground.places_abroad import abroad
from dragoman.ground.places_company import Spots
from dragoman.ground.places_desk import without_desk
from dragoman.ground.places_home import home
from dragoman.ground.shares import with_shares
from dragoman.ground.sides import side_of
from dragoman.ground.times import Clock
from dragoman.ground.voices import voice_of
from dragoman.ground.weapons import weapon_at
from dragoman.knowledge import Knowledge, load_knowledge
from dragoman.schema.claim import Affiliation, Claim, Grounding, LooseFigure
from dragoman.schema.ids import make_id
from dragoman.schema.mention import DONE, Argument, Bond, Cue, Extraction, Mention, Role, Toll, Topic
from dragoman.schema.report import Report
from dragoman.schema.span import Span, quote
from dragoman.schema.value import About, Count, Figure, Party, Place, Time, Voice, Weapon
from dragoman.settings import Settings

_NEWS = ("published", "day before", "recent")
"""What shows an act to be of the days before the report: in a part of a chronicle, it is of the date that heads the part."""

_FULL_NAME = re.compile(r"[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*)+")
"""A speaker by nothing but a name of several words, of which none is a place: "Cure Ngoma"."""


class RuleGrounder:
    """Resolves times with a clock, places with an atlas, parties with a cast, each made anew for every report."""

    name = "rules"
    version = "13"

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return load_gazetteer(self._settings)

    @cached_property
    def _knowledge(self) -> Knowledge:
        return load_knowledge(self._settings.actors, self._settings.cache)

    def ground(self, report: Report, extraction: Extraction) -> Grounding:
        """Return the report's claims, affiliations, figures and actors."""
        home = load_homes(self._settings.homes).get(outlet_key(report.outlet))
        scene = Scene(report, extraction, self._knowledge, self._gazetteer, home)
        times = scene.times(extraction.mentions)
        made = [scene.claim(mention, time) for mention, time in zip(extraction.mentions, times, strict=True)]
        claims = without_desk(report, with_shares(report.text, made))
        affiliations = tuple(one for bond in extraction.bonds if (one := scene.affiliation(bond)))
        figures = tuple(scene.loose_figure(toll, evidence) for toll, evidence in extraction.tolls)
        actors = scene.cast.actors()
        told = Grounding(report=report.id, claims=claims, affiliations=affiliations, figures=figures, actors=actors)
        return in_one_line(told, report.text)


class Scene:
    """What is needed to resolve one report's spans."""

    def __init__(
        self,
        report: Report,
        extraction: Extraction,
        knowledge: Knowledge,
        gazetteer: Gazetteer,
        home: Spots | None = None,
    ) -> None:
        self.report, self.knowledge = report, knowledge
        self.ref = msgspec.structs.replace(report.ref(), credit=credit_of(report, knowledge))
        voices = (voice.name for mention in extraction.mentions for voice in mention.voices if voice.name)
        self._speakers = {span for span in voices if _FULL_NAME.fullmatch(span.of(report.text))}
        self.clock = Clock(report)
        self.atlas = Atlas(report, gazetteer, knowledge, home)
        story = self.atlas.story
        self.cast = Cast(report, extraction, knowledge, story.lies_in, story.lands)

    def times(self, mentions: Sequence[Mention]) -> list[Time]:
        """Return when the act of each mention was; those whose words name no day lean on the others."""
        hours = {mention.event: words for mention in mentions if (words := self._hour(mention))}
        known = [self._time(mention) for mention in mentions]
        dated: dict[int, Time] = {}
        for mention, time in zip(mentions, known, strict=True):
            if time.start:
                dated.setdefault(mention.event, time)
        lean = dated | self.clock.lean(mentions, dated, hours)
        return [
            lean.get(mention.event, time) if self._leans(mention, time) else time
            for mention, time in zip(mentions, known, strict=True)
        ]

    def _leans(self, mention: Mention, time: Time) -> bool:
        """Return whether an act has no time of its own, and its telling shows that it has one."""
        shown = mention.recency is not None or any(one.role == "time" and one.trusted for one in mention.arguments)
        return shown and time.start is None and time.end is None

    def _hour(self, mention: Mention) -> Span | None:
        """Return the words that tell only at what time of a day the act was, where the extractor is sure that they are its."""
        given = _first(mention, "time")
        return given.span if given and given.trusted and self.clock.names_no_day(given.span) else None

    def claim(self, mention: Mention, time: Time) -> Claim:
        """Return the claim that a mention makes of an act at that time."""
        voices = with_cited(self._voices(mention.voices), self.report, mention.evidence, self.knowledge)
        actors = with_own_claims(tuple(self._parties(mention, "actor")), voices)
        recipients = tuple(self._parties(mention, "recipient", "thing"))
        return Claim(
            id=make_id("c", self.report.id, mention.event, mention.type, mention.trigger.start, mention.trigger.end),
            report=self.ref,
            group=self._group(mention.event),
            type=mention.type,
            mode=mention.mode,
            status=mention.status,
            time=time,
            places=self._places(mention, actors, recipients),
            actors=actors,
            recipients=recipients,
            weapons=self._weapons(mention),
            figures=self._figures(mention.tolls, actors, recipients),
            count=self._count(mention),
            voices=voices,
            about=self._about(mention.about),
            answers=tuple((self._group(one.event), quote(self.report.text, one.evidence)) for one in mention.answers),
            part_of=self._group(mention.part_of) if mention.part_of is not None else None,
            evidence=(quote(self.report.text, mention.evidence),),
            trigger=quote(self.report.text, mention.trigger),
            nominal=mention.nominal,
            sense=mention.sense,
            method=mention.method,
            score=mention.score,
        )

    def affiliation(self, bond: Bond) -> Affiliation | None:
        """Return the affiliation that a bond states, or None where one side is no actor."""
        member = self.cast.party(Argument(role="actor", span=bond.member))
        of = self.cast.party(Argument(role="actor", span=bond.of))
        if member is None or of is None or not member.actor or not of.actor or member.actor == of.actor:
            return None
        return Affiliation(
            id=make_id("t", self.report.id, member.actor, bond.relation, of.actor, bond.evidence.start),
            report=self.ref,
            member=member,
            relation=bond.relation,
            of=of,
            evidence=(quote(self.report.text, bond.evidence),),
            voices=self._voices(bond.voices),
        )

    def loose_figure(self, toll: Toll, evidence: Span) -> LooseFigure:
        """Return a figure of no single event, with the place its sentence names."""
        places = self.atlas.places((), evidence, toll.span)
        time = self.clock.resolve(evidence, toll.span, None)
        (told,) = self._figures((toll,), (), ())
        return LooseFigure(
            id=make_id("f", self.report.id, toll.kind, toll.span.start, toll.span.end),
            report=self.ref,
            figure=_as_of(told, time),
            evidence=(quote(self.report.text, evidence),),
            place=places[0] if places else None,
        )

    def _time(self, mention: Mention) -> Time:
        headed = self.clock.headed(mention.trigger) if mention.status in DONE and mention.recency in _NEWS else None
        if headed and _first(mention, "time") is None:
            return headed
        if mention.recency == "recent" or self._hour(mention) is not None:
            return Time()
        if mention.recency in ("published", "day before"):
            return self.clock.published(mention.recency)
        given = _first(mention, "time")
        span, trusted = (given.span, given.trusted) if given else (None, False)
        told = mention.status in DONE
        news = mention.recency != "past"
        time = self.clock.resolve(mention.evidence, mention.trigger, span, told=told, trusted=trusted, news=news)
        return self.clock.lasting(time) if mention.status == "ongoing" else time

    def _group(self, event: int) -> str:
        return f"{self.report.id}:{event}"

    def _parties(self, mention: Mention, *roles: Role) -> Iterator[Party]:
        seen = set()
        for argument in mention.arguments:
            if argument.role in roles and (party := self._city_hit(mention, argument) or self.cast.party(argument)):
                key = (party.actor or party.name, party.thing)
                if key not in seen:
                    seen.add(key)
                    yield msgspec.structs.replace(party, score=argument.score)

    def _city_hit(self, mention: Mention, argument: Argument) -> Party | None:
        """Return the capital or palace that was hit, itself and not the government that it stands for elsewhere."""
        written = argument.span.of(self.report.text)
        if mention.type != "ASSAULT" or argument.role == "actor" or self.knowledge.seat(written) is None:
            return None
        return Party(names=(written,), thing=written, span=argument.span)

    def _places(self, mention: Mention, actors: Sequence[Party], recipients: Sequence[Party]) -> tuple[Place, ...]:
        hit = [argument.span for argument in mention.arguments if argument.role in ("thing", "recipient")]
        told = [one.span for one in mention.arguments if one.role == "place"]
        spans = [span for span in told if not any(name.covers(span) for name in self._speakers)]
        found = self.atlas.places(spans, mention.evidence, mention.trigger, type=mention.type, hit=hit)
        cast = {actor.id: actor for actor in self.cast.actors()}
        if found or mention.nominal:
            return abroad(mention.type, found, actors, recipients, cast)
        codes = home(mention, actors, recipients, cast, self.atlas.story.country)
        return tuple(place for code in codes if (place := self.atlas.country(code)))

    def _weapons(self, mention: Mention) -> tuple[Weapon, ...]:
        spans = [argument.span for argument in mention.arguments if argument.role == "weapon"]
        return tuple(weapon_at(self.report.text, span) for span in spans)

    def _count(self, mention: Mention) -> Count | None:
        """Return of how many acts the mention tells; None where it is one ("one of the worst attacks")."""
        given = _first(mention, "count")
        count = count_at(self.report.text, given.span) if given is not None else None
        return None if count is None or count.high == 1 else count

    def _figures(
        self, tolls: Sequence[Toll], actors: Sequence[Party], recipients: Sequence[Party]
    ) -> tuple[Figure, ...]:
        told: list[Figure] = []
        for toll in tolls:
            voices = self._voices(toll.voices)
            side = side_of(self.report.text, toll, actors, recipients, told)
            told.append(figure(self.report.text, toll, side, voices[0] if voices else None))
        return tuple(told)

    def _voices(self, cues: Sequence[Cue]) -> tuple[Voice, ...]:
        return tuple(voice_of(self.report, cue, self.cast) for cue in cues)

    def _about(self, topic: Topic | None) -> About | None:
        if topic is None:
            return None
        found = (self.cast.party(Argument(role="recipient", span=span)) for span in topic.parties)
        parties = {party.actor or party.name: party for party in found if party and (party.actor or party.name)}
        return About(
            type=topic.type,
            parties=tuple(parties.values()),
            places=self.atlas.named(topic.places),
            text=topic.span.of(self.report.text) if topic.span else None,
        )


def _first(mention: Mention, role: Role) -> Argument | None:
    return next((argument for argument in mention.arguments if argument.role == role), None)


def _as_of(told: Figure, time: Time) -> Figure:
    """Return a figure with the day it is of; "since 2014" is a span of time and no day."""
    return msgspec.structs.replace(
        told, as_of=time.start if time.precision == "day" and time.start == time.end else None
    )

"""Made-up claims in the shape of real ones, for measuring how linking grows: affairs told by several reports.

The shape follows the annotated corpus: 26 events and 32 claims a report, a third of the claims with a place, half
with a day, most events told by one report and a few by many. Days come in bursts, places and parties are skewed as
those of a war are. Nothing here is told of the world: towns and words are syllables.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

import numpy as np

from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.ids import make_id
from dragoman.schema.report import Report, ReportRef
from dragoman.schema.span import Evidence
from dragoman.schema.value import Figure, Party, Place, Time

FIRST, DAYS = date(2014, 1, 1), 2500
COUNTRIES = ("SY", "IQ", "YE", "UA", "SD", "ML", "AF", "SO", "MM", "LB")
TOWNS, FORCES, WORDS = 120, 15, 4000
TYPES = (
    *(("ASSAULT", "firearms"), ("ASSAULT", "aerial"), ("REQUEST", "change"), ("AGREE", None), ("ACCUSE", "disapprove")),
    *(("COERCE", "arrest"), ("PROTEST", "demo"), ("RETREAT", "release"), ("SUPPORT", None), ("REJECT", None)),
    *(("ASSAULT", None), ("RETREAT", "withdraw"), ("THREATEN", "violence"), ("AID", None), ("CONSULT", "visit")),
)
"""The commonest of the corpus, in the order of how often they are there."""
SENSE = 64
"""Numbers in the vector of a telling."""
SHARED, OWN = 8, 18
"""Events of a report that other reports of the affair may tell, and events it alone tells."""
COPIED = 0.06
"""Share of reports that repeat the text of the one before them."""
SYLLABLES = tuple(
    f"{one}{other}" for one in "bdfghjklmnprstvz" for other in ("a", "e", "i", "o", "u", "ar", "el", "in", "or")
)

Item = TypeVar("Item")


class Skewed(Generic[Item]):
    """Items drawn with odds that fall with their rank (Zipf): few are common, most are rare."""

    def __init__(self, items: Sequence[Item], slope: float = 1.0) -> None:
        self._items = items
        self._odds = [*accumulate((rank + 1) ** -slope for rank in range(len(items)))]

    def draw(self, chance: random.Random) -> Item:
        """Return one of the items."""
        return chance.choices(self._items, cum_weights=self._odds)[0]


class Act(NamedTuple):
    """What is so of an event, whoever tells it."""

    type: str
    mode: str | None
    day: date
    place: Place
    actor: Party
    recipient: Party
    killed: int
    words: tuple[str, ...]
    trigger: str
    sense: np.ndarray


class Land(NamedTuple):
    """A country at war: its towns and forces, each the commonest first."""

    code: str
    towns: Skewed[Place]
    forces: Skewed[Actor]


class World:
    """Reports of a made-up war. The same seed gives the same reports."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        self.numbers = np.random.default_rng(seed)
        self.words = Skewed([self._word(2, 4) for _ in range(WORDS)], 0.9)
        self.triggers = {kind: Skewed([self._word(2, 3) for _ in range(8)]) for kind in dict.fromkeys(TYPES)}
        self.types = Skewed(TYPES, 0.7)
        self.lands = Skewed([self._land(code) for code in COUNTRIES])
        self.days = Skewed(self._bursts(), 0.4)
        self.famous: dict[str, list[Act]] = {code: [] for code in COUNTRIES}

    def reports(self, claims: int) -> Iterator[tuple[Report, Grounding]]:
        """Yield reports, in no order of days, until they make that many claims together."""
        made = 0
        while made < claims:
            for report, grounding in self._affair():
                yield report, grounding
                made += len(grounding.claims)
                if made >= claims:
                    return

    def _affair(self) -> Iterator[tuple[Report, Grounding]]:
        """Yield the reports on one affair, which tell some of its acts and some acts of their own."""
        land, day = self.lands.draw(self.chance), self.days.draw(self.chance)
        known = [self._act(land, day + timedelta(days=self.chance.randrange(4))) for _ in range(24)]
        self.famous[land.code] = [known[0], *self.famous[land.code][:60]]
        common, told = Skewed(known, 0.8), min(60, int(self.chance.paretovariate(1.1)) + 1)
        before: tuple[Report, Grounding] | None = None
        for _ in range(told):
            published = day + timedelta(days=self.chance.choice((0, 1, 1, 2, 3, 5)))
            if before and self.chance.random() < COPIED:
                yield self._report(published, [], before[0].text)
                continue
            acts = {id(act): act for act in (common.draw(self.chance) for _ in range(SHARED))}
            own = [self._act(land, published - timedelta(days=self.chance.randrange(40))) for _ in range(OWN)]
            past = [self.chance.choice(self.famous[land.code]) for _ in range(2)]
            before = self._report(published, [*acts.values(), *own, *past], "")
            yield before

    def _report(self, published: date, acts: Sequence[Act], text: str) -> tuple[Report, Grounding]:
        identity = make_id("r", published, self.chance.random())
        tellings = [(number, act) for number, act in enumerate(acts) for _ in range(self.chance.choice((1, 1, 1, 2)))]
        sentences = [self._sentence(act) for _, act in tellings]
        text = text or " ".join(sentences)
        report = Report(id=identity, path=f"{identity}.txt", sha256="", raw=text, text=text, language="en")
        ref = ReportRef(id=identity, published=published.isoformat(), published_precision="day", path=report.path)
        claims, start = [], 0
        for (number, act), sentence in zip(tellings, sentences, strict=True):
            quotation = Evidence(start, start + len(sentence), sentence)
            claims.append(self._claim(ref, number, act, quotation))
            start += len(sentence) + 1
        parties = [party for act in acts for party in (act.actor, act.recipient)]
        actors = {party.actor: Actor(id=party.actor or "", name=party.name or "", kind="group") for party in parties}
        return report, Grounding(report=identity, claims=tuple(claims), actors=tuple(actors.values()))

    def _claim(self, ref: ReportRef, number: int, act: Act, quotation: Evidence) -> Claim:
        chance = self.chance
        at = quotation.text.index(act.trigger)
        toll = act.killed + chance.choice((0, 0, 0, 1, 3)) if act.type == "ASSAULT" and chance.random() < 0.5 else None
        dated = chance.random()
        day = act.day.isoformat()
        time = Time(start=day, end=day, precision="day") if dated < 0.45 else Time()
        if dated > 0.75:
            time = Time(start=(act.day - timedelta(days=3)).isoformat(), end=day, precision="bounded")
        sense = act.sense + self.numbers.normal(0, 0.6, SENSE)
        return Claim(
            id=make_id("c", ref.id, quotation.start),
            report=ref,
            group=f"{ref.id}:{number}",
            type=act.type,
            mode=act.mode,
            evidence=(quotation,),
            trigger=Evidence(quotation.start + at, quotation.start + at + len(act.trigger), act.trigger),
            time=time,
            places=(act.place,) if chance.random() < 0.35 else (),
            actors=(act.actor,) if chance.random() < 0.7 else (),
            recipients=(act.recipient,) if chance.random() < 0.55 else (),
            figures=() if toll is None else (Figure(kind="killed", low=toll, high=toll, best=toll),),
            sense=np.round(127 * sense / np.linalg.norm(sense)).astype(np.int8).tobytes(),
            method="synthetic",
        )

    def _act(self, land: Land, day: date) -> Act:
        kind = self.types.draw(self.chance)
        actor, recipient = land.forces.draw(self.chance), land.forces.draw(self.chance)
        return Act(
            *kind,
            day=day,
            place=land.towns.draw(self.chance),
            actor=Party(actor=actor.id, name=actor.name),
            recipient=Party(actor=recipient.id, name=recipient.name),
            killed=int(self.chance.paretovariate(0.9)),
            words=tuple(self.words.draw(self.chance) for _ in range(6)),
            trigger=self.triggers[kind].draw(self.chance),
            sense=self.numbers.normal(0, 1, SENSE),
        )

    def _sentence(self, act: Act) -> str:
        own = [self.words.draw(self.chance) for _ in range(8)]
        told = [word for word in act.words if self.chance.random() < 0.5]
        words = [act.actor.name or "", act.trigger, *told, *own, "in", act.place.name]
        return " ".join(words) + "."

    def _land(self, code: str) -> Land:
        lat, lon = self.chance.uniform(0, 50), self.chance.uniform(-10, 100)
        towns = [self._town(code, lat, lon) for _ in range(TOWNS)]
        forces = [
            Actor(id=f"{code.lower()}.{self._word(2, 3)}", name=self._word(2, 4).capitalize(), kind="group")
            for _ in range(FORCES)
        ]
        return Land(code, Skewed(towns), Skewed(forces))

    def _town(self, code: str, lat: float, lon: float) -> Place:
        name = self._word(2, 4).capitalize()
        return Place(
            name=name,
            canonical=name,
            geonames_id=self.chance.randrange(10**7),
            country=code,
            lat=lat + self.chance.gauss(0, 2),
            lon=lon + self.chance.gauss(0, 2),
            precision="town",
        )

    def _word(self, least: int, most: int) -> str:
        return "".join(self.chance.choice(SYLLABLES) for _ in range(self.chance.randint(least, most)))

    def _bursts(self) -> list[date]:
        """Return all days, those on which most happens first."""
        days = [FIRST + timedelta(days=step) for step in range(DAYS)]
        loud, level = {}, 0.0
        for day in days:
            level = 0.95 * level + self.chance.gauss(0, 1)
            loud[day] = level
        return sorted(days, key=lambda day: -loud[day])

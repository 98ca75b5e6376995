"""What a storyline holds once it is read: plain frozen objects, offsets into the clean text of their report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of a report's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An actor or a place of the cast: `kind` is an actor's kind or a place's precision, `names` best first."""

    key: str
    kind: str
    country: str | None
    names: tuple[str, ...]
    lat: float | None = None
    lon: float | None = None
    place: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that name an event; `status` where these words give it another status than the event's own."""

    event: str
    span: Span
    line: int
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the text, as written there."""

    words: str


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the cast."""

    key: str


Reference = Key | Quote
"""Somebody or something named in a value: an entry of the cast, or words of the text."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the codebook reads it: bounds and best value, `vague` for "dozens" and the like."""

    low: int | None
    high: int | None
    best: int | None
    vague: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A time: ISO dates `start` to `end` (None where unknown), its precision, what it leans on, the words for it."""

    start: str | None
    end: str | None
    precision: str
    anchor: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who acts or is acted upon; `thing` where it is none; `alleged_by` for attributions.

    `words` are those by which the text calls an entry of the cast here, where its names do not hold them.
    """

    who: Reference
    words: str | None = None
    attribution: str = "asserted"
    alleged_by: tuple[Reference, ...] = ()
    thing: bool = False

    @property
    def named_by(self) -> tuple[Reference, ...]:
        """What names the party in the text: itself, and its words."""
        return (self.who, Quote(self.words)) if self.words else (self.who,)


@dataclass(frozen=True, slots=True)
class Weapon:
    """A means of attack: its kind, the words for it, how many."""

    kind: str
    words: str | None
    number: Number | None


@dataclass(frozen=True, slots=True)
class Toll:
    """A number of people or things, with what it counts and who gives it."""

    kind: str
    number: Number
    words: str | None
    part: bool = False
    side: str | None = None
    voice: Reference | None = None
    as_of: str | None = None
    of: Reference | None = None
    at: Reference | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says so: kind of voice, strength, the word of saying, and through whom it reached the outlet."""

    who: Reference
    kind: str | None = None
    strength: str = "said"
    cue: str | None = None
    via: Reference | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What a verbal act speaks of: an event of the report, or a type with parties and a place."""

    event: str | None
    type: str | None = None
    mode: str | None = None
    by: Reference | None = None
    to: Reference | None = None
    at: Reference | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The event that is said to be answered, and the words that say so."""

    event: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Tie:
    """An affiliation told by the text."""

    member: Reference
    relation: str
    of: Reference
    former: bool
    words: str | None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Event:
    """One event as one report tells it."""

    id: str
    type: str
    mode: str | None
    status: str
    optional: bool
    line: int
    when: tuple[When, ...] = ()
    where: tuple[Reference, ...] = ()
    by: tuple[Party, ...] = ()
    to: tuple[Party, ...] = ()
    weapons: tuple[Weapon, ...] = ()
    tolls: tuple[Toll, ...] = ()
    count: Number | None = None
    count_words: str | None = None
    voices: tuple[Voice, ...] = ()
    about: tuple[About, ...] = ()
    answers: tuple[Answer, ...] = ()
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its head, its clean text, what of it is page furniture, and its annotation."""

    id: str
    outlet: str
    register: str
    published: str | None
    text: str
    line: int
    text_line: int
    furniture: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    cast: tuple[Entry, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Toll, ...] = ()
    ties: tuple[Tie, ...] = ()
    copy_of: str | None = None
    rewrite_of: str | None = None
    machine_translated: str | None = None
    url: str | None = None
    byline: str | None = None

    @property
    def headline(self) -> str:
        """The first line of the text."""
        return self.text.split("\n", 1)[0]

    def marks_of(self, event: str) -> tuple[Mark, ...]:
        """The marks of one event, in the order of the text."""
        return tuple(mark for mark in self.marks if mark.event == event)


@dataclass(frozen=True, slots=True)
class Story:
    """A storyline: the facts it follows, its cast and its reports. An event id is one event in all of them."""

    id: str
    part: str
    conflict: str
    countries: tuple[str, ...]
    fictional: bool
    facts: str
    cast: tuple[Entry, ...]
    reports: tuple[Report, ...]

"""What an extractor finds in one report: words and spans, not yet dates, places or actors."""

from __future__ import annotations

from typing import Literal

from dragoman.schema.record import Record
from dragoman.schema.span import Span
from dragoman.schema.value import Attribution, Strength, VoiceKind

Status = Literal["occurred", "attempted", "ongoing", "announced", "demanded", "threatened", "hypothetical", "denied"]
Recency = Literal["published", "day before", "recent", "past"]
DONE: tuple[Status, ...] = ("occurred", "attempted", "denied", "ongoing")
"""The statuses of acts that are told as done, or begun: none of these lies ahead."""
Role = Literal["actor", "recipient", "thing", "place", "time", "weapon", "count"]


class Argument(Record, frozen=True):
    """A phrase that fills a role of an event. `attribution` and `by` say who blames or claims, for actors.

    `trusted` is True where the whole passage shows the role, so that the phrase need not look like what fills it: a name that
    nothing explains is then taken for a party. `score` is how likely the phrase fills the role, by its reader's own reckoning.
    """

    role: Role
    span: Span
    attribution: Attribution = "asserted"
    by: tuple[Span, ...] = ()
    trusted: bool = False
    score: float = 1.0


class Cue(Record, frozen=True):
    """One link in the chain of voices: who (`name`), with which verb, and how strongly."""

    name: Span | None = None
    verb: Span | None = None
    strength: Strength = "said"
    kind: VoiceKind | None = None


class Toll(Record, frozen=True):
    """A number phrase with its kind: `span` covers the number, `of` the people or things counted.

    `single` is True where the words give no number but name one person or thing.
    """

    kind: str
    span: Span
    of: Span | None = None
    part: bool = False
    single: bool = False
    voices: tuple[Cue, ...] = ()


class Answer(Record, frozen=True):
    """The statement that this event answers another of the same report; `event` is the other's number."""

    event: int
    evidence: Span


class Topic(Record, frozen=True):
    """What a verbal act is about, as spans."""

    type: str | None = None
    parties: tuple[Span, ...] = ()
    places: tuple[Span, ...] = ()
    span: Span | None = None


class Mention(Record, frozen=True):
    """One telling of one act, in one place of the text.

    `event` numbers the event inside the report: mentions with the same number tell the same event.
    `trigger` is the word that names the act, `evidence` the clause or sentence that shows it.
    `voices` is the chain of who says so, nearest to the reader first; empty means the outlet itself.
    `recency` is what the telling shows of an act that no word dates: it was on the day of publication, on the day before, or
    some time up to it, or at a time told of before ("past"); None where it shows nothing.
    `sense` is what the act is in its context, as a vector of signed bytes: two tellings of one act point the same way. Vectors
    of different extractors or versions do not compare; empty where the extractor makes none.
    """

    event: int
    trigger: Span
    evidence: Span
    type: str
    mode: str | None = None
    status: Status = "occurred"
    arguments: tuple[Argument, ...] = ()
    tolls: tuple[Toll, ...] = ()
    voices: tuple[Cue, ...] = ()
    answers: tuple[Answer, ...] = ()
    part_of: int | None = None
    about: Topic | None = None
    recency: Recency | None = None
    nominal: bool = False
    sense: bytes = b""
    method: str = "patterns"
    score: float = 1.0


class Bond(Record, frozen=True):
    """Two actors' phrases and how they belong together: part_of, leads, commands, member_of, backed_by, ... ."""

    member: Span
    relation: str
    of: Span
    evidence: Span
    voices: tuple[Cue, ...] = ()


class Extraction(Record, frozen=True):
    """All that an extractor finds in one report. `tolls` are the figures of no single event, with their evidence."""

    report: str
    mentions: tuple[Mention, ...] = ()
    bonds: tuple[Bond, ...] = ()
    tolls: tuple[tuple[Toll, Span], ...] = ()
    notes: tuple[str, ...] = ()

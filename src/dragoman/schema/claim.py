"""A claim: what one report says of one event, in one place of its text, with the voice that says it."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.schema.actor import Actor
from dragoman.schema.mention import Status
from dragoman.schema.record import Record
from dragoman.schema.report import ReportRef
from dragoman.schema.span import Evidence
from dragoman.schema.value import About, Count, Figure, Party, Place, Time, Voice, Weapon


class Claim(Record, frozen=True):
    """One claim. `group` is shared by the claims of one report that tell the same event.

    `answers` and `part_of` name groups of the same report. `voices` is nearest to the reader first; empty is the outlet.
    `sense` is as in `Mention`: a vector for comparing claims of one `method`.
    """

    id: str
    report: ReportRef
    group: str
    type: str
    evidence: tuple[Evidence, ...]
    trigger: Evidence
    mode: str | None = None
    status: Status = "occurred"
    time: Time = Time()
    places: tuple[Place, ...] = ()
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    weapons: tuple[Weapon, ...] = ()
    figures: tuple[Figure, ...] = ()
    count: Count | None = None
    voices: tuple[Voice, ...] = ()
    about: About | None = None
    answers: tuple[tuple[str, Evidence], ...] = ()
    part_of: str | None = None
    nominal: bool = False
    sense: bytes = b""
    method: str = "patterns"
    score: float = 1.0


def is_aggregate(claims: Sequence[Claim]) -> bool:
    """Return whether at least half of the claims count their act as many: "one of nine raids" is no count of a raid."""
    return 2 * sum(claim.count is not None for claim in claims) >= len(claims)


class Affiliation(Record, frozen=True):
    """A dated, sourced tie between two actors, as one report tells it."""

    id: str
    report: ReportRef
    member: Party
    relation: str
    of: Party
    evidence: tuple[Evidence, ...]
    time: Time = Time()
    status: Status = "occurred"
    voices: tuple[Voice, ...] = ()


class LooseFigure(Record, frozen=True):
    """A figure of no single event (troops, aircraft, prisoners, displaced), as one report tells it."""

    id: str
    report: ReportRef
    figure: Figure
    evidence: tuple[Evidence, ...]
    place: Place | None = None


class Grounding(Record, frozen=True):
    """All that grounding makes of one report's extraction; `actors` are those the report names, with the names it uses."""

    report: str
    claims: tuple[Claim, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    figures: tuple[LooseFigure, ...] = ()
    actors: tuple[Actor, ...] = ()

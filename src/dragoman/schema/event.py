"""An event: one act in the world, made of all the claims about it. Nothing here is stored; it is assembled on read."""

from __future__ import annotations

from typing import Any

from dragoman.schema.claim import Claim
from dragoman.schema.mention import Status
from dragoman.schema.record import Record
from dragoman.schema.report import ReportRef
from dragoman.schema.value import Count, Figure, Party, Place, Time, Weapon


class ToldFigure(Record, frozen=True):
    """A figure with the claim and the report that give it."""

    figure: Figure
    claim: str
    report: str


class Revision(Record, frozen=True):
    """A toll of the whole event as it was told from `day` on (ISO date, or None), where it differs from the one told before."""

    day: str | None
    told: ToldFigure


class DisputedValue(Record, frozen=True):
    """One of the values that stand against each other, and who gives it."""

    value: str
    reports: tuple[str, ...]
    voices: tuple[str, ...] = ()


class Dispute(Record, frozen=True):
    """A field on which the claims differ."""

    field: str
    values: tuple[DisputedValue, ...]


class Basis(Record, frozen=True):
    """A value of the event and the claims that give it; `bound` says which of a number's: "low", "best" or "high"."""

    field: str
    value: str
    claims: tuple[str, ...]
    bound: str | None = None


class ResponseLink(Record, frozen=True):
    """This event is said (`stated`) or found (`inferred`) to answer `event`.

    What is found rests on no claim, and its score is the probability (`store/responses.py`).
    """

    event: str
    basis: str
    claim: str | None
    score: float


class Correction(Record, frozen=True):
    """A person's value for a field of the event, which outranks the claims; `over` are those it overrules."""

    field: str
    value: Any
    by: str
    judgement: str
    claim: str
    reason: str | None = None
    at: str | None = None
    over: tuple[str, ...] = ()


class Event(Record, frozen=True):
    """One act: its own fields are computed from the claims by codebook section 5.

    `revisions` are the tolls in the order they were told, by kind, where they changed. `chains` are the reports that count as
    one witness: a text and its copies, and all who have it from one outlet. `rests_on` has a row for each value of a weighed
    field, places and parties in their order; a corrected field has none, since a person gave it.
    """

    id: str
    type: str
    claims: tuple[Claim, ...]
    reports: tuple[ReportRef, ...]
    witnesses: int
    mode: str | None = None
    status: Status = "occurred"
    time: Time = Time()
    places: tuple[Place, ...] = ()
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    weapons: tuple[Weapon, ...] = ()
    figures: tuple[ToldFigure, ...] = ()
    count: Count | None = None
    summary: dict[str, Count] = {}
    response_to: tuple[ResponseLink, ...] = ()
    part_of: str | None = None
    revisions: dict[str, tuple[Revision, ...]] = {}
    disputed: tuple[Dispute, ...] = ()
    corrected: tuple[Correction, ...] = ()
    chains: tuple[tuple[str, ...], ...] = ()
    rests_on: tuple[Basis, ...] = ()

    @property
    def place(self) -> Place | None:
        """The most precise place, or None."""
        return self.places[0] if self.places else None


class Position(Record, frozen=True):
    """What an actor demands, refuses, promises or threatens, towards whom, about what."""

    id: str
    actor: Party
    stance: str
    towards: tuple[Party, ...]
    about: str | None
    date: str | None
    claims: tuple[str, ...]

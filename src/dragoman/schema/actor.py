"""Actors: one identity, many names."""

from __future__ import annotations

from typing import Literal

from dragoman.schema.record import Record

ActorKind = Literal[
    "state",
    "government",
    "force",
    "group",
    "party",
    "coalition",
    "body",
    "office",
    "person",
    "population",
    "outlet",
    "organisation",
    "unknown",
]


class Name(Record, frozen=True):
    """A name as written, its language where known, and the reports that use it."""

    text: str
    language: str | None = None
    reports: tuple[str, ...] = ()


class Label(Record, frozen=True):
    """An outlet's own word for an actor, with the report: the outlet's word, not the record's."""

    text: str
    report: str


class Actor(Record, frozen=True):
    """A state, force, armed group, party, coalition, body, office, person or population."""

    id: str
    name: str
    kind: ActorKind = "unknown"
    country: str | None = None
    wikidata: str | None = None
    names: tuple[Name, ...] = ()
    labels: tuple[Label, ...] = ()

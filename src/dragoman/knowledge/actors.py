"""What is known of an actor, and where a text names one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args

from dragoman.knowledge.rows import Row, read_rows
from dragoman.schema.actor import ActorKind
from dragoman.schema.record import Record
from dragoman.schema.span import Span

Form = Literal["name", "adjective", "people", "metonym", "modifier"]

REQUIRED = ("id", "kind", "name")
ALLOWED = ("country", "aliases", "from", "until", "of", "roles", "wikidata", "source")
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*\Z")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?\Z")


class Tie(Record, frozen=True):
    """What an actor is to another, and when; dates are "YYYY", "YYYY-MM" or "YYYY-MM-DD", None where open or unknown."""

    relation: str
    of: str
    since: str | None = None
    until: str | None = None

    def holds(self, date: str | None) -> bool:
        """Return whether the tie holds on an ISO date, as far as its digits tell; without a date, whether it still does."""
        if date is None:
            return self.until is None
        after = self.since is None or date[: len(self.since)] >= self.since
        return after and (self.until is None or date[: len(self.until)] <= self.until)


class KnownActor(Record, frozen=True):
    """An actor of the knowledge files. `country` is ISO 3166-1 alpha-2; `aliases` are its other names.

    `ties`: "part of" another actor, "holds" an office, "leads" or "member of" a body or group.
    """

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    wikidata: str | None = None
    ties: tuple[Tie, ...] = ()


class KnownMention(Record, frozen=True):
    """A known actor named at `span`. `form` says how:

    "name"; "adjective" ("Iraqi", alone); "people" ("Iraqis"); "metonym" (a capital or a palace that may stand for the
    government); "modifier" (a part of "US-led", "pro-Iranian"). `others` are further actors that the words may mean.
    """

    span: Span
    actor: str
    kind: ActorKind
    form: Form = "name"
    others: tuple[str, ...] = ()


def read_actors(path: Path) -> Iterator[tuple[KnownActor, Row]]:
    """Yield the actors of a file with their rows; aliases keep their marks. Raises UsageError naming file and line."""
    for row in read_rows(path, REQUIRED, ALLOWED):
        if not _ID.match(row["id"]):
            raise row.fault(f"the id {row['id']!r} is not made of lower-case letters, digits, dots and hyphens")
        if row["kind"] not in get_args(ActorKind):
            raise row.fault(f"{row['kind']!r} is not a kind of actor; the kinds are {', '.join(get_args(ActorKind))}")
        yield _actor(row), row


def _actor(row: Row) -> KnownActor:
    country = row["country"].upper()
    if country and not re.fullmatch("[A-Z]{2}", country):
        raise row.fault(f"{country!r} is not a country code of two letters")
    parts = tuple(Tie(relation="part of", of=of) for of in row.list("of"))
    return KnownActor(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],  # type: ignore[arg-type]  # checked against ActorKind by read_actors
        country=country or None,
        aliases=row.list("aliases"),
        since=_date(row, row["from"]),
        until=_date(row, row["until"]),
        wikidata=row["wikidata"] or None,
        ties=parts + tuple(_tie(row, cell) for cell in row.list("roles")),
    )


def _tie(row: Row, cell: str) -> Tie:
    """Return the tie that a cell like "leads:quds-force 1998..2020-01-03" or "iq.pm 2018-10-25..2020-05-07" tells."""
    what, _, period = cell.partition(" ")
    relation, colon, of = what.partition(":")
    since, dots, until = period.strip().partition("..")
    if period and not dots:
        raise row.fault(f"the period of the role {cell!r} is not written as from..until")
    if not _ID.match(of if colon else what):
        raise row.fault(f"the role {cell!r} does not name an actor's id")
    return Tie(
        relation=relation if colon else "holds",
        of=of if colon else what,
        since=_date(row, since.strip()),
        until=_date(row, until.strip()),
    )


def _date(row: Row, text: str) -> str | None:
    if text and not _DATE.match(text):
        raise row.fault(f"{text!r} is not a date like 2003, 2003-05 or 2003-05-17")
    return text or None

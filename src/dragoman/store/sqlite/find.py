"""Events that meet conditions: the database leaves out what cannot meet them, the assembled event decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import ColumnElement, func, or_, select

from dragoman.schema.event import Event
from dragoman.schema.search import Search
from dragoman.store.sqlite.actors import find as find_actors
from dragoman.store.sqlite.batches import pieces
from dragoman.store.sqlite.connection import Database
from dragoman.store.sqlite.events import PAGE, Founder, events, founders
from dragoman.store.sqlite.fold import fold, within
from dragoman.store.sqlite.judging import LAST
from dragoman.store.sqlite.responses import Responses
from dragoman.store.sqlite.tables import claims, judgements, nodes, reports

HELD = 2000
"""Events kept while they are put in order; of more, only dates and ids are kept, and they are assembled again."""
MANY = 200
"""Actors of one name from which the database no longer looks for each."""


def find(database: Database, wanted: Search, responses: Responses) -> Iterator[Event]:
    """Yield the events that meet every condition, by date (the undated last), then by their first claim."""
    order: list[tuple[str, Founder]] = []
    held: dict[str, Event] = {}
    for founder, event in _matches(database, wanted):
        order.append((event.time.start or "~", founder))
        if len(order) <= HELD:
            held[founder[2]] = event
        elif held:
            held.clear()
    order.sort()
    for piece in pieces((founder[2] for _, founder in order), PAGE):
        with database.read() as conn:
            page = responses.to(conn, [held[one] for one in piece] if held else events(conn, piece))
        yield from page


def _matches(database: Database, wanted: Search) -> Iterator[tuple[Founder, Event]]:
    with database.read() as conn:
        actors = find_actors(conn, wanted.actor, part=True) if wanted.actor else set[str]()
    fits = _test(wanted, actors)
    conditions = list(_conditions(wanted, actors))
    after: Founder = (-1, -1, "")
    while True:
        with database.read() as conn:
            page = founders(conn, after, *conditions)
            found = events(conn, [founder[2] for founder in page])
        if not page:
            return
        after = page[-1]
        yield from ((founder, event) for founder, event in zip(page, found, strict=True) if fits(event))


def _conditions(wanted: Search, actors: set[str]) -> Iterator[ColumnElement[bool]]:
    """Yield what a claim of the event must meet for the event to meet it."""
    for column, value in ((claims.c.type, wanted.type), (claims.c.mode, wanted.mode), (claims.c.status, wanted.status)):
        if value is not None:
            yield _some_claim(column == value)
    if wanted.since is not None:
        yield _some_claim(func.substr(claims.c.end, 1, len(wanted.since)) >= wanted.since)
    if wanted.until is not None:
        yield _some_claim(func.substr(claims.c.start, 1, len(wanted.until)) <= wanted.until)
    if wanted.country is not None:
        yield _some_claim(func.instr(claims.c.places, f"\n ={wanted.country.upper()}\n") > 0)
    if wanted.place is not None:
        yield _some_claim(func.instr(claims.c.places, f" {fold(wanted.place)}") > 0)
    if wanted.actor is not None and len(actors) <= MANY:
        needles = [f"\n ={actor}\n" for actor in sorted(actors)]
        needles += [f" {fold(wanted.actor)}"] if fold(wanted.actor) else []
        yield _some_claim(or_(False, *(func.instr(claims.c.parties, needle) > 0 for needle in needles)))
    if wanted.report is not None:
        member = nodes.alias("member")
        seq = select(reports.c.seq).where(reports.c.id == wanted.report).scalar_subquery()
        told = select(member.c.id).where(member.c.kind == "event", member.c.cluster == nodes.c.id, member.c.seq == seq)
        yield told.exists()


def _some_claim(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    member = nodes.alias("member")
    told = select(member.c.id).join(claims, claims.c.num == member.c.ref)
    some = told.where(member.c.kind == "event", member.c.cluster == nodes.c.id, condition).exists()
    # What a person corrected may be what no claim says.
    holder = nodes.alias("holder")
    corrected = (
        select(holder.c.cluster)
        .join(judgements, (judgements.c.left == holder.c.id) & (judgements.c.kind == "value"))
        .where(judgements.c.seq == LAST, holder.c.kind == "event", judgements.c.retracted_at.is_(None))
    )
    return or_(some, nodes.c.id.in_(corrected))


def _test(wanted: Search, actors: set[str]) -> Callable[[Event], bool]:
    place, actor = fold(wanted.place or ""), fold(wanted.actor or "")

    def named(event: Event) -> bool:
        return any(
            party.actor in actors or any(actor and within(actor, name) for name in (party.name, *party.names) if name)
            for party in (*event.actors, *event.recipients)
        )

    def fits(event: Event) -> bool:
        return (
            wanted.type in (None, event.type)
            and wanted.mode in (None, event.mode)
            and wanted.status in (None, event.status)
            and _in_time(event, wanted)
            and (wanted.country is None or any(one.country == wanted.country.upper() for one in event.places))
            and (
                wanted.place is None
                or any(within(place, name) for one in event.places for name in (one.name, one.canonical) if name)
            )
            and (wanted.actor is None or named(event))
            and wanted.disputed in (None, bool(event.disputed))
            and (wanted.report is None or any(one.id == wanted.report for one in event.reports))
        )

    return fits


def _in_time(event: Event, wanted: Search) -> bool:
    start, end = event.time.start, event.time.end
    if wanted.since is not None and (end is None or end[: len(wanted.since)] < wanted.since):
        return False
    return wanted.until is None or (start is not None and start[: len(wanted.until)] <= wanted.until)

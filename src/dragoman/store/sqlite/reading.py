"""The record, streamed page by page: each page is one state of the dossier, and nothing is held open between pages."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from dragoman.schema.actor import Actor
from dragoman.schema.claim import Affiliation, Grounding, LooseFigure
from dragoman.schema.event import Event, Position
from dragoman.schema.judgement import Judgement
from dragoman.schema.report import Failure, Report
from dragoman.store.assemble import positions as positions_of
from dragoman.store.sqlite import actors as actor_rows
from dragoman.store.sqlite import events as event_rows
from dragoman.store.sqlite import failed, judging
from dragoman.store.sqlite import reports as report_rows
from dragoman.store.sqlite.codec import unpack
from dragoman.store.sqlite.connection import Database
from dragoman.store.sqlite.responses import Responses
from dragoman.store.sqlite.stages import NUMBERS
from dragoman.store.sqlite.tables import groundings, work

PAGE = 200


def reports(database: Database) -> Iterator[tuple[Report, str | None]]:
    """Yield every report, in the order they were added, with the report it repeats."""
    after = 0
    while True:
        with database.read() as conn:
            page = report_rows.page(conn, after)
        if not page:
            return
        after = page[-1][0]
        yield from ((report, copy_of) for _, report, copy_of in page)


def events(database: Database, responses: Responses | None = None) -> Iterator[Event]:
    """Yield every event in the order of its first claim, with `responses` also what it is found to answer."""
    after: event_rows.Founder = (-1, -1, "")
    while True:
        with database.read() as conn:
            founders = event_rows.founders(conn, after)
            page = event_rows.events(conn, [founder[2] for founder in founders])
            page = responses.to(conn, page) if responses else page
        if not founders:
            return
        after = founders[-1]
        yield from page


def actors(database: Database) -> Iterator[Actor]:
    """Yield every actor under its one identity."""
    after = (-1, -1, "")
    while True:
        with database.read() as conn:
            heads = actor_rows.heads(conn, after)
        if not heads:
            return
        after = heads[-1]
        for _, _, head in heads:
            with database.read() as conn:
                actor = actor_rows.whole(conn, head)
            if actor is not None:
                yield actor


def positions(database: Database) -> Iterator[Position]:
    """Yield the positions that the events take."""
    for event in events(database):
        yield from positions_of(event)


def affiliations(database: Database) -> Iterator[Affiliation]:
    """Yield the affiliations of every linked report."""
    for rows in _loose(database):
        yield from (row for row in rows if isinstance(row, Affiliation))


def figures(database: Database) -> Iterator[LooseFigure]:
    """Yield the loose figures of every linked report."""
    for rows in _loose(database):
        yield from (row for row in rows if isinstance(row, LooseFigure))


def _loose(database: Database) -> Iterator[list[Affiliation | LooseFigure]]:
    after = 0
    while True:
        with database.read() as conn:
            page = _groundings(conn, after)
            rename = event_rows.renamed(conn)
            loose = [row for _, one in page for row in _parts(one)]
            rows = [rename(row) for row in loose]
        if not page:
            return
        after = page[-1][0]
        yield rows


def _parts(grounding: Grounding) -> Iterator[Affiliation | LooseFigure]:
    yield from grounding.affiliations
    yield from grounding.figures


def _groundings(conn: Connection, after: int) -> list[tuple[int, Grounding]]:
    link, ground = work.alias("link"), work.alias("ground")
    query = (
        select(link.c.report, groundings.c.body)
        .join(ground, (ground.c.report == link.c.report) & (ground.c.stage == NUMBERS["ground"]))
        .join(groundings, groundings.c.num == ground.c.row)
        .where(link.c.stage == NUMBERS["link"], link.c.report > after)
        .order_by(link.c.report)
        .limit(PAGE)
    )
    return [(row.report, unpack(row.body, Grounding)) for row in conn.execute(query)]


def judgements(database: Database) -> Iterator[Judgement]:
    """Yield every judgement that counts, and the retracted ones."""
    after = (-1, -1, -1)
    while True:
        with database.read() as conn:
            page = judging.page(conn, after)
        if not page:
            return
        after = page[-1][0]
        yield from (judgement for _, judgement in page)


def failures(database: Database) -> Iterator[Failure]:
    """Yield the failures that stand."""
    after = 0
    while True:
        with database.read() as conn:
            page = failed.page(conn, after)
        if not page:
            return
        after = page[-1][0]
        yield from (failure for _, failure in page)


def counts(database: Database) -> dict[str, int]:
    """Return how many of each there are."""
    with database.read() as conn:
        told, claims = event_rows.count(conn)
        return {
            "reports": report_rows.count(conn),
            "claims": claims,
            "events": told,
            "actors": actor_rows.count(conn),
            "judgements": judging.count(conn),
            "failures": failed.count(conn),
        }

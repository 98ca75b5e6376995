"""Reports as they were read and as cleaning left them, and the counts of the lines they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, and_, func, select, update
from sqlalchemy.dialects.sqlite import insert

from dragoman.errors import NotFoundError
from dragoman.schema.report import Report
from dragoman.store.sqlite.batches import Among, among, pieces, rows_among, rows_in
from dragoman.store.sqlite.codec import pack, unpack
from dragoman.store.sqlite.stages import ADDED, NUMBERS
from dragoman.store.sqlite.tables import cleaned, failures, lines, nodes, reports, runs, work

PAGE = 100
"""Whole reports held at a time while streaming."""
_NUMBERS = among(select(reports.c.id, reports.c.seq), reports.c.id)
_COUNT = insert(lines).values(reports=1)
_COUNT = _COUNT.on_conflict_do_update(index_elements=["fingerprint"], set_={"reports": lines.c.reports + 1})


def known(conn: Connection, ids: Sequence[str]) -> set[str]:
    """Return those of the ids that are in the dossier."""
    return {row.id for row in rows_among(conn, _NUMBERS, ids)}


def numbers(conn: Connection, ids: Iterable[str]) -> dict[str, int]:
    """Return the sequence number of each report. Raises NotFoundError naming the first that is not there."""
    wanted = list(ids)
    found = {row.id: row.seq for row in rows_among(conn, _NUMBERS, wanted)}
    for one in wanted:
        if one not in found:
            raise no_report(one)
    return found


def no_report(report: str) -> NotFoundError:
    """Return the error for an id that no report has."""
    return NotFoundError(
        f"There is no report {report!r} in this dossier.", advice="`dragoman show reports` lists them."
    )


def add(conn: Connection, new: Sequence[Report], fingerprints: Sequence[tuple[str, ...]], run: str) -> None:
    """Keep the reports that are not there yet, and count each of their lines once."""
    there = known(conn, [report.id for report in new])
    for report, marks in zip(new, fingerprints, strict=True):
        if report.id in there:
            continue
        there.add(report.id)
        body = pack(msgspec.structs.replace(report, text="" if report.text == report.raw else report.text))
        key = conn.execute(
            insert(reports).values(id=report.id, path=report.path, run=run, body=body)
        ).inserted_primary_key
        assert key is not None  # SQLite always tells it for an INTEGER PRIMARY KEY
        conn.execute(insert(work).values(stage=ADDED, report=key[0], version="", row=None, stale=0))
        _count(conn, marks)
    for paths in pieces(report.path for report in new):
        conn.execute(
            update(failures)
            .where(failures.c.state == "open", failures.c.path.in_(paths), failures.c.stage.not_in(list(NUMBERS)))
            .values(state="solved")
        )


def _count(conn: Connection, marks: Sequence[str]) -> None:
    if marks:
        conn.execute(_COUNT, [{"fingerprint": mark} for mark in dict.fromkeys(marks)])


def repeats(conn: Connection, fingerprints: Sequence[str]) -> dict[str, int]:
    """Return in how many reports each line stands, for those in more than one."""
    query = select(lines.c.fingerprint, lines.c.reports).where(lines.c.reports > 1)
    return {row.fingerprint: row.reports for row in rows_in(conn, query, lines.c.fingerprint, fingerprints)}


@cache
def report_query() -> Select[Any]:
    """Return the query for reports as they were read, with the cleaned text that holds and the report they repeat."""
    own = nodes.alias("own")
    return (
        select(reports.c.seq, reports.c.id, reports.c.body, cleaned.c.body.label("clean"), own.c.cluster.label("root"))
        .outerjoin(work, and_(work.c.stage == NUMBERS["clean"], work.c.report == reports.c.seq))
        .outerjoin(cleaned, cleaned.c.num == work.c.row)
        .outerjoin(own, and_(own.c.kind == "copy", own.c.id == reports.c.id))
    )


@cache
def _by_id() -> Among:
    return among(report_query(), reports.c.id)


def as_report(row: Row[Any]) -> Report:
    """Return the report of a row of `report_query`."""
    read = unpack(row.body, Report)
    if row.clean is not None:
        return msgspec.structs.replace(unpack(row.clean, Report), raw=read.raw)
    return read if read.text else msgspec.structs.replace(read, text=read.raw)


def by_id(conn: Connection, ids: Sequence[str]) -> list[Report]:
    """Return the reports in the order of the ids. Raises NotFoundError."""
    found = {row.id: as_report(row) for row in rows_among(conn, _by_id(), ids)}
    for one in ids:
        if one not in found:
            raise no_report(one)
    return [found[one] for one in ids]


def copies(conn: Connection, report: str) -> list[str]:
    """Return the reports of the text of one, the root first, the others as they were added. Raises NotFoundError."""
    numbers(conn, [report])
    of_text = select(nodes.c.cluster).where(nodes.c.kind == "copy", nodes.c.id == report).scalar_subquery()
    query = select(nodes.c.id).where(nodes.c.kind == "copy", nodes.c.cluster == of_text)
    found = conn.execute(query.order_by(nodes.c.id != nodes.c.cluster, nodes.c.seq, nodes.c.id)).scalars()
    return [*found] or [report]


def page(conn: Connection, after: int) -> list[tuple[int, Report, str | None]]:
    """Return the next reports above a sequence number, with the report each one repeats."""
    query = report_query().where(reports.c.seq > after).order_by(reports.c.seq).limit(PAGE)
    return [
        (row.seq, as_report(row), row.root if row.root != row.id else None) for row in conn.execute(query).fetchall()
    ]


def run_bodies(conn: Connection) -> Iterator[bytes]:
    """Yield the runs, oldest first."""
    yield from conn.execute(select(runs.c.body).order_by(runs.c.num)).scalars()


def keep_run(conn: Connection, run: str, body: bytes) -> None:
    """Keep a run, or what became of it."""
    row = insert(runs).values(id=run, body=body)
    conn.execute(row.on_conflict_do_update(index_elements=["id"], set_={"body": row.excluded.body}))


def count(conn: Connection) -> int:
    """Return how many reports there are."""
    return conn.execute(select(func.count()).select_from(reports)).scalar_one()

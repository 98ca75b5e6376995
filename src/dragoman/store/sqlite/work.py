"""What each report has passed, and what is still to do.

A report has passed a stage in a version, with the row that holds its result. Passing a stage anew makes what later stages
did stale: it stays to be seen until they have done it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from dragoman.store.sqlite.batches import among, rows_among
from dragoman.store.sqlite.stages import NUMBERS
from dragoman.store.sqlite.tables import failures, reports, work

_DONE = among(
    select(work.c.report).where(
        work.c.stage == bindparam("stage"), work.c.version == bindparam("version"), work.c.stale == 0
    ),
    work.c.report,
)
_RESULT = select(work.c.row).where(work.c.stage == bindparam("stage"), work.c.report == bindparam("seq"))
_PASSED = insert(work)
_PASSED = _PASSED.on_conflict_do_update(
    index_elements=["stage", "report"],
    set_={"version": _PASSED.excluded.version, "row": _PASSED.excluded.row, "stale": 0},
)
_STALE = update(work).where(work.c.report == bindparam("seq"), work.c.stage > bindparam("number")).values(stale=1)
_HINDERED = among(select(failures.c.report).where(failures.c.state == "open"), failures.c.report)


def pending(conn: Connection, stage: str, version: str, after: int, limit: int) -> list[tuple[int, str]]:
    """Return up to `limit` (sequence number, report id) above `after` that are to pass the stage, in order."""
    before = work.alias("before")
    query = _pending(select(reports.c.seq, reports.c.id), before, stage, version)
    query = query.where(before.c.report > after).order_by(before.c.report).limit(limit)
    return [(row.seq, row.id) for row in conn.execute(query)]


def count_pending(conn: Connection, stage: str, version: str) -> int:
    """Return how many reports are to pass the stage."""
    return int(conn.execute(_pending(select(func.count()), work.alias("before"), stage, version)).scalar_one())


def _pending(query: Select[Any], before: Any, stage: str, version: str) -> Select[Any]:
    number = NUMBERS[stage]
    this = work.alias("this")
    return (
        query.select_from(before)
        .join(reports, reports.c.seq == before.c.report)
        .outerjoin(this, and_(this.c.stage == number, this.c.report == before.c.report))
        .where(
            before.c.stage == number - 1,
            before.c.stale == 0,
            or_(this.c.version.is_(None), this.c.version != version, this.c.stale == 1),
            ~_failed(stage, version),
        )
    )


def _failed(stage: str, version: str) -> ColumnElement[bool]:
    """A failure stands in the way of the version that failed only; of every version where that is not known."""
    return (
        select(failures.c.num)
        .where(
            failures.c.report == reports.c.id,
            failures.c.stage == stage,
            failures.c.state == "open",
            or_(failures.c.version.is_(None), failures.c.version == version),
        )
        .exists()
    )


def undone(conn: Connection, stage: str, version: str, seqs: Iterable[int]) -> set[int]:
    """Return those of the reports that have not passed the stage in this version with what the stages before give now."""
    wanted = set(seqs)
    given = {"stage": NUMBERS[stage], "version": version}
    return wanted - {row.report for row in rows_among(conn, _DONE, sorted(wanted), **given)}


def result(conn: Connection, stage: str, seq: int) -> int | None:
    """Return the number of the row that holds the stage's result for a report, None where there is none."""
    return conn.execute(_RESULT, {"stage": NUMBERS[stage], "seq": seq}).scalar_one_or_none()


def passed(conn: Connection, stage: str, version: str, done: Sequence[tuple[int, str, int | None]]) -> None:
    """Mark (sequence number, id, result row) as having passed the stage; later stages are to be done again."""
    if not done:
        return
    number = NUMBERS[stage]
    conn.execute(
        _PASSED, [{"stage": number, "report": seq, "version": version, "row": num, "stale": 0} for seq, _, num in done]
    )
    later = [name for name, place in NUMBERS.items() if place > number]
    if later:
        conn.execute(_STALE, [{"seq": seq, "number": number} for seq, _, _ in done])
    hindered = {row.report for row in rows_among(conn, _HINDERED, [report for _, report, _ in done])}
    for report in sorted(hindered):
        open_ones = update(failures).where(failures.c.report == report, failures.c.state == "open")
        conn.execute(open_ones.where(failures.c.stage == stage).values(state="solved"))
        conn.execute(open_ones.where(failures.c.stage.in_(later)).values(state="retry"))

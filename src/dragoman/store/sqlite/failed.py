"""Failures: which file or report could not be done, and whether it is to be tried again.

`state` is open, replaced (by a later failure of the same), retry (asked for), or solved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert

from dragoman.schema.report import Failure
from dragoman.store.sqlite.batches import MOST, pieces
from dragoman.store.sqlite.codec import decode, encode
from dragoman.store.sqlite.tables import failures


def keep(conn: Connection, new: Sequence[Failure], run: str, versions: Mapping[str, str]) -> None:
    """Keep failures; each replaces the open one of the same stage and report, or of the same path where no report is known."""
    for failure in new:
        same = update(failures).where(failures.c.state == "open", failures.c.stage == failure.stage)
        if failure.report is None:
            same = same.where(failures.c.path == failure.path, failures.c.report.is_(None))
        else:
            same = same.where(failures.c.report == failure.report)
        conn.execute(same.values(state="replaced"))
        conn.execute(
            insert(failures).values(
                path=failure.path,
                stage=failure.stage,
                report=failure.report,
                version=versions.get(failure.stage),
                run=run,
                state="open",
                body=encode(failure),
            )
        )


def page(conn: Connection, after: int) -> list[tuple[int, Failure]]:
    """Return the next open failures above a number."""
    query = select(failures.c.num, failures.c.body).where(failures.c.state == "open", failures.c.num > after)
    rows = conn.execute(query.order_by(failures.c.num).limit(MOST))
    return [(row.num, decode(row.body, Failure)) for row in rows]


def solve(conn: Connection, paths: Sequence[str]) -> None:
    """Mark the open failures of these paths that belong to no report as solved."""
    for piece in pieces(paths):
        same = update(failures).where(
            failures.c.state == "open", failures.c.report.is_(None), failures.c.path.in_(piece)
        )
        conn.execute(same.values(state="solved"))


def forget(conn: Connection, stage: str | None) -> list[Failure]:
    """Mark the open failures, of one stage or of all, as to be tried again, and return them."""
    found = list(_all(conn, stage))
    again = update(failures).where(failures.c.state == "open")
    conn.execute((again if stage is None else again.where(failures.c.stage == stage)).values(state="retry"))
    return found


def _all(conn: Connection, stage: str | None) -> Iterator[Failure]:
    after = 0
    while rows := page(conn, after):
        after = rows[-1][0]
        yield from (failure for _, failure in rows if stage is None or failure.stage == stage)


def count(conn: Connection) -> int:
    """Return how many failures are open."""
    return conn.execute(select(func.count()).select_from(failures).where(failures.c.state == "open")).scalar_one()

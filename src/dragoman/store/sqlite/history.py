"""Where each claim stood before: written down whenever a claim comes into an event, changes it, or leaves the record.

A moment is a stretch of writing under one cause: a run, or a person's judgements. The first change of a claim in a moment keeps
which event held it before, and which row held its words; so what any event was before any moment can be told.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from dragoman.store.sqlite.tables import judgements, moments, moves, nodes

NEWEST = select(func.max(moments.c.num)).scalar_subquery()
"""The number of the moment that is being written."""
_NEWEST = select(func.max(moments.c.num))
_RUN = select(moments.c.run).where(moments.c.num == NEWEST)
_MARK = select(func.coalesce(func.max(judgements.c.num), 0)).scalar_subquery()
_MOMENT = insert(moments).values(at=bindparam("time"), run=bindparam("cause"), mark=_MARK)
_MOVED = insert(moves).on_conflict_do_nothing()
_ALL = _MOVED.from_select(
    ["moment", "claim", "was", "ref"],
    select(NEWEST, nodes.c.id, nodes.c.cluster, nodes.c.ref).where(
        nodes.c.kind == "event", nodes.c.cluster == bindparam("label")
    ),
)
_ONE = "INSERT INTO moves (moment, claim, was, ref) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"


def begin(conn: Connection, run: str | None) -> None:
    """Begin a moment: of a run, or, without one, of a person's judgements."""
    conn.execute(_MOMENT, {"time": datetime.now(UTC).isoformat(timespec="microseconds"), "cause": run})


def during(conn: Connection, run: str) -> None:
    """See to it that what follows is written down as this run's; a person may have judged in between."""
    newest = conn.execute(_RUN).one_or_none()
    if newest is None or newest.run != run:
        begin(conn, run)


def moved(conn: Connection, rows: Iterable[tuple[str, str | None, int | None]]) -> None:
    """Write down claims that are about to change, each with the event and the row that hold it: None for a new one."""
    found = list(rows)
    if found:
        _ready(conn)
        moment = conn.execute(_NEWEST).scalar_one()
        conn.exec_driver_sql(_ONE, [(moment, *row) for row in found])


def all_moved(conn: Connection, label: str) -> None:
    """Write down every claim of the event that this claim founds."""
    _ready(conn)
    conn.execute(_ALL, {"label": label})


def _ready(conn: Connection) -> None:
    if conn.execute(_RUN).one_or_none() is None:
        begin(conn, None)

"""Judgements: rows added by linkers and persons, put aside or retracted, never deleted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select, tuple_, update
from sqlalchemy.dialects.sqlite import insert

from dragoman.errors import NotFoundError
from dragoman.schema.judgement import Judgement
from dragoman.store.resolve import pair
from dragoman.store.sqlite.batches import MOST, among, insert_rows, rows_among, rows_in
from dragoman.store.sqlite.clusters import add_nodes, age, as_judgement, settle
from dragoman.store.sqlite.history import NEWEST
from dragoman.store.sqlite.reports import known
from dragoman.store.sqlite.tables import backings, judgements, nodes, reports

LAST = 1 << 60
"""Where persons' judgements stand in the order: after all machines'."""
_KNOWN = "SELECT one.id FROM json_each(?) AS wanted CROSS JOIN judgements AS one ON one.id = wanted.value"
_BY_ID = among(select(judgements), judgements.c.id)
_INSERT = insert(judgements)
_LAST_NUMBER = select(func.max(judgements.c.num))
_COPIES = among(select(nodes.c.id).where(nodes.c.kind == "copy"), nodes.c.id)


def judge(conn: Connection, given: Sequence[Judgement]) -> None:
    """Keep judgements as they come and resolve what they touch; one that is there already, word for word, is not kept twice."""
    touched: dict[str, set[str]] = {}
    for judgement in given:
        if not _said(conn, judgement):
            conn.execute(_INSERT, _row(judgement, LAST, 0, None))
            if judgement.kind != "value":  # joins and parts nothing
                touched.setdefault(judgement.kind, set()).update(pair(judgement))
    add_copy_nodes(conn, touched.get("copy", ()))
    for kind, ends in touched.items():
        settle(conn, kind, ends)


def _said(conn: Connection, judgement: Judgement) -> bool:
    """Return whether this very row is there: dated anywhere, undated as the last word on its pair."""
    ends = pair(judgement)
    query = select(judgements).where(
        judgements.c.kind == judgement.kind,
        judgements.c.machine == int(judgement.machine),
        judgements.c.left.in_(ends),
        judgements.c.right.in_(ends),
    )
    said = (as_judgement(row) for row in conn.execute(query.order_by(judgements.c.num)))
    rows = [one for one in said if pair(one) == ends]
    return judgement in (rows if judgement.at is not None else rows[-1:])


def retract(conn: Connection, judgement: str, at: str) -> Judgement:
    """Take the newest row of this id back, or all rows of the decision of this id; resolve what they touched.

    Returns the row, of a decision the first one. Raises NotFoundError.
    """
    query = select(judgements).where(judgements.c.live == 1)
    row = conn.execute(query.where(judgements.c.id == judgement).order_by(judgements.c.num.desc()).limit(1)).all()
    rows = row or conn.execute(query.where(judgements.c.decision == judgement).order_by(judgements.c.num)).all()
    if not rows:
        raise NotFoundError(
            f"There is no judgement {judgement!r} in this dossier.", advice="`dragoman judgements list` lists them."
        )
    standing = [one for one in rows if one.retracted_at is None]
    for one in standing:
        taken = update(judgements).where(judgements.c.num == one.num)
        conn.execute(taken.values(retracted_at=at, retracted_in=NEWEST))
    for kind in sorted({one.kind for one in standing} - {"value"}):
        settle(conn, kind, {end for one in standing if one.kind == kind for end in (one.left, one.right)})
    return as_judgement(conn.execute(select(judgements).where(judgements.c.num == rows[0].num)).one())


def keep_links(conn: Connection, given: Iterable[Judgement], seq: int, run: str) -> list[Judgement]:
    """Keep what linking a report gave; return the rows that were not in force before and are now.

    A row that another report's linking gave too, or an earlier version, is kept once; what a person retracted stays so.
    """
    links = list({judgement.id: judgement for judgement in given}.values())
    there: dict[str, Row[Any]] = {}
    known = conn.exec_driver_sql(_KNOWN, (json.dumps([judgement.id for judgement in links]),)).fetchall()
    for row in rows_among(conn, _BY_ID, [one for (one,) in known]):
        there[row.id] = max(row, there.get(row.id, row), key=lambda one: one.num)
    new: list[Judgement] = []
    rows: list[dict[str, Any]] = []
    backed = []
    first = int(conn.execute(_LAST_NUMBER).scalar_one() or 0) + 1
    for place, judgement in enumerate(links):
        old = there.get(judgement.id)
        if old is not None and (old.live or _says(old, judgement)):
            num = old.num
            if not old.live:
                conn.execute(update(judgements).where(judgements.c.num == num).values(live=1, seq=seq, place=place))
        else:
            num = first + len(rows)
            retracted = old.retracted_at if old is not None else judgement.retracted_at
            rows.append({**_row(judgement, seq, place, run), "num": num, "retracted_at": retracted})
        taken_back = judgement.retracted_at or (old is not None and old.retracted_at)
        if (old is None or not old.live) and not taken_back:
            new.append(judgement)
        backed.append({"judgement": num, "report": seq, "place": place})
    insert_rows(conn, judgements, rows)
    insert_rows(conn, backings, backed, again=True)
    return new


def _says(row: Row[Any], judgement: Judgement) -> bool:
    return all(
        getattr(row, name) == getattr(judgement, name) for name in ("left", "right", "verdict", "score", "reason")
    )


def _row(one: Judgement, seq: int, place: int, run: str | None) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind,
        "left": one.left,
        "right": one.right,
        "verdict": one.verdict,
        "by": one.by,
        "reason": one.reason,
        "score": one.score,
        "machine": int(one.machine),
        "at": one.at,
        "retracted_at": one.retracted_at,
        "decision": one.decision,
        "field": one.field,
        "value": None if one.value is None else json.dumps(one.value, ensure_ascii=False),
        "run": run,
        "live": 1,
        "seq": seq,
        "place": place,
    }


def add_copy_nodes(conn: Connection, ids: Iterable[str]) -> list[str]:
    """Make reports that are said to repeat each other nodes; return the ids of those that were none before."""
    wanted = sorted(known(conn, sorted(ids)))
    there = rows_among(conn, _COPIES, wanted)
    fresh = sorted(set(wanted) - {row.id for row in there})
    found = rows_in(conn, select(reports.c.id, reports.c.seq), reports.c.id, fresh)
    add_nodes(conn, "copy", [{"id": row.id, "seq": row.seq, "place": 0} for row in found])
    return fresh


def page(conn: Connection, after: tuple[int, int, int]) -> list[tuple[tuple[int, int, int], Judgement]]:
    """Return the next judgements: the machines' in the order of the reports they came with, then the persons'."""
    order = tuple_(judgements.c.seq, judgements.c.place, judgements.c.num)
    query = select(judgements).where(judgements.c.live == 1, order > after)
    rows = conn.execute(query.order_by(judgements.c.seq, judgements.c.place, judgements.c.num).limit(MOST))
    return [((row.seq, row.place, row.num), as_judgement(row)) for row in rows]


def count(conn: Connection) -> int:
    """Return how many judgements there are, retracted ones too."""
    return conn.execute(select(func.count()).select_from(judgements).where(judgements.c.live == 1)).scalar_one()


def rulings(conn: Connection) -> list[Judgement]:
    """Return the persons' judgements, retracted ones too, oldest first."""
    query = select(judgements).where(judgements.c.seq == LAST, judgements.c.machine == 0, judgements.c.live == 1)
    return [as_judgement(row) for row in sorted(conn.execute(query), key=age)]

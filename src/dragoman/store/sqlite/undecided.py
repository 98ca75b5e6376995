"""What persons should be asked first: pairs that a machine is not sure of, by how much the answer would change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, literal, or_, select

from dragoman.schema.judgement import SAME, UNSURE
from dragoman.schema.review import Undecided
from dragoman.store.sqlite.batches import among, rows_among
from dragoman.store.sqlite.clusters import as_judgement
from dragoman.store.sqlite.judging import LAST
from dragoman.store.sqlite.tables import judgements, nodes

WEAK = 0.65
"""Probability below which a join by a machine is asked about."""
MOST = 4000
"""Pairs looked at of either kind, those nearest to even odds: so asking takes as long in a large dossier as in a small one."""
_JUDGED = judgements.alias("judged")
_left, _right = nodes.alias("left_node"), nodes.alias("right_node")
# Written out, not bound: only then does SQLite see that the index for these rows serves.
_MACHINE = (
    judgements.c.kind == literal("event", literal_execute=True),
    judgements.c.machine == literal(1, literal_execute=True),
    judgements.c.live == literal(1, literal_execute=True),
    judgements.c.retracted_at.is_(None),
)
_SIZES = among(
    select(nodes.c.cluster, func.count(nodes.c.seq.distinct()).label("reports"))
    .where(nodes.c.kind == "event")
    .group_by(nodes.c.cluster),
    nodes.c.cluster,
)
# Whose and which rows they are is looked at outside: inside, SQLite would take the index above, and read all of it.
_TIES = (
    select(judgements)
    .join(_left, (_left.c.id == judgements.c.left) & (_left.c.kind == "event"))
    .join(_right, (_right.c.id == judgements.c.right) & (_right.c.kind == "event"))
    .where(judgements.c.kind == "event", _left.c.cluster == _right.c.cluster)
)
_TIES_LEFT, _TIES_RIGHT = among(_TIES, judgements.c.left), among(_TIES, judgements.c.right)


def undecided(conn: Connection) -> list[Undecided]:
    """Return the pairs worth asking about, the most valuable first; of those that tie the same two events only the nearest
    to even odds.

    Apart are pairs that the machine left open; the stake is the smaller event's number of reports, which would move. Joined
    are pairs whose machine's `same` is weak and is the strongest tie of one of them to its event: its report would leave.
    What a person has said anything about, by this pair or by another of the same two events, is not asked again.
    """
    ruled, anchored = _ruled(conn)
    apart: dict[frozenset[str], Row[Any]] = {}
    joined: list[Row[Any]] = []
    for row in (*conn.execute(_asked(UNSURE)), *conn.execute(_asked(SAME))):
        ends = frozenset((row.left_cluster, row.right_cluster))
        if len(ends) == 1:
            joined.append(row)
        elif ends not in ruled and (ends not in apart or _open(row.score) > _open(apart[ends].score)):
            apart[ends] = row
    sizes = {
        row.cluster: row.reports for row in rows_among(conn, _SIZES, sorted({one for ends in apart for one in ends}))
    }
    found = [_undecided(row, min(sizes[one] for one in ends), joined=False) for ends, row in apart.items()]
    found += [_undecided(row, 1, joined=True) for row in _loose(conn, joined, anchored)]
    return sorted(found, key=lambda one: (-one.value, one.judgement.id))


def _asked(verdict: str) -> Select[Any]:
    """The machine's rows of the verdict on which no person has spoken, nearest to even odds, with where their ends stand."""
    spoken = select(_JUDGED.c.num).where(
        _JUDGED.c.kind == "event",
        _JUDGED.c.machine == 0,
        _JUDGED.c.retracted_at.is_(None),
        or_(
            (_JUDGED.c.left == judgements.c.left) & (_JUDGED.c.right == judgements.c.right),
            (_JUDGED.c.left == judgements.c.right) & (_JUDGED.c.right == judgements.c.left),
        ),
    )
    weak = judgements.c.score <= WEAK if verdict == SAME else judgements.c.score.is_not(None)
    order = judgements.c.score if verdict == SAME else judgements.c.score.desc()
    return (
        select(judgements, _left.c.cluster.label("left_cluster"), _right.c.cluster.label("right_cluster"))
        .join(_left, (_left.c.id == judgements.c.left) & (_left.c.kind == "event"))
        .join(_right, (_right.c.id == judgements.c.right) & (_right.c.kind == "event"))
        .where(*_MACHINE, judgements.c.verdict == verdict, weak, ~spoken.exists())
        .order_by(order, judgements.c.num)
        .limit(MOST)
    )


def _ruled(conn: Connection) -> tuple[set[frozenset[str]], set[str]]:
    """Return the pairs of events that persons have spoken on, and the claims that a person has tied to their event."""
    query = (
        select(judgements, _left.c.cluster.label("left_cluster"), _right.c.cluster.label("right_cluster"))
        .join(_left, (_left.c.id == judgements.c.left) & (_left.c.kind == "event"))
        .join(_right, (_right.c.id == judgements.c.right) & (_right.c.kind == "event"))
        .where(judgements.c.seq == bindparam("last"), judgements.c.machine == 0, judgements.c.kind == "event")
        .where(judgements.c.retracted_at.is_(None))
    )
    ruled: set[frozenset[str]] = set()
    anchored: set[str] = set()
    for row in conn.execute(query, {"last": LAST}):
        if row.left_cluster != row.right_cluster:
            ruled.add(frozenset((row.left_cluster, row.right_cluster)))
        elif row.verdict == SAME:
            anchored |= {row.left, row.right}
    return ruled, anchored


def _loose(conn: Connection, joined: Sequence[Row[Any]], anchored: set[str]) -> Iterable[Row[Any]]:
    """Yield the rows that are the strongest tie of one of their ends, one row for each such end."""
    ends = sorted({end for row in joined for end in (row.left, row.right)})
    best = dict.fromkeys(ends, 0.0)
    for row in (*rows_among(conn, _TIES_LEFT, ends), *rows_among(conn, _TIES_RIGHT, ends)):
        holds = row.machine and row.live and row.retracted_at is None and row.verdict == SAME
        for end in (row.left, row.right):
            if holds and end in best:
                best[end] = max(best[end], row.score)
    asked: set[str] = set()
    for row in joined:
        loose = {end for end in (row.left, row.right) if end not in anchored and row.score >= best[end]}
        if loose - asked:
            asked |= {row.left, row.right}
            yield row


def _open(score: float) -> float:
    return 1 - abs(2 * score - 1)


def _undecided(row: Row[Any], stake: int, *, joined: bool) -> Undecided:
    return Undecided(judgement=as_judgement(row), joined=joined, stake=stake, value=round(stake * _open(row.score), 4))

"""The cluster table: which claims are one event, which actors one actor, which reports one text.

It is derived by `store/resolve.py`: whoever changes nodes or judgements settles what they touch in the same transaction, or,
where more of the like follows at once, puts it off until `settle_waiting`. Only what hangs together with the change is
looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence, Set
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import Connection, Row, bindparam, delete, or_, select, update

from dragoman.schema.judgement import DIFFERENT, SAME, UNSURE, Judgement, JudgementKind
from dragoman.store.resolve import Node, event_id, pair, resolve, root
from dragoman.store.sqlite.batches import among, insert_rows, pieces, rows_among
from dragoman.store.sqlite.history import all_moved, moved
from dragoman.store.sqlite.tables import judgements, nodes, waiting

SETTLED = 200
"""Touched nodes resolved at a time, with all that hangs together with them."""
NODES = among(select(nodes).where(nodes.c.kind == bindparam("kind")), nodes.c.id)
"""The nodes of a `kind` among `values`."""
_MOVE = (
    update(nodes)
    .where(nodes.c.kind == bindparam("of"), nodes.c.cluster == bindparam("label"))
    .values(cluster=bindparam("head"))
)
_CHANGE = "UPDATE nodes SET cluster = ?, fenced = ? WHERE kind = ? AND id = ?"
# What hangs together is fetched in statements of their own, since it may be most of a dossier.
_KNOWN = """
    SELECT one.id, one.seq, one.place, one.grp, one.cluster, one.fenced, one.ref FROM json_each(?) AS wanted
    CROSS JOIN nodes AS one ON one.id = wanted.value AND one.kind = ?
"""
_MATES = """
    SELECT mates.id FROM json_each(?) AS wanted
    CROSS JOIN nodes AS one ON one.id = wanted.value AND one.kind = ?
    CROSS JOIN nodes AS mates ON mates.seq = one.seq AND mates.kind = one.kind AND mates.grp = one.grp
"""
"""The claims that their own reports tell as one event with these."""
_TIES = """
    SELECT coalesce(tie.at, ''), tie.num, tie.id, tie."left", tie."right", tie.verdict, tie.score, tie.machine, tie.decision
    FROM json_each(?) AS wanted CROSS JOIN judgements AS tie
    ON tie."left" = wanted.value AND tie.kind = ? AND tie.live = 1 AND tie.retracted_at IS NULL
    WHERE tie.machine = 0 OR tie.verdict IN ('same', 'unsure')
"""
"""What is judged of these and of others that stand right of them: each judgement counts where both ends are there."""
_TIED = """
    SELECT DISTINCT tie."left", tie.verdict FROM json_each(?) AS wanted CROSS JOIN judgements AS tie
    ON tie."right" = wanted.value AND tie.kind = ? AND tie.live = 1 AND tie.retracted_at IS NULL
    WHERE tie.verdict = 'same' OR tie.machine = 0
"""
"""What stands left of these, and is the same; or what persons say of it."""
_DECIDING = select(judgements).where(
    judgements.c.kind == bindparam("kind"),
    judgements.c.live == 1,
    judgements.c.retracted_at.is_(None),
    or_(judgements.c.machine == 0, judgements.c.verdict == SAME, judgements.c.verdict == UNSURE),
)
_LEFT, _RIGHT = among(_DECIDING, judgements.c.left), among(_DECIDING, judgements.c.right)


def there(conn: Connection, kind: str, ids: Sequence[str]) -> set[str]:
    """Return those of the ids that are nodes of this kind."""
    return {row.id for row in rows_among(conn, NODES, ids, kind=kind)}


def add_nodes(conn: Connection, kind: str, rows: Sequence[dict[str, Any]]) -> None:
    """Add nodes, each a cluster of its own; `rows` give id, seq, place and, where there are any, grp, ref and name."""
    if not rows:
        return
    blank: dict[str, Any] = {"kind": kind, "fenced": 0, "grp": None, "ref": None, "name": None}
    full = [
        {**blank, "cluster": row["id"], "own": event_id(row["id"]) if kind == "event" else None, **row} for row in rows
    ]
    insert_rows(conn, nodes, full)
    if kind == "event":
        moved(conn, ((row["id"], None, None) for row in rows))


def join(conn: Connection, kind: str, fresh: Sequence[str], links: Sequence[Judgement], *, now: bool = True) -> None:
    """Give fresh nodes, and what the machine's new links join, their clusters.

    Where nothing keeps anything apart, clusters only grow together, and need not be resolved as a whole. Claims that must be
    are put off until `settle_waiting`, if not `now`: an event told by many reports would be resolved anew for each of them.
    """
    if not fresh and not links:
        return
    if kind == "event" and not now and any(one.verdict == SAME for one in links):
        _put_off(conn, {*fresh, *(end for judgement in links for end in pair(judgement))})
        return
    rows = list(_judgement_rows(conn, kind, fresh))
    judged = {judgement.id: judgement for judgement in (*links, *map(as_judgement, rows))}
    touched = {*fresh, *(end for judgement in judged.values() for end in pair(judgement))}
    found = {row.id: row for row in rows_among(conn, NODES, sorted(touched), kind=kind)}
    whole = any(row.fenced for row in found.values()) or not _only_grows(kind, judged.values(), set(fresh))
    if whole and kind == "event" and not now:
        _put_off(conn, found)
        return
    if whole:
        settle(conn, kind, found)
        return
    edges = [(one.left, one.right) for one in judged.values() if one.verdict == SAME and found.keys() >= {*pair(one)}]
    _grow(conn, kind, found, edges)


def _put_off(conn: Connection, ids: Iterable[str]) -> None:
    insert_rows(conn, waiting, [{"id": one} for one in ids], again=True)


def any_wait(conn: Connection) -> bool:
    """Return whether claims were put off."""
    return conn.execute(select(waiting.c.id).limit(1)).first() is not None


def settle_waiting(conn: Connection) -> None:
    """Resolve anew everything that hangs together with the claims that were put off."""
    settle(conn, "event", list(conn.execute(select(waiting.c.id)).scalars()))
    conn.execute(delete(waiting))


def _only_grows(kind: str, judged: Iterable[Judgement], fresh: set[str]) -> bool:
    if kind == "event":
        # Whether a telling joins an event depends on how all that is told of the event agrees with it.
        return all(one.verdict == UNSURE for one in judged)
    if kind == "copy":
        # A copy of what is there leaves the roots as they are; anything else may turn a root into a copy.
        return all(one.machine and one.left in fresh and one.right not in fresh for one in judged)
    return all(one.machine for one in judged)


def _grow(conn: Connection, kind: str, found: dict[str, Row[Any]], edges: Sequence[tuple[str, str]]) -> None:
    labels = {row.cluster for row in found.values()}
    heads = rows_among(conn, NODES, sorted(labels), kind=kind)
    # A copy's own order must never found: the text it repeats does, though it may have been added later.
    lefts = {left for left, _ in edges} if kind == "copy" else set()
    order = {row.id: (row.id in lefts, row.seq, row.place, row.id) for row in heads}
    parent = {label: label for label in labels}

    def find(label: str) -> str:
        while parent[label] != label:
            label = parent[label]
        return label

    groups: dict[Any, str] = {}
    joined = [(found[left].cluster, found[right].cluster) for left, right in edges]
    grouped = (row for row in found.values() if row.grp is not None)
    joined += [(groups.setdefault((row.seq, row.grp), row.cluster), row.cluster) for row in grouped]
    for left, right in joined:
        one, other = sorted((find(left), find(right)), key=order.__getitem__)
        parent[other] = one
    for label in sorted(labels):
        if find(label) != label:
            if kind == "event":
                all_moved(conn, label)
            conn.execute(_MOVE, {"of": kind, "label": label, "head": find(label)})


def settle(conn: Connection, kind: str, touched: Iterable[str]) -> None:
    """Resolve anew everything that hangs together with the touched nodes.

    Few of them at a time: what hangs together with one is resolved as a whole, what does not need not be held at once.
    """
    seen: set[str] = set()
    for piece in pieces(touched, SETTLED):
        if fresh := [one for one in piece if one not in seen]:
            seen |= _settle(conn, kind, fresh)


def _settle(conn: Connection, kind: str, touched: Sequence[str]) -> Set[str]:
    """Resolve what hangs together with the touched nodes; return all of it."""
    found, judged, fenced = _component(conn, kind, touched)
    clusters = resolve((_node(row) for row in found.values()), judged)
    changes = []
    for cluster in clusters:
        head = root(cluster, judged) if kind == "copy" else cluster[0]
        # Copies that repeat each other in a circle have no root that stays one.
        closed = int(fenced or (kind == "copy" and _is_copy(head, cluster, judged)))
        changes += [
            (head, closed, kind, one) for one in cluster if found[one].cluster != head or found[one].fenced != closed
        ]
    if changes:
        if kind == "event":
            gone = (found[one] for head, _, _, one in changes if found[one].cluster != head)
            moved(conn, ((row.id, row.cluster, row.ref) for row in gone))
        conn.exec_driver_sql(_CHANGE, changes)
    return found.keys()


def _is_copy(head: str, cluster: Sequence[str], judged: Iterable[Judgement]) -> bool:
    return any(one.left == head and one.right in cluster and one.verdict == SAME for one in judged)


def _component(
    conn: Connection, kind: str, touched: Iterable[str]
) -> tuple[dict[str, Row[Any]], list[Judgement], bool]:
    """Return the nodes that any `same` row or shared group ties to the touched ones, the judgements that have both ends
    there, some others too, and whether a person keeps any of them apart from anything.
    """
    found: dict[str, Row[Any]] = {}
    judged: list[tuple[Any, Judgement]] = []
    fenced = False
    edge = set(touched)
    seen: set[str] = set()
    while edge:
        given = json.dumps(sorted(edge)), kind
        found |= {row.id: row for row in conn.exec_driver_sql(_KNOWN, given).fetchall()}
        near = {one for (one,) in conn.exec_driver_sql(_MATES, given).fetchall()}
        for left, verdict in conn.exec_driver_sql(_TIED, given).fetchall():
            fenced |= verdict == DIFFERENT
            if verdict == SAME:
                near.add(left)
        for row in conn.exec_driver_sql(_TIES, given).fetchall():
            one = _tie(kind, row)
            judged.append((row[:2], one))
            fenced |= one.verdict == DIFFERENT  # a person's: a machine's are not asked for
            if one.verdict == SAME:
                near.add(one.right)
        seen |= edge
        edge = near - seen
    return found, [one for _, one in sorted(judged, key=itemgetter(0))], fenced


def _tie(kind: str, row: Sequence[Any]) -> Judgement:
    """Return what a row of `_TIES` says; who said it, and why, is of no account here."""
    _, _, one, left, right, verdict, score, machine, decision = row
    return Judgement(
        id=one,
        kind=cast(JudgementKind, kind),
        left=left,
        right=right,
        verdict=verdict,
        by="",
        score=score,
        machine=bool(machine),
        decision=decision,
    )


def age(row: Row[Any]) -> tuple[str, int]:
    """Return what orders judgements from the oldest on: the time a person gave, whenever the row came into this dossier."""
    return row.at or "", row.num


def _judgement_rows(conn: Connection, kind: str, ids: Sequence[str]) -> Iterator[Row[Any]]:
    """Yield the rows that can decide anything about these nodes: a person's, and a machine's `same`; some of them twice."""
    for query in (_LEFT, _RIGHT):
        yield from rows_among(conn, query, ids, kind=kind)


def as_judgement(row: Row[Any]) -> Judgement:
    """Return the judgement that a row of the table holds."""
    return Judgement(
        id=row.id,
        kind=row.kind,
        left=row.left,
        right=row.right,
        verdict=row.verdict,
        by=row.by,
        reason=row.reason,
        score=row.score,
        machine=bool(row.machine),
        at=row.at,
        retracted_at=row.retracted_at,
        decision=row.decision,
        field=row.field,
        value=None if row.value is None else json.loads(row.value),
    )


def _node(row: Row[Any]) -> Node:
    return Node(id=row.id, seq=row.seq, place=row.place, group=None if row.grp is None else (row.seq, row.grp))

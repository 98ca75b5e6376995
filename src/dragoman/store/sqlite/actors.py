"""Actors as the linked reports name them: who was seen where, under which names, and who is one with whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from sqlalchemy import Connection, delete, func, or_, select, tuple_, update

from dragoman.schema.actor import Actor
from dragoman.schema.ids import is_id
from dragoman.store.assemble import merge_actors
from dragoman.store.sqlite.batches import MOST, insert_rows, rows_among, rows_in
from dragoman.store.sqlite.clusters import NODES, add_nodes
from dragoman.store.sqlite.codec import decode, encode
from dragoman.store.sqlite.fold import fold
from dragoman.store.sqlite.tables import called, names, nodes, sightings

ACTOR = nodes.c.kind == "actor"

KNOWN, NEAR = 50_000, 3
"""Names that one is held against where it is nobody's, and actors that are then proposed."""


def see(conn: Connection, seq: int, seen: Sequence[Actor]) -> tuple[list[str], list[str]]:
    """Keep the actors that a report names; return the ids of the new ones, and of those that now stand elsewhere in order.

    An actor stands where it was first named; one of the knowledge files stands before all others, so that it gives its
    identity to what is judged the same.
    """
    first: dict[str, tuple[int, Actor]] = {}
    for place, actor in enumerate(seen):
        first.setdefault(actor.id, (place, actor))
    if not first:
        return [], []
    there = {row.id: row for row in rows_among(conn, NODES, sorted(first), kind="actor")}
    rows = [
        {"actor": one, "report": seq, "place": place, "body": encode(actor)} for one, (place, actor) in first.items()
    ]
    insert_rows(conn, sightings, rows, again=True)
    words = [{"actor": one, "name": word} for one, (_, actor) in first.items() for word in _words(actor)]
    insert_rows(conn, called, words, again=True)
    fresh = [one for one in first if one not in there]
    add_nodes(conn, "actor", [_node(one, seq, *first[one]) for one in fresh])
    moved = [one for one, row in there.items() if (seq, first[one][0]) < (row.seq, row.place) and is_id("a", one)]
    for one in moved:
        _move(conn, one, seq, *first[one])
    return fresh, moved


def _words(actor: Actor) -> list[str]:
    return sorted({fold(name) for name in (actor.name, *(name.text for name in actor.names))} - {""})


def _node(one: str, seq: int, place: int, actor: Actor) -> dict[str, Any]:
    known = not is_id("a", one)
    return {"id": one, "seq": 0 if known else seq, "place": 0 if known else place, "name": actor.name}


def _move(conn: Connection, one: str, seq: int, place: int, actor: Actor) -> None:
    node = _node(one, seq, place, actor)
    conn.execute(update(nodes).where(ACTOR, nodes.c.id == one).values(node))


def drop_sightings(conn: Connection, gone: Iterable[int]) -> set[str]:
    """Forget who was named in these reports; return the actors that now stand elsewhere, or nowhere, in the order."""
    gone = list(gone)
    seen = {row.actor for row in rows_in(conn, select(sightings.c.actor), sightings.c.report, gone)}
    for seq in gone:
        conn.execute(delete(sightings).where(sightings.c.report == seq))
    touched: set[str] = set()
    for one in sorted(seen):
        left = select(sightings).where(sightings.c.actor == one).order_by(sightings.c.report).limit(1)
        first = conn.execute(left).one_or_none()
        if first is not None:
            _move(conn, one, first.report, first.place, decode(first.body, Actor))
            touched.add(one)
        else:
            cluster = select(nodes.c.cluster).where(ACTOR, nodes.c.id == one).scalar_subquery()
            touched |= set(conn.execute(select(nodes.c.id).where(ACTOR, nodes.c.cluster == cluster)).scalars())
            conn.execute(delete(nodes).where(ACTOR, nodes.c.id == one))
            for table in (called, names):
                conn.execute(delete(table).where(table.c.actor == one))
    return touched


def canonical(conn: Connection, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return the id and name of the actor that each of these is one with, itself included."""
    own = nodes.alias("own")
    query = (
        select(own.c.id, nodes.c.id.label("head"), nodes.c.name)
        .join(nodes, (nodes.c.kind == "actor") & (nodes.c.id == own.c.cluster))
        .where(own.c.kind == "actor")
    )
    return {row.id: (row.head, row.name) for row in rows_in(conn, query, own.c.id, ids)}


def heads(conn: Connection, after: tuple[int, int, str]) -> list[tuple[int, int, str]]:
    """Return the next actors after one in the order: those that give their identity to a cluster."""
    order = tuple_(nodes.c.seq, nodes.c.place, nodes.c.id)
    query = select(nodes.c.seq, nodes.c.place, nodes.c.id).where(ACTOR, nodes.c.id == nodes.c.cluster, order > after)
    found = conn.execute(query.order_by(nodes.c.seq, nodes.c.place, nodes.c.id).limit(MOST))
    return [(row.seq, row.place, row.id) for row in found]


def whole(conn: Connection, head: str) -> Actor | None:
    """Return the actor with all names, labels and reports of all that are one with it; None where it stands no more."""
    query = (
        select(sightings.c.body)
        .join(nodes, (nodes.c.id == sightings.c.actor) & ACTOR)
        .where(nodes.c.cluster == head)
        .order_by(nodes.c.id != head, nodes.c.seq, nodes.c.place, nodes.c.id, sightings.c.report)
    )
    told = [decode(body, Actor) for body in conn.execute(query).scalars()]
    return merge_actors(told) if told else None


def first_seen(conn: Connection, ids: Sequence[str]) -> Iterator[Actor]:
    """Yield the actors as the first report that names them does, oldest first."""
    for row in sorted(rows_among(conn, NODES, ids, kind="actor"), key=lambda row: (row.seq, row.place, row.id)):
        query = select(sightings.c.body).where(sightings.c.actor == row.id).order_by(sightings.c.report).limit(1)
        yield decode(conn.execute(query).scalar_one(), Actor)


def find(conn: Connection, text: str, *, part: bool) -> set[str]:
    """Return the ids of all actors that are one with an actor of this id or name; `part`: or with a name it stands in."""
    needle = fold(text)
    names = called.c.name == needle
    if part:
        starts = called.c.name.startswith(needle, autoescape=True)
        names = or_(starts, called.c.name.contains(f" {needle}", autoescape=True))
    hits = {text, *(conn.execute(select(called.c.actor).where(names)).scalars() if needle else ())}
    clusters = {row.cluster for row in rows_among(conn, NODES, sorted(hits), kind="actor")}
    return {row.id for row in rows_in(conn, select(nodes.c.id).where(ACTOR), nodes.c.cluster, sorted(clusters))}


def like(conn: Connection, text: str) -> list[str]:
    """Return a few actors, as "us (United States)", whom a name that is nobody's may mean: it is a part of theirs, or near."""
    found = find(conn, text, part=True)
    if not found:
        known = conn.execute(select(called.c.name).distinct().limit(KNOWN)).scalars()
        near = get_close_matches(fold(text), known, NEAR, cutoff=0.8)
        found = set().union(*(find(conn, one, part=False) for one in near))
    heads = dict(sorted(canonical(conn, found).values()))
    return [f"{head} ({name})" for head, name in heads.items()][:NEAR]


def count(conn: Connection) -> int:
    """Return how many actors there are."""
    query = select(func.count()).select_from(nodes).where(ACTOR, nodes.c.id == nodes.c.cluster)
    return conn.execute(query).scalar_one()

"""Linking a report: its claims become events, its actors are named, later reports can find it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select

from dragoman.link.base import Links
from dragoman.schema.actor import Actor
from dragoman.schema.claim import Grounding
from dragoman.schema.judgement import SAME
from dragoman.store.resolve import pair
from dragoman.store.sqlite.actors import see
from dragoman.store.sqlite.batches import among, insert_rows, rows_among
from dragoman.store.sqlite.clusters import add_nodes, join, settle
from dragoman.store.sqlite.codec import unpack
from dragoman.store.sqlite.index import under_name, whole
from dragoman.store.sqlite.judging import add_copy_nodes, keep_links
from dragoman.store.sqlite.reports import numbers
from dragoman.store.sqlite.tables import bands, claims, groundings, keys, names, nodes
from dragoman.store.sqlite.unlink import unlink
from dragoman.store.sqlite.work import passed, result, undone

_CLAIMS = (
    select(claims.c.num, claims.c.id, claims.c.grp, claims.c.offset)
    .where(claims.c.grounding == bindparam("grounding"))
    .order_by(claims.c.place)
)
_GROUNDING = select(groundings.c.body).where(groundings.c.num == bindparam("num"))
_OWN = select(nodes.c.cluster).where(nodes.c.kind == "copy", nodes.c.id == bindparam("report")).scalar_subquery()
_MATE = select(nodes.c.id).where(nodes.c.kind == "copy", nodes.c.cluster == _OWN, nodes.c.seq == bands.c.report)
_HELD = among(select(bands.c.band).where(_MATE.exists()), bands.c.band)


def save_links(conn: Connection, links: Links, version: str, run: str, *, now: bool = True) -> int:
    """Keep what linking one report gave, and give its claims their events, or put that off, if not `now`.

    Returns the report's number. Raises NotFoundError for an unknown report.
    """
    seq = numbers(conn, [links.report])[links.report]
    if not undone(conn, "link", version, [seq]):
        return seq
    unlink(conn, [seq])
    grounding = result(conn, "ground", seq)
    fresh = _claims(conn, seq, grounding)
    people, moved = see(conn, seq, [*_actors(conn, grounding), *(actor for _, actor in links.actors)])
    new = keep_links(conn, links.judgements, seq, run)
    copies = add_copy_nodes(conn, {end for one in new if one.kind == "copy" for end in pair(one)})
    for kind, ids in (("event", fresh), ("actor", people), ("copy", copies)):
        join(conn, kind, ids, [one for one in new if one.kind == kind and one.verdict == SAME], now=now)
    if moved:
        settle(conn, "actor", moved)
    _index(conn, seq, links)
    passed(conn, "link", version, [(seq, links.report, None)])
    return seq


def _claims(conn: Connection, seq: int, grounding: int | None) -> list[str]:
    rows = list(conn.execute(_CLAIMS, {"grounding": grounding}))
    add_nodes(
        conn,
        "event",
        [{"id": row.id, "seq": seq, "place": row.offset, "grp": row.grp, "ref": row.num} for row in rows],
    )
    return [row.id for row in rows]


def _actors(conn: Connection, grounding: int | None) -> Sequence[Actor]:
    body = conn.execute(_GROUNDING, {"num": grounding}).scalar_one_or_none()
    return () if body is None else unpack(body, Grounding).actors


def _index(conn: Connection, seq: int, links: Links) -> None:
    """Put the report where later ones find it; of reports with one text, only the first stands for a band they share."""
    held = _held(conn, links)
    found = [{"band": band, "report": seq} for band in dict.fromkeys(links.bands) if band not in held]
    insert_rows(conn, bands, found)
    entries = [{"key": key, "report": seq, "grp": group} for group, key in dict.fromkeys(links.keys)]
    entries += [{"key": whole(name), "report": seq, "grp": ""} for name in dict.fromkeys(links.names)]
    insert_rows(conn, keys, entries)
    people = [
        {"key": key, "actor": actor.id} for one in links.actors for key, actor in (one, (under_name(one[1]), one[1]))
    ]
    insert_rows(conn, names, people, again=True)


def _held(conn: Connection, links: Links) -> set[str]:
    """Return the bands that a report with the same text holds already."""
    return {row.band for row in rows_among(conn, _HELD, links.bands, report=links.report)}

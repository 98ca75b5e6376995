"""Taking a report's part out of the record, before it is linked anew: its claims, actors, index entries and links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, or_, select, update

from dragoman.store.sqlite.actors import drop_sightings
from dragoman.store.sqlite.batches import among, rows_among, rows_in
from dragoman.store.sqlite.clusters import settle
from dragoman.store.sqlite.history import moved
from dragoman.store.sqlite.stages import NUMBERS
from dragoman.store.sqlite.tables import backings, bands, judgements, keys, nodes, work

LINK = NUMBERS["link"]
_LINKED = among(select(work.c.report).where(work.c.stage == LINK), work.c.report)


def unlink(conn: Connection, seqs: Sequence[int]) -> None:
    """Take what linking made of these reports out of the record. Their results and a person's judgements stay."""
    gone = sorted(row.report for row in rows_among(conn, _LINKED, seqs))
    if not gone:
        return
    touched = {"event": _claims_away(conn, gone), "actor": drop_sightings(conn, gone), "copy": set[str]()}
    for kind, ends in _links_away(conn, gone):
        touched[kind] |= ends
    for table in (bands, keys):
        for seq in gone:
            conn.execute(delete(table).where(table.c.report == seq))
    for seq in gone:
        conn.execute(delete(work).where(work.c.stage == LINK, work.c.report == seq))
    for kind, ends in touched.items():
        settle(conn, kind, ends)
    _copies_away(conn, gone)


def stale_links(conn: Connection, version: str, most: int) -> list[int]:
    """Return up to `most` reports that another version of the linker has linked."""
    other = or_(work.c.version < version, work.c.version > version)
    query = select(work.c.report).where(work.c.stage == LINK, other).order_by(work.c.report).limit(most)
    return list(conn.execute(query).scalars())


def _claims_away(conn: Connection, gone: Sequence[int]) -> set[str]:
    """Delete the reports' claims from the clusters; return the claims that stood with them."""
    event = nodes.c.kind == "event"
    mine = list(rows_in(conn, select(nodes.c.id, nodes.c.cluster, nodes.c.ref).where(event), nodes.c.seq, gone))
    moved(conn, ((row.id, row.cluster, row.ref) for row in mine))
    others = select(nodes.c.id).where(event)
    mates = {row.id for row in rows_in(conn, others, nodes.c.cluster, {row.cluster for row in mine})}
    ids = {row.id for row in mine}
    ties = select(judgements.c.left, judgements.c.right).where(judgements.c.kind == "event", judgements.c.live == 1)
    for column in (judgements.c.left, judgements.c.right):
        mates |= {end for row in rows_in(conn, ties, column, ids) for end in (row.left, row.right)}
    for seq in gone:
        conn.execute(delete(nodes).where(event, nodes.c.seq == seq))
    return mates - ids


def _links_away(conn: Connection, gone: Sequence[int]) -> Iterable[tuple[str, set[str]]]:
    """Put aside the judgements that only these reports' linking gave; yield their kinds and ends."""
    query = select(judgements).join(backings, backings.c.judgement == judgements.c.num)
    backed = {row.num: row for row in rows_in(conn, query, backings.c.report, gone)}
    for seq in gone:
        conn.execute(delete(backings).where(backings.c.report == seq))
    for num, row in backed.items():
        left = select(backings.c.report, backings.c.place).where(backings.c.judgement == num)
        first = conn.execute(left.order_by(backings.c.report).limit(1)).one_or_none()
        kept = update(judgements).where(judgements.c.num == num)
        if first is None:
            conn.execute(kept.values(live=0))
            yield row.kind, {row.left, row.right}
        else:
            conn.execute(kept.values(seq=first.report, place=first.place))


def _copies_away(conn: Connection, gone: Sequence[int]) -> None:
    """Delete the reports' nodes among the copies, where nothing says any more that they repeat, or are repeated."""
    said = judgements.c.live == 1, judgements.c.kind == "copy"
    for seq in gone:
        copied = select(judgements.c.num).where(*said, judgements.c.right == nodes.c.id).exists()
        copies = select(judgements.c.num).where(*said, judgements.c.left == nodes.c.id).exists()
        conn.execute(delete(nodes).where(nodes.c.kind == "copy", nodes.c.seq == seq, ~copied, ~copies))

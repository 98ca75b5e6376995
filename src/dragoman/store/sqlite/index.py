"""The part of the dossier that is linked, as linkers look into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import log
from sys import intern

import msgspec
from sqlalchemy import Connection, and_, select

from dragoman.link.base import Ref
from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim
from dragoman.schema.report import Report
from dragoman.store.sqlite.actors import first_seen
from dragoman.store.sqlite.batches import among, rows_among
from dragoman.store.sqlite.codec import decode
from dragoman.store.sqlite.connection import Database
from dragoman.store.sqlite.reports import as_report, report_query
from dragoman.store.sqlite.tables import bands, names, nodes, reports

_UNDER = """
    SELECT wanted.value AS "key", (
        SELECT json_group_array(json_array(told.report, told.row)) FROM (
            SELECT keys.report, (
                SELECT min(nodes.ref) FROM nodes
                WHERE nodes.seq = keys.report AND nodes.kind = 'event' AND nodes.grp = keys.grp
            ) AS row
            FROM keys WHERE keys."key" = wanted.value ORDER BY keys.report DESC, keys.grp DESC LIMIT ?
        ) AS told WHERE told.row IS NOT NULL
    ) AS told
    FROM json_each(?) AS wanted
"""
_NAMING = """
    SELECT (
        SELECT json_group_array(told.report) FROM (
            SELECT keys.report FROM keys WHERE keys."key" = wanted.value ORDER BY keys.report DESC LIMIT ?
        ) AS told
    ) FROM json_each(?) AS wanted
"""
_TOLD_BY = """
    SELECT nodes.seq, min(nodes.ref), claims.type FROM nodes JOIN claims ON claims.num = nodes.ref
    WHERE nodes.kind = 'event' AND nodes.seq IN (SELECT value FROM json_each(?)) GROUP BY nodes.seq, nodes.grp
"""
# One row leads to its group, and the group to all its rows, in the order in which they were grounded.
_CLAIMS = """
    SELECT wanted.value, own.num, own.body FROM json_each(?) AS wanted
    CROSS JOIN claims AS head ON head.num = wanted.value
    CROSS JOIN claims AS own ON own.grounding = head.grounding AND own.grp = head.grp
    ORDER BY wanted.value, own.num
"""
_OLDEST = """
    SELECT wanted.value, (SELECT own.seq FROM nodes AS own WHERE own.id = wanted.value AND own.kind = 'copy'
                          AND own.cluster = wanted.value), (
        SELECT json_group_array(told.seq) FROM (
            SELECT copies.seq FROM nodes AS copies WHERE copies.cluster = wanted.value AND copies.kind = 'copy'
            ORDER BY copies.seq LIMIT ?
        ) AS told
    ) FROM json_each(?) AS wanted
"""
_NAMES = "SELECT report, \"key\" FROM keys WHERE grp = '' AND report IN (SELECT value FROM json_each(?))"
_OWN = nodes.alias("own")
_BANDS = among(
    select(bands.c.report, _OWN.c.cluster)
    .outerjoin(reports, reports.c.seq == bands.c.report)
    .outerjoin(_OWN, and_(_OWN.c.kind == "copy", _OWN.c.id == reports.c.id)),
    bands.c.band,
)
_REPORTS = among(report_query(), reports.c.seq)
_KNOWN_AS = among(select(names.c.actor), names.c.key)
WHOLE = "report "
SHARING, OLDEST = 2, 2
"""Reports of one text that stand for it where another may repeat it: those that share most bands, and the oldest."""
COMMON = 300
"""Reports looked at under one name; one that more share says little of the affair."""
AT_HAND = 4096
"""Reports of which is kept at hand what they tell, some 3 KiB each."""

Told = list[tuple[str, Ref]]
"""What a report tells, each with its type, in the order of its groups."""


class SqliteIndex:
    """Looks only at what the linker's present version has linked; `refresh` sees to that before each look.

    What linked reports tell is kept in `told`, from which whoever links a report anew takes it.
    """

    def __init__(self, database: Database, refresh: Callable[[], None], told: dict[int, Told]) -> None:
        self.database = database
        self._refresh = refresh
        self.told = told

    def reports(self, bands: Sequence[str], limit: int) -> list[Report]:
        """Return reports of the texts that share most bands, at most `limit`; a few stand for all that have one text."""
        self._refresh()
        with self.database.read() as conn:
            seqs = _sharing(conn, bands, limit)
            found = {row.seq: as_report(row) for row in rows_among(conn, _REPORTS, seqs)}
        return [found[seq] for seq in seqs]

    def tellings(self, keys: Sequence[str], limit: int) -> dict[str, list[Ref]]:
        """Return by key what is kept under it, of the latest reports first, at most `limit` each; a key may be missing."""
        self._refresh()
        with self.database.read() as conn:
            rows = conn.exec_driver_sql(_UNDER, (limit, _json(keys))).fetchall()
            found = {row[0]: row[1] for row in rows if row[1] != "[]"}
        return {key: _refs(told) for key, told in found.items()}

    def naming(self, conn: Connection, names: Sequence[str]) -> list[list[int]]:
        """Return for each name the latest reports kept under it, at most `COMMON`."""
        return [
            msgspec.json.decode(told, type=list[int])
            for (told,) in conn.exec_driver_sql(_NAMING, (COMMON, _json(names)))
        ]

    def near(self, names: Sequence[str], limit: int) -> dict[str, list[Ref]]:
        """Return by type what is told by the reports that share most names; of equals the latest reports."""
        self._refresh()
        with self.database.read() as conn:
            seqs = _worthiest(self.naming(conn, [whole(name) for name in dict.fromkeys(names)]), limit)
            self.look(conn, [seq for seq in seqs if seq not in self.told])
        told: dict[str, list[Ref]] = {}
        for seq in sorted(seqs):
            of = self.told[seq] = self.told.pop(seq)
            for kind, ref in of:
                told.setdefault(kind, []).append(ref)
        while len(self.told) > AT_HAND:
            del self.told[next(iter(self.told))]
        return told

    def look(self, conn: Connection, seqs: Sequence[int]) -> None:
        """Take what reports tell to hand."""
        self.told |= {seq: [] for seq in seqs}
        for seq, row, kind in conn.exec_driver_sql(_TOLD_BY, (_json(seqs),)).fetchall() if seqs else ():
            self.told[seq].append((intern(kind), Ref(seq, row)))

    def claims(self, refs: Iterable[Ref]) -> dict[Ref, list[Claim]]:
        """Return the claims of each telling, in the order they were grounded."""
        of = {ref.row: ref for ref in refs}
        told: dict[Ref, list[Claim]] = {}
        with self.database.read() as conn:
            for row, _, body in conn.exec_driver_sql(_CLAIMS, (_json([*of]),)).fetchall():
                told.setdefault(of[row], []).append(decode(body, Claim))
        return told

    def names(self, reports: Iterable[int]) -> dict[int, frozenset[str]]:
        """Return the keys that reports were kept under as a whole, by the reports' numbers."""
        found: dict[int, set[str]] = {}
        with self.database.read() as conn:
            for seq, key in conn.exec_driver_sql(_NAMES, (_json(sorted(reports)),)).fetchall():
                found.setdefault(seq, set()).add(key.removeprefix(WHOLE))
        return {seq: frozenset(named) for seq, named in found.items()}

    def actors(self, keys: Sequence[str]) -> list[Actor]:
        """Return the actors known under one of the name keys, oldest first, each once for every name that a report gave it."""
        self._refresh()
        with self.database.read() as conn:
            ids = {row.actor for row in rows_among(conn, _KNOWN_AS, keys)}
            return [named for actor in first_seen(conn, sorted(ids)) for named in _under_each_name(conn, actor)]


def under_name(actor: Actor) -> str:
    """Return the key under which an actor's kind and name in a report are kept."""
    return f"{actor.id} {actor.kind} {actor.name}"


def _under_each_name(conn: Connection, actor: Actor) -> Iterator[Actor]:
    head = f"{actor.id} "
    query = select(names.c.key).where(names.c.actor == actor.id, names.c.key.startswith(head, autoescape=True))
    for key in conn.execute(query.order_by(names.c.key)).scalars():
        kind, name = key.removeprefix(head).split(" ", 1)
        yield msgspec.structs.replace(actor, kind=kind, name=name)


def _json(values: Sequence[str] | Sequence[int]) -> str:
    return msgspec.json.encode(values).decode("utf-8")


def _refs(told: str) -> list[Ref]:
    return msgspec.json.decode(told, type=list[Ref])


def _sharing(conn: Connection, wanted: Sequence[str], limit: int) -> list[int]:
    """Return at most `limit` reports, of the texts that share most bands: those under the bands, and the oldest of each text.

    The oldest tell what a text is: what shares words with a copy alone shares what the copy added to it.
    """
    texts: dict[object, Counter[int]] = {}
    for row in rows_among(conn, _BANDS, wanted):
        texts.setdefault(row.cluster or row.report, Counter())[row.report] += 1
    order = sorted(texts, key=lambda text: (-texts[text].total(), min(texts[text])))[:limit]
    oldest = _oldest(conn, [text for text in order if isinstance(text, str)])
    chosen: list[int] = []
    for text in order:
        most = sorted(texts[text], key=lambda seq: (-texts[text][seq], seq))[:SHARING]
        chosen += dict.fromkeys((*most, *oldest.get(text, ())))
    return chosen[:limit]


def _oldest(conn: Connection, texts: Sequence[str]) -> dict[object, list[int]]:
    """Return by text its root, and the first reports that have it."""
    found: dict[object, list[int]] = {}
    if texts:
        for text, root, first in conn.exec_driver_sql(_OLDEST, (OLDEST, _json(texts))).fetchall():
            found[text] = [*([] if root is None else [root]), *msgspec.json.decode(first, type=list[int])]
    return found


def _worthiest(named: Iterable[Sequence[int]], limit: int) -> list[int]:
    """Return the reports kept under most of the names, each name worth less the more reports it names."""
    worth: dict[int, float] = {}
    for found in named:
        for seq in found:
            worth[seq] = worth.get(seq, 0.0) + 1 / (1 + log(len(found)))
    return sorted(worth, key=lambda seq: (-worth[seq], -seq))[:limit]


def whole(name: str) -> str:
    """Return the key under which whole reports are kept, apart from those of their events."""
    return f"{WHOLE}{name}"

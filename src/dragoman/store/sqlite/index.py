"""The part of the dossier that is linked, as linkers look into it."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Sequence
from math import log

from sqlalchemy import Connection, and_, select

from dragoman.link.base import Candidate
from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim
from dragoman.schema.report import Report
from dragoman.store.resolve import event_id
from dragoman.store.sqlite.actors import first_seen
from dragoman.store.sqlite.batches import pieces, rows_in
from dragoman.store.sqlite.codec import decode
from dragoman.store.sqlite.connection import Database
from dragoman.store.sqlite.reports import as_report, report_query
from dragoman.store.sqlite.tables import bands, claims, names, nodes, reports

TELLINGS = 20
"""Tellings of one event looked at under one list of keys, on average."""
CLAIMS = 4096
"""Decoded claims kept at hand, since one event is compared again and again."""

# CROSS JOIN holds SQLite to this order of tables: from one key, latest report first, to the claims, until there are enough.
_TELLINGS = """
    SELECT nodes.cluster, keys.report FROM keys CROSS JOIN nodes
    ON nodes.kind = 'event' AND nodes.seq = keys.report AND nodes.grp = keys.grp
    WHERE keys."key" = ? ORDER BY keys.report DESC LIMIT ?
"""

_NAMING = 'SELECT report FROM keys WHERE "key" = ? ORDER BY report DESC LIMIT ?'
SHARING, OLDEST = 2, 2
"""Reports of one text that stand for it where another may repeat it: those that share most bands, and the oldest."""
COMMON = 300
"""Reports looked at under one name; one that more share says little of the affair."""


class SqliteIndex:
    """Looks only at what the linker's present version has linked; `refresh` sees to that before each look."""

    def __init__(self, database: Database, refresh: Callable[[], None]) -> None:
        self._database = database
        self._refresh = refresh
        self._claims: OrderedDict[int, Claim] = OrderedDict()

    def reports(self, bands: Sequence[str], limit: int) -> list[Report]:
        """Return reports of the texts that share most bands, at most `limit`; a few stand for all that have one text."""
        self._refresh()
        with self._database.read() as conn:
            seqs = _sharing(conn, bands, limit)
            found = {row.seq: as_report(row) for row in rows_in(conn, report_query(), reports.c.seq, seqs)}
        return [found[seq] for seq in seqs]

    def events(self, keys: Sequence[str], limit: int) -> list[Candidate]:
        """Return the events that have a claim under one of the keys, oldest first; at most the `limit` last told."""
        return self._candidates(lambda conn: _founders(conn, keys, limit))

    def near(self, names: Sequence[str], limit: int) -> list[Candidate]:
        """Return the events told by the reports that share most names, oldest first; of equals the latest reports."""
        return self._candidates(lambda conn: _told_by(conn, _naming(conn, names, limit)))

    def actors(self, keys: Sequence[str]) -> list[Actor]:
        """Return the actors known under one of the name keys, as they were first named, oldest first."""
        self._refresh()
        with self._database.read() as conn:
            ids = {row.actor for row in rows_in(conn, select(names.c.actor), names.c.key, keys)}
            return list(first_seen(conn, sorted(ids)))

    def _candidates(self, choose: Callable[[Connection], list[str]]) -> list[Candidate]:
        self._refresh()
        with self._database.read() as conn:
            chosen = choose(conn)
            told = self._told(conn, chosen)
        return [Candidate(event=event_id(founder), claims=tuple(told[founder])) for founder in chosen]

    def _told(self, conn: Connection, founders: Iterable[str]) -> dict[str, list[Claim]]:
        told: dict[str, list[Claim]] = {}
        for piece in pieces(founders):
            query = select(nodes.c.cluster, nodes.c.ref).where(nodes.c.kind == "event", nodes.c.cluster.in_(piece))
            rows = conn.execute(query.order_by(nodes.c.cluster, nodes.c.seq, nodes.c.place, nodes.c.id)).fetchall()
            self._fetch(conn, {row.ref for row in rows if row.ref not in self._claims})
            for row in rows:
                self._claims.move_to_end(row.ref)
                told.setdefault(row.cluster, []).append(self._claims[row.ref])
        while len(self._claims) > CLAIMS:
            self._claims.popitem(last=False)
        return told

    def _fetch(self, conn: Connection, refs: set[int]) -> None:
        query = select(claims.c.num, claims.c.body)
        for row in rows_in(conn, query, claims.c.num, sorted(refs)):
            self._claims[row.num] = decode(row.body, Claim)


def _sharing(conn: Connection, wanted: Sequence[str], limit: int) -> list[int]:
    """Return at most `limit` reports, of the texts that share most bands: those under the bands, and the oldest of each text.

    The oldest tell what a text is: what shares words with a copy alone shares what the copy added to it.
    """
    own = nodes.alias("own")
    query = select(bands.c.report, own.c.cluster).outerjoin(reports, reports.c.seq == bands.c.report)
    query = query.outerjoin(own, and_(own.c.kind == "copy", own.c.id == reports.c.id))
    texts: dict[object, Counter[int]] = {}
    for row in rows_in(conn, query, bands.c.band, wanted):
        texts.setdefault(row.cluster or row.report, Counter())[row.report] += 1
    order = sorted(texts, key=lambda text: (-texts[text].total(), min(texts[text])))[:limit]
    chosen: list[int] = []
    for text in order:
        most = sorted(texts[text], key=lambda seq: (-texts[text][seq], seq))[:SHARING]
        chosen += dict.fromkeys((*most, *(_oldest(conn, text) if isinstance(text, str) else ())))
    return chosen[:limit]


def _oldest(conn: Connection, text: str) -> list[int]:
    """Return the root of a text, and the first reports that have it."""
    copies = select(nodes.c.seq).where(nodes.c.cluster == text, nodes.c.kind == "copy")
    first = conn.execute(copies.order_by(nodes.c.seq).limit(OLDEST)).scalars()
    return [*conn.execute(copies.where(nodes.c.id == text)).scalars(), *first]


def _naming(conn: Connection, names: Sequence[str], limit: int) -> list[int]:
    """Return the reports kept under most of the names, each name worth less the more reports it names."""
    worth: dict[int, float] = {}
    for name in dict.fromkeys(names):
        found = [row[0] for row in conn.exec_driver_sql(_NAMING, (whole(name), COMMON))]
        for seq in found:
            worth[seq] = worth.get(seq, 0.0) + 1 / (1 + log(len(found)))
    return sorted(worth, key=lambda seq: (-worth[seq], -seq))[:limit]


def _told_by(conn: Connection, seqs: Sequence[int]) -> list[str]:
    query = select(nodes.c.cluster).where(nodes.c.kind == "event").distinct()
    clusters = {row.cluster for row in rows_in(conn, query, nodes.c.seq, sorted(seqs))}
    return _oldest_first(conn, sorted(clusters))


def whole(name: str) -> str:
    """Return the key under which whole reports are kept, apart from those of their events."""
    return f"report {name}"


def _founders(conn: Connection, wanted: Sequence[str], limit: int) -> list[str]:
    """Return the founding claims of the events last told under the keys, at most `limit`, oldest first."""
    last: dict[str, int] = {}
    for key in dict.fromkeys(wanted):
        for row in conn.exec_driver_sql(_TELLINGS, (key, limit * TELLINGS)):
            last[row[0]] = max(last.get(row[0], 0), row[1])
    newest = sorted(last, key=lambda founder: (-last[founder], founder))[:limit]
    return _oldest_first(conn, newest)


def _oldest_first(conn: Connection, founders: Sequence[str]) -> list[str]:
    found = rows_in(conn, select(nodes).where(nodes.c.kind == "event"), nodes.c.id, founders)
    return [row.id for row in sorted(found, key=lambda row: (row.seq, row.place, row.id))]

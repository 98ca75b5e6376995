"""The index as a process sees it that links ahead of the one that writes: what is kept, and what is on its way there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from sys import intern
from typing import NamedTuple

from sqlalchemy import Connection

from dragoman.link.base import Links, Ref
from dragoman.store.sqlite.connection import Database
from dragoman.store.sqlite.index import COMMON, SqliteIndex, Told, whole
from dragoman.store.sqlite.reports import numbers
from dragoman.store.sqlite.tables import escaped
from dragoman.store.sqlite.work import result

_CLAIMS = "SELECT num, grp, type FROM claims WHERE grounding = ? ORDER BY num"


class _Coming(NamedTuple):
    """What is on its way: what a report tells, and the keys that it will be found under, as a whole and by what it tells."""

    told: Told
    names: frozenset[str]
    keys: frozenset[str]


class AheadIndex(SqliteIndex):
    """Holds what linking gave until it is told that it is kept; meanwhile a report may be in both, and is taken from here."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, lambda: None, {})
        self._coming: dict[int, _Coming] = {}
        self._seqs: dict[str, int] = {}
        # Under each key (report, group, row): of the latest report first, as the table is read.
        self._under: dict[str, list[tuple[int, str, int]]] = {}

    def add(self, links: Links) -> None:
        """Take what linking a report gave as if it were kept."""
        with self.database.read() as conn:
            seq = numbers(conn, [links.report])[links.report]
            rows = conn.exec_driver_sql(_CLAIMS, (result(conn, "ground", seq),)).fetchall()
        first: dict[str, tuple[int, str]] = {}
        for num, group, kind in rows:
            first.setdefault(group, (num, intern(kind)))
        entries = {(_kept(key), _kept(group)) for group, key in links.keys}
        for key, group in entries:
            if group in first:
                self._put(key, (seq, group, first[group][0]))
        names = frozenset(map(_kept, links.names))
        for name in names:
            self._put(whole(name), (seq, "", 0))
        told = [(kind, Ref(seq, num)) for _, (num, kind) in sorted(first.items())]
        keys = frozenset(key for key, _ in entries) | {whole(name) for name in names}
        self._coming[seq] = _Coming(told, names, keys)
        self._seqs[links.report] = seq
        self.told.pop(seq, None)

    def kept(self, reports: Iterable[str]) -> None:
        """Let go of what is kept now, which is found where it is kept."""
        gone = {self._seqs.pop(report) for report in reports if report in self._seqs}
        for key in {key for seq in gone for key in self._coming.pop(seq).keys}:
            left = [row for row in self._under.pop(key, ()) if row[0] not in gone]
            if left:
                self._under[key] = left

    def tellings(self, keys: Sequence[str], limit: int) -> dict[str, list[Ref]]:
        """Return by key what is kept or will be kept under it, in the order of `SqliteIndex.tellings`."""
        found = super().tellings(keys, limit)
        for key in keys:
            if coming := self._under.get(key):
                there = [ref for ref in found.get(key, ()) if ref.report not in self._coming]
                refs = [*(Ref(seq, row) for seq, _, row in coming), *there]
                found[key] = sorted(refs, key=lambda ref: -ref.report)[:limit]
        return found

    def naming(self, conn: Connection, names: Sequence[str]) -> list[list[int]]:
        """Return for each name the latest reports that are or will be kept under it."""
        found = super().naming(conn, names)
        for at, name in enumerate(names):
            if coming := self._under.get(name):
                seqs = {seq for seq, _, _ in coming}
                found[at] = sorted(seqs.union(found[at]), reverse=True)[:COMMON]
        return found

    def look(self, conn: Connection, seqs: Sequence[int]) -> None:
        """Take what reports tell to hand."""
        self.told |= {seq: self._coming[seq].told for seq in seqs if seq in self._coming}
        super().look(conn, [seq for seq in seqs if seq not in self._coming])

    def names(self, reports: Iterable[int]) -> Mapping[int, frozenset[str]]:  # type: ignore[override]
        """Return the keys that reports are or will be kept under as a whole."""
        wanted = set(reports)
        coming = {seq: self._coming[seq].names for seq in wanted & self._coming.keys()}
        return {**super().names(wanted - coming.keys()), **coming}

    def _put(self, key: str, row: tuple[int, str, int]) -> None:
        rows = self._under.setdefault(key, [])
        rows.append(row)
        rows.sort(reverse=True)


def _kept(text: str) -> str:
    """Return a text as the table keeps it."""
    return escaped(text) or ""

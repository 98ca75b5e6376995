"""The tables of a dossier. What is only ever added to, and what is derived from it and may be written anew.

Kept: runs, reports, cleaned, extractions, groundings, claims, judgements, failures, moments, moves.
Derived: lines (counts), work (which row of each stage holds), nodes, waiting (claims whose event is to be
resolved anew), sightings, called, bands, keys, names, backings.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    REAL,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator

APPLICATION_ID = 0x44524147
"""Marks the file as a dossier in its SQLite header ("DRAG")."""
HEAD = "0003"
"""The newest migration."""

ASKED = "kind = 'event' AND machine = 1 AND live = 1 AND retracted_at IS NULL"

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Words(TypeDecorator[str]):
    """Free text; half characters, which no UTF-8 file can hold, are kept as backslash escapes."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the text as it is kept."""
        return escaped(value)


def escaped(text: str | None) -> str | None:
    """Return a text as `Words` keeps it."""
    return text if text is None or text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


metadata = MetaData(naming_convention=NAMES)


def _table(name: str, *parts: Any, rowid: bool = True) -> Table:
    return Table(name, metadata, *parts, sqlite_with_rowid=rowid)


def _key(name: str, kind: type[Integer | String | Words]) -> Column[Any]:
    return Column(name, kind, primary_key=True, autoincrement=False)


def _body() -> Column[bytes]:
    return Column("body", LargeBinary, nullable=False)


def _result(name: str) -> Table:
    """A stage's results: rows are added, never changed; `work` says which one holds."""
    return _table(
        name,
        Column("num", Integer, primary_key=True),
        Column("report", Integer, ForeignKey("reports.seq"), nullable=False, index=True),
        Column("version", String, nullable=False),
        Column("run", String, nullable=False),
        _body(),
    )


runs = _table(
    "runs", Column("num", Integer, primary_key=True), Column("id", String, nullable=False, unique=True), _body()
)

reports = Table(
    "reports",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("path", Words, nullable=False),
    Column("run", String, nullable=False),
    _body(),
    sqlite_autoincrement=True,
)

lines = _table("lines", _key("fingerprint", String), Column("reports", Integer, nullable=False), rowid=False)

work = _table(
    "work",
    _key("stage", Integer),
    _key("report", Integer),
    Column("version", String, nullable=False),
    Column("row", Integer),
    Column("stale", Integer, nullable=False),
    Index(None, "report"),
    rowid=False,
)

cleaned = _result("cleaned")
extractions = _result("extractions")
groundings = _result("groundings")

claims = _table(
    "claims",
    Column("num", Integer, primary_key=True),
    Column("grounding", Integer, ForeignKey("groundings.num"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("id", String, nullable=False, index=True),
    Column("grp", Words, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("type", Words, nullable=False),
    Column("mode", Words),
    Column("status", String, nullable=False),
    Column("start", String),
    Column("end", String),
    Column("places", Words, nullable=False),
    Column("parties", Words, nullable=False),
    _body(),
    UniqueConstraint("grounding", "id"),
)

nodes = _table(
    "nodes",
    # Without statistics SQLite takes a leading kind for a good key, which it is not: it stands last everywhere.
    _key("id", String),
    _key("kind", String),
    Column("seq", Integer, nullable=False),
    Column("place", Integer, nullable=False),
    Column("grp", Words),
    Column("own", String, index=True),
    Column("cluster", String, nullable=False),
    Column("fenced", Integer, nullable=False),
    Column("ref", Integer),
    Column("name", Words),
    Index(None, "cluster", "kind", "seq", "place"),
    Index(None, "seq", "kind", "grp"),
    Index("ix_nodes_founders", "kind", "seq", "place", "id", sqlite_where=text("id = cluster")),
    rowid=False,
)

waiting = _table("waiting", _key("id", String), rowid=False)

judgements = _table(
    "judgements",
    Column("num", Integer, primary_key=True),
    Column("id", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("left", String, nullable=False),
    Column("right", String, nullable=False),
    Column("verdict", String, nullable=False),
    Column("by", Words, nullable=False),
    Column("reason", Words),
    Column("score", REAL),
    Column("machine", Integer, nullable=False),
    Column("at", String),
    Column("retracted_at", String),
    Column("run", String),
    Column("live", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("place", Integer, nullable=False),
    Column("decision", String),
    Column("field", String),
    Column("value", Words),
    Column("retracted_in", Integer),
    Index(None, "left", "kind"),
    Index(None, "right", "kind"),
    Index(None, "seq", "place", "num"),
    Index("ix_judgements_decision", "decision", sqlite_where=text("decision IS NOT NULL")),
    # The machine's rows that persons may be asked about, by how sure it is.
    Index("ix_judgements_asked", "verdict", "score", "num", sqlite_where=text(ASKED)),
)

backings = _table(
    "backings",
    _key("judgement", Integer),
    _key("report", Integer),
    Column("place", Integer, nullable=False),
    Index(None, "report"),
    rowid=False,
)

moments = _table(
    "moments",
    Column("num", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("run", String),
    Column("mark", Integer, nullable=False),
    Index(None, "at"),
)

moves = _table(
    "moves", _key("moment", Integer), _key("claim", String), Column("was", String), Column("ref", Integer), rowid=False
)

sightings = _table(
    "sightings",
    _key("actor", String),
    _key("report", Integer),
    Column("place", Integer, nullable=False),
    _body(),
    Index(None, "report"),
    rowid=False,
)

called = _table("called", _key("actor", String), _key("name", Words), Index(None, "name"), rowid=False)

bands = _table("bands", _key("band", String), _key("report", Integer), Index(None, "report"), rowid=False)

keys = _table(
    "keys", _key("key", Words), _key("report", Integer), _key("grp", Words), Index(None, "report"), rowid=False
)

names = _table("names", _key("key", Words), _key("actor", String), Index(None, "actor"), rowid=False)

failures = _table(
    "failures",
    Column("num", Integer, primary_key=True),
    Column("path", Words, nullable=False),
    Column("stage", String, nullable=False),
    Column("report", String, index=True),
    Column("version", String),
    Column("run", String, nullable=False),
    Column("state", String, nullable=False),
    _body(),
    Index("ix_failures_open_path", "path", sqlite_where=text("state = 'open'")),
)

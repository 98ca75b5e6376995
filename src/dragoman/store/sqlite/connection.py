"""Short transactions on one dossier file: many readers, one writer at a time, every fault told in our own words."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from dragoman.errors import StoreError
from dragoman.store.sqlite.codec import DAMAGE
from dragoman.store.sqlite.faults import COPY, damaged, fault
from dragoman.store.sqlite.tables import metadata

BUSY_SECONDS = 10.0
CACHE_KIB = 65_536
"""Of each connection: the index of a large dossier is looked up all over, again and again."""
LOG_PAGES = 8_000
"""Pages (of 4 KiB) written ahead before they are moved into the file, which waits for the disk."""


def make_engine(path: str, mode: str, *, foreign_keys: bool = True) -> Engine:
    """Return an engine on the file. `mode` is SQLite's: ro, rw, rwc; or "immutable" for a file that nobody can write.

    SQLAlchemy begins the transactions, since the driver would begin them too late: `BEGIN IMMEDIATE` for writing, so that
    two writers wait for each other instead of failing half-way.
    """
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    uri = f"{Path(path).absolute().as_uri()}?{query}"

    def connect() -> sqlite3.Connection:
        made = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None)
        try:
            made.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
            if mode in ("rw", "rwc"):
                _write_ahead(made)
                made.execute("PRAGMA synchronous=NORMAL")
                made.execute(f"PRAGMA wal_autocheckpoint={LOG_PAGES}")
            made.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        except sqlite3.Error:
            made.close()
            raise
        return made

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=60)
    event.listen(engine, "begin", _begin)
    return engine


def _write_ahead(made: sqlite3.Connection) -> None:
    """Put the file into WAL mode, waiting for others that open it too: SQLite's own wait does not cover this change."""
    patience = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            made.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            locked = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            if not locked or time.monotonic() > patience:
                raise
        time.sleep(0.01)


def empty_engine() -> Engine:
    """Return an engine on an empty dossier in memory, to read from where there is no file yet."""
    engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    metadata.create_all(engine)
    return engine


def _begin(conn: Connection) -> None:
    conn.exec_driver_sql("BEGIN IMMEDIATE" if conn.get_execution_options().get("writes") else "BEGIN")


class Database:
    """The open dossier. The file is made by the first write; until then, reading finds nothing."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._guard = threading.Lock()
        self._engine: Engine | None = None
        self._empty: Engine | None = None
        self._own = threading.local()
        self.writable = True
        if Path(path).exists():
            self._open(create=False)
        else:
            from dragoman.store.sqlite.opening import check_folder

            check_folder(path)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the dossier. Raises StoreError."""
        own = self._joint()
        if own is not None:
            with self._told():
                yield own
            return
        with self._told(), self._readable().connect() as conn, conn.begin():
            yield conn

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection whose changes are kept all together, or not at all. Raises StoreError, BusyError."""
        own = self._joint()
        if own is not None:
            with self._told(), own.begin_nested():
                yield own
            return
        engine = self._open(create=True)
        if not self.writable:
            raise StoreError(f"The dossier {self.path} cannot be written: it or its folder is read-only.", advice=COPY)
        with self._told(), engine.connect().execution_options(writes=True) as conn, conn.begin():
            yield conn

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep what this thread writes meanwhile at once at the end; its own readings see it before. Raises as `write` does.

        Each `write` inside is still kept whole or not at all.
        """
        with self.write() as conn:
            outer = self._joint()
            self._own.conn = conn
            try:
                yield
            finally:
                self._own.conn = outer

    def _joint(self) -> Connection | None:
        return getattr(self._own, "conn", None)

    def close(self) -> None:
        """Close every connection; the last one leaves the dossier as one file."""
        for engine in (self._engine, self._empty):
            if engine is not None:
                engine.dispose()
        self._engine = self._empty = None

    def _readable(self) -> Engine:
        if self._engine is not None or Path(self.path).exists():
            return self._open(create=False)
        with self._guard:
            self._empty = self._empty or empty_engine()
            return self._empty

    def _open(self, *, create: bool) -> Engine:
        from dragoman.store.sqlite.opening import open_file

        with self._guard, self._told():
            if self._engine is None:
                self._engine, self.writable = open_file(self.path, create=create)
            return self._engine

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            raise fault(error, self.path) from error
        except DAMAGE as error:
            raise damaged(error, self.path) from error

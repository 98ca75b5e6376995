"""Opening a dossier: is it one, may it be written, which version made it; made anew or brought up to date where needed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from dragoman.errors import StoreError, VersionError
from dragoman.store.sqlite.connection import make_engine
from dragoman.store.sqlite.faults import COPY, fault
from dragoman.store.sqlite.tables import APPLICATION_ID, HEAD

MAGIC = b"SQLite format 3\x00"
OTHER = "Give the path of a dossier, or of a file that is not there yet."


def open_file(path: str, *, create: bool) -> tuple[Engine, bool]:
    """Return an engine on the dossier and whether it can be written.

    Raises StoreError where it cannot be opened or is none, VersionError where a newer dragoman made it.
    """
    check_folder(path)
    _check_head(path)
    writable = _may_write(path)
    engine = make_engine(path, "rwc" if create else "rw") if writable else _read_only(path)
    try:
        _prepare(engine, path, writable)
    except BaseException:
        engine.dispose()
        raise
    return engine, writable


def check_folder(path: str) -> None:
    """Raise StoreError where the path is a folder, or lies in one that is not there."""
    if Path(path).is_dir():
        raise StoreError(f"{path} is a folder, not a dossier.", advice="Give the path of a file, such as war.dossier.")
    folder = Path(path).absolute().parent
    if not folder.is_dir():
        raise StoreError(f"The folder {folder} of the dossier {path} is not there.", advice="Make it first.")
    if not Path(path).exists() and not _allowed(folder):
        raise StoreError(f"The dossier {path} cannot be made: the folder {folder} is read-only.", advice=COPY)


def _check_head(path: str) -> None:
    try:
        with Path(path).open("rb") as stream:
            head = stream.read(len(MAGIC))
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(
            f"The dossier {path} cannot be read: {error.strerror}.", advice="Ask for the right to read it."
        ) from error
    if head and head != MAGIC:
        raise StoreError(f"{path} is not a dossier.", advice=OTHER)


def _allowed(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _may_write(path: str) -> bool:
    # SQLite writes beside the file too, so the folder counts as well.
    file = Path(path)
    return (not file.exists() or _allowed(file)) and _allowed(file.absolute().parent)


def _read_only(path: str) -> Engine:
    """Return an engine that reads without writing beside the file, where the system does not let us."""
    engine = make_engine(path, "ro")
    try:
        with engine.connect() as conn:
            conn.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        return engine
    except DBAPIError as error:
        engine.dispose()
        journal = Path(f"{path}-wal")
        if journal.exists() and journal.stat().st_size:
            raise StoreError(
                f"The dossier {path} was not closed, and what was written last in {journal} cannot be read here.",
                advice="Copy both files to a folder you may write to and open the dossier there.",
            ) from error
    return make_engine(path, "immutable")


def _prepare(engine: Engine, path: str, writable: bool) -> None:
    with engine.connect() as conn:
        revision = _revision(conn, path)
    if revision == HEAD:
        return
    if not writable:
        raise StoreError(f"The dossier {path} is of an older version and read-only.", advice=COPY)
    upgrade(path, revision)


def _revision(conn: Connection, path: str) -> str | None:
    """Return the migration the file stands at, None for a new file. Raises StoreError for a database of another program."""
    mark = conn.exec_driver_sql("PRAGMA application_id").scalar_one()
    tables = set(conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    if not tables and not mark:
        return None
    if mark != APPLICATION_ID or "alembic_version" not in tables:
        raise StoreError(f"{path} is a database, but not a dossier.", advice=OTHER)
    return str(conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())


def upgrade(path: str, revision: str | None) -> None:
    """Bring the file from `revision` (None: empty) to the newest, in one transaction.

    A copy of an older dossier stays beside it as `<path>-before-<newest>`. Raises VersionError for an unknown revision.
    """
    from dragoman.store.sqlite.migrating import known, migrate

    if revision is not None:
        if revision not in known():
            raise VersionError(
                f"The dossier {path} was made by a newer dragoman (its tables are at {revision}, this one knows {HEAD}).",
                advice="Install the newest dragoman: pip install --upgrade dragoman.",
            )
        _back_up(path, f"{path}-before-{HEAD}")
    engine = make_engine(path, "rwc", foreign_keys=False)
    try:
        with engine.connect().execution_options(writes=True) as conn, conn.begin():
            # Another process may have been faster.
            if _revision(conn, path) == revision:
                migrate(conn, HEAD)
                conn.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    finally:
        engine.dispose()


def _back_up(path: str, copy: str) -> None:
    part = f"{copy}.part{os.getpid()}"
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
        Path(part).replace(copy)
    except (sqlite3.Error, OSError) as error:
        Path(part).unlink(missing_ok=True)
        told = (
            fault(error, copy)
            if isinstance(error, sqlite3.Error)
            else StoreError(f"{copy} cannot be written: {error}.")
        )
        raise StoreError(
            f"The dossier {path} is of an older version and cannot be copied before it is brought up to date: {told}",
            advice="The dossier itself is as it was.",
        ) from error

"""What SQLite says, in words a user can act on."""

from __future__ import annotations

import sqlite3

from dragoman.errors import BusyError, StoreError

FREE = "What was kept before stands. Make room on the disk, then run the same command again."
COPY = "Copy it to a folder you may write to, or ask for the right to write there."
RESTORE = "Bring the file back from a copy; `sqlite3 FILE .recover` may save the rest."

SAYINGS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: ("cannot grow: the disk is full", FREE),
    sqlite3.SQLITE_READONLY: ("cannot be written: it or its folder is read-only", COPY),
    sqlite3.SQLITE_PERM: ("cannot be written: the system does not allow it", COPY),
    sqlite3.SQLITE_CORRUPT: ("is damaged", RESTORE),
    sqlite3.SQLITE_NOTADB: ("is not a dossier", "Give the path of a dossier, or of a file that is not there yet."),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened", "Check that it and its folder are there and that you may read them."),
    sqlite3.SQLITE_IOERR: ("cannot be read or written", "Check the disk's free space and health, then try again."),
}


def fault(error: BaseException, path: str) -> StoreError:
    """Return the error to show for what SQLite raised on the dossier at `path`."""
    origin = getattr(error, "orig", None) or error
    code = getattr(origin, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return BusyError(
            f"The dossier {path} is being written by another process.", advice="Wait until it is done, then try again."
        )
    if code in SAYINGS:
        saying, advice = SAYINGS[code]
        return StoreError(f"The dossier {path} {saying} ({origin}).", advice=advice)
    return StoreError(f"The dossier {path} cannot be used: {origin}.", advice="Look at the file and its folder.")


def damaged(error: BaseException, path: str) -> StoreError:
    """Return the error to show for a row that does not hold what was written."""
    return StoreError(f"The dossier {path} is damaged: a row cannot be read ({error}).", advice=RESTORE)

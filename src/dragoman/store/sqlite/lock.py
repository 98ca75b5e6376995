"""The right to build: a lock on a file beside the dossier, which the system takes back when the process dies."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from dragoman.errors import BusyError, StoreError
from dragoman.store.sqlite.faults import COPY

_FAR = 1 << 20
"""The byte that is locked: past the holder's number, so that others can read that."""
_here: set[str] = set()
"""Files locked by this process: the system's locks do not keep apart two holders in one process."""
_guard = threading.Lock()


class BuildLock:
    """One holder of the right to build a dossier; not inherited by child processes."""

    def __init__(self, dossier: str) -> None:
        self._dossier = dossier
        self._path = os.path.realpath(dossier) + "-lock"
        self._file: int | None = None

    def take(self) -> None:
        """Take the right; holding it already is fine. Raises BusyError while somebody else holds it."""
        if self._file is not None:
            return
        with _guard:
            if self._path in _here:
                raise self._busy(os.getpid())
            self._file = self._lock()
            _here.add(self._path)

    def give(self) -> None:
        """Give the right back, if it is held."""
        with _guard:
            if self._file is not None:
                if sys.platform != "win32":
                    # Still held: whoever opened this file meanwhile finds out that it is gone, and makes a new one.
                    Path(self._path).unlink(missing_ok=True)
                os.close(self._file)
                self._file = None
                _here.discard(self._path)

    def _lock(self) -> int:
        while True:
            file = self._try()
            if self._is_there(file):
                os.ftruncate(file, 0)
                os.write(file, f"{os.getpid()}\n".encode())
                return file
            os.close(file)

    def _try(self) -> int:
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise StoreError(
                f"The dossier {self._dossier} cannot be built: {self._path} cannot be written ({error.strerror}).",
                advice=COPY,
            ) from error
        try:
            _lock_byte(file)
        except OSError as error:
            holder = _number(file)
            os.close(file)
            raise self._busy(holder) from error
        return file

    def _is_there(self, file: int) -> bool:
        """Return whether the locked file is still the one under the path: its last holder may have taken it away."""
        try:
            return os.path.samestat(os.fstat(file), Path(self._path).stat())
        except FileNotFoundError:
            return False

    def _busy(self, holder: int | None) -> BusyError:
        who = f" (process {holder})" if holder else ""
        return BusyError(
            f"Another process{who} is building the dossier {self._dossier}.",
            advice="Wait until it is done; adding and looking can go on meanwhile.",
        )


def _number(file: int) -> int | None:
    text = os.read(file, 20).strip()
    return int(text) if text.isdigit() else None


def _lock_byte(file: int) -> None:
    """Lock one byte or raise OSError. POSIX record locks, unlike flock, do not live on in forked workers."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _FAR)

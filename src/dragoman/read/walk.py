"""What the user names to what readers take: files, folders, patterns, archives and standard input."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from dragoman.errors import ReadError
from dragoman.read.archive import archive_kind, is_left_out, unpack
from dragoman.read.base import Hints, Source
from dragoman.read.failures import failure, take, too_large
from dragoman.schema.report import Failure
from dragoman.settings import Settings

Found = Iterator[Source | Failure]
STDIN = "-"


class Walk:
    """Yields the sources behind paths, one at a time, in the order given and by name inside folders."""

    def __init__(self, settings: Settings, hints: Hints, stdin: BinaryIO | None = None) -> None:
        self.settings = settings
        self.hints = hints
        self.stdin = stdin
        self.seen: set[tuple[int, int]] = set()

    def paths(self, paths: Sequence[str]) -> Found:
        """Yield what lies behind each path; what cannot be had gives a failure and the rest goes on."""
        for path in paths:
            if path == STDIN:
                yield from self._standard_input()
            elif not os.path.lexists(path) and glob.has_magic(path):
                yield from self._pattern(path)
            else:
                yield from self._path(path, named=True)

    def _pattern(self, pattern: str) -> Found:
        matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207  Path.glob takes no absolute pattern
        if not matches:
            error = ReadError(f"No file matches {pattern}.", advice="Check the pattern and the working folder.")
            yield failure(pattern, error)
        for match in matches:
            yield from self._path(match, named=True)

    def _path(self, path: str, *, named: bool = False, above: tuple[tuple[int, int], ...] = ()) -> Found:
        try:
            state = Path(path).stat()
        except OSError as error:
            yield failure(path, _missing(path, error))
            return
        if stat.S_ISDIR(state.st_mode):
            yield from self._folder(path, (state.st_dev, state.st_ino), above)
        elif stat.S_ISREG(state.st_mode) or named:
            yield from self._file(path, state.st_size)
        else:
            advice = "Name it by itself to read it."
            yield failure(path, ReadError(f"{path} is not a file but a pipe or a device.", advice=advice))

    def _folder(self, path: str, identity: tuple[int, int], above: tuple[tuple[int, int], ...]) -> Found:
        if identity in above:
            advice = "Remove the link; the folder itself was read."
            yield failure(path, ReadError(f"{path} is a link that leads back into a folder above it.", advice=advice))
            return
        if above and identity in self.seen:
            return
        self.seen.add(identity)
        try:
            names = sorted(entry.name for entry in os.scandir(path) if not is_left_out(entry.name))
        except OSError as error:
            yield failure(path, _missing(path, error))
            return
        for name in names:
            yield from self._path(os.path.join(path, name), above=(*above, identity))  # noqa: PTH118  keeps the user's own spelling

    def _file(self, path: str, size: int) -> Found:
        limit = self.settings.max_file
        if size > limit:
            yield failure(path, too_large(path, size, limit))
            return
        try:
            with Path(path).open("rb") as stream:
                data = take(stream, path, limit)
        except OSError as error:
            yield failure(path, _missing(path, error))
        except ReadError as error:
            yield failure(path, error)
        else:
            yield from self._source(path, data)

    def _standard_input(self) -> Found:
        if self.stdin is None:
            yield failure(STDIN, ReadError("Standard input is not there.", advice="Pipe a file into the command."))
            return
        try:
            data = take(self.stdin, STDIN, self.settings.max_file)
        except (OSError, ReadError) as error:
            yield failure(STDIN, error)
        else:
            yield from self._source(STDIN, data)

    def _source(self, path: str, data: bytes) -> Found:
        source = Source(path=path, data=data, settings=self.settings, hints=self.hints)
        kind = archive_kind(path, data)
        if kind:
            yield from unpack(source, kind)
        else:
            yield source


def _missing(path: str, error: OSError) -> ReadError:
    if isinstance(error, FileNotFoundError) and not os.path.lexists(path):
        return ReadError(f"There is no file or folder {path}.", advice="Check the spelling and the working folder.")
    if isinstance(error, FileNotFoundError):
        return ReadError(f"{path} is a link to nothing.", advice="Remove it or put the file back.")
    if isinstance(error, PermissionError):
        return ReadError(f"{path} may not be read.", advice="Give yourself the right to read it and add it again.")
    reason = error.strerror or str(error)
    return ReadError(f"{path} cannot be read: {reason}.", advice="Check the file and the disk.")

"""What the actors' files say, indexed once for this machine: later processes read the index instead of the files."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

import msgspec

from dragoman.folders import cache_folders
from dragoman.knowledge.actors import KnownActor
from dragoman.knowledge.fold import DATA
from dragoman.knowledge.phrases import Entry
from dragoman.schema.record import Record


class Index(Record, frozen=True):
    """The actors of all files in their order, and the phrases that name them (see `Phrases`)."""

    actors: tuple[KnownActor, ...]
    table: dict[str, list[Entry]]
    longest: dict[str, int]


def kept_index(files: Sequence[Path], make: Callable[[], Index], cache: str | None) -> Index:
    """Return the index of these files and the built-in tables: the kept one, else the one that `make` makes, which is kept.

    It is kept under the digest of all that it is made from, the code included; where nothing can be written, it is made anew.
    """
    try:
        name = f"actors-{_digest(files)}.msgpack"
    except OSError:
        return make()  # which says what is wrong with the file
    folders = cache_folders(cache)
    for folder in folders:
        try:
            return msgspec.msgpack.decode((folder / name).read_bytes(), type=Index)
        except (OSError, msgspec.DecodeError):
            continue
    index = make()
    content = msgspec.msgpack.encode(index)
    next((folder for folder in folders if _keep(folder, name, content)), None)
    return index


def _digest(files: Sequence[Path]) -> str:
    digest = sha256()
    for file in (*sorted(Path(__file__).parent.glob("*.py")), *sorted(DATA.glob("*.tsv")), *files):
        digest.update(sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _keep(folder: Path, name: str, content: bytes) -> bool:
    """Write a file whole or not at all, and return whether it was written."""
    temporary = folder / f"{name}.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary.write_bytes(content)
        temporary.replace(folder / name)
    except OSError:
        return False
    return True

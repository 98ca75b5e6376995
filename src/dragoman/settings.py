"""Settings: every limit and choice in one readable place, from `dragoman.toml`, the environment or code."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from dragoman.errors import UsageError

PREFIX = "DRAGOMAN_"


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings with their defaults; sizes are in bytes.

    max_file: largest file read, and largest text unpacked from one archive member.
    max_unpacked: most bytes unpacked from one archive in all; max_ratio: most bytes unpacked for each packed byte.
    max_members: most members or reports taken from one file; max_depth: archives within archives.
    workers: processes used by `build` (0: as many as there are cores). patience: seconds one report may take in a stage.
    batch: reports committed at a time. extractor, linker, store, engine: the plugin used for each.
    gazetteers, actors, acts: the user's own files of places, actors and predicates, added to the built-in ones.
    cache: where compiled data is kept (None: the user's cache folder).
    """

    max_file: int = 64 * 1024 * 1024
    max_unpacked: int = 2 * 1024 * 1024 * 1024
    max_ratio: int = 200
    max_members: int = 100_000
    max_depth: int = 2
    workers: int = 0
    patience: float = 120.0
    batch: int = 64
    extractor: str = "patterns"
    linker: str = "rules"
    store: str = "sqlite"
    engine: str = "local"
    gazetteers: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    cache: str | None = None


def load_settings(path: str | os.PathLike[str] | None = None) -> Settings:
    """Return settings from `path` (default: `dragoman.toml` in the working folder, if there), then the environment.

    `DRAGOMAN_MAX_FILE=1000` overrides `max_file`. Raises UsageError for an unreadable file, an unknown name or a wrong type.
    """
    values: dict[str, Any] = {}
    file = Path(path) if path is not None else Path("dragoman.toml")
    if path is not None or file.is_file():
        values.update(_from_file(file))
    known = {field.name for field in msgspec.structs.fields(Settings)}
    for key, text in os.environ.items():
        name = key.removeprefix(PREFIX).lower()
        if key.startswith(PREFIX) and name in known:
            values[name] = tuple(text.split(os.pathsep)) if name in ("gazetteers", "actors", "acts") else text
    try:
        return msgspec.convert(values, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise UsageError(f"A setting is wrong: {error}.", advice="docs/settings.md lists every setting.") from error


def _from_file(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as stream:
            return tomllib.load(stream)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise UsageError(
            f"The settings file {file} cannot be read: {error}.", advice="It must be valid TOML."
        ) from error

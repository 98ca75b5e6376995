"""Settings: every limit and choice in one readable place, from `dragoman.toml`, the environment or code."""

from __future__ import annotations

import os
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec

from dragoman.errors import UsageError

PREFIX = "DRAGOMAN_"
LISTS = ("gazetteers", "homes", "actors", "acts", "endpoint_prices")
LEAST = {
    **dict.fromkeys(("max_file", "max_unpacked", "max_ratio", "max_members", "batch"), 1),
    **dict.fromkeys(("max_depth", "workers", "endpoint_tokens"), 0),
    "patience": 0.1,
}
"""The least value of each number; less would do nothing at all without saying so."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings with their defaults; sizes are in bytes.

    max_file: largest file read, and largest text unpacked from one archive member.
    max_unpacked: most bytes unpacked from one archive in all; max_ratio: most bytes unpacked for each packed byte.
    max_members: most members or reports taken from one file; max_depth: archives within archives.
    workers: processes used by `build` (0: as many as there are cores). patience: seconds one report may take in a stage.
    batch: reports committed at a time. extractor, linker, store, engine: the plugin used for each.
    weights: folder with weights of the reader that the user taught (None: those that are installed).
    gazetteers, actors, acts: the user's own files of places, actors and predicates, added to the built-in ones.
    homes: files that say where outlets are at home, as `dragoman homes` writes them.
    reviewer: who judges, where no other name is given. cache: where compiled data is kept (None: the user's cache folder).
    endpoint: address of a server with the chat protocol, for the extractor "endpoint" alone; endpoint_model: its model;
    endpoint_key: the environment variable that holds the key; endpoint_tokens: most tokens spent in all (0: no limit);
    endpoint_prices: what a million tokens read and written cost, to show the cost.
    """

    max_file: int = 64 * 1024 * 1024
    max_unpacked: int = 2 * 1024 * 1024 * 1024
    max_ratio: int = 200
    max_members: int = 100_000
    max_depth: int = 2
    workers: int = 0
    patience: float = 120.0
    batch: int = 64
    extractor: str = "model"
    linker: str = "rules"
    store: str = "sqlite"
    engine: str = "local"
    weights: str | None = None
    gazetteers: tuple[str, ...] = ()
    homes: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    reviewer: str | None = None
    cache: str | None = None
    endpoint: str | None = None
    endpoint_model: str | None = None
    endpoint_key: str = "OPENAI_API_KEY"
    endpoint_tokens: int = 2_000_000
    endpoint_prices: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        for name, least in LEAST.items():
            value = getattr(self, name)
            if not value >= least:  # nan is not, either
                raise UsageError(
                    f"The setting {name} is {value}, and must be {least} or more.",
                    advice="docs/settings.md lists every setting.",
                )


KNOWN = frozenset(Settings.__struct_fields__)


def load_settings(path: str | os.PathLike[str] | None = None) -> Settings:
    """Return settings from `path` (default: `dragoman.toml` in the working folder, if there), then the environment.

    `DRAGOMAN_MAX_FILE=1000` overrides `max_file`. Raises UsageError for an unreadable file, an unknown name or a wrong type.
    """
    file = Path(path) if path is not None else Path("dragoman.toml")
    values = _from_file(file) if path is not None or file.is_file() else {}
    _convert(values, f"The settings file {file}")
    given = _from_environment()
    _convert(given, "The environment")
    return _convert({**values, **given}, "The settings")


def _convert(values: dict[str, Any], where: str) -> Settings:
    if unknown := sorted(values.keys() - KNOWN):
        near = get_close_matches(unknown[0], KNOWN, 1)
        advice = f"Did you mean {near[0]}? " if near else ""
        raise UsageError(
            f"{where} has an unknown setting: {', '.join(unknown)}.",
            advice=f"{advice}docs/settings.md lists every setting.",
        )
    try:
        return msgspec.convert(values, Settings, strict=False)
    except msgspec.ValidationError as error:
        name, reason = _fault(str(error))
        raise UsageError(
            f"{where} has a wrong value for {name}: {reason}.", advice="docs/settings.md lists every setting."
        ) from error


def _fault(told: str) -> tuple[str, str]:
    """Return the setting and the reason out of "Expected `int`, got `str` - at `$.max_file`"."""
    reason, _, place = told.partition(" - at `$.")
    return place.rstrip("`") or "a setting", reason[:1].lower() + reason[1:]


def _from_environment() -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, text in sorted(os.environ.items()):
        if key.startswith(PREFIX) and text:
            name = key.removeprefix(PREFIX).lower()
            values[name] = tuple(part for part in text.split(os.pathsep) if part) if name in LISTS else text
    return values


def _from_file(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as stream:
            return tomllib.load(stream)
    except OSError as error:
        raise UsageError(
            f"The settings file {file} cannot be read: {error.strerror}.", advice="Check the path given to --settings."
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(
            f"The settings file {file} cannot be read: {error}.", advice="It must be valid TOML, in UTF-8."
        ) from error

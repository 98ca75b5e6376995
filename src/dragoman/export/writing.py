"""Files written whole or not at all: under a temporary name first, and renamed when complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from dragoman.errors import StoreError


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside `path` and move it there at the end; on an error nothing new is left behind.

    Raises StoreError where the folder cannot be made or the disk is full.
    """
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield part
        part.replace(path)
    except OSError as error:
        raise StoreError(
            f"{path} cannot be written: {error.strerror or error}.", advice="Choose another folder or free some space."
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def legible(value: Any) -> Any:
    """Return plain data with half characters, which only file names can hold, replaced by the sign for an unknown one."""
    if isinstance(value, str):
        return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= letter <= "\udfff" else letter for letter in value)
    if isinstance(value, dict):
        return {key: legible(inner) for key, inner in value.items()}
    return [legible(inner) for inner in value] if isinstance(value, list) else value

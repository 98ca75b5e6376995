"""What an export is: the record in, files out, with a statement of what the format cannot hold."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from dragoman.store.base import Record


class Export(Protocol):
    """Writes the record into a folder."""

    name: str
    loses: tuple[str, ...]

    def write(self, record: Record, folder: Path) -> list[Path]:
        """Write the files, each under a temporary name first, and return their paths. Raises StoreError on a full disk."""
        ...

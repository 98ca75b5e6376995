"""Where compiled data is kept on this machine."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def cache_folders(chosen: str | None) -> list[Path]:
    """Return where compiled data may lie, the best place first: the setting `cache` or the user's own, then a temporary one."""
    import platformdirs

    first = Path(chosen) if chosen else Path(platformdirs.user_cache_dir("dragoman"))
    return [first, Path(tempfile.gettempdir()) / f"dragoman-{getattr(os, 'getuid', int)()}"]

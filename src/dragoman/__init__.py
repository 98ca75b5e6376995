"""dragoman: from a heap of news reports to a sourced record of who did what to whom, when, where, according to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.errors import DragomanError
from dragoman.schema.judgement import DIFFERENT, SAME, UNSURE
from dragoman.settings import Settings

if TYPE_CHECKING:
    from dragoman.dossier import Dossier

__version__ = "0.1.0"
__all__ = ["DIFFERENT", "SAME", "UNSURE", "Dossier", "DragomanError", "Settings", "__version__"]


def __getattr__(name: str) -> object:
    # The dossier brings the database with it; importing dragoman must stay cheap.
    if name == "Dossier":
        from dragoman.dossier import Dossier

        return Dossier
    raise AttributeError(f"module 'dragoman' has no attribute {name!r}")

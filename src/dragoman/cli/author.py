"""Who judges: the name that is kept with every judgement."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from dragoman.cli.keys import ask
from dragoman.errors import UsageError

if TYPE_CHECKING:
    from dragoman.dossier import Dossier


def author(by: str | None, dossier: Dossier) -> str:
    """Return who judges: as given, as the settings say, or as typed at the terminal. Raises UsageError where nobody says."""
    if name := by or dossier.settings.reviewer:
        return name
    if not sys.stdin.isatty():
        raise UsageError("Nobody says who judges.", advice="Give --by NAME, or the setting reviewer.")
    login = getpass.getuser()
    return ask(f"Who judges? Your name is kept with every judgement [{login}]: ") or login

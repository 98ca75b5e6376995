"""How every verb opens the dossier, and the parameters they share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from dragoman.errors import NotFoundError
from dragoman.settings import load_settings

if TYPE_CHECKING:
    from dragoman.dossier import Dossier

Hidden = Parameter(parse=False)
DossierFile = Annotated[str, Hidden]
SettingsFile = Annotated[str | None, Hidden]


def open_dossier(path: str, settings: str | None, *, existing: bool = True) -> Dossier:
    """Return the dossier at `path`. Raises NotFoundError where it should exist and does not."""
    if existing and not Path(path).exists():
        raise NotFoundError(
            f"There is no dossier at {path}.",
            advice="Make one with `dragoman add FOLDER`, or name another with -d FILE.",
        )
    from dragoman.dossier import Dossier

    return Dossier(path, settings=load_settings(settings))


def unbuilt(dossier: Dossier) -> str | None:
    """Return what to do where nothing can be found because nothing was added or built yet; else None."""
    counts = dossier.counts()
    if counts["claims"]:
        return None
    return "No events yet: dragoman build" if counts["reports"] else "No reports yet: dragoman add FOLDER"

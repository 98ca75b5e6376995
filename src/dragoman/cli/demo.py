"""`dragoman demo`: the whole way on the bundled example reports."""

from __future__ import annotations

from pathlib import Path

from dragoman.cli.opening import DossierFile, SettingsFile
from dragoman.cli.overview import print_overview
from dragoman.cli.progress import progress_bar
from dragoman.errors import NotFoundError, StoreError
from dragoman.settings import load_settings


def demo(folder: str = "demo", *, dossier: DossierFile = "", settings: SettingsFile = None) -> int:
    """Read the bundled example reports, build the record, print a summary and export it.

    Parameters
    ----------
    folder
        Where the example dossier and the exported files go.
    """
    from dragoman.dossier import Dossier

    examples = find_examples()
    place = Path(folder)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {place} cannot be made: {error.strerror}.", advice="Name another: dragoman demo FOLDER"
        ) from error
    with Dossier(place / "demo.dossier", settings=load_settings(settings)) as opened, progress_bar() as progress:
        opened.add(examples, progress=progress)
        opened.build(progress=progress)
        print_overview(opened)
        print("\nExported files:")
        for name in ("jsonl", "csv", "parquet"):
            for path in opened.export(place / name, name):
                print(f"  {path}")
    print(f"\nLook further: dragoman -d {place / 'demo.dossier'} show events")
    return 0


def find_examples() -> Path:
    """Return the folder of example reports: in the installed package, or beside its source. Raises NotFoundError."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "examples", package.parents[1] / "examples" / "reports"):
        if folder.is_dir():
            return folder
    raise NotFoundError("The example reports are not installed.", advice="Reinstall dragoman.")

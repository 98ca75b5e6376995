"""`dragoman export`: write the record in a format of the field."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier


def export(
    folder: str,
    *,
    format: Annotated[str, Parameter(name=["--format", "-f"])] = "jsonl",
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> int:
    """Write the whole record into a folder.

    Parameters
    ----------
    folder
        Where to; it is made where it is missing, and files of the same names in it are replaced.
    format
        jsonl holds everything; csv and parquet are flat tables and say what they leave out.
    """
    with open_dossier(dossier, settings) as opened:
        for path in opened.export(folder, format):
            print(path)
        if lost := opened.leaves_out(format):
            print("This format leaves out: " + "; ".join(lost) + ".")
    return 0

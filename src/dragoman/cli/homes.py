"""`dragoman homes`: where outlets are at home, so that a name of several places is taken for the one near them."""

from __future__ import annotations

import sys
from typing import Annotated

from cyclopts import Parameter

from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
from dragoman.cli.printing import print_json, print_table
from dragoman.cli.progress import progress_bar

COLUMNS = ("outlet", "town", "country", "admin1", "share")


def homes(
    file: str | None = None,
    /,
    *,
    json: Annotated[bool, Parameter(name="--json", negative="")] = False,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> None:
    """Find out where each outlet is at home: the towns that its reports name most. Nothing is changed by it.

    A name of several places ("Paris") is then taken for the one near the outlet's home, once the settings name the file.

    Parameters
    ----------
    file
        Write the towns to this new file, to be looked through and corrected.
    json
        Print JSON, one town a line.
    """
    with open_dossier(dossier, settings) as opened, progress_bar() as progress:
        towns = opened.homes(file, progress=progress)
    if json:
        print_json(towns)
    else:
        rows = ([getattr(town, name) for name in COLUMNS] for town in towns)
        print_table(COLUMNS, rows, empty="No outlet of three reports or more names towns.")
    if file is not None:
        print(
            f'Look {file} through, put homes = ["{file}"] into dragoman.toml, and run `dragoman build`.',
            file=sys.stderr,
        )

"""`dragoman build`: make the record from what was added."""

from __future__ import annotations

import sys

from dragoman.cli.failing import telling_failures
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
from dragoman.cli.progress import progress_bar
from dragoman.cli.words import several


def build(
    *, retry: bool = False, strict: bool = False, dossier: DossierFile = "", settings: SettingsFile = None
) -> int:
    """Find the acts in what was added, date and place them, and link them into events.

    Only what is new is done; a build that was stopped goes on where it stood.

    Parameters
    ----------
    retry
        Try reports that failed before again.
    strict
        End with exit code 3 if any report failed.
    """
    with (
        open_dossier(dossier, settings) as opened,
        progress_bar() as progress,
        telling_failures("not done") as tell,
    ):
        outcome = opened.build(retry=retry, progress=progress, on_failure=tell)
        account = opened.account()
    if account:
        print(account)
    print(f"{outcome.claims} claims, {outcome.events} events")
    if outcome.failed:
        print(f"{several(outcome.failed, 'report')} could not be done: dragoman show failures", file=sys.stderr)
    print("Next: dragoman show, or dragoman export OUT")
    return 3 if strict and outcome.failed else 0

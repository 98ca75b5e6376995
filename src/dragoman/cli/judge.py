"""`dragoman judge` and `dragoman retract`: a person's verdicts, which outrank the machine's and can be taken back."""

from __future__ import annotations

from typing import Literal

from dragoman.cli.author import author
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier


def judge(
    left: str,
    right: str,
    verdict: Literal["same", "different", "unsure"],
    *,
    by: str | None = None,
    reason: str | None = None,
    kind: Literal["event", "actor", "copy"] = "event",
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> int:
    """Say that two events, claims, actors or reports are the same, or are not.

    Parameters
    ----------
    left
        The id of an event or claim; with --kind actor or copy, of an actor or report.
    right
        The other one.
    verdict
        same, different or unsure.
    by
        Who says so; else the setting `reviewer`.
    reason
        Why, for whoever reads it later.
    kind
        What is judged.
    """
    with open_dossier(dossier, settings) as opened:
        judgement = opened.judge(left, right, verdict, by=author(by, opened), reason=reason, kind=kind)
    print(f"{judgement.id}: {left} {verdict} {right}. Take it back with: dragoman retract {judgement.id}")
    return 0


def retract(judgement: str, *, dossier: DossierFile = "", settings: SettingsFile = None) -> int:
    """Take a judgement back; it stays in the dossier, marked as retracted.

    Parameters
    ----------
    judgement
        Its id, as `dragoman judge`, `split`, `move` or `correct` printed it.
    """
    with open_dossier(dossier, settings) as opened:
        print(f"{opened.retract(judgement).id}: retracted")
    return 0

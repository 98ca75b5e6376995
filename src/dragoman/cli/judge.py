"""`dragoman judge` and `dragoman retract`: a person's verdicts, which outrank the machine's and can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from dragoman.cli.author import author
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
from dragoman.cli.rearrange import CONFLICT
from dragoman.cli.words import several
from dragoman.schema.judgement import SAME, UNSURE, Judgement

if TYPE_CHECKING:
    from dragoman.dossier import Dossier


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
        came = _came_of(opened, judgement) if kind == "event" else ""
    print(f"{judgement.id}: {left} {verdict} {right}. Take it back with: dragoman retract {judgement.id}")
    if came:
        print(came)
    return 0


def retract(judgement: str, *, dossier: DossierFile = "", settings: SettingsFile = None) -> int:
    """Take a judgement back; it stays in the dossier, marked as retracted.

    Parameters
    ----------
    judgement
        Its id, as `dragoman judge`, `split`, `move` or `correct` printed it.
    """
    with open_dossier(dossier, settings) as opened:
        started = datetime.now(UTC).isoformat(timespec="microseconds")
        taken = opened.retract(judgement)
    before = (taken.retracted_at or started) < started
    print(f"{taken.id}: {'was retracted already' if before else 'retracted'}")
    return 0


def _came_of(dossier: Dossier, judgement: Judgement) -> str:
    """Return what the verdict made of the two events; "" where it was to leave them as they are."""
    left, right = (dossier.event(one) for one in (judgement.left, judgement.right))
    one = left.id == right.id
    if judgement.verdict == UNSURE:
        return ""
    if one != (judgement.verdict == SAME):
        return CONFLICT
    if one:
        return f"One event: {left.id}, told by {several(len(left.reports), 'report')}."
    return f"Two events: {left.id} and {right.id}."

"""`dragoman changes`: which events are new, other, merged, split or gone since then, and why."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier, unbuilt
from dragoman.cli.printing import print_json, print_table
from dragoman.cli.words import act, tolls, value_told, when, where
from dragoman.schema.change import Change


def changes(
    *,
    since: str | None = None,
    json: Annotated[bool, Parameter(name="--json", negative="")] = False,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> None:
    """List the events that were added, changed, merged, split or withdrawn, each with the reason.

    Parameters
    ----------
    since
        A day or time (2024-03-15, 2024-03-15T12:00; UTC where it names no zone), or the id of a run: what came after it.
        Without it: what the last run that changed any event did, and everything after.
    json
        Print JSON, one change a line, with the events as they were and as they are.
    """
    with open_dossier(dossier, settings) as opened:
        found = opened.changes(since)
        if json:
            print_json(map(opened.plain, found))
            return
        columns = ("change", "event", "was", "told", "differs", "why")
        print_table(columns, map(_row, found), empty=lambda: unbuilt(opened) or "Nothing has changed.")


def _row(change: Change) -> tuple[object, ...]:
    now, was = change.now or change.was, change.was
    ids, before = [event.id for event in now], [event.id for event in was]
    event = now[0]
    told = " | ".join(part for part in (when(event.time), act(event), where(event.places[:1]), tolls(event)) if part)
    differs = "; ".join(
        f"{name}: {value_told(was[0], name) or 'none'} -> {value_told(event, name) or 'none'}" for name in change.fields
    )
    return (
        change.kind,
        ", ".join(ids),
        ", ".join(before) if before != ids else "",
        told,
        differs,
        "; ".join(change.reasons),
    )

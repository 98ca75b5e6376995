"""`dragoman correct`: a person's value for a field of an event, which outranks its claims."""

from __future__ import annotations

from dragoman.cli.author import author
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
from dragoman.cli.printing import cell
from dragoman.cli.words import value_told


def correct(
    event: str,
    field: str,
    value: str,
    *,
    by: str | None = None,
    reason: str | None = None,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> int:
    """Say what is right for a field of an event; its claims stay as they are, and stay to be seen.

    Parameters
    ----------
    event
        The event's id; or a claim's, on which the correction then hangs.
    field
        type, mode, status, date, place, actor, recipient, or a toll: killed, injured, detained and so on.
    value
        As 2024-03-15 or 2024-03-15/2024-03-17; "Gao, ML"; an actor's name or id; 6, 6-9 or "at least 6"; none for nothing.
        Several places or parties are separated by ";".
    by
        Who says so; else the setting `reviewer`.
    reason
        Why, for whoever reads it later.
    """
    with open_dossier(dossier, settings) as opened:
        said = opened.correct(event, field, value, by=author(by, opened), reason=reason)
        now = opened.event(said.left)
        held = next((one for one in now.corrected if one.judgement == said.id), None)
    print(cell(f"{now.id}: {field} is {value_told(now, field) or 'none'} now, as {said.by} says."))
    strangers = [
        one.name for one in {"actor": now.actors, "recipient": now.recipients}.get(field, ()) if one.actor is None
    ]
    for name in strangers:
        print(cell(f"No report names {name!r}; it is kept as you wrote it. `dragoman show actors` lists the known."))
    for name in [one.name for one in now.places if one.lat is None] if field == "place" else ():
        print(cell(f"Where {name!r} lies is not known."))
    if held is not None and held.over:
        print(f"It overrules {', '.join(held.over)}: dragoman review --conflicts")
    print(f"Take it back with: dragoman retract {said.id}")
    return 0

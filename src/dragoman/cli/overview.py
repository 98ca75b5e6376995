"""The overview: how much there is, the busiest actors, what is disputed, and a short timeline."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dragoman.cli.printing import cell
from dragoman.cli.words import act, several, tolls, when, where, who
from dragoman.schema.event import Event

if TYPE_CHECKING:
    from dragoman.dossier import Dossier

SHOWN = 12
"""Lines in the timeline, and actors named."""


def print_overview(dossier: Dossier) -> None:
    """Print counts, the types of events, the busiest actors, the disputes and the events most reports tell."""
    counts = dossier.counts()
    print(
        f"{cell(dossier.path)}: "
        + ", ".join(several(number, name.removesuffix("s")) for name, number in counts.items())
    )
    types: Counter[str] = Counter()
    busy: Counter[str] = Counter()
    told: list[Event] = []
    disputes = 0
    for event in dossier.events():
        types[event.type] += 1
        disputes += len(event.disputed)
        # Not a set: of actors equally busy the first told come first, in every run.
        named = (party.name for party in (*event.actors, *event.recipients) if party.actor and party.name)
        busy.update(list(dict.fromkeys(named)))
        told.append(_bare(event))
        # Only what the timeline will show is kept, so that a large dossier does not fill the memory.
        told = sorted(told, key=_weight)[:SHOWN] if len(told) > 50 * SHOWN else told
    if not types:
        print("No events yet: dragoman build")
        return
    print("\nEvents by type: " + ", ".join(f"{name} {number}" for name, number in types.most_common()))
    if busy:
        print("Busiest actors: " + ", ".join(f"{cell(name)} ({number})" for name, number in busy.most_common(SHOWN)))
    print("\nTimeline of the events most reports tell:")
    for event in sorted(sorted(told, key=_weight)[:SHOWN], key=lambda event: event.time.start or "9"):
        _print_line(event)
    disputed = [event for event in sorted(told, key=_weight) if event.disputed]
    if disputed:
        print(f"\n{several(disputes, 'disputed value')}, for example:")
        for event in disputed[:5]:
            for dispute in event.disputed:
                values = " / ".join(value.value for value in dispute.values)
                print(f"  {event.id}  {when(event.time)}  {act(event)}, {dispute.field}: {cell(values)}")
    if conflicts := len(dossier.conflicts()):
        print(f"\n{several(conflicts, 'judgement')} contradicted by later ones: dragoman review --conflicts")
    print("\nMore: dragoman show events | event ID | actors | disputes | failures")


def _weight(event: Event) -> tuple[int, int, str]:
    return -event.witnesses, -len(event.disputed), event.time.start or "9"


def _bare(event: Event) -> Event:
    import msgspec

    return msgspec.structs.replace(event, claims=())


def _print_line(event: Event) -> None:
    parts = [when(event.time), act(event)]
    if event.actors:
        parts.append("by " + who(event.actors))
    if event.recipients:
        parts.append("to " + who(event.recipients))
    if event.places:
        parts.append("at " + where(event.places[:1]))
    parts += [tolls(event), several(event.witnesses, "witness"), event.id]
    print("  " + cell("  ".join(part for part in parts if part)))

"""What became of which event, from where each claim stood before and stands now. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from dragoman.schema.change import ChangeKind
from dragoman.schema.event import Event
from dragoman.schema.record import Record
from dragoman.schema.value import Party

Where = Mapping[str, str | None]
"""Claim -> the founding claim of the event it stands in, None where it is not in the record."""


class Step(Record, frozen=True):
    """One change, as the founding claims of the events before and of those after."""

    kind: ChangeKind
    was: tuple[str, ...] = ()
    now: tuple[str, ...] = ()


def steps(before: Where, after: Where) -> list[Step]:
    """Return what became of the events that these claims stood and stand in; both name the same claims, whole events of them.

    An event goes on in the one of the same founder, else in the one that has most of its claims. Where it goes on and another
    ends in it, they merged; where a new one came out of it, it was split; claims that went from one lasting event to another
    change both.
    """
    into, out_of = _flows(before, after)
    heirs = {old: _heir(old, news) for old, news in into.items() if news}
    stems = {new: _heir(new, olds) for new, olds in out_of.items() if olds}
    found = [Step(kind="withdrawn", was=(old,)) for old, news in into.items() if not news]
    split: set[str] = set()
    for old, news in into.items():
        pieces = [new for new in news if stems[new] == old]
        scattered = not pieces and len(news) > 1 and old not in out_of
        if len(pieces) > 1 or scattered:
            found.append(Step(kind="split", was=(old,), now=tuple(news if scattered else pieces)))
            split |= {*pieces}
    for new, olds in out_of.items():
        if not olds:
            found.append(Step(kind="added", now=(new,)))
            continue
        ended = [old for old in olds if old != stems[new] and heirs[old] == new and len(into[old]) == 1 and old != new]
        ended = [old for old in ended if old not in out_of]
        if ended:
            found.append(Step(kind="merged", was=(stems[new], *ended), now=(new,)))
        elif new not in split:
            found.append(Step(kind="changed", was=(stems[new],), now=(new,)))
    return found


def _flows(before: Where, after: Where) -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """Return how many claims each old event gave to which new one, and each new one has from which old one."""
    into: dict[str, Counter[str]] = {old: Counter() for old in before.values() if old is not None}
    out_of: dict[str, Counter[str]] = {new: Counter() for new in after.values() if new is not None}
    for claim, old in before.items():
        new = after.get(claim)
        if old is not None and new is not None:
            into[old][new] += 1
            out_of[new][old] += 1
    return into, out_of


def _heir(event: str, others: Counter[str]) -> str:
    return event if event in others else max(others, key=lambda other: (others[other], other))


def fields(was: Event, now: Event) -> tuple[str, ...]:
    """Return the names of the fields that differ, as corrections name them, and "reports" for who tells it."""
    old, new = _values(was), _values(now)
    found = [name for name in old if old[name] != new[name]]
    kinds = sorted(was.summary.keys() | now.summary.keys())
    return (*found, *(kind for kind in kinds if was.summary.get(kind) != now.summary.get(kind)))


def _values(event: Event) -> dict[str, object]:
    """Return what a reader would see of each field: who and where, not in which words of which report."""
    return {
        "type": event.type,
        "mode": event.mode,
        "status": event.status,
        "date": (event.time.start, event.time.end),
        "place": [(place.geonames_id or place.name, place.country) for place in event.places],
        "actor": _parties(event.actors),
        "recipient": _parties(event.recipients),
        "reports": {report.id for report in event.reports},
    }


def _parties(parties: Iterable[Party]) -> list[object]:
    return [(party.actor or party.name, party.thing, party.attribution) for party in parties]

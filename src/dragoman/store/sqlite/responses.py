"""What events answer though no text says so, put to them as they are read; nothing of it is kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from datetime import timedelta
from functools import cache, cached_property
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select

from dragoman.errors import NotFoundError
from dragoman.knowledge.knowledge import Knowledge, load_knowledge
from dragoman.schema.event import Event
from dragoman.settings import Settings
from dragoman.store.resolve import event_id
from dragoman.store.responses import WARNINGS, WINDOW, Above, Act, act_of, answerable, answered
from dragoman.store.sqlite.actors import ACTOR
from dragoman.store.sqlite.batches import pieces
from dragoman.store.sqlite.events import CORRECTIONS, EVENT, PAGE, events
from dragoman.store.sqlite.results import actors_of
from dragoman.store.sqlite.tables import claims, judgements, nodes

HELD = 50_000
"""Acts kept at hand, about a KiB each."""
_TOLD = (
    select(nodes.c.cluster, claims.c.type, claims.c.start, claims.c.parties)
    .join(claims, claims.c.num == nodes.c.ref)
    .where(EVENT)
)
_ONE = select(nodes.c.id, nodes.c.cluster).where(ACTOR, nodes.c.id != nodes.c.cluster)
_CORRECTED = (
    CORRECTIONS.with_only_columns(nodes.c.cluster)
    .join(nodes, EVENT & (nodes.c.id == judgements.c.left))
    .where(judgements.c.retracted_at.is_(None))
)


class Responses:
    """Finds what events answer while the record is read once; what is written meanwhile is not looked for."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._acts: dict[str, Act | None] = {}
        self._near: Near | None = None

    def to(self, conn: Connection, found: Sequence[Event]) -> list[Event]:
        """Return the events, each with what it is found to answer behind what it is said to."""
        acts = [act_of(event, self._above) for event in found]
        if not any(acts):
            return list(found)
        # What is read in order of date is mostly answered by what comes soon after it, and need not be put together again.
        self._keep({_founder(event): act for event, act in zip(found, acts, strict=True)})
        near = self._near = self._near or Near(conn, self._above)
        wanted = [near.before(act) if act else set[str]() for act in acts]
        known = self._known(conn, {label for labels in wanted for label in labels})
        return [
            _with(event, act, [one for label in sorted(labels) if (one := known[label])])
            for event, act, labels in zip(found, acts, wanted, strict=True)
        ]

    def to_one(self, conn: Connection, event: Event) -> Event:
        """Return the event with what it is found to answer, of all that is told looking only at the days before it."""
        act = act_of(event, self._above)
        self._near = Near(conn, self._above, act) if act else None
        return self.to(conn, [event])[0]

    def _known(self, conn: Connection, labels: Set[str]) -> dict[str, Act | None]:
        known = {label: self._acts[label] for label in labels if label in self._acts}
        for piece in pieces(sorted(labels - known.keys()), PAGE):
            made = events(conn, piece)
            known |= {label: act_of(event, self._above) for label, event in zip(piece, made, strict=True)}
        self._keep(known)
        return known

    def _keep(self, acts: dict[str, Act | None]) -> None:
        self._acts |= acts
        while len(self._acts) > HELD:
            del self._acts[next(iter(self._acts))]

    @cached_property
    def _knowledge(self) -> Knowledge:
        return load_knowledge(self._settings.actors, self._settings.cache)

    def _above(self, actor: str) -> Sequence[str]:
        try:
            return self._knowledge.above(actor)
        except NotFoundError:  # an actor that only the reports name
            return ()


class Near:
    """The events that may be answered, by the days and parties that any of their claims tells.

    Where only one act asks, they are those of the days that it may answer.
    """

    def __init__(self, conn: Connection, above: Above, act: Act | None = None) -> None:
        wanted = answerable() | WARNINGS
        one = {row.id: row.cluster for row in conn.execute(_ONE)}
        kin = cache(lambda actor: frozenset((actor, *above(actor))))
        told: dict[str, tuple[set[str], set[str], set[str]]] = defaultdict(lambda: (set(), set(), set()))
        for label, kind, start, parties in conn.execute(_TOLD if act is None else _told_near(act)):
            kinds, days, keys = told[label]
            kinds.add(kind)
            days |= {start} - {None}
            for actor in actors_of(parties):
                keys |= kin(one.get(actor, actor))
        self._by_key: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for label, (kinds, days, keys) in told.items():
            for key in keys if kinds & wanted else ():
                self._by_key[key] += [(day, label) for day in days]
        for rows in self._by_key.values():
            rows.sort()
        # What a person corrected may be what no claim says.
        self._corrected = set(conn.execute(_CORRECTED).scalars())

    def before(self, act: Act) -> set[str]:
        """Return the founding claims of the events of the days up to an act that share a party with it."""
        first, last = _window(act)
        found = set(self._corrected)
        for side in (act.actors, act.recipients):
            for key in side.own | side.above:
                rows = self._by_key.get(key, [])
                here, there = bisect_left(rows, (first, "")), bisect_right(rows, (last, "~"))
                found |= {label for _, label in rows[here:there]}
        return found


def _window(act: Act) -> tuple[str, str]:
    """Return the first and the last day of the acts that an act may answer."""
    return (act.day - timedelta(days=WINDOW)).isoformat(), act.day.isoformat()


def _told_near(act: Act) -> Select[Any]:
    """Return all that is told of the events of which any claim tells a day that the act may answer."""
    there = select(nodes.c.cluster).join(claims, claims.c.num == nodes.c.ref)
    return _TOLD.where(nodes.c.cluster.in_(there.where(EVENT, claims.c.start.between(*_window(act)))))


def _founder(event: Event) -> str:
    """Return the claim by which the database knows the event."""
    return next(claim.id for claim in event.claims if event_id(claim.id) == event.id)


def _with(event: Event, act: Act | None, others: Iterable[Act]) -> Event:
    link = answered(act, others) if act else None
    return msgspec.structs.replace(event, response_to=(*event.response_to, link)) if link else event

"""What has changed since a moment: where claims stood, what events were, and why they are no longer so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select

from dragoman.errors import NotFoundError, UsageError
from dragoman.schema.change import Change
from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.ids import is_id
from dragoman.schema.record import Record
from dragoman.schema.run import Run
from dragoman.store.changed import Step, fields, steps
from dragoman.store.resolve import event_id
from dragoman.store.sqlite.batches import among, pieces, rows_among
from dragoman.store.sqlite.clusters import NODES, age
from dragoman.store.sqlite.codec import decode
from dragoman.store.sqlite.connection import Database
from dragoman.store.sqlite.events import CORRECTIONS, PAGE, events, put_together
from dragoman.store.sqlite.judging import LAST
from dragoman.store.sqlite.tables import claims, groundings, judgements, moments, moves, nodes, runs

_MEMBERS = among(select(nodes).where(nodes.c.kind == "event"), nodes.c.cluster)
_BODIES = among(
    select(claims.c.num, claims.c.offset, claims.c.id, claims.c.body, groundings.c.report).join(
        groundings, groundings.c.num == claims.c.grounding
    ),
    claims.c.num,
)
_REPORTS = among(
    select(claims.c.num, groundings.c.report).join(groundings, groundings.c.num == claims.c.grounding), claims.c.num
)


_MOMENTS = select(moments).order_by(moments.c.num)


class Past(Record, frozen=True):
    """A moment to look back to: what came from the moment `num` on is new, and so are judgements above the number `mark`."""

    num: int
    mark: int


Said = dict[str, dict[str, bool]]
"""Claim -> sentences on what persons said of it, with whether it was a correction."""


class Stand(Record, frozen=True):
    """Where a claim stands: its event's founder, the row of its words, its report; None where it is not in the record."""

    event: str | None = None
    ref: int | None = None
    seq: int | None = None


def past(conn: Connection, since: str | None) -> Past | None:
    """Return the moment to look back to; None where nothing was written after it.

    `since` is an ISO time in UTC, the id of a run (what it did itself is not told), or None: what the last run that
    changed any event did, and all after it. Raises NotFoundError for an unknown run, UsageError for a time before this is kept.
    """
    first = conn.execute(_MOMENTS.limit(1)).one_or_none()
    if first is None:
        return None
    if since is None:
        found = _by_last_run(conn)
    elif is_id("n", since):
        found = _after_run(conn, since, first)
    elif first.num == 0 and since < first.at:
        raise UsageError(f"What events were at {since} is not known.", advice=_since(first))
    else:
        found = _MOMENTS.where(moments.c.num >= _begun(conn, since))
    row = None if found is None else conn.execute(found.limit(1)).one_or_none()
    return None if row is None else Past(num=row.num, mark=row.mark)


def _by_last_run(conn: Connection) -> Select[Any] | None:
    wrote = select(moves.c.moment).where(moves.c.moment == moments.c.num).exists()
    runs_ = select(moments.c.run).where(moments.c.run.is_not(None), wrote)
    newest = conn.execute(runs_.order_by(moments.c.num.desc()).limit(1)).scalar_one_or_none()
    return None if newest is None else _MOMENTS.where(moments.c.run == newest)


def _begun(conn: Connection, since: str) -> int:
    """Return the first moment after a time; or the run that was under way then, whose work is told whole."""
    before = select(moments.c.num, runs.c.body).join(runs, runs.c.id == moments.c.run, isouter=True)
    row = conn.execute(before.where(moments.c.at < since).order_by(moments.c.num.desc()).limit(1)).one_or_none()
    if row is None:
        return 1
    run = None if row.body is None else decode(row.body, Run)
    under_way = run is not None and (run.finished is None or run.finished > since)
    return int(row.num) + (0 if under_way else 1)


def _after_run(conn: Connection, run: str, first: Row[Any]) -> Select[Any]:
    if conn.execute(select(runs.c.num).where(runs.c.id == run)).first() is None:
        raise NotFoundError(f"There is no run {run!r} in this dossier.", advice="`dragoman show runs` lists them.")
    last = conn.execute(select(func.max(moments.c.num)).where(moments.c.run == run)).scalar_one()
    if last is None:
        raise UsageError(f"The run {run} is older than what is kept of changes.", advice=_since(first))
    return _MOMENTS.where(moments.c.num > last)


def _since(first: Row[Any]) -> str:
    return f"This dossier keeps changes since {first.at}."


def changes(database: Database, since: str | None) -> Iterator[Change]:
    """Yield what became of the events since then, page by page; see `past` for what `since` may be."""
    with database.read() as conn:
        back = past(conn, since)
        if back is None:
            return
        looked = _Look(conn, back)
    for piece in pieces(looked.steps, PAGE):
        with database.read() as conn:
            told = list(looked.tell(conn, piece))
        yield from told


class _Look:
    """A look back: where each claim that may matter stood and stands, what persons said since, and what was read again."""

    def __init__(self, conn: Connection, back: Past) -> None:
        self._back = back
        self._said = _said(conn, back)
        self._before, self._after = _stands(conn, back, self._said)
        self._again = _read_again(self._before, self._after)
        self._versions = _versions(conn, back)
        self._then, self._now = _members(self._before), _members(self._after)
        found = steps(
            {one: it.event for one, it in self._before.items()}, {one: it.event for one, it in self._after.items()}
        )
        # Where only a label was looked at, nothing has changed.
        self.steps = [step for step in found if step.kind != "changed" or self._touched(step)]

    def _touched(self, step: Step) -> bool:
        held = {one for label in step.was for one in self._then[label]}
        held |= {one for label in step.now for one in self._now[label]}
        return any(one in self._said or self._before[one] != self._after[one] for one in held)

    def tell(self, conn: Connection, found: Sequence[Step]) -> Iterator[Change]:
        """Yield the changes with their events as they were and are; those that nobody would see are left out."""
        was = self._events_then(conn, list(dict.fromkeys(label for step in found for label in step.was)))
        labels = list(dict.fromkeys(label for step in found for label in step.now))
        now = {event.id: event for event in events(conn, labels)}
        for step in found:
            old = tuple(was[label] for label in step.was if label in was)
            new = tuple(now[event_id(label)] for label in step.now if event_id(label) in now)
            differ = fields(old[0], new[0]) if step.kind == "changed" else ()
            if step.kind != "changed" or differ:
                yield Change(kind=step.kind, was=old, now=new, fields=differ, reasons=tuple(self._reasons(old, new)))

    def _events_then(self, conn: Connection, labels: Sequence[str]) -> dict[str, Event]:
        refs = [ref for label in labels for one in self._then[label] if (ref := self._before[one].ref) is not None]
        rows = {row.num: row for row in rows_among(conn, _BODIES, refs)}
        told: dict[str, list[tuple[int, Claim]]] = {}
        for label in labels:
            held = [rows[ref] for one in self._then[label] if (ref := self._before[one].ref) in rows]
            held.sort(key=lambda row: (row.report, row.offset, row.id))
            if held:
                told[label] = [(row.report, decode(row.body, Claim)) for row in held]
        held_then = CORRECTIONS.where(
            judgements.c.num <= self._back.mark,
            or_(judgements.c.retracted_at.is_(None), judgements.c.retracted_in >= self._back.num),
        )
        made = put_together(conn, told, among(held_then, judgements.c.left))
        return dict(zip(told, made, strict=True))

    def _reasons(self, was: Sequence[Event], now: Sequence[Event]) -> Iterator[str]:
        there = {claim.id: claim for event in (*was, *now) for claim in event.claims}
        known = {claim.report.id for event in was for claim in event.claims}
        told: dict[str, None] = {}
        for one, claim in there.items():
            before, after = self._before[one], self._after[one]
            name = (
                f"{claim.report.outlet or claim.report.path or claim.report.id}, {claim.report.published or 'no date'}"
            )
            if before == after:
                continue
            if (before.seq or after.seq) in self._again:
                told[f"read again: {name}{self._versions}"] = None
            elif before.event is None and claim.report.id not in known:
                told[f"new report: {name}"] = None
        told |= {sentence: None for one in there for sentence in self._said.get(one, ())}
        yield from told or {"linked anew, with what other reports tell": None}


def _stands(conn: Connection, back: Past, said: Said) -> tuple[dict[str, Stand], dict[str, Stand]]:
    """Return where the claims of every event that may have changed stood then, and stand now."""
    query = select(moves.c.claim, moves.c.was, moves.c.ref, func.min(moves.c.moment))
    rows = list(conn.execute(query.where(moves.c.moment >= back.num).group_by(moves.c.claim)))
    seqs = _seqs(conn, (row.ref for row in rows))
    before = {row.claim: Stand(event=row.was, ref=row.ref, seq=seqs.get(row.ref)) for row in rows}
    corrected = (one for one, told in said.items() if any(told.values()))
    now = rows_among(conn, NODES, sorted({*before, *corrected}), kind="event")
    labels = {row.cluster for row in now} | {it.event for it in before.values() if it.event is not None}
    after = {
        row.id: Stand(event=row.cluster, ref=row.ref, seq=row.seq) for row in rows_among(conn, _MEMBERS, sorted(labels))
    }
    for one, stand in after.items():
        before.setdefault(one, stand)
    for one in before:
        after.setdefault(one, Stand())
    order = sorted(before, key=lambda one: (before[one].seq or after[one].seq or 0, one))
    return {one: before[one] for one in order}, {one: after[one] for one in order}


def _members(stands: dict[str, Stand]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one, stand in stands.items():
        if stand.event is not None:
            found.setdefault(stand.event, []).append(one)
    return found


def _seqs(conn: Connection, refs: Iterable[int | None]) -> dict[int, int]:
    """Return the report, by its sequence number, that each row of a claim came from."""
    return {row.num: row.report for row in rows_among(conn, _REPORTS, sorted({ref for ref in refs if ref is not None}))}


def _read_again(before: dict[str, Stand], after: dict[str, Stand]) -> set[int]:
    """Return the reports that had claims in the record, and have other rows for them now."""
    return {it.seq for one, it in before.items() if it.seq is not None and it.ref != after[one].ref}


def _said(conn: Connection, back: Past) -> Said:
    """Return what persons judged or took back since, by claim, oldest first."""
    query = select(judgements).where(
        judgements.c.seq == LAST,
        judgements.c.kind.in_(("event", "value")),
        or_(judgements.c.num > back.mark, judgements.c.retracted_in >= back.num),
    )
    found: Said = {}
    for row in sorted(conn.execute(query), key=age):
        # Said and taken back since: nothing is left of it.
        if not (row.num > back.mark and row.retracted_at is not None):
            told = f"taken back: {_sentence(row)}" if row.retracted_at is not None else _sentence(row)
            for one in {row.left, row.right}:
                found.setdefault(one, {})[told] = row.kind == "value"
    return found


def _sentence(row: Row[Any]) -> str:
    what = f"corrected {row.field}" if row.kind == "value" else f"judged {row.verdict}"
    why = f": {row.reason}" if row.reason else ""
    return f"{what} by {row.by}{why} ({row.decision or row.id})"


def _versions(conn: Connection, back: Past) -> str:
    """Return which stages are of another version now than before, as words to hang on; empty where none is known."""
    query = select(runs.c.body).join(moments, moments.c.run == runs.c.id).order_by(moments.c.num.desc()).limit(1)
    bodies = [
        conn.execute(query.where(condition)).scalar_one_or_none()
        for condition in (moments.c.num < back.num, moments.c.num >= back.num)
    ]
    if None in bodies:
        return ""
    old, new = (decode(body, Run).versions for body in bodies if body is not None)
    told = [
        f"{stage} is {version} now, was {old[stage]}"
        for stage, version in new.items()
        if old.get(stage, version) != version
    ]
    return f" ({'; '.join(told)})" if told else ""

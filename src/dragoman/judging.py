"""The half of a dossier that persons write: what they are asked, what they judge, and what they take back."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from dragoman.correcting import read_value
from dragoman.errors import NotFoundError, UsageError
from dragoman.judgements_file import Imported, read_judgements, write_judgements
from dragoman.pipeline import part
from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.ids import is_id, make_id
from dragoman.schema.judgement import DIFFERENT, SAME, Conflict, Judgement, JudgementKind, PairKind, Verdict
from dragoman.schema.report import Failure
from dragoman.schema.review import Question, Side, Undecided, Weighed
from dragoman.settings import Settings
from dragoman.store.assemble import assemble
from dragoman.store.base import Store
from dragoman.store.resolve import conflicts, event_id


def now() -> str:
    """Return the present time as ISO text in UTC."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


class Judging:
    """What `Dossier` does with judgements; it gives the store and the settings."""

    _store: Store
    settings: Settings

    def undecided(self, limit: int | None = None) -> list[Undecided]:
        """Return the pairs of claims most worth asking a person about, the most valuable first; at most `limit`.

        They are those a machine left open, and its weak joins, on which no person has spoken (docs/review.md has the rule).
        """
        return self._store.undecided()[:limit]

    def question(self, undecided: Undecided) -> Question | None:
        """Return both tellings of the pair, their events, and what speaks for and against their being one.

        None where the pair is no longer open: joined or parted by another verdict, or gone from the record.
        """
        row = undecided.judgement
        try:
            left, right = self._side(row.left), self._side(row.right)
        except NotFoundError:
            return None
        if (left.event.id == right.event.id) != undecided.joined:
            return None
        weighed = self._weighed(left.told.claims, right.told.claims)
        return Question(undecided=undecided, left=left, right=right, weighed=weighed)

    def judge(
        self,
        left: str,
        right: str,
        verdict: Verdict,
        *,
        by: str,
        reason: str | None = None,
        kind: PairKind = "event",
    ) -> Judgement:
        """Keep a person's verdict on two claims, events, actors or reports, and return it.

        An event's id stands for the claim that founded it, also after it was merged. The verdict outranks the machine's and
        survives every rebuild. Raises NotFoundError where one of the two is not in the dossier, UsageError where both are one.
        """
        left, right = self._judged(kind, left), self._judged(kind, right)
        if left == right:
            raise UsageError(f"Both are {left!r}.", advice="Name two different things to judge.")
        judgement = _said(kind, left, right, verdict, by, reason, now())
        self._store.judge([judgement])
        return judgement

    def split(self, event: str, *claims: str, by: str, reason: str | None = None) -> list[Judgement]:
        """Part these claims from the others of the event, as one event of their own; return the verdicts, one decision.

        Each claim is judged different from each that stays, and the same as the first; what its report tells of the same act
        in other words stays where it is. Raises NotFoundError for an unknown
        event, UsageError where a claim is none of it, or none would be parted or stay.
        """
        told = self._holding(event)
        away = list(dict.fromkeys(claims))
        there = [claim.id for claim in told.claims]
        if strangers := [one for one in away if one not in there]:
            raise UsageError(
                f"{strangers[0]!r} is no claim of the event {told.id}.",
                advice=f"`dragoman show event {told.id}` lists its claims with their ids.",
            )
        stay = [one for one in there if one not in away]
        if not away or not stay:
            raise UsageError("A split needs claims that go and claims that stay.", advice="Name some of them, not all.")
        pairs: list[tuple[str, str, Verdict]] = [(one, other, DIFFERENT) for one in away for other in stay]
        pairs += [(away[0], one, SAME) for one in away[1:]]
        return self._decide("split", [*pairs, *_left_behind(told, away)], by, reason)

    def move(self, claim: str, event: str, *, by: str, reason: str | None = None) -> list[Judgement]:
        """Take a claim out of its event and put it into this one; return the verdicts, one decision.

        Raises NotFoundError where one of them is not in the dossier, UsageError where the claim is there already.
        """
        claim = self._claim(claim)
        old, new = self._holding(claim), self._holding(event)
        if old.id == new.id:
            raise UsageError(f"The claim {claim} is in the event {new.id} already.", advice="Name another event.")
        pairs: list[tuple[str, str, Verdict]] = [(claim, one.id, DIFFERENT) for one in old.claims if one.id != claim]
        pairs += [(claim, self._claim(event), SAME), *_left_behind(old, [claim])]
        return self._decide("move", pairs, by, reason)

    def correct(self, event: str, field: str, value: str, *, by: str, reason: str | None = None) -> Judgement:
        """Keep a person's value for a field of the event, which outranks its claims, and return the judgement.

        `field` is type, mode, status, date, place, actor, recipient or a toll (killed, injured, ...); the value "none" empties
        it. The correction hangs on a claim: on the one of this id, else the one that founded the event; whichever event holds
        that claim later has the value. Raises NotFoundError, and UsageError for a value that is none of the field.
        """
        claim = self._claim(event)
        told = self._store.event(event_id(claim))
        plain = read_value(field, value, told, self._store.actor, self.settings)
        said = _said("value", claim, claim, SAME, by, reason, now(), field)
        judgement = msgspec.structs.replace(said, field=field, value=plain)
        self._store.judge([judgement])
        return judgement

    def conflicts(self) -> list[Conflict]:
        """Return the persons' judgements that do not hold, each with the later ones of persons that stand against it.

        Two verdicts on one pair, verdicts that contradict each other through others, and two corrections of one field by two
        persons. A person who changes his mind contradicts nobody.
        """
        rulings = [one for one in self._store.rulings() if one.retracted_at is None]
        return [*conflicts([one for one in rulings if one.kind != "value"]), *self._overruled(rulings)]

    def retract(self, judgement: str) -> Judgement:
        """Take a judgement back and return it; its row stays. Raises NotFoundError."""
        return self._store.retract(judgement, now())

    def rulings(self) -> list[Judgement]:
        """Return what persons judged and corrected, retracted rows too, oldest first."""
        return self._store.rulings()

    def export_judgements(self, file: str | os.PathLike[str]) -> int:
        """Write what persons judged and corrected into a file (JSON Lines) and return how many rows. Raises StoreError."""
        return write_judgements(Path(file), self._store.rulings())

    def import_judgements(self, file: str | os.PathLike[str]) -> Imported:
        """Take over what persons judged in another dossier, from a file as `export_judgements` writes it; return what it did.

        Taking the same file over twice changes nothing; what was taken back there is taken back here. Rows on claims, actors or
        reports that are not here wait for them. Lines that are no judgements are told, the others go on. Raises StoreError.
        """
        there = {one.id: one for one in self._store.rulings()}
        rows = list(read_judgements(Path(file)))
        given = {one.id: one for one in rows if isinstance(one, Judgement) and not one.machine}
        new = [one for one in given.values() if one.id not in there]
        taken = [
            one for one in given.values() if one.id in there and one.retracted_at and there[one.id].retracted_at is None
        ]
        self._store.judge(new)
        for one in taken:
            self._store.retract(one.id, str(one.retracted_at))
        return Imported(
            new=len(new),
            known=len(given) - len(new) - len(taken),
            retracted=len(taken),
            machine=sum(isinstance(one, Judgement) and one.machine for one in rows),
            waiting=tuple(self._lacking(new)),
            failed=tuple(one for one in rows if isinstance(one, Failure)),
        )

    # --- inside -------------------------------------------------------------------------------------------------------

    def _holding(self, name: str) -> Event:
        """Return the event of this id, or the one that holds the claim of this id. Raises NotFoundError."""
        return self._store.event(event_id(name) if is_id("c", name) else name)

    def _decide(
        self, verb: str, pairs: Iterable[tuple[str, str, Verdict]], by: str, reason: str | None
    ) -> list[Judgement]:
        at = now()
        said = [_said("event", left, right, verdict, by, reason, at) for left, right, verdict in pairs]
        decision = make_id("d", verb, by, at, *(one.id for one in said))
        rows = [msgspec.structs.replace(one, decision=decision) for one in said]
        self._store.judge(rows)
        return rows

    def _lacking(self, rows: Iterable[Judgement]) -> Iterator[str]:
        """Yield the ids in the rows that the record does not hold, each once."""
        wanted: dict[PairKind, dict[str, None]] = {}
        for one in rows:
            kind: PairKind = "event" if one.kind == "value" else one.kind
            wanted.setdefault(kind, {}).update({one.left: None, one.right: None})
        for kind, ids in wanted.items():
            there = self._store.there(kind, list(ids))
            yield from (one for one in ids if one not in there)

    def _overruled(self, rulings: Iterable[Judgement]) -> Iterator[Conflict]:
        rows = {one.id: one for one in rulings if one.kind == "value"}
        seen: set[str] = set()
        for one in rows.values():
            try:
                event = self._store.event(event_id(one.left))
            except NotFoundError:  # it waits for its claim
                continue
            if event.id not in seen:
                seen.add(event.id)
                for held in event.corrected:
                    yield from (Conflict(judgement=rows[lost], against=(rows[held.judgement],)) for lost in held.over)

    def _side(self, claim: str) -> Side:
        event = self._store.event(event_id(claim))
        found = next(one for one in event.claims if one.id == claim)
        told = [one for one in event.claims if (one.report.id, one.group) == (found.report.id, found.group)]
        return Side(claim=found, told=assemble(event.id, told, {}), event=event)

    def _weighed(self, left: Iterable[Claim], right: Iterable[Claim]) -> tuple[Weighed, ...]:
        explain = getattr(part("linkers", self.settings.linker, self.settings), "explain", None)
        if explain is None:
            return ()
        left, right = list(left), list(right)
        reports = self._store.report(left[0].report.id), self._store.report(right[0].report.id)
        try:
            told = tuple(self._store.grounding(report.id) for report in reports)
        except NotFoundError:  # a report that is being read anew
            return ()
        weighed: tuple[Weighed, ...] = explain(left, right, told, reports)
        return weighed

    def _judged(self, kind: PairKind, name: str) -> str:
        if kind == "event":
            return self._claim(name)
        return self._known_actor(name) if kind == "actor" else self._store.report(name).id

    def _claim(self, name: str) -> str:
        """Return the claim of this id, or the one that founded the event of this id. Raises NotFoundError."""
        own = name if name.startswith("e") else event_id(name)
        try:
            told = self._store.event(own)
        except NotFoundError as error:
            raise NotFoundError(
                f"There is no event or claim {name!r} in this dossier.",
                advice="`dragoman show events` lists the events.",
            ) from error
        return next((claim.id for claim in told.claims if event_id(claim.id) == own), told.claims[0].id)

    def _known_actor(self, name: str) -> str:
        # An actor merged into another keeps its own id in the verdict, so that the two can be told apart again.
        found = self._store.actor(name)
        return name if re.fullmatch(r"[a-z][0-9a-f]{16}", name) else found.id


def _left_behind(event: Event, away: Collection[str]) -> Iterator[tuple[str, str, Verdict]]:
    """Yield what keeps claims in their event that only others of their report, which go, may have joined to it."""
    gone = {(one.report.id, one.group) for one in event.claims if one.id in away}
    stay = [one for one in event.claims if one.id not in away]
    anchor = next((one for one in stay if (one.report.id, one.group) not in gone), None)
    for one in stay:
        if anchor is not None and (one.report.id, one.group) in gone:
            yield anchor.id, one.id, SAME


def _said(
    kind: JudgementKind, left: str, right: str, verdict: Verdict, by: str, reason: str | None, at: str, *more: str
) -> Judgement:
    return Judgement(
        id=make_id("j", kind, left, right, verdict, by, at, *more),
        kind=kind,
        left=left,
        right=right,
        verdict=verdict,
        by=by,
        reason=reason,
        machine=False,
        at=at,
    )

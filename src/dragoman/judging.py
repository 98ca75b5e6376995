"""The half of a dossier that persons write: what they are asked, what they judge, and what they take back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from dragoman.errors import NotFoundError, UsageError
from dragoman.pipeline import part
from dragoman.schema.claim import Claim
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import Judgement, JudgementKind, Verdict
from dragoman.schema.review import Question, Side, Undecided, Weighed
from dragoman.settings import Settings
from dragoman.store.assemble import assemble
from dragoman.store.base import Store
from dragoman.store.resolve import event_id


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
        kind: JudgementKind = "event",
    ) -> Judgement:
        """Keep a person's verdict on two claims, events, actors or reports, and return it.

        An event's id stands for the claim that founded it, also after it was merged. The verdict outranks the machine's and
        survives every rebuild. Raises NotFoundError where one of the two is not in the dossier, UsageError where both are one.
        """
        left, right = self._judged(kind, left), self._judged(kind, right)
        if left == right:
            raise UsageError(f"Both are {left!r}.", advice="Name two different things to judge.")
        at = now()
        judgement = Judgement(
            id=make_id("j", kind, left, right, verdict, by, at),
            kind=kind,
            left=left,
            right=right,
            verdict=verdict,
            by=by,
            reason=reason,
            machine=False,
            at=at,
        )
        self._store.judge([judgement])
        return judgement

    def retract(self, judgement: str) -> Judgement:
        """Take a judgement back and return it; its row stays. Raises NotFoundError."""
        return self._store.retract(judgement, now())

    # --- inside -------------------------------------------------------------------------------------------------------

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
        try:
            named = self._store.grounding(left[0].report.id).actors
        except NotFoundError:
            named = ()
        weighed: tuple[Weighed, ...] = explain(
            left, right, frozenset(actor.id for actor in named if actor.kind == "person")
        )
        return weighed

    def _judged(self, kind: JudgementKind, name: str) -> str:
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

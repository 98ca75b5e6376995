"""Judgements: rows that say two things are the same or not. Retracted, never deleted; a person's outranks a machine's."""

from __future__ import annotations

from typing import Any, Literal

from dragoman.schema.record import Record

PairKind = Literal["event", "actor", "copy"]
JudgementKind = Literal["event", "actor", "copy", "value"]
Verdict = Literal["same", "different", "unsure"]

SAME: Verdict = "same"
DIFFERENT: Verdict = "different"
UNSURE: Verdict = "unsure"


class Judgement(Record, frozen=True):
    """`left` and `right` are claim ids (event), actor ids (actor) or report ids (copy: left repeats right).

    Rows given as one act, as a split is, share their `decision`. A correction (kind "value") is no pair: both sides name the
    claim it hangs on, and the event that holds this claim has `value` (plain data, see `store/correct.py`) in `field`.
    `machine` is True where a linker decided; `score` is its probability. `at` is an ISO time in UTC.
    """

    id: str
    kind: JudgementKind
    left: str
    right: str
    verdict: Verdict
    by: str
    reason: str | None = None
    score: float | None = None
    machine: bool = True
    at: str | None = None
    retracted_at: str | None = None
    decision: str | None = None
    field: str | None = None
    value: Any = None


class Conflict(Record, frozen=True):
    """A person's judgement that does not hold, and the later ones that stand against it."""

    judgement: Judgement
    against: tuple[Judgement, ...]

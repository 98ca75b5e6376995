"""Judgements: rows that say two things are the same or not. Retracted, never deleted; a person's outranks a machine's."""

from __future__ import annotations

from typing import Literal

from dragoman.schema.record import Record

JudgementKind = Literal["event", "actor", "copy"]
Verdict = Literal["same", "different", "unsure"]

SAME: Verdict = "same"
DIFFERENT: Verdict = "different"
UNSURE: Verdict = "unsure"


class Judgement(Record, frozen=True):
    """`left` and `right` are claim ids (event), actor ids (actor) or report ids (copy: left repeats right).

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

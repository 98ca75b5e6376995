"""From scores to judgements: join what agrees enough, ask a person about a near miss, else leave the telling alone."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.codebook.weights import probability
from dragoman.link.compare import compare, possible
from dragoman.link.score import explain, weigh
from dragoman.link.telling import Telling
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import SAME, UNSURE, Judgement, Verdict

JOIN = 0.0
"""Log-odds from which two tellings are taken for one event, if what joined them before agrees (see `store/resolve.py`)."""
ASK = -2.0
"""Log-odds from which a person should look."""


def decide(claim: str, told: Telling, others: Iterable[tuple[str, Telling]], by: str) -> list[Judgement]:
    """Return the judgements between one telling and those of other reports: every `same`, and every near miss.

    A telling comes with the id of its first claim, which stands for it.
    """
    ranked: list[tuple[float, str, dict[str, str]]] = []
    for other, its in others:
        if its.type != told.type or its.reports & told.reports or its.aggregate != told.aggregate:
            continue
        known = possible(told, its)
        if known is not None:
            levels = compare(told, its, known)
            score = weigh(levels)
            if score >= ASK:
                ranked.append((score, other, levels))
    ranked.sort(key=lambda row: (-row[0], row[1]))
    return [
        _judgement(claim, other, SAME if score >= JOIN else UNSURE, score, levels, by)
        for score, other, levels in ranked
    ]


def _judgement(left: str, right: str, verdict: Verdict, score: float, levels: dict[str, str], by: str) -> Judgement:
    return Judgement(
        id=make_id("j", "event", left, right, by),
        kind="event",
        left=left,
        right=right,
        verdict=verdict,
        by=by,
        reason=explain(levels),
        score=probability(score),
    )

"""From scores to judgements: join what agrees enough, ask a person about a near miss, else leave the telling alone."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.link.compare import compare
from dragoman.link.score import explain, probability, weigh
from dragoman.link.telling import Telling
from dragoman.schema.claim import Claim
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import SAME, UNSURE, Judgement, Verdict

JOIN = 0.0
"""Log-odds from which two tellings are taken for one event, if what joined them before agrees (see `store/resolve.py`)."""
ASK = -2.0
"""Log-odds from which a person should look."""
ASKED = 2


def decide(claim: Claim, told: Telling, others: Iterable[tuple[Claim, Telling]], by: str) -> list[Judgement]:
    """Return the judgements between one telling and those of other reports: every `same`, and the nearest misses."""
    ranked: list[tuple[float, Claim, dict[str, str]]] = []
    for other, its in others:
        if its.type == told.type and not its.reports & told.reports and its.aggregate == told.aggregate:
            levels = compare(told, its)
            score = weigh(levels)
            if score >= ASK and not _excluded(told, its, levels):
                ranked.append((score, other, levels))
    ranked.sort(key=lambda row: (-row[0], row[1].id))
    judgements: list[Judgement] = []
    missed = 0
    for score, other, levels in ranked:
        if score < JOIN:
            missed += 1
        if missed <= ASKED:
            judgements.append(_judgement(claim, other, SAME if score >= JOIN else UNSURE, score, levels, by))
    return judgements


def _excluded(told: Telling, its: Telling, levels: dict[str, str]) -> bool:
    """Return whether the two cannot be one: told of days that are days apart, or of places far from each other."""
    dated = bool(told.days and its.days)
    return levels["place"] == "apart" or (dated and levels["time"] in ("weeks apart", "apart"))


def _judgement(left: Claim, right: Claim, verdict: Verdict, score: float, levels: dict[str, str], by: str) -> Judgement:
    return Judgement(
        id=make_id("j", "event", left.id, right.id, by),
        kind="event",
        left=left.id,
        right=right.id,
        verdict=verdict,
        by=by,
        reason=explain(levels),
        score=probability(score),
    )

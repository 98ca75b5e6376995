"""From scores to judgements: join the best event, ask a person about a near miss, else leave the telling alone."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.link.base import Candidate
from dragoman.link.compare import compare
from dragoman.link.score import explain, probability, weigh
from dragoman.link.telling import Telling, telling
from dragoman.schema.claim import Claim
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import SAME, UNSURE, Judgement, Verdict

JOIN = 1.0
"""Log-odds from which two tellings are one event."""
PHYSICAL = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "SANCTION", "AID"})
AGREEING = frozenset({"same", "same place", "near", "same thing", "same number", "alike"})
ASK = 0.0
"""Log-odds from which a person should look."""


def decide(
    claims: Sequence[Claim], candidates: Sequence[Candidate], persons: frozenset[str], by: str
) -> list[Judgement]:
    """Return the judgements between these claims of one event and the candidates: one `same` at most, and near misses."""
    mine = telling(claims, persons)
    ranked: list[tuple[float, Candidate, dict[str, str]]] = []
    for candidate in candidates:
        other = telling(candidate.claims, persons)
        levels = compare(mine, other)
        score = weigh(levels, mine.type)
        if score is not None and score >= ASK and _enough(mine, levels):
            ranked.append((score, candidate, levels))
    ranked.sort(key=lambda row: -row[0])
    judgements = []
    for place, (score, candidate, levels) in enumerate(ranked[:3]):
        verdict = SAME if place == 0 and score >= JOIN else UNSURE
        judgements.append(_judgement(claims[0], candidate.claims[0], verdict, score, levels, by))
    return judgements


def _enough(mine: Telling, levels: dict[str, str]) -> bool:
    """A date and a country shared by chance are not enough: the act itself has to agree, twice where the date is vague."""
    if levels["words"] == "same" or levels["recipient"] == "victim":
        return True
    if mine.type not in PHYSICAL:
        # What is said is told by who says it to whom: both must meet, about the same time.
        told = levels["time"] not in ("unknown", "may overlap")
        return told and levels["actor"] == "same" and levels["recipient"] in ("same", "same thing")
    agreeing = sum(levels[feature] in AGREEING for feature in ("place", "actor", "recipient", "toll", "weapon"))
    return agreeing >= (1 if levels["time"] in ("same day", "overlap") else 2)


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

"""From scores to judgements: join what agrees enough, ask a person about a near miss, else leave the telling alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

from dragoman.codebook.weights import probability
from dragoman.link.compare import comparable, compare
from dragoman.link.rivals import FEATURE, Pair, rivals
from dragoman.link.score import explain, load_weights, odds
from dragoman.link.telling import Kept, Telling
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import SAME, UNSURE, Judgement, Verdict

JOIN = 0.0
"""Log-odds from which two tellings are taken for one event, if what joined them before agrees (see `store/resolve.py`)."""
ASK = -2.0
"""Log-odds from which a person should look."""


def decide(asked: Iterable[tuple[Kept, Iterable[tuple[Kept, bool]]]], by: str) -> list[Judgement]:
    """Return the judgements between a report's tellings, each with those of other reports that may be the same.

    Every `same`, and every near miss. With each of the others comes whether its report is compared as a whole (`rivals.py`).
    """
    ends, pairs = [], []
    for one, others in asked:
        for other, whole in others:
            if comparable(one.told, other.told):
                ends.append((one.claim, other.claim))
                pairs.append(Pair(one.told, other.told, odds(one.told, other.told), whole))
    judgements = []
    for (left, right), pair, level in zip(ends, pairs, rivals(pairs), strict=True):
        score = pair.odds + load_weights().get((FEATURE, level), 0.0)
        if score >= ASK:
            verdict = SAME if score >= JOIN else UNSURE
            levels = compare(pair.left, pair.right) | {FEATURE: level}
            judgements.append(_judgement(left, right, verdict, score, levels, by))
    return judgements


def levels_among(one: Telling, other: Telling, ours: Iterable[Telling], theirs: Sequence[Telling]) -> dict[str, str]:
    """Return the levels of two tellings, with that of their rivals among all that their two reports tell."""
    rest = [
        Pair(told, its, odds(told, its))
        for told, its in product(ours, theirs)
        if (told is not one or its is not other) and comparable(told, its)
    ]
    return compare(one, other) | {FEATURE: rivals([Pair(one, other, odds(one, other)), *rest])[0]}


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

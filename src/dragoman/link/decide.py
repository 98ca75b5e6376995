"""From scores to judgements: join what agrees enough, ask a person about a near miss, else leave the telling alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

import numpy as np

from dragoman.codebook.weights import probability
from dragoman.link.board import Board, Kept
from dragoman.link.columns import Column, table_of
from dragoman.link.compare import comparable, compare
from dragoman.link.rivals import FEATURE, LEVELS, Pair, rivals, standing
from dragoman.link.score import odds
from dragoman.link.telling import Telling
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import SAME, UNSURE, Judgement

JOIN = 0.0
"""Log-odds from which two tellings are taken for one event, if what joined them before agrees (see `store/resolve.py`)."""
ASK = -2.0
"""Log-odds from which a person should look."""
_RIVALS = table_of(FEATURE, LEVELS)


def decide(board: Board, asked: Iterable[tuple[Kept, Mapping[Kept, bool]]], by: str) -> list[Judgement]:
    """Return the judgements between a report's tellings, each with those of other reports that may be the same.

    Every `same`, and every near miss. With each of the others comes whether its report is compared as a whole (`rivals.py`).
    """
    lefts: list[Kept] = []
    rights: list[Kept] = []
    wholes: list[bool] = []
    for one, others in asked:
        lefts += [one] * len(others)
        rights += others
        wholes += others.values()
    pairs = board.pairs(lefts, rights)
    odds = pairs.odds()
    ranked = np.array(wholes, dtype=bool)[pairs.kept] & pairs.kindred
    found = Column(_RIVALS, standing(odds, pairs.ends, ranked))
    scores = odds + found.worths()
    told = np.flatnonzero(scores >= ASK)
    return [
        _judgement(lefts[at].claim, rights[at].claim, score, reason, by)
        for at, score, reason in zip(
            pairs.kept[told].tolist(), scores[told].tolist(), pairs.reasons(told, found), strict=True
        )
    ]


def levels_among(one: Telling, other: Telling, ours: Iterable[Telling], theirs: Sequence[Telling]) -> dict[str, str]:
    """Return the levels of two tellings, with that of their rivals among all that their two reports tell."""
    rest = [
        Pair(told, its, odds(told, its))
        for told, its in product(ours, theirs)
        if (told is not one or its is not other) and comparable(told, its)
    ]
    return compare(one, other) | {FEATURE: rivals([Pair(one, other, odds(one, other)), *rest])[0]}


def _judgement(left: str, right: str, score: float, reason: str, by: str) -> Judgement:
    return Judgement(
        id=make_id("j", "event", left, right, by),
        kind="event",
        left=left,
        right=right,
        verdict=SAME if score >= JOIN else UNSURE,
        by=by,
        reason=reason,
        score=probability(score),
    )

"""A trigger as the network sees it."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.extract.model.decode import Scores

Run = tuple[int, int, float]
"""Words `start` to `end` (excluded), with a probability."""


@dataclass(slots=True)
class Seen:
    """A trigger as the network sees it: words `start` to `end`, probabilities of its classes, role -> runs of words.

    `guesses` are the likeliest words of roles that no word surely fills.
    """

    start: int
    end: int
    type: int
    score: float
    modes: Scores
    statuses: Scores
    attributions: Scores
    strengths: Scores
    whens: Scores
    core: float
    roles: dict[str, list[Run]]
    guesses: dict[str, Run]
    vector: Scores
    identity: Scores
    event: int = -1

"""A trigger as the network sees it, and what the triggers of one event leave each other to say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


def settle(held: Sequence[Seen], roles: Iterable[str]) -> None:
    """Give an event the likeliest words for the roles that none of its triggers surely fills."""
    for role in roles:
        guesses = [(one.guesses[role][2], at) for at, one in enumerate(held) if role in one.guesses]
        if guesses and not any(role in one.roles for one in held):
            _, at = max(guesses, key=lambda guess: (guess[0], -guess[1]))
            held[at].roles[role] = [held[at].guesses[role]]

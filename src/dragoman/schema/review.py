"""What a person is asked: two tellings of which the machine is not sure that they are one event, and all that speaks for it."""

from __future__ import annotations

from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.judgement import Judgement
from dragoman.schema.record import Record


class Undecided(Record, frozen=True):
    """A pair of claims that a machine found near one another, and no person has judged.

    `judgement` is the machine's row. `joined` tells whether both stand in one event now. `stake` is how many reports would
    change their event by the other answer; `value`, what asking is worth, is `stake` times 1 - |2 score - 1|, which is 1 at
    even odds and 0 at certainty.
    """

    judgement: Judgement
    joined: bool
    stake: int
    value: float


class Weighed(Record, frozen=True):
    """A field of two tellings, how it agrees, and the log-odds that this adds or takes; `feature` "prior" is the start."""

    feature: str
    level: str
    log_odds: float


class Side(Record, frozen=True):
    """One of the two tellings: what its report tells (`told`, with its claims), and the event that holds it now."""

    claim: Claim
    told: Event
    event: Event


class Question(Record, frozen=True):
    """An undecided pair with all a person needs to judge it; `weighed` is empty where the linker does not explain itself."""

    undecided: Undecided
    left: Side
    right: Side
    weighed: tuple[Weighed, ...] = ()

    @property
    def log_odds(self) -> float:
        """The sum of what was weighed."""
        return sum(one.log_odds for one in self.weighed)

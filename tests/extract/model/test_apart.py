"""Triggers that the words of their report tell apart: what answers and what is answered, acts of different weekdays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from dragoman.extract.model import same
from dragoman.extract.model.apart import DAYS, NEVER, apart
from dragoman.extract.model.labels import MODES, TYPES
from dragoman.extract.model.seen import Seen

NONE = np.zeros(1, dtype=np.float32)


def seen(at: int, **roles: tuple[int, int]) -> Seen:
    runs = {role: [(first, last, 0.9)] for role, (first, last) in roles.items()}
    return Seen(at, at + 1, TYPES.index("ASSAULT"), 0.9, NONE, NONE, NONE, NONE, NONE, 0.9, runs, {}, NONE, NONE)


def against(text: str, *held: Seen, sentences: tuple[int, ...] = (0, 0)) -> float:
    """Return what speaks against the second and the first of two triggers being one act."""
    pair = np.array([1]), np.array([0])
    return float(apart(held, text.lower().split(), np.array(sentences), *pair)[0])


def test_an_act_is_not_what_its_sentence_says_it_answers() -> None:
    text = "Jets bombed camps in response to the raids . Later jets bombed a road ."
    assert against(text, seen(1), seen(7)) == NEVER
    assert against(text, seen(7), seen(11), sentences=(0, 1)) == 0
    assert against("Jets bombed camps during the raids .", seen(1), seen(5)) == 0


def test_acts_of_different_weekdays_are_likely_two() -> None:
    text = "Women marched on Wednesday . They had marched on Tuesday ."
    assert against(text, seen(1, time=(3, 4)), seen(7, time=(9, 10))) == DAYS
    assert against(text, seen(1, time=(3, 4)), seen(7, time=(3, 4))) == 0
    assert against(text, seen(1, time=(3, 4)), seen(7)) == 0


def test_nothing_joins_the_groups_of_two_that_are_never_one() -> None:
    odds = {(1, 0): 8.0, (2, 1): 8.0, (2, 0): NEVER, (3, 2): 8.0, (3, 0): 8.0, (3, 1): 8.0}
    left, right = np.array([pair[0] for pair in odds]), np.array([pair[1] for pair in odds])
    numbers = same.clusters(4, left, right, np.array([*odds.values()], dtype=np.float32), floor=0.0)
    assert numbers[0] != numbers[2]


def test_a_release_is_not_the_abduction_that_it_ends() -> None:
    def of(at: int, kind: str, mode: str) -> Seen:
        modes = np.array([one == (kind, mode) for one in MODES], dtype=np.float32)
        return replace(seen(at), type=TYPES.index(kind), modes=modes)

    freed, taken = of(1, "RETREAT", "release"), of(8, "ASSAULT", "abduct")
    text = "They freed him twelve days after he was abducted ."
    assert against(text, freed, taken) == NEVER
    assert against(text, taken, of(9, "ASSAULT", "abduct")) == 0

"""Triggers of one report joined to events: what is known of two, and joining by the mean of all pairs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.extract.model import same
from dragoman.extract.model.decode import Numbers, Scores
from dragoman.extract.model.features import SIZES
from dragoman.extract.model.labels import TYPES
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.words import Word

TEXT = "Rebels shelled Orsa . The shelling killed six . Police arrested four in Taro ."
NONE = np.zeros(1, dtype=np.float32)


def words() -> list[Word]:
    found, at = [], 0
    for word in TEXT.split():
        at = TEXT.index(word, at)
        found.append(Word(at, at + len(word), (1,)))
        at += len(word)
    return found


def seen(at: int, kind: str, **roles: tuple[int, int]) -> Seen:
    one = np.ones(1, dtype=np.float32)
    runs = {role: [(first, last, 0.9)] for role, (first, last) in roles.items()}
    return Seen(at, at + 1, TYPES.index(kind), 0.9, one, one, NONE, NONE, NONE, 0.9, runs, {}, NONE, one)


def known(*held: Seen) -> dict[str, float]:
    """Return what is known of the last trigger and the first."""
    table = np.zeros((len(words()), len(SIZES)), dtype=np.int64)
    traits = same.Traits(held, TEXT, words(), [0, 4, 9], table)
    left, right = np.array([0, 1]), np.array([1, 0])
    _, _, rows = same.known_pairs(traits, left, right, np.array([-1.0, 2.0], dtype=np.float32))
    return dict(zip(same.FEATURES, rows[0].tolist(), strict=True))


def pairs(odds: dict[tuple[int, int], float]) -> tuple[Numbers, Numbers, Scores]:
    left, right = np.array([pair[0] for pair in odds]), np.array([pair[1] for pair in odds])
    return left, right, np.array([*odds.values()], dtype=np.float32)


def test_what_two_triggers_share_is_known() -> None:
    found = known(seen(1, "ASSAULT", actor=(0, 1), place=(2, 3)), seen(5, "ASSAULT", killed=(7, 8)))
    assert (found["network"], found["network back"]) == (2, -1)
    assert found["one type"] == found["one word"] == found["definite"] == 1
    assert found["one sentence"] == found["adjacent"] == found["actor same"] == found["actor differs"] == 0
    assert found["sentences between"] == pytest.approx(np.log(2))


def test_roles_agree_or_differ_by_their_words() -> None:
    found = known(seen(1, "ASSAULT", actor=(0, 1), place=(2, 3)), seen(10, "COERCE", actor=(9, 10), place=(1, 3)))
    assert (found["actor same"], found["actor differs"]) == (0, 1)
    assert (found["place same"], found["place differs"]) == (1, 0)
    assert found["one type"] == 0


def test_one_doubtful_pair_does_not_chain_two_acts_together() -> None:
    told = pairs({(1, 0): 4.0, (2, 1): 0.5, (2, 0): -4.0, (3, 2): 4.0, (3, 0): -4.0, (3, 1): -4.0})
    assert same.clusters(4, *told, floor=0.0) == [0, 0, 1, 1]


def test_triggers_out_of_reach_are_taken_for_two_acts() -> None:
    assert same.clusters(3, *pairs({(1, 0): 2.0, (2, 1): 2.0}), floor=0.0) == [0, 0, 1]
    assert same.clusters(2, *pairs({}), floor=0.0) == [0, 1]


@given(st.data())
def test_every_trigger_has_one_event_numbered_in_order(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 7))
    odds = {
        (one, other): data.draw(st.sampled_from([-3.0, -1.0, 0.5, 2.0])) for one in range(count) for other in range(one)
    }
    numbers = same.clusters(count, *pairs(odds), floor=0.0)
    assert len(numbers) == count
    assert list(dict.fromkeys(numbers)) == list(range(max(numbers) + 1))


def test_every_feature_has_a_weight() -> None:
    weights, _ = same.load_same()
    assert weights.shape == (len(same.FEATURES),)

"""From scores to triggers, runs of words and events."""

from __future__ import annotations

import numpy as np
import pytest

from dragoman.extract.model import decode
from dragoman.extract.model.labels import TAGS, TYPES


def tags(*names: str) -> decode.Scores:
    scores = np.zeros((len(names), len(TAGS)), dtype=np.float32)
    for row, name in enumerate(names):
        scores[row, TAGS.index(name)] = 9
    return scores


def test_triggers_begin_go_on_and_end() -> None:
    found = decode.triggers(tags("O", "B-ASSAULT", "I-ASSAULT", "O", "B-AID"), 0.5)
    assert [(one.start, one.end, TYPES[one.type]) for one in found] == [(1, 3, "ASSAULT"), (4, 5, "AID")]
    assert all(0.9 < one.score <= 1 for one in found)


def test_two_acts_side_by_side_stay_two() -> None:
    found = decode.triggers(tags("B-ASSAULT", "B-ASSAULT", "I-AID"), 0.5)
    assert [(one.start, one.end) for one in found] == [(0, 1), (1, 2), (2, 3)]


def test_a_word_of_split_type_still_names_an_act() -> None:
    scores = np.zeros((1, len(TAGS)), dtype=np.float32)
    scores[0, TAGS.index("B-AGREE")] = scores[0, TAGS.index("B-SUPPORT")] = 4
    assert len(decode.triggers(scores, 0.8)) == 1


def test_runs_of_likely_words() -> None:
    assert [(first, last) for first, last, _ in decode.spans([0.9, 0.8, 0.1, 0.7], 0.5)] == [(0, 2), (3, 4)]
    assert decode.spans([], 0.5) == []


def test_probabilities_stay_in_bounds_at_any_score() -> None:
    wild = np.array([-1e4, 0, 1e4], dtype=np.float32)
    assert np.allclose(decode.sigmoid(wild), [0, 0.5, 1], atol=1e-6)
    assert np.isclose(decode.softmax(wild).sum(), 1)


def test_words_known_to_name_acts_get_their_likeliest_type_however_unlikely() -> None:
    # Words: sure of no act; rather no act, else of the second type; scores are none, begin and inside of two types.
    scores = np.log(np.array([[0.9, 0.02, 0.02, 0.03, 0.03], [0.6, 0.05, 0.05, 0.2, 0.1]], dtype=np.float32))
    (first, second) = decode.typed(scores, [(0, 1), (0, 2)])
    assert (first.start, first.end, first.type) == (0, 1, 1)
    assert first.score == pytest.approx(0.1, abs=1e-3)
    assert (second.start, second.end, second.type) == (0, 2, 1)
    assert second.score == pytest.approx(0.25, abs=1e-3)

"""What every installed engine promises: see `engine/base.py`. An outsider's runs through this by being installed."""

from __future__ import annotations

import itertools
import math
import operator
from collections.abc import Iterator
from functools import partial

import pytest

from dragoman import plugins
from dragoman.engine.base import Engine
from dragoman.errors import DragomanError, ReadError
from dragoman.settings import Settings
from dragoman.testing import InlineEngine


@pytest.fixture(
    params=[(name, workers) for name in plugins.names("engines") for workers in (1, 2)] + ["inline"], ids=str
)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    made: Engine
    if request.param == "inline":
        made = InlineEngine()
    else:
        name, workers = request.param
        made = plugins.load("engines", name)(Settings(workers=workers))
    yield made
    made.close()


@pytest.mark.parametrize("number", [0, 1, 5, 100])
def test_every_value_is_answered_once_and_in_order(engine: Engine, number: int) -> None:
    done = list(engine.map(operator.neg, iter(range(number))))
    assert [one.value for one in done] == list(range(number))
    assert [one.result for one in done] == [-value for value in range(number)]
    assert all(one.error is None for one in done)


@pytest.mark.parametrize("number", [5, 100])
def test_a_value_that_raises_costs_itself_and_its_error_has_words(engine: Engine, number: int) -> None:
    done = list(engine.map(math.sqrt, [-1.0 if value == 3 else value for value in map(float, range(number))]))
    assert [one.value for one in done if one.error is not None] == [-1.0]
    error = done[3].error
    assert isinstance(error, DragomanError)
    assert "math domain error" in str(error) or "nonnegative" in str(error)
    assert error.advice
    assert done[3].result is None


def test_errors_of_ours_come_back_as_they_were_raised(engine: Engine) -> None:
    function = partial(_throw, ReadError("It is torn.", advice="Glue it."))
    for one in engine.map(function, range(40)):
        assert isinstance(one.error, ReadError)
        assert (one.error.message, one.error.advice, one.error.exit_code) == ("It is torn.", "Glue it.", 3)


def test_values_are_taken_only_as_they_are_needed(engine: Engine) -> None:
    taken = itertools.count()
    answers = engine.map(abs, (next(taken) for _ in range(10_000)))
    assert next(answers).result == 0
    assert next(taken) <= 100
    engine.close()


def test_it_can_be_used_again_and_closed_twice(engine: Engine) -> None:
    for _ in range(2):
        assert [one.result for one in engine.map(abs, range(50))] == list(range(50))
    engine.close()
    engine.close()


@pytest.fixture(autouse=True)
def findable(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Let workers find the functions of this file: they look where the caller does."""
    monkeypatch.syspath_prepend(request.config.rootpath)


def _throw(error: Exception, _: int) -> None:
    raise error

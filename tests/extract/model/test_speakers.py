"""Who says so, by grammar, and who of them is the outlet itself."""

from __future__ import annotations

import pytest

from dragoman.extract.model.speakers import is_own


@pytest.mark.parametrize("name", ["our correspondent", "Our reporter", "this newspaper", "REPORTER", "STUDIO", "We"])
def test_the_outlets_own_people_are_no_voice(name: str) -> None:
    assert is_own(name)


@pytest.mark.parametrize(
    "name", ["a reporter of the Daily Post", "MINISTER", "the editor", "Reporters Without Borders", "state television"]
)
def test_others_are_voices(name: str) -> None:
    assert not is_own(name)

"""Values in words."""

from __future__ import annotations

import pytest

from dragoman.cli.words import who
from dragoman.schema.value import Party


@pytest.mark.parametrize(
    ("party", "shown"),
    [
        (Party(name="the Front", score=0.9), "the Front"),
        (Party(name="the Front", score=0.3), "the Front (unsure)"),
        (
            Party(name="the Front", score=0.3, attribution="alleged", by=("the army",)),
            "the Front (unsure) [alleged by the army]",
        ),
    ],
    ids=["sure", "a guess", "blamed"],
)
def test_a_party_that_is_a_guess_is_shown_as_one(party: Party, shown: str) -> None:
    assert who((party,)) == shown

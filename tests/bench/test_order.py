"""The record does not depend on the order in which reports come, nor on how many come at a time."""

from __future__ import annotations

from itertools import islice

import pytest
from bench.order import FILES, Made, differing, exported, plain, reports_of, shuffled

from dragoman_corpus.load import load

STORYLINES, PORTION = 5, 7


@pytest.fixture(scope="module")
def made() -> Made:
    """Return the annotated reports of some storylines: some hundreds of claims."""
    found = reports_of(islice(load("dev"), STORYLINES))
    assert sum(len(grounding.claims) for _, grounding in found) > 200
    return found


@pytest.fixture(scope="module")
def whole(made: Made) -> dict[str, bytes]:
    """Return the record of all reports added at once."""
    return exported(made)


def test_reports_added_in_portions_give_the_same_bytes(made: Made, whole: dict[str, bytes]) -> None:
    assert exported(made, PORTION) == whole


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_in_any_order_the_record_says_the_same(made: Made, whole: dict[str, bytes], seed: int) -> None:
    other = exported(shuffled(made, seed), PORTION if seed % 2 else None)
    assert differing(plain(whole), plain(other)) == dict.fromkeys(FILES, 0)
    assert differing(plain(other), plain(whole)) == dict.fromkeys(FILES, 0)

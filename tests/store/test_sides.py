"""One party on both sides of an act."""

from __future__ import annotations

import pytest

from dragoman.schema.value import Party
from dragoman.store.parties import sides


def party(score: float, actor: str = "rw") -> Party:
    return Party(actor=actor, name=actor, score=score)


@pytest.mark.parametrize(
    ("kind", "doers", "struck", "found"),
    [
        ("ASSAULT", [party(0.9)], [party(0.3)], (1, 0)),
        ("ASSAULT", [party(0.3)], [party(0.9)], (0, 1)),
        ("AGREE", [party(0.9)], [party(0.3)], (1, 1)),
        ("ASSAULT", [party(0.9)], [party(0.3, "cd")], (1, 1)),
        ("ASSAULT", [party(0.9), party(0.8, "cd")], [party(0.3)], (2, 1)),
        ("ASSAULT", [Party(name="gunmen")], [Party(name="gunmen")], (1, 1)),
    ],
    ids=["the doer", "the struck", "mutual", "two parties", "more than one doer", "nobody known"],
)
def test_who_is_alone_on_both_sides_is_on_the_likelier(
    kind: str, doers: list[Party], struck: list[Party], found: tuple[int, int]
) -> None:
    assert tuple(map(len, sides(kind, doers, struck))) == found

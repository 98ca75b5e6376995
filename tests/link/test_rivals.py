"""How a pair of tellings stands among the others of two reports, and how rare words weigh."""

from __future__ import annotations

from itertools import permutations

import msgspec
import pytest

from dragoman.link.rarity import bits
from dragoman.link.rivals import Pair, rivals
from dragoman.link.telling import Telling, telling
from dragoman.testing import make_claim, make_report

AFFAIR = frozenset(f"named {name}" for name in ("kilkenny", "barrowites", "nore", "slaney", "thornwick", "callan"))


def tellings(outlet: str, count: int, affair: frozenset[str] = AFFAIR) -> list[Telling]:
    report = make_report("The port was attacked.", outlet=outlet)
    return [telling([make_claim(report, "attacked", group=group)], affair=affair) for group in range(count)]


@pytest.mark.parametrize(
    ("odds", "other", "level"),
    [
        (3.0, -3.0, "far worse"),
        (3.0, 1.0, "much worse"),
        (3.0, 2.0, "worse"),
        (3.0, 2.9, "as good"),
        (2.0, 3.0, "better"),
        (1.0, 3.0, "much better"),
        (-3.0, 3.0, "far better"),
    ],
)
def test_the_best_rival_is_what_counts(odds: float, other: float, level: str) -> None:
    (mine,), (first, second, third) = tellings("One", 1), tellings("Two", 3)
    pairs = [Pair(mine, first, odds), Pair(mine, second, other), Pair(mine, third, -9.0)]
    assert rivals(pairs)[0] == level


def test_neither_order_nor_side_matters() -> None:
    ours, theirs = tellings("One", 2), tellings("Two", 2)
    pairs = [
        Pair(left, right, 2.0 * at - at * at)
        for at, (left, right) in enumerate(zip(ours * 2, [*theirs, *theirs[::-1]], strict=True))
    ]
    told = dict(zip(map(id, pairs), rivals(pairs), strict=True))
    for other in permutations(pairs):
        assert rivals(other) == [told[id(pair)] for pair in other]
    assert rivals([Pair(pair.right, pair.left, pair.odds) for pair in pairs]) == rivals(pairs)


def test_without_an_affair_or_a_whole_there_are_no_rivals() -> None:
    (mine,), (first, second) = tellings("One", 1), tellings("Two", 2)
    assert rivals([Pair(mine, first, 1.0)]) == ["none"]
    assert rivals([Pair(mine, first, 1.0, whole=False), Pair(mine, second, 1.0)]) == ["unknown", "none"]
    strange = msgspec.structs.replace(first, affair=frozenset({"named other"}))
    assert rivals([Pair(mine, strange, 1.0)]) == ["unknown"]
    assert rivals([]) == []


def test_rare_words_tell_more_and_their_order_nothing() -> None:
    words = ["people", "kill", "govern", "minist", "thornwick", "barrow"]
    assert bits(["thornwick"]) > bits(["govern"]) > 0
    assert bits(()) == 0
    assert {bits(order) for order in permutations(words)} == {bits(words)}

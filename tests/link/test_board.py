"""Many pairs of tellings at once: what the board finds is what the features find of each pair alone."""

from __future__ import annotations

from datetime import date, timedelta
from math import isnan

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.link import board as boards
from dragoman.link.board import ASKED, LEVELS_OF, PARTS, Board
from dragoman.link.columns import Column, table_of
from dragoman.link.compare import FEATURES, GUARDS, comparable, compare, kindred
from dragoman.link.rivals import FEATURE, LEVELS, Pair, rivals, standing
from dragoman.link.score import explain, odds, worth
from dragoman.link.senses import Senses, Vectors, _vectors, nearest
from dragoman.link.telling import FINE_PLACES, WIDE_PLACES, Telling, telling
from dragoman.schema.value import Count, Place
from dragoman.testing import make_claim, make_report

DAYS = st.integers(0, 70).map(lambda days: date(2021, 3, 1) + timedelta(days=days))
INTERVALS = st.tuples(DAYS, st.integers(0, 40)).map(lambda told: (told[0], told[0] + timedelta(days=told[1])))
PLACES = st.builds(
    Place,
    name=st.sampled_from(["Kora", "Lumen", "Sarit", "Ostra"]),
    country=st.sampled_from(("XA", "XB", None)),
    lat=st.sampled_from((None, 10.0, 10.2, 44.0)),
    lon=st.sampled_from((None, 20.0, 20.1)),
    precision=st.sampled_from((*FINE_PLACES, *WIDE_PLACES)),
)
COUNTS = st.integers(1, 90).map(lambda number: Count(low=number, high=number, best=number)) | st.builds(
    Count, low=st.integers(0, 9), high=st.integers(10, 60), best=st.none() | st.just(10)
)
STATUSES = ("actual", "announced", "demanded", "threatened", "hypothetical")


def some(*words: str, least: int = 0) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(words), min_size=least, max_size=3)


def vectors(width: int) -> st.SearchStrategy[Senses]:
    row = st.lists(st.integers(-127, 127), min_size=width, max_size=width)
    return st.lists(row, min_size=1, max_size=3).map(lambda rows: _vectors([np.int8(one).tobytes() for one in rows]))


@st.composite
def tellings(draw: st.DrawFn) -> Telling:
    start, end = draw(INTERVALS | st.just((None, None)))
    sites = draw(st.dictionaries(st.sampled_from("abc"), PLACES, max_size=2))
    killed = tuple(draw(st.lists(COUNTS, max_size=2)))
    return Telling(
        type=draw(st.sampled_from(("ASSAULT", "PROTEST"))),
        modes=draw(some("firearms", "aerial", "abduct")),
        statuses=draw(some(*STATUSES, least=1)),
        start=start,
        end=end,
        precision="day",
        countries=draw(some("XA", "XB")),
        homes=draw(some("XA", "XB")),
        actor_ids=draw(some("xa", "xa.army", "g1")),
        recipient_ids=draw(some("xb", "xb.police", "p1", "p2")),
        persons=draw(some("p1", "p2")),
        things=draw(some("bridge", "depot")),
        weapons=draw(some("drone", "air strike", "rifle")),
        killed=killed,
        aggregate=draw(st.integers(0, 5)) == 0,
        reports=frozenset({draw(st.sampled_from(("r1", "r2", "r3", "r4")))}),
        days=draw(st.frozensets(INTERVALS, max_size=2)),
        published=draw(st.frozensets(DAYS, max_size=1)),
        words=draw(some("w1", "w2")),
        triggers=draw(some("kill", "thornw")),
        content=draw(some("govern", "barrow", "nore", "people")),
        names=draw(some("slaney", "callan")),
        topics=draw(some("ASSAULT", "AGREE")),
        senses=draw(st.dictionaries(st.sampled_from(("m1", "m2")), vectors(4), max_size=2)),
        sites=sites,
        fine=tuple(one for one in sites.values() if one.precision in FINE_PLACES),
        wide=tuple(one for one in sites.values() if one.precision in WIDE_PLACES),
        actor_lands=draw(some("xa")),
        recipient_lands=draw(some("xb")),
        exact=frozenset(one.low for one in killed if one.low is not None and one.low == one.high),
        most=max((one.best or 0 for one in killed), default=0),
        affair=frozenset(f"named {one}" for one in draw(st.frozensets(st.sampled_from("pqrstuvwxyz"), max_size=9))),
        refers=draw(st.booleans()),
    )


@given(st.lists(tellings(), min_size=2, max_size=7))
@settings(max_examples=100, deadline=None)
def test_the_board_finds_what_the_features_find(told: list[Telling]) -> None:
    board = Board()
    rows = [board.add("", one) for one in told]
    drawn = [(left, right) for left in rows for right in rows if left is not right]
    found = board.pairs([left for left, _ in drawn], [right for _, right in drawn])
    apart = [(left.told, right.told) for left, right in drawn]
    assert found.kept.tolist() == [at for at, pair in enumerate(apart) if comparable(*pair)]
    kept = [apart[at] for at in found.kept.tolist()]
    assert found.odds().tolist() == [odds(*pair) for pair in kept]
    assert found.kindred.tolist() == [kindred(*pair) for pair in kept]
    alone = rivals([Pair(*pair, odds(*pair)) for pair in kept])
    standings = standing(found.odds(), found.ends, found.kindred)
    assert [LEVELS[level] for level in standings.tolist()] == alone
    reasons = found.reasons(np.arange(len(kept)), Column(table_of(FEATURE, LEVELS), standings))
    assert reasons == [explain(compare(*pair) | {FEATURE: level}) for pair, level in zip(kept, alone, strict=True)]


def test_what_is_kept_at_hand_is_bounded_and_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boards, "AT_HAND", 2)
    test_the_board_finds_what_the_features_find()


def test_nothing_is_asked_twice_and_no_guard_left_out() -> None:
    asked = [name for _, names in PARTS for name in names]
    assert len(asked) == len({*asked})
    assert {*asked, "about one time"} >= GUARDS.keys()
    assert {*asked} <= ASKED.keys()
    assert {*asked} & {*LEVELS_OF} == set()
    assert {*asked} | {*LEVELS_OF} >= FEATURES.keys()
    assert all(len(GUARDS.keys() & {*names}) <= 1 for _, names in PARTS)
    assert {field for fields, _ in PARTS for field in fields} <= {*Telling.__struct_fields__}
    assert FEATURES.keys() & GUARDS.keys() == set()


def test_every_level_that_weighs_has_a_number() -> None:
    for name in LEVELS_OF:
        assert worth(name).keys() <= {*LEVELS_OF[name]}


def test_a_board_grows() -> None:
    report = make_report("The port was attacked.")
    plain = telling([make_claim(report, "attacked")])
    board = Board()
    rows = [board.add("", msgspec.structs.replace(plain, reports=frozenset({str(number)}))) for number in range(3000)]
    assert board.pairs(rows[:1] * 2999, rows[1:]).kept.tolist() == [*range(2999)]


def test_what_tellings_have_in_common_is_held_once() -> None:
    report = make_report("The port was attacked.")
    one = telling([make_claim(report, "attacked")])
    board = Board()
    kept = [board.add("", telling([make_claim(report, "attacked")])).told for _ in range(2)]
    assert kept[0] == kept[1] == one
    assert kept[0].triggers is kept[1].triggers
    assert kept[0].statuses is kept[1].statuses


@given(st.lists(st.dictionaries(st.sampled_from(("m1", "m2")), vectors(2) | vectors(3), max_size=2), min_size=2))
@settings(deadline=None)
def test_vectors_come_as_near_as_one_by_one(told: list[dict[str, Senses]]) -> None:
    held = Vectors()
    for one in told:
        held.add(one)
    left, right = np.zeros(len(told) - 1, dtype=np.intp), np.arange(1, len(told))
    for cosine, other in zip(held.nearest(left, right).tolist(), told[1:], strict=True):
        if isnan(cosine):
            assert not _of_one_kind(told[0], other)
        else:
            (one,), (another,) = told[0].values(), other.values()
            assert cosine == nearest(one, another)


def _of_one_kind(left: dict[str, Senses], right: dict[str, Senses]) -> bool:
    kinds = [[(method, len(one.rows[0])) for method, one in told.items()] for told in (left, right)]
    return len(kinds[0]) == 1 and kinds[0] == kinds[1]

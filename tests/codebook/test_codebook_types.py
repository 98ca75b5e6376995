"""Types, modes and scales."""

from __future__ import annotations

from typing import get_args

from dragoman.codebook.types import intensity, load_scales, load_types
from dragoman.schema.value import PlacePrecision, Side, TimePrecision


def test_there_are_sixteen_types_with_definitions_and_scores() -> None:
    types = load_types()
    assert len(types) == 16
    assert all(kind.definition.endswith(".") and -10 <= kind.score <= 10 for kind in types.values())
    assert all(-10 <= (mode.score or 0) <= 10 for kind in types.values() for mode in kind.modes.values())


def test_the_sign_of_the_score_agrees_with_the_quad_class() -> None:
    for kind in load_types().values():
        assert kind.score >= 0 if "cooperation" in kind.quad else kind.score <= 0


def test_faults_of_the_manual_are_settled() -> None:
    assert load_types()["ACCUSE"].score == -3
    assert load_types()["SANCTION"].quad == "material conflict"


def test_intensity_is_the_modes_own_where_it_has_one() -> None:
    assert intensity("ASSAULT", "aerial") == -9.5
    assert intensity("PROTEST", "vandalize") == intensity("PROTEST") == -5
    assert set(load_types()["RETREAT"].modes) == {"withdraw", "release", "disarm", "ceasefire", "access", "resign"}


def test_scales_cover_the_schema() -> None:
    scales = load_scales()
    assert set(scales["side"]) == set(get_args(Side))
    assert set(scales["time_precision"]) == set(get_args(TimePrecision))
    assert set(scales["place_precision"]) == set(get_args(PlacePrecision))
    assert scales["place_precision"]["site"].rank < scales["place_precision"]["country"].rank

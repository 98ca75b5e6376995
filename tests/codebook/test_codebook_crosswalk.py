"""Cross-walks to other schemes."""

from __future__ import annotations

from typing import get_args

import pytest

from dragoman.codebook.crosswalk import Scheme, load_crosswalk, load_precision, ucdp_violence
from dragoman.codebook.types import load_types
from dragoman.schema.value import PlacePrecision, TimePrecision

SUB_EVENTS = 25


@pytest.mark.parametrize("scheme", get_args(Scheme))
def test_rows_name_known_types_and_modes(scheme: Scheme) -> None:
    types = load_types()
    for link in load_crosswalk(scheme).links:
        assert link.type in types
        assert link.mode is None or link.mode in types[link.type].modes
        assert link.way in ("out", "in", "both")
        assert link.recipient in (None, "armed", "civilian")


def test_acled_has_all_its_sub_events_and_an_answer_for_every_type() -> None:
    acled = load_crosswalk("acled")
    assert len({link.code for link in acled.links if link.code}) == SUB_EVENTS
    assert all(acled.out(name) for name in load_types() if name != "ASSAULT")


def test_the_recipient_decides_between_clash_and_attack() -> None:
    acled = load_crosswalk("acled")
    assert acled.out("ASSAULT", "firearms", "armed").code == "Armed clash"  # type: ignore[union-attr]
    assert acled.out("ASSAULT", "firearms", "civilian").code == "Attack"  # type: ignore[union-attr]
    assert acled.out("ASSAULT", "firearms") is None


def test_no_equivalent_is_said() -> None:
    link = load_crosswalk("acled").out("THREATEN", "violence")
    assert link is not None
    assert link.code is None


def test_ways_in() -> None:
    assert load_crosswalk("acled").back("Mob violence").mode == "riot"  # type: ignore[union-attr]
    assert load_crosswalk("cameo").back("20").mode == "unconventional"  # type: ignore[union-attr]
    assert load_crosswalk("gtd").back("1").mode == "targeted"  # type: ignore[union-attr]
    assert load_crosswalk("cameo").back("01") is None


def test_every_type_has_a_cameo_root() -> None:
    cameo = load_crosswalk("cameo")
    for name in load_types():
        link = cameo.out(name) or cameo.out(name, "investigate")
        assert link is not None
        assert link.code is not None


def test_ucdp_type_of_violence_goes_either_way_round() -> None:
    assert ucdp_violence("group", "state") == ucdp_violence("state", "group") == 1
    assert ucdp_violence("group", "group") == 2
    assert ucdp_violence("civilian", "state") == 3
    assert ucdp_violence("civilian", "civilian") is None


def test_precision_codes_cover_the_scales() -> None:
    table = load_precision()
    assert {value for scale, value in table if scale == "place"} == set(get_args(PlacePrecision))
    assert {value for scale, value in table if scale == "time"} == set(get_args(TimePrecision))
    assert table["place", "country"].ucdp == 6
    assert table["time", "unknown"].acled is None

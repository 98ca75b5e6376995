"""Acts that look alike, made for the fit of the linker's weights."""

from __future__ import annotations

from datetime import date
from random import Random

from training.lookalikes import DAYS, lookalikes

from dragoman.link.telling import Telling


def told(type: str, mode: str, country: str, day: date | None) -> Telling:
    none = frozenset[str]()
    return Telling(
        type=type,
        modes=frozenset({mode}),
        statuses=none,
        start=day,
        end=day,
        precision="day" if day else "unknown",
        countries=frozenset({country}) if country else none,
        homes=none,
        actor_ids=none,
        recipient_ids=none,
        persons=none,
        things=none,
        weapons=none,
        killed=(),
        aggregate=False,
        reports=frozenset({f"{country} {day}"}),
        days=frozenset({(day, day)}) if day else frozenset(),
        published=frozenset({day}) if day else frozenset(),
    )


MARCH, JUNE = date(2001, 3, 4), date(2015, 6, 7)
TOLD = [
    ("one", told("ASSAULT", "firearms", "KE", MARCH)),
    ("one", told("ASSAULT", "firearms", "KE", MARCH)),
    ("other", told("ASSAULT", "firearms", "PE", JUNE)),
    ("other", told("ASSAULT", "explosives", "PE", JUNE)),
    ("third", told("PROTEST", "firearms", "FJ", JUNE)),
]


def test_only_acts_of_one_type_and_mode_of_another_storyline_look_alike() -> None:
    assert {(left, right) for left, right, _ in lookalikes(TOLD, 100, Random(1))} == {(0, 2), (1, 2), (2, 0), (2, 1)}


def test_they_are_put_in_the_same_land_and_weeks() -> None:
    for left, _, moved in lookalikes(TOLD, 100, Random(1)):
        first = TOLD[left][1]
        assert moved.countries == first.countries
        assert moved.start is not None
        assert first.start is not None
        assert (moved.start - first.start).days in DAYS
        assert moved.days == {(moved.start, moved.end)}


def test_what_is_untold_stays_untold() -> None:
    rows = [*TOLD[:1], ("other", told("ASSAULT", "firearms", "", None))]
    moved = next(moved for left, _, moved in lookalikes(rows, 100, Random(1)) if left == 0)
    assert (moved.start, moved.days, moved.countries) == (None, frozenset(), frozenset())


def test_no_more_are_drawn_than_asked_for() -> None:
    assert len([*lookalikes(TOLD, 3, Random(1))]) == 3

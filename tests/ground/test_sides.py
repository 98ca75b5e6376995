"""Sides: on which side the counted people stand, and unknown where the words do not tell."""

from __future__ import annotations

import pytest

from dragoman.ground.sides import side_of
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span
from dragoman.schema.value import Figure, Party

ARMY = Party(actor="ml.army", name="Malian army", names=("Malian soldiers",))
REBELS = Party(name="rebels", names=("rebels",))
US = Party(actor="us", name="United States", names=("US",))


def toll(text: str, of: str | None, *, part: bool = False) -> Toll:
    start = text.index(of) if of else 0
    return Toll(kind="killed", span=Span(0, 1), of=Span(start, start + len(of)) if of else None, part=part)


def side(of: str | None, before: tuple[Figure, ...] = (), *, part: bool = False) -> str:
    text = f"Ten {of} died." if of else "Ten died."
    return side_of(text, toll(text, of, part=part), (REBELS,), (ARMY,), before)


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        ("villagers", "civilian"),
        ("Malian soldiers", "recipient"),
        ("soldiers", "recipient"),
        ("rebels", "actor"),
        ("people", "unknown"),
        ("persons", "unknown"),
        ("men", "unknown"),
        ("crew members", "unknown"),
        ("miners of the rebels", "civilian"),
        (None, "unknown"),
    ],
)
def test_the_words_for_the_counted_tell_their_side(of: str | None, expected: str) -> None:
    assert side(of) == expected


def test_a_name_inside_another_word_is_no_match() -> None:
    text = "Ten suspects died."
    assert side_of(text, toll(text, "suspects"), (US,), ()) == "unknown"


def test_others_stand_where_those_before_them_do() -> None:
    soldiers = Figure(kind="killed", of="soldiers", side="recipient")
    assert side("others", (soldiers,)) == "recipient"
    assert side(None, (soldiers,)) == "recipient"
    assert side("people", (soldiers,)) == "unknown"


def test_others_than_civilians_are_civilians_but_others_than_women_may_be_anybody() -> None:
    assert side("others", (Figure(kind="killed", of="civilians", side="civilian"),)) == "civilian"
    assert side("others", (Figure(kind="killed", of="women", side="civilian"),)) == "unknown"


def test_the_parts_of_a_whole_are_on_its_side_but_for_civilians() -> None:
    whole = Figure(kind="killed", of="Malians", side="recipient")
    assert side("gendarmes", (whole,), part=True) == "recipient"
    assert side("farmers", (whole,), part=True) == "civilian"


def test_the_parts_of_a_whole_of_civilians_are_not_soldiers_by_that() -> None:
    assert side("officers", (Figure(kind="killed", of="civilians", side="civilian"),), part=True) == "unknown"

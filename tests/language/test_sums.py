"""What adds up: the pieces of a sum, and when neighbours are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import assert_linear

from dragoman.language.sums import adds_up, beside, joined, pieces, total
from dragoman.schema.span import Span
from dragoman.schema.value import Count

SUMS = [
    ("two soldiers and three civilians", ["two soldiers", "three civilians"], 5),
    ("Four gendarmes and a fireman", ["Four gendarmes", "a fireman"], 5),
    ("three women, a child and two men", ["three women", "a child", "two men"], 6),
    ("a boy, 14, and a woman of 22", ["a boy, 14", "a woman of 22"], 2),
    ("the mayor of Orsa, his driver and two guards", ["the mayor of Orsa", "his driver", "two guards"], 4),
    ("a leader along with three of his associates", ["a leader", "three of his associates"], 4),
    ("the envoy, Jane Roe, and three other Britons", ["the envoy, Jane Roe", "three other Britons"], 4),
    ("Jane Roe, 34, and two others", ["Jane Roe, 34", "two others"], 3),
    ("him and six others", ["him", "six others"], 7),
    ("a couple and their baby", ["a couple", "their baby"], 3),
    ("the mayor and his driver", ["the mayor", "his driver"], 2),
    ("two soldiers and as many clerks", ["two soldiers", "as many clerks"], 4),
    ("An elderly couple and their grandson", ["An elderly couple", "their grandson"], 3),
    ("wife and daughter", ["wife", "daughter"], 2),
    ("his wife and son", ["his wife", "son"], 2),
    ("his mother, stepfather and grandmother", ["his mother", "stepfather", "grandmother"], 3),
    ("a 9-year-old girl and her mother", ["a 9-year-old girl", "her mother"], 2),
    ("9-year-old girl and her mother", ["9-year-old girl", "her mother"], 2),
    ("his 42-year-old wife Jane Roe and 6-year-old son", ["his 42-year-old wife Jane Roe", "6-year-old son"], 2),
    (
        "39-year-old Jane Roe, 22-year-old Ann Roe and 10-year-old Tom Doe",
        ["39-year-old Jane Roe", "22-year-old Ann Roe", "10-year-old Tom Doe"],
        3,
    ),
    ("The 17-year-old and a friend", ["The 17-year-old", "a friend"], 2),
    ("three donkeys and a boy of nine", ["three donkeys", "a boy of nine"], 4),
]
NO_SUMS = [
    "six people, two soldiers and four clerks",
    "six: three soldiers, two police and one civilian",
    "twelve people, five of them children",
    "nine people, including two children",
    "two boys, 14 and 16",
    "the Front and two guards",
    "between 10 and 15 men",
    "two hundred and five farmers",
    "a woman of 22",
    "the governor, his deputy",
    "the driver and owner of the bus",
    "many people",
    "",
]


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize(("text", "told", "number"), SUMS)
def test_a_sum_has_pieces(text: str, told: list[str], number: int) -> None:
    found = adds_up(text, whole(text))
    assert [piece.span.of(text) for piece in found] == told
    assert total([piece.number for piece in found]) == Count(low=number, high=number, best=number)


@pytest.mark.parametrize("text", NO_SUMS)
def test_what_only_looks_like_a_sum_is_none(text: str) -> None:
    assert adds_up(text, whole(text)) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("six people, two soldiers and four clerks", 6),
        ("a girl of fourteen", 1),
        ("a boy of about 17", 1),
        ("a family of 5", 5),
        ("a leader of three groups", 3),
        ("twelve people, five of them children", 12),
        ("six people, one of them a child, and a guard", 6),
    ],
)
def test_parts_of_a_number_do_not_add_to_it(text: str, number: int) -> None:
    assert [piece.number.best for piece in pieces(text, whole(text))] == [number]


def test_a_sum_with_an_open_side_stays_open() -> None:
    text = "at least 12 civilians and two soldiers"
    assert total([piece.number for piece in pieces(text, whole(text))]) == Count(low=14, best=14)


@pytest.mark.parametrize(
    ("text", "spans", "told"),
    [
        (
            "They held a commander along with three men.",
            ["a commander", "three men"],
            ["a commander along with three men"],
        ),
        (
            "It killed Ann Roe, 34, her son Tom and her mother.",
            ["Ann Roe", "her son Tom and her mother"],
            ["Ann Roe, 34, her son Tom and her mother"],
        ),
        ("It killed 12 people, two of them children.", ["12 people", "two"], ["12 people", "two"]),
        ("Six died; and two guards fell.", ["Six", "two guards"], ["Six", "two guards"]),
    ],
)
def test_neighbours_are_one_where_only_a_word_that_adds_parts_them(
    text: str, spans: list[str], told: list[str]
) -> None:
    marked = [Span(text.index(words), text.index(words) + len(words)) for words in spans]
    assert [span.of(text) for span in joined(text, marked)] == told


@given(st.text(alphabet="a an,andthe 12of them: two men\n", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_any_text(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    found = pieces(text, span)
    assert all(span.covers(piece.span) for piece in found)
    assert [piece.span for piece in found] == sorted((piece.span for piece in found), key=lambda one: one.start)
    beside(text, span.start, span.end)


def test_long_sums_take_no_longer_than_their_length() -> None:
    def read(text: str) -> None:
        pieces(text, whole(text))

    assert_linear(read, "two men, " * 600)

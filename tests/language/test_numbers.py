"""Numbers of people and things: values, bounds, vagueness, and what is no count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.numbers import find_numbers, numbers_at
from dragoman.language.numbers_words import cardinal_value, digits_value
from dragoman.schema.span import Span

OPEN = None

COUNTED = [
    ("six", 6, 6, 6, False),
    ("Six", 6, 6, 6, False),
    ("twenty-five", 25, 25, 25, False),
    ("twenty five", 25, 25, 25, False),
    ("a hundred and twenty", 120, 120, 120, False),
    ("two thousand five hundred", 2500, 2500, 2500, False),
    ("one million", 1_000_000, 1_000_000, 1_000_000, False),
    ("a dozen", 12, 12, 12, False),
    ("half a dozen", 6, 6, 6, False),
    ("two dozen", 24, 24, 24, False),
    ("a couple", 2, 2, 2, False),
    ("1,200", 1200, 1200, 1200, False),
    ("1.200", 1200, 1200, 1200, False),
    ("1 200", 1200, 1200, 1200, False),
    ("1\u202f200", 1200, 1200, 1200, False),
    ("1’200", 1200, 1200, 1200, False),
    ("1,20,000", 120_000, 120_000, 120_000, False),
    ("1.5 million", 1_500_000, 1_500_000, 1_500_000, False),
    ("2,5 million", 2_500_000, 2_500_000, 2_500_000, False),
    ("40 thousand", 40_000, 40_000, 40_000, False),
    ("three lakh", 300_000, 300_000, 300_000, False),
    ("at least 25", 25, OPEN, 25, False),
    ("more than 110", 110, OPEN, 110, False),
    ("over 40", 40, OPEN, 40, False),
    ("no fewer than nine", 9, OPEN, 9, False),
    ("upwards of 300", 300, OPEN, 300, False),
    ("nearly 100", OPEN, 100, OPEN, False),
    ("almost two dozen", OPEN, 24, OPEN, False),
    ("up to 80", OPEN, 80, OPEN, False),
    ("as many as 17", OPEN, 17, OPEN, False),
    ("fewer than 50", OPEN, 50, OPEN, False),
    ("roughly 100", OPEN, OPEN, 100, False),
    ("about a hundred", OPEN, OPEN, 100, False),
    ("around 60", OPEN, OPEN, 60, False),
    ("some 6,000", OPEN, OPEN, 6000, False),
    ("an estimated 900", OPEN, OPEN, 900, False),
    ("more than an estimated 900", 900, OPEN, 900, False),
    ("between 10 and 15", 10, 15, OPEN, False),
    ("10 to 15", 10, 15, OPEN, False),
    ("10-15", 10, 15, OPEN, False),
    ("10–15", 10, 15, OPEN, False),
    ("six or seven", 6, 7, OPEN, False),
    ("two to three thousand", 2000, 3000, OPEN, False),
    ("30 or more", 30, OPEN, 30, False),
    ("40 or so", OPEN, OPEN, 40, False),
    ("dozens", 24, OPEN, OPEN, True),
    ("scores", 40, OPEN, OPEN, True),
    ("several", 3, OPEN, OPEN, True),
    ("a few", 3, OPEN, OPEN, True),
    ("hundreds", 200, OPEN, OPEN, True),
    ("thousands", 2000, OPEN, OPEN, True),
    ("tens of thousands", 20_000, OPEN, OPEN, True),
    ("hundreds of thousands", 200_000, OPEN, OPEN, True),
    ("several hundred", 300, OPEN, OPEN, True),
    ("at least several dozen", 36, OPEN, OPEN, True),
]


@pytest.mark.parametrize(("words", "low", "high", "best", "vague"), COUNTED)
def test_value(words: str, low: int | None, high: int | None, best: int | None, vague: bool) -> None:
    text = f"Relief workers counted {words} villagers near the ford."
    found = find_numbers(text)
    assert [number.span.of(text) for number in found] == [words]
    count = found[0].count
    assert (count.low, count.high, count.best, count.vague) == (low, high, best, vague)


NOT_COUNTED = [
    "Image 2 of 14 Police stand by.",
    "Photo 1 of / 44 Caption",
    "The column left on 13 March 2009 and came back in 2011.",
    "Shells fell at 14:30, and again at 5 p.m. local time.",
    "An F-16, two-seat, and a T-72 stood by the K1 gate.",
    "Article 5 and Resolution 2254 were read out by Flight 370 survivors.",
    "A Boeing 737 and a Shahab 3.",
    "Mariam Okoye, 34, spoke first; Juma Bello, 7, wept.",
    "The 12-year-old is aged 12.",
    "A man in his 20's, older than 24 and under the age of 30.",
    "The dam is 40 metres high, 3.5 km long and cost $900 or €800.",
    "Support fell by 12 percent to 41%.",
    "The 21st brigade came 3rd.",
    "Call 555-0199 or 1-800-555-0199.",
    "The shop stands at 797 Lumumba Avenue, in the 2100 block.",
    "As noted before.[4]",
    "No one knew, and one day one should ask one another.",
    "For three weeks and two days they waited.",
    "It scored 3.5.1 on version 2.",
    "The first, second and third were freed.",
]


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_no_count(text: str) -> None:
    assert [number.span.of(text) for number in find_numbers(text)] == []


def test_change_is_not_a_range() -> None:
    text = "The toll rose from 10 to 15 overnight in Goma."
    assert [number.count.best for number in find_numbers(text)] == [10, 15]


def test_from_to_without_change_is_a_range() -> None:
    text = "Groups of from 10 to 15 riders crossed."
    assert [(number.count.low, number.count.high) for number in find_numbers(text)] == [(10, 15)]


def test_number_after_a_date_stays_apart() -> None:
    text = "On 3 May 200 families fled, and in 1999 300 more."
    assert [number.count.best for number in find_numbers(text)] == [200, 300]


def test_window_keeps_only_whole_numbers() -> None:
    text = "Five boats and at least nine rafts sank."
    assert [number.span.of(text) for number in find_numbers(text, 5)] == ["at least nine"]
    assert find_numbers(text, 0, 20) == find_numbers(text)[:1]


def test_place_words_do_not_bound_small_numbers() -> None:
    text = "Drones flew over two villages."
    assert [number.span.of(text) for number in find_numbers(text)] == ["two"]


@pytest.mark.parametrize(
    ("words", "value", "length"),
    [
        ("two and three", 2, 3),
        ("two hundred and three", 203, 21),
        ("five hundred thousand", 500_000, 21),
        ("thousand thousand", 1000, 8),
        ("ninety nine", 99, 11),
        ("a few", None, 0),
    ],
)
def test_cardinal(words: str, value: int | None, length: int) -> None:
    assert cardinal_value(words) == (None if value is None else (value, length))


@pytest.mark.parametrize(
    ("digits", "scaled", "value"),
    [
        ("1.200", False, 1200),
        ("1.200", True, 1.2),
        ("007", False, None),
        ("3,5", False, 3.5),
        ("12345678901234", False, None),
        ("١٢", False, 12),
    ],
)
def test_digits(digits: str, scaled: bool, value: float | None) -> None:
    assert digits_value(digits, scaled) == value


@given(st.text(max_size=120))
def test_any_text(text: str) -> None:
    found = find_numbers(text)
    assert found == find_numbers(str(text))
    last = 0
    for number in found:
        assert last <= number.span.start < number.span.end <= len(text)
        last = number.span.end
        count = number.count
        if count.low is not None and count.high is not None:
            assert count.low <= count.high


PIECES = [
    "at least",
    "nearly",
    "five",
    "10",
    "-",
    "to",
    "and",
    "between",
    "million",
    "dozen",
    "of",
    "1,200",
    "a",
    "several",
    "%",
    "or more",
    " ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_any_run_of_number_words(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for number in find_numbers(text):
        assert number.span.of(text).strip()
        assert (number.count.low or 0) >= 0


def test_numbers_at_a_span_are_those_that_touch_it() -> None:
    text = "At least 25 men and nearly 40 women were held; 9 were let go."
    found = [number.span.of(text) for number in numbers_at(text, Span(text.index("25"), text.index("women")))]
    assert found == ["At least 25", "nearly 40"]
    assert numbers_at(text, Span(text.index("women"), text.index("9"))) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Reports said that Smith was 35.", []),
        ("She was 19 when the shooting began.", []),
        ("Brian Banes and Delandis Clark, both 31 and of Jackson, were hit.", []),
        ("Anthony Harris and Joshua Almore, all 23, face charges.", []),
        ("The toll was 35.", [35]),
        ("The passengers, all 23 of them, were freed.", [23]),
    ],
)
def test_the_age_of_somebody_named_is_no_count(text: str, numbers: list[int]) -> None:
    assert [one.count.best for one in find_numbers(text)] == numbers


@pytest.mark.parametrize(
    ("text", "low", "high", "best"),
    [
        ("Twenty-odd wounded lay there.", 20, None, 20),
        ("40-odd people were freed.", 40, None, 40),
        ("Our martyrs number 208.", 208, 208, 208),
        ("The dead now number 57.", 57, 57, 57),
        ("Eight and a half thousand people fled.", 8500, 8500, 8500),
        ("It lost a score of officials.", 20, 20, 20),
    ],
)
def test_how_many_in_other_words(text: str, low: int | None, high: int | None, best: int | None) -> None:
    assert [(one.count.low, one.count.high, one.count.best) for one in find_numbers(text)] == [(low, high, best)]


def test_a_number_word_may_open_a_sentence_that_no_space_parts_from_the_last() -> None:
    assert [one.count.best for one in find_numbers("They left in a car.Six people were hurt.")] == [6]
    assert find_numbers("They left with version 2.six") == []


def test_a_number_that_names_a_thing_is_no_verb() -> None:
    assert find_numbers("House number 57 burned.") == []

"""How many: the number at a span, and the figures of tolls."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import assert_linear

from dragoman.ground.counts import count_at, figure
from dragoman.ground.shares import with_shares
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span
from dragoman.schema.value import Count, Voice
from dragoman.testing import make_claim, make_report

COUNTS = [
    ("six", Count(low=6, high=6, best=6)),
    ("at least 25", Count(low=25, best=25)),
    ("nearly 100", Count(high=100)),
    ("roughly 100", Count(best=100)),
    ("dozens", Count(low=24, vague=True)),
    ("a civilian", Count(low=1, high=1, best=1)),
    ("an engineer", Count(low=1, high=1, best=1)),
    ("another soldier", Count(low=1, high=1, best=1)),
    ("no casualties", Count(low=0, high=0, best=0)),
    ("a dozen men", Count(low=12, high=12, best=12)),
    ("two nurses and a driver", Count(low=3, high=3, best=3)),
    ("three women, a child and two men", Count(low=6, high=6, best=6)),
    ("12 guards and at least three drivers", Count(low=15, best=15)),
    ("four guards and dozens of prisoners", Count(low=28, vague=True)),
    ("six: three soldiers, two police and one civilian", Count(low=6, high=6, best=6)),
    ("nine people, including two children", Count(low=9, high=9, best=9)),
    ("between 10 and 15 men", Count(low=10, high=15)),
    ("two hundred and five farmers", Count(low=205, high=205, best=205)),
    ("a number of people", None),
    ("a group of men", None),
    ("many people", None),
    ("the mayor", None),
]


@pytest.mark.parametrize(("words", "count"), COUNTS)
def test_count(words: str, count: Count | None) -> None:
    text = f"Shells killed {words} in Taiz."
    assert count_at(text, Span(14, 14 + len(words))) == count


def test_bounds_outside_the_span_still_count() -> None:
    text = "It killed at least 25 people."
    start = text.index("25")
    assert count_at(text, Span(start, start + 2)) == Count(low=25, best=25)


def test_only_the_span_is_read() -> None:
    text = "Six died and nine were hurt."
    assert count_at(text, Span(13, 17)) == Count(low=9, high=9, best=9)


def test_figure() -> None:
    text = "At least 25 fighters were killed."
    voice = Voice(name="a doctor", kind="witness")
    toll = Toll(kind="killed", span=Span(0, 11), of=Span(12, 20), part=True)
    made = figure(text, toll, "recipient", voice)
    assert (made.kind, made.low, made.high, made.best, made.vague) == ("killed", 25, None, 25, False)
    assert (made.of, made.side, made.voice, made.part, made.span) == ("fighters", "recipient", voice, True, Span(0, 11))


def test_those_counted_are_told_without_the_words_that_tie_them_to_their_number() -> None:
    made = figure("Ten of the accused died.", Toll(kind="killed", span=Span(0, 3), of=Span(4, 18)))
    assert (made.best, made.of) == (10, "accused")


@pytest.mark.parametrize(
    ("text", "word"), [("There were no casualties.", "casualties"), ("It ended without any deaths.", "deaths")]
)
def test_what_is_denied_before_the_words_is_none(text: str, word: str) -> None:
    at = text.index(word)
    made = figure(text, Toll(kind="killed", span=Span(at, at + len(word))))
    assert (made.low, made.high, made.best) == (0, 0, 0)


def test_figure_without_a_number() -> None:
    made = figure("The mayor was killed.", Toll(kind="killed", span=Span(0, 9)))
    assert (made.low, made.high, made.best, made.of) == (None, None, None, None)


@pytest.mark.parametrize("span", [Span(5, 5), Span(-1, 3), Span(2, 99), Span(4, 2)])
def test_bad_span_gives_no_count(span: Span) -> None:
    assert count_at("two nurses", span) is None


@given(st.text(max_size=60), st.integers(-2, 60), st.integers(-2, 62))
def test_any_text(text: str, start: int, end: int) -> None:
    count = count_at(text, Span(start, end))
    if count and count.low is not None and count.high is not None:
        assert 0 <= count.low <= count.high


def test_a_person_told_of_alone_is_a_part_of_the_toll_of_all() -> None:
    text = "The blast killed three people. A guard died at the gate; one victim was a child."
    report = make_report(text)
    tolls = [
        Toll(kind="killed", span=Span(text.index(words), text.index(words) + len(words)), single=words == "A guard")
        for words in ("three people", "A guard", "one victim")
    ]
    claims = [msgspec.structs.replace(make_claim(report, "blast"), figures=(figure(text, toll),)) for toll in tolls]
    other = msgspec.structs.replace(make_claim(report, "died", group=2), figures=(figure(text, tolls[1]),))
    shared = with_shares(text, [*claims, other])
    assert [one.figures[0].part for one in shared] == [False, True, False, False]


def test_many_tolls_take_no_longer_than_their_number() -> None:
    told = "5 killed, 12 wounded, "

    def count(text: str) -> None:
        for start in range(0, len(text) - len(told), len(told)):
            count_at(text, Span(start, start + len(told)))

    assert_linear(count, told * 2000)


@pytest.mark.parametrize(
    ("text", "words", "single"),
    [
        ("The blast hurt nobody.", "hurt nobody", True),
        ("They did not take a single life.", "did not take a single life", True),
        ("A shell fell without casualties.", "without casualties", False),
        ("Not one member was hurt.", "one", False),
        ("It cost not a soldier.", "a soldier", True),
    ],
)
def test_what_the_words_deny_is_none(text: str, words: str, single: bool) -> None:
    start = text.index(words)
    found = figure(text, Toll(kind="injured", span=Span(start, start + len(words)), single=single))
    assert (found.low, found.high, found.best) == (0, 0, 0)


def test_both_are_two() -> None:
    assert figure("Police killed both attackers.", Toll(kind="killed", span=Span(19, 28))).best == 2

"""Time expressions: where they stand, and what they say by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import assert_linear

from dragoman.language.times import Moment, TimePhrase, find_times

DATES = [
    ("March 13, 2020", Moment(year=2020, month=3, day=13)),
    ("13 March 2020", Moment(year=2020, month=3, day=13)),
    ("13th of March, 2020", Moment(year=2020, month=3, day=13)),
    ("the 1st October", Moment(month=10, day=1)),
    ("the first of May", Moment(month=5, day=1)),
    ("Sept. 4", Moment(month=9, day=4)),
    ("Sunday, December 29", Moment(month=12, day=29, weekday=6)),
    ("Fri 4 May 2018", Moment(year=2018, month=5, day=4, weekday=4)),
    ("05 January 2024 Friday", Moment(year=2024, month=1, day=5, weekday=4)),
    ("2024-01-05", Moment(year=2024, month=1, day=5)),
    ("2024-01-05T10:30Z", Moment(year=2024, month=1, day=5)),
    ("2024/1/5", Moment(year=2024, month=1, day=5)),
    ("5.1.2024", Moment(year=2024, month=1, day=5)),
    ("25/12/1998", Moment(year=1998, month=12, day=25)),
    ("5 de marzo de 2020", Moment(year=2020, month=3, day=5)),
    ("5 août 2014", Moment(year=2014, month=8, day=5)),
    ("12 травня 2022", Moment(year=2022, month=5, day=12)),
    ("3 ديسمبر 2013", Moment(year=2013, month=12, day=3)),
    ("May 2018", Moment(year=2018, month=5)),
    ("early March", Moment(month=3, portion="early")),
    ("mid-July 2006", Moment(year=2006, month=7, portion="mid")),
    ("the end of 2010", Moment(year=2010, portion="late")),
    ("the summer of 2014", Moment(year=2014, season=6)),
    ("the third quarter of 2019", Moment(year=2019, quarter=3)),
    ("Q3 2019", Moment(year=2019, quarter=3)),
    ("the first half of 2018", Moment(year=2018, half=1)),
    ("the 1990s", Moment(year=1990, year_span=10)),
    ("Christmas Eve", Moment(month=12, day=24)),
    ("9/11", Moment(year=2001, month=9, day=11)),
    ("2003", Moment(year=2003)),
]


@pytest.mark.parametrize(("words", "moment"), DATES)
def test_date(words: str, moment: Moment) -> None:
    text = f"Troops left Aleppo in {words}, witnesses said."
    found = find_times(text)
    assert [phrase.span.of(text) for phrase in found] == [words]
    assert found[0].kind == "calendar"
    assert found[0].first == moment


RANGES = [
    ("from 5 to 8 March 2022", (5, 3, 2022), (8, 3, 2022)),
    ("between 3 and 5 March 2024", (3, 3, 2024), (5, 3, 2024)),
    ("on the night of 3 to 4 March", (3, 3, None), (4, 3, None)),
    ("on March 3-4, 2012", (3, 3, 2012), (4, 3, 2012)),
    ("from 28 February to 2 March 2011", (28, 2, 2011), (2, 3, 2011)),
    ("from December 30 to January 2, 2009", (30, 12, 2008), (2, 1, 2009)),
    ("from May 2013 to June 2014", (None, 5, 2013), (None, 6, 2014)),
    ("between 1991 and 1995", (None, None, 1991), (None, None, 1995)),
    ("in 2013-14", (None, None, 2013), (None, None, 2014)),
]


@pytest.mark.parametrize(("words", "first", "last"), RANGES)
def test_range(words: str, first: tuple[int | None, ...], last: tuple[int | None, ...]) -> None:
    (phrase,) = find_times(f"The siege went on {words}.")
    assert phrase.last
    assert (phrase.first.day, phrase.first.month, phrase.first.year) == first
    assert (phrase.last.day, phrase.last.month, phrase.last.year) == last


RELATIVE = [
    ("yesterday", "shift", "day", 1, 1, -1, "published"),
    ("today", "shift", "day", 0, 0, 1, "published"),
    ("tonight", "shift", "day", 0, 0, 1, "published"),
    ("tomorrow", "shift", "day", 1, 1, 1, "published"),
    ("the day before yesterday", "shift", "day", 2, 2, -1, "published"),
    ("last night", "shift", "day", 1, 1, -1, "published"),
    ("last week", "unit", "week", 1, 1, -1, "published"),
    ("next month", "unit", "month", 1, 1, 1, "published"),
    ("this year", "unit", "year", 0, 0, 1, "published"),
    ("last summer", "unit", "season", 1, 1, -1, "published"),
    ("the following day", "unit", "day", 1, 1, 1, "previous"),
    ("the next day", "unit", "day", 1, 1, 1, "previous"),
    ("the previous week", "unit", "week", 1, 1, -1, "previous"),
    ("the same day", "unit", "day", 0, 0, 1, "previous"),
    ("the day before", "unit", "day", 1, 1, -1, "previous"),
    ("two days ago", "shift", "day", 2, 2, -1, "published"),
    ("nearly four years ago", "shift", "year", 3, 4, -1, "published"),
    ("two days later", "shift", "day", 2, 2, 1, "previous"),
    ("a few weeks later", "shift", "week", 2, 6, 1, "previous"),
    ("three days earlier", "shift", "day", 3, 3, -1, "previous"),
    ("days later", "shift", "day", 1, 13, 1, "previous"),
    ("the last three months", "window", "month", 3, 3, -1, "published"),
    ("the past 24 hours", "window", "hour", 24, 24, -1, "published"),
    ("recent weeks", "window", "week", 1, 10, -1, "published"),
    ("three to five weeks", "duration", "week", 3, 5, 0, "published"),
]


@pytest.mark.parametrize(("words", "kind", "unit", "low", "high", "direction", "base"), RELATIVE)
def test_relative(words: str, kind: str, unit: str, low: float, high: float, direction: int, base: str) -> None:
    text = f"They shelled Marib {words}."
    (phrase,) = find_times(text)
    assert phrase.span.of(text) == words
    assert (phrase.kind, phrase.unit, phrase.low, phrase.high or low) == (kind, unit, low, high)
    assert kind == "duration" or (phrase.direction, phrase.base) == (direction, base)


@pytest.mark.parametrize(
    "words", ["two weeks after the vote", "the day before Friday's raid", "four years before the coup"]
)
def test_event_base(words: str) -> None:
    assert find_times(f"It happened {words}.")[0].base == "event"


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Since October they wait.", "since"),
        ("The law holds from 2014 onwards.", "since"),
        ("They stayed until Friday.", "until"),
        ("They must go by 3 May.", "by"),
        ("It fell before May 2003.", "before"),
        ("It fell in May 2003.", None),
        ("From May to June 2003 it held.", None),
    ],
)
def test_relation(text: str, relation: str | None) -> None:
    assert find_times(text)[0].relation == relation


@pytest.mark.parametrize("day", ["Tues", "Tues.", "TUES", "Thurs", "Thur.", "Weds"])
@pytest.mark.parametrize("after", [",", ")", ":", " the raid"])
def test_a_short_weekday_takes_in_no_more_than_its_full_stop(day: str, after: str) -> None:
    text = f"On {day}{after}"
    assert [found.span.of(text) for found in find_times(text)] == [day]


@pytest.mark.parametrize(
    ("text", "adnominal"),
    [
        ("Thursday's raid failed.", True),
        ("After the 2003 invasion they fled.", True),
        ("The January 4 strike failed.", True),
        ("On Thursday the raid failed.", False),
        ("In 2003 the raid failed.", False),
    ],
)
def test_adnominal(text: str, adnominal: bool) -> None:
    assert find_times(text)[0].adnominal is adnominal


NO_TIME = [
    "He may march on the town, and they may not.",
    "April Brown and June Adeyemi spoke.",
    "The sun sat low over the second hill; she wed at will.",
    "About 2000 soldiers and 1,900 horses.",
    "They killed 2004 people.",
    "Resolution 1701 and Windows 2000.",
    "Readers of USA Today and the Sunday Times.",
    "The Dec brigade and the Sat team.",
    "A ratio of 3.16 to 1, or 5.20%.",
    "Good for the mar of it all.",
]


@pytest.mark.parametrize("text", NO_TIME)
def test_no_time(text: str) -> None:
    assert [phrase.span.of(text) for phrase in find_times(text)] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They came at dawn.", "part"),
        ("They came at 14:30 GMT.", "clock"),
        ("They came at 5 p.m. local time.", "clock"),
        ("They come every Friday.", "set"),
        ("They come daily.", "set"),
        ("They came during Ramadan.", "era"),
        ("They came on the fourth anniversary of the coup.", "anniversary"),
        ("They came recently.", "vague"),
        ("They fought for two years.", "duration"),
        ("They met on 03/04/2021.", "numeric"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert [phrase.kind for phrase in find_times(text)] == [kind]


def test_part_of_day_stays_with_its_day() -> None:
    text = "Late on Friday night and early Saturday morning, shells fell."
    assert [(p.first.weekday, p.part) for p in find_times(text) if p.kind == "weekday"] == [
        (4, "night"),
        (5, "morning"),
    ]


def test_window_keeps_only_whole_phrases() -> None:
    text = "On Monday and on 3 May 2011 shells fell."
    assert [p.span.of(text) for p in find_times(text, 10)] == ["3 May 2011"]
    assert [p.span.of(text) for p in find_times(text, 0, 20)] == ["Monday"]


def _check(text: str, found: list[TimePhrase]) -> None:
    last = 0
    for phrase in found:
        assert last <= phrase.span.start < phrase.span.end <= len(text)
        last = phrase.span.end


@given(st.text(max_size=150))
def test_any_text(text: str) -> None:
    found = find_times(text)
    assert found == find_times(str(text))
    _check(text, found)


PIECES = [
    "on",
    "the",
    "Friday",
    "13",
    "March",
    "2020",
    "-",
    "to",
    "and",
    "last",
    "two",
    "weeks",
    "ago",
    "later",
    "before",
    ",",
    "99",
    "of",
    "early",
    "31",
    "February",
    "0",
    "’s",
]


@given(st.lists(st.sampled_from(PIECES), max_size=16))
def test_any_run_of_time_words(pieces: list[str]) -> None:
    text = " ".join(pieces)
    _check(text, find_times(text))


@pytest.mark.parametrize(
    "piece", ["a ", "1,000,", "Monday ", "2003-", "about ", "the last ", "two hundred and ", "March 3 to "]
)
def test_long_runs_take_no_longer_than_their_length(piece: str) -> None:
    assert_linear(find_times, piece * 2000)


@pytest.mark.parametrize(
    "text", ["on the 5th floor", "by the 4th Brigade", "of the 21st century", "on the 3rd attempt"]
)
def test_an_ordinal_before_a_noun_is_no_day(text: str) -> None:
    assert find_times(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They marched on Friday, the third day of unrest.", [None]),
        ("They marched on Friday, the second march in a week.", [None, None]),
        ("They marched on Friday the tenth in Orsa.", [10]),
        ("They marched on Friday, the tenth, and left.", [10]),
    ],
)
def test_an_ordinal_beside_a_weekday_is_its_day_unless_it_counts_something_else(text: str, days: list[int]) -> None:
    assert [phrase.first.day for phrase in find_times(text)] == days

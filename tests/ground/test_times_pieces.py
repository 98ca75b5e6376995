"""When: pieces of longer times, years of other kinds, other calendars."""

from __future__ import annotations

from datetime import date

import pytest
from tests.ground.test_times import report, when

from dragoman.ground.times import Clock
from dragoman.ground.times_calendar import Stretch
from dragoman.ground.times_eras import in_our_calendar
from dragoman.language.times import Moment, find_times
from dragoman.schema.span import Span

PIECES = [
    ("In the second week of June rebels shelled the market.", "shelled", "2021-06-08", "2021-06-14", "week"),
    ("In the last week of May rebels shelled the market.", "shelled", "2021-05-25", "2021-05-31", "week"),
    ("In the first ten days of May rebels shelled the market.", "shelled", "2021-05-01", "2021-05-10", "bounded"),
    ("In the last three months of 2020 bandits killed 90 people.", "killed", "2020-10-01", "2020-12-31", "bounded"),
    ("In the final quarter of 2020 bandits killed 90 people.", "killed", "2020-10-01", "2020-12-31", "bounded"),
    ("In the first half of the year bandits killed 90 people.", "killed", "2021-01-01", "2021-06-30", "bounded"),
    ("In the second half of the year bandits killed 90 people.", "killed", "2020-07-01", "2020-12-31", "bounded"),
    ("In the third quarter of last year bandits killed 90 people.", "killed", "2020-07-01", "2020-09-30", "bounded"),
    ("In the second half of last month bandits killed six people.", "killed", "2021-05-16", "2021-05-31", "bounded"),
    ("In the second half of May bandits killed six people.", "killed", "2021-05-16", "2021-05-31", "bounded"),
    ("On the second Friday of May bandits killed six people.", "killed", "2021-05-14", "2021-05-14", "day"),
    ("On the last Friday in May bandits killed six people.", "killed", "2021-05-28", "2021-05-28", "day"),
    ("Late last month bandits killed six people.", "killed", "2021-05-21", "2021-05-31", "month"),
    ("On the 29th of last month bandits killed six people.", "killed", "2021-05-29", "2021-05-29", "day"),
    ("On 3 May last year bandits killed six people.", "killed", "2020-05-03", "2020-05-03", "day"),
    ("On May 3 last year bandits killed six people.", "killed", "2020-05-03", "2020-05-03", "day"),
    ("Fighting went on Monday into Tuesday.", "Fighting", "2021-06-14", "2021-06-15", "bounded"),
    ("In the week ending 12 June forces razed 19 homes.", "razed", "2021-06-06", "2021-06-12", "week"),
    ("In the week to June 12 forces razed 19 homes.", "razed", "2021-06-06", "2021-06-12", "week"),
    ("In the week of June 7 forces razed 19 homes.", "razed", "2021-06-07", "2021-06-13", "week"),
]


@pytest.mark.parametrize(("text", "trigger", "start", "end", "precision"), PIECES)
def test_a_piece_of_a_longer_time(text: str, trigger: str, start: str, end: str, precision: str) -> None:
    found = when(text, trigger)
    assert (found.start, found.end, found.precision) == (start, end, precision)


def test_a_month_without_that_piece_dates_nothing() -> None:
    assert when("In the fifth week of February 2021 rebels shelled the market.", "shelled").start is None


HOURS = [
    ("Shells hit the town before dawn on Tuesday.", "dawn on Tuesday", "2021-06-15", "2021-06-15"),
    ("Shells hit the town at 16:15 UTC, June 1st, officials said.", "16:15 UTC, June 1st", "2021-06-01", "2021-06-01"),
    ("Shells have hit the town since midnight on Monday.", "midnight on Monday", "2021-06-14", "2021-06-16"),
    ("Shells hit the town at noon today.", "noon today", "2021-06-16", "2021-06-16"),
]


@pytest.mark.parametrize(("text", "words", "start", "end"), HOURS)
def test_an_hour_before_its_day_is_one_expression_with_it(text: str, words: str, start: str, end: str) -> None:
    found = when(text, "hit")
    assert (found.text, found.start, found.end) == (words, start, end)


def test_a_deadline_at_an_hour_is_a_deadline() -> None:
    text = "The militia will withdraw by noon on Saturday."
    assert [(phrase.span.of(text), phrase.relation) for phrase in find_times(text)] == [("noon on Saturday", "by")]
    start = text.index("withdraw")
    found = Clock(report(text, "2021-06-16")).resolve(Span(0, len(text)), Span(start, start + 8), told=False)
    assert (found.start, found.end, found.precision) == ("2021-06-16", "2021-06-19", "bounded")


LEANING = [
    ("The siege of Aru began on 2 June. On the third day of the siege, shells hit a mill.", "hit", "2021-06-04", "day"),
    ("A guard was shot on 3 June. That Friday, crowds burned a station.", "burned", "2021-06-04", "day"),
    ("A guard was shot on 3 June. On that Sunday the army seized a mill.", "seized", "2021-06-06", "day"),
    ("So far this year bandits have killed nine people.", "killed", "2021-01-01", "year"),
    ("In May troops razed 50 homes. In the same period last year they burned seven.", "burned", "2020-05-01", "month"),
    ("In May troops razed 50 homes. In the same period of 2019 they burned seven.", "burned", "2019-05-01", "month"),
    ("A June 23 hearing has been scheduled in the capital.", "hearing", "2021-06-23", "day"),
    ("In the first quarter bandits killed 90 people.", "killed", "2021-01-01", "bounded"),
]


@pytest.mark.parametrize(("text", "trigger", "start", "precision"), LEANING)
def test_what_leans_on_a_date_told_before(text: str, trigger: str, start: str, precision: str) -> None:
    found = when(text, trigger)
    assert (found.start, found.precision) == (start, precision)


def test_what_is_not_dated_by_a_day_of_its_own() -> None:
    text = "On the third day of the siege, shells hit a mill."
    assert when(text, "siege", time="the third day").start is None
    assert when("He said that Friday the army seized a mill.", "seized").start != "2021-06-04"


def test_so_far_ends_with_the_report() -> None:
    assert when("So far this year bandits have killed nine people.", "killed").end == "2021-06-16"


def test_on_a_sunday_last_week_is_the_one_that_ends() -> None:
    text = "Gunmen attacked a post last week."
    assert (when(text, "attacked", "2021-06-20").start, when(text, "attacked", "2021-06-20").end) == (
        "2021-06-13",
        "2021-06-19",
    )
    assert when(text, "attacked", "2021-06-19").start == "2021-06-07"


def test_an_hour_of_four_digits_is_no_duration() -> None:
    kinds = {words: find_times(f"Posts fell {words}.")[0].kind for words in ("by 1800 hours", "after some 1800 hours")}
    assert kinds == {"by 1800 hours": "clock", "after some 1800 hours": "duration"}


ERAS = [
    ("A strike hit the camp on 14 Shawwal 1442.", "hit", "2021-05-25", "2021-05-27", "bounded"),
    ("Shells hit a mosque on 10 Ramadan.", "hit", "2021-04-21", "2021-04-23", "bounded"),
    ("Guards seized six boats on 12 Ordibehesht 1400.", "seized", "2021-05-02", "2021-05-02", "day"),
    ("Guards seized six boats on 15 Farvardin.", "seized", "2021-04-04", "2021-04-04", "day"),
    ("Officers seized the palace on 7 Saur 1357.", "seized", "1978-04-27", "1978-04-27", "day"),
    ("Fighters attacked the town on 27 Hidar 2013.", "attacked", "2020-12-06", "2020-12-06", "day"),
    ("The agency detained 900 people in FY2020.", "detained", "2019-04-01", "2020-12-31", "bounded"),
    ("The agency detained 900 people in fiscal year 2019/20.", "detained", "2019-04-01", "2020-09-30", "bounded"),
    ("Armed men attacked 62 schools in the 2019/20 school year.", "attacked", "2019-08-01", "2020-07-31", "bounded"),
    ("In the late 19th century slavers raided the town.", "raided", "1866-09-01", "1899-12-31", "bounded"),
]


@pytest.mark.parametrize(("text", "trigger", "start", "end", "precision"), ERAS)
def test_other_calendars_and_years(text: str, trigger: str, start: str, end: str, precision: str) -> None:
    found = when(text, trigger)
    assert (found.start, found.end, found.precision) == (start, end, precision)


def test_first_days_of_years_that_are_known() -> None:
    known = {
        ("persian", 1400, 1): date(2021, 3, 21),
        ("persian", 1358, 1): date(1979, 3, 21),
        ("persian", 1404, 1): date(2025, 3, 21),
        ("ethiopian", 2000, 1): date(2007, 9, 12),
        ("ethiopian", 2014, 1): date(2021, 9, 11),
    }
    for (era, year, month), day in known.items():
        assert in_our_calendar(Moment(era=era, year=year, month=month, day=1), None, None) == Stretch(day, day, "day")
    seen = in_our_calendar(Moment(era="hijri", year=1445, month=9, day=1), None, None)
    assert seen is not None
    assert (seen.start, seen.end) == (date(2024, 3, 10), date(2024, 3, 12))


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("during Ramadan", "2024-03-10", "2024-04-10"),
        ("in Ramadan 2023", "2023-03-22", "2023-04-22"),
        ("on the third day of Eid al-Fitr", "2024-04-11", "2024-04-13"),
        ("on Nowruz", "2024-03-20", "2024-03-20"),
        ("on Good Friday", "2024-03-29", "2024-03-29"),
        ("on Easter Sunday 2018", "2018-04-01", "2018-04-01"),
        ("at Christmas", "2023-12-25", "2023-12-25"),
    ],
)
def test_feasts(words: str, start: str, end: str) -> None:
    time = when(f"Gunmen attacked {words}.", "attacked", "2024-07-10", words)
    assert (time.start, time.end) == (start, end)


def test_a_day_that_a_month_has_not() -> None:
    assert in_our_calendar(Moment(era="persian", year=1402, month=12, day=30), None, None) is None
    assert in_our_calendar(Moment(era="persian", year=1403, month=12, day=30), None, None) is not None


def test_names_that_are_no_months() -> None:
    assert find_times("Troops shot at Asad 14 times; Safar and Azar fled.") == []
    assert [phrase.kind for phrase in find_times("They met in Ramadan 2023.")] == ["era"]


def test_a_date_told_again_in_another_calendar_is_one_date() -> None:
    for text in ("They left on 10 May, 5 Jumada al-Ula 1429.", "They left on 5 Jumada al-Ula 1429 (10 May 2008)."):
        assert [phrase.kind for phrase in find_times(text)] == ["calendar"]

"""What holds of dates, numbers and places whatever the text: nothing fails, intervals are ordered, relative days move along."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

from hypothesis import example, given, settings
from hypothesis import strategies as st

from dragoman.ground.gazetteer import Gazetteer
from dragoman.ground.places import Atlas
from dragoman.ground.times import Clock
from dragoman.ground.times_story import Story
from dragoman.language.numbers import find_numbers
from dragoman.language.times import find_times
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import PlacePrecision, Time, TimePrecision

WORDS = (
    "Monday|on|Tuesday|the 31st|the 22nd|of|February|30 February|29 February|1999|in|since|until|by|"
    "two days ago|last|week|next|month|the day after|before|the last day of|overnight|in the night to|at dawn|"
    "17.30|yesterday|tomorrow|and|to|from|early|year 0|9999-12-31|0001-01-01|the 14th to the 19th|"
    "a decade ago|200 years ago|3,000|at least|dozens|half a million|two and a half|1,20,000|no fewer than|"
    "one|hundred|killed|attacked|was|will|said|near|Gao|Mali|Aden|the city of|Paris|US|W.Va.|Georgia|"
    "Saint-Denis|’s|.|,|“|”|(|)|–|2/|مارس|"
    "\n"
)
texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS.split("|")), max_size=14).map(" ".join))
days = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
published = st.one_of(st.none(), days.map(date.isoformat), days.map(lambda day: day.isoformat()[:7]))


def report(text: str, day: str | None) -> Report:
    return Report(id="r", path="p", sha256="", raw=text, text=text, published=day)


def ordered(time: Time) -> bool:
    """Return whether a time is one: ISO dates in order, and a precision that is known where a date is."""
    first, last = (date.fromisoformat(day) if day else None for day in (time.start, time.end))
    known = time.precision in get_args(TimePrecision) and (first or last or time.precision == "unknown")
    return bool(known) and (first is None or last is None or first <= last)


@settings(deadline=None)
@example("before 1999 to 0 years ago", "2000-01-01", False, False)
@given(texts, published, st.booleans(), st.booleans())
def test_every_time_is_ordered(text: str, day: str | None, told: bool, trusted: bool) -> None:
    made = report(text, day)
    clock = Clock(made)
    for phrase in find_times(text):
        time = clock.resolve(Span(0, len(text)), phrase.span, phrase.span, told=told, trusted=trusted)
        assert ordered(time)
        assert time.span is None or time.span.of(text) == time.text


@settings(deadline=None)
@example("THE 0  AAED", date(2000, 1, 1), 1)
@given(texts, st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 40))
def test_nothing_is_read_from_what_is_not_there(text: str, day: date, size: int) -> None:
    clock = Clock(report(text, day.isoformat()))
    for start in range(0, max(1, len(text)), size):
        span = Span(start, min(len(text), start + size))
        assert ordered(clock.resolve(Span(0, len(text)), span, span, trusted=True))


RELATIVE = ["today", "yesterday", "tomorrow", "two days ago", "the day before yesterday", "last night", "ten days ago"]


@settings(deadline=None)
@given(st.sampled_from(RELATIVE), st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.integers(-900, 900))
def test_relative_days_move_with_the_publication(words: str, day: date, by: int) -> None:
    first, second = (read(f"They came {words}.", one) for one in (day, day + timedelta(by)))
    assert [one + timedelta(by) for one in first] == second


@settings(deadline=None)
@given(
    st.sampled_from(["on Monday", "last Friday", "next Sunday"]),
    st.dates(date(1950, 1, 1), date(2050, 1, 1)),
    st.integers(-90, 90),
)
def test_weekdays_move_by_whole_weeks(words: str, day: date, weeks: int) -> None:
    first, second = (read(f"They came {words}.", one) for one in (day, day + timedelta(weeks=weeks)))
    assert [one + timedelta(weeks=weeks) for one in first] == second


def read(text: str, day: date) -> list[date]:
    found = Story(report(text, day.isoformat())).reading(0)
    assert found is not None
    assert found.stretch.start is not None
    assert found.stretch.end is not None
    return [found.stretch.start, found.stretch.end]


@settings(deadline=None)
@given(texts)
def test_every_number_has_bounds_around_it(text: str) -> None:
    end = 0
    for number in find_numbers(text):
        count = number.count
        assert end <= number.span.start < number.span.end <= len(text)
        end = number.span.end
        bounds = [one for one in (count.low, count.best, count.high) if one is not None]
        assert bounds
        assert bounds == sorted(bounds)
        assert bounds[0] >= 0


@settings(deadline=None)
@given(texts, st.integers(0, 60), st.integers(1, 30))
def test_every_place_lies_on_the_globe(gazetteer: Gazetteer, text: str, start: int, size: int) -> None:
    atlas = Atlas(report(text, None), gazetteer)
    start = min(start, len(text))
    for place in atlas.resolve(Span(start, min(len(text), start + size))):
        assert place.precision in get_args(PlacePrecision)
        assert (place.lat is None) == (place.lon is None)
        assert place.lat is None or (-90 <= place.lat <= 90 and -180 <= (place.lon or 0) <= 180)
        assert place.span is not None
        assert place.span.of(text) == place.name

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.read.dates import find_dates, order_for, read_date

WRITTEN = [
    ("05 January 2024 Friday 09:28", "05 January 2024 Friday", "2024-01-05", 4),
    ("seen on Jan. 6, 2021 by all", "Jan. 6, 2021", "2021-01-06", None),
    ("le lundi 5 février 2024", "lundi 5 février 2024", "2024-02-05", 0),
    ("paru le 1er mars 2021", "1er mars 2021", "2021-03-01", None),
    ("el martes 12 de diciembre de 2023", "martes 12 de diciembre de 2023", "2023-12-12", 1),
    ("quinta-feira, 7 de março de 2024", "quinta-feira, 7 de março de 2024", "2024-03-07", 3),
    ("Freitag, den 3. Mai 2024", "Freitag, den 3. Mai 2024", "2024-05-03", 4),
    ("5 января 2024 года", "5 января 2024", "2024-01-05", None),
    ("у п'ятницю, 5 січня 2024 року", "п'ятницю, 5 січня 2024", "2024-01-05", 4),
    ("الجمعة 5 كانون الثاني/يناير 2024", "الجمعة 5 كانون الثاني/يناير 2024", "2024-01-05", 4),
    ("٥ يناير ٢٠٢٤", "٥ يناير ٢٠٢٤", "2024-01-05", None),
    ("5 Ocak 2024 Cuma", "5 Ocak 2024 Cuma", "2024-01-05", 4),
    ("2024年1月5日", "2024年1月5日", "2024-01-05", None),
    ("2024. január 5.", "2024. január 5", "2024-01-05", None),
    ("on 2024-01-05T10:00", "2024-01-05", "2024-01-05", None),
    ("am 03.04.2024", "03.04.2024", "2024-04-03", None),
    ("25/04/2019", "25/04/2019", "2019-04-25", None),
    ("04/25/2019", "04/25/2019", "2019-04-25", None),
    ("in October 2023 and", "October 2023", "2023-10", None),
    ("at 9 May 12, 2020", "May 12, 2020", "2020-05-12", None),
]


@pytest.mark.parametrize(("text", "words", "iso", "weekday"), WRITTEN)
def test_dates_are_found_as_written(text: str, words: str, iso: str, weekday: int | None) -> None:
    (found,) = find_dates(text)
    assert (found.span.of(text), found.iso(), found.weekday) == (words, iso, weekday)


def test_a_date_without_a_year_keeps_its_weekday() -> None:
    (found,) = find_dates("on Friday March 13 in the east")
    assert (found.year, found.month, found.day, found.weekday) == (None, 3, 13, 4)
    assert found.on(2020) == date(2020, 3, 13)
    assert found.iso() is None


@pytest.mark.parametrize(
    "text",
    [
        "30 February 2024",
        "31/02/2024",
        "may 5 people go",
        "They march 13 km",
        "1.2.3.4",
        "1445/09/03",
        "version 2.10.3",
        "12 listopada 2023",
        "ratio 3/4",
    ],
)
def test_what_is_no_date_or_not_sure_is_not_found(text: str) -> None:
    assert find_dates(text) == []


def test_day_and_month_that_could_be_swapped_are_left_open() -> None:
    assert read_date("03/04/2024") == "2024"
    assert read_date("03/04/2024", "dmy") == "2024-04-03"
    assert read_date("03/04/2024", "mdy") == "2024-03-04"
    assert order_for("fr", None) == "dmy"
    assert order_for("en", None) is None
    assert order_for("en", "paper.example.uk") == "dmy"
    assert order_for("en", "agency.gov") == "mdy"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1704445200", "2024-01-05"),
        ("1704445200000", "2024-01-05"),
        ("20240105T093000Z", "2024-01-05"),
        ("2019-12-29T23:10:00.000+01:00", "2019-12-29"),
        ("Fri, 05 Jan 2024 09:28:00 GMT", "2024-01-05"),
        ("2024-01", "2024-01"),
        ("Jan 2024", "2024-01"),
        ("2024", "2024"),
        ("20241350", None),
        ("²⁰²⁰", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_metadata_values(value: str, expected: str | None) -> None:
    assert read_date(value) == expected


@settings(max_examples=80, deadline=None)
@given(
    st.dates(date(1950, 1, 1), date(2026, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%A, %d %B %Y", "%d-%b-%Y"]),
)
def test_every_day_is_read_back(day: date, shape: str) -> None:
    assert read_date(day.strftime(shape)) == day.isoformat()


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=150))
def test_spans_stay_inside_any_text(text: str) -> None:
    for found in find_dates(text):
        assert 0 <= found.span.start < found.span.end <= len(text)

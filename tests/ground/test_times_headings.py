"""Chronicles: dates that stand on lines of their own, and what is told under them; years that the words around tell."""

from __future__ import annotations

import pytest

from dragoman.ground.times import Clock
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Time

CHRONICLE = """How the talks on the river came to an end

NOVEMBER 2016

Both sides meet in a hotel. A truce begins in May 2017 and ends in January 2018; on January 27 a bomb kills a guard.

MARCH 3, 2019

Rebels shell the port. In October the king recalls his envoys.

AUGUST 9, 2023

A lorry explodes.

WHAT COMES NEXT

Observers count the dead."""


def time_in(text: str, trigger: str, published: str = "2024-02-20") -> Time:
    start, report = text.index(trigger), Report(id="r", path="p", sha256="0", raw=text, text=text, published=published)
    return Clock(report).resolve(Span(0, len(text)), Span(start, start + len(trigger)))


@pytest.mark.parametrize(
    ("trigger", "start", "end"),
    [
        ("meet", "2016-11-01", "2016-11-30"),
        ("kills", "2018-01-27", "2018-01-27"),
        ("shell", "2019-03-03", "2019-03-03"),
        ("recalls", "2019-10-01", "2019-10-31"),
        ("explodes", "2023-08-09", "2023-08-09"),
        ("count", None, None),
    ],
)
def test_an_act_under_the_date_of_a_part_has_that_date(trigger: str, start: str | None, end: str | None) -> None:
    time = time_in(CHRONICLE, trigger)
    assert (time.start, time.end) == (start, end)


def test_a_single_date_on_a_line_heads_no_part() -> None:
    text = "Rebels shell the port\n\nMARCH 3, 2019\n\nRebels shelled the port. A ship sank there."
    assert time_in(text, "sank").start is None


@pytest.mark.parametrize(
    ("text", "trigger", "start"),
    [
        ("Two coups followed in 2022. In January of that year soldiers seized a palace.", "seized", "2022-01-01"),
        ("Rebels rose in the spring of 2021. In December of the same year they took a town.", "took", "2021-12-01"),
        ("It was signed in January 2018. A bomb hit a depot on January 27.", "hit", "2018-01-27"),
        ("Rebels took a town last winter.", "took", "2023-12-01"),
        ("Rebels took a town this winter.", "took", "2023-12-01"),
        ("Rebels took a town this autumn.", "took", "2023-09-01"),
        ("Rebels took a town last summer.", "took", "2023-06-01"),
        ("The king will open a port this autumn.", "open", "2024-09-01"),
    ],
)
def test_the_year_that_the_words_around_tell(text: str, trigger: str, start: str) -> None:
    assert time_in(text, trigger, "2024-06-04").start == start

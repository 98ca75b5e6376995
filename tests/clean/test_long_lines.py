"""Cleaning takes time that grows with a text's length and not with its square, whatever the text is made of."""

from __future__ import annotations

from time import perf_counter

import pytest

from dragoman.clean.cleaner import RuleCleaner
from dragoman.schema.report import Report

LONG = 100_000
SECONDS = 8.0
"""A tenth of it is usual; at the square of the length each of these took half a minute or more."""

UNITS = (
    "a",
    "1.",
    "a-",
    ".",
    "He went home. ",
    "Mr. ",
    "U.S. ",
    "年",
    " 'a",
    "«a ",
    " ”a",
    "![",
    "Ali Omar\n",
    "Comments\n",
    "#tag\n",
    "A line that was broken at a fixed width, as long as others are\n",
)


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_line_of_anything_is_cleaned_in_time(unit: str) -> None:
    text = (unit * (LONG // len(unit) + 1))[:LONG].strip()
    _clean_in_time(text)


@pytest.mark.parametrize("gap", [" ", "-A", "\u0301", "."])
def test_what_stands_inside_a_line_is_read_over_in_time(gap: str) -> None:
    _clean_in_time("The crew left the harbour at dawn" + gap * LONG + "and came back, the owner said!")


def _clean_in_time(text: str) -> None:
    report = Report(id="r0", path="long.txt", sha256="0", raw=text, text=text, language="en")
    cleaner = RuleCleaner()
    start = perf_counter()
    cleaner.fingerprints(report)
    cleaner.clean(report, {})
    assert perf_counter() - start < SECONDS

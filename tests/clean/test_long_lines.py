"""Cleaning takes time that grows with a text's length and not with its square, whatever the text is made of."""

from __future__ import annotations

import pytest
from tests.growth import assert_linear

from dragoman.clean.cleaner import RuleCleaner
from dragoman.schema.report import Report

LONG = 100_000

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
def test_a_long_line_of_anything_is_cleaned_in_linear_time(unit: str) -> None:
    text = (unit * (LONG // len(unit) + 1))[:LONG].strip()
    assert_linear(_clean, text)


@pytest.mark.parametrize("gap", [" ", "-A", "\u0301", "."])
def test_what_stands_inside_a_line_is_read_over_in_time(gap: str) -> None:
    assert_linear(
        lambda run: _clean(f"The crew left the harbour at dawn{run}and came back, the owner said!"), gap * LONG
    )


def _clean(text: str) -> None:
    report = Report(id="r0", path="long.txt", sha256="0", raw=text, text=text, language="en")
    cleaner = RuleCleaner()
    cleaner.fingerprints(report)
    cleaner.clean(report, {})

"""Whether two words for a person may mean the same one."""

from __future__ import annotations

import pytest

from dragoman.language.persons import may_be_one


@pytest.mark.parametrize(
    ("words", "later"),
    [
        ("a boy", "the boy"),
        ("a 5-year-old girl", "she"),
        ("A student", "the victim"),
        ("Jane Roe", "Roe"),
        ("a woman", "Jane Roe"),
        ("a 16-year-old", "the 16-year-old boy"),
        ("Jane Roe", "the girl"),
        ("his wife", "his wife"),
        ("Jane Mary Roe", "Jane Roe"),
    ],
)
def test_these_may_be_one(words: str, later: str) -> None:
    assert may_be_one(words, later)


@pytest.mark.parametrize(
    ("words", "later"),
    [
        ("a boy", "a boy"),
        ("a boy", "she"),
        ("a boy", "the man"),
        ("Jane Roe", "Ann Doe"),
        ("a 5-year-old girl", "the 7-year-old girl"),
        ("a guard", "another victim"),
        ("the mayor", "the driver"),
        ("a second man", "he"),
        ("President John Roe", "His wife, Jane Roe"),
        ("John Roe", "Jane Roe"),
        ("John Roe", "his wife"),
    ],
)
def test_these_are_two(words: str, later: str) -> None:
    assert not may_be_one(words, later)

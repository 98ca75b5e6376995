"""Killed or injured, by the words of the clause."""

from __future__ import annotations

import pytest

from dragoman.ground.toll_kinds import by_words
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("Four people were wounded in a shooting on Sunday.", "Four", "injured"),
        ("Two men were in critical condition and two others injured.", "Two", "injured"),
        ("Two sergeants fell, four others were hurt.", "Two", "killed"),
        ("Ten were fatally wounded.", "Ten", "killed"),
        ("One died and four were wounded.", "four", "killed"),
        ("Four people were shot.", "Four", "killed"),
    ],
)
def test_the_clause_tells_the_injured(text: str, number: str, kind: str) -> None:
    span = Span(at := text.index(number), at + len(number))
    assert by_words(text, Toll(kind="killed", span=span), Span(0, len(text))).kind == kind
    assert by_words(text, Toll(kind="detained", span=span), Span(0, len(text))).kind == "detained"

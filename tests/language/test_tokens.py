from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.tokens import tokenize


def words(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


def test_possessives_and_contractions_stand_alone() -> None:
    assert words("Niger's army didn't fire.") == ["Niger", "'s", "army", "did", "n't", "fire", "."]
    assert words("Niger’s army")[1] == "’s"
    assert tokenize("Niger’s")[1].lower == "'s"


def test_hyphens_abbreviations_and_numbers_stay_whole() -> None:
    assert words("U.S.-led forces") == ["U.S.", "-", "led", "forces"]
    assert words("Rwanda-backed M23") == ["Rwanda-backed", "M23"]
    assert words("1,200 of 2.5 million, 10-15 at 6:30") == ["1,200", "of", "2.5", "million", ",", "10-15", "at", "6:30"]
    assert words("Sana'a and al-Bab") == ["Sana'a", "and", "al-Bab"]


def test_a_stretch_has_offsets_into_the_whole_text() -> None:
    text = "One two three four"
    found = tokenize(text, 4, 13)
    assert [token.text for token in found] == ["two", "three"]
    assert all(text[token.start : token.end] == token.text for token in found)


@given(st.text(max_size=200))
def test_tokens_are_in_order_and_leave_only_spaces(text: str) -> None:
    found = tokenize(text)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))

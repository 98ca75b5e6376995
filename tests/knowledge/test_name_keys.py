"""Name keys: spellings of one name meet, names of two do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.knowledge.keys import name_key

SAME = [
    ("Mohammed al-Houthi", "Muhammad Al Houthi"),
    ("Abdel Rahman Yusuf", "Abdul-Rahman Yousuf"),
    ("Gen. Moussa Kone", "Musa Koné"),
    ("Sergei Lavrov", "Sergey Lavrov"),
    ("Jaysh al-Islam", "Jaish al Islam"),
    ("Kataib Hezbollah", "Kata'ib Hizbullah"),
    ("Osama bin Laden", "Usama Ladin"),
    ("the Front for Unity", "Front for Unity"),
]
DIFFERENT = [
    ("Mohamed Ali", "Mohamed Omar Ali"),
    ("Kim Yong-chol", "Kim Yong-chun"),
    ("Salman bin Mohammed", "Mohammed bin Salman"),
    ("Joseph Kabila", "Laurent Kabila"),
    ("Northern Front", "Southern Front"),
    ("Party for Freedom", "Party of Freedom and Justice"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_spellings_of_one_name_share_a_key(left: str, right: str) -> None:
    assert name_key(left) == name_key(right) != ""


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_two_names_have_two_keys(left: str, right: str) -> None:
    assert name_key(left) != name_key(right)


@given(st.text(max_size=60))
def test_any_text_has_a_key(text: str) -> None:
    assert isinstance(name_key(text), str)
    assert name_key(text) == name_key(text.strip())

"""Words and pieces as the encoder takes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.extract.model.words import WordPiece

PIECES = ["[CLS]", "[SEP]", "[UNK]", "the", "shell", "##ing", "##ed", "sana", "'", "a", "5", "##0", "zurich", "%", "°"]


@pytest.fixture
def cutter() -> WordPiece:
    return WordPiece({piece: number for number, piece in enumerate(PIECES)})


def told(cutter: WordPiece, text: str) -> list[tuple[str, list[str]]]:
    words = cutter.words(text, 0, len(text))
    return [(text[word.start : word.end], [PIECES[piece] for piece in word.pieces]) for word in words]


def test_the_longest_piece_goes_first(cutter: WordPiece) -> None:
    assert told(cutter, "The shelling") == [("The", ["the"]), ("shelling", ["shell", "##ing"])]


def test_marks_stand_alone_and_accents_go(cutter: WordPiece) -> None:
    assert told(cutter, "Sana'a, Zürich") == [
        ("Sana", ["sana"]),
        ("'", ["'"]),
        ("a", ["a"]),
        (",", ["[UNK]"]),
        ("Zürich", ["zurich"]),
    ]


def test_a_word_that_no_pieces_make_is_unknown(cutter: WordPiece) -> None:
    assert told(cutter, "shellings") == [("shellings", ["[UNK]"])]


def test_a_sign_that_is_no_mark_belongs_to_its_word(cutter: WordPiece) -> None:
    assert told(cutter, "50% 5°") == [("50", ["5", "##0"]), ("%", ["%"]), ("5°", ["[UNK]"])]


def test_invisible_characters_make_no_word(cutter: WordPiece) -> None:
    assert told(cutter, "\u200e the") == [("the", ["the"])]


def test_an_endless_word_is_not_cut(cutter: WordPiece) -> None:
    assert told(cutter, "a" * 500) == [("a" * 500, ["[UNK]"])]


@given(st.text(max_size=200))
def test_words_keep_their_order_and_never_overlap(text: str) -> None:
    cutter = WordPiece({piece: number for number, piece in enumerate(PIECES)})
    words = cutter.words(text, 0, len(text))
    ends = [0]
    for word in words:
        assert ends[-1] <= word.start < word.end <= len(text)
        assert word.pieces
        ends.append(word.end)

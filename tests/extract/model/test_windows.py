"""Windows over the words of a report."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dragoman.extract.model.windows import CONTEXT, READ, windows
from dragoman.extract.model.words import Word


def words(sizes: list[int]) -> list[Word]:
    return [Word(at, at + 1, (7,) * size) for at, size in enumerate(sizes)]


@given(st.lists(st.integers(1, 9), max_size=900), st.lists(st.integers(1, 400), max_size=40))
def test_every_word_is_read_once_within_the_limits(sizes: list[int], lengths: list[int]) -> None:
    held = words(sizes)
    breaks, at = [], 0
    for length in [*lengths, len(held)]:
        if at < len(held):
            breaks.append(at)
        at += length
    found = windows(held, breaks)
    assert [at for window in found for at in range(window.start, window.end)] == list(range(len(held)))
    for window in found:
        assert window.context <= window.start < window.end
        assert sum(sizes[window.context : window.start]) <= CONTEXT
        assert sum(sizes[window.start : window.end]) <= READ


def test_sentences_stay_whole_where_they_can() -> None:
    found = windows(words([1] * (READ + 100)), [0, 100, READ - 10, READ + 50])
    assert [(window.start, window.end) for window in found] == [(0, READ - 10), (READ - 10, READ + 100)]


def test_a_window_sees_the_words_before_it() -> None:
    found = windows(words([1] * (READ + 100)), [0, 150])
    assert found[1].context == 150 - CONTEXT


def test_no_words_no_windows() -> None:
    assert windows([], []) == []

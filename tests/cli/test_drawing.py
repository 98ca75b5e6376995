"""Rows on a terminal: words stay whole, in a table where there is room for them, else one under the other."""

from __future__ import annotations

import pytest

from dragoman.cli.drawing import draw

COLUMNS = ("id", "act", "by", "to")
ROW = (
    "e0123456789abcdef",
    "ASSAULT/heavy-weapons",
    "Front for the Liberation of the Upper Valleys",
    "a [bold]convoy[/bold]",
)


def drawn(
    width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *rows: tuple[str, ...]
) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    draw(COLUMNS, rows or (ROW,))
    return capsys.readouterr().out


@pytest.mark.parametrize("width", [30, 60, 80, 100, 160])
def test_ids_and_words_are_never_broken(
    width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = drawn(width, capsys, monkeypatch)
    words = set(text.split())
    assert {"e0123456789abcdef", "Liberation", "[bold]convoy[/bold]"} <= words
    assert max(map(len, text.splitlines())) <= width
    assert "ASSAULT/heavy-weapons" in words


def test_a_narrow_terminal_has_a_row_under_its_id(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = drawn(50, capsys, monkeypatch, (*ROW[:3], ""))
    lines = [line.split() for line in text.splitlines()]
    assert lines[0] == ["e0123456789abcdef"]
    assert lines[1] == ["act", "ASSAULT/heavy-weapons"]
    assert all(line[0] != "to" for line in lines if line), "what is not known has no line"


def test_letters_of_any_width_are_counted_as_the_terminal_draws_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = drawn(120, capsys, monkeypatch, ROW, ("e1", "東京新聞の記者", "حركة التحرير", "x" * 500))
    assert "東京新聞の記者" in text
    assert text.count("x") == 500

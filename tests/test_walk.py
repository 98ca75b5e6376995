"""The page that walks one sentence through the house prints what the program gives."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "walk.md"


def test_the_walk_prints_what_the_program_gives(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    failed, tried = doctest.testfile(
        str(PAGE), module_relative=False, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    )
    assert tried > 20
    assert failed == 0


def test_the_walk_passes_through_every_stage() -> None:
    text = PAGE.read_text("utf-8")
    steps = re.findall(r"^## \d\. (.+)$", text, re.M)
    assert len(steps) == 6
    for word in ("cuts", "extract(report)", "ground(report, extraction)", "judgements()", "events()", "export("):
        assert word in text


def test_the_quoted_sentence_stands_in_the_file() -> None:
    quoted = " ".join(re.findall(r"^> (.+)$", PAGE.read_text("utf-8"), re.M))
    (path,) = set(re.findall(r"`(examples/reports/\S+)`", PAGE.read_text("utf-8")))
    assert quoted in (ROOT / path).read_text("utf-8")

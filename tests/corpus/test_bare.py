"""The corpus's bare reports: each is sound and there once, none repeats a storyline, and faults are named by line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman_corpus import StoryError, load
from dragoman_corpus.bare import BareReport, bare_files, load_bare, read_bare
from dragoman_corpus.cli import main

RUN = 8
"""Words in a row that no two texts may share."""
GOOD = """== x-1
outlet: Harbour Register
register: daily
published: 1997-10
basis: fictional
--
Quay still closed

The chain stayed where it was.

A line that holds == is text.

== x-2
outlet: Andean Wire
register: wire
published: -
basis: public - a raid and what followed
--
Second
"""


def file_of(folder: Path, text: str) -> Path:
    path = folder / "some.txt"
    path.write_text(text, "utf-8")
    return path


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = text.lower().split()
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def test_every_report_is_read_and_there_once() -> None:
    found = list(load_bare())
    assert bare_files()
    assert len({one.id for one in found}) == len({one.text for one in found}) == len(found)


def test_no_bare_report_repeats_what_is_measured() -> None:
    measured = {
        run for part in ("dev", "test") for story in load(part) for told in story.reports for run in runs(told.text)
    }
    assert measured
    assert not [one.id for one in load_bare() if not measured.isdisjoint(runs(one.text))]


def test_reports_of_a_file(tmp_path: Path) -> None:
    first, second = read_bare(file_of(tmp_path, GOOD))
    text = "Quay still closed\n\nThe chain stayed where it was.\n\nA line that holds == is text."
    assert first == BareReport("x-1", "Harbour Register", "daily", "1997-10", "fictional", text)
    assert (second.published, second.basis, second.text) == (None, "public - a raid and what followed", "Second")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("== x-1\n", "", 1, "begins with"),
        ("outlet: Andean Wire\n", "", 13, "come lines"),
        ("published: 1997-10", "published: October", 1, "published"),
        ("basis: fictional", "basis: made up", 1, "basis"),
        ("Second\n", "\n", 13, "no text"),
        ("== x-2", "== x-1", 13, "another report"),
    ],
)
def test_faults_are_named_by_line(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    assert old in GOOD
    with pytest.raises(StoryError) as caught:
        read_bare(file_of(tmp_path, GOOD.replace(old, new)))
    assert any(fault.line == line and said in fault.message for fault in caught.value.faults)


def test_bytes_that_are_no_text_are_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_bytes(b"== x-1\n\xff")
    with pytest.raises(StoryError, match="UTF-8"):
        read_bare(path)


def test_check_reads_bare_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(file_of(tmp_path, GOOD))]) == 0
    assert "1 files of bare reports, 2 texts, 0 faults" in capsys.readouterr().out
    assert main(["check", str(file_of(tmp_path, GOOD.replace("--\n", "", 1)))]) == 1
    assert "some.txt:1:" in capsys.readouterr().out

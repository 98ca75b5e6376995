from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from dragoman.errors import LimitError
from dragoman.settings import Settings


def test_folders_are_read_in_order_of_names(reading: Any, put: Any, story: str, tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.txt", "b/1.txt", "c.txt", "a/.hidden.txt", ".git/x.txt", "README.txt"):
        put(name, f"{story}\n{name}")
    outcome = reading(tmp_path)
    assert [os.path.relpath(report.path, tmp_path) for report in outcome.reports] == [
        "a/1.txt",
        "b/1.txt",
        "b/2.txt",
        "c.txt",
    ]
    assert outcome.order == reading(tmp_path).order


def test_a_hidden_file_is_read_when_it_is_named(reading: Any, put: Any, story: str) -> None:
    assert reading(put(".notes.txt", story)).report.text == story.strip()


def test_patterns_are_expanded_and_empty_ones_reported(reading: Any, put: Any, story: str, tmp_path: Path) -> None:
    put("x/one.txt", story)
    put("x/y/two.txt", story + "2")
    assert len(reading(f"{tmp_path}/**/*.txt").reports) == 2
    assert "No file matches" in reading(f"{tmp_path}/*.pdf").failure.reason


def test_a_name_with_brackets_is_a_name_first(reading: Any, put: Any, story: str) -> None:
    assert reading(put("report [1].txt", story)).report.headline


def test_missing_files_are_named_and_the_rest_goes_on(reading: Any, put: Any, story: str) -> None:
    outcome = reading("/no/such/file.txt", put("a.txt", story))
    assert "There is no file or folder /no/such/file.txt" in outcome.failure.reason
    assert len(outcome.reports) == 1


def test_a_200_mb_file_is_refused_without_being_read(
    reading: Any, put: Any, story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    put("small.txt", story)
    opened: list[str] = []
    plain = Path.open

    def watched(self: Path, *args: Any, **kwargs: Any) -> Any:
        opened.append(self.name)
        return plain(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", watched)
    outcome = reading(tmp_path)
    assert "large.txt" not in opened
    assert len(outcome.reports) == 1
    assert outcome.failure.kind == LimitError.__name__
    assert "209,715,200 bytes" in outcome.failure.reason
    assert "max_file" in outcome.failure.advice


def test_a_file_that_grows_or_hides_its_size_is_cut_at_the_limit(reading: Any) -> None:
    assert reading("/dev/zero", settings=Settings(max_file=10_000)).failure.kind == "LimitError"


@pytest.mark.parametrize("data", ["", "  \n\n ", "\ufeff"])
def test_empty_files_are_errors(reading: Any, put: Any, data: str) -> None:
    failure = reading(put("void.txt", data)).failure
    assert failure.kind == "ReadError"
    assert "void.txt" in failure.reason


def test_link_loops_and_dead_links_are_reported(reading: Any, put: Any, story: str, tmp_path: Path) -> None:
    put("a/report.txt", story)
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dead.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    outcome = reading(tmp_path)
    assert len(outcome.reports) == 1
    reasons = " ".join(failure.reason for failure in outcome.failures)
    assert "leads back into a folder above" in reasons
    assert "dead.txt is a link to nothing" in reasons
    assert "self.txt" in reasons
    assert len(outcome.failures) == 3


def test_a_folder_reached_twice_is_read_once(reading: Any, put: Any, story: str, tmp_path: Path) -> None:
    put("a/report.txt", story)
    (tmp_path / "b").symlink_to(tmp_path / "a", target_is_directory=True)
    outcome = reading(tmp_path)
    assert len(outcome.reports) == 1
    assert not outcome.failures


def test_unreadable_folders_and_files_are_reported(
    reading: Any, put: Any, story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("locked/report.txt", story)
    put("secret.txt", story)
    put("zopen.txt", story)
    scan, plain = os.scandir, Path.open

    def scandir(path: Any = ".") -> Any:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    def watched(self: Path, *args: Any, **kwargs: Any) -> Any:
        if self.name == "secret.txt":
            raise PermissionError(13, "Permission denied", str(self))
        return plain(self, *args, **kwargs)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(Path, "open", watched)
    outcome = reading(tmp_path)
    assert [failure.reason for failure in outcome.failures] == [
        f"{tmp_path}/locked may not be read.",
        f"{tmp_path}/secret.txt may not be read.",
    ]
    assert len(outcome.reports) == 1


def test_pipes_in_folders_are_not_opened(reading: Any, put: Any, story: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    put("a.txt", story)
    outcome = reading(tmp_path)
    assert "pipe or a device" in outcome.failure.reason
    assert len(outcome.reports) == 1


def test_standard_input_is_read_as_a_file_of_any_format(reading: Any, story: str) -> None:
    assert reading("-", stdin=story.encode()).report.path == "-"
    lines = '{"text": "Shelling resumed near the bridge, the mayor said."}\n' * 1
    assert reading("-", stdin=lines.encode()).report.text.startswith("Shelling resumed")
    assert reading("-").failure.kind == "ReadError"


def test_only_one_file_is_held_at_a_time(put: Any, story: str, tmp_path: Path, readers: Any) -> None:
    from dragoman.read.base import Hints
    from dragoman.read.reading import read

    for number in range(5):
        put(f"{number}.txt", f"{story}{number}")
    found = read([str(tmp_path)], Hints(), Settings(), readers)
    next(found)
    (tmp_path / "4.txt").write_text(f"{story} changed after the first was read", encoding="utf-8")
    assert "changed after" in list(found)[-1].text

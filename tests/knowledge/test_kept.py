"""The kept index of the actors' files: as good as a fresh one, made anew when a file changes, never needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import UsageError
from dragoman.knowledge import kept
from dragoman.knowledge.knowledge import load_knowledge

HEAD = "id\tkind\tname\taliases\tsource\n"
TEXT = "Fighters of the Rovan League met the Iraqi army near Mosul."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.tsv"
    path.write_text(f"{HEAD}rovan-league\tgroup\tRovan League\tRL\tour own\n", "utf-8")
    return path


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep nothing but in the test's own folder, and remember nothing between loads."""
    monkeypatch.setattr(kept, "cache_folders", lambda chosen: [Path(chosen or tmp_path / "cache")])
    load_knowledge.cache_clear()


def indexes(folder: Path) -> list[Path]:
    return sorted(folder.glob("actors-*.msgpack"))


def again(file: Path, folder: Path) -> list[str]:
    load_knowledge.cache_clear()
    return [one.actor for one in load_knowledge((str(file),), str(folder)).find(TEXT)]


def test_a_kept_index_finds_what_a_fresh_one_finds(file: Path, tmp_path: Path) -> None:
    first = again(file, tmp_path)
    (index,) = indexes(tmp_path)
    stamp = index.stat().st_mtime_ns
    assert again(file, tmp_path) == first == ["rovan-league", "iq.army"]
    assert index.stat().st_mtime_ns == stamp


def test_a_changed_file_is_read_anew(file: Path, tmp_path: Path) -> None:
    again(file, tmp_path)
    file.write_text(file.read_text("utf-8").replace("rovan-league", "rovan-union"), "utf-8")
    assert again(file, tmp_path) == ["rovan-union", "iq.army"]
    assert len(indexes(tmp_path)) == 2


def test_a_broken_index_is_made_anew(file: Path, tmp_path: Path) -> None:
    again(file, tmp_path)
    indexes(tmp_path)[0].write_bytes(b"\x93 broken")
    assert again(file, tmp_path) == ["rovan-league", "iq.army"]
    assert indexes(tmp_path)[0].stat().st_size > 1_000_000


def test_nothing_is_kept_where_nothing_can_be_written(file: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "a file and no folder"
    blocked.write_text("", "utf-8")
    assert again(file, blocked) == ["rovan-league", "iq.army"]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.tsv"):
        again(tmp_path / "gone.tsv", tmp_path)

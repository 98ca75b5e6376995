"""Files are written whole or not at all; what stands in the way is an error that names it."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

import dragoman
from dragoman.cli.printing import print_json
from dragoman.errors import PluginError, StoreError
from dragoman.export import jsonl
from dragoman.export.writing import whole

FORMATS = ("jsonl", "csv", "parquet")


def test_a_file_appears_only_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "new" / "rows.txt"
    with whole(path) as part:
        part.write_text("all of it")
        assert not path.exists()
        assert part.parent == path.parent
    assert path.read_text() == "all of it"
    assert [one.name for one in path.parent.iterdir()] == ["rows.txt"]


@pytest.mark.parametrize(
    "fault", [OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), ValueError("row"), KeyboardInterrupt()]
)
def test_what_goes_wrong_leaves_the_old_file_and_no_part(fault: BaseException, tmp_path: Path) -> None:
    path = tmp_path / "rows.txt"
    path.write_text("old")

    def write() -> None:
        with whole(path) as part:
            part.write_text("half")
            raise fault

    with pytest.raises(StoreError if isinstance(fault, OSError) else type(fault)):
        write()
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["rows.txt"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_folder_that_cannot_be_made_is_named(name: str, built: dragoman.Dossier, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"file.*cannot be written.*Choose another folder"):
        built.export(tmp_path / "file" / "out", name)
    assert (tmp_path / "file").stat().st_size == 0


class Full:
    """A stream on a disk that is full after some bytes."""

    def __init__(self, stream: Any, room: int = 200) -> None:
        self.stream, self.room = stream, room

    def write(self, data: bytes) -> int:
        self.room -= len(data)
        if self.room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return int(self.stream.write(data))

    def __enter__(self) -> Full:
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()


def test_a_full_disk_is_told_and_leaves_no_part(
    built: dragoman.Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def small(path: Path, mode: str = "r", **named: Any) -> Any:
        return Full(opened(path, mode, **named)) if path.suffix == ".part" else opened(path, mode, **named)

    monkeypatch.setattr(jsonl.Path, "open", small)
    with pytest.raises(StoreError, match=r"reports\.jsonl cannot be written: No space left"):
        built.export(tmp_path / "out")
    assert not [path for path in (tmp_path / "out").iterdir() if path.suffix == ".part"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("name", FORMATS)
def test_a_disk_that_is_full_from_the_start(name: str, built: dragoman.Dossier, tmp_path: Path) -> None:
    (tmp_path / f"reports.{name}.part").symlink_to("/dev/full")
    with pytest.raises(StoreError, match=rf"reports\.{name} cannot be written: .*[Nn]o space left"):
        built.export(tmp_path, name)
    assert [path.name for path in tmp_path.iterdir()] == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the super-user may write anywhere")
@pytest.mark.parametrize("name", FORMATS)
def test_a_folder_that_may_not_be_written(name: str, built: dragoman.Dossier, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreError, match="Permission denied"):
            built.export(tmp_path, name)
    finally:
        tmp_path.chmod(0o700)


def test_an_unknown_format_names_the_choices(built: dragoman.Dossier, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="csv, jsonl, parquet"):
        built.export(tmp_path, "xml")


@pytest.mark.skipif(os.name != "posix" or sys.platform == "darwin", reason="names of files are text here")
def test_a_file_name_that_is_no_text_spoils_no_export(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    name = os.fsdecode(b"bad\xff.txt")
    (tmp_path / "in" / name).write_text(
        "GAO, 3 May 2013 - Gunmen killed six soldiers near Gao in Mali, the army said.\n"
    )
    with dragoman.Dossier(tmp_path / "d", settings=dragoman.Settings(workers=1)) as dossier:
        assert dossier.add(tmp_path / "in").new == 1
        dossier.build()
        for kind in FORMATS:
            dossier.export(tmp_path / kind, kind)
        (report,) = dossier.reports()
        print_json([report.ref()])
    assert json.loads(capsys.readouterr().out)["path"].endswith("bad\ufffd.txt")
    assert json.loads((tmp_path / "jsonl" / "reports.jsonl").read_text("utf-8"))["path"].endswith("bad\ufffd.txt")
    assert "bad\ufffd.txt" in (tmp_path / "csv" / "reports.csv").read_text("utf-8-sig")
    (path,) = parquet.read_table(tmp_path / "parquet" / "reports.parquet").column("path").to_pylist()
    assert path.endswith("bad\ufffd.txt")

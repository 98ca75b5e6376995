"""What every installed export promises: see `export/base.py`. An outsider's runs through this by being installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import dragoman
from dragoman import plugins
from dragoman.errors import StoreError
from dragoman.export.base import Export
from dragoman.settings import Settings

TEXTS = (
    "PORT SUDAN, 7 June 2023 - Two drones struck a fuel depot in Port Sudan on Tuesday, killing three workers, police said.\n",
    "KHARTOUM, 8 June 2023 - Drones hit a fuel depot in Port Sudan on Tuesday, killing five workers, a doctor said.\n",
    "JUBA, 9 June 2023 - The United Nations urged Sudan to halt the fighting. =SUM(A1) — “ça suffit”, a nurse said.\n",
)


@pytest.fixture(params=plugins.names("exports"))
def export(request: pytest.FixtureRequest) -> Export:
    made: Export = plugins.load("exports", request.param)()
    return made


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dragoman.Dossier]:
    folder = tmp_path_factory.mktemp("export")
    for number, text in enumerate(TEXTS):
        (folder / f"{number}.txt").write_text(text, "utf-8")
    with dragoman.Dossier(folder / "d", settings=Settings(workers=1)) as dossier:
        dossier.add(folder / "*.txt")
        dossier.build()
        yield dossier


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_it_names_itself_and_says_what_it_leaves_out(export: Export) -> None:
    assert plugins.load("exports", export.name) is type(export)
    assert isinstance(export.loses, tuple)
    assert all(isinstance(what, str) and what for what in export.loses)


def test_it_writes_the_files_it_names_and_no_others(export: Export, built: dragoman.Dossier, tmp_path: Path) -> None:
    out = tmp_path / "a" / "b"
    written = built.export(out, export.name)
    assert written
    assert sorted(written) == sorted(out.iterdir())
    assert any(path.stat().st_size for path in written)


def test_the_same_record_gives_the_same_bytes_and_replaces_what_was_there(
    export: Export, built: dragoman.Dossier, tmp_path: Path
) -> None:
    first = built.export(tmp_path / "one", export.name)
    for path in first:
        (tmp_path / "two").mkdir(exist_ok=True)
        (tmp_path / "two" / path.name).write_bytes(b"something older and longer " * 10_000)
    built.export(tmp_path / "two", export.name)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_an_empty_dossier_is_written_too(export: Export, tmp_path: Path) -> None:
    with dragoman.Dossier(tmp_path / "empty") as dossier:
        names = {path.name for path in dossier.export(tmp_path / "out", export.name)}
    assert names
    assert not (tmp_path / "empty").exists(), "looking makes no dossier"


def test_a_folder_that_is_a_file_is_told(export: Export, built: dragoman.Dossier, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(StoreError, match="out") as raised:
        built.export(tmp_path / "out", export.name)
    assert raised.value.advice
    assert (tmp_path / "out").read_text() == "a file"

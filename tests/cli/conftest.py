"""A small built dossier for the tests of the command line, and two ways to run it: in this process and in its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import dragoman
from dragoman.cli.main import main

REPORTS = {
    "gao.txt": "Convoy hit near Gao\n\nGAO, 3 May 2013 (Niger Bend Wire) - Gunmen attacked an army convoy near Gao in "
    "northern Mali on Thursday, killing at least six soldiers and wounding 11, the Malian army said. "
    "The French foreign ministry condemned the attack.\n",
    "gao-later.txt": "Toll of Gao convoy attack rises\n\nBAMAKO, 4 May 2013 (Sahel Courier) - Gunmen attacked an army "
    "convoy near Gao in northern Mali on Thursday, killing nine soldiers, a hospital official said on Saturday.\n",
    "jaffna.txt": "Shelling in the north\n\nCOLOMBO, Feb 2, 2009 (Lagoon Times) - The Sri Lankan army shelled a village "
    "near Kilinochchi on Sunday, killing 12 civilians, aid workers said. India called for a ceasefire.\n",
}
HOSTILE = (
    "Bombing \x1b[31min red\x1b[0m\x07 \x9b2J\u202e town\n\nKABUL, 6 March 2011 - A bomb killed four policemen in Kandahar, "
    "Afghanistan, on Sunday, police said.\n"
)


class Done(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture(scope="session")
def texts() -> dict[str, str]:
    """Return the reports by file name."""
    return REPORTS


@pytest.fixture(scope="session")
def hostile() -> str:
    """Return a report whose headline would steer a terminal."""
    return HOSTILE


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a dossier made from the reports above; copy it before changing it."""
    folder = tmp_path_factory.mktemp("built")
    for name, text in REPORTS.items():
        (folder / name).write_text(text)
    path = folder / "built.dossier"
    # By rules, so that what these tests count does not change with every teaching of the reader.
    with dragoman.Dossier(path, settings=dragoman.Settings(workers=1, extractor="patterns")) as dossier:
        dossier.add(folder / "*.txt")
        dossier.build()
    return path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, with one worker."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DRAGOMAN_WORKERS", "1")
    return tmp_path


@pytest.fixture
def dossier(built: Path, here: Path) -> Path:
    """Return a copy of the built dossier, under its default name, in the working folder."""
    return Path(shutil.copy(built, here / "dragoman.dossier"))


@pytest.fixture
def run(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command in this process."""

    def runs(*words: object) -> Done:
        monkeypatch.setattr(sys, "argv", ["dragoman", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return Done(int(ended.value.code or 0), out, err)

    return runs


@pytest.fixture
def launch(here: Path) -> Run:
    """Return a function that runs a command in a process of its own."""

    def launches(*words: object, given: bytes = b"") -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "dragoman", *map(str, words)], input=given, capture_output=True, cwd=here, timeout=60
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return launches

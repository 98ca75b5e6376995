"""Every documented exit code, provoked; and errors that are one line with advice, never a traceback."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (2, ["show", "events", "--bogus"]),
        (2, ["nosuchverb"]),
        (2, ["add"]),
        (2, ["add", "--bogus"]),
        (2, ["fetch"]),
        (2, ["add", "x.csv", "--column", "text"]),
        (2, ["show", "event"]),
        (2, ["show", "events", "--since", "yesterday"]),
        (2, ["show", "events", "--since", "2013-13"]),
        (2, ["show", "events", "--type", "WAR"]),
        (2, ["show", "events", "--status", "done"]),
        (2, ["show", "events", "--country", "Mali"]),
        (2, ["judge", "e1", "e2", "maybe", "--by", "me"]),
        (2, ["judge", "e1", "e2", "same"]),
        (2, ["--settings", "missing.toml", "show"]),
        (3, ["add", "missing.txt"]),
        (3, ["add", "empty.txt"]),
        (3, ["add", "gao.txt", "empty.txt", "--strict"]),
        (3, ["fetch", "http://127.0.0.1:9/report"]),
        (4, ["-d", "gao.txt", "show"]),
        (4, ["export", "gao.txt/out"]),
        (5, ["-d", "missing.dossier", "show"]),
        (5, ["-d", "missing.dossier", "build"]),
        (5, ["show", "event", "e0"]),
        (5, ["show", "actor", "Nobody At All"]),
        (5, ["show", "report", "r0"]),
        (5, ["judge", "e0", "e1", "same", "--by", "me"]),
        (5, ["judge", "c0", "c1", "same", "--by", "me"]),
        (5, ["judge", "r0", "r1", "same", "--by", "me", "--kind", "copy"]),
        (5, ["judge", "a0", "a1", "same", "--by", "me", "--kind", "actor"]),
        (5, ["retract", "j0"]),
        (6, ["export", "out", "--format", "xml"]),
        (6, ["--settings", "oracle.toml", "build"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_code(code: int, words: list[str], run: Run, dossier: Path, texts: dict[str, str]) -> None:
    Path("gao.txt").write_text(texts["gao.txt"])
    Path("empty.txt").touch()
    Path("oracle.toml").write_text('extractor = "oracle"\n')
    done = run(*words)
    assert done.code == code, done
    assert "Traceback" not in done.err
    assert done.err or code == 0


def test_every_documented_code_is_in_the_help_and_on_its_page(run: Run) -> None:
    told = " ".join(run("--help").out.split())
    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    for code in range(7):
        assert f"{code} " in told
        assert f"| {code} |" in page
    assert "| 130 |" in page


def test_some_files_unread_is_told_and_ends_well_unless_strict(run: Run, here: Path, texts: dict[str, str]) -> None:
    (here / "gao.txt").write_text(texts["gao.txt"])
    (here / "empty.txt").touch()
    done = run("add", "gao.txt", "empty.txt")
    assert (done.code, done.out.splitlines()[0]) == (0, "1 new, 0 already there, 1 not read")
    assert "empty.txt" in done.err
    assert "empty.txt" in run("show", "failures").out


def test_build_strict_ends_with_three_where_a_report_cannot_be_done(run: Run, here: Path) -> None:
    (here / "es.txt").write_text(
        "Gao, 3 de mayo de 2013. Hombres armados atacaron un convoy del ejército cerca de Gao y mataron a seis "
        "soldados, según el ejército de Malí, que prometió perseguir a los atacantes en todo el norte del país.\n"
    )
    run("add", "es.txt")
    done = run("build", "--strict")
    assert done.code == 3
    assert "show failures" in done.err
    assert run("build", "--retry").code == 0


def test_a_dossier_of_a_newer_version_is_refused(run: Run, dossier: Path) -> None:
    with sqlite3.connect(dossier) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    done = run("show")
    assert done.code == 4
    assert "newer" in done.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("words", [("show",), ("show", "events", "--json")])
def test_a_full_disk_behind_a_redirection_ends_with_one(words: tuple[str, ...], dossier: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "dragoman", *words], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 1
    assert done.stderr.startswith("dragoman: ")
    assert "Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_error(dossier: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "dragoman", "show", "events", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    assert child.wait(timeout=60) == 0
    assert child.stderr.read() == b""
    child.stderr.close()


def test_ctrl_c_ends_with_130_and_says_that_nothing_is_lost(
    run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dragoman.dossier.Dossier.build", stopped)
    done = run("build")
    assert done.code == 130
    assert "what was committed stays" in done.err


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the super-user may write anywhere")
def test_a_read_only_folder(run: Run, dossier: Path) -> None:
    locked = Path("locked")
    locked.mkdir()
    shutil.copy(dossier, locked / "d")
    locked.chmod(0o500)
    try:
        assert run("-d", locked / "new.dossier", "add", "-").code == 4
        assert run("-d", locked / "d", "show").code == 0
    finally:
        locked.chmod(0o700)


@pytest.mark.parametrize("words", [["-d", "own.dossier"], ["--dossier=own.dossier"], ["--dossier", "own.dossier"]])
@pytest.mark.parametrize("first", [False, True])
def test_the_dossier_may_be_named_before_or_after_the_files(
    words: list[str], first: bool, run: Run, here: Path, texts: dict[str, str]
) -> None:
    (here / "gao.txt").write_text(texts["gao.txt"])
    done = run("add", *words, "gao.txt") if first else run("add", "gao.txt", *words)
    assert done.code == 0, done
    assert (here / "own.dossier").exists()

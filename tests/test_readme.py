"""The README is true: its commands exist, its Python runs, its excerpt is what the program prints, its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dragoman
from dragoman.cli.telling import print_event
from dragoman.plugins import names

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def block(after: str, language: str = "") -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", README[README.index(after) :], re.M | re.S)
    assert found
    return found[1]


def test_the_make_commands_exist() -> None:
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.M)
    told = re.findall(r"^make (\w+)", block("## Two commands"), re.M)
    assert told == ["demo", "test"]
    assert set(told) <= set(targets)


def test_the_commands_exist() -> None:
    help_text = subprocess.run([sys.executable, "-m", "dragoman", "--help"], capture_output=True, text=True).stdout
    told = re.findall(r"^dragoman (\w+)", block("On the command line"), re.M)
    assert told
    assert [verb for verb in told if f"│ {verb} " not in help_text] == []


def test_the_python_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "examples" / "reports").mkdir(parents=True)
    file = ROOT / "examples" / "reports" / "nkr-notes.csv"
    (tmp_path / "examples" / "reports" / file.name).symlink_to(file)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DRAGOMAN_WORKERS", "1")
    exec(compile(block("In Python:", "python"), "README.md", "exec"), {})
    assert "2020-10-28" in capsys.readouterr().out
    assert (tmp_path / "out" / "events.jsonl").is_file()


def test_the_excerpt_is_what_the_program_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    excerpt = block("## What comes out")
    with dragoman.Dossier(tmp_path / "d", settings=dragoman.Settings(workers=1)) as dossier:
        dossier.add(ROOT / "examples" / "reports" / "nkr-notes.csv")
        dossier.build()
        capsys.readouterr()
        print_event(dossier.event(excerpt.split()[0]), {})
    assert capsys.readouterr().out == excerpt


def test_the_formats_are_those_installed() -> None:
    told = README.lower()
    assert [name for name in (*names("readers"), *names("exports")) if name not in told and name != "jsonl"] == []
    assert "json lines" in told


def test_the_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert target.startswith("https://") or (ROOT / target).is_file(), target


def test_what_is_said_of_the_figures_holds_on_their_page() -> None:
    # "Where a date or place is given, it is mostly right."
    rows = dict(re.findall(r"^\| ([^|]+) \| ([\d.]+) \|", (ROOT / "docs" / "measurements.md").read_text("utf-8"), re.M))
    assert float(rows["date given, right within a day"]) > 0.85
    assert float(rows["place given, right by country"]) > 0.85
    assert float(rows["core recall"]) < 0.95, "say in the README that little is missed"


def test_the_python_asked_for_is_the_one_declared() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    assert declared.removeprefix(">=") in README

"""`dragoman changes`: a line for each change."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_each_change_is_a_line_with_its_reason(run: Run, here: Path, fill: Callable[[Path], list[str]]) -> None:
    claims = fill(here / "dragoman.dossier")
    run("judge", claims[0], claims[1], "same", "--by", "Ann", "--reason", "one bus")
    run("correct", claims[2], "killed", "5", "--by", "Ann")
    done = run("changes", "--since", "2000-01-01")
    header, *lines = done.out.splitlines()
    assert header.split("\t") == ["change", "event", "was", "told", "differs", "why"]
    assert [line.split("\t")[0] for line in lines] == ["added", "added"]
    assert "new report: Lagoon Times" in lines[1]
    assert len(run("changes", "--since", "2000-01-01", "--json").out.splitlines()) == 2
    assert json.loads(run("changes", "--since", "2000-01-01", "--json").out.splitlines()[0])["now"]


def test_values_before_and_after_are_told(run: Run, here: Path, fill: Callable[[Path], list[str]]) -> None:
    claims = fill(here / "dragoman.dossier")
    first = json.loads(run("show", "runs", "--json").out or "null")
    assert first is None
    run("correct", claims[2], "killed", "5", "--by", "Ann")
    said = json.loads(run("judgements", "list", "--json").out)
    done = run("changes", "--since", said["at"][:19])
    assert run("changes", "--since", "lately").code == 2
    assert run("changes", "--since", "2999-01-01").err.strip() == "Nothing has changed."
    assert done.code == 0


def test_runs_are_listed(run: Run, dossier: Path) -> None:
    lines = run("show", "runs").out.splitlines()
    assert [line.split("\t")[1] for line in lines] == ["verb", "add", "build"]
    since = lines[-1].split("\t")[0]
    assert run("changes", "--since", since).err.strip() == "Nothing has changed."
    assert len(run("changes").out.splitlines()) > 1

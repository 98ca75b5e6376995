"""What reaches the terminal: plain when piped, tables on a terminal, and never a control character of a report."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dragoman.cli.printing import cell, print_json
from dragoman.cli.words import number, several, when
from dragoman.schema.value import Count, Time

Run = Callable[..., Any]
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def test_piped_output_is_plain_tab_separated_lines(launch: Run, dossier: Path) -> None:
    done = launch("show", "events")
    lines = done.out.splitlines()
    assert lines[0].split("\t")[:3] == ["id", "when", "act"]
    assert len({line.count("\t") for line in lines}) == 1
    assert "\x1b" not in done.out + done.err


@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("show", "events"),
        ("show", "events", "--json"),
        ("show", "reports"),
        ("show", "reports", "--json"),
        ("show", "actors"),
        ("show", "disputes"),
        ("show", "failures"),
    ],
)
def test_a_hostile_report_never_steers_the_terminal(words: tuple[str, ...], run: Run, here: Path, hostile: str) -> None:
    (here / "hostile.txt").write_text(hostile, encoding="utf-8")
    (here / "bad\x1b[2Jname.txt").touch()
    added = run("add", ".")
    built = run("build")
    for done in (added, built, run(*words)):
        assert CONTROL.search(done.out + done.err) is None


def test_a_hostile_event_and_report_told_in_full(run: Run, here: Path, hostile: str) -> None:
    (here / "hostile.txt").write_text(hostile, encoding="utf-8")
    run("add", "hostile.txt", "--outlet", "Loud\x1b]0;title\x07 Outlet")
    run("build")
    report = run("show", "reports").out.splitlines()[1].split("\t")[0]
    event = run("show", "events").out.splitlines()[1].split("\t")[0]
    for words in (("report", report), ("event", event), ("report", report, "--json")):
        assert CONTROL.search(run("show", *words).out) is None
    assert CONTROL.search(run("show", "event", "e\x1b[2J").err) is None


def test_json_with_escaped_letters_means_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    row = {"text": "a\x9bb\u202ec\x1bd \U000e0001 é 東"}
    print_json([row])
    out = capsys.readouterr().out
    assert json.loads(out) == row
    assert CONTROL.search(out) is None
    assert "é 東" in out


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_on_a_terminal_rows_are_drawn(dossier: Path) -> None:
    import pty

    read: list[bytes] = []

    def keep(descriptor: int) -> bytes:
        data = os.read(descriptor, 4096)
        read.append(data)
        return data

    status = pty.spawn([sys.executable, "-m", "dragoman", "show", "actors"], keep)
    told = b"".join(read).decode()
    assert os.waitstatus_to_exitcode(status) == 0
    assert "Sri Lanka Army" in told
    assert "\t" not in told


def test_cell_keeps_letters_of_every_script_and_nothing_else() -> None:
    assert cell("Ζαγορά \x00زاغورا\x1b[1m é\u202e") == "Ζαγορά زاغورا[1m é"
    assert cell(None) == ""
    assert cell(7) == "7"


@pytest.mark.parametrize(
    ("time", "told"),
    [
        (Time(), "unknown"),
        (Time(start="2020-03-13", end="2020-03-13", precision="day"), "2020-03-13"),
        (Time(start="2019-12-29", end="2019-12-30", precision="day"), "2019-12-29 to 2019-12-30"),
        (Time(start="2021-04-01", end="2021-04-30", precision="month"), "2021-04"),
        (Time(start="2021-04-01", end="2021-05-31", precision="month"), "2021-04-01 to 2021-05-31 (month)"),
        (Time(start="2021-01-01", end="2021-12-31", precision="year"), "2021"),
        (Time(end="2024-01-05", precision="bounded"), "until 2024-01-05"),
        (Time(start="2024-01-05", precision="bounded"), "since 2024-01-05"),
        (Time(start="2024-01-01", end="2024-01-07", precision="week"), "2024-01-01 to 2024-01-07 (week)"),
    ],
)
def test_times_in_a_line(time: Time, told: str) -> None:
    assert when(time) == told


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (None, ""),
        (Count(low=6, high=6, best=6), "6"),
        (Count(low=25, best=25), "at least 25"),
        (Count(low=25, best=30), "at least 25, best 30"),
        (Count(high=100), "up to 100"),
        (Count(best=100), "about 100"),
        (Count(low=60, high=80, best=75), "60 to 80, best 75"),
        (Count(low=0, high=0, best=0), "0"),
        (Count(), ""),
    ],
)
def test_numbers_in_a_line(count: Count | None, told: str) -> None:
    assert number(count) == told


def test_one_and_several() -> None:
    assert [several(n, word) for n, word in ((1, "witness"), (2, "witness"), (0, "report"))] == [
        "1 witness",
        "2 witnesses",
        "0 reports",
    ]

"""`dragoman homes`: the file that it writes is looked through, named in the settings, and places names anew."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]
TEXTS = (
    "A man was held in Waxahachie and Ennis.",
    "The fair in Corsicana drew people of Ennis.",
    "Rain fell on Waxahachie and Hillsboro in Texas.",
    "Gunmen killed two men in Athens on Tuesday, police said.",
)


def test_a_file_of_homes_places_names_anew(run: Run, here: Path) -> None:
    folder = here / "mail"
    folder.mkdir()
    for number, text in enumerate(TEXTS):
        (folder / f"{number}.txt").write_text(f"ENNIS, 4 May 2011 - {text}\n")
    run("add", str(folder), "--outlet", "Ellis Mail")
    run("build")
    header, first, *_ = run("homes").out.splitlines()
    assert header.split("\t") == ["outlet", "town", "country", "admin1", "share"]
    assert first.split("\t")[0] == "Ellis Mail"
    assert run("show", "events", "--country", "GR", "--json").out
    done = run("homes", "homes.csv", "--json")
    assert json.loads(done.out.splitlines()[0])["country"] == "US"
    assert 'homes = ["homes.csv"]' in done.err
    assert run("homes", "homes.csv").code == 2
    (here / "dragoman.toml").write_text('homes = ["homes.csv"]\n')
    run("build")
    assert not run("show", "events", "--country", "GR", "--json").out
    (event,) = map(json.loads, run("show", "events", "--country", "US", "--type", "ASSAULT", "--json").out.splitlines())
    assert ("Athens", "US") in [(place["name"], place["country"]) for place in event["places"]]


def test_where_no_outlet_has_three_reports_that_is_told(run: Run, dossier: Path) -> None:
    done = run("homes")
    assert (done.code, done.out) == (0, "")
    assert "three reports" in done.err

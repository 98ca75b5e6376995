"""Measurements on others' texts: the sets are found in the folder given, and the figures count what they say."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path

import pytest
from bench.actors import Item, b_cubed
from bench.others import Row, report_of, rows, table

from bench import names, places, times, tolls

TEXT = "Shells fell on Gao on 3 May 2021.\nTen people were killed from 1990 to 1995."


def made(folder: Path, name: str, *documents: Row) -> Path:
    """Write a set into a folder of the folder, and return the folder."""
    (folder / "deep").mkdir(exist_ok=True)
    with gzip.open(folder / "deep" / f"{name}.jsonl.gz", "wt", encoding="utf-8") as stream:
        stream.writelines(json.dumps(document) + "\n" for document in documents)
    return folder


def row(*spans: dict[str, object], **more: object) -> Row:
    return {"id": "1", "text": TEXT, "published": "2021-05-04", "spans": list(spans), **more}


def at(words: str) -> dict[str, object]:
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words)}


def test_a_set_is_found_anywhere_below_the_folder(tmp_path: Path) -> None:
    made(tmp_path, "few", row())
    (found,) = rows(tmp_path, "few")
    report = report_of(found)
    assert report.text == TEXT
    assert len(report.sentences) == 2
    with pytest.raises(SystemExit, match="There is no other"):
        next(rows(tmp_path, "other"))


def test_a_table_rounds_shares_only() -> None:
    assert table(("of", "n", "share"), [["all", 3, 0.25]]).splitlines()[-1] == "| all | 3 | 0.250 |"


def test_times_count_spans_and_days() -> None:
    gold = {"label": "TIMEX:date", "when": "2021-05-03", **at("3 May 2021")}
    document = row(
        gold,
        {"label": "TIMEX:date", "when": "1990", **at("1990")},
        {"label": "TIMEX:date", "when": "1995", **at("1995")},
        genre="news",
    )
    name, annotated, found, strict, _, _, valued, right, value = times.measure("ours", [document], times.ours)
    assert (name, annotated, found, strict, valued, right, value) == ("ours", 3, 3, 1.0, 3, 1.0, 1.0)
    assert times.measure("plain", [document], times.published)[7] == 0.0
    assert times.days_of("2021-W18") == (date(2021, 5, 3), date(2021, 5, 9))


def test_places_count_what_is_near(tmp_path: Path) -> None:
    gao = {"label": "LOC", "geonameid": "1", "lat": "16.27", "lon": "-0.04", **at("Gao")}
    made(tmp_path, "lgl", row(gao))
    counts = places.measure(places.lgl(tmp_path), places.load_gazetteer(places.Settings()), show=False)
    assert {way: (count["names"], count["near"], count["same"]) for way, count in counts.items()} == dict.fromkeys(
        places.WAYS, (1, 1, 0)
    )


def test_names_are_judged_by_precision_and_recall() -> None:
    pairs = [
        names.Pair("Usama bin Ladin", "Osama bin Laden", True, True),
        names.Pair("Jean Kambanda", "Joseph Kabila", True, False),
    ]
    assert names.line("all", pairs, names.ours)[3:] == [1.0, 1.0, 1.0]
    assert names.line("all", pairs, names.equal)[3:] == [0.0, 0.0, 0.0]
    assert [names.script(names.Pair(one, "a", True, True)) for one in ("b", "é", "习")] == [
        "ASCII",
        "accents",
        "other scripts",
    ]


def test_tolls_count_what_is_exact() -> None:
    coded = [tolls.Coded(report_of(row()), {"killed": 10}), tolls.Coded(report_of(row()), {"killed": 0})]
    assert tolls.measure(coded, tolls.by_pattern) == {"killed": (0.5, 1.0)}


def test_identities_are_compared_within_a_storyline() -> None:
    held = [Item("r1", "Gao", "a:x", "1"), Item("r2", "Gao town", "a:x", "2"), Item("r3", "Gao", "b:y", "1")]
    assert b_cubed(held, [one.told for one in held]) == (1.0, pytest.approx(2 / 3), pytest.approx(0.8))

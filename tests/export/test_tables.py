"""The flat exports: the same rows as the lossless one, typed columns, and cells that no spreadsheet runs."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

import dragoman
from dragoman.export.tables import CsvExport, ParquetExport

TABLES = ("reports", "events", "claims", "figures", "actors")
KINDS = {
    "lat": "double",
    "lon": "double",
    "score": "double",
    "vague": "bool",
    "part": "bool",
    **dict.fromkeys(
        [
            *("geonames_id", "killed_low", "killed_best", "killed_high", "injured_low", "injured_best"),
            *("injured_high", "witnesses", "evidence_start", "evidence_end", "low", "best", "high"),
        ],
        "int64",
    ),
}


def lossless(folder: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines()]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def sheets(built: dragoman.Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheets")
    assert [path.name for path in built.export(folder, "csv")] == [f"{name}.csv" for name in TABLES]
    assert [path.name for path in built.export(folder, "parquet")] == [f"{name}.parquet" for name in TABLES]
    return folder


@pytest.mark.parametrize("name", TABLES)
def test_as_many_rows_as_the_lossless_export(name: str, sheets: Path, lines: Path) -> None:
    number = len(lossless(lines, name))
    if name == "figures":
        number += sum(len(event["figures"]) for event in lossless(lines, "events"))
    assert number
    assert parquet.read_metadata(sheets / f"{name}.parquet").num_rows == number
    assert len(rows_of(sheets / f"{name}.csv")) == number


@pytest.mark.parametrize("name", TABLES)
def test_parquet_columns_are_typed_and_named_as_in_csv(name: str, sheets: Path) -> None:
    schema = parquet.read_schema(sheets / f"{name}.parquet")
    assert schema.names == list(rows_of(sheets / f"{name}.csv")[0])
    for field in schema:
        expected = "int64" if (name, field.name) == ("events", "claims") else KINDS.get(field.name, "string")
        assert str(field.type) == expected, field.name


def test_values_are_those_of_the_lossless_export(sheets: Path, lines: Path) -> None:
    events = {row["id"]: row for row in lossless(lines, "events")}
    for row in parquet.read_table(sheets / "events.parquet").to_pylist():
        event = events[row["id"]]
        assert (row["type"], row["start"], row["witnesses"]) == (event["type"], event["start"], event["witnesses"])
        assert row["claims"] == len(event["claims"])
        killed = event["summary"].get("killed") or {}
        assert (row["killed_low"], row["killed_high"]) == (killed.get("low"), killed.get("high"))
        place = event["places"][0] if event["places"] else {}
        assert (row["place"], row["lat"]) == (place.get("name"), place.get("lat"))
    claims = {row["id"]: row for row in lossless(lines, "claims")}
    for row in rows_of(sheets / "claims.csv"):
        first = claims[row["id"]]["evidence"][0]
        assert (int(row["evidence_start"]), int(row["evidence_end"])) == (first["start"], first["end"])
        assert row["evidence"].lstrip("'") == first["text"].lstrip("'")


def test_csv_opens_in_a_spreadsheet_with_its_letters(sheets: Path) -> None:
    data = (sheets / "reports.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert any("Żółć and ዓለም" in row["text"] for row in rows_of(sheets / "reports.csv"))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_of_a_report_is_never_a_formula(start: str, tmp_path: Path) -> None:
    evil = f"{start}HYPERLINK(1)"
    (tmp_path / "a.txt").write_text(
        "Gunmen killed six soldiers near Gao in Mali on 3 May 2013, the army said today.\n" * 3
    )
    with dragoman.Dossier(tmp_path / "d", settings=dragoman.Settings(workers=1)) as dossier:
        dossier.add(tmp_path / "a.txt", outlet=evil)
        dossier.export(tmp_path, "csv")
        dossier.export(tmp_path, "parquet")
        (report,) = dossier.reports()
    (row,) = rows_of(tmp_path / "reports.csv")
    assert row["outlet"][:1] not in ("=", "+", "-", "@", "\t", "\r")
    # The others hold what the report says, letter by letter.
    assert parquet.read_table(tmp_path / "reports.parquet").to_pylist()[0]["outlet"] == report.outlet


def test_numbers_below_zero_are_no_formulas(sheets: Path, lines: Path) -> None:
    south = [row for row in rows_of(sheets / "events.csv") if row["lat"].startswith("-")]
    assert all(float(row["lat"]) < 0 for row in south)
    assert all(not row[name].startswith("'") for row in rows_of(sheets / "events.csv") for name in ("lat", "lon"))


@pytest.mark.parametrize("export", [CsvExport, ParquetExport])
def test_a_flat_format_says_what_it_leaves_out(export: Any, built: dragoman.Dossier) -> None:
    assert "judgements" in " ".join(built.leaves_out(export.name))
    assert built.leaves_out("jsonl") == ()


def test_an_empty_dossier_gives_tables_with_columns(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Rain is expected on the coast tomorrow, with showers in the hills by the evening.\n"
    )
    with dragoman.Dossier(tmp_path / "d", settings=dragoman.Settings(workers=1)) as dossier:
        dossier.add(tmp_path / "a.txt")
        dossier.build()
        for name in ("jsonl", "csv", "parquet"):
            dossier.export(tmp_path / name, name)
    assert (tmp_path / "jsonl" / "events.jsonl").read_bytes() == b""
    assert parquet.read_table(tmp_path / "parquet" / "events.parquet").num_rows == 0
    assert (tmp_path / "csv" / "events.csv").read_text("utf-8-sig").startswith("id,type,mode")

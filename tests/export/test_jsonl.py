"""The lossless export: every promised name, null for unknown, UTF-8, and a record that can be rebuilt from the files."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import dragoman

# The promise of docs/record.md. Adding a name is free; renaming or dropping one breaks other programs.
FIELDS = {
    "reports": "id path url outlet headline byline published published_precision language text copy_of sha256",
    "claims": "id event report type mode status voices evidence method score start end date_precision places actors "
    "recipients weapons figures count",
    "events": "id type mode status start end date_precision places actors recipients weapons figures count summary "
    "response_to disputed reports witnesses chains claims",
    "actors": "id name names kind country wikidata labels",
    "affiliations": "id member relation of start end precision status claims",
    "figures": "id kind low high best of place as_of voice report evidence",
    "positions": "id actor stance towards about date claims",
    "judgements": "id kind left right verdict by reason at retracted_at",
}
INNER = {
    "places": "name geonames_id country lat lon precision",
    "actors": "actor name names attribution by",
    "recipients": "actor name names thing",
    "weapons": "kind text low high",
    "figures": "kind low high best of side voice report as_of part claim",
    "voices": "name kind verb strength",
    "evidence": "start end text",
    "response_to": "event basis claim score",
    "disputed": "field values",
}
STATUSES = {"occurred", "attempted", "ongoing", "announced", "demanded", "threatened", "hypothetical", "denied"}
DATE_PRECISIONS = {"day", "week", "month", "season", "year", "bounded", "unknown"}

Rows = list[dict[str, Any]]


def table(folder: Path, name: str) -> Rows:
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("name", FIELDS)
def test_every_promised_name_is_on_every_line(name: str, lines: Path) -> None:
    rows = table(lines, name)
    assert rows, f"the reports of this test give no {name}"
    for row in rows:
        assert set(FIELDS[name].split()) <= set(row)


@pytest.mark.parametrize("name", INNER)
def test_every_promised_name_is_on_what_lies_inside(name: str, lines: Path) -> None:
    holders = [*table(lines, "events"), *table(lines, "claims")]
    inner = [one for row in holders for one in row.get(name, ())]
    if name != "response_to":
        assert inner
    for one in inner:
        assert set(INNER[name].split()) <= set(one)


def test_summary_count_and_disputes(lines: Path) -> None:
    for event in table(lines, "events"):
        for count in (*event["summary"].values(), *([event["count"]] if event["count"] else [])):
            assert {"low", "high"} <= set(count)
        for dispute in event["disputed"]:
            assert len(dispute["values"]) > 1
            assert all({"value", "reports", "voices"} <= set(value) for value in dispute["values"])


def test_unknown_is_null_never_empty_or_a_guess(lines: Path) -> None:
    def check(value: object, path: str) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                check(inner, f"{path}.{key}")
        elif isinstance(value, list):
            for inner in value:
                check(inner, path)
        else:
            assert value != "", path

    for name in FIELDS:
        for row in table(lines, name):
            check(row, name)
    (goma,) = [row for row in table(lines, "reports") if "Goma" in row["headline"]]
    assert (goma["published"], goma["published_precision"]) == (None, "unknown")
    for claim in table(lines, "claims"):
        if claim["report"] == goma["id"]:
            assert (claim["start"], claim["end"], claim["date_precision"]) == (None, None, "unknown")


def test_values_are_of_their_kinds(lines: Path) -> None:
    for row in (*table(lines, "events"), *table(lines, "claims")):
        assert row["status"] in STATUSES
        assert row["date_precision"] in DATE_PRECISIONS
        for day in (row["start"], row["end"]):
            assert day is None or re.fullmatch(r"\d{4}-\d\d-\d\d", day)
        for place in row["places"]:
            assert place["country"] is None or re.fullmatch("[A-Z]{2}", place["country"])
            assert (place["lat"] is None) == (place["lon"] is None)


def test_files_are_utf_8_with_letters_as_they_are(lines: Path) -> None:
    text = (lines / "reports.jsonl").read_bytes().decode("utf-8")
    assert "Żółć and ዓለም" in text
    assert "\r" not in text
    assert text.endswith("\n")


def by_id(folder: Path, name: str) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in table(folder, name)}


def test_every_claim_has_its_event_report_and_evidence(lines: Path) -> None:
    reports, claims, events = (by_id(lines, name) for name in ("reports", "claims", "events"))
    actors = by_id(lines, "actors")
    for claim in claims.values():
        assert claim["event"] in events
        text = reports[claim["report"]]["text"]
        assert claim["evidence"]
        for evidence in (*claim["evidence"], claim["trigger"]):
            assert text[evidence["start"] : evidence["end"]] == evidence["text"]
        for party in (*claim["actors"], *claim["recipients"]):
            assert party["actor"] is None or party["actor"] in actors


def test_every_event_is_its_claims(lines: Path) -> None:
    claims, events = by_id(lines, "claims"), by_id(lines, "events")
    assert sum(len(event["claims"]) for event in events.values()) == len(claims)
    for event in events.values():
        assert event["claims"] == [claims[claim["id"]] for claim in event["claims"]]
        assert sorted(event["reports"]) == sorted({claim["report"] for claim in event["claims"]})
        assert 1 <= event["witnesses"] <= len(event["reports"])
        for figure in event["figures"]:
            assert figure["claim"] in {claim["id"] for claim in event["claims"]}
            assert figure["report"] == claims[figure["claim"]]["report"]
        for dispute in event["disputed"]:
            assert all(set(value["reports"]) <= set(event["reports"]) for value in dispute["values"])
        assert {link["event"] for link in event["response_to"]} <= set(events)


def test_the_other_tables_lead_to_what_is_there(lines: Path) -> None:
    reports, claims, actors = (by_id(lines, name) for name in ("reports", "claims", "actors"))
    assert {row["copy_of"] for row in reports.values()} - {None} <= set(reports)
    assert {end for tie in table(lines, "affiliations") for end in (tie["member"], tie["of"])} <= set(actors)
    assert {claim for position in table(lines, "positions") for claim in position["claims"]} <= set(claims)
    known = {"event": claims, "actor": actors, "copy": reports}
    for judgement in table(lines, "judgements"):
        assert {judgement["left"], judgement["right"]} <= set(known[judgement["kind"]])
    told = [one for tie in table(lines, "affiliations") for one in tie["claims"]] + table(lines, "figures")
    for one in told:
        for evidence in one["evidence"]:
            assert reports[one["report"]]["text"][evidence["start"] : evidence["end"]] == evidence["text"]


def test_copies_are_one_witness(lines: Path) -> None:
    reports = {row["id"]: row for row in table(lines, "reports")}
    (copy,) = [row for row in reports.values() if row["copy_of"]]
    assert {reports[one]["path"].rsplit("/")[-1] for one in (copy["id"], copy["copy_of"])} == {
        "a-gao.txt",
        "b-gao-copy.txt",
    }
    (event,) = [row for row in table(lines, "events") if copy["id"] in row["reports"] and row["type"] == "ASSAULT"]
    assert (len(event["reports"]), event["witnesses"]) == (3, 2)
    killed = event["summary"]["killed"]
    assert killed["low"] == 4
    assert "killed" in {dispute["field"] for dispute in event["disputed"]}


def test_a_judgement_keeps_who_and_why(lines: Path) -> None:
    (row,) = [row for row in table(lines, "judgements") if not row["machine"]]
    assert (row["verdict"], row["by"], row["reason"], row["retracted_at"]) == (
        "different",
        "reviewer",
        "far apart",
        None,
    )


def test_exporting_twice_gives_the_same_bytes(built: dragoman.Dossier, lines: Path, tmp_path: Path) -> None:
    for path in built.export(tmp_path):
        assert path.read_bytes() == (lines / path.name).read_bytes()


def test_the_page_on_the_record_names_every_promised_field() -> None:
    page = (Path(__file__).parents[2] / "docs" / "record.md").read_text("utf-8")
    assert [name for name in FIELDS if f"`{name}.jsonl`" not in page] == []
    events = [name for name in FIELDS["events"].split() if not re.search(rf"`{name}(\[\])?`", page)]
    assert events == ["id"]

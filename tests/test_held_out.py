"""The held-out reports and their annotations hold together; what dragoman makes of them is measured elsewhere."""

from __future__ import annotations

import importlib.util
import json
import re
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

HELD_OUT = Path(__file__).parent.parent / "examples" / "held_out"
GOLD = HELD_OUT / "gold"
IDS = sorted(path.stem for path in (HELD_OUT / "reports").glob("*.txt"))


def _examples() -> ModuleType:
    """The test of the other examples, which knows the codes."""
    spec = importlib.util.spec_from_file_location("codes_of_examples", Path(__file__).parent / "test_examples.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CODES = _examples()


def _gold(report: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((GOLD / f"{report}.json").read_text(encoding="utf-8"))
    return loaded


def _text(report: str) -> str:
    return (HELD_OUT / "reports" / f"{report}.txt").read_bytes().decode("utf-8")


def _types() -> dict[str, str]:
    return {f"{report}:{event['id']}": event["type"] for report in IDS for event in _gold(report)["events"]}


def test_every_report_is_annotated_and_listed() -> None:
    readme = (HELD_OUT / "README.md").read_text(encoding="utf-8")
    assert len(IDS) == 12
    assert {path.stem for path in GOLD.glob("*.json")} == {*IDS, "clusters", "responses"}
    assert all(f"`{report}.txt`" in readme for report in IDS)
    assert "CC BY 4.0" in readme
    assert not set(IDS) & set(CODES.IDS)


@pytest.mark.parametrize("report", IDS)
def test_evidence_is_an_exact_piece_of_the_text(report: str) -> None:
    text, gold = _text(report), _gold(report)
    assert gold["report"] == report
    assert 200 <= len(text.split()) <= 400
    for event in gold["events"]:
        assert event["evidence"], event["id"]
        assert all(quote.strip() and quote in text for quote in event["evidence"]), event["id"]
    assert all(row["evidence"] in text for row in gold["figures"] + gold["affiliations"])


@pytest.mark.parametrize("report", IDS)
def test_codes_are_valid(report: str) -> None:
    for event in _gold(report)["events"]:
        assert event["mode"] is None or event["mode"] in CODES.MODES[event["type"]].split(), event["id"]
        assert event["status"] in CODES.STATUSES
        assert event["date_precision"] in CODES.DATE_PRECISIONS
        for place in event["places"]:
            assert place["precision"] in CODES.PLACE_PRECISIONS
            assert re.fullmatch("[A-Z]{2}", place["country"])
        assert all(party["names"] and all(party["names"]) for party in event["sources"] + event["targets"])
        assert all(party["attribution"] in CODES.ATTRIBUTIONS for party in event["sources"])
        assert all(figure["kind"] in CODES.KINDS for figure in event["figures"])
    assert all(row["relation"] in CODES.RELATIONS for row in _gold(report)["affiliations"])


@pytest.mark.parametrize("report", IDS)
def test_dates_and_ranges_are_in_order(report: str) -> None:
    gold = _gold(report)
    published = date.fromisoformat(gold["published"])
    for event in gold["events"]:
        assert (event["start"] is None) == (event["end"] is None) == (event["date_precision"] == "unknown")
        if event["start"]:
            start = date.fromisoformat(event["start"])
            assert start <= date.fromisoformat(event["end"])
            assert start <= published or event["status"] not in {"occurred", "attempted", "ongoing"}, event["id"]
        for figure in event["figures"]:
            bounds = [bound for bound in (figure["low"], figure["high"]) if bound is not None]
            assert bounds
            assert bounds == sorted(bounds)


@pytest.mark.parametrize("report", IDS)
def test_event_ids_are_unique_and_answers_exist(report: str) -> None:
    ids = [event["id"] for event in _gold(report)["events"]]
    assert len(ids) == len(set(ids))
    for event in _gold(report)["events"]:
        assert set(event["response_to"]) <= set(ids) - {event["id"]}


def test_clusters_and_responses_name_events() -> None:
    types = _types()
    clusters = json.loads((GOLD / "clusters.json").read_text(encoding="utf-8"))
    named = [key for cluster in clusters for key in cluster]
    assert len(named) == len(set(named))
    for cluster in clusters:
        assert len({key.split(":")[0] for key in cluster}) == len(cluster) > 1
        assert len({types[key] for key in cluster}) == 1, cluster
    for answer, answered in json.loads((GOLD / "responses.json").read_text(encoding="utf-8")):
        assert answer != answered
        assert {answer, answered} <= set(types)

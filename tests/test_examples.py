"""The bundled example reports and their gold annotations hold together."""

from __future__ import annotations

import gzip
import html
import importlib.util
import io
import json
import re
import zipfile
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
REPORTS = EXAMPLES / "reports"
GOLD = EXAMPLES / "gold"
TEXTS = GOLD / "texts"

MODES = {
    "AGREE": "",
    "CONSULT": "visit third-party multilateral phone",
    "SUPPORT": "",
    "CONCEDE": "",
    "COOPERATE": "",
    "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
    "heavy-weapons crowd-control unconventional",
}
STATUSES = {"occurred", "attempted", "ongoing", "announced", "demanded", "threatened", "hypothetical", "denied"}
DATE_PRECISIONS = {"day", "week", "month", "season", "year", "unknown"}
PLACE_PRECISIONS = {"site", "town", "near", "district", "province", "country", "region", "unknown"}
ATTRIBUTIONS = {"asserted", "alleged", "claimed", "denied", "unknown"}
RELATIONS = {
    "part_of", "leads", "commands", "member_of", "backed_by", "allied_with", "holds_office", "designated_by",
}  # fmt: skip
KINDS = {"killed", "injured", "detained", "missing", "displaced", "munitions", "sites"}
IDS = sorted(path.stem for path in GOLD.glob("*.json") if path.stem not in {"clusters", "responses"})


def _gold(report: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((GOLD / f"{report}.json").read_text(encoding="utf-8"))
    return loaded


def _text(report: str) -> str:
    return (TEXTS / f"{report}.txt").read_bytes().decode("utf-8")


def _source(report: str) -> Path:
    found = [path for path in REPORTS.iterdir() if re.fullmatch(re.escape(report) + r"[._].*", path.name)]
    assert len(found) == 1, (report, found)
    return found[0]


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_binary", EXAMPLES / "make_binary.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _events() -> list[tuple[str, dict[str, Any]]]:
    return [(report, event) for report in IDS for event in _gold(report)["events"]]


def _keys() -> set[str]:
    return {f"{report}:{event['id']}" for report, event in _events()}


def test_there_are_enough_reports_and_annotations() -> None:
    assert len(IDS) >= 24
    assert sum(path.is_file() for path in REPORTS.iterdir()) >= 30


def test_the_suffixes_cover_every_reader() -> None:
    suffixes = {"".join(path.suffixes[-2:]) if path.suffix == ".gz" else path.suffix for path in REPORTS.iterdir()}
    assert suffixes >= {
        ".txt", ".html", ".md", ".eml", ".jsonl", ".csv", ".xml", ".docx", ".pdf", ".zip", ".warc.gz",
    }  # fmt: skip


def test_all_types_and_most_statuses_occur() -> None:
    assert {event["type"] for _, event in _events()} == set(MODES)
    assert len({event["status"] for _, event in _events()}) >= 6


@pytest.mark.parametrize("report", IDS)
def test_the_text_is_the_one_the_report_holds(report: str) -> None:
    source = _source(report)
    raw = source.read_bytes().decode("utf-8")
    if source.suffix == ".txt":
        assert raw == _text(report)
        return
    body = " ".join(_words(html.unescape(re.sub(r"<[^>]+>|[*#`]", " ", raw))))
    for line in _text(report).splitlines():
        assert " ".join(_words(line)) in body, line


@pytest.mark.parametrize("report", IDS)
def test_evidence_is_an_exact_piece_of_the_text(report: str) -> None:
    text, gold = _text(report), _gold(report)
    assert gold["report"] == report
    for event in gold["events"]:
        assert event["evidence"], event["id"]
        for quote in event["evidence"]:
            assert quote.strip(), event["id"]
            assert quote in text, quote
    for row in gold["figures"] + gold["affiliations"]:
        assert row["evidence"] in text, row


@pytest.mark.parametrize("report", IDS)
def test_codes_are_valid(report: str) -> None:
    for event in _gold(report)["events"]:
        assert event["mode"] is None or event["mode"] in MODES[event["type"]].split(), event["id"]
        assert event["status"] in STATUSES
        assert isinstance(event["core"], bool)
        for place in event["places"]:
            assert place["precision"] in PLACE_PRECISIONS
            assert place["country"] is None or re.fullmatch("[A-Z]{2}", place["country"])
        for party in event["sources"] + event["targets"]:
            assert party["names"]
            assert all(party["names"])
        assert all(party["attribution"] in ATTRIBUTIONS for party in event["sources"])
    assert all(row["relation"] in RELATIONS for row in _gold(report)["affiliations"])


@pytest.mark.parametrize("report", IDS)
def test_dates_are_iso_and_agree_with_their_precision(report: str) -> None:
    gold = _gold(report)
    published = date.fromisoformat(gold["published"]) if gold["published"] else None
    assert (published is None) == (gold["published_precision"] == "unknown")
    for event in gold["events"]:
        assert event["date_precision"] in DATE_PRECISIONS
        if event["date_precision"] == "unknown":
            assert event["start"] is None
            assert event["end"] is None
            continue
        start, end = date.fromisoformat(event["start"]), date.fromisoformat(event["end"])
        assert start <= end
        if published and event["status"] in {"occurred", "attempted"}:
            assert start <= published, event["id"]


@pytest.mark.parametrize("report", IDS)
def test_figures_are_ranges(report: str) -> None:
    for event in _gold(report)["events"]:
        for figure in event["figures"]:
            low, high = figure["low"], figure["high"]
            assert figure["kind"] in KINDS
            assert low is not None or high is not None
            assert low is None or high is None or low <= high
        assert event["count"] is None or set(event["count"]) == {"low", "high"}


@pytest.mark.parametrize("report", IDS)
def test_event_ids_are_unique_and_answers_exist(report: str) -> None:
    ids = [event["id"] for event in _gold(report)["events"]]
    assert len(ids) == len(set(ids))
    for event in _gold(report)["events"]:
        assert set(event["response_to"]) <= set(ids) - {event["id"]}


def test_clusters_name_events_once_and_across_reports() -> None:
    clusters, keys = json.loads((GOLD / "clusters.json").read_text(encoding="utf-8")), _keys()
    named = [key for cluster in clusters for key in cluster]
    assert len(named) == len(set(named))
    assert set(named) <= keys
    types = {f"{report}:{event['id']}": event["type"] for report, event in _events()}
    for cluster in clusters:
        assert len({key.split(":")[0] for key in cluster}) > 1, cluster
        assert len({types[key] for key in cluster}) == 1, cluster


def test_responses_name_events() -> None:
    responses, keys = json.loads((GOLD / "responses.json").read_text(encoding="utf-8")), _keys()
    assert responses
    for answer, answered in responses:
        assert answer != answered
        assert {answer, answered} <= keys


def test_readme_lists_every_file() -> None:
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    for path in REPORTS.iterdir():
        assert path.name in readme, path.name
    assert "CC BY 4.0" in readme


@pytest.mark.parametrize("report", [report for report in IDS if _gold(report)["events"]])
def test_reports_have_the_length_of_reports(report: str) -> None:
    assert 150 <= len(_text(report).split()) <= 550


def test_binary_files_are_made_from_their_sources() -> None:
    script = _script()
    made = script.everything()
    assert made == script.everything()
    assert all((REPORTS / name).is_file() for name in made)
    for name, data in made.items():
        for old, new in zip(_content(REPORTS / name), _content_of(name, data), strict=True):
            assert old == new, name


def _content(path: Path) -> list[bytes]:
    return _content_of(path.name, path.read_bytes())


def _content_of(name: str, data: bytes) -> list[bytes]:
    """What the file says, whatever the versions of the libraries that packed it."""
    if name.endswith(".gz"):
        return [gzip.decompress(data)]
    if name.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            texts = re.findall(rb"<w:t[^>]*>([^<]*)<", packed.read("word/document.xml"))
        return [bytes(text) for text in texts]
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return [packed.read(member) for member in packed.namelist()]
    return _pages(data)


def _pages(data: bytes) -> list[bytes]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()).encode() for page in document]
    finally:
        document.close()

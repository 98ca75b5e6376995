"""The reader with its weights: the same text gives the same answer, in whatever order, on however many threads."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from dragoman.errors import UsageError
from dragoman.extract.model.reader import RULES, ModelExtractor
from dragoman.extract.model.weights import FOLDER, GRAPHS, Weights, load_weights
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.testing import make_report

EXTRACTOR = ModelExtractor(Settings())
TEXTS = (
    "Gunmen on motorcycles attacked two villages in Kaya province on Tuesday, killing at least 14 people, the governor said.\n"
    "The army said it had repelled the attack. It denied that soldiers had fled.",
    "Talks between the ministry and the teachers' union broke down on Friday.\nThe union called a strike for next week.",
    "Customs officers seized a lorry with 400 rifles at the border, police told the agency. Two drivers were arrested.",
    "The first summer apples are sweet this year, and growers expect a good price.",
    "A court jailed the former governor for nine years.\n"
    + "The city was quiet. " * 400
    + "\nRebels shelled the airport.",
)
REPORTS = tuple(make_report(text, published="2021-03-10") for text in TEXTS)


def test_the_plain_acts_of_a_report_are_found() -> None:
    types = {mention.type for mention in EXTRACTOR.extract(REPORTS[0]).mentions}
    assert "ASSAULT" in types
    assert not EXTRACTOR.extract(REPORTS[3]).mentions
    (attack, *_) = EXTRACTOR.extract(REPORTS[0]).mentions
    assert {one.role for one in attack.arguments} >= {"actor", "place"}


def test_acts_are_found_wherever_they_stand_in_a_long_report() -> None:
    words = [mention.trigger.of(TEXTS[4]) for mention in EXTRACTOR.extract(REPORTS[4]).mentions]
    assert words[0] == "jailed"
    assert words[-1] == "shelled"


def test_order_does_not_matter() -> None:
    first = [EXTRACTOR.extract(report) for report in REPORTS]
    assert [EXTRACTOR.extract(report) for report in reversed(REPORTS)] == first[::-1]


def test_threads_do_not_matter() -> None:
    alone = [EXTRACTOR.extract(report) for report in REPORTS]
    with ThreadPoolExecutor(4) as pool:
        for held in pool.map(lambda _: [EXTRACTOR.extract(report) for report in REPORTS], range(4)):
            assert held == alone


def test_processes_do_not_matter() -> None:
    code = (
        "import sys, msgspec\n"
        "from dragoman.extract.model.reader import RULES, ModelExtractor\n"
        "from dragoman.schema.report import Report\n"
        "from dragoman.settings import Settings\n"
        "report = msgspec.json.decode(sys.stdin.buffer.read(), type=Report)\n"
        "sys.stdout.buffer.write(msgspec.json.encode(ModelExtractor(Settings()).extract(report)))\n"
    )
    told = subprocess.run([sys.executable, "-c", code], input=_encoded(REPORTS[0]), capture_output=True, check=True)
    assert msgspec.json.decode(told.stdout, type=Extraction) == EXTRACTOR.extract(REPORTS[0])


def test_names_may_be_strange_to_it() -> None:
    """A made-up people attacks a made-up town: nothing is known of either."""
    report = make_report("Zarqhal fighters shelled Vondremi on Monday, wounding 6 people.", published="2021-03-10")
    mentions = EXTRACTOR.extract(report).mentions
    told = {one.role: one.span.of(report.text) for one in mentions[0].arguments}
    assert {mention.type for mention in mentions} == {"ASSAULT"}
    assert "Zarqhal" in told["actor"]
    assert {(toll.kind, toll.span.of(report.text)) for one in mentions for toll in one.tolls} == {("injured", "6")}


def test_the_version_is_that_of_the_weights() -> None:
    assert EXTRACTOR.version == f"{load_weights().version} {RULES}"
    assert all(one.method == f"model {load_weights().version}" for one in EXTRACTOR.extract(REPORTS[0]).mentions)


@pytest.mark.parametrize("name", [*(f"{name}.onnx" for name in GRAPHS), "vocab.txt"])
def test_damaged_weights_are_refused(tmp_path: Path, name: str) -> None:
    shutil.copytree(FOLDER, tmp_path / "weights")
    path = tmp_path / "weights" / name
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(UsageError, match=f"{name} is damaged"):
        Weights(tmp_path / "weights")


def test_weights_of_other_classes_are_refused(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "weights")
    path = tmp_path / "weights" / "reader.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"classes": "0" * 16}))
    with pytest.raises(UsageError, match="other types or roles"):
        Weights(tmp_path / "weights")


def test_the_weights_of_a_setting_are_used(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "weights")
    path = tmp_path / "weights" / "reader.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"version": "mine"}))
    assert ModelExtractor(Settings(weights=str(tmp_path / "weights"))).version == f"mine {RULES}"
    with pytest.raises(UsageError, match="cannot be read"):
        ModelExtractor(Settings(weights=str(tmp_path / "none")))


def test_missing_weights_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        Weights(tmp_path)


def _encoded(report: Report) -> bytes:
    return msgspec.json.encode(report)

"""The pipeline: order refused when it cannot work, resuming after a kill in every stage, faults that cost one report."""

from __future__ import annotations

import gc
import json
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import dragoman
from dragoman import plugins
from dragoman.errors import BusyError, PluginError, StageError, StoreError, UsageError
from dragoman.link.base import Links
from dragoman.pipeline import HELD, Step, check, part, steps, version
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Failure, Report
from dragoman.settings import Settings
from dragoman.store.sqlite import SqliteStore
from dragoman.testing import FakeExtractor

SETTINGS = Settings(workers=1, batch=4)
STAGES = ("clean", "extract", "ground", "link")


def write_reports(folder: Path, number: int = 12) -> Path:
    folder.mkdir(exist_ok=True)
    for place in range(number):
        text = (
            f"PARIS, 3 May 2013 - Gunmen attacked a convoy near Gao in northern Mali on Thursday, killing {place + 2} "
            f"soldiers, the Malian army said. It was raid number {place} of the spring.\n"
        )
        (folder / f"report{place:02}.txt").write_text(text)
    return folder


def export(path: Path, out: Path) -> dict[str, bytes]:
    with dragoman.Dossier(path, settings=SETTINGS) as dossier:
        return {file.name: file.read_bytes() for file in dossier.export(out)}


def test_a_stage_that_lacks_what_it_takes_is_refused() -> None:
    ground = Step(name="ground", group="grounders", plugin="rules", takes=frozenset({"mentions"}), gives=frozenset())
    with pytest.raises(UsageError, match="'ground' needs mentions"):
        check([ground])


def test_an_unknown_extractor_is_refused_with_the_choices(tmp_path: Path) -> None:
    with (
        pytest.raises(PluginError, match="patterns"),
        dragoman.Dossier(tmp_path / "d", settings=Settings(extractor="oracle")) as dossier,
    ):
        dossier.add(write_reports(tmp_path / "in"))


# The child kills itself from inside the progress call: the batch before is committed, the rest is not. While it exports
# it does so in the middle of a file.
KILLER = """
import os, sys
import dragoman
import dragoman.export.jsonl as jsonl
path, folder, out, stage, at = sys.argv[1:]
def die(*_):
    os.kill(os.getpid(), 9)
def progress(name, done, total):
    if name == stage and done >= int(at):
        die()
with dragoman.Dossier(path, settings=dragoman.Settings(workers=1, batch=4)) as dossier:
    dossier.add(folder, progress=progress)
    dossier.build(progress=progress)
    if stage == "export":
        plain, seen = jsonl.claim_object, []
        jsonl.claim_object = lambda *given: die() if len(seen) > 3 else seen.append(1) or plain(*given)
    dossier.export(out)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve reports."""
    return write_reports(tmp_path_factory.mktemp("reports") / "in")


@pytest.fixture(scope="module")
def whole(folder: Path) -> dict[str, bytes]:
    """Return what is exported of the twelve reports when nothing disturbs."""
    path = folder.parent / "whole.dossier"
    with dragoman.Dossier(path, settings=SETTINGS) as dossier:
        dossier.add(folder)
        dossier.build()
    return export(path, folder.parent / "out")


@pytest.mark.parametrize("stage", ["read", *STAGES, "export"])
def test_a_kill_in_any_stage_loses_nothing_and_the_next_build_goes_on(
    stage: str, folder: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "killed.dossier"
    child = [sys.executable, "-c", KILLER, path, folder, tmp_path / "out", stage, "4"]
    assert subprocess.run(child, cwd=tmp_path, timeout=120).returncode == -signal.SIGKILL
    with dragoman.Dossier(path, settings=SETTINGS) as dossier:
        kept = dossier.counts()["reports"]
        assert kept == (4 if stage == "read" else 12), "what was told as done is there"
        left = {one: dossier._store.count_pending(one, version) for one, version in _versions().items()}
        done = {stage: 12 - left[stage] for stage in STAGES}
        before = (*STAGES, "export").index(stage) if stage != "read" else 0
        assert all(done[one] == 12 for one in STAGES[:before]), "what was done before the kill is not done again"
        if stage in STAGES:
            assert done[stage] == 4
        again = dossier.add(folder)
        assert (again.known, again.new) == (kept, 12 - kept)
        dossier.build()
        assert dossier.build().new == 0
    assert export(path, tmp_path / "out") == whole
    assert not list((tmp_path / "out").glob("*.part"))
    assert whole["claims.jsonl"]


def _versions() -> dict[Any, str]:
    return {step.name: version(step, SETTINGS) for step in steps(SETTINGS)}


def test_adding_and_building_twice_changes_nothing(folder: Path, tmp_path: Path) -> None:
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        first = dossier.add(folder)
        dossier.build()
        before = {file.name: file.read_bytes() for file in dossier.export(tmp_path / "a")}
        again = dossier.add(folder)
        assert dossier.build().new == 0
        after = {file.name: file.read_bytes() for file in dossier.export(tmp_path / "b")}
    assert (first.new, again.new, again.known) == (12, 0, 12)
    assert before == after


def test_the_record_is_the_same_with_one_process_and_with_several(tmp_path: Path) -> None:
    folder = write_reports(tmp_path / "in", 40)
    records = []
    for workers, batch in ((1, 40), (2, 40)):
        settings = Settings(workers=workers, batch=batch)
        with dragoman.Dossier(tmp_path / f"{workers}.dossier", settings=settings) as dossier:
            dossier.add(folder)
            dossier.build()
            records.append({file.name: file.read_bytes() for file in dossier.export(tmp_path / str(workers))})
    assert records[0] == records[1]


class Brittle(FakeExtractor):
    """Fails on one report until it is mended."""

    broken = True

    def extract(self, report: Report) -> Extraction:
        if self.broken and "number 7" in report.text:
            raise StageError("The sentence has no end.", advice="Mend it.")
        return super().extract(report)


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, Any], None]]:
    """Return what puts another class in place of all those installed in a group."""
    others: dict[str, Any] = {}
    load = plugins.load
    monkeypatch.setattr(plugins, "load", lambda group, name: others.get(group) or load(group, name))
    part.cache_clear()
    yield others.__setitem__
    part.cache_clear()


Use = Callable[[str, Any], None]


def test_a_report_that_fails_is_kept_with_the_reason_and_tried_again(use: Use, folder: Path, tmp_path: Path) -> None:
    use("extractors", Brittle)
    told: list[Failure] = []
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(folder)
        assert dossier.build(on_failure=told.append).failed == 1
        (failure,) = dossier.failures()
        assert told == [failure]
        assert (failure.stage, failure.reason, failure.advice) == ("extract", "The sentence has no end.", "Mend it.")
        assert failure.path.endswith("report07.txt")
        assert dossier.counts()["claims"] == 11
        Brittle.broken = False
        try:
            assert dossier.build().new == 0, "a failed report is not tried again unless asked for"
            dossier.build(retry=True)
        finally:
            Brittle.broken = True
        assert dossier.counts()["claims"] == 12
        assert not list(dossier.failures())


class Confused(FakeExtractor):
    """Returns what is no extraction, or none of this report."""

    def extract(self, report: Report) -> Extraction:
        if "number 3" in report.text:
            return Extraction(report="another")
        return super().extract(report) if "number 4" not in report.text else None  # type: ignore[return-value]  # the fault


def test_an_extractor_that_returns_something_else_costs_those_reports_only(
    use: Use, folder: Path, tmp_path: Path
) -> None:
    use("extractors", Confused)
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(folder)
        assert dossier.build().failed == 2
        assert all("'fake' returned" in failure.reason for failure in dossier.failures())
        assert dossier.counts()["claims"] == 10


class Stumbling:
    """A linker with a fault of its own on one report; `error` is what it raises."""

    name, version = "stumbling", "1"
    error: Exception = KeyError("no such key")

    def __init__(self, settings: Settings) -> None: ...

    def link(self, report: Report, grounding: object, index: object) -> Links:
        if "number 5" in report.text:
            raise self.error
        return Links(report=report.id)


def test_a_linker_that_raises_anything_costs_that_report_only(use: Use, folder: Path, tmp_path: Path) -> None:
    use("linkers", Stumbling)
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(folder)
        assert dossier.build().failed == 1
        (failure,) = dossier.failures()
        assert (failure.stage, failure.reason) == ("link", "KeyError: 'no such key'.")
        assert failure.advice
        assert dossier.build().new == 0


def test_the_collector_rests_while_linking_and_works_afterwards(
    use: Use, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests = []

    def link(*_: object) -> Links:
        rests.append(not gc.isenabled())
        raise RuntimeError

    monkeypatch.setattr("dragoman.link.linker.RuleLinker.link", link)
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(folder)
        dossier.build()
    assert rests
    assert all(rests)
    assert gc.isenabled()


def test_a_full_disk_while_linking_is_no_fault_of_the_report(
    use: Use, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use("linkers", Stumbling)
    monkeypatch.setattr(Stumbling, "error", StoreError("The disk is full."))
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(folder)
        with pytest.raises(StoreError, match="full"):
            dossier.build()
        assert not list(dossier.failures())


def test_long_texts_are_committed_before_a_batch_is_full(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert HELD <= 20_000_000
    size = len((folder / "report00.txt").read_text())
    for module in ("intake", "pipeline"):
        monkeypatch.setattr(f"dragoman.{module}.HELD", 2 * size - 20)
    steps: list[tuple[str, int]] = []
    with dragoman.Dossier(tmp_path / "d", settings=Settings(workers=1, batch=64)) as dossier:
        dossier.add(folder, progress=lambda stage, done, total: steps.append((stage, done)))
    assert steps == [(stage, done) for stage in ("read", "clean") for done in range(2, 13, 2)]


def test_a_file_that_was_mended_or_is_gone_is_no_failure_any_more(tmp_path: Path) -> None:
    heap = write_reports(tmp_path / "in", 2)
    for name in ("torn.zip", "gone.txt", "empty.txt", "other.txt"):
        (heap / name).write_bytes(b"PK\x03\x04 torn" if name == "torn.zip" else b"")
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:

        def failing() -> set[str]:
            return {Path(failure.path).name for failure in dossier.failures()}

        assert dossier.add(heap).failed == 4
        with zipfile.ZipFile(heap / "torn.zip", "w") as archive:
            archive.writestr("inside.txt", "Shelling killed two farmers near Avdiivka on Monday, the governor said.")
        (heap / "gone.txt").unlink()
        assert dossier.add(heap / "r*.txt").known == 2
        assert failing() == {"torn.zip", "gone.txt", "empty.txt", "other.txt"}, "not visited"
        assert dossier.add(heap / "t*.zip").new == 1
        assert failing() == {"gone.txt", "empty.txt", "other.txt"}
        (heap / "other.txt").write_text((heap / "report00.txt").read_text())
        assert dossier.add(heap).known == 4, "the same bytes are the same report"
        assert failing() == {"empty.txt"}


def test_a_report_in_another_language_is_kept_and_named(tmp_path: Path) -> None:
    (tmp_path / "fr.txt").write_text(
        "Bamako, le 3 mai 2013. Des hommes armés ont attaqué un convoi de l'armée près de Gao, tuant trois soldats, "
        "selon le ministère de la Défense, qui a promis de poursuivre les assaillants dans tout le nord du pays.\n"
    )
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(tmp_path / "fr.txt")
        assert dossier.build().failed == 1
        (failure,) = dossier.failures()
        assert "another language (fr)" in failure.reason
        assert dossier.counts()["reports"] == 1


def test_two_processes_cannot_build_one_dossier(tmp_path: Path) -> None:
    path = tmp_path / "d"
    with dragoman.Dossier(path, settings=SETTINGS) as dossier:
        dossier.add(write_reports(tmp_path / "in"))
    holder = (
        "import sys, time, dragoman\n"
        "def hold(stage, done, total):\n    print('building', flush=True); time.sleep(60)\n"
        "dragoman.Dossier(sys.argv[1], settings=dragoman.Settings(workers=1, batch=4)).build(progress=hold)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", holder, path], stdout=subprocess.PIPE, cwd=tmp_path)
    try:
        assert child.stdout is not None
        child.stdout.readline()
        with dragoman.Dossier(path, settings=SETTINGS) as dossier:
            with pytest.raises(BusyError):
                dossier.build()
            assert dossier.counts()["reports"] == 12, "looking is still possible"
    finally:
        child.kill()
        child.wait()
    with dragoman.Dossier(path, settings=SETTINGS) as dossier:
        assert dossier.build().claims > 0, "a dead builder holds nothing"


def test_every_exported_quotation_equals_its_span(whole: dict[str, bytes]) -> None:
    texts = {row["id"]: row["text"] for row in _lines(whole["reports.jsonl"])}
    claims = _lines(whole["claims.jsonl"])
    assert claims
    for claim in claims:
        for evidence in (*claim["evidence"], claim["trigger"]):
            assert texts[claim["report"]][evidence["start"] : evidence["end"]] == evidence["text"]


def test_a_verdict_survives_and_can_be_taken_back(tmp_path: Path) -> None:
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(write_reports(tmp_path / "in", 2))
        dossier.build()
        claims = [claim for event in dossier.events() for claim in event.claims]
        pair = (claims[0].id, next(one.id for one in claims if one.report.id != claims[0].report.id))

        def together() -> bool:
            return any(set(pair) <= {claim.id for claim in event.claims} for event in dossier.events())

        machine = together()
        verdict = dragoman.DIFFERENT if machine else dragoman.SAME
        judgement = dossier.judge(*pair, verdict, by="reviewer", reason="seen in the file")
        assert together() is not machine
        dossier.build()
        assert together() is not machine
        dossier.retract(judgement.id)
        assert together() is machine


def _lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def test_events_are_resolved_as_often_as_the_reports_double(
    folder: Path, tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    settled: list[str] = []
    settle = SqliteStore.settle
    monkeypatch.setattr(SqliteStore, "settle", lambda store, run: (settled.append(run), settle(store, run)))
    with dragoman.Dossier(tmp_path / "d.dossier", settings=Settings(workers=1, batch=1)) as dossier:
        dossier.add(folder)
        dossier.build()
    # Before anything is linked, after 1, 2, 4 and 8 reports, and at the end: not after each of the twelve.
    assert len(settled) == 6
    assert export(tmp_path / "d.dossier", tmp_path / "out") == whole

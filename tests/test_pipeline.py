"""The pipeline: order refused when it cannot work, resuming after a kill in every stage, faults that cost one report."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import dragoman
from dragoman import plugins
from dragoman.errors import BusyError, PluginError, StageError, UsageError
from dragoman.pipeline import Step, check, part
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.settings import Settings
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


# The child kills itself from inside the progress call: the batch before is committed, the rest is not.
KILLER = """
import os, sys
import dragoman
path, folder, stage, at = sys.argv[1:]
def progress(name, done, total):
    if name == stage and done >= int(at):
        os.kill(os.getpid(), 9)
with dragoman.Dossier(path, settings=dragoman.Settings(workers=1, batch=4)) as dossier:
    dossier.add(folder, progress=progress)
    dossier.build(progress=progress)
"""


@pytest.mark.parametrize("stage", ["read", *STAGES])
def test_a_kill_in_any_stage_loses_nothing_and_the_next_build_goes_on(stage: str, tmp_path: Path) -> None:
    folder = write_reports(tmp_path / "in")
    path = tmp_path / "killed.dossier"
    child = [sys.executable, "-c", KILLER, path, folder, stage, "4"]
    assert subprocess.run(child, cwd=tmp_path, timeout=120).returncode == -signal.SIGKILL
    with dragoman.Dossier(path, settings=SETTINGS) as dossier:
        kept = dossier.counts()["reports"]
        assert kept >= 4
        assert dossier.add(folder).known == kept
        dossier.build()
    with dragoman.Dossier(tmp_path / "whole.dossier", settings=SETTINGS) as dossier:
        dossier.add(folder)
        dossier.build()
    killed, whole = export(path, tmp_path / "a"), export(tmp_path / "whole.dossier", tmp_path / "b")
    assert killed == whole
    assert killed["claims.jsonl"]


def test_adding_and_building_twice_changes_nothing(tmp_path: Path) -> None:
    folder = write_reports(tmp_path / "in")
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
    for workers in (1, 2):
        with dragoman.Dossier(tmp_path / f"{workers}.dossier", settings=Settings(workers=workers, batch=40)) as dossier:
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


def test_a_report_that_fails_is_kept_with_the_reason_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = plugins.load
    monkeypatch.setattr(plugins, "load", lambda group, name: Brittle if group == "extractors" else load(group, name))
    part.cache_clear()
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(write_reports(tmp_path / "in"))
        assert dossier.build().failed == 1
        (failure,) = dossier.failures()
        assert (failure.stage, failure.reason, failure.advice) == ("extract", "The sentence has no end.", "Mend it.")
        assert failure.path.endswith("report07.txt")
        assert dossier.counts()["claims"] == 11
        Brittle.broken = False
        assert dossier.build().new == 0, "a failed report is not tried again unless asked for"
        dossier.build(retry=True)
        assert dossier.counts()["claims"] == 12
        assert not list(dossier.failures())
    Brittle.broken = True
    part.cache_clear()


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


def test_every_exported_quotation_equals_its_span(tmp_path: Path) -> None:
    with dragoman.Dossier(tmp_path / "d", settings=SETTINGS) as dossier:
        dossier.add(write_reports(tmp_path / "in"))
        dossier.build()
        dossier.export(tmp_path / "out")
    texts = {row["id"]: row["text"] for row in _lines(tmp_path / "out" / "reports.jsonl")}
    claims = _lines(tmp_path / "out" / "claims.jsonl")
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


def _lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]

"""What has changed since: each kind, its reason, and what the events were."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

import dragoman
from dragoman.errors import NotFoundError, UsageError
from dragoman.link.base import Links
from dragoman.schema.change import Change
from dragoman.schema.claim import Grounding
from dragoman.schema.judgement import Judgement
from dragoman.schema.mention import Extraction
from dragoman.schema.run import Run
from dragoman.store.resolve import event_id
from dragoman.testing import make_claim, make_report

Fill = Callable[[Path], list[str]]


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")


@pytest.fixture
def dossier(tmp_path: Path, fill: Fill) -> Iterator[dragoman.Dossier]:
    with dragoman.Dossier(tmp_path / "war.dossier") as opened:
        opened._store.start(Run(id="n0", verb="build", started="2024", versions={"extract": "fake 1"}))
    fill(tmp_path / "war.dossier")
    with dragoman.Dossier(tmp_path / "war.dossier") as opened:
        yield opened


@pytest.fixture
def claims(dossier: dragoman.Dossier) -> list[str]:
    return [claim.id for event in dossier.events() for claim in event.claims]


def kinds(found: list[Change]) -> list[tuple[str, int, int]]:
    return [(one.kind, len(one.was), len(one.now)) for one in found]


def arrive(dossier: dragoman.Dossier, same_as: str, killed: int) -> None:
    """One more report, linked to a claim."""
    report = make_report(f"Later, {killed} dead were counted at Mopti.", outlet="Later Post", published="2013-05-06")
    claim = make_claim(report, "dead were counted", day="2013-05-03", place="Mopti", killed=killed)
    said = Judgement(id="jnew", kind="event", left=claim.id, right=same_as, verdict="same", by="rules", score=0.9)
    store = dossier._store
    store.add_reports([report], [()], "n1")
    store.save_clean([report], "c", "n1")
    store.save_extractions([Extraction(report=report.id)], "e", "n1")
    store.save_groundings([Grounding(report=report.id, claims=(claim,))], "g", "n1")
    store.save_links(Links(report=report.id, judgements=(said,)), "l", "n1")


def test_from_the_beginning_everything_is_added(dossier: dragoman.Dossier) -> None:
    found = list(dossier.changes("2000-01-01"))
    assert kinds(found) == [("added", 0, 1)] * 3
    assert found[0].reasons == ("new report: Sahel Courier, 2013-05-04",)
    assert [one.now[0] for one in found] == list(dossier.events())


def test_nothing_has_changed_since_now(dossier: dragoman.Dossier) -> None:
    assert list(dossier.changes(now())) == []


def test_a_new_report_changes_an_event_which_is_told_as_it_was(dossier: dragoman.Dossier, claims: list[str]) -> None:
    before, since = dossier.event(claims[0]), now()
    arrive(dossier, claims[0], killed=12)
    (change,) = dossier.changes(since)
    assert (change.kind, change.was, change.now) == ("changed", (before,), (dossier.event(claims[0]),))
    assert change.fields == ("reports", "killed")
    assert change.reasons == ("new report: Later Post, 2013-05-06",)


def test_a_verdict_merges_and_taking_it_back_leaves_nothing_to_tell(
    dossier: dragoman.Dossier, claims: list[str]
) -> None:
    before, since = [dossier.event(claim) for claim in claims[:2]], now()
    said = dossier.judge(claims[0], claims[1], "same", by="Ann", reason="one bus")
    (change,) = dossier.changes(since)
    assert change.kind == "merged"
    assert list(change.was) == before
    assert change.reasons == (f"judged same by Ann: one bus ({said.id})",)
    dossier.retract(said.id)
    assert list(dossier.changes(since)) == []


def test_a_split_and_a_retraction_are_told(dossier: dragoman.Dossier, claims: list[str]) -> None:
    said = dossier.judge(claims[0], claims[1], "same", by="Ann")
    since = now()
    rows = dossier.split(event_id(claims[0]), claims[1], by="Bob", reason="two buses")
    (change,) = dossier.changes(since)
    assert kinds([change]) == [("split", 1, 2)]
    assert change.reasons == (f"judged different by Bob: two buses ({rows[0].decision})",)
    dossier.retract(str(rows[0].decision))
    since = now()
    dossier.retract(said.id)
    (change,) = dossier.changes(since)
    assert kinds([change]) == [("split", 1, 2)]
    assert change.reasons[0].startswith("taken back: judged same by Ann")


def test_a_correction_changes_its_field(dossier: dragoman.Dossier, claims: list[str]) -> None:
    first = dossier.correct(claims[0], "killed", "7", by="Ann")
    since = now()
    dossier.correct(claims[0], "killed", "8", by="Bob", reason="the list")
    (change,) = dossier.changes(since)
    assert (change.kind, change.fields) == ("changed", ("killed",))
    assert [event.summary["killed"].low for event in (*change.was, *change.now)] == [7, 8]
    assert "corrected killed by Bob: the list" in change.reasons[0]
    since = now()
    dossier.retract(first.id)
    assert list(dossier.changes(since)) == [], "the later one held anyway"


def reread(dossier: dragoman.Dossier, claim: str, **fields: Any) -> None:
    """Read the report of a claim again with another version; no claim comes out of it where `fields` say so."""
    store = dossier._store
    report = dossier.event(claim).reports[0].id
    old = store.grounding(report).claims
    kept = tuple(msgspec.structs.replace(one, **fields) for one in old) if fields else ()
    store.start(Run(id="n2", verb="build", started="2025", versions={"extract": "fake 2"}))
    store.save_groundings([Grounding(report=report, claims=kept)], "g2", "n2")
    store.save_links(Links(report=report), "l", "n2")


def test_another_version_that_reads_otherwise_is_the_reason(dossier: dragoman.Dossier, claims: list[str]) -> None:
    since = now()
    reread(dossier, claims[0], type="PROTEST")
    (change,) = dossier.changes(since)
    assert (change.kind, change.fields) == ("changed", ("type",))
    assert change.was[0].type == "ASSAULT"
    assert change.reasons == ("read again: Sahel Courier, 2013-05-04 (extract is fake 2 now, was fake 1)",)


def test_another_version_that_reads_the_same_changes_nothing(dossier: dragoman.Dossier, claims: list[str]) -> None:
    since = now()
    reread(dossier, claims[0], score=0.5)
    assert list(dossier.changes(since)) == []


def test_what_is_told_no_more_is_withdrawn(dossier: dragoman.Dossier, claims: list[str]) -> None:
    before, since = dossier.event(claims[0]), now()
    reread(dossier, claims[0])
    (change,) = dossier.changes(since)
    assert (change.kind, change.was, change.now) == ("withdrawn", (before,), ())
    assert change.reasons[0].startswith("read again: Sahel Courier")


def test_since_a_run_is_what_came_after_it_and_by_default_what_the_last_one_did(tmp_path: Path, fill: Fill) -> None:
    with dragoman.Dossier(
        tmp_path / "real.dossier", settings=dragoman.Settings(workers=1, extractor="patterns")
    ) as own:
        (tmp_path / "one.txt").write_text("GAO, 3 May 2013 (Wire) - Gunmen killed six soldiers near Gao on Thursday.\n")
        own.add(tmp_path / "one.txt")
        own.build()
        first = list(own.runs())[-1]
        events = own.counts()["events"]
        (tmp_path / "two.txt").write_text("KABUL, 6 March 2011 (Post) - A bomb killed four policemen in Kandahar.\n")
        own.add(tmp_path / "two.txt")
        own.build()
        added = own.counts()["events"] - events
        assert added
        assert len(list(own.changes(first.id))) == added
        assert kinds(list(own.changes())) == [("added", 0, 1)] * added
        assert len(list(own.changes("2000"))) == events + added
        own.build()
        assert len(list(own.changes())) == added, "a build that changed nothing is not the last word"


def test_what_is_no_time_and_no_run_is_refused(dossier: dragoman.Dossier) -> None:
    with pytest.raises(UsageError, match="neither a time nor a run"):
        list(dossier.changes("lately"))
    with pytest.raises(NotFoundError):
        list(dossier.changes("n0123456789abcdef"))


def test_a_dossier_brought_up_to_date_says_since_when_it_knows(dossier: dragoman.Dossier, claims: list[str]) -> None:
    begun = now()
    with dossier._store._database.write() as conn:  # type: ignore[attr-defined]  # as after a migration
        conn.exec_driver_sql("DELETE FROM moves")
        conn.exec_driver_sql("DELETE FROM moments")
        conn.exec_driver_sql("INSERT INTO moments (num, at, mark) VALUES (0, ?, 0)", (begun,))
    with pytest.raises(UsageError, match="since"):
        list(dossier.changes("2000-01-01"))
    dossier.judge(claims[0], claims[1], "same", by="Ann")
    assert kinds(list(dossier.changes(begun))) == [("merged", 2, 1)]


def test_changes_as_plain_data(dossier: dragoman.Dossier, claims: list[str]) -> None:
    since = now()
    dossier.judge(claims[0], claims[1], "same", by="Ann")
    (plain,) = map(dossier.plain, dossier.changes(since))
    assert json.loads(json.dumps(plain))["kind"] == "merged"
    assert [event["id"] for event in plain["was"]] == [event_id(claim) for claim in claims[:2]]

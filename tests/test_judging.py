"""What persons say of events: split, moved, corrected, contradicted, taken back, and taken from one dossier to another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import dragoman
from dragoman.errors import NotFoundError, StoreError, UsageError
from dragoman.link.base import Links
from dragoman.schema.claim import Grounding
from dragoman.schema.event import Event
from dragoman.schema.judgement import Judgement
from dragoman.schema.mention import Extraction
from dragoman.store.resolve import event_id
from dragoman.store.sqlite import SqliteStore
from dragoman.testing import make_claim, make_report

Fill = Callable[[Path], list[str]]


@pytest.fixture
def path(tmp_path: Path, fill: Fill) -> Path:
    fill(tmp_path / "war.dossier")
    return tmp_path / "war.dossier"


@pytest.fixture
def dossier(path: Path) -> Iterator[dragoman.Dossier]:
    with dragoman.Dossier(path) as opened:
        yield opened


@pytest.fixture
def claims(dossier: dragoman.Dossier) -> list[str]:
    return [claim.id for event in dossier.events() for claim in event.claims]


@pytest.fixture
def one(dossier: dragoman.Dossier, claims: list[str]) -> Event:
    """All three claims joined to one event, by hand."""
    for other in claims[1:]:
        dossier.judge(claims[0], other, "same", by="Ann")
    return dossier.event(claims[0])


def together(dossier: dragoman.Dossier) -> set[frozenset[str]]:
    return {frozenset(claim.id for claim in event.claims) for event in dossier.events()}


# --- split and move ---------------------------------------------------------------------------------------------------


def test_a_split_parts_the_claims_as_one_event_and_is_taken_back_whole(
    dossier: dragoman.Dossier, claims: list[str], one: Event
) -> None:
    rows = dossier.split(one.id, claims[1], claims[2], by="Bob", reason="another bus")
    assert together(dossier) == {frozenset(claims[:1]), frozenset(claims[1:])}
    assert len({row.decision for row in rows}) == 1
    assert {row.reason for row in rows} == {"another bus"}
    dossier.retract(str(rows[0].decision))
    assert together(dossier) == {frozenset(claims)}
    assert all(row.retracted_at for row in dossier.rulings() if row.by == "Bob")


def test_a_split_says_what_it_cannot_do(dossier: dragoman.Dossier, claims: list[str], one: Event) -> None:
    with pytest.raises(UsageError, match="no claim of the event"):
        dossier.split(one.id, "c0", by="Bob")
    with pytest.raises(UsageError, match="claims that stay"):
        dossier.split(one.id, *claims, by="Bob")
    with pytest.raises(UsageError, match="claims that go"):
        dossier.split(one.id, by="Bob")
    with pytest.raises(NotFoundError):
        dossier.split("e0", claims[0], by="Bob")
    assert together(dossier) == {frozenset(claims)}


def test_a_claim_moves_to_another_event(dossier: dragoman.Dossier, claims: list[str]) -> None:
    dossier.judge(claims[0], claims[1], "same", by="Ann")
    rows = dossier.move(claims[1], event_id(claims[2]), by="Bob")
    assert together(dossier) == {frozenset(claims[:1]), frozenset(claims[1:])}
    with pytest.raises(UsageError, match="already"):
        dossier.move(claims[1], event_id(claims[2]), by="Bob")
    dossier.retract(str(rows[0].decision))
    assert together(dossier) == {frozenset(claims[:2]), frozenset(claims[2:])}


# --- correcting -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("type", "protest", lambda event: event.type == "PROTEST"),
        ("mode", "drone", lambda event: event.mode == "drone"),
        ("mode", "none", lambda event: event.mode is None),
        ("status", "denied", lambda event: event.status == "denied"),
        ("date", "2013-05-02", lambda event: (event.time.start, event.time.precision) == ("2013-05-02", "day")),
        ("date", "2013-05", lambda event: (event.time.end, event.time.precision) == ("2013-05-31", "month")),
        (
            "date",
            "2013-05-01/2013-05-04",
            lambda event: (event.time.end, event.time.precision) == ("2013-05-04", "bounded"),
        ),
        ("date", "none", lambda event: event.time.start is None),
        (
            "place",
            "Timbuktu, ML",
            lambda event: (event.place.country, event.place.geonames_id is None) == ("ML", False),
        ),
        ("place", "mopti", lambda event: event.place.name == "Mopti"),
        ("place", "Nowhere at All, ML", lambda event: (event.place.name, event.place.lat) == ("Nowhere at All", None)),
        ("actor", "Gunmen; Militia", lambda event: [party.name for party in event.actors] == ["Gunmen", "Militia"]),
        ("recipient", "none", lambda event: event.recipients == ()),
        ("killed", "6-9", lambda event: (event.summary["killed"].low, event.summary["killed"].high) == (6, 9)),
        (
            "killed",
            "at least 6",
            lambda event: (event.summary["killed"].low, event.summary["killed"].high) == (6, None),
        ),
        ("killed", "none", lambda event: "killed" not in event.summary),
        ("injured", "up to 4", lambda event: event.summary["injured"].high == 4),
    ],
)
def test_a_persons_value_outranks_the_claims_which_stay(
    field: str, text: str, told: Callable[[Event], bool], dossier: dragoman.Dossier, claims: list[str]
) -> None:
    before = dossier.event(claims[0])
    said = dossier.correct(before.id, field, text, by="Ann", reason="saw it")
    event = dossier.event(before.id)
    assert told(event)
    assert event.claims == before.claims
    (correction,) = event.corrected
    assert (correction.field, correction.by, correction.reason, correction.judgement) == (
        field,
        "Ann",
        "saw it",
        said.id,
    )
    dossier.retract(said.id)
    assert dossier.event(before.id) == before


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("colour", "red"), ("type", "WAR"), ("mode", "bicycle"), ("status", "maybe"), ("date", "May"),
        ("date", "2013-05-09/2013-05-01"),
        ("date", ""), ("place", "Gao, Mali"), ("killed", "many"), ("killed", "9-6"), ("killed", "9999999999999"),
    ],
)  # fmt: skip
def test_a_value_that_is_none_is_refused(field: str, text: str, dossier: dragoman.Dossier, claims: list[str]) -> None:
    with pytest.raises(UsageError):
        dossier.correct(claims[0], field, text, by="Ann")
    assert dossier.rulings() == []


def test_a_correction_follows_its_claim_through_merging_and_splitting(
    dossier: dragoman.Dossier, claims: list[str]
) -> None:
    dossier.correct(event_id(claims[1]), "status", "denied", by="Ann")
    joined = dossier.judge(claims[0], claims[1], "same", by="Ann")
    assert dossier.event(claims[0]).status == "denied"
    dossier.retract(joined.id)
    assert [dossier.event(claim).status for claim in claims[:2]] == ["occurred", "denied"]


def test_a_correction_survives_a_rebuild(path: Path, dossier: dragoman.Dossier, claims: list[str]) -> None:
    dossier.correct(claims[0], "status", "denied", by="Ann")
    store = dossier._store
    report = dossier.event(claims[0]).reports[0].id
    grounding = store.grounding(report)
    store.save_groundings([Grounding(report=report, claims=grounding.claims)], "other", "run")
    with pytest.raises(NotFoundError):
        dossier.event(claims[0])
    store.save_links(Links(report=report), "l", "run")
    assert dossier.event(claims[0]).status == "denied"


def test_events_are_found_by_what_they_were_corrected_to_and_no_more_by_what_they_were(
    dossier: dragoman.Dossier, claims: list[str]
) -> None:
    dossier.correct(claims[0], "type", "PROTEST", by="Ann")
    dossier.correct(claims[0], "place", "Timbuktu", by="Ann")
    dossier.correct(claims[0], "date", "2014-01-01", by="Ann")
    wanted = [event_id(claims[0])]
    assert [event.id for event in dossier.events(type="PROTEST")] == wanted
    assert [event.id for event in dossier.events(place="Timbuktu")] == wanted
    assert [event.id for event in dossier.events(since="2014")] == wanted
    assert len(list(dossier.events(type="ASSAULT"))) == 2
    assert len(list(dossier.events(place="Mopti"))) == 1


def test_the_record_shows_who_corrected_what(dossier: dragoman.Dossier, claims: list[str], tmp_path: Path) -> None:
    dossier.correct(claims[0], "killed", "8", by="Ann", reason="the hospital's list")
    plain = dossier.plain(dossier.event(claims[0]))
    (told,) = plain["corrected"]
    assert (told["field"], told["value"]["low"], told["by"], told["reason"]) == (
        "killed",
        8,
        "Ann",
        "the hospital's list",
    )
    dossier.export(tmp_path / "out")
    row = json.loads((tmp_path / "out" / "judgements.jsonl").read_text().splitlines()[-1])
    assert (row["kind"], row["left"], row["right"], row["field"]) == ("value", claims[0], claims[0], "killed")


# --- contradictions ---------------------------------------------------------------------------------------------------


def test_two_persons_corrections_are_reported_and_the_later_holds(dossier: dragoman.Dossier, claims: list[str]) -> None:
    first = dossier.correct(claims[0], "killed", "8", by="Ann")
    assert dossier.conflicts() == []
    last = dossier.correct(claims[0], "killed", "7", by="Bob")
    assert dossier.event(claims[0]).summary["killed"].low == 7
    (conflict,) = dossier.conflicts()
    assert (conflict.judgement.id, [one.id for one in conflict.against]) == (first.id, [last.id])
    dossier.retract(last.id)
    assert dossier.conflicts() == []
    assert dossier.event(claims[0]).summary["killed"].low == 8


def test_a_person_who_thinks_again_contradicts_nobody(dossier: dragoman.Dossier, claims: list[str]) -> None:
    dossier.correct(claims[0], "killed", "8", by="Ann")
    dossier.correct(claims[0], "killed", "7", by="Ann")
    dossier.judge(claims[0], claims[1], "same", by="Ann")
    dossier.judge(claims[0], claims[1], "different", by="Ann")
    assert dossier.conflicts() == []
    assert len(together(dossier)) == 3


def test_verdicts_that_contradict_each_other_through_others_are_reported(
    dossier: dragoman.Dossier, claims: list[str]
) -> None:
    apart = dossier.judge(claims[0], claims[2], "different", by="Ann")
    one = dossier.judge(claims[0], claims[1], "same", by="Bob")
    other = dossier.judge(claims[1], claims[2], "same", by="Bob")
    (conflict,) = dossier.conflicts()
    assert conflict.judgement.id == apart.id
    assert {row.id for row in conflict.against} == {one.id, other.id}
    assert len(together(dossier)) == 1, "the later ones win"


def test_a_join_that_later_verdicts_forbid_is_reported(dossier: dragoman.Dossier, claims: list[str]) -> None:
    lost = dossier.judge(claims[0], claims[1], "same", by="Ann")
    dossier.judge(claims[1], claims[2], "same", by="Ann")
    dossier.judge(claims[0], claims[2], "different", by="Ann")
    (conflict,) = dossier.conflicts()
    assert conflict.judgement.id == lost.id
    assert len(together(dossier)) == 2


# --- out and in -------------------------------------------------------------------------------------------------------


@pytest.fixture
def other(tmp_path: Path, fill: Fill) -> Iterator[dragoman.Dossier]:
    fill(tmp_path / "other.dossier")
    with dragoman.Dossier(tmp_path / "other.dossier") as opened:
        yield opened


def judged(dossier: dragoman.Dossier, claims: list[str], file: Path) -> Path:
    dossier.judge(claims[0], claims[1], "same", by="Ann", reason="one bus")
    dossier.correct(claims[2], "date", "2013-05-01", by="Ann")
    dossier.retract(dossier.judge(claims[1], claims[2], "same", by="Ann").id)
    assert dossier.export_judgements(file) == 3
    return file


def test_judgements_taken_over_make_the_same_events_and_twice_changes_nothing(
    dossier: dragoman.Dossier, other: dragoman.Dossier, claims: list[str], tmp_path: Path
) -> None:
    file = judged(dossier, claims, tmp_path / "judgements.jsonl")
    done = other.import_judgements(file)
    assert (done.new, done.known, done.retracted, done.waiting, done.failed) == (3, 0, 0, (), ())
    assert list(other.events()) == list(dossier.events())
    again = other.import_judgements(file)
    assert (again.new, again.known) == (0, 3)
    assert other.rulings() == dossier.rulings()


def test_what_was_taken_back_there_is_taken_back_here_and_not_the_other_way(
    dossier: dragoman.Dossier, other: dragoman.Dossier, claims: list[str], tmp_path: Path
) -> None:
    before = judged(dossier, claims, tmp_path / "before.jsonl")
    other.import_judgements(before)
    said = next(one for one in dossier.rulings() if one.reason == "one bus")
    dossier.retract(said.id)
    dossier.export_judgements(tmp_path / "after.jsonl")
    assert other.import_judgements(tmp_path / "after.jsonl").retracted == 1
    assert other.rulings() == dossier.rulings()
    assert len(together(other)) == 3
    assert other.import_judgements(before).known == 3
    assert len(together(other)) == 3


def test_judgements_wait_for_claims_that_are_not_there_yet(
    dossier: dragoman.Dossier, claims: list[str], tmp_path: Path, fill: Fill
) -> None:
    file = judged(dossier, claims, tmp_path / "judgements.jsonl")
    with dragoman.Dossier(tmp_path / "late.dossier") as late:
        done = late.import_judgements(file)
        assert (done.new, set(done.waiting)) == (3, set(claims))
    fill(tmp_path / "late.dossier")
    with dragoman.Dossier(tmp_path / "late.dossier") as late:
        assert together(late) == {frozenset(claims[:2]), frozenset(claims[2:])}
        assert late.event(claims[2]).time.start == "2013-05-01"


def test_the_later_verdict_wins_whichever_was_taken_over_last(
    dossier: dragoman.Dossier, other: dragoman.Dossier, claims: list[str], tmp_path: Path
) -> None:
    dossier.judge(claims[0], claims[1], "same", by="Ann")
    other.judge(claims[0], claims[1], "different", by="Bob")
    dossier.export_judgements(tmp_path / "ann.jsonl")
    other.export_judgements(tmp_path / "bob.jsonl")
    dossier.import_judgements(tmp_path / "bob.jsonl")
    other.import_judgements(tmp_path / "ann.jsonl")
    assert len(together(dossier)) == len(together(other)) == 3


def test_lines_that_are_no_judgements_are_told_and_the_others_go_on(
    dossier: dragoman.Dossier, claims: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "judgements.jsonl"
    good = {"kind": "event", "left": claims[0], "right": claims[1], "verdict": "same", "by": "Ann"}
    lines = [
        json.dumps(good | {"at": "2024-01-01T12:00:00+02:00"}),
        "",
        "not json",
        json.dumps({"kind": "event", "left": claims[0]}),
        json.dumps(good | {"verdict": "maybe"}),
        json.dumps(good | {"at": "yesterday"}),
        json.dumps(good | {"kind": "value", "field": "date", "value": 7}),
        json.dumps(good | {"machine": True, "id": "j1"}),
    ]
    file.write_text("\n".join(lines))
    done = dossier.import_judgements(file)
    assert (done.new, done.machine) == (1, 1)
    assert [one.path.rsplit("#", 1)[1] for one in done.failed] == ["3", "4", "5", "6", "7"]
    assert dossier.rulings()[0].at == "2024-01-01T10:00:00+00:00"
    assert len(together(dossier)) == 2


def test_a_toll_that_no_table_could_hold_is_not_taken_over(
    dossier: dragoman.Dossier, claims: list[str], tmp_path: Path
) -> None:
    row = {"kind": "value", "left": claims[0], "right": claims[0], "verdict": "same", "by": "Ann", "field": "killed"}
    (tmp_path / "theirs.jsonl").write_text(json.dumps({**row, "value": {"low": 10**30}}))
    (failure,) = dossier.import_judgements(tmp_path / "theirs.jsonl").failed
    assert "no toll is above" in failure.reason


def test_a_file_that_is_not_there_is_told(dossier: dragoman.Dossier, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"nothing\.jsonl"):
        dossier.import_judgements(tmp_path / "nothing.jsonl")


# --- claims of one report that tell one act -----------------------------------------------------------------------------


@pytest.fixture
def raid(tmp_path: Path) -> Iterator[dragoman.Dossier]:
    """Two reports of one raid, each telling it in two sentences; the machine joins their first claims."""
    path = str(tmp_path / "raid.dossier")
    store = SqliteStore(path, dragoman.Settings())
    first = ""
    for outlet in ("Sahel Courier", "Lagoon Times"):
        text = f"A convoy was raided near Gao, the {outlet} learned. Six men were killed there."
        report = make_report(text, outlet=outlet, published="2013-05-04")
        told = [make_claim(report, words, day="2013-05-03") for words in ("A convoy was raided", "Six men were killed")]
        said = Judgement(id="jm", kind="event", left=told[0].id, right=first, verdict="same", by="rules", score=0.9)
        store.add_reports([report], [()], "run")
        store.save_clean([report], "c", "run")
        store.save_extractions([Extraction(report=report.id)], "e", "run")
        store.save_groundings([Grounding(report=report.id, claims=tuple(told))], "g", "run")
        store.save_links(Links(report=report.id, judgements=(said,) if first else ()), "l", "run")
        first = told[0].id
    store.close()
    with dragoman.Dossier(path) as opened:
        yield opened


def test_what_a_split_leaves_stays_in_its_event(raid: dragoman.Dossier) -> None:
    (event,) = raid.events()
    raid.split(event.id, event.claims[2].id, by="Ann")
    assert together(raid) == {
        frozenset(claim.id for claim in event.claims if claim.id != event.claims[2].id),
        frozenset([event.claims[2].id]),
    }


@pytest.mark.parametrize("way", ["judge", "move"])
def test_what_was_split_goes_back_whole(raid: dragoman.Dossier, way: str) -> None:
    (event,) = raid.events()
    whole = together(raid)
    raid.split(event.id, event.claims[2].id, by="Ann")
    gone = raid.event(event.claims[2].id)
    if way == "judge":
        raid.judge(event.id, gone.id, "same", by="Bob")
    else:
        raid.move(event.claims[2].id, event.id, by="Bob")
    assert together(raid) == whole

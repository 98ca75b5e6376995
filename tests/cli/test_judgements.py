"""Splitting, moving, correcting and carrying judgements about, on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def claims(here: Path, fill: Callable[[Path], list[str]]) -> list[str]:
    """The claims of a dossier in the working folder, each an event of its own."""
    return fill(here / "dragoman.dossier")


def events(run: Run) -> int:
    return len(run("show", "events").out.splitlines()) - 1


def test_split_tells_both_events_and_is_taken_back(claims: list[str], run: Run) -> None:
    run("judge", claims[0], claims[1], "same", "--by", "Ann")
    event = run("show", "event", claims[0]).out.split()[0]
    assert claims[1] in run("show", "event", event).out, "the ids of claims are there to be copied"
    done = run("split", event, claims[1], "--by", "Bob", "--reason", "another bus")
    assert done.code == 0
    assert "is parted from" in done.out
    assert events(run) == 3
    assert run("retract", done.out.split()[-1]).code == 0
    assert events(run) == 2


def test_move_tells_where_the_claim_is_now(claims: list[str], run: Run) -> None:
    event = run("show", "event", claims[2]).out.split()[0]
    done = run("move", claims[0], event, "--by", "Bob")
    assert done.code == 0
    assert f"{claims[0]} is in e" in done.out
    assert events(run) == 2
    assert run("move", claims[0], claims[2], "--by", "Bob").code == 2


def test_correct_tells_the_value_and_who_says_so(claims: list[str], run: Run) -> None:
    done = run("correct", claims[0], "date", "2013-05-01", "--by", "Ann", "--reason", "the mayor's diary")
    assert done.code == 0
    assert "date is 2013-05-01 now, as Ann says" in done.out
    shown = run("show", "event", claims[0]).out
    assert "when      2013-05-01" in shown
    assert "corrected date by Ann: the mayor's diary" in shown
    over = run("correct", claims[0], "date", "2013-05-02", "--by", "Bob")
    assert "overrules" in over.out
    assert "over 1 other correction" in run("show", "event", claims[0]).out


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (2, ("correct", "CLAIM", "date", "May", "--by", "Ann")),
        (2, ("correct", "CLAIM", "colour", "red", "--by", "Ann")),
        (2, ("correct", "CLAIM", "date", "2013")),
        (5, ("correct", "e0", "date", "2013", "--by", "Ann")),
        (5, ("split", "e0", "c0", "--by", "Ann")),
        (2, ("split", "CLAIM", "c0", "--by", "Ann")),
        (5, ("move", "CLAIM", "e0", "--by", "Ann")),
        (4, ("judgements", "import", "nothing.jsonl")),
        (5, ("retract", "d0")),
    ],
)
def test_what_cannot_be_done_ends_with_its_code(code: int, words: tuple[str, ...], claims: list[str], run: Run) -> None:
    done = run(*(claims[0] if word == "CLAIM" else word for word in words))
    assert done.code == code, done
    assert done.err.startswith("dragoman: ")


def test_judgements_go_out_and_come_in(
    claims: list[str], run: Run, here: Path, fill: Callable[[Path], list[str]]
) -> None:
    run("judge", claims[0], claims[1], "same", "--by", "Ann", "--reason", "one bus")
    run("correct", claims[2], "place", "Gao, ML", "--by", "Ann")
    listed = run("judgements", "list").out
    assert "one bus" in listed
    assert f"{claims[2]} place: Gao" in listed
    assert len(run("judgements", "list", "--json").out.splitlines()) == 2
    assert run("judgements", "export", "ann.jsonl").out.startswith("2 judgements")
    fill(here / "other.dossier")
    assert run("-d", "other.dossier", "judgements", "import", "ann.jsonl").out.startswith("2 new, 0 already there")
    assert run("-d", "other.dossier", "judgements", "import", "ann.jsonl").out.startswith("0 new, 2 already there")
    (here / "bad.jsonl").write_text("no judgement\n")
    done = run("judgements", "import", "bad.jsonl")
    assert done.code == 3
    assert "bad.jsonl#1" in done.err
    stranger = json.loads((here / "ann.jsonl").read_text().splitlines()[0]) | {"id": "j0", "left": "c0"}
    (here / "stranger.jsonl").write_text(json.dumps(stranger))
    assert "wait for 1 thing" in run("judgements", "import", "stranger.jsonl").out


def test_contradictions_are_listed_and_told_in_the_overview(claims: list[str], run: Run) -> None:
    assert "No judgements contradict" in run("review", "--conflicts").err
    run("judge", claims[0], claims[1], "same", "--by", "Ann")
    run("judge", claims[0], claims[1], "different", "--by", "Bob")
    header, row = run("review", "--conflicts").out.splitlines()
    assert header.startswith("does not hold")
    assert "Ann" in row
    assert "Bob" in row
    assert "1 judgement contradicted by later ones" in run("show").out


def test_a_split_says_where_the_others_fall_apart(run: Run, claims: list[str]) -> None:
    run("judge", claims[0], claims[1], "same", "--by", "Ann")
    run("judge", claims[1], claims[2], "same", "--by", "Ann")
    done = run("split", run("show", "event", claims[1]).out.split()[0], claims[1], "--by", "Bob")
    assert "the others are 2 events" in done.out
    assert "dragoman judge e" in done.out


def test_a_split_is_one_row_of_the_list(claims: list[str], run: Run) -> None:
    run("judge", claims[0], claims[1], "same", "--by", "Ann")
    split = run("split", run("show", "event", claims[0]).out.split()[0], claims[1], "--by", "Bob").out.split()[-1]
    run("judge", claims[0], claims[1], "same", "--by", "Ann")
    moved = run("move", claims[1], claims[2], "--by", "Bob").out.split()[-1]
    rows = {line.split("\t")[0]: line.split("\t") for line in run("judgements", "list").out.splitlines()}
    assert len(rows) == 5, "a header, two verdicts, a split and a move"
    assert rows[split][3] == f"{claims[1]} parted from 1 claim"
    assert rows[moved][3] == f"{claims[1]} moved to {claims[2]} from 1 claim"
    run("retract", split)
    row = next(line for line in run("judgements", "list").out.splitlines() if line.startswith(split))
    assert row.split("\t")[5], "when it was taken back"


def test_correct_tells_what_the_words_were_read_as(claims: list[str], run: Run) -> None:
    assert "place is Gao (ML) now" in run("correct", claims[0], "place", "Gao, ML", "--by", "Ann").out
    assert (
        "Where 'Nowhere at All' lies is not known."
        in run("correct", claims[0], "place", "Nowhere at All", "--by", "Ann").out
    )
    assert "No report names 'Grey Wolves'" in run("correct", claims[0], "actor", "Grey Wolves", "--by", "Ann").out
    assert "killed is at least 6 now" in run("correct", claims[0], "killed", ">= 6", "--by", "Ann").out
    assert "recipient is none now" in run("correct", claims[0], "recipient", "none", "--by", "Ann").out


def test_judge_says_what_came_of_it_and_retract_whether_it_was_done(claims: list[str], run: Run) -> None:
    done = run("judge", claims[0], claims[1], "same", "--by", "Ann")
    assert "One event: e" in done.out
    assert "told by 2 reports." in done.out
    assert "Two events: e" in run("judge", claims[0], claims[2], "different", "--by", "Ann").out
    judgement = done.out.split(":")[0]
    assert run("retract", judgement).out == f"{judgement}: retracted\n"
    assert run("retract", judgement).out == f"{judgement}: was retracted already\n"


def test_a_file_that_holds_no_judgements_does_not_fill_the_screen(claims: list[str], run: Run, here: Path) -> None:
    (here / "other.jsonl").write_text('{"text": "no judgement"}\n' * 300)
    done = run("judgements", "import", "other.jsonl")
    assert done.code == 3
    assert len(done.err.splitlines()) == 51
    assert "250 lines more" in done.err

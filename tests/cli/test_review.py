"""Reviewing: single keys, every answer kept at once, both tellings on the screen, taking answers back."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

import dragoman
from dragoman.cli.question import agreement, draw, reason
from dragoman.schema.judgement import Judgement
from dragoman.schema.review import Weighed

Run = Callable[..., Any]


@pytest.fixture
def claims(here: Path, fill: Callable[[Path], list[str]]) -> list[str]:
    """The claims of the undecided dossier, which lies in the working folder under its default name."""
    return fill(here / "dragoman.dossier")


@pytest.fixture
def answer(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs `review` with these letters on standard input, a line each."""

    def answers(letters: str, *words: str) -> Any:
        monkeypatch.setattr(sys, "stdin", io.StringIO(letters))
        return run("review", "--by", "Ann", *words)

    return answers


def persons() -> list[Judgement]:
    with dragoman.Dossier() as dossier:
        return [one for one in dossier.judgements() if not one.machine]


def events() -> int:
    with dragoman.Dossier() as dossier:
        return dossier.counts()["events"]


def test_letters_line_by_line_judge_with_their_reasons(claims: list[str], answer: Run) -> None:
    done = answer("s the same bus\nd\n")
    assert done.code == 0
    first, second = persons()
    assert (first.verdict, first.by, first.reason) == ("same", "Ann", "the same bus")
    assert {first.left, first.right} == {claims[0], claims[1]}
    assert (second.verdict, second.reason) == ("different", None)
    assert events() == 2
    assert "2 pairs judged: 1 same, 1 different, 0 unsure." in done.out
    assert "Events: 3 before, 2 now. Pairs left: 0." in done.out


def test_an_answer_that_settles_another_pair_saves_the_question(claims: list[str], answer: Run) -> None:
    # Both last pairs lie between the same two events once the first two claims are one.
    assert answer("s\ns\n").out.count("one act, or two?") == 2
    assert events() == 1


def test_back_takes_the_last_answer_back_and_asks_it_again(claims: list[str], answer: Run) -> None:
    done = answer("s\nb\nd\nq\n")
    assert [(one.verdict, one.retracted_at is None) for one in persons()] == [("same", False), ("different", True)]
    assert events() == 3
    assert "1 pair judged: 0 same, 1 different, 0 unsure." in done.out


def test_back_at_the_first_question_says_so(claims: list[str], answer: Run) -> None:
    assert "This is the first." in answer("b\nq\n").out


def test_next_passes_over_and_asks_another_time(claims: list[str], answer: Run) -> None:
    answer("n\nn\nn\n")
    assert persons() == []
    assert answer("u\nq\n").code == 0
    assert [one.verdict for one in persons()] == ["unsure"]
    assert "2 pairs to judge" in answer("q\n").out


def test_a_reason_is_kept_with_the_next_answer_only(claims: list[str], answer: Run) -> None:
    answer("r another town\nd\nd\n", "--reason", "sweep")
    assert [one.reason for one in persons()] == ["another town", "sweep"]


def test_an_unknown_letter_shows_the_help_and_judges_nothing(claims: list[str], answer: Run) -> None:
    done = answer("S\nx\n\n?\n")
    assert done.out.count("the same act: the two become") == 4
    assert persons() == []


def test_the_question_shows_both_texts_their_values_and_the_machines_reasons(claims: list[str], answer: Run) -> None:
    told = answer("o\nq\n").out
    assert "**bombed**" in told
    assert "**blown up**" in told
    assert "Sahel Courier, 2013-05-04" in told
    assert "killed 11" in told
    assert "the place: same place" in told
    assert "the weapon: unknown" in told, "more shows what weighs little too"
    assert "in 100 that both tell one act" in told
    assert "Now two events" in told


def test_the_conditions_of_asking(claims: list[str], run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("u\nq\n"))
    done = run("review")
    assert done.code == 2
    assert "--by NAME" in done.err
    monkeypatch.setenv("DRAGOMAN_REVIEWER", "Bea")
    assert run("review", "--limit", "1").code == 0
    assert [one.by for one in persons()] == ["Bea"]


def test_the_pairs_are_listed_without_asking(claims: list[str], run: Run) -> None:
    lines = run("review", "--list").out.splitlines()
    assert lines[0].split("\t")[:3] == ["left", "right", "value"]
    assert len(lines) == 4
    values = [json.loads(line)["value"] for line in run("review", "--json").out.splitlines()]
    assert values == sorted(values, reverse=True)


def test_nothing_undecided_is_told(dossier: Path, run: Run) -> None:
    assert run("review", "--by", "Ann").out.strip() == "Nothing is undecided."


@pytest.mark.parametrize(("width", "beside"), [(140, True), (70, False)])
def test_a_narrow_screen_puts_one_text_above_the_other(width: int, beside: bool, claims: list[str]) -> None:
    with dragoman.Dossier() as dossier:
        question = dossier.question(dossier.undecided()[0])
        assert question is not None
        reports = tuple(dossier.report(side.claim.report.id) for side in (question.left, question.right))
    console = Console(width=width, file=io.StringIO(), highlight=False, markup=False)
    draw(console, question, "one of one", (reports[0], reports[1]), wide=False)
    told = console.file.getvalue()  # type: ignore[attr-defined]  # a StringIO
    assert any("Sahel Courier," in line and "Niger Bend Wire," in line for line in told.splitlines()) is beside
    assert max(map(len, told.splitlines())) <= width


def test_a_hostile_report_does_not_steer_the_screen(claims: list[str], answer: Run) -> None:
    assert "\x1b" not in answer("n\nn\nn\n").out


def test_a_level_is_told_in_words() -> None:
    assert (
        reason(Weighed(feature="time", level="next day, week", log_odds=0.36))
        == "the date: next day, known to the week"
    )


def test_a_pair_that_is_settled_meanwhile_is_no_question(claims: list[str]) -> None:
    with dragoman.Dossier() as dossier:
        pairs = dossier.undecided()
        dossier.judge(claims[0], claims[1], "same", by="Bob")
        assert [dossier.question(one) is None for one in pairs] == [True, False, False]
        assert dossier.event(claims[1]).id == dossier.event(claims[0]).id


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal there")
def test_killing_it_between_two_questions_loses_no_answer(claims: list[str], here: Path) -> None:
    command = [sys.executable, "-u", "-m", "dragoman", "review", "--by", "Ann"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=here) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("d another bus\n")
        child.stdin.flush()
        # The second question is on the screen: the first answer must be in the file.
        asked = 0
        for line in child.stdout:
            asked += "one act, or two?" in line
            if asked == 2:
                break
        child.send_signal(signal.SIGKILL)
    assert [(one.verdict, one.reason) for one in persons()] == [("different", "another bus")]


@pytest.fixture
def terminal(claims: list[str], here: Path) -> Callable[[bytes], str]:
    """Return a function that types bytes into `review` on a terminal of its own and returns what it showed."""
    pty = pytest.importorskip("pty")

    def types(keys: bytes) -> str:
        child, screen = pty.fork()
        if child == 0:
            os.execv(sys.executable, [sys.executable, "-m", "dragoman", "review", "--by", "Ann"])
        shown = b""
        waiting = [keys[at : at + 1] for at in range(len(keys))] if b"\x1b" not in keys else [keys[:-1], keys[-1:]]
        try:
            while True:
                shown += os.read(screen, 4096)
                if waiting and shown.endswith(b"? help > "):
                    os.write(screen, waiting.pop(0))
        except OSError:  # the program has ended
            pass
        os.waitpid(child, 0)
        os.close(screen)
        return shown.decode(errors="replace")

    return types


def test_on_a_terminal_a_key_answers_without_enter(terminal: Callable[[bytes], str]) -> None:
    shown = terminal(b"dq")
    assert [one.verdict for one in persons()] == ["different"]
    assert "\x1b[" in shown, "the words that name the act are highlighted"


def test_an_arrow_key_is_no_verdict(terminal: Callable[[bytes], str]) -> None:
    terminal(b"\x1b[dq")
    assert persons() == []


@pytest.mark.parametrize(
    ("left", "right", "sign"),
    [
        ("Police (unsure)", "police", "="),
        ("people; police", "police; people", "="),
        ("Honiara (SB)", "Honiara (SB); Chinatown (SB)", "in part"),
        ("killed 9", "killed 2", "differs"),
    ],
)
def test_two_values_agree_whatever_their_order_and_case(left: str, right: str, sign: str) -> None:
    assert agreement(left, right) == sign

"""The short texts of the corpus: every line is sound, each is there once, and faults are named by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman_corpus import StoryError
from dragoman_corpus.cli import main
from dragoman_corpus.passages import IN_SENTENCES, ROLES, Act, Passage, load_passages, passage_files, read_passages


@pytest.fixture(scope="module")
def sentences() -> list[Passage]:
    return list(load_passages("sentences"))


@pytest.fixture(scope="module")
def passages() -> list[Passage]:
    return list(load_passages("passages"))


def file_of(folder: Path, text: str) -> Path:
    path = folder / "some.txt"
    path.write_text(text, "utf-8")
    return path


def roles(text: str, act: Act) -> dict[str, str]:
    return {role.name: text[role.span.start : role.span.end] for role in act.roles}


def test_every_text_is_read_and_there_once(sentences: list[Passage], passages: list[Passage]) -> None:
    assert all(passage_files(kind) for kind in ("sentences", "passages"))
    both = [*sentences, *passages]
    assert len({one.text for one in both}) == len(both) > 0


def test_sentences_have_one_act_and_passages_several(sentences: list[Passage], passages: list[Passage]) -> None:
    assert {len(one.acts) for one in sentences} == {0, 1}
    told = {role.name for one in sentences for act in one.acts for role in act.roles}
    assert told == {ROLES[letter] for letter in IN_SENTENCES}
    counts = [len(one.acts) for one in passages if one.acts]
    assert sum(counts) / len(counts) > 2


def test_an_act_with_its_roles(tmp_path: Path) -> None:
    line = "ASSAULT/explosives attempted | <a:They> tried to {blow} <t:the bridge> {up} near <p:Orsa> <d:on Friday>."
    (one,) = read_passages(file_of(tmp_path, f"# a remark\n\n{line}\n"))
    (act,) = one.acts
    assert (act.type, act.mode, act.status) == ("ASSAULT", "explosives", "attempted")
    assert [one.text[mark.start : mark.end] for mark in act.marks] == ["blow", "up"]
    assert roles(one.text, act) == {"actor": "They", "thing": "the bridge", "place": "Orsa", "time": "on Friday"}


def test_a_passage_with_several_acts(tmp_path: Path) -> None:
    line = (
        "ACCUSE/disapprove occurred >2; ASSAULT occurred claimed optional | <1a:The mayor> {1:condemned} <1r 2a:the rebels>' "
        "{2:raid}, in which <2v:medics> said <2k:six people> were {2:killed}, <2k+:two of them boys>; <2a=:the men> fled."
    )
    (one,) = read_passages(file_of(tmp_path, line))
    condemned, raid = one.acts
    assert one.text.startswith("The mayor condemned the rebels' raid, in which")
    assert (condemned.answers, condemned.strength, condemned.optional) == ((1,), None, False)
    assert (raid.answers, raid.strength, raid.optional, len(raid.marks)) == ((), "claimed", True, 2)
    assert roles(one.text, condemned) == {"actor": "The mayor", "recipient": "the rebels"}
    assert [(role.name, role.part, role.again) for role in raid.roles] == [
        ("actor", False, False),
        ("voice", False, False),
        ("killed", False, False),
        ("killed", True, False),
        ("actor", False, True),
    ]


def test_nothing_to_be_coded(tmp_path: Path) -> None:
    assert read_passages(file_of(tmp_path, "NONE | Shares fell.\n")) == [Passage("Shares fell.")]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("ASSAULT occurred They {shot}.", "a line is"),
        ("ATTACK occurred | They {shot}.", "no type ATTACK"),
        ("ASSAULT/demo occurred | They {shot}.", "no ASSAULT/demo"),
        ("ASSAULT done | They {shot}.", "no status 'done'"),
        ("ASSAULT occurred | They shot.", "no words are marked as act 1"),
        ("NONE | They {shot}.", "is of act 1, and there are 0"),
        ("ASSAULT occurred | They {shot <a:him>}.", "inside another"),
        ("ASSAULT occurred | <q:They> {shot}.", "no mark 'q'"),
        ("ASSAULT occurred; AID occurred | They {shot} and {2:helped}.", "needs the number of its act"),
        ("ASSAULT occurred >2 | They {shot}.", "answers one that is not there"),
    ],
)
def test_faults_are_named_by_line(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(StoryError, match=rf"some\.txt:2: .*{message}"):
        read_passages(file_of(tmp_path, f"NONE | Shares fell.\n{line}\n"))


def test_the_command_checks_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(file_of(tmp_path, "ASSAULT occurred | They {shot}.\nAID | They {helped}.\n"))]) == 1
    assert "some.txt:2: 'AID' is no `TYPE/mode status`" in capsys.readouterr().out
    assert main(["check", str(file_of(tmp_path, "ASSAULT occurred | They {shot}.\n"))]) == 0
    assert "1 texts, 1 acts, 0 faults" in capsys.readouterr().out


def test_a_file_that_is_no_text_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_bytes(b"ASSAULT occurred | They {shot} \xff\n")
    with pytest.raises(StoryError, match=r"some\.txt:1: not UTF-8"):
        read_passages(path)

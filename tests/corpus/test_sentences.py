"""The single sentences of the corpus: every line is sound, each is there once, and faults are named by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman_corpus import StoryError
from dragoman_corpus.sentences import Sentence, load_sentences, read_sentences, sentence_files


@pytest.fixture(scope="module")
def sentences() -> list[Sentence]:
    return list(load_sentences())


def file_of(folder: Path, text: str) -> Path:
    path = folder / "some.txt"
    path.write_text(text, "utf-8")
    return path


def test_every_sentence_is_read_and_there_once(sentences: list[Sentence]) -> None:
    assert sentence_files()
    assert len({one.text for one in sentences}) == len(sentences) > 0


def test_an_act_with_its_roles(tmp_path: Path) -> None:
    line = "ASSAULT/explosives attempted | <a:They> tried to {blow} <t:the bridge> {up} near <p:Orsa> <d:on Friday>."
    (one,) = read_sentences(file_of(tmp_path, f"# a remark\n\n{line}\n"))
    assert (one.type, one.mode, one.status) == ("ASSAULT", "explosives", "attempted")
    assert [one.text[mark.start : mark.end] for mark in one.marks] == ["blow", "up"]
    assert {role: one.text[span.start : span.end] for role, span in one.roles} == {
        "actor": "They",
        "thing": "the bridge",
        "place": "Orsa",
        "time": "on Friday",
    }


def test_nothing_to_be_coded(tmp_path: Path) -> None:
    assert read_sentences(file_of(tmp_path, "NONE | Shares fell.\n")) == [Sentence("Shares fell.")]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("ASSAULT occurred They {shot}.", "a line is"),
        ("ATTACK occurred | They {shot}.", "no type ATTACK"),
        ("ASSAULT/demo occurred | They {shot}.", "no ASSAULT/demo"),
        ("ASSAULT done | They {shot}.", "no status 'done'"),
        ("ASSAULT occurred | They shot.", "no words are marked"),
        ("NONE | They {shot}.", "has no marks"),
        ("ASSAULT occurred | They {shot <a:him>}.", "inside another"),
    ],
)
def test_faults_are_named_by_line(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(StoryError, match=rf"some\.txt:2: .*{message}"):
        read_sentences(file_of(tmp_path, f"NONE | Shares fell.\n{line}\n"))

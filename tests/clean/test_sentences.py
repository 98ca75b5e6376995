"""Sentences end where sentences end, not at ranks, initials or units."""

from __future__ import annotations

import pytest

from dragoman.clean.assemble import paragraphs
from dragoman.clean.lines import split_lines
from dragoman.clean.sentences import split_sentences


def split(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, paragraphs(split_lines(text)), language)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The 3rd Bde. fired on Gen. Milosz at dawn. He was hurt.", 2),
        ("Lt. Col. A. B. Mwangi met Brig. Gen. Okoye. They spoke.", 2),
        ("They left at 5 a.m. on Sunday. They returned.", 2),
        ("They left at 5 a.m. Monday. They returned.", 2),
        ("They left at 5 a.m. Nobody saw them.", 2),
        ("U.S. forces and U.N. observers left. The U.S. Army stayed.", 2),
        ("He works for the U.S. The envoy does not.", 2),
        ("Battery No. 5 fired. No. 6 did not.", 2),
        ("On Jan. 5 the truce ended. By Feb. 3 it was back.", 2),
        ("Three died (two of them children). Nine were hurt.", 2),
        ('"We stay. We fight," he said. "No one leaves."', 3),
        ("“Stop!” he cried. Then silence.", 2),
        ("The city of St. Louis sent aid. Mt. Kenya was calm.", 2),
        ("It cost 1.5 million. That is 3.2 percent.", 2),
        ("Was it a drone? Nobody knew! They ran…", 3),
        ("He waited... Then he fired.", 2),
        ("The firm Arms Corp. sold them. It denied it.", 2),
        ("Dr. J. Smith of Acme Inc. said so. We asked.", 2),
    ],
)
def test_english(text: str, count: int) -> None:
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Le général a parlé. « Nous partons. » Puis il s’est tu.", "fr", 3),
        ("El gral. Ruiz habló. ¿Quién disparó? Nadie lo sabe.", "es", 3),
        ("Am 3. Mai griffen sie an. Zwei Menschen starben.", "de", 2),
        ("Обстрел начался в 5 утра. Погибли двое.", "ru", 2),
        ("قتل اثنان. هل من ناج؟ لا أحد يعلم.", "ar", 3),
        ("军队来了。他们走了。", "zh", 2),
        ("हमला हुआ। लोग भागे।", "hi", 2),
    ],
)
def test_other_languages(text: str, language: str, count: int) -> None:
    assert len(split(text, language)) == count


def test_a_sentence_never_leaves_its_paragraph() -> None:
    assert split("The shelling went on\nThe next day it stopped") == ["The shelling went on", "The next day it stopped"]


def test_stray_marks_do_not_make_sentences() -> None:
    assert len(split("He led the Guards. , and his deputy led the rest.")) == 1
    assert split("... — !!!") == []


@pytest.mark.parametrize(("mark", "first"), [(" ", ""), ("年", ""), (", ", "the army"), ("; ", "the army")])
def test_what_runs_on_without_a_full_stop_is_cut(mark: str, first: str) -> None:
    text = mark.join(["the army held the bridge"] * 2000)
    found = split(text)
    assert max(map(len, found)) <= 1500
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert all(sentence.startswith(first) for sentence in found)

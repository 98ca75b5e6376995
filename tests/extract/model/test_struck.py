"""How many were hit: what others say of those who were "shot"."""

from __future__ import annotations

import re

import msgspec
import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.harms import Harms
from dragoman.extract.model.struck import with_struck
from dragoman.extract.reading import read
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.mention import Mention, Toll
from dragoman.schema.span import Span
from dragoman.testing import make_report


def kinds(text: str, *, deaths: bool = False, **marked: tuple[str, str]) -> dict[str, str]:
    """Return the kind of each number, all told of one act, by its words; `marked` are its words and kind.

    With `deaths` it is known which sentences have words of death.
    """
    tolls = []
    for words, kind in marked.values():
        start = text.index(words)
        tolls.append(Toll(kind=kind, span=Span(start, start + len(words))))
    one = Mention(event=0, trigger=Span(0, 1), evidence=Span(0, len(text)), type="ASSAULT", tolls=tuple(tolls))
    sentences = tuple(Span(*one.span()) for one in re.finditer(r"\S[^.]*\.", text))
    report = msgspec.structs.replace(make_report(text), sentences=sentences)
    harms = Harms(read(report, load_lexicon(), load_knowledge())) if deaths else None
    (told,) = with_struck(text, [one], harms)
    return {toll.span.of(text): toll.kind for toll in told.tolls}


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Four people were shot on Monday. One of them was killed.", "Four"),
        ("Four men, who were shot at the gate, are named. One died.", "Four men"),
        ("Soldiers shot four men. One died.", "four"),
    ],
)
def test_of_those_who_were_hit_one_died(text: str, hit: str) -> None:
    assert kinds(text, hit=(hit, "killed"), dead=("One", "killed")) == {hit: "casualties", "One": "killed"}


def test_who_was_taken_to_hospital_are_the_dead_and_the_hurt_where_they_add_up() -> None:
    text = "One died and three were hurt. Doctors said four people were taken to hospital."
    marked = {"dead": ("One", "killed"), "hit": ("four", "injured")}
    assert kinds(text, **marked)["four"] == "injured"
    assert kinds(text, **marked, hurt=("three", "injured"))["four"] == "casualties"


@pytest.mark.parametrize(
    "text",
    [
        "Four people were shot and killed. One died at the gate.",
        "Four people were shot dead. One died at the gate.",
        "Four policemen were martyred, run over by a lorry. One died at the gate.",
        "Four others were shot. One died.",
        "Four people were shot. Seven died.",
    ],
)
def test_what_is_told_of_the_dead_or_of_others_stays(text: str) -> None:
    dead = "Seven" if "Seven" in text else "One"
    assert kinds(text, hit=("Four", "killed"), dead=(dead, "killed"))["Four"] == "killed"


def test_of_one_and_others_who_were_hit_together_one_died() -> None:
    text = "A boy and six other people were shot. One died."
    assert kinds(text, hit=("A boy and six other people", "killed"), dead=("One", "killed")) == {
        "A boy and six other people": "casualties",
        "One": "killed",
    }


def test_a_number_that_is_the_sum_of_dead_and_hurt_is_both() -> None:
    text = "Police found four victims. One man died and three were hurt."
    marked = {"all": ("four", "killed"), "dead": ("One", "killed"), "hurt": ("three", "injured")}
    assert kinds(text, deaths=True, **marked) == {"four": "casualties", "One": "killed", "three": "injured"}
    text = "A raid killed four guards. One man died and three were hurt."
    assert kinds(text, deaths=True, **marked)["four"] == "killed"


def test_of_nobody_dead_nothing_changes() -> None:
    text = "Four people were shot. Two were hurt."
    assert kinds(text, hit=("Four", "killed"), hurt=("Two", "injured")) == {"Four": "killed", "Two": "injured"}


def test_persons_named_are_no_number() -> None:
    text = "They shot the mayor and his son. A guard was killed."
    assert (
        kinds(text, hit=("the mayor and his son", "killed"), dead=("A guard", "killed"))["the mayor and his son"]
        == "killed"
    )

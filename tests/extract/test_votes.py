"""Votes counted in running text, and numbers beside them that are none."""

from __future__ import annotations

import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.reading import read
from dragoman.extract.votes import votes
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.testing import make_report


def counted(text: str) -> list[str]:
    report = make_report(text)
    return [toll.span.of(text) for toll, _ in votes(read(report, load_lexicon(), load_knowledge()), text)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The council adopted it by 62 votes to 41.", ["62", "41"]),
        ("The house threw it out by 285 to 272.", ["285", "272"]),
        ("Thirteen members voted in favour and two abstained.", ["Thirteen", "two"]),
        ("The vote was 93 for, 24 against, with 58 abstentions.", ["93", "24", "58"]),
        ("In favour, 241. Against: 72. Abstentions 20.", ["241", "72", "20"]),
        ("Parliament passed the motion, 204 against 9.", ["204", "9"]),
    ],
)
def test_votes_are_counted(text: str, numbers: list[str]) -> None:
    assert counted(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "The curfew runs from ten to five.",
        "The home side won by 3 to 1.",
        "The bill failed by one vote.",
        "The army fought, against 12 rebels, for an hour.",
        "He won the vote with 49 percent.",
        "The house is to vote 8 billion for a barracks.",
        "Twelve people were killed before the vote.",
    ],
)
def test_other_numbers_are_no_votes(text: str) -> None:
    assert counted(text) == []

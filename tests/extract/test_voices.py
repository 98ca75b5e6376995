"""Sayings: whose words a sentence tells, by its grammar."""

from __future__ import annotations

import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.reading import read
from dragoman.extract.voices import sayings
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.testing import make_report


def speakers(text: str) -> list[str]:
    reading = read(make_report(text), load_lexicon(), load_knowledge())
    return [
        sentence.span_of(say.speaker.start, say.speaker.end).of(text)
        for sentence in reading.sentences
        for say in sayings(reading, sentence, [])
        if say.speaker is not None
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Figueroa said the campaign planned a protest.", "Figueroa"),
        ("Stein said she plans to join the march.", "Stein"),
        ("The bank said that it had paid the rebels.", "The bank"),
        ("The ruling says the army broke the law.", "The ruling"),
        ("Rebels shelled Arbat, the minister said.", "the minister"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_what_says_nothing_does_not_speak() -> None:
    assert speakers("The rebels told nobody.") == []
    assert speakers("The wall said nothing.") == []

"""Who says so, by grammar, and who of them is the outlet itself."""

from __future__ import annotations

import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.speakers import Speakers, is_own
from dragoman.extract.reading import read
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.testing import make_report


@pytest.mark.parametrize("name", ["our correspondent", "Our reporter", "this newspaper", "REPORTER", "STUDIO", "We"])
def test_the_outlets_own_people_are_no_voice(name: str) -> None:
    assert is_own(name)


@pytest.mark.parametrize(
    "name", ["a reporter of the Daily Post", "MINISTER", "the editor", "Reporters Without Borders", "state television"]
)
def test_others_are_voices(name: str) -> None:
    assert not is_own(name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The coalition had earlier denied hitting the market.", ["coalition"]),
        ("The army denied that it had fired on the crowd.", ["army"]),
        ("The army did not deny the raid.", []),
        ("They were denied entry.", []),
    ],
)
def test_who_denies_it_is_told_by_the_verb(text: str, names: list[str]) -> None:
    report = make_report(text)
    speakers = Speakers(read(report, load_lexicon(), load_knowledge()))
    found = speakers.deniers(report.sentences[0])
    assert [cue.name.of(text).removeprefix("The ") for cue in found if cue.name] == names
    assert all(cue.strength == "denied" for cue in found)

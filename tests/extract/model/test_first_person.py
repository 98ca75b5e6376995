"""Who "we" and "I" are in statements and transcripts."""

from __future__ import annotations

import msgspec
import pytest

from dragoman.clean.quotations import find_quotations
from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.first_person import FirstPerson
from dragoman.extract.reading import read
from dragoman.knowledge import load_knowledge
from dragoman.schema.span import Span
from dragoman.testing import make_report

STATEMENT = """Communiqué no. 4 of the Northern Salt Council

Last night soldiers came to our villages. We condemn this raid.

We shall not recognise the new mayor and call on the union to strike. The mayor said, "We reject it."
"""
MINUTES = """Sitting of Tuesday

The CHAIR: The motion is before us.

MR K. (Farmers, Oru): I second the motion. The minister resigned on Monday.

Senator LIND - We reject it, and we demand a count.
"""


STUDIO = """STUDIO: The strike began at noon.

GUEST: The guards shot two dockers. We left the pier. "They burned a crane", I read.

Things went on: a ferry was seized.

HARBOUR: Ships were stopped.

Fr. LIND: The bridge was mined.

EXPERT: Talks were broken off.
"""


DEBATE = """The CHAIR: The debate is open.

Mr. LIND: The union struck.

A ship was sunk.

The MINISTER: It was not.

A MEMBER: Shame.
"""


def ourselves(text: str) -> tuple[FirstPerson, str]:
    report = make_report(text)
    report = msgspec.structs.replace(report, quotations=find_quotations(report.text, report.paragraphs))
    return FirstPerson(read(report, load_lexicon(), load_knowledge())), report.text


def who(text: str, word: str) -> str | None:
    held, plain = ourselves(text)
    start = plain.index(word)
    found = held.of(Span(start, start + len(word)))
    return found.of(plain) if found else None


@pytest.mark.parametrize("word", ["condemn", "recognise", "call on"])
def test_we_in_a_statement_is_who_issued_it(word: str) -> None:
    assert who(STATEMENT, word) == "Northern Salt Council"


@pytest.mark.parametrize("word", ["came", "strike", "reject"])
def test_others_and_those_quoted_are_not(word: str) -> None:
    assert who(STATEMENT, word) is None


@pytest.mark.parametrize(
    ("word", "speaker"),
    [("second", "MR K. (Farmers, Oru)"), ("reject", "Senator LIND"), ("demand", "Senator LIND"), ("resigned", None)],
)
def test_in_a_transcript_it_is_the_speaker_of_the_paragraph(word: str, speaker: str | None) -> None:
    assert who(MINUTES, word) == speaker


@pytest.mark.parametrize(
    "opening",
    [
        "The Coast Workers Front, founded in May, makes known to its members: We",
        "Remarks to the press by the Special Envoy\n\nGood morning. We",
    ],
)
def test_the_head_of_a_text_says_whose_it_is(opening: str) -> None:
    found = who(f"{opening} demand the release of all. We thank the guards.", "demand")
    assert found in ("Coast Workers Front", "Special Envoy")


def test_a_single_we_in_the_news_is_nobodys_statement() -> None:
    assert who("The Coast Workers Front condemns the raid. We demand answers, a poster read.", "demand") is None


def test_numbers_of_paragraphs_are_no_speakers() -> None:
    text = "Declaration of the High Command\n\nONE. We reject the truce.\n\nTWO. We thank the people.\n\nIII. We demand arms."
    assert who(text, "thank") == "High Command"


@pytest.mark.parametrize(
    ("text", "word", "speaker"),
    [
        (STUDIO, "shot", "GUEST"),
        (STUDIO, "began", None),
        (STUDIO, "left", None),
        (STUDIO, "burned", None),
        (STUDIO, "seized", None),
        (STUDIO, "stopped", None),
        (STUDIO, "mined", "Fr. LIND"),
        (STUDIO, "broken off", "EXPERT"),
        (MINUTES, "resigned", "MR K. (Farmers, Oru)"),
        (MINUTES, "demand", None),
        (DEBATE, "sunk", "Mr. LIND"),
        (STATEMENT, "came", None),
    ],
)
def test_what_a_speaker_tells_in_his_turn_is_his_word(text: str, word: str, speaker: str | None) -> None:
    """Not what makers of the broadcast tell, what a heading stands before, what is quoted, and what the speaker does."""
    held, plain = ourselves(text)
    found = held.teller(Span(plain.index(word), plain.index(word) + len(word)))
    assert (found.of(plain) if found else None) == speaker

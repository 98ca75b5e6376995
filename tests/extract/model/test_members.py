"""The members of a list that the network marks as one run of words."""

from __future__ import annotations

import numpy as np
import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, STATUSES, STRENGTHS, TYPES, WHENS
from dragoman.extract.model.look import Look
from dragoman.extract.model.members import Members
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.tell import Teller
from dragoman.extract.model.weights import Floors
from dragoman.extract.model.whole import Phrases
from dragoman.extract.model.words import Word
from dragoman.extract.reading import Reading, read
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.span import Span
from dragoman.testing import make_report


def reading(text: str) -> Reading:
    return read(make_report(text), load_lexicon(), load_knowledge())


@pytest.mark.parametrize(
    ("text", "marked", "members"),
    [
        ("Turkey, Egypt and Jordan condemned the law.", "Turkey, Egypt and Jordan", ["Turkey", "Egypt", "Jordan"]),
        ("Turkey, Egypt, and the African Union left.", "Turkey, Egypt", ["Turkey", "Egypt"]),
        ("French and British forces landed.", "French and British forces", ["French", "British forces"]),
        ("Rebels held the mayor and his driver.", "the mayor and his driver", ["the mayor", "his driver"]),
        (
            "They shut schools, a bank and two ports.",
            "schools, a bank and two ports",
            ["schools", "a bank", "two ports"],
        ),
        (
            "They hit the embassies of Mali and Niger.",
            "the embassies of Mali and Niger",
            ["the embassies of Mali", "Niger"],
        ),
        ("They freed 8,000 men and 40,000 others.", "8,000 men and 40,000 others", ["8,000 men", "40,000 others"]),
        ("Ana Orsa and Luis Tarro met.", "Ana Orsa and Luis Tarro", ["Ana Orsa", "Luis Tarro"]),
    ],
)
def test_each_member_stands_for_itself(text: str, marked: str, members: list[str]) -> None:
    start = text.index(marked)
    found = Members(reading(text)).of(Span(start, start + len(marked)))
    assert [span.of(text) for span in found] == members


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The Unity and Progress Movement fell apart.", "The Unity and Progress Movement"),
        ("Bosnia and Herzegovina voted.", "Bosnia and Herzegovina"),
        ("A rival, Luis Tarro, left.", "A rival, Luis Tarro"),
        ("Luis Tarro, the speaker, left.", "Luis Tarro, the speaker"),
        ("A hundred and thirty-six people left.", "A hundred and thirty-six people"),
        ("More than 70,000 people left.", "More than 70,000 people"),
        ("Residents of Orsa and Tarro left.", "Residents of Orsa and Tarro"),
        ("Water and ambulance workers left.", "Water and ambulance workers"),
        ("Police held the men who robbed a bank and a shop.", "the men who robbed a bank and a shop"),
    ],
)
def test_a_name_an_apposition_and_a_number_are_one(text: str, whole: str) -> None:
    start = text.index(whole)
    span = Span(start, start + len(whole))
    assert Members(reading(text)).of(span) == (span,)


def test_every_member_fills_the_role() -> None:
    text = "Turkey, Egypt and Jordan condemned the law."
    report = make_report(text)
    told = [word.strip(".,") for word in text.split()]
    words = [Word(text.index(word), text.index(word) + len(word), (1,)) for word in told]
    one = Seen(
        start=4,
        end=5,
        type=TYPES.index("ACCUSE"),
        score=0.9,
        modes=np.zeros(len(MODES), dtype=np.float32),
        statuses=np.ones(len(STATUSES), dtype=np.float32),
        attributions=np.eye(len(ATTRIBUTIONS), dtype=np.float32)[ATTRIBUTIONS.index("asserted")],
        strengths=np.eye(len(STRENGTHS), dtype=np.float32)[STRENGTHS.index("none")],
        whens=np.ones(len(WHENS), dtype=np.float32),
        core=1.0,
        roles={"actor": [(0, 4, 0.8)]},
        guesses={},
        vector=np.zeros(1, dtype=np.float32),
        identity=np.ones(2, dtype=np.float32),
        event=0,
    )
    known = reading(text)
    teller = Teller(report, words, Look([one], {}), Floors(), "x", phrases=Phrases(known), members=Members(known))
    (mention,) = teller.mentions()
    actors = [(held.span.of(text), held.score) for held in mention.arguments if held.role == "actor"]
    assert actors == [("Turkey", 0.8), ("Egypt", 0.8), ("Jordan", 0.8)]

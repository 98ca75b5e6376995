"""What became of those who were hit, told apart from the act."""

from __future__ import annotations

import re

import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.fates import with_fates
from dragoman.extract.model.harms import Harms
from dragoman.extract.reading import read
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.mention import Mention, Status, Toll
from dragoman.schema.span import Span
from dragoman.testing import make_report


def told(text: str, status: Status = "occurred", **marked: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the tolls, as kind and words, of the act that the first "shot" or "attack" names; `marked` is by kind."""
    sentences = [Span(*one.span()) for one in re.finditer(r"\S[^.]*\.", text)]
    trigger = re.search(r"shot|attack", text)
    assert trigger
    tolls = []
    for kind, every in marked.items():
        for words in every:
            start = text.index(words)
            single = not re.match(r"(?:[Tt]wo|[Tt]hree|[Ff]our)\b", words)
            tolls.append(Toll(kind=kind, span=Span(start, start + len(words)), single=single))
    act = Mention(
        event=0, trigger=Span(*trigger.span()), evidence=sentences[0], type="ASSAULT", status=status, tolls=tuple(tolls)
    )
    report = make_report(text)
    harms = Harms(read(report, load_lexicon(()), load_knowledge(())))
    (found,) = with_fates(text, sentences, [act], harms)
    return [(toll.kind, toll.span.of(text)) for toll in found.tolls]


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("Men shot at a bus. The driver was pronounced dead at the scene.", [("killed", "The driver")]),
        ("Men shot at a bus. Jane Roe, 40, died at a hospital.", [("killed", "Jane Roe")]),
        ("Men shot at a bus. Three other men were taken to a hospital.", [("injured", "Three")]),
        ("A boy shot himself. He was flown to Orsa Hospital.", [("injured", "He")]),
        ("Men shot at a bus. Two guards died of their wounds.", [("killed", "Two")]),
        ("Men shot at a bus. The driver, who was hurt, died an hour later.", [("killed", "The driver")]),
        ("Thirty-one miners are missing after an attack on a mine.", [("missing", "Thirty-one")]),
    ],
)
def test_a_fate_told_in_another_sentence_is_a_toll_of_the_act(text: str, tolls: list[tuple[str, str]]) -> None:
    assert told(text) == tolls


def test_who_was_hurt_and_then_died_was_killed() -> None:
    text = "Men shot a girl on Monday. She later died, and was pronounced dead at noon."
    assert told(text, injured=("a girl",)) == [("killed", "a girl")]
    text = "Three men were shot. All was quiet. Three died at the scene."
    assert told(text, injured=("Three",)) == [("killed", "Three")]


def test_both_who_were_hurt_died() -> None:
    text = "Two men were shot at noon. Both were pronounced dead at the scene."
    assert told(text, injured=("Two",)) == [("killed", "Two")]


def test_another_is_no_one_told_before() -> None:
    text = "Men shot at a post. One guard died at the scene and another is in critical condition."
    assert told(text, killed=("One guard",)) == [("killed", "One guard"), ("injured", "another")]


def test_persons_of_two_ages_are_two() -> None:
    text = "A 17-year-old was shot dead at noon. Jane Roe was pronounced dead. The 16-year-old was hurt."
    dead = ("A 17-year-old", "Jane Roe")
    assert ("injured", "The 16-year-old") in told(text, killed=dead, injured=("The 16-year-old",))


def test_who_is_told_hurt_and_killed_was_killed_unless_told_alive() -> None:
    text = "Men shot a woman dead. A doctor named Jane Roe as the woman who was hit."
    assert told(text, killed=("a woman",), injured=("the woman",)) == [("killed", "a woman"), ("killed", "the woman")]
    text = "Men shot a woman. Doctors say the woman is in stable condition."
    assert told(text, killed=("a woman",), injured=("the woman",)) == [("killed", "a woman"), ("injured", "the woman")]


@pytest.mark.parametrize(
    "text",
    [
        "Men shot at a bus. The mayor's father died at a hospital in 1998.",
        "Men shot at a bus. A clerk was pronounced healthy.",
        "Men shot at a bus. They were taken to a hospital.",
    ],
)
def test_what_is_of_another_time_or_of_nobody_is_none(text: str) -> None:
    assert told(text) == []


def test_what_is_only_feared_has_no_fate() -> None:
    assert told("They fear an attack. The driver was pronounced dead at the scene.", status="hypothetical") == []


def test_an_act_that_has_its_dead_takes_no_others() -> None:
    text = "Men shot two guards. The driver was pronounced dead at the scene."
    assert told(text, killed=("two guards",)) == [("killed", "two guards")]


def test_who_shot_himself_is_a_toll_of_an_act_without_another() -> None:
    assert told("A man shot himself in the hand.") == [("injured", "himself")]
    assert told("A man shot himself in the hand and hurt a boy.", injured=("a boy",)) == [("injured", "a boy")]

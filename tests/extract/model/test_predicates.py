"""What becomes of those a number counts, by the words that are said of them."""

from __future__ import annotations

import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.predicates import fled_of_no_event, kind_of
from dragoman.extract.model.tolls import Marked, Tolls
from dragoman.extract.reading import read
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.span import Span
from dragoman.testing import make_report


@pytest.mark.parametrize(
    ("text", "marked", "kind", "told"),
    [
        ("They shot two clerks dead and hurt nine.", "two clerks", "killed", "killed"),
        ("Six were wounded and 24 detained.", "24", "injured", "detained"),
        ("Six of the wounded in the camp left.", "Six", "killed", "killed"),
        ("Six wounded soldiers left.", "Six", "killed", "killed"),
        ("Some 500 students escaped.", "500 students", "injured", None),
        ("Some 500 hostages escaped.", "500 hostages", "released", "released"),
        ("Five others went missing.", "Five others", "injured", "missing"),
        ("Five others are still missing.", "Five", "killed", "missing"),
        ("Some 6,000 residents fled the town.", "Some 6,000 residents", "injured", "displaced"),
        ("Some 6,000 fighters fled the town.", "Some 6,000 fighters", "released", "released"),
        ("Forty clerks were killed or wounded.", "Forty clerks", "killed", "casualties"),
        ("Nine men were arrested.", "Nine men", "injured", "detained"),
        ("Nine men who were arrested died.", "Nine men", "killed", "killed"),
        ("The nine men had been abducted in May.", "nine men", "killed", "killed"),
        ("A blast injured hundreds and killed at least 63.", "at least 63", "injured", "killed"),
        ("A blast killed one and wounded nine.", "nine", "killed", "injured"),
        ("It left 30 wounded 12 of them badly.", "12", "killed", "killed"),
        ("The raid left two dead and nine hurt.", "two", "injured", "killed"),
        ("The raid left two clerks dead.", "two clerks dead", "injured", "killed"),
        ("Five clerks suffered injuries.", "Five clerks", "killed", "injured"),
        ("A mine fatally wounded a guard.", "a guard", "injured", "killed"),
        ("Two guards were fatally shot.", "Two guards", "injured", "killed"),
        ("The army put the toll at 11.", "11", "injured", "killed"),
        ("The army put the injury toll at 11.", "11", "injured", "injured"),
        ("Nine rifles were captured.", "Nine rifles", "munitions", "munitions"),
    ],
)
def test_what_is_said_of_them_tells_the_kind_of_toll(text: str, marked: str, kind: str, told: str | None) -> None:
    start = text.index(marked)
    span = Span(start, start + len(marked))
    assert kind_of(kind, text, span) == told
    found = Tolls(text, None).of([Marked(kind, span, 0.9)], ())
    assert {toll.kind for toll in found} == ({told} if told else set())


def test_how_many_fled_is_told_without_an_act() -> None:
    text = "The road was cut. About 3,000 people have fled to Orsa. Rain fell."
    found = [*fled_of_no_event(read(make_report(text), load_lexicon(), load_knowledge()))]
    assert [(toll.kind, toll.span.of(text), toll.of and toll.of.of(text)) for toll, _ in found] == [
        ("displaced", "About 3,000", "people")
    ]
    assert found[0][1].of(text).startswith("About 3,000")

"""Who is blamed, claims it or denies it: what grammar shows outranks the network's guess."""

from __future__ import annotations

import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.blamed import Blamed
from dragoman.extract.reading import read
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.span import Span
from dragoman.testing import make_report


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("The MNLA denied responsibility for the attack in Gao.", "attack", [("MNLA", "denied", ["MNLA"])]),
        (
            "The MNLA denied that Ansar Dine was behind the attack in Gao.",
            "attack",
            [("Ansar Dine", "denied", ["MNLA"])],
        ),
        ("The army said Ansar Dine was not behind the attack.", "attack", [("Ansar Dine", "denied", ["army"])]),
        ("The army said Ansar Dine was behind the attack.", "attack", [("Ansar Dine", "alleged", ["army"])]),
        ("Ansar Dine claimed responsibility for the attack.", "attack", [("Ansar Dine", "claimed", ["Ansar Dine"])]),
        ("Mali blamed Ansar Dine for the attack.", "attack", [("Ansar Dine", "alleged", ["Mali"])]),
        ("Ansar Dine attacked the market.", "attacked", []),
    ],
)
def test_the_doers_that_an_act_is_laid_to(text: str, trigger: str, expected: list[object]) -> None:
    report = make_report(text)
    start = text.index(trigger)
    blamed = Blamed(read(report, load_lexicon(), load_knowledge()))
    found = blamed.of(Span(start, start + len(trigger)), report.sentences[0], "ASSAULT")
    told = [(one.span.of(text).removeprefix("The "), one.attribution, [by.of(text) for by in one.by]) for one in found]
    assert told == expected

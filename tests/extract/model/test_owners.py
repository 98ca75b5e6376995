"""Whose attack it is by the words before it."""

from __future__ import annotations

import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.owners import Owners
from dragoman.extract.reading import read
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.span import Span
from dragoman.testing import make_report


@pytest.mark.parametrize(
    ("text", "trigger", "owner"),
    [
        ("A woman was killed in the Israeli raid on the town.", "raid", "Israeli"),
        ("Four soldiers died in a Turkish drone strike.", "strike", "Turkish"),
        ("Houthi missile attacks killed six.", "attacks", "Houthi"),
        ("Ten died in an Al-Shabaab attack.", "attack", "Al-Shabaab"),
        ("A US embassy attack killed four.", "attack", None),
        ("The Somalia attack killed four.", "attack", None),
        ("The killing of Iraqi civilians went on.", "killing", None),
        ("They fled the Ukrainian fighting.", "fighting", None),
        ("Israeli troops raided the town.", "raided", None),
    ],
)
def test_the_words_before_an_attack_tell_whose_it_is(text: str, trigger: str, owner: str | None) -> None:
    report = make_report(text)
    owners = Owners(read(report, load_lexicon(), load_knowledge()), load_lexicon())
    start = text.index(trigger)
    found = owners.of(Span(start, start + len(trigger)), report.sentences[0])
    assert (found.of(text) if found else None) == owner

"""What is known of words before they are read."""

from __future__ import annotations

import numpy as np
import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.features import ACT, ACTOR, CASE, NUMBER, SIZES, TIME, ZONE, Table, features
from dragoman.extract.model.labels import TYPES
from dragoman.extract.model.words import Word
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.report import Quotation
from dragoman.schema.span import Span

TEXT = 'Troops shelled Aleppo\nSyria said on Monday it "killed" 12 rebels.'


@pytest.fixture(scope="module")
def table() -> Table:
    quoted = Span(TEXT.index("killed"), TEXT.index("killed") + 6)
    sentences = [Span(0, 21), Span(22, len(TEXT))]
    return features(TEXT, _words(), sentences, [Quotation(span=quoted)], load_lexicon(), load_knowledge())


def _words() -> list[Word]:
    words, at = [], 0
    for word in TEXT.replace("\n", " ").replace('"', " ").replace(".", " ").split():
        at = TEXT.index(word, at)
        words.append(Word(at, at + len(word), (1,)))
        at += len(word)
    return words


def row(table: Table, word: str) -> dict[int, int]:
    at = [TEXT[one.start : one.end] for one in _words()].index(word)
    return dict(enumerate(table[at].tolist()))


def test_the_lexicon_names_the_act(table: Table) -> None:
    assert row(table, "shelled")[ACT] == TYPES.index("ASSAULT") + 1
    assert row(table, "rebels")[ACT] == 0


def test_actors_times_numbers_case_and_zones(table: Table) -> None:
    assert row(table, "Syria")[ACTOR] > 0
    assert row(table, "Monday")[TIME] > 0
    assert row(table, "12")[NUMBER] == 1
    assert (row(table, "Aleppo")[CASE], row(table, "rebels")[CASE]) == (2, 1)
    assert (row(table, "shelled")[ZONE], row(table, "killed")[ZONE], row(table, "said")[ZONE]) == (1, 2, 2)


def test_every_value_has_a_place_in_its_column(table: Table) -> None:
    assert bool((table >= 0).all())
    assert bool((table < np.array(SIZES)).all())

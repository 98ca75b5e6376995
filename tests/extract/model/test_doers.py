"""Whose deed an act is, by the names around it."""

from __future__ import annotations

import re

import numpy as np
import pytest

from dragoman.extract.model.doers import doers
from dragoman.extract.model.labels import ATTRIBUTIONS, TYPES
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.words import Word
from dragoman.knowledge.actors import KnownMention
from dragoman.schema.span import Span

TEXT = "Iranian missiles struck Haifa and Israeli attacks killed ten while the army of Israel bombed Tehran"
KNOWN = {"Iranian": "ir", "Israeli": "il", "Israel": "il.army", "Tehran": "ir.gov"}
NONE = np.zeros(1, dtype=np.float32)


def words() -> list[Word]:
    found, at = [], 0
    for word in TEXT.split():
        at = TEXT.index(word, at)
        found.append(Word(at, at + len(word), (1,)))
        at += len(word)
    return found


def mentions() -> list[KnownMention]:
    found = []
    for name, actor in KNOWN.items():
        start = TEXT.index(f" {name} ") + 1 if f" {name} " in TEXT else TEXT.index(name)
        form = "metonym" if name == "Tehran" else "adjective"
        found.append(KnownMention(span=Span(start, start + len(name)), actor=actor, kind="state", form=form))
    return found


def seen(word: str, attribution: str = "asserted", **roles: tuple[int, int]) -> Seen:
    at = TEXT.split().index(word)
    laid = np.eye(len(ATTRIBUTIONS), dtype=np.float32)[ATTRIBUTIONS.index(attribution)]
    runs = {role: [(first, last, 0.9)] for role, (first, last) in roles.items()}
    return Seen(at, at + 1, TYPES.index("ASSAULT"), 0.9, NONE, NONE, laid, NONE, NONE, 0.9, runs, {}, NONE, NONE)


@pytest.mark.parametrize(
    ("one", "whose"),
    [
        (seen("struck", weapon=(0, 2)), {"ir"}),
        (seen("attacks"), {"il"}),
        (seen("bombed", actor=(11, 15)), {"il"}),
        (seen("killed", place=(16, 17)), set()),
        (seen("attacks", attribution="alleged"), set()),
        (seen("attacks", accuser=(0, 1)), set()),
    ],
    ids=["its weapon", "the word before", "an organ is its state's", "a place", "only alleged", "somebody blames"],
)
def test_names_around_an_act_tell_whose_it_is(one: Seen, whose: set[str]) -> None:
    assert doers([one], TEXT, words(), mentions()) == [frozenset(whose)]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("The navy of Chad said on Monday it had sunk two boats", {"td"}),
        ("The navy of Chad says its ships sunk two boats", {"td"}),
        ("The navy of Chad said rebels had sunk two boats", set()),
        ("The navy of Chad fled. Rebels said it was they who sunk two boats", set()),
    ],
)
def test_who_says_so_of_himself_did_it_though_it_is_only_his_word(text: str, whose: set[str]) -> None:
    held = [Word(one.start(), one.end(), (1,)) for one in re.finditer(r"\S+", text)]
    at = text.split().index("sunk")
    known = [KnownMention(span=Span(4, 16), actor="td.navy", kind="force", form="name")]
    one = seen("killed", attribution="alleged", actor=(1, 4))
    one.start, one.end = at, at + 1
    assert doers([one], text, held, known) == [frozenset(whose)]

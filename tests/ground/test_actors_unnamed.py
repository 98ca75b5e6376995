"""Parties without a name: groups, crowds, and places or things that were hit."""

from __future__ import annotations

import pytest

from dragoman.ground.actors import Cast
from dragoman.knowledge import load_knowledge
from dragoman.schema.mention import Argument, Extraction, Role
from dragoman.schema.span import Span
from dragoman.schema.value import Party
from dragoman.testing import make_report


def party(text: str, words: str, role: Role) -> Party | None:
    report = make_report(text)
    start = text.index(words)
    cast = Cast(report, Extraction(report=report.id), load_knowledge())
    return cast.party(Argument(role=role, span=Span(start, start + len(words))))


@pytest.mark.parametrize(
    ("text", "words", "role", "name"),
    [
        ("They urged both sides to talk.", "sides", "recipient", "sides"),
        ("They urged businesses to reopen.", "businesses", "recipient", "businesses"),
        ("The opposition rejected it.", "opposition", "actor", "opposition"),
        ("On Sunday tens of thousands marched.", "tens of thousands", "actor", "tens of thousands"),
        ("Ten of the accused were hanged.", "Ten of the accused", "recipient", "accused"),
        ("It held forty-three fishermen.", "forty-three fishermen", "recipient", "fishermen"),
        (
            "Later the National Security Committee met.",
            "National Security Committee",
            "actor",
            "National Security Committee",
        ),
    ],
)
def test_groups_without_a_name_are_told_by_their_words(text: str, words: str, role: Role, name: str) -> None:
    found = party(text, words, role)
    assert found is not None
    assert (found.actor, found.name) == (None, name)


@pytest.mark.parametrize(
    ("text", "words", "name", "names"),
    [
        ("Soldiers of the guard fired.", "Soldiers of the guard", "Soldiers of the guard", ("Soldiers",)),
        (
            "They held families of the missing, police said.",
            "families of the missing, police",
            "families of the missing",
            (),
        ),
        ("Supporters of Evo Morales met.", "Supporters of Evo Morales", "Supporters of Evo Morales", ("Supporters",)),
        ("Doctors in the town left.", "Doctors in the town", "Doctors", ()),
        ("Rebels led by a cleric left.", "Rebels led by a cleric", "Rebels", ()),
        ("A hundred and thirty-six people left.", "A hundred and thirty-six people", "people", ()),
    ],
)
def test_people_keep_the_words_for_whose_they_are(text: str, words: str, name: str, names: tuple[str, ...]) -> None:
    found = party(text, words, "recipient")
    assert found is not None
    assert (found.actor, found.name) == (None, name)
    assert set(names) <= {*found.names}


@pytest.mark.parametrize("words", ["A rival, Tilo Tarro", "the former speaker, Tilo Tarro"])
def test_who_a_person_is_said_to_be_is_named(words: str) -> None:
    found = party(f"They shot {words}, at dawn.", words, "recipient")
    assert found is not None
    assert found.actor
    assert found.name == "Tilo Tarro"


@pytest.mark.parametrize(("words", "thing"), [("a bridge", "bridge"), ("Sake", "Sake")])
def test_what_was_hit_is_named_as_written(words: str, thing: str) -> None:
    found = party("Rebels shelled a bridge and Sake.", words, "thing")
    assert found is not None
    assert (found.actor, found.thing, found.names) == (None, thing, (thing,))


@pytest.mark.parametrize(
    ("words", "score", "thing"), [("the wharf", 0.8, "wharf"), ("the wharf", 0.3, None), ("what", 0.8, None)]
)
def test_what_no_list_knows_is_hit_where_the_reader_is_sure(words: str, score: float, thing: str | None) -> None:
    report = make_report(f"Rebels shelled {words} at dawn.")
    start = report.text.index(words)
    span = Span(start, start + len(words))
    cast = Cast(report, Extraction(report=report.id), load_knowledge())
    found = cast.party(Argument(role="thing", span=span, trusted=True, score=score))
    assert (found.thing if found else None) == thing

"""The word tables."""

from __future__ import annotations

import pytest

from dragoman.codebook.words import (
    load_light,
    load_people,
    load_response,
    load_saying,
    load_things,
    load_tolls,
    load_unnamed,
    load_weapons,
)


def test_tables_are_broad() -> None:
    lemmas = {
        "people": {value.lemma for value in load_people().values()},
        "things": {value.lemma for value in load_things().values()},
        "weapons": {value.lemma for value in load_weapons().values()},
        "saying": {value.lemma for value in load_saying().values()},
        "light": {value.lemma for value in load_light().values()},
        "response": {value.lemma for value in load_response().values()},
    }
    least = {"people": 250, "things": 300, "weapons": 250, "saying": 150, "light": 150, "response": 40}
    assert {name: len(words) >= least[name] for name, words in lemmas.items()} == dict.fromkeys(least, True)


@pytest.mark.parametrize(
    ("word", "kind", "side"),
    [
        ("gunmen", "militant", None),
        ("peacekeepers", "peacekeeper", None),
        ("villagers", "civilian", "civilian"),
        ("schoolchildren", "child", "civilian"),
        ("aid workers", "aid", "civilian"),
        ("reservists", "military", None),
        ("gendarmes", "police", None),
        ("secretaries general", "official", None),
    ],
)
def test_people(word: str, kind: str, side: str | None) -> None:
    person = load_people()[word]
    assert (person.kind, person.side) == (kind, side)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("katyushas", "rocket"),
        ("kamikaze drones", "drone"),
        ("barrel bombs", "airstrike"),
        ("122mm rockets", "rocket"),
        ("roadside bomb", "ied"),
        ("machetes", "knife"),
        ("tear gas", "crowd-control"),
        ("kalashnikovs", "small-arms"),
        ("white phosphorus", "incendiary"),
        ("f 16s", "airstrike"),
    ],
)
def test_weapons(word: str, kind: str) -> None:
    assert load_weapons()[word].kind == kind


def test_tables_find_the_longest_phrase_also_with_hyphens() -> None:
    words = ["a", "rocket-propelled", "grenade", "hit", "the", "police", "station"]
    weapons = load_weapons().find(words)
    assert [(found.start, found.end, found.value.kind) for found in weapons] == [(1, 3, "anti-tank")]
    things = load_things().find(words)
    assert [(found.start, found.end, found.value.lemma) for found in things] == [(5, 7, "police station")]


@pytest.mark.parametrize(
    ("words", "strength"),
    [("said", "said"), ("alleged", "claimed"), ("denied", "denied"), ("fears", "suggested"), ("so called", "claimed")],
)
def test_saying(words: str, strength: str) -> None:
    assert load_saying()[words].strength == strength


def test_light_words_give_a_status() -> None:
    light = load_light()
    assert light["carried out"].status == "occurred"
    assert light["vowed"].status == "announced"
    assert light["foiled"].status == "attempted"
    assert light["threatened"].status == "threatened"
    assert light["demanded"].status == "demanded"
    assert light["denied"].status == "denied"
    assert light["could"].status == "hypothetical"
    assert light["continues"].status == "ongoing"


def test_unnamed_speakers_and_responses() -> None:
    assert load_unnamed()["residents"].kind == "witness"
    assert load_unnamed()["state television"].kind == "other outlet"
    assert load_response()["in retaliation for"].direction == "answers"
    assert load_response()["avenged"].direction == "answers"
    assert load_response()["triggered"].direction == "provokes"


def test_tolls_span_phrases() -> None:
    found = load_tolls().find(["two", "boys", "lost", "their", "lives", "and", "nine", "were", "wounded"])
    assert [item.value.kind for item in found] == ["killed", "injured"]
    assert load_tolls()["corpses"].kind == "killed"
    assert load_tolls()["casualties"].kind == "casualties"


def test_tables_are_read_only() -> None:
    with pytest.raises(TypeError):
        load_people()["martian"] = load_people()["soldier"]  # type: ignore[index]

"""Phrases and conditions."""

from __future__ import annotations

import pytest

from dragoman.codebook.conditions import holds, parse_condition
from dragoman.codebook.phrases import PhraseIndex, parse_phrase, units


def found(phrase: str, pos: str, sentence: str) -> list[tuple[int, int, str]]:
    index: PhraseIndex[str] = PhraseIndex()
    index.add(phrase, pos, "x")  # type: ignore[arg-type]
    return [(hit.first, hit.last, hit.form) for hit in index.find(units(sentence.split()))]


def test_heads() -> None:
    assert found("shoot down", "verb", "rebels shot down a jet") == [(1, 2, "past")]
    assert found("air raid", "noun", "four air raids followed") == [(1, 2, "plural")]
    assert found("barrage* of rockets", "noun", "two barrages of rockets landed") == [(1, 3, "plural")]
    assert found("forcibly displace*", "verb", "they were forcibly displaced") == [(2, 3, "past")]


def test_gaps_take_up_to_four_words_and_no_punctuation() -> None:
    assert found("take ... hostage", "verb", "they took six hostage") == [(1, 3, "past")]
    assert found("take ... hostage", "verb", "took a b c d hostage") == [(0, 5, "past")]
    assert found("take ... hostage", "verb", "took a b c d e hostage") == []
    assert found("take ... hostage", "verb", "took leave , hostage") == []


def test_alternatives_plurals_and_hyphens() -> None:
    assert found("sign ... deal+|pact+", "verb", "both signed two pacts") == [(1, 3, "past")]
    assert found("cease-fire", "noun", "the cease-fire held") == [(1, 2, "singular")]
    assert found("normalise ties", "verb", "they normalized ties") == [(1, 2, "past")]


@pytest.mark.parametrize("phrase", ["", "Attack", "... attack", "attack ...", "a* b*", "a||b"])
def test_faulty_phrases_are_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        parse_phrase(phrase, "verb")


def test_units_number_the_tokens() -> None:
    sentence = units(["a", "suicide-bomb", "attack", "-", "today"])
    assert sentence.words == ("a", "suicide", "bomb", "attack", "today")
    assert sentence.tokens == (0, 1, 1, 2, 4)


def check(text: str, sentence: str, word: str, passive: bool = False) -> bool:
    words = units(sentence.split())
    at = words.words.index(word)
    return holds(parse_condition(text), words, at, at, passive)


def test_conditions_look_where_they_say() -> None:
    sentence = "on monday the army fired several old rockets ; teachers went on strike"
    assert check("teachers", sentence, "fired")
    assert check(">rocket+", sentence, "fired")
    assert not check(">teachers", sentence, "fired")
    assert check("<<army", sentence, "fired")
    assert check(">>old", sentence, "fired")
    assert not check(">>rockets", sentence, "fired")
    assert check("went_on_strike", sentence, "fired")
    assert check(">@weapon", sentence, "fired")


def test_a_passive_has_its_object_in_front() -> None:
    assert check(">shops", "many shops were looted at night", "looted", passive=True)
    assert not check(">shops", "many shops were looted at night", "looted")


@pytest.mark.parametrize("text", ["@nosuchset", "a||b", "Upper", ">a|>b"])
def test_faulty_conditions_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        parse_condition(text)

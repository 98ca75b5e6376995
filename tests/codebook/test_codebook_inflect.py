"""English forms: regular rules, irregular table, both spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.codebook.inflect import noun_forms, plurals, spellings, verb_forms


@pytest.mark.parametrize(
    ("lemma", "third", "past", "participle", "gerund"),
    [
        ("attack", "attacks", "attacked", "attacked", "attacking"),
        ("raze", "razes", "razed", "razed", "razing"),
        ("deploy", "deploys", "deployed", "deployed", "deploying"),
        ("deny", "denies", "denied", "denied", "denying"),
        ("stab", "stabs", "stabbed", "stabbed", "stabbing"),
        ("clash", "clashes", "clashed", "clashed", "clashing"),
        ("free", "frees", "freed", "freed", "freeing"),
        ("shell", "shells", "shelled", "shelled", "shelling"),
        ("expel", "expels", "expelled", "expelled", "expelling"),
        ("shoot", "shoots", "shot", "shot", "shooting"),
        ("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"),
        ("die", "dies", "died", "died", "dying"),
        ("quit", "quits", "quit", "quit", "quitting"),
        ("overthrow", "overthrows", "overthrew", "overthrown", "overthrowing"),
    ],
)
def test_verbs(lemma: str, third: str, past: str, participle: str, gerund: str) -> None:
    forms = verb_forms(lemma)
    assert forms[third] == "third"
    assert forms[past] == "past"
    assert forms[participle] in ("past", "participle")
    assert forms[gerund] == "gerund"


def test_a_participle_of_its_own_is_told_from_the_past() -> None:
    assert verb_forms("take")["taken"] == "participle"
    assert verb_forms("take")["took"] == "past"
    assert verb_forms("hit")["hit"] == "past"


def test_verbs_that_double_in_one_spelling_only_have_both() -> None:
    assert {"kidnapped", "kidnaped", "kidnapping", "kidnaping"} <= set(verb_forms("kidnap"))
    assert "orderred" not in verb_forms("order")
    assert "visitted" not in verb_forms("visit")


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("gunman", "gunmen"),
        ("militiawoman", "militiawomen"),
        ("child", "children"),
        ("army", "armies"),
        ("convoy", "convoys"),
        ("torpedo", "torpedoes"),
        ("knife", "knives"),
        ("human", "humans"),
        ("crisis", "crises"),
    ],
)
def test_plurals(noun: str, plural: str) -> None:
    assert plurals(noun) == (plural,)
    assert noun_forms(noun)[plural] == "plural"


def test_nouns_without_a_plural_form_stay_singular() -> None:
    assert noun_forms("gunfire") == {"gunfire": "singular"}
    assert noun_forms("aircraft")["aircraft"] == "singular"


def test_both_spellings_inflect() -> None:
    assert {"mobilise", "mobilize"} <= set(spellings("mobilise"))
    assert {"mobilised", "mobilized", "mobilising", "mobilizing"} <= set(verb_forms("mobilise"))
    assert "defense" in spellings("defence")


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=12))
def test_any_word_inflects(word: str) -> None:
    forms = verb_forms(word)
    assert word in forms
    assert any(kind == "gerund" for kind in forms.values())
    assert word in noun_forms(word)

"""What is said, wished and asked: clauses under verbs of speech, and whom they are for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], Any]


@pytest.mark.parametrize(
    "sentence",
    [
        "Officials told reporters that rebels had shelled Sake.",
        "The army said on Friday that rebels had shelled Sake.",
        "The governor announced in a statement that rebels had shelled Sake.",
    ],
)
def test_that_opens_what_is_said_behind_what_stands_between(tell: Tell, sentence: str) -> None:
    told = tell(sentence)
    shelled = told.one("ASSAULT")
    assert told.role(shelled, "actor") == ["rebels"]
    assert told.voices(shelled)


def test_that_behind_what_is_condemned_is_no_speech(tell: Tell) -> None:
    told = tell("The ministry condemned the attack that the rebels carried out on Monday.")
    attack = told.one("ASSAULT")
    assert told.role(attack, "actor") == ["rebels"]
    assert not told.voices(attack)
    assert told.role(told.one("ACCUSE"), "recipient") == ["rebels"]


@pytest.mark.parametrize(
    ("sentence", "recipient", "mode"),
    [
        ("Russia demanded that Georgia withdraw its troops from Akhalgori.", "Georgia", "yield"),
        ("The African Union urged that Kenya release the prisoners.", "Kenya", "yield"),
        ("Peru has called on Chile to send more aid.", "Chile", "assist"),
        ("Brazil urged both countries to exercise restraint.", "countries", "yield"),
        ("The interim government has asked to Ghana to send troops.", "Ghana", "assist"),
        ("Kyiv insists that Moscow withdraw its troops.", "Moscow", "yield"),
    ],
)
def test_a_demand_is_for_who_is_to_act(tell: Tell, sentence: str, recipient: str, mode: str) -> None:
    told = tell(sentence)
    demand = told.one("REQUEST")
    assert (told.role(demand, "recipient"), demand.mode) == ([recipient], mode)


def test_a_pronoun_asked_to_act_is_not_who_asks(tell: Tell) -> None:
    told = tell("President Lazarus Chakwera flew home. The opposition demanded that he resign.")
    assert told.role(told.one("REQUEST"), "recipient") == ["President Lazarus Chakwera"]


def test_insisting_on_a_fact_is_no_demand(tell: Tell) -> None:
    assert tell("The Kenyan envoy insisted that the talks were going well.").types() == []


@pytest.mark.parametrize(
    ("sentence", "type_", "mode"),
    [
        ("President Ramaphosa called the attack despicable.", "ACCUSE", "disapprove"),
        ("Rwanda holds Kinshasa responsible.", "ACCUSE", "allege"),
        ("The government wants a second referendum.", "REQUEST", "change"),
        ("Police had warned that they would arrest the protesters.", "THREATEN", "arrest"),
        ("The army warned that it would retaliate against Eritrea.", "THREATEN", "violence"),
        ("Sudan has recalled its ambassador from Nairobi.", "SANCTION", "withdraw"),
        ("Kenya closed its border with Somalia.", "COERCE", "restrict"),
        ("The Indian minister is expected in Dhaka on Monday.", "CONSULT", "visit"),
        ("President Ruto spoke to the Ethiopian prime minister on Wednesday.", "CONSULT", None),
        ("Uganda will withdraw from the district of Bunia by May.", "RETREAT", "withdraw"),
    ],
)
def test_wordings_of_speech_and_pressure(tell: Tell, sentence: str, type_: str, mode: str | None) -> None:
    assert tell(sentence).one(type_).mode == mode


def test_known_names_count_as_parties_where_a_verb_needs_one(tell: Tell) -> None:
    told = tell("On Wednesday Vladimir Putin met Xi Jinping for two hours.")
    assert told.role(told.one("CONSULT"), "recipient") == ["Xi Jinping"]
    assert tell("A dentist met a plumber for two hours.").types() == []


def test_it_was_not_x_who_did_it_is_denied(tell: Tell) -> None:
    told = tell("It was not the Chadians who killed the governor, the senator said.")
    assert told.one("ASSAULT").status == "denied"


def test_an_arrest_announced_is_done_and_a_truce_only_announced(tell: Tell) -> None:
    assert tell("Police announced the suspect's arrest.").one("COERCE").status == "occurred"
    assert tell("The army announced airstrikes on Harar.").one("ASSAULT").status == "announced"

"""Tolls, their parts and the acts they belong to; answers; parts of a series; ties; who speaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        (
            "Gunmen killed two teachers and wounded another in Yala on Monday.",
            [("killed", "two", False), ("injured", "another", False)],
        ),
        (
            "Rebels shot down a helicopter near Bria, killing two crew members and injuring a third.",
            [("killed", "two", False), ("injured", "a third", False)],
        ),
        (
            "Since May, 24 civilians have been killed and more than 120 wounded by rebel shelling.",
            [("killed", "24", False), ("injured", "more than 120", False)],
        ),
        (
            "The gunfight in Tikrit cost the lives of four soldiers, a policeman and three militants.",
            [
                ("killed", "four soldiers, a policeman and three militants", False),
                ("killed", "four", True),
                ("killed", "a policeman", True),
                ("killed", "three", True),
            ],
        ),
        ("The bomb in Jalalabad killed the mayor, Hamid Gul, and two guards.", [("killed", "two", True)]),
        ("The ambush near Bamako killed General Amadou Keita.", []),
    ],
)
def test_tolls_and_their_parts(tell: Tell, text: str, tolls: list[tuple[str, str, bool]]) -> None:
    told = tell(text)
    found = [toll for mention in told.extraction.mentions for toll in told.tolls(mention)]
    assert sorted(found) == sorted(tolls)


def test_a_toll_that_rose_is_the_whole_and_what_is_added_a_part(tell: Tell) -> None:
    told = tell(
        "A suicide bombing in Aden killed nine people on Tuesday. "
        "The death toll from Tuesday's attack later rose to 11 after two of the wounded died in hospital."
    )
    assert {mention.event for mention in told.extraction.mentions} == {0}
    last = told.tolls(told.extraction.mentions[-1])
    assert ("killed", "11", False) in last
    assert ("killed", "two", False) not in last


def test_soldiers_that_suffered_wounds_are_injured(tell: Tell) -> None:
    told = tell("Rebels shelled a post near Lahj on Friday. Five soldiers suffered minor wounds.")
    assert ("injured", "Five", False) in told.tolls(told.extraction.mentions[-1])


def test_the_wounded_who_are_flown_out_are_no_toll(tell: Tell) -> None:
    told = tell("A bombing in Mosul killed 40 people on Friday. Jordan evacuated 35 wounded by air.")
    assert not any(toll[1] == "35" for mention in told.extraction.mentions for toll in told.tolls(mention))


def test_an_opening_in_response_links_the_main_clause(tell: Tell) -> None:
    told = tell(
        "Rebels attacked a barracks in Marib on Monday. "
        "In response to the attack, Saudi jets struck a depot in Sanaa on Tuesday."
    )
    strike = told.one("ASSAULT", "struck")
    assert [answer.event for answer in strike.answers] == [0]


@pytest.mark.parametrize(
    "text",
    [
        "Jets struck a camp near Kunar on Monday. The strikes were not retaliation for the raid on Jalalabad.",
        "Gunmen attacked a bank in Taiz. Officials warned that the army would retaliate if it was attacked.",
    ],
)
def test_denied_or_threatened_retaliation_is_no_answer(tell: Tell, text: str) -> None:
    told = tell(text)
    assert not any(m.answers for m in told.extraction.mentions if m.type == "ASSAULT")


@pytest.mark.parametrize(
    "reaction",
    [
        "The governor, Lami Bello, condemned what he called a wicked act.",
        "The government blamed al-Shabaab.",
        "Kenya condemned the attack.",
    ],
)
def test_speech_aimed_at_the_act_at_hand_answers_it(tell: Tell, reaction: str) -> None:
    told = tell(f"Gunmen attacked a school near Garissa on Monday, killing nine pupils. {reaction}")
    speech = told.one("ACCUSE")
    assert [answer.event for answer in speech.answers] == [0]


@pytest.mark.parametrize("words", ["one of more than 40 raids", "the latest in a series of raids", "part of 12 raids"])
def test_part_of_a_series(tell: Tell, words: str) -> None:
    told = tell(f"Jets bombed a base near Hodeida on Monday. The attack was {words} on bases since July.")
    attack, raids = told.extraction.mentions[1:3]
    assert attack.event == 0
    assert attack.part_of == raids.event != 0


def test_the_number_of_acts_is_no_number_of_weapons(tell: Tell) -> None:
    told = tell("Since October, more than 40 drone strikes have targeted Russian refineries.")
    strikes = told.one("ASSAULT")
    assert told.role(strikes, "count") == ["more than 40"]
    assert not any("40" in words for words in told.role(strikes, "weapon"))


@pytest.mark.parametrize(
    ("text", "bond"),
    [
        ("Kenya's police chief, Joseph Boinnet, spoke.", ("Joseph Boinnet", "leads", "Kenya's police")),
        ("The general Mark Oduya, the Chief of the Defence Staff, spoke in Abuja.", None),
        ("The militia, trained and financed by Iran, took the town.", None),
        ("The Minister of Information, Abdi Osman, said six people were killed.", None),
    ],
)
def test_ties_are_between_parties_that_are_named(tell: Tell, text: str, bond: tuple[str, str, str] | None) -> None:
    told = tell(text)
    found = [(told.words(b.member), b.relation, told.words(b.of)) for b in told.extraction.bonds]
    assert found == ([bond] if bond else [])


def test_telling_reporters_is_no_outlet_and_an_office_is_named_by_its_holder(tell: Tell) -> None:
    told = tell("The Prime Minister, Hassan Khaire, told reporters that gunmen killed six farmers in Baidoa.")
    assert told.voices(told.one("ASSAULT")) == ["Hassan Khaire"]

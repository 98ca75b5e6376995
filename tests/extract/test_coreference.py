"""Which tellings of one report are one act, and which are two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dragoman.extract.days import When, same_day, when_of
from dragoman.language.times import find_times

Tell = Callable[[str], Any]
ON = date(2024, 1, 4).toordinal()


def events(told: Any, *triggers: str) -> list[int]:
    """Return the event numbers of the mentions with these triggers, in the order of the text."""
    found = [m for m in told.extraction.mentions if any(word in m.trigger.of(told.text) for word in triggers)]
    assert len(found) >= len(triggers), [(m.event, m.trigger.of(told.text)) for m in told.extraction.mentions]
    return [mention.event for mention in found]


def violent(told: Any) -> list[int]:
    return [m.event for m in told.extraction.mentions if m.type in ("ASSAULT", "PROTEST")]


@pytest.mark.parametrize(
    "text",
    [
        "Truck bomb kills 30 in Kabul\nA truck packed with explosives blew up in Kabul on Sunday, killing at least 30 people. "
        "The bombing was the deadliest attack in months.",
        "Gunmen assassinate mayor at his home\nMayor Luis Pinto was shot dead by unidentified gunmen in Tumaco on Friday. "
        "The assassination shocked the port.",
        "Turkish jets targeted hideouts of the PKK in Dohuk on Monday. At least 12 fighters were killed and 20 others wounded. "
        "Four sites were targeted, the ministry said. The strikes went on for an hour.",
        "A missile hit a hospital in Sanaa on Friday. The missile hit the top floor. Nine people were killed.",
        "After a drone strike killed a rebel commander in Goma, the army spoke of a success. "
        "On Tuesday, an army drone strike hit a house in Goma. The strike killed at least two persons.",
        "Mortar fire on Friday at a camp of French soldiers in northern Mali killed a cook. "
        "A salvo of 14 mortar rounds hit the airport camp in Gao, the mayor said. The attack on the camp was over by dawn.",
        "On Thursday, an army drone strike hit a house in Goma. Two men were killed. A minister spoke. "
        "A governor later defended the May 9 strike.",
    ],
)
def test_headline_lead_effects_and_nominals_are_one_act(tell: Tell, text: str) -> None:
    told = tell(text)
    assert len(violent(told)) >= 3
    assert set(violent(told)) == {0}, [(m.event, m.trigger.of(text)) for m in told.extraction.mentions]


@pytest.mark.parametrize(
    "text",
    [
        "A car bomb hit a bank in Cali on Monday, killing four people. A second bomb went off in Buga, killing two people.",
        "Rebels attacked a base in Djibo on Monday. Rebels attacked a base in Djibo on Thursday.",
        "Hutu rebels killed six villagers in Uvira. The army killed nine Hutu rebels near Fizi.",
        "In 2004 gunmen attacked a school in Beslan. Gunmen attacked a school in Nalchik in 2005.",
        "Militants killed the judge Karim Haddad in Basra. Militants killed the editor Yusuf Nasser in Basra.",
        "The strike on the camp comes ten days after the attack on the convoy.",
        "Rockets hit the port of Haifa on Sunday. A dozen people fled. A barrage of 30 rockets hit Ashdod on Monday.",
    ],
)
def test_days_marks_sides_and_names_keep_acts_apart(tell: Tell, text: str) -> None:
    numbers = violent(tell(text))
    assert len(numbers) >= 2
    assert len(set(numbers)) == len(numbers)


def test_nobody_is_killed_twice(tell: Tell) -> None:
    told = tell(
        "Ten years after the killing of General Omar Suleiri, the city is calm. Many shops are open. Trade is good. "
        "The harvest is in. General Suleyri was assassinated in Aden by a sniper."
    )
    assert len(set(violent(told))) == 1


def test_the_dead_of_an_accident_are_no_dead_of_an_attack(tell: Tell) -> None:
    told = tell(
        "Jets bombed a camp near Sirte on Monday. A bus crashed on the road to Tripoli. Six people were killed."
    )
    assert violent(told) == [0]
    assert not any(mention.tolls for mention in told.extraction.mentions)


def test_a_nominal_points_to_the_act_at_hand_or_to_the_lead(tell: Tell) -> None:
    told = tell(
        "A drone attack on the port of Izmir killed nine people on Tuesday. Greece condemned the attack. "
        "Police later shot dead a man at the airport of Bursa. Italy condemned the attack on Izmir."
    )
    first, *others = events(told, "drone attack", "attack")
    assert {first, *others} == {0}


def test_that_attack_is_the_last_one_told(tell: Tell) -> None:
    told = tell(
        "Jets struck a camp at Zinder on Friday. Gunmen from the camp had attacked a village near Diffa on Monday. "
        "That attack killed 40 people."
    )
    numbers = violent(told)
    assert numbers[-1] == numbers[1] != numbers[0]


def test_the_dead_since_a_day_are_not_those_of_one_raid(tell: Tell) -> None:
    told = tell(
        "Troops killed three men in a raid in Tubas on Monday. More than 60 men have been killed in such raids since January."
    )
    assert len(set(violent(told))) == 2


def test_burned_shops_belong_to_the_riot(tell: Tell) -> None:
    told = tell("Protesters looted a bank in Lae on Friday. Dozens of shops were burned. The riots lasted an hour.")
    assert set(violent(told)) == {0}
    assert {m.type for m in told.extraction.mentions} == {"PROTEST"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on Thursday", When(ON, ON, 3)),
        ("yesterday", When(ON, ON)),
        ("in 2019", When(date(2019, 1, 1).toordinal(), date(2019, 12, 31).toordinal())),
        ("the day before", When(other=True)),
        ("since October", None),
    ],
)
def test_days_of_time_expressions(words: str, expected: When | None) -> None:
    phrase = find_times(f"It happened {words}.")[0]
    assert when_of(phrase, date(2024, 1, 5)) == expected


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (When(10, 10), When(10, 10), True),
        (When(10, 10), When(11, 11), False),
        (When(1, 30), When(10, 10), None),
        (When(weekday=2), When(weekday=2), True),
        (When(weekday=2), When(weekday=3), False),
        (When(other=True), When(1, 1), None),
        (When(1, 1), When(weekday=0), True),
    ],
)
def test_same_day(first: When, second: When, same: bool | None) -> None:
    assert same_day(first, second) is same
    assert same_day(second, first) is same

"""Bodies of states, those that are no more, and what a person leads."""

from __future__ import annotations

import pytest
from tests.ground.test_actors import actor_of, party

from dragoman.knowledge import load_knowledge


def test_a_government_told_by_its_leader() -> None:
    text = "President Gustavo Petro's government demanded his release."
    made = party(text, "President Gustavo Petro's government", published="2023-11-12")
    assert made is not None
    assert made.actor == "co.gov"


@pytest.mark.parametrize(
    ("phrase", "actor"),
    [("The High Court", "ug.judiciary"), ("the supreme court", "ug.judiciary"), ("Parliament", "ug.parliament")],
)
def test_a_court_is_that_of_the_country_told_of(phrase: str, actor: str) -> None:
    text = f"Uganda tried him. Ugandan police had held him in Uganda. {phrase} freed him."
    assert actor_of(text, phrase) == actor


def test_a_court_of_no_country_told_of_is_nobody_known() -> None:
    made = party("The High Court freed him.", "The High Court")
    assert made is not None
    assert made.actor is None


def test_a_unit_bears_its_number() -> None:
    made = party("Soldiers of the 3rd Brigade held a man.", "Soldiers of the 3rd Brigade")
    assert made is not None
    assert made.name == "3rd Brigade"


def test_another_name_is_the_same_actor() -> None:
    text = "The Special Deterrence Force, or Rada, arrested him. Rada freed him."
    assert actor_of(text, ["Rada", "freed"][0]) == "special-deterrence-force"


def test_a_body_that_is_no_more_stands_for_its_state() -> None:
    knowledge = load_knowledge()
    assert knowledge.on("af.army", "2015-05-01") == "af.army"
    assert knowledge.on("af.army", "2024-05-01") == "af.forces"
    assert knowledge.on("af.army", None) == "af.army"


def test_persons_called_by_the_first_word_of_their_names() -> None:
    assert [one.id for one in load_knowledge().called("Yoon")] == ["p.yoon-suk-yeol"]
    assert [one.id for one in load_knowledge().called("Abiy")] == ["p.abiy-ahmed"]


def test_a_capital_inside_a_name_is_no_government() -> None:
    assert actor_of("The Santa Rosa de Lima gang attacked a bar.", "The Santa Rosa de Lima gang") != "pe.gov"

"""Who did it and to whom, where the grammar does not say it in the plainest way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], Any]


def test_an_object_may_stand_behind_a_phrase(tell: Tell) -> None:
    told = tell("Rebels attacked on Sunday in the north the convoy of the governor.")
    assert told.role(told.one("ASSAULT"), "thing") == ["convoy of the governor"]


def test_translated_objects_have_a_to(tell: Tell) -> None:
    told = tell("The army killed to two members of the militia on Sunday.")
    killed = told.one("ASSAULT")
    assert told.role(killed, "actor") == ["army"]
    assert told.role(killed, "recipient") == ["two members of the militia"]


def test_coordinated_verbs_are_two_acts(tell: Tell) -> None:
    told = tell("Troops killed four rebels and captured two others in Kivu.")
    assert told.types() == ["ASSAULT", "COERCE"]
    assert told.role(told.one("COERCE"), "actor") == ["Troops"]


def test_one_verb_with_two_objects_of_two_kinds_is_two_acts(tell: Tell) -> None:
    types = tell("Ethiopia declared martial law and total mobilisation.").types()
    assert sorted(types) == ["COERCE", "MOBILIZE"]


def test_a_new_clause_has_its_own_subject(tell: Tell) -> None:
    told = tell("The boys were rescued by soldiers and the 27 students were released a day later.")
    assert told.role(told.one("RETREAT"), "recipient") == ["27 students"]
    told = tell("Brazil banned the group and troops occupied the port.")
    assert told.role(told.one("COERCE", "occupied"), "actor") == ["troops"]


def test_parties_stand_behind_the_verb_of_happening(tell: Tell) -> None:
    told = tell("Fighting broke out between Eritrean and Ethiopian forces near Badme.")
    assert set(told.role(told.one("ASSAULT"), "actor")) == {"Eritrean", "Ethiopian forces"}
    assert tell("Talks between Kenya and Somalia will take place in Nairobi.").one("CONSULT").status == "announced"


@pytest.mark.parametrize(
    "sentence",
    [
        "The town of Sake suffered a rocket attack by the rebels.",
        "The base sustained a drone attack on Monday.",
        "Ethiopian positions came under fire near Badme.",
        "The troops repulsed an attack by the rebels near Sake.",
        "The country has witnessed an attack in Goma.",
    ],
)
def test_who_suffers_an_attack_is_never_who_does_it(tell: Tell, sentence: str) -> None:
    told = tell(sentence)
    assert set(told.role(told.one("ASSAULT"), "actor")) <= {"rebels"}


def test_of_and_the_possessor_share_the_two_sides(tell: Tell) -> None:
    told = tell("Clerics condemned Pakistan's assassination of the governor.")
    act = told.one("ASSAULT")
    assert told.role(act, "actor") == ["Pakistan"]
    assert told.role(act, "recipient") == ["governor"]
    told = tell("The NATO bombardment of Libya began in March 2011.")
    assert told.role(told.one("ASSAULT"), "recipient") == ["Libya"]


def test_subjecting_to_fire_is_doing_it(tell: Tell) -> None:
    told = tell("Eritrea subjected the city of Badme to rocket fire on Sunday.")
    act = told.one("ASSAULT")
    assert told.role(act, "actor") == ["Eritrea"]
    assert told.role(act, "thing") == ["Badme"]


def test_pronouns_stand_for_persons_known_and_for_earlier_objects(tell: Tell) -> None:
    told = tell("Prime Minister Abiy Ahmed met the Kenyan president. He condemned the attack in Gambella.")
    assert told.role(told.one("ACCUSE"), "actor") == ["Prime Minister Abiy Ahmed"]
    told = tell("Villagers caught two policemen near Gao, tied them up and beat them with sticks.")
    assert told.role(told.one("ASSAULT"), "recipient") == ["two policemen"]


def test_a_storm_is_no_person(tell: Tell) -> None:
    told = tell("Hurricane Matthew hit the coast. He condemned the attack on Kenya's embassy.")
    assert told.role(told.one("ACCUSE") if "ACCUSE" in told.types() else told.one("ASSAULT"), "actor") == []


def test_many_of_them_are_part_of_those_who_act(tell: Tell) -> None:
    told = tell("About 900 people, many of them from Gulu, marched on parliament in Kampala.")
    assert told.role(told.one("PROTEST"), "actor") == ["900 people"]


def test_an_aim_and_a_weapon_are_no_acts_of_their_own(tell: Tell) -> None:
    told = tell("Police fired tear gas to disperse the crowd in Nairobi.")
    assert told.types() == ["ASSAULT"]
    assert told.role(told.one("ASSAULT"), "recipient") == ["crowd"]
    assert tell("Guerrillas detonated a car bomb outside a police station in Pasto.").types() == ["ASSAULT"]


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("A suicide bomber rammed a car laden with explosives into a bus in Quetta.", "suicide-attack"),
        ("Gunmen attacked a village near Gao with mortars.", "heavy-weapons"),
        ("Rebels attacked a village near Gao.", None),
        ("Azerbaijan used cluster munitions against the town.", "unconventional"),
    ],
)
def test_the_weapon_gives_the_mode_where_the_words_leave_it_open(tell: Tell, sentence: str, mode: str | None) -> None:
    assert tell(sentence).one("ASSAULT").mode == mode


@pytest.mark.parametrize(
    "sentence",
    [
        "Zhang was fired from his job as an editor by the company.",
        "Students marched past a statue that protects their constitution.",
        "The police were called.",
        "The tourists visited Kenya and met friends.",
    ],
)
def test_words_alone_do_not_make_acts(tell: Tell, sentence: str) -> None:
    assert not {"ASSAULT", "AID", "REQUEST", "CONSULT"} & set(tell(sentence).types())


def test_a_lasting_tie_is_no_act_unless_dated(tell: Tell) -> None:
    assert tell("The militia, trained and financed by Uganda, operates in Ituri.").types() == []
    assert "AID" in tell("Uganda financed the rebels in 2003.").types()


def test_a_strike_that_crosses_a_line_moves_no_troops(tell: Tell) -> None:
    assert (
        "MOBILIZE" not in tell("The strike that killed a brigade commander crossed the boundaries of the law.").types()
    )


def test_words_between_a_subject_and_its_verb_leave_it_active(tell: Tell) -> None:
    told = tell("Heads of the units close to Kampala called for their expulsion from the capital.")
    assert told.role(told.one("REQUEST"), "actor") == ["Heads of the units"] or told.role(
        told.one("REQUEST"), "actor"
    ) == ["Heads"]

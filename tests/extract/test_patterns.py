"""The extractor by phenomenon: each test names a construction and checks what the report tells by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], Any]


def test_active_clause_gives_actor_recipient_place_and_weapon(tell: Tell) -> None:
    told = tell("Gunmen attacked a police station in Tillia with rockets on Monday.")
    attack = told.one("ASSAULT")
    assert told.role(attack, "actor") == ["Gunmen"]
    assert told.role(attack, "thing") == ["police station"]
    assert "Tillia" in told.role(attack, "place")
    assert told.role(attack, "weapon") == ["rockets"]
    assert told.role(attack, "time") == ["Monday"]
    assert attack.status == "occurred"


def test_passive_clause_turns_the_roles(tell: Tell) -> None:
    told = tell("Three soldiers were abducted by rebels near Bunia on 4 May 2021.")
    taken = told.one("ASSAULT")
    assert taken.mode == "abduct"
    assert told.role(taken, "actor") == ["rebels"]
    assert told.role(taken, "recipient") == ["Three soldiers"]


def test_light_verb_gives_one_mention_with_the_noun_as_trigger(tell: Tell) -> None:
    told = tell("The Taliban launched an attack on a convoy in Ghazni.")
    assert told.types() == ["ASSAULT"]
    attack = told.one("ASSAULT")
    assert attack.trigger.of(told.text) == "attack"
    assert told.role(attack, "actor") == ["Taliban"]
    assert told.role(attack, "thing") == ["convoy"]


def test_possessor_and_modifier_of_an_act_noun_are_its_actors(tell: Tell) -> None:
    told = tell("Ethiopia's drone strike on a market in Togoga killed 51 people.")
    strike = told.one("ASSAULT")
    assert told.role(strike, "actor") == ["Ethiopia"]
    assert strike.mode == "drone"
    assert ("killed", "51", False) in told.tolls(strike)


def test_participial_effects_belong_to_the_attack(tell: Tell) -> None:
    told = tell("Insurgents raided two villages in Cabo Delgado, killing at least 12 farmers and wounding 30 others.")
    assert told.types() == ["ASSAULT"]
    assert told.tolls(told.one("ASSAULT")) == [("killed", "at least 12", False), ("injured", "30", False)]


def test_relative_clause_effect_belongs_to_the_attack_not_to_the_place(tell: Tell) -> None:
    told = tell(
        "The army condemned the attack against a camp of the peacekeepers, which killed two Fijians and a Ghanaian."
    )
    attack = told.one("ASSAULT", "attack")
    assert [toll for toll in told.tolls(attack) if not toll[2]] == [("killed", "two Fijians and a Ghanaian", False)]
    assert len([toll for toll in told.tolls(attack) if toll[2]]) == 2


def test_parts_of_a_toll_are_flagged(tell: Tell) -> None:
    told = tell(
        "Strikes on the port of Hodeida killed nine Yemenis – six dockers, two guards and one child – and injured 20 others."
    )
    strike = told.one("ASSAULT")
    whole = [toll[:2] for toll in told.tolls(strike) if not toll[2]]
    parts = [toll[1] for toll in told.tolls(strike) if toll[2]]
    assert whole == [("killed", "nine"), ("injured", "20")]
    assert parts == ["six", "two", "one"]


def test_including_gives_a_part(tell: Tell) -> None:
    told = tell("A suicide bombing killed 14 people, including three children, in Maiduguri.")
    bombing = told.one("ASSAULT")
    assert ("killed", "three", True) in told.tolls(bombing)
    assert ("killed", "14", False) in told.tolls(bombing)


@pytest.mark.parametrize(
    ("sentence", "toll"),
    [
        ("Nineteen people died when a bomb exploded in a market in Quetta.", ("killed", "Nineteen", False)),
        ("The shelling of Taiz left 7 dead.", ("killed", "7", False)),
        ("The attack in Garissa cost the lives of 147 students.", ("killed", "147", False)),
        (
            "Rebels ambushed a convoy near Goma, killing a Malawian peacekeeper.",
            ("killed", "a Malawian peacekeeper", False),
        ),
        ("The raid left 23 villagers missing in Zamfara.", ("missing", "23", False)),
    ],
)
def test_shapes_of_tolls(tell: Tell, sentence: str, toll: tuple[str, str, bool]) -> None:
    told = tell(sentence)
    assert toll in told.tolls(told.one("ASSAULT"))


def test_a_toll_told_later_belongs_to_the_act_before_it(tell: Tell) -> None:
    told = tell("A car bomb hit a police station in Cali on Friday. At least five people died.")
    assert {mention.event for mention in told.extraction.mentions} == {0}
    assert ("killed", "At least five", False) in told.tolls(told.extraction.mentions[-1])


def test_accusation_is_an_act_and_makes_the_doer_alleged(tell: Tell) -> None:
    told = tell("Azerbaijan accused Armenia of shelling the town of Tovuz.")
    accuse, shelling = told.one("ACCUSE"), told.one("ASSAULT")
    assert told.role(accuse, "actor") == ["Azerbaijan"]
    assert told.role(accuse, "recipient") == ["Armenia"]
    doer = next(a for a in shelling.arguments if a.role == "actor")
    assert doer.span.of(told.text) == "Armenia"
    assert doer.attribution == "alleged"
    assert [span.of(told.text) for span in doer.by] == ["Azerbaijan"]


def test_blame_on_gives_an_alleged_doer(tell: Tell) -> None:
    told = tell("Officials blamed the bombing in Jolo on Abu Sayyaf.")
    doer = next(a for a in told.one("ASSAULT").arguments if a.role == "actor")
    assert (doer.span.of(told.text), doer.attribution) == ("Abu Sayyaf", "alleged")


def test_claim_of_responsibility_is_an_attribution_and_no_event(tell: Tell) -> None:
    told = tell("Boko Haram claimed responsibility for the attack on a school in Buni Yadi.")
    assert told.types() == ["ASSAULT"]
    doer = next(a for a in told.one("ASSAULT").arguments if a.role == "actor")
    assert (doer.span.of(told.text), doer.attribution) == ("Boko Haram", "claimed")


def test_denied_doing_is_kept_as_denied(tell: Tell) -> None:
    told = tell("The army denied carrying out the attack on the village.")
    doer = next(a for a in told.one("ASSAULT").arguments if a.role == "actor")
    assert doer.attribution == "denied"


@pytest.mark.parametrize(
    ("sentence", "type_", "status"),
    [
        ("Police foiled an attack on the parliament in Tunis.", "ASSAULT", "attempted"),
        ("Rebels tried to attack the airport of Goma.", "ASSAULT", "attempted"),
        ("Russia will withdraw its troops from Kherson.", "RETREAT", "announced"),
        ("Troops may attack the town of Raqqa.", "ASSAULT", "hypothetical"),
        ("Turkey is bombing villages near Zakho.", "ASSAULT", "ongoing"),
        ("France decided to withdraw its soldiers from Mali.", "RETREAT", "announced"),
    ],
)
def test_status(tell: Tell, sentence: str, type_: str, status: str) -> None:
    told = tell(sentence)
    assert told.one(type_).status == status


@pytest.mark.parametrize(
    "sentence",
    [
        "Troops did not attack the town of Kobane.",
        "No civilians were injured in Kandahar.",
        "No group has attacked the border post.",
    ],
)
def test_what_did_not_happen_is_no_event(tell: Tell, sentence: str) -> None:
    assert tell(sentence).extraction.mentions == ()


def test_a_demand_is_an_act_with_its_topic(tell: Tell) -> None:
    told = tell("Cyprus demanded that Turkey withdraw its troops from the island.")
    assert told.types() == ["REQUEST"]
    demand = told.one("REQUEST")
    assert demand.status == "occurred"
    assert demand.about is not None
    assert demand.about.type == "RETREAT"
    assert told.role(demand, "recipient") == ["Turkey"]


def test_a_threat_swallows_what_is_threatened(tell: Tell) -> None:
    told = tell("North Korea threatened to attack South Korea.")
    assert told.types() == ["THREATEN"]
    assert told.one("THREATEN").about.type == "ASSAULT"


def test_condemnation_keeps_the_condemned_act(tell: Tell) -> None:
    told = tell("Egypt condemned the attack on a mosque in Bir al-Abed.")
    assert sorted(told.types()) == ["ACCUSE", "ASSAULT"]
    assert told.one("ACCUSE").about.type == "ASSAULT"


def test_voice_before_and_behind(tell: Tell) -> None:
    told = tell(
        "Police said gunmen killed four miners in Zamfara. Rebels seized the town of Kidal, the army said on Monday."
    )
    assert told.voices(told.one("ASSAULT")) == ["Police"]
    assert told.voices(told.one("COERCE")) == ["army"]


def test_according_to_and_who_told_an_agency(tell: Tell) -> None:
    told = tell("Raiders killed six herders in Abyei, according to a local official.")
    assert told.voices(told.one("ASSAULT")) == ["local official"]
    told = tell("Gunmen killed 21 civilians in Mopti, two residents told AFP.")
    assert told.voices(told.one("ASSAULT")) == ["AFP", "two residents"]


def test_a_deed_in_the_speakers_own_clause_has_no_voice(tell: Tell) -> None:
    told = tell("The governor, who was wounded in an attack in Marka, said on Sunday that peace would come.")
    assert told.voices(told.one("ASSAULT")) == []


def test_nominal_mentions_and_repeated_tellings_share_a_number(tell: Tell) -> None:
    told = tell(
        "Gunmen attacked a church in Owo on Sunday, killing 40 worshippers. The attack shocked the region. "
        "The attack on the church was the first in the state."
    )
    assert {mention.event for mention in told.extraction.mentions} == {0}


def test_different_days_and_places_are_different_events(tell: Tell) -> None:
    told = tell("Rebels attacked a base in Djibo on Monday. On Thursday, rebels attacked a convoy in Dori.")
    numbers = [mention.event for mention in told.extraction.mentions]
    assert len(numbers) == 2
    assert numbers[0] != numbers[1]


def test_stated_response_links_two_acts(tell: Tell) -> None:
    told = tell(
        "Pakistan carried out air strikes in Sistan in response to an Iranian attack on a village in Balochistan."
    )
    strike = told.one("ASSAULT", "strike")
    attack = told.one("ASSAULT", "attack")
    assert [answer.event for answer in strike.answers] == [attack.event]


def test_repeated_acts_have_a_count(tell: Tell) -> None:
    told = tell("Since October, more than 40 drone strikes have targeted Russian refineries.")
    strikes = told.one("ASSAULT")
    assert told.role(strikes, "count") == ["more than 40"]


def test_joined_speakers_meet_each_other(tell: Tell) -> None:
    told = tell("The foreign ministers of Serbia and Kosovo met in Brussels on Tuesday.")
    assert told.one("CONSULT").status == "occurred"


def test_bonds_from_apposition_title_and_backing(tell: Tell) -> None:
    told = tell(
        "Abubakar Shekau, the leader of Boko Haram, was killed in May. "
        "The Congo River Alliance, a militia backed by Rwanda, took Goma."
    )
    bonds = {(told.words(b.member), b.relation, told.words(b.of)) for b in told.extraction.bonds}
    assert ("Abubakar Shekau", "leads", "Boko Haram") in bonds
    assert any(relation == "backed_by" and of == "Rwanda" for _, relation, of in bonds)
    assert all(b.evidence.covers(b.member) and b.evidence.covers(b.of) for b in told.extraction.bonds)


def test_figures_of_no_event(tell: Tell) -> None:
    told = tell("About 900 French soldiers are stationed in Chad.")
    assert [(toll.kind, told.words(toll.span)) for toll, _ in told.extraction.tolls] == [("troops", "About 900")]


def test_a_crowd_that_burns_and_loots_is_a_riot(tell: Tell) -> None:
    told = tell("Protesters burned the mayor's office in Colombo on Saturday.")
    assert told.one("PROTEST").mode == "riot"

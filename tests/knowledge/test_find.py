"""Names found in texts: every continent, every rule that keeps a common word from being a name."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import assert_linear

from dragoman.knowledge import KnownMention, load_knowledge


def found(text: str) -> dict[str, str]:
    return {mention.span.of(text): mention.actor for mention in load_knowledge().find(text)}


def forms(text: str) -> dict[str, str]:
    return {mention.span.of(text): mention.form for mention in load_knowledge().find(text)}


NAMES = [
    ("Fighters of the M23 entered Goma in Congo.", "M23", "m23"),
    ("The Rapid Support Forces shelled a market in Sudan.", "Rapid Support Forces", "rapid-support-forces"),
    ("Boko Haram abducted farmers.", "Boko Haram", "boko-haram"),
    ("Shebab gunmen, Somali officials said.", "Shebab", "al-shabaab"),
    ("ash-Shabaab gunmen fled.", "ash-Shabaab", "al-shabaab"),
    ("JNIM raided a Malian barracks.", "JNIM", "jamaat-nusrat-al-islam-wal-muslimin"),
    ("Codeco killed displaced people in Ituri.", "Codeco", "cooperative-for-the-development-of-the-congo"),
    ("Renamo and the government signed.", "Renamo", "renamo"),
    ("The Tamil Tigers sank a boat.", "Tamil Tigers", "liberation-tigers-of-tamil-eelam"),
    ("The Arakan Army took a base.", "Arakan Army", "arakan-army"),
    ("New People's Army guerrillas burned trucks.", "New People's Army", "new-peoples-army"),
    ("Naxalites set off a mine.", "Naxalites", "communist-party-of-india"),
    ("The Pakistani Taliban said so.", "Pakistani Taliban", "tehrik-i-taliban-pakistan"),
    ("Taliban officials said so.", "Taliban", "taliban"),
    ("ISIS-K claimed it.", "ISIS-K", "islamic-state-khorasan-province"),
    ("LeT claimed it.", "LeT", "lashkar-e-taiba"),
    ("Isis claimed it.", "Isis", "islamic-state"),
    ("Hizbullah fired rockets.", "Hizbullah", "hezbollah"),
    ("Kata'ib Hezbollah fired rockets.", "Kata'ib Hezbollah", "kataib-hezbollah"),
    ("Hezbollah Brigade men fled.", "Hezbollah Brigade", "kataib-hezbollah"),
    ("Ansar Allah said so.", "Ansar Allah", "houthis"),
    ("Hashed al-Shaabi units moved.", "Hashed al-Shaabi", "popular-mobilisation-forces"),
    ("The Popular Mobilization Forces moved.", "Popular Mobilization Forces", "popular-mobilisation-forces"),
    ("The ELN blew up a Colombian pipeline.", "ELN", "national-liberation-army-colombia"),
    ("Sendero Luminoso killed a mayor.", "Sendero Luminoso", "shining-path"),
    ("The CJNG dug trenches in Mexico.", "CJNG", "jalisco-new-generation-cartel"),
    ("Viv Ansanm burned houses.", "Viv Ansanm", "viv-ansanm"),
    ("The Provisional IRA bombed a bar.", "Provisional IRA", "provisional-irish-republican-army"),
    ("ETA declared a ceasefire in Spain.", "ETA", "eta"),
    ("The Kosovo Liberation Army ambushed a patrol.", "Kosovo Liberation Army", "kosovo-liberation-army"),
    ("Wagner mercenaries left Russia.", "Wagner mercenaries", "wagner-group"),
    ("The Azov Regiment surrendered.", "Azov Regiment", "azov-brigade"),
    ("Monusco peacekeepers left.", "Monusco", "monusco"),
    ("The Israeli army said so.", "Israeli army", "il.forces"),
    ("Israel's army said so.", "Israel's army", "il.forces"),
    ("Kenyan soldiers crossed.", "Kenyan soldiers", "ke.forces"),
    ("The army of Chile said so.", "army of Chile", "cl.army"),
    ("Peru's interim defense ministry said so.", "Peru's interim defense ministry", "pe.defence"),
    ("The prime minister of Papua New Guinea resigned.", "prime minister of Papua New Guinea", "pg.pm"),
    ("Norway’s foreign minister spoke.", "Norway’s foreign minister", "no.foreign-minister"),
    ("Three Britons died.", "Britons", "gb.people"),
    ("A Syrian national was held.", "Syrian national", "sy.people"),
    ("Serbia's public broadcaster said so.", "Serbia", "rs"),
    ("Haiti's National Heritage Network said so.", "Haiti", "ht"),
    ("A Bosnian Serb leader spoke.", "Bosnian Serb", "bosnian-serbs"),
    ("The Dutch left.", "Dutch", "nl"),
    ("Côte d'Ivoire closed its border.", "Côte d'Ivoire", "ci"),
    ("Turkiye sent drones.", "Turkiye", "tr"),
    ("U.S. forces struck.", "U.S. forces", "us.forces"),
    ("U.S. FORCES STRUCK AT DAWN.", "U.S. FORCES", "us.forces"),
    ("Vladimir Putin spoke.", "Vladimir Putin", "p.vladimir-putin"),
    ("Rohingya refugees fled.", "Rohingya refugees", "rohingya"),
]


@pytest.mark.parametrize(("text", "name", "actor"), NAMES, ids=[name for _, name, _ in NAMES])
def test_finds(text: str, name: str, actor: str) -> None:
    assert found(text).get(name) == actor


NOTHING = [
    "Give us the turkey, he may say, in march.",
    "What is the matter with us",
    "TELL US WHO IS THERE",
    "Let us go",
    "LET THEM GO",
    "Michael Jordan and Chad Smith met Jordan Peele.",
    "The peach harvest in Georgia was poor, said a farmer from Atlanta.",
    "The car may jam; who can mend it?",
    "A guinea pig and a china plate.",
    "The polish on the shoe was thin.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_finds_nothing(text: str) -> None:
    assert found(text) == {}


def test_georgia_is_the_country_where_the_report_tells() -> None:
    assert found("Russian tanks rolled into Georgia towards Tbilisi.")["Georgia"] == "ge"


def test_an_acronym_takes_the_sense_that_the_report_supports() -> None:
    assert found("In Sudan the RSF took El Fasher.")["RSF"] == "rapid-support-forces"
    assert found("Reporters Without Borders (RSF) protested.")["RSF"] == "reporters-without-borders"
    assert "RSF" not in found("The RSF said nothing.")


def test_congolese_means_the_larger_congo_unless_the_report_is_about_the_other() -> None:
    assert found("Congolese officials spoke.")["Congolese officials"] == "cd.gov"
    assert found("In Brazzaville, Republic of the Congo, Congolese officials spoke.")["Congolese officials"] == "cg.gov"


def test_longest_name_wins() -> None:
    assert found("South Sudan and Sudan met.") == {"South Sudan": "ss", "Sudan": "sd"}
    assert found("The Washington Post wrote it.") == {"Washington Post": "the-washington-post"}


def test_capitals_stand_for_governments_only_where_they_may_act() -> None:
    assert forms("Talks between Ankara and Moscow failed.") == {"Ankara": "metonym", "Moscow": "metonym"}
    assert found("A bomb went off in Ankara.") == {}
    assert found("KABUL, Monday - Shots were heard.") == {}
    assert found("Nairobi airport was closed.").get("Nairobi") != "ke"


def test_parts_of_compounds_are_modifiers() -> None:
    assert forms("Iran-backed fighters and pro-Russian rebels fled.") == {"Iran": "modifier", "Russian": "modifier"}


def test_a_lone_surname_needs_its_country_and_no_other_first_name() -> None:
    assert found("Venezuela's Chávez spoke.").get("Chávez") == "p.hugo-chavez"
    assert "Petro" not in found("Maria Petro sells flowers in Colombia.")


def test_spans_lie_in_the_window_and_point_into_the_text() -> None:
    text = "Kenya spoke. Uganda spoke. Rwanda spoke."
    inner = load_knowledge().find(text, 13, 26)
    assert [mention.span.of(text) for mention in inner] == ["Uganda"]


@given(st.text(max_size=200))
def test_never_raises_and_never_overlaps(text: str) -> None:
    mentions = load_knowledge().find(text)
    assert all(isinstance(mention, KnownMention) for mention in mentions)
    assert all(left.span.end <= right.span.start for left, right in pairwise(mentions))


@given(
    st.lists(
        st.sampled_from(
            ["Iraq", "'s", "US", "U.S.", "army", "of", "the", "al-", "IS", "(", "RSF", "\n", "Kurdish", "-led"]
        )
    )
)
def test_never_raises_on_names_in_any_order(parts: list[str]) -> None:
    load_knowledge().find(" ".join(parts))
    load_knowledge().find("".join(parts))


def test_a_state_that_is_no_more_has_no_bodies() -> None:
    assert found("The government of Yugoslavia denied it; so did the Yugoslav government.").keys() >= {"Yugoslavia"}


def test_finding_takes_no_longer_than_the_text() -> None:
    text = "Iraqi forces and Kurdish fighters met US officials in Baghdad on Monday. " * 400
    assert_linear(load_knowledge().find, text)

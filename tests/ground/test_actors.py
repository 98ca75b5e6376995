"""The cast: who a phrase names, whose thing it is, what the context means, and what is nobody."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dragoman.ground.actors import Cast
from dragoman.knowledge import load_knowledge
from dragoman.schema.mention import Argument, Extraction, Role
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Party


def report_of(text: str, published: str | None = "2019-05-04") -> Report:
    sentences = tuple(Span(match.start(), match.end()) for match in re.finditer(r"[^.!?]+[.!?]*", text))
    return Report(
        id="r1", path="a.txt", sha256="0", raw=text, text=text, published=published, sentences=sentences, cleaned=True
    )


def cast_of(text: str, published: str | None = "2019-05-04") -> Cast:
    return Cast(report_of(text, published), Extraction(report="r1"), load_knowledge())


def party(text: str, phrase: str, role: Role = "actor", published: str | None = "2019-05-04") -> Party | None:
    start = text.rindex(phrase)
    return cast_of(text, published).party(Argument(role=role, span=Span(start, start + len(phrase))))


def actor_of(text: str, phrase: str, role: Role = "actor") -> str | None:
    found = party(text, phrase, role)
    return found.actor if found else None


ACTORS: list[tuple[str, str, Role, str | None]] = [
    ("Nigerian soldiers fired.", "Nigerian soldiers", "actor", "ng.army"),
    ("Three Nigerian soldiers died.", "Three Nigerian soldiers", "recipient", "ng.army"),
    ("A Turkish drone strike hit a car in Syria.", "A Turkish drone strike", "actor", "tr"),
    ("Ethiopian warplanes hit Mekelle.", "Ethiopian warplanes", "actor", "et.air-force"),
    ("Suspected al-Shabaab fighters fled.", "Suspected al-Shabaab fighters", "actor", "al-shabaab"),
    (
        "Members of the Karen National Union spoke.",
        "Members of the Karen National Union",
        "actor",
        "karen-national-union",
    ),
    ("Police in Manila blamed the so-called Maute group.", "the so-called Maute group", "recipient", "maute-group"),
    ("Moscow accused Kyiv of shelling.", "Moscow", "actor", "ru.gov"),
    ("Kenyan protesters threw stones.", "Kenyan protesters", "actor", "ke.protesters"),
    ("Hutu civilians fled.", "Hutu civilians", "actor", "hutu"),
    ("Congolese refugees fled.", "Congolese refugees", "recipient", "cd.people"),
    ("The president of Peru resigned.", "The president of Peru", "actor", "pe.gov"),
    ("The president of Peru was shot.", "The president of Peru", "recipient", "pe.president"),
    ("President Salva Kiir sacked a general.", "President Salva Kiir", "actor", "ss.gov"),
    ("President Salva Kiir fell ill.", "President Salva Kiir", "recipient", "p.salva-kiir"),
    ("Hassan Nasrallah promised revenge.", "Hassan Nasrallah", "actor", "hezbollah"),
    ("Former president Barack Obama spoke.", "Former president Barack Obama", "actor", "p.barack-obama"),
    ("Gunmen attacked.", "Gunmen", "actor", None),
    ("Two children were hurt.", "Two children", "recipient", None),
    ("Kurdish fighters withdrew.", "Kurdish fighters", "actor", None),
    ("Iranian religious leaders met.", "Iranian religious leaders", "actor", None),
    ("Israeli F-16 fighters took off.", "Israeli F-16 fighters", "actor", "il"),
    ("A senior commander was shot.", "A senior commander", "recipient", None),
    ("Hamas freed two Hamas hostages.", "Hamas hostages", "recipient", None),
    ("ELN dissidents came.", "ELN dissidents", "actor", None),
    ("A splinter group of the ELN came.", "A splinter group of the ELN", "actor", None),
    ("A FARC splinter group came.", "A FARC splinter group", "actor", "farc-dissidents"),
]


@pytest.mark.parametrize(("text", "phrase", "role", "actor"), ACTORS, ids=[phrase for _, phrase, _, _ in ACTORS])
def test_head_decides_who_it_is(text: str, phrase: str, role: Role, actor: str | None) -> None:
    found = party(text, phrase, role)
    assert found is not None
    assert found.actor == actor
    assert found.thing is None
    assert found.names
    assert all(name in text for name in found.names)


THINGS = [
    ("Rockets hit three Ukrainian grain depots.", "three Ukrainian grain depots", "ua", "grain depots"),
    ("They shelled two Houthi weapons depots.", "two Houthi weapons depots", "houthis", "weapons depots"),
    (
        "A mortar hit a base housing soldiers of the Ugandan army.",
        "a base housing soldiers of the Ugandan army",
        "ug.forces",
        "base",
    ),
    ("They burned a village.", "a village", None, "village"),
    ("Jets bombed an airport.", "an airport", None, "airport"),
]


@pytest.mark.parametrize(("text", "phrase", "actor", "thing"), THINGS)
def test_a_thing_is_split_from_its_owner(text: str, phrase: str, actor: str | None, thing: str) -> None:
    found = party(text, phrase, "recipient")
    assert found is not None
    assert (found.actor, found.thing) == (actor, thing)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("They bombed Sanaa.", "Sanaa"),
        ("Shells fell in Nawa. Nawa burned.", "Nawa"),
        ("The attack shook the Helmand Province.", "the Helmand Province"),
        ("A deal was signed.", "A deal"),
        ("They want peace.", "peace"),
        ("The the, (.", "The the, ("),
    ],
)
def test_places_and_ideas_are_nobody(text: str, phrase: str) -> None:
    assert party(text, phrase) is None


def test_an_abbreviation_the_report_explains_is_the_same_actor() -> None:
    text = "The Union for Delta Freedom (UDF) attacked a depot. Later UDF fighters withdrew."
    short = party(text, "UDF fighters")
    assert short is not None
    assert short.actor is not None
    assert short.actor == actor_of(text, "The Union for Delta Freedom")
    assert short.name == "Union for Delta Freedom"


def test_a_known_name_with_an_odd_abbreviation_is_learnt() -> None:
    text = "The Sudan Revolutionary Front (FRS) met. The FRS left."
    assert actor_of(text, "The FRS") == "sudan-revolutionary-front"


def test_a_surname_is_the_person_introduced_before() -> None:
    text = "Gen. Ousmane Belko led the raid. Belko was wounded."
    short = party(text, "Belko", "recipient")
    assert short is not None
    assert short.actor == actor_of(text, "Gen. Ousmane Belko", "recipient")
    assert short.name == "Ousmane Belko"


def test_a_surname_keeps_its_article() -> None:
    text = "Mustafa al-Kadhimi arrived. Al Kadhimi spoke in Erbil."
    assert actor_of(text, "Al Kadhimi", "recipient") == "p.mustafa-al-kadhimi"


def test_a_surname_never_introduced_is_the_one_in_office() -> None:
    text = "In Jakarta the Indonesian parliament met. Mr Habibie had left."
    found = party(text, "Mr Habibie", "recipient", "1999-03-02")
    assert found is not None
    assert found.actor == "p.b-j-habibie"
    own = party(f"{text} Rudy Habibie, a baker, came.", "Habibie", "recipient", "1999-03-02")
    assert own is not None
    assert own.name == "Rudy Habibie"


def test_a_capital_that_a_reader_calls_a_party_is_its_government() -> None:
    text = "Paris condemned it, Washington, too."
    start = text.index("Washington")
    found = cast_of(text).party(Argument(role="actor", span=Span(start, start + 10), trusted=True))
    assert found is not None
    assert found.actor == "us.gov"


def test_spellings_of_a_new_name_share_an_id() -> None:
    left = actor_of("Commander Yusuf Tarrow fled.", "Commander Yusuf Tarrow")
    assert left is not None
    assert left == actor_of("Commander Yousouf Tarrow fled.", "Commander Yousouf Tarrow")


def test_a_transliteration_of_a_known_name_is_known() -> None:
    name = "Harakat Hizbballah an-Nujabaa"
    assert actor_of(f"{name} fired.", name) == "harakat-hezbollah-al-nujaba"


def test_the_army_is_that_of_the_country_named_before() -> None:
    text = "The Chilean army moved at dawn. Villagers said the army burned houses."
    assert actor_of(text, "the army") == "cl.army"
    assert actor_of("The army burned houses.", "The army") is None


def test_pronouns_mean_the_one_possible_person_or_nobody() -> None:
    assert actor_of("Joseph Kony fled. He was seen later.", "He", "recipient") == "p.joseph-kony"
    assert party("Joseph Kony met Salva Kiir. He was seen later.", "He", "recipient") is None
    assert party("They fled.", "They") is None


@pytest.mark.parametrize(
    ("text", "phrase", "label"),
    [
        ("The so-called Islamic State group fled.", "The so-called Islamic State group", "so-called"),
        ("The Houthis, a rebel movement, fired.", "The Houthis", "rebel"),
        ("ELN terrorists fled Colombia.", "ELN terrorists", "terrorists"),
        ("The Arakan Army fired.", "The Arakan Army", None),
        ("The Lord's Resistance Army fled.", "The Lord's Resistance Army", None),
    ],
)
def test_the_outlets_own_word_is_kept_as_a_label(text: str, phrase: str, label: str | None) -> None:
    found = party(text, phrase)
    assert found is not None
    assert found.label == label


def test_attribution_and_who_makes_it_are_kept() -> None:
    text = "Addis Ababa blamed Tigrayan rebels for the raid."
    start = text.index("Tigrayan rebels")
    found = cast_of(text).party(
        Argument(role="actor", span=Span(start, start + 15), attribution="alleged", by=(Span(0, 11),))
    )
    assert found is not None
    assert (found.attribution, found.by) == ("alleged", ("Addis Ababa",))
    assert found.span == Span(start, start + 15)


def test_actors_gather_names_and_labels_once() -> None:
    text = "Ansar Allah fired. The Houthi rebels fired again. Ansar Allah left."
    cast = cast_of(text)
    for match in re.finditer("Ansar Allah|The Houthi rebels", text):
        cast.party(Argument(role="actor", span=Span(match.start(), match.end())))
    (actor,) = cast.actors()
    assert (actor.id, actor.kind, actor.country) == ("houthis", "group", "YE")
    assert [name.text for name in actor.names] == ["Ansar Allah", "Houthi rebels"]
    assert all(name.reports == ("r1",) for name in actor.names)
    assert [label.text for label in actor.labels] == ["rebels"]


def test_ids_do_not_depend_on_order() -> None:
    text = "The Kiboko militia met the Simba militia."
    spans = [Span(0, 18), Span(23, 40)]
    one, two = cast_of(text), cast_of(text)
    forth = [one.party(Argument(role="actor", span=span)) for span in spans]
    back = [two.party(Argument(role="actor", span=span)) for span in reversed(spans)]
    assert forth == back[::-1]
    assert len({found.actor for found in forth if found}) == 2


WORDS = [
    "The",
    "a",
    "Iraqi",
    "army",
    "of",
    "Gen.",
    "Kone",
    "(UDF)",
    "UDF",
    "'s",
    ",",
    "base",
    "fighters",
    "He",
    "\n",
    "“",
    "3",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.data())
def test_never_raises(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts) + "."
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    role = data.draw(st.sampled_from(["actor", "recipient", "thing"]))
    cast = cast_of(text)
    found = cast.party(Argument(role=role, span=Span(start, end)))
    if found is not None:
        assert found.actor or found.name or found.thing
        known = {actor.id for actor in cast.actors()}
        assert found.actor is None or found.actor in known


def test_a_part_of_a_name_is_the_whole_name() -> None:
    assert actor_of("Sudan's army shelled a market.", "Sudan") == "sd.forces"


def test_an_office_that_nobody_is_known_to_have_held_is_not_made_up() -> None:
    text = "US troops left. The US said so, US officials said, and US media said so too. The prime minister was killed."
    assert actor_of(text, "The prime minister", "recipient") is None


def test_a_surname_in_office_acts_for_the_office() -> None:
    text = "Scott Morrison flew home. Troops will go, Morrison decided."
    assert actor_of(text, "Morrison") == "au.gov"
    assert actor_of(text, "Morrison", "recipient") == "p.scott-morrison"


def test_a_trusted_role_makes_an_unexplained_name_a_party() -> None:
    text = "Tolvanu left. We condemn the tall strangers."
    cast = cast_of(text)

    def trusted(phrase: str) -> Party | None:
        span = Span(text.index(phrase), text.index(phrase) + len(phrase))
        return cast.party(Argument(role="actor", span=span, trusted=True))

    found = trusted("Tolvanu")
    assert found is not None
    assert found.actor in [actor.id for actor in cast.actors() if actor.name == "Tolvanu"]
    named = trusted("the tall strangers")
    assert named is not None
    assert (named.actor, named.name) == (None, "tall strangers")
    assert trusted("We") is None
    assert party(text, "Tolvanu") is None


def test_a_force_in_a_town_of_another_country_is_that_countrys() -> None:
    text = "Kenyan soldiers and Kenyan police searched Kenyan houses. Police in Kampala held two men."
    found = Cast(report_of(text), Extraction(report="r1"), load_knowledge(), lands={"Kampala": "ug"}).party(
        Argument(role="actor", span=Span(text.index("Police in"), text.index(" in Kampala")))
    )
    assert found is not None
    assert found.actor == "ug.police"


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("Neighbouring Tovaria expelled two envoys.", "Neighbouring Tovaria", "Tovaria"),
        ("Kyrgyz guards fired at a car.", "Kyrgyz guards", "Kyrgyz security forces"),
        ("In New Caledonia the CCAT denied it.", "CCAT", "Field Action Coordination Cell"),
    ],
)
def test_names_with_the_words_around_them(text: str, phrase: str, name: str) -> None:
    start = text.index(phrase)
    argument = Argument(role="actor", span=Span(start, start + len(phrase)), trusted=True)
    found = cast_of(text).party(argument)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("passage", "actor"),
    [
        ("Turning to Haiti: the port is shut.\nOn Monday the police were attacked.", "ht.police"),
        ("Haiti\nOn Monday the police were attacked.", "ht.police"),
        ("In Haiti, gangs hold the port.\nThe rain went on.\nOn Monday the police were attacked.", "ht.police"),
        (
            "In Haiti, gangs hold the port.\nKenyan police and Kenyan ships wait.\nThe police were attacked.",
            "ke.police",
        ),
        (
            "In Haiti, gangs hold the port.\nCongolese towns were shelled.\nOn Monday the police were attacked.",
            "cd.police",
        ),
        ("The port of Haiti is shut.\nOn Monday the police were attacked.", "cd.police"),
    ],
)
def test_the_police_are_those_of_the_country_that_the_passage_has_turned_to(passage: str, actor: str) -> None:
    text = (
        "Congolese soldiers and Congolese police met.\nCongolese houses burned.\nCongolese radio told it.\n" + passage
    )
    lines = tuple(Span(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text))
    at = text.rindex("the police" if "the police" in text else "The police")
    found = Cast(replace(report_of(text), paragraphs=lines), Extraction(report="r1"), load_knowledge()).party(
        Argument(role="recipient", span=Span(at, at + len("the police")))
    )
    assert found is not None
    assert found.actor == actor

"""The grounder: one mention becomes one claim with its places, sides, weapons and what it is about."""

from __future__ import annotations

import msgspec
import pytest

from dragoman.clean.cleaner import RuleCleaner
from dragoman.ground.grounder import RuleGrounder
from dragoman.schema.claim import Claim
from dragoman.schema.mention import Argument, Extraction, Mention, Role, Toll, Topic
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings


@pytest.fixture(scope="module")
def grounder() -> RuleGrounder:
    return RuleGrounder(Settings())


def report(text: str) -> Report:
    raw = Report(id="r1", path="a.txt", sha256="0", raw=text, text=text, language="en", published="2022-03-04")
    return RuleCleaner().clean(msgspec.structs.replace(raw, published_precision="day"), {})


def span(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


def claim(
    grounder: RuleGrounder, text: str, trigger: str, type: str, mode: str | None = None, **parts: str | Topic
) -> Claim:
    """Ground one mention; `parts` gives the phrase of each role, and perhaps a topic."""
    made = report(text)
    word = span(made.text, trigger)
    sentence = next(one for one in made.sentences if one.covers(word))
    roles: tuple[Role, ...] = ("actor", "recipient", "thing", "place", "weapon", "count")
    found = [(role, parts[role]) for role in roles if isinstance(parts.get(role), str)]
    mention = Mention(
        event=0,
        trigger=word,
        evidence=sentence,
        type=type,
        mode=mode,
        arguments=tuple(Argument(role=role, span=span(made.text, str(phrase))) for role, phrase in found),
        about=parts["about"] if isinstance(parts.get("about"), Topic) else None,  # type: ignore[arg-type]  # just tested
    )
    (one,) = grounder.ground(made, Extraction(report=made.id, mentions=(mention,))).claims
    return one


HOME = [("KE", "country")]


def countries(one: Claim) -> list[tuple[str | None, str]]:
    return [(place.country, place.precision) for place in one.places]


@pytest.mark.parametrize(
    ("text", "trigger", "type", "mode", "parts"),
    [
        (
            "The Kenyan government imposed a curfew.",
            "imposed a curfew",
            "COERCE",
            "curfew",
            {"actor": "Kenyan government"},
        ),
        (
            "Kenya's police arrested six men.",
            "arrested",
            "COERCE",
            "arrest",
            {"actor": "Kenya's police", "recipient": "six men"},
        ),
        (
            "Kenya's interior minister resigned.",
            "resigned",
            "RETREAT",
            "resign",
            {"actor": "Kenya's interior minister"},
        ),
    ],
)
def test_what_a_state_does_at_home_is_in_its_country(
    grounder: RuleGrounder, text: str, trigger: str, type: str, mode: str, parts: dict[str, str]
) -> None:
    text = f"Kenya is tense. {text}"
    assert countries(claim(grounder, text, trigger, type, mode, **parts)) == [("KE", "country")]


@pytest.mark.parametrize(
    ("text", "trigger", "type", "mode", "parts"),
    [
        ("Kenya's army arrested six men.", "arrested", "COERCE", "arrest", {"actor": "Kenya's army"}),
        ("Kenya's army killed six men.", "killed", "ASSAULT", None, {"actor": "Kenya's army"}),
        (
            "Kenya's police arrested six Somali soldiers.",
            "arrested",
            "COERCE",
            "arrest",
            {"actor": "Kenya's police", "recipient": "Somali soldiers"},
        ),
        ("Kenya's government condemned the killing.", "condemned", "ACCUSE", None, {"actor": "Kenya's government"}),
    ],
)
def test_what_may_have_been_abroad_has_no_place(
    grounder: RuleGrounder, text: str, trigger: str, type: str, mode: str | None, parts: dict[str, str]
) -> None:
    text = f"Kenya and Somalia are tense. {text}"
    assert countries(claim(grounder, text, trigger, type, mode, **parts)) == []


@pytest.mark.parametrize(
    ("text", "trigger", "type", "parts", "where"),
    [
        ("Gunmen killed six men.", "killed", "ASSAULT", {"actor": "Gunmen", "recipient": "six men"}, HOME),
        ("Gunmen shot at Kenya's police.", "shot", "ASSAULT", {"actor": "Gunmen", "recipient": "Kenya's police"}, HOME),
        ("Kenyan students marched.", "marched", "PROTEST", {"actor": "Kenyan students"}, HOME),
        ("Kenya's army shelled a camp.", "shelled", "ASSAULT", {"actor": "Kenya's army", "thing": "a camp"}, []),
        ("Somali soldiers shot six men.", "shot", "ASSAULT", {"actor": "Somali soldiers", "recipient": "six men"}, []),
        ("Gunmen blamed the rain.", "blamed", "ACCUSE", {"actor": "Gunmen"}, []),
    ],
)
def test_a_deed_without_a_place_is_in_the_country_of_the_report_but_soldiers_and_foreigners_act_anywhere(
    grounder: RuleGrounder, text: str, trigger: str, type: str, parts: dict[str, str], where: list[tuple[str, str]]
) -> None:
    assert countries(claim(grounder, f"Kenya is tense. {text}", trigger, type, **parts)) == where


def test_a_place_that_is_named_goes_before_the_country(grounder: RuleGrounder) -> None:
    text = "Kenya is tense. Kenya's police arrested six men in Mombasa."
    one = claim(grounder, text, "arrested", "COERCE", "arrest", actor="Kenya's police", place="Mombasa")
    assert countries(one) == [("KE", "town")]


def test_what_was_hit_tells_where(grounder: RuleGrounder) -> None:
    text = "Kenya is tense. Two rockets went astray and damaged a clinic in Mombasa, doctors said."
    one = claim(grounder, text, "damaged", "ASSAULT", thing="a clinic in Mombasa")
    assert [place.name for place in one.places] == ["Mombasa"]


@pytest.mark.parametrize(
    ("text", "trigger", "type", "hit"),
    [
        ("Missiles hit Kyiv overnight.", "hit", "ASSAULT", (None, "Kyiv")),
        ("The envoy accused Kyiv of delay.", "accused", "ACCUSE", ("ua.gov", None)),
    ],
    ids=["the city", "the government"],
)
def test_a_capital_that_is_hit_is_the_city(
    grounder: RuleGrounder, text: str, trigger: str, type: str, hit: tuple[str | None, str | None]
) -> None:
    one = claim(grounder, text, trigger, type, recipient="Kyiv")
    assert [(party.actor, party.thing) for party in one.recipients] == [hit]


def test_what_a_demand_is_about_names_each_party_once_and_only_the_places_told(grounder: RuleGrounder) -> None:
    text = "In Nairobi, Kenya demanded that Ethiopia, and again Ethiopia, leave the base in Moyale."
    first, base = span(text, "Ethiopia"), span(text, "the base in Moyale")
    again = Span(text.rindex("Ethiopia"), text.rindex("Ethiopia") + len("Ethiopia"))
    topic = Topic(type="RETREAT", parties=(first, again), places=(base,), span=Span(first.start, base.end))
    about = claim(grounder, text, "demanded", "REQUEST", actor="Kenya", about=topic).about
    assert about is not None
    assert [party.actor for party in about.parties] == ["et"]
    assert [place.name for place in about.places] == ["Moyale"]


def test_a_figure_of_a_span_of_time_is_of_no_day(grounder: RuleGrounder) -> None:
    text = "Some 900 peacekeepers have been in Mombasa since 2014."
    toll = Toll(kind="troops", span=span(text, "900"), of=span(text, "peacekeepers"))
    made = report(text)
    (loose,) = grounder.ground(made, Extraction(report=made.id, tolls=((toll, Span(0, len(text))),))).figures
    assert loose.figure.as_of is None
    assert loose.place is not None
    assert loose.place.name == "Mombasa"


def test_names_that_a_wrapped_text_breaks_stand_in_one_line(grounder: RuleGrounder) -> None:
    text = "Guards of Yaxar Bin\nQoole fired rockets at the Hotel Blue\nNile in Sool on Friday."
    one = claim(grounder, text, "fired", "ASSAULT", recipient="Hotel Blue\nNile", place="Hotel Blue\nNile")
    assert [place.name for place in one.places if place.name.startswith("Hotel")] == ["Hotel Blue Nile"]
    assert all("\n" not in (party.name or party.thing or "") for party in one.recipients)
    assert one.evidence[0].text in text


@pytest.mark.parametrize(
    ("text", "number", "low"),
    [("Nine raids killed two men.", "Nine", 9), ("It was one of the worst raids in years.", "one", None)],
)
def test_only_several_acts_are_counted(grounder: RuleGrounder, text: str, number: str, low: int | None) -> None:
    told = claim(grounder, text, "raids", "ASSAULT", count=number).count
    assert (told.low if told else None) == low

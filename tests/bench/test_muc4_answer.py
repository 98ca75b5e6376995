"""MUC-4: what of our reading becomes an answer: countries, whose citizens, which people, how likely an incident it is."""

from __future__ import annotations

import pytest
from bench.muc4 import keys
from bench.muc4_nations import foreign, lies_elsewhere, lies_in, location
from bench.muc4_score import TYPE, Fill, Template
from bench.muc4_targets import Target, beside, each_once
from bench.muc4_worth import likelihood, signs, weights

from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.mention import Mention
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Place

LIMA = Place(name="LIMA", country="PE", precision="town", lat=-12.0, lon=-77.0)
PARIS = Place(name="PARIS", country="FR", precision="town", lat=48.9, lon=2.3)
ROW = Place(name="THE ROAD THAT LEADS TO THE DAM", country="PE", precision="site")


def test_an_incident_lies_in_a_country_that_is_asked_for() -> None:
    assert lies_in([PARIS, LIMA], "CO") == "PE"
    assert lies_in([PARIS], "CO") == "CO"
    assert (lies_elsewhere([PARIS]), lies_elsewhere([PARIS, LIMA]), lies_elsewhere([])) == (True, False, False)


def test_a_location_is_the_best_known_name() -> None:
    knowledge = load_knowledge()
    assert location([ROW, LIMA], "PE", knowledge) == "PERU: LIMA"
    assert location([ROW], "PE", knowledge) == "PERU"


@pytest.mark.parametrize(
    ("phrase", "nation"), [("A U.S. DIPLOMAT", "UNITED STATES"), ("A PERUVIAN CLERK", None), ("A CLERK", None)]
)
def test_a_nation_is_told_where_it_is_foreign(phrase: str, nation: str | None) -> None:
    assert foreign(phrase, "PE", load_knowledge()) == nation


def test_people_are_told_once_by_their_longest_phrase() -> None:
    told = [
        Target("ROE", "DEATH", "1"),
        Target("THE MAYOR JANE ROE AND HER DRIVER", None, "PLURAL"),
        Target("THE DRIVER", "INJURY", "1"),
    ]
    parts = each_once([part for one in told for part in one.parts()])
    assert [(one.phrase, one.effect) for one in parts] == [("THE MAYOR JANE ROE", "DEATH"), ("HER DRIVER", "INJURY")]
    assert parts[0].named() == ("THE MAYOR", "JANE ROE")


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("YESTERDAY THE POLICE COMMANDER JANE ROE DIED.", "POLICE COMMANDER"),
        ("JANE ROE, MAYOR OF LIRA, DIED.", "MAYOR OF LIRA"),
        ("THEN JANE ROE LEFT.", ""),
    ],
)
def test_what_stands_beside_a_name_tells_who_it_is(text: str, called: str) -> None:
    assert beside(text, "JANE ROE") == called


def test_the_mark_of_no_string_is_no_part_of_a_value() -> None:
    event = {"type": "ATTACK", "INCIDENT: INSTRUMENT TYPE": [{"value": 'GUN: "-"', "of": None}]}
    (key,) = keys({"events": [event]})
    assert key.slots["INCIDENT: INSTRUMENT TYPE"][0].values == {"GUN"}


def test_a_fight_of_forces_is_a_less_likely_incident() -> None:
    text = "A bomb killed a judge. Troops clashed."
    report = Report(id="r", path="r", sha256="", raw=text, text=text)
    template = Template({TYPE: (Fill(frozenset(("ATTACK",))),)})

    def likely(trigger: str) -> float:
        at = text.index(trigger)
        one = Mention(
            event=0, trigger=Span(at, at + len(trigger)), evidence=Span(at, at + 1), type="ASSAULT", score=0.9
        )
        return likelihood(signs(report, [one], [], template, []))

    assert likely("killed") > likely("clashed")
    assert 0 < weights()["floor"] < 1

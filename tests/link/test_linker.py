"""The linker: one event told by two outlets, two events told alike, and spellings of one name."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from dragoman.codebook.weights import probability
from dragoman.link import linker as linkers
from dragoman.link.compare import compare
from dragoman.link.linker import RuleLinker
from dragoman.link.names import likeness
from dragoman.link.telling import telling
from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import Judgement
from dragoman.schema.report import Report
from dragoman.schema.value import Count, Party, Place, Time
from dragoman.settings import Settings
from dragoman.testing import MemoryIndex, make_claim, make_report

LINKER = RuleLinker(Settings())
ADEN = Place(name="Aden", geonames_id=415189, country="YE", lat=12.78, lon=45.04, precision="town", canonical="Aden")
TAIZ = Place(name="Taiz", geonames_id=70225, country="YE", lat=13.58, lon=44.02, precision="town", canonical="Taiz")
YEMEN = Place(name="Yemen", country="YE", precision="country")


def link(*told: tuple[Report, list[Claim]], persons: tuple[str, ...] = ()) -> list[Judgement]:
    index = MemoryIndex()
    judgements: list[Judgement] = []
    actors = tuple(Actor(id=person, name=person, kind="person") for person in persons)
    for report, claims in told:
        links = LINKER.link(report, Grounding(report=report.id, claims=tuple(claims), actors=actors), index)
        judgements += links.judgements
        index.keep(report, claims, links)
    return [one for one in judgements if one.kind == "event" and one.verdict == "same"]


def told(
    outlet: str,
    day: str = "2015-08-22",
    place: Place = ADEN,
    type: str = "ASSAULT",
    words: str = "the port was attacked",
    **fields: object,
) -> tuple[Report, list[Claim]]:
    report = make_report(f"{outlet} says that {words}.", outlet=outlet, published="2015-08-24")
    return report, [make_claim(report, words, type, day=day, place=place, **fields)]


def test_same_day_place_and_actor_are_one_event() -> None:
    assert len(link(told("One", actor="ye.houthis"), told("Two", actor="ye.houthis"))) == 1


def test_a_day_off_is_bridged_where_place_actor_and_form_agree() -> None:
    same: dict[str, Any] = {"actor": "ye.houthis", "mode": "explosives"}
    assert link(told("One", **same), told("Two", day="2015-08-23", **same))


def test_differing_tolls_do_not_separate() -> None:
    assert link(told("One", killed=12, mode="explosives"), told("Two", killed=40, mode="explosives"))


@pytest.mark.parametrize(
    "other",
    [
        told("Two", day="2015-08-29"),
        told("Two", place=TAIZ),
        told("Two", type="PROTEST"),
        told("Two", count=Count(low=110)),
        told("Two", status="threatened"),
        told("Two", status="hypothetical"),
        told("Two", mode="abduct", words="six workers were taken away"),
    ],
    ids=[
        "another week",
        "another town",
        "another type",
        "an aggregate",
        "only threatened",
        "only supposed",
        "an abduction",
    ],
)
def test_what_contradicts_separates(other: tuple[Report, list[Claim]]) -> None:
    assert not link(told("One", mode="aerial"), other)


def test_one_claim_of_many_that_counts_raids_makes_no_aggregate() -> None:
    report, (raid,) = told("Two", actor="ye.houthis")
    counted = msgspec.structs.replace(raid, id="c2", count=Count(low=9))
    assert link(told("One", actor="ye.houthis"), (report, [raid, msgspec.structs.replace(raid, id="c3"), counted]))


def test_date_and_country_alone_are_not_enough() -> None:
    assert not link(told("One", place=YEMEN), told("Two", place=YEMEN))


def test_the_killing_of_a_person_is_found_without_its_date() -> None:
    victim = Party(actor="a1", name="The Commander", names=("the commander",))
    killing: dict[str, Any] = {"recipient": victim, "mode": "firearms", "words": "the Commander was assassinated"}
    first = told("One", **killing)
    second = told("Two", place=YEMEN, **killing)
    undated = [msgspec.structs.replace(claim, time=Time()) for claim in second[1]]
    assert link(first, (second[0], undated), persons=("a1",))


def test_an_event_is_found_by_the_names_of_its_affair() -> None:
    """No date, no place, no known party: the reports share names, and the same words tell the same act."""
    first = make_report("In Kilkenny the Barrowites blew up the old signal mast of Thornwick.", published="2015-08-24")
    second = make_report("Barrowites of Kilkenny boast that they blew up the signal mast.", published="2015-09-20")
    claims = [make_claim(first, "blew up the old signal mast", mode="explosives")]
    others = [make_claim(second, "blew up the signal mast", mode="explosives")]
    undated = [[msgspec.structs.replace(one, time=Time(), places=()) for one in held] for held in (claims, others)]
    assert link((first, undated[0]), (second, undated[1]))


def test_two_events_of_one_report_stay_two() -> None:
    report = make_report("The port was attacked. The airport was attacked.", published="2015-08-24")
    claims = [
        make_claim(report, "The port was attacked", group=1, day="2015-08-22", place=ADEN),
        make_claim(report, "The airport was attacked", group=2, day="2015-08-22", place=ADEN),
    ]
    assert not link((report, claims))


def test_a_judgement_explains_itself() -> None:
    (judgement,) = link(told("One", actor="ye.houthis"), told("Two", actor="ye.houthis"))
    assert judgement.machine
    assert judgement.reason is not None
    assert "place: same place" in judgement.reason
    assert judgement.score is not None
    assert 0.5 < judgement.score <= 1


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Abdul Malik al-Houthi", "Abdulmalik al Houthi", True),
        ("Mohamed Hamdan Dagalo", "Mohammed Hamdan Daglo", True),
        ("Volodymyr Zelensky", "Vladimir Zelenskiy", True),
        ("Mohamed Ali", "Mohamed Omar Ali", False),
        ("Jean Kambanda", "Joseph Kabila", False),
        ("Frost, William W.", "William W Frost", True),
        ("B. J. Habibie", "Baharuddin Jusuf Habibie", True),
        ("S. Jeenbekov", "Sooronbay Jeenbekov", True),
        ("Vladimir Vladimirovich Putin", "Vladimir Putin", True),
        ("Salman bin Muhammad al-Rawi", "Muhammad bin Salman al-Rawi", False),
        ("Brigade 44", "Forty-fourth Brigade", True),
        ("1st Brigade", "First Brigade", True),
        ("1st Brigade", "2nd Brigade", False),
        ("Usama bin Ladin", "Osama bin Laden", True),
        ("习近朋", "习近平", False),
        ("Dagalo", "Mohamed Hamdan Dagalo", False),
        ("", "Dagalo", False),
    ],
)
def test_spellings_of_one_name(left: str, right: str, same: bool) -> None:
    assert (likeness(left, right) >= 80) is same
    assert likeness(left, right) == likeness(right, left)


def test_what_the_linker_explains_adds_up_to_the_score_it_gave() -> None:
    """Of two reports on one affair that tell two acts each, so that rivals count."""
    place = "Kilkenny, where Barrowites, Nore Guards and Slaney Rangers fight over Thornwick and Callan"
    sides: list[tuple[Report, Grounding]] = []
    for outlet, day in (("One", "2015-08-22"), ("Two", "2015-08-23")):
        report = make_report(
            f"A rocket barrage hit the port in {place}. A rocket barrage hit the airport.", outlet=outlet
        )
        claims = tuple(
            make_claim(report, words, mode="heavy-weapons", group=group, day=day, place=ADEN)
            for group, words in enumerate(("A rocket barrage hit the port", "A rocket barrage hit the airport"))
        )
        sides.append((report, Grounding(report=report.id, claims=claims)))
    index = MemoryIndex()
    for report, grounding in sides:
        links = LINKER.link(report, grounding, index)
        index.keep(report, list(grounding.claims), links)
    told_by_each = sides[1][1], sides[0][1]
    claims_of = {claim.id: claim for _, grounding in sides for claim in grounding.claims}
    judged = [one for one in links.judgements if one.kind == "event"]
    assert len(judged) == 4
    for one in judged:
        weighed = LINKER.explain(
            [claims_of[one.left]], [claims_of[one.right]], told_by_each, (sides[1][0], sides[0][0])
        )
        assert weighed[0].feature == "prior"
        assert [abs(held.log_odds) for held in weighed[1:]] == sorted(
            (abs(held.log_odds) for held in weighed[1:]), reverse=True
        )
        assert probability(sum(held.log_odds for held in weighed)) == one.score
        assert {held.level for held in weighed if held.feature == "rivals"}.isdisjoint({"none", "unknown"})


def test_a_report_that_only_denies_an_act_speaks_for_the_act_told_there_shortly_before() -> None:
    _, (act,) = told("One", words="the port was attacked")
    report = make_report("A spokesman denied responsibility for the attack.", outlet="Two", published="2015-08-24")
    denying = Party(actor="ye.houthis", name="Houthis", attribution="denied")
    (denial,) = [make_claim(report, "attack", place=ADEN, actor=denying)]
    doing = msgspec.structs.replace(denial, actors=(Party(actor="ye.houthis", name="Houthis"),))
    away = msgspec.structs.replace(denial, places=(TAIZ,))

    def level(one: Claim) -> str:
        return compare(telling([one]), telling([act]))["refers"]

    assert [level(one) for one in (denial, doing, away)] == ["yes", "no", "no"]
    assert compare(telling([act]), telling([denial]))["refers"] == "yes"


@pytest.mark.parametrize(
    ("other", "level"),
    [
        ("gb", "same"),
        ("gb.gov", "same country"),
        ("cn", "other states"),
        ("cn.foreign", "other states"),
        ("ye.houthis", "other states"),
        ("al-shabaab", "apart"),
        ("p.somebody", "apart"),
    ],
)
def test_one_states_act_is_seldom_anothers(other: str, level: str) -> None:
    words: dict[str, Any] = {"type": "SANCTION", "mode": "discontinue", "words": "sanctions were imposed on five"}
    (one,), (two,) = told("One", actor="gb", **words)[1], told("Two", actor=other, **words)[1]
    assert compare(telling([one]), telling([two]))["actor"] == level
    assert bool(link(told("One", actor="gb", **words), told("Two", actor=other, **words))) == (level != "other states")


def test_two_persons_are_of_no_one_country_for_being_persons() -> None:
    (one,), (two,) = told("One", actor="p.somebody")[1], told("Two", actor="p.another")[1]
    assert compare(telling([one]), telling([two]))["actor"] == "apart"


def test_spellings_of_a_name_meet_whichever_came_first() -> None:
    sightings = [("p1", "Sooronbay Jeenbekov"), ("p2", "Jeenbekov"), ("p2", "S. Jeenbekov")]
    for order in (
        sightings,
        sightings[::-1],
        [sightings[1], sightings[0], sightings[2]],
        [*sightings[1:], sightings[0]],
    ):
        index, found = MemoryIndex(), set()
        for number, (one, name) in enumerate(order):
            report = make_report(f"Report {number} names {name}.")
            actors = (Actor(id=make_id("a", one), name=name, kind="person"),)
            links = LINKER.link(report, Grounding(report=report.id, actors=actors), index)
            found |= {frozenset((one.left, one.right)) for one in links.judgements if one.kind == "actor"}
            index.keep(report, (), links)
        assert found == {frozenset((make_id("a", "p1"), make_id("a", "p2")))}


def test_a_board_that_is_tidied_up_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    reports = [told(outlet, actor="ye.houthis") for outlet in ("One", "Two", "Three", "Four")]
    whole = link(*reports)
    monkeypatch.setattr(linkers, "FULL", 2)
    assert link(*reports) == whole

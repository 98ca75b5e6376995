"""What every store must do with claims, links, judgements and reading. It runs over each backend listed in conftest.py."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from dragoman.errors import NotFoundError
from dragoman.schema.claim import Claim
from dragoman.schema.ids import make_id
from dragoman.schema.search import Search
from dragoman.store.base import Store
from dragoman.store.resolve import event_id

Make = SimpleNamespace
Open = Callable[[], Store]


def told(store: Store) -> list[list[str]]:
    return [[claim.id for claim in event.claims] for event in store.events()]


def three(store: Store, make: Make) -> list[Claim]:
    """Three reports with a claim each; the third is linked by machine to the first."""
    reports = [make.report(number) for number in range(3)]
    claims = [make.claim(report) for report in reports]
    for report, claim in zip(reports[:2], claims[:2], strict=True):
        make.put(store, report, (claim,))
    link = make.judgement("event", claims[2].id, claims[0].id)
    make.put(store, reports[2], (claims[2],), make.Links(report=reports[2].id, judgements=(link,)))
    return claims


def test_claims_come_back_whole_in_the_order_they_were_told(store: Store, make: Make) -> None:
    one = make.report(1)
    claims = (make.claim(one, 3), make.claim(one, 1, voices=(make.Voice(name="a mayor"),)), make.claim(one, 2))
    make.put(store, one, claims)
    assert store.grounding(one.id).claims == claims
    assert told(store) == [[claims[1].id], [claims[2].id], [claims[0].id]]


def test_what_a_report_tells_as_one_event_is_one(store: Store, make: Make) -> None:
    one = make.report(1)
    claims = (make.claim(one, 0, "g"), make.claim(one, 1, "h"), make.claim(one, 2, "g"))
    make.put(store, one, claims)
    assert told(store) == [[claims[0].id, claims[2].id], [claims[1].id]]
    assert store.counts()["events"] == 2
    assert store.counts()["claims"] == 3


def test_a_link_joins_and_the_older_id_survives_both_finding_it(store: Store, make: Make) -> None:
    claims = three(store, make)
    assert told(store) == [[claims[0].id, claims[2].id], [claims[1].id]]
    whole = store.event(event_id(claims[0].id))
    assert [ref.id for ref in whole.reports] == ["r0000", "r0002"]
    assert store.event(event_id(claims[2].id)) == whole
    with pytest.raises(NotFoundError, match="e404"):
        store.event("e404")


def test_a_persons_word_outranks_the_machines_and_retracting_restores(store: Store, make: Make) -> None:
    claims = three(store, make)
    before = list(store.events())
    apart = make.ruling("event", claims[0].id, claims[2].id, "different")
    store.judge([apart])
    assert told(store) == [[claim.id] for claim in claims]
    assert store.event(event_id(claims[2].id)).id == event_id(claims[2].id)
    taken = store.retract(apart.id, "2024-02-02T00:00:00Z")
    assert taken == msgspec.structs.replace(apart, retracted_at="2024-02-02T00:00:00Z")
    assert list(store.events()) == before
    assert taken in list(store.judgements())
    with pytest.raises(NotFoundError, match="j404"):
        store.retract("j404", "2024-02-02T00:00:00Z")


def test_a_person_may_join_and_part_again(store: Store, make: Make) -> None:
    claims = three(store, make)
    store.judge([make.ruling("event", claims[1].id, claims[2].id, at="1")])
    assert told(store) == [[claim.id for claim in claims]]
    store.judge([make.ruling("event", claims[1].id, claims[2].id, "different", at="2")])
    assert told(store) == [[claims[0].id, claims[2].id], [claims[1].id]]
    store.judge([make.ruling("event", claims[2].id, claims[1].id, at="3")])
    assert told(store) == [[claim.id for claim in claims]]


def test_a_persons_word_holds_for_claims_that_come_later(store: Store, make: Make) -> None:
    one, two = make.report(1), make.report(2)
    claims = make.claim(one), make.claim(two)
    store.judge([make.ruling("event", claims[0].id, claims[1].id, "different")])
    make.put(store, one, claims[:1])
    links = make.Links(report=two.id, judgements=(make.judgement("event", claims[1].id, claims[0].id),))
    make.put(store, two, claims[1:], links)
    assert told(store) == [[claims[0].id], [claims[1].id]]


def test_the_same_words_of_a_person_are_kept_once(store: Store, make: Make) -> None:
    claims = three(store, make)
    word = make.ruling("event", claims[0].id, claims[1].id, "unsure")
    store.judge([word])
    store.judge([word, word])
    assert [one for one in store.judgements() if not one.machine] == [word]
    assert store.counts()["judgements"] == 2


def test_judgements_come_machines_first_in_the_order_of_reports(store: Store, make: Make) -> None:
    claims = three(store, make)
    word = make.ruling("event", claims[0].id, claims[1].id, "unsure", reason="two boats?")
    store.judge([word])
    assert list(store.judgements()) == [make.judgement("event", claims[2].id, claims[0].id), word]


def test_claims_may_wait_for_their_events(store: Store, make: Make) -> None:
    claims = three(store, make)
    link = make.judgement("event", claims[2].id, claims[1].id)
    store.save_groundings([make.Grounding(report="r0002", claims=(claims[2],))], "g2", "run")
    store.save_links(make.Links(report="r0002", judgements=(link,)), "l1", "run", now=False)
    assert told(store) == [[claim.id] for claim in claims]
    store.settle("run")
    assert told(store) == [[claims[0].id], [claims[1].id, claims[2].id]]


def test_what_a_person_retracted_stays_so_when_the_machine_says_it_again(store: Store, make: Make) -> None:
    claims = three(store, make)
    link = make.judgement("event", claims[2].id, claims[0].id)
    store.retract(link.id, "2024-02-02T00:00:00Z")
    store.save_groundings([make.Grounding(report="r0002", claims=(claims[2],))], "g2", "run")
    store.save_links(make.Links(report="r0002", judgements=(link,)), "l1", "run")
    assert told(store) == [[claim.id] for claim in claims]
    assert [one.retracted_at for one in store.judgements()] == ["2024-02-02T00:00:00Z"]


def test_new_claims_take_the_place_of_the_old_ones(store: Store, make: Make) -> None:
    claims = three(store, make)
    first = make.report(0)
    anew = make.claim(first, 4)
    store.save_groundings([make.Grounding(report=first.id, claims=(anew,))], "g2", "run")
    assert told(store) == [[claims[1].id], [claims[2].id]]
    store.save_links(make.Links(report=first.id), "l1", "run")
    assert told(store) == [[anew.id], [claims[1].id], [claims[2].id]]
    assert store.grounding(first.id).claims == (anew,)


def test_a_rebuild_gives_the_same_record(store: Store, make: Make) -> None:
    claims = three(store, make)
    store.judge([make.ruling("event", claims[0].id, claims[1].id)])
    before = [list(store.events()), list(store.judgements())]
    for number, claim in enumerate(claims):
        store.save_groundings([make.Grounding(report=f"r{number:04}", claims=(claim,))], "g2", "run")
    assert told(store) == []
    link = make.judgement("event", claims[2].id, claims[0].id)
    for number in range(3):
        links = make.Links(report=f"r{number:04}", judgements=(link,) if number == 2 else ())
        store.save_links(links, "l1", "run")
    assert [list(store.events()), list(store.judgements())] == before


def test_claims_leave_when_the_text_they_quote_changes(store: Store, make: Make) -> None:
    claims = three(store, make)
    changed = make.report(1)
    store.save_clean([msgspec.structs.replace(changed, text="Other words.")], "c2", "run")
    assert told(store) == [[claims[0].id, claims[2].id]]
    store.save_clean([make.report(0)], "c2", "run")
    assert told(store) == [[claims[0].id, claims[2].id]]


# --- actors and copies ------------------------------------------------------------------------------------------------


def naming(make: Make, number: int, name: str, **fields: Any) -> tuple[Any, Any, Any]:
    """A report of an act by an actor that no knowledge file has."""
    report = make.report(number)
    one = make.Actor(id=make_id("a", name), name=name, names=(make.Name(text=name, reports=(report.id,)),), **fields)
    party = make.Party(actor=one.id, name=name, names=(name,))
    return report, one, make.claim(report, actors=(party,))


def test_actors_gather_their_names_over_reports(store: Store, make: Make) -> None:
    for number in (1, 2):
        report, actor, claim = naming(make, number, "River Front", kind="group")
        make.put(store, report, (claim,), actors=(actor,))
    (one,) = store.actors()
    assert one.names == (make.Name(text="River Front", reports=("r0001", "r0002")),)
    assert store.actor(one.id) == store.actor("river FRONT") == one
    with pytest.raises(NotFoundError, match="Nobody"):
        store.actor("Nobody")


def test_one_actor_under_two_names_has_the_older_identity(store: Store, make: Make) -> None:
    first, second = naming(make, 1, "River Front"), naming(make, 2, "Front of the River")
    make.put(store, first[0], (first[2],), actors=(first[1],))
    links = make.Links(report="r0002", judgements=(make.judgement("actor", second[1].id, first[1].id),))
    make.put(store, second[0], (second[2],), links, actors=(second[1],))
    (one,) = store.actors()
    assert (one.id, [name.text for name in one.names]) == (first[1].id, ["River Front", "Front of the River"])
    parties = [event.actors[0] for event in store.events()]
    assert [(party.actor, party.name) for party in parties] == [(first[1].id, "River Front")] * 2
    assert parties[1].names == ("Front of the River",)
    assert store.actor(second[1].id) == one
    store.judge([make.ruling("actor", first[1].id, second[1].id, "different")])
    assert [actor.id for actor in store.actors()] == [first[1].id, second[1].id]


def test_a_known_actor_gives_its_identity_to_an_older_new_one(store: Store, make: Make) -> None:
    report, actor, claim = naming(make, 1, "Army of Mali")
    make.put(store, report, (claim,), actors=(actor,))
    known = make.Actor(id="ml.army", name="Malian army", country="ML")
    links = make.Links(report="r0002", judgements=(make.judgement("actor", actor.id, "ml.army"),))
    make.put(store, make.report(2), (), links, actors=(known,))
    assert [(one.id, one.name) for one in store.actors()] == [("ml.army", "Malian army")]
    assert next(store.events()).actors[0].name == "Malian army"


def test_an_actor_goes_with_the_last_report_that_names_it(store: Store, make: Make) -> None:
    report, actor, claim = naming(make, 1, "River Front")
    make.put(store, report, (claim,), actors=(actor,))
    store.save_groundings([make.Grounding(report="r0001")], "g2", "run")
    store.save_links(make.Links(report="r0001"), "l1", "run")
    assert list(store.actors()) == []
    with pytest.raises(NotFoundError):
        store.actor("River Front")


def test_copies_are_told_by_their_root_and_count_as_one_witness(store: Store, make: Make) -> None:
    claims = [make.claim(make.report(number), group="g") for number in range(3)]
    for number, claim in enumerate(claims):
        said = [make.judgement("event", claim.id, claims[number - 1].id)] if number else []
        said += [make.judgement("copy", f"r{number:04}", f"r{number - 1:04}")] if number else []
        make.put(store, make.report(number), (claim,), make.Links(report=f"r{number:04}", judgements=tuple(said)))
    assert [copy_of for _, copy_of in store.reports()] == [None, "r0000", "r0000"]
    assert next(store.events()).witnesses == 1
    store.judge([make.ruling("copy", "r0002", "r0001", "different")])
    assert [copy_of for _, copy_of in store.reports()] == [None, "r0000", None]
    assert next(store.events()).witnesses == 2


def test_a_person_may_say_that_the_older_report_is_the_copy(store: Store, make: Make) -> None:
    for number in range(2):
        make.put(store, make.report(number))
    store.judge([make.ruling("copy", "r0000", "r0001")])
    assert [copy_of for _, copy_of in store.reports()] == ["r0001", None]


# --- the index --------------------------------------------------------------------------------------------------------


def test_the_index_finds_what_is_linked(store: Store, make: Make) -> None:
    reports, claims, actors = [], [], []
    for number in (1, 2):
        report, actor, claim = naming(make, number, f"Front {number}")
        links = make.Links(
            report=report.id, bands=("b",), keys=((claim.group, "k"),), actors=((f"n{number}", actor), ("n", actor))
        )
        make.put(store, report, (claim,), links, actors=(actor,))
        reports, claims, actors = [*reports, report], [*claims, claim], [*actors, actor]
    index = store.index()
    assert index.reports(["b"], 10) == reports
    under = index.tellings(["k", "other"], 10)
    assert list(under) == ["k"]
    told = index.claims(under["k"])
    assert [[*told[ref]] for ref in under["k"]] == [[claim] for claim in reversed(claims)]
    assert index.tellings(["k"], 1) == {"k": under["k"][:1]}
    assert index.actors(["n", "n2"]) == actors
    assert index.reports([], 10) == index.actors(["m"]) == []
    assert index.tellings([], 10) == index.near([], 10) == index.claims([]) == {}


def test_the_index_knows_what_the_reports_of_one_affair_tell(store: Store, make: Make) -> None:
    for number, names in enumerate((("a", "b"), ("a",), ("a", "b", "c"))):
        report = make.report(number)
        told = tuple(make.claim(report, at, type=("ASSAULT", "PROTEST")[at % 2]) for at in range(3))
        make.put(store, report, told, make.Links(report=report.id, names=names))
    near = store.index().near(["b", "c"], 2)
    assert {kind: sorted({ref.report for ref in refs}) for kind, refs in near.items()} == {
        "ASSAULT": [1, 3],
        "PROTEST": [1, 3],
    }
    assert {ref.report for refs in store.index().near(["c"], 2).values() for ref in refs} == {3}


def test_the_index_tells_anew_what_a_report_tells_that_is_linked_anew(store: Store, make: Make) -> None:
    report = make.report(1)
    links = make.Links(report=report.id, names=("a",))
    make.put(store, report, (make.claim(report, type="ASSAULT"),), links)
    index = store.index()
    before = index.near(["a"], 10)
    assert [*before] == ["ASSAULT"]
    assert index.near(["a"], 10) == before
    store.save_groundings([make.Grounding(report=report.id, claims=(make.claim(report, type="PROTEST"),))], "g2", "run")
    assert index.near(["a"], 10) == {}
    store.save_links(links, "l1", "run")
    assert [*index.near(["a"], 10)] == ["PROTEST"]


def test_a_text_and_its_copies_answer_by_those_that_share_most_and_the_oldest(store: Store, make: Make) -> None:
    for number in range(5):
        said = (make.judgement("copy", f"r{number:04}", "r0000"),) if number else ()
        make.put(
            store,
            make.report(number),
            (),
            make.Links(report=f"r{number:04}", judgements=said, bands=("b", f"b{number}")),
        )
    index = store.index()
    assert [report.id for report in index.reports(["b"], 10)] == ["r0000", "r0001"]
    assert [report.id for report in index.reports(["b4"], 10)] == ["r0004", "r0000", "r0001"]
    assert [report.id for report in index.reports(["b4", "b3", "b2"], 10)] == ["r0002", "r0003", "r0000", "r0001"]
    assert [report.id for report in index.reports(["b4"], 2)] == ["r0004", "r0000"]


def test_a_linker_of_a_new_version_sees_only_its_own_work(store: Store, make: Make) -> None:
    for number in range(2):
        claim = make.claim(make.report(number))
        links = make.Links(report=f"r{number:04}", keys=((claim.group, "k"),), bands=("b",))
        make.put(store, make.report(number), (claim,), links)
    assert len(store.index().tellings(["k"], 10)["k"]) == 2
    index = store.index()
    assert [report for _, report in store.pending("link", "l2", 0, 10)] == ["r0000", "r0001"]
    assert index.tellings(["k"], 10) == {}
    assert index.reports(["b"], 10) == []
    store.save_links(make.Links(report="r0000", bands=("b",)), "l2", "run")
    assert [report.id for report in index.reports(["b"], 10)] == ["r0000"]
    assert [report for _, report in store.pending("link", "l2", 0, 10)] == ["r0001"]


# --- reading ----------------------------------------------------------------------------------------------------------


def test_loose_figures_and_affiliations_come_under_one_identity(store: Store, make: Make) -> None:
    first, second = naming(make, 1, "River Front"), naming(make, 2, "Front of the River")
    make.put(store, first[0], (first[2],), actors=(first[1],))
    party = make.Party(actor=second[1].id, name=second[1].name)
    tie = make.Affiliation(
        id="t1", report=second[0].ref(), member=party, relation="part of", of=make.Party(name="a league"), evidence=()
    )
    loose = make.LooseFigure(id="f1", report=second[0].ref(), figure=make.Figure(kind="troops", low=300), evidence=())
    links = make.Links(report="r0002", judgements=(make.judgement("actor", second[1].id, first[1].id),))
    make.put(store, second[0], (), links, actors=(second[1],), affiliations=(tie,), figures=(loose,))
    assert list(store.figures()) == [loose]
    (seen,) = store.affiliations()
    assert (seen.member.actor, seen.member.name, seen.of.name) == (first[1].id, "River Front", "a league")


def test_answers_lead_to_the_event_of_the_group_they_name(store: Store, make: Make) -> None:
    one = make.report(1)
    raid, reply = make.claim(one, 0, "g-raid"), make.claim(one, 1, "g-reply")
    reply = msgspec.structs.replace(reply, answers=(("g-raid", reply.trigger),))
    make.put(store, one, (raid, reply))
    assert store.event(event_id(reply.id)).response_to[0].event == event_id(raid.id)


def found(store: Store, **wanted: Any) -> list[str]:
    return [event.claims[0].report.id for event in store.find_events(Search(**wanted))]


@pytest.fixture
def varied(store: Store, make: Make) -> Store:
    """Four events of different days, places, types and actors; the last has no date."""
    days = ("2015-03-09", "2015-03-02", "2014-12-30", None)
    towns = (("Mopti", "ML"), ("Gao", "ML"), ("Bamako", "ML"), ("Niamey", "NE"))
    for number, (day, (town, country)) in enumerate(zip(days, towns, strict=True)):
        report, actor, claim = naming(make, number, f"Front {'AB'[number % 2]}")
        claim = msgspec.structs.replace(
            claim,
            type="ASSAULT" if number else "PROTEST",
            status="announced" if number == 2 else "occurred",
            time=make.Time(start=day, end=day, precision="day" if day else "unknown"),
            places=(make.Place(name=f"the town of {town}", country=country, canonical=town),),
        )
        make.put(store, report, (claim,), actors=(actor,))
    return store


def test_events_are_found_by_date_with_the_undated_last(varied: Store) -> None:
    assert found(varied) == ["r0002", "r0001", "r0000", "r0003"]
    assert found(varied, since="2015-03-02") == ["r0001", "r0000"]
    assert found(varied, since="2015", until="2015-03-05") == ["r0001"]
    assert found(varied, until="2014") == ["r0002"]


def test_events_are_found_by_what_and_where(varied: Store) -> None:
    assert found(varied, type="PROTEST") == ["r0000"]
    assert found(varied, status="announced") == ["r0002"]
    assert found(varied, country="ne") == ["r0003"]
    assert found(varied, place="GÃO".replace("Ã", "a")) == found(varied, place="Gáo") == ["r0001"]
    assert found(varied, place="Town of M") == ["r0000"]
    assert found(varied, place="opti") == []
    assert found(varied, mode="drone") == []
    assert found(varied, report="r0003") == ["r0003"]
    assert found(varied, disputed=True) == []
    assert len(found(varied, disputed=False)) == 4


def test_events_are_found_by_actor_under_any_name(varied: Store, make: Make) -> None:
    assert found(varied, actor="front a") == found(varied, actor=make_id("a", "Front A")) == ["r0002", "r0000"]
    assert len(found(varied, actor="Front")) == 4
    assert found(varied, actor="ront") == found(varied, actor="Navy") == []
    varied.judge([make.ruling("actor", make_id("a", "Front A"), make_id("a", "Front B"))])
    assert len(found(varied, actor=make_id("a", "Front B"))) == 4


def test_reading_goes_on_while_events_are_judged(store: Store, make: Make) -> None:
    claims = three(store, make)
    for place, event in enumerate(store.events()):
        store.judge([make.ruling("event", event.claims[0].id, claims[1].id, "unsure", at=str(place))])
    assert len(list(store.events())) == 2

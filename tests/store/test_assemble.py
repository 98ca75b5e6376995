"""Assembling: an event's own fields from its claims, disputes kept, copies counted once."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.span import Span, quote
from dragoman.schema.value import Attribution, Figure, Party, Place, Reading, Time, Voice
from dragoman.store.assemble import assemble, positions
from dragoman.testing import make_claim, make_report

NUMBER = iter(range(1000))


def told(outlet: str = "Outlet", published: str = "2019-02-15", **fields: Any) -> Claim:
    report = make_report(f"Report {next(NUMBER)}: the convoy was attacked.", outlet=outlet, published=published)
    return make_claim(report, "the convoy was attacked", **fields)


def killed(low: int | None, high: int | None, best: int | None = None, **fields: Any) -> tuple[Figure, ...]:
    return (Figure(kind="killed", low=low, high=high, best=best if best is not None else low or high, **fields),)


def event(*claims: Claim, copies: dict[str, str] | None = None) -> Event:
    return assemble("e1", claims, copies or {})


def disputed(one: Event) -> dict[str, set[str]]:
    return {dispute.field: {value.value for value in dispute.values} for dispute in one.disputed}


def test_the_finest_date_wins_and_most_witnesses_decide() -> None:
    month = Time(start="2019-02-01", end="2019-02-28", precision="month")
    one = event(told(time=month), told(day="2019-02-14"), told(day="2019-02-13"), told(day="2019-02-14"))
    assert (one.time.start, one.time.precision) == ("2019-02-14", "day")
    assert disputed(one)["date"] == {"2019-02-13", "2019-02-14"}


def test_a_coarser_date_that_holds_the_finer_one_is_no_dispute() -> None:
    month = Time(start="2019-02-01", end="2019-02-28", precision="month")
    assert "date" not in disputed(event(told(time=month), told(day="2019-02-14")))


def test_another_reading_of_a_date_inside_one_report_is_kept() -> None:
    time = Time(
        start="2019-02-14",
        end="2019-02-14",
        precision="day",
        others=(Reading(start="2019-02-15", end="2019-02-15", text="yesterday"),),
    )
    assert disputed(event(told(time=time)))["date"] == {"2019-02-14", "2019-02-15"}


def test_copies_of_one_text_are_one_witness() -> None:
    first, second, third = (
        told("Agency", day="2019-02-14"),
        told("Daily", day="2019-02-14"),
        told("Other", day="2019-02-13"),
    )
    one = event(first, second, third, copies={second.report.id: first.report.id})
    assert one.witnesses == 2
    assert len(one.reports) == 3


def test_a_chain_of_copies_that_closes_in_a_ring_still_counts() -> None:
    first, second = told(), told()
    ring = {first.report.id: second.report.id, second.report.id: first.report.id}
    assert event(first, second, copies=ring).witnesses >= 1


def test_the_range_spans_all_claims_and_best_is_the_latest() -> None:
    one = event(
        told(published="2019-02-14", figures=killed(12, 12)),
        told(published="2019-02-16", figures=killed(44, 44)),
        told(published="2019-02-15", figures=killed(40, None)),
    )
    total = one.summary["killed"]
    assert (total.low, total.high, total.best) == (12, 44, 44)


def test_bounds_that_meet_are_no_dispute() -> None:
    assert "killed" not in disputed(event(told(figures=killed(25, None)), told(figures=killed(31, 31))))


def test_nearly_a_hundred_against_89_is_no_dispute_and_89_against_103_is() -> None:
    assert "killed" not in disputed(event(told(figures=killed(None, 100)), told(figures=killed(89, 89))))
    assert "killed" in disputed(event(told(figures=killed(103, 103)), told(figures=killed(89, 89))))


def test_about_a_hundred_reaches_a_tenth_either_way() -> None:
    about = (Figure(kind="killed", best=100),)
    assert "killed" not in disputed(event(told(figures=about), told(figures=killed(95, 95))))
    assert "killed" in disputed(event(told(figures=about), told(figures=killed(84, 84))))


def test_a_toll_that_rose_is_no_dispute_one_that_fell_or_is_a_partys_word_is() -> None:
    rebels, others = Voice(name="the rebels", kind="party"), Voice(name="the militia", kind="party")
    early, late = {"published": "2019-02-14"}, {"published": "2019-02-16"}
    lower, higher = killed(12, 12), killed(44, 44)
    assert "killed" not in disputed(event(told(**early, figures=lower), told(**late, figures=higher)))
    assert disputed(event(told(**early, figures=higher), told(**late, figures=lower)))["killed"] == {"12", "44"}
    assert "killed" in disputed(event(told(**early, figures=lower), told(**early, figures=higher)))
    said = event(told(**early, figures=lower, voices=(rebels,)), told(**late, figures=higher))
    assert "killed" in disputed(said)
    rivals = (told(**early, figures=lower, voices=(rebels,)), told(**late, figures=higher, voices=(others,)))
    assert "killed" in disputed(event(*rivals))
    own = (told(**early, figures=lower, voices=(rebels,)), told(**late, figures=higher, voices=(rebels,)))
    assert "killed" not in disputed(event(*own))


def test_only_figures_that_exclude_another_are_disputed() -> None:
    one = event(told(figures=killed(10, None)), told(figures=killed(21, 21)), told(figures=killed(20, 20)))
    assert disputed(one)["killed"] == {"21", "20"}


@pytest.mark.parametrize(
    ("figures", "best"),
    [
        (((14, "2019-02-14"), (14, "2019-02-15"), (1, "2019-02-18")), 14),
        (((14, "2019-02-14"), (14, "2019-02-15"), (12, "2019-02-18"), (12, "2019-02-18")), 12),
        (((14, "2019-02-14"), (12, "2019-02-15")), 12),
        (((12, "2019-02-14"), (12, "2019-02-14"), (44, "2019-02-16")), 44),
        (((12, "2019-02-14"), (12, "2019-02-14"), (44, "2019-06-16")), 12),
        (((12, "2019-02-14"), (12, "2019-02-14"), (44, "2019-06-16"), (44, "2019-06-17")), 44),
    ],
)
def test_what_two_tell_gives_way_to_two_or_to_a_rise_within_a_week(
    figures: tuple[tuple[int, str], ...], best: int
) -> None:
    claims = [told(f"Outlet {at}", day, figures=killed(one, one)) for at, (one, day) in enumerate(figures)]
    assert event(*claims).summary["killed"].best == best


def test_who_is_nearer_may_lower_what_two_tell_and_copies_are_one_witness() -> None:
    unnamed, official = Voice(name="sources", kind="unnamed"), Voice(name="the ministry", kind="official")
    first, second = (told(f"Outlet {at}", "2019-02-14", figures=killed(14, 14, voice=unnamed)) for at in (1, 2))
    revised = told("Third", "2019-02-16", figures=killed(12, 12, voice=official))
    assert event(first, second, revised).summary["killed"].best == 12
    lower = told("Fourth", "2019-02-16", figures=killed(12, 12, voice=unnamed))
    assert event(first, second, lower).summary["killed"].best == 14
    assert event(first, second, lower, copies={second.report.id: first.report.id}).summary["killed"].best == 12


def test_words_without_a_number_are_no_toll_of_the_whole() -> None:
    one = event(told(figures=(Figure(kind="killed"), *killed(4, 4))), told(figures=killed(4, 4)))
    assert one.summary["killed"].best == 4
    assert not one.revisions
    assert not one.disputed


def test_what_its_own_sentence_gives_as_a_part_is_none_of_the_whole_elsewhere() -> None:
    report = make_report("The convoy was attacked. Nine of the wounded died. Police counted 21 dead.")
    nine = Span(25, 29)
    claims = (
        make_claim(
            report, "convoy was attacked", figures=(*killed(21, 21), *killed(9, 9, span=nine, as_of="2030-01-01"))
        ),
        make_claim(report, "Nine of the wounded died", figures=killed(9, 9, span=nine, part=True)),
    )
    assert (event(*claims).summary["killed"].low, event(*claims).summary["killed"].best) == (21, 21)


def test_parts_say_nothing_where_another_report_gives_the_whole() -> None:
    whole, parts = told(figures=killed(136, 136)), told(published="2019-02-17", figures=killed(11, 11, part=True))
    assert (event(whole, parts).summary["killed"].low, event(whole, parts).summary["killed"].best) == (136, 136)


def test_a_figure_of_another_sentence_has_not_the_voice_of_the_claim() -> None:
    ministry = Voice(name="the ministry", kind="official")
    report = make_report("The convoy was attacked, the ministry said. The rebels counted 40 dead.")
    far = make_claim(report, "convoy was attacked", figures=killed(40, 40, span=Span(63, 65)), voices=(ministry,))
    one = event(far, told(figures=killed(12, 12)))
    assert {value.value: value.voices for value in one.disputed[0].values}["40"] == ()


def test_a_voice_with_and_without_its_article_is_named_once() -> None:
    first, second = Voice(name="the ministry", kind="official"), Voice(name="Ministry", kind="official")
    one = event(
        told(figures=killed(9, 9), voices=(first,)), told(figures=killed(9, 9), voices=(second,)), told(killed=4)
    )
    assert {value.value: value.voices for value in one.disputed[0].values}["9"] == ("the ministry",)


def test_parts_do_not_stand_for_the_whole() -> None:
    parts = (*killed(6, 6), *killed(3, 3, part=True), *killed(2, 2, part=True))
    one = event(told(figures=parts))
    assert (one.summary["killed"].low, one.summary["killed"].high) == (6, 6)
    assert not one.disputed


def test_parts_without_a_whole_add_up_to_a_lower_bound() -> None:
    one = event(told(figures=(*killed(2, 2, part=True), *killed(1, 1, part=True))))
    assert (one.summary["killed"].low, one.summary["killed"].high) == (3, None)


def test_who_was_hit_and_did_not_die_was_hurt() -> None:
    hit, hurt = Figure(kind="casualties", low=4, high=4, best=4), Figure(kind="injured", low=5, high=5, best=5)
    (claim,) = event(told(figures=(hit, *killed(1, 1)))).claims
    one = event(claim)
    assert one.summary["injured"].best == 3
    assert [basis.claims for basis in one.rests_on if basis.field == "injured"] == [(claim.id,)] * 2
    assert event(told(figures=(hit, *killed(1, 1, part=True)))).summary["injured"].best == 3
    assert event(told(figures=(hit, hurt, *killed(1, 1)))).summary["injured"].best == 5
    assert "injured" not in event(told(figures=(hit,)), told(outlet="Other", figures=killed(1, 1))).summary


def test_a_better_placed_voice_gives_the_best_figure_of_a_day() -> None:
    official, unnamed = Voice(name="the ministry", kind="official"), Voice(kind="unnamed")
    one = event(
        told(figures=killed(10, 10, voice=official)),
        told(figures=killed(14, 14, voice=unnamed)),
    )
    assert one.summary["killed"].best == 10
    assert {value.voices for dispute in one.disputed for value in dispute.values} == {("the ministry",), ()}


def test_the_highest_of_what_a_report_and_its_officials_give_is_the_best_figure() -> None:
    official, unnamed = Voice(name="police", kind="official"), Voice(kind="unnamed")
    figures = (*killed(14, 14), *killed(2, 2, voice=official), *killed(60, 60, voice=unnamed), *killed(3, 3))
    one = event(told(figures=figures))
    assert (one.summary["killed"].low, one.summary["killed"].best, one.summary["killed"].high) == (14, 14, 60)
    later = killed(2, 2, as_of="2030-01-01")
    assert event(told(figures=(*figures, *later))).summary["killed"].best == 2


def test_each_attribution_has_its_own_voices() -> None:
    def laid(attribution: Attribution, by: str) -> Claim:
        return told(actors=(Party(actor="front", name="the Front", attribution=attribution, by=(by,)),))

    (party,) = event(laid("alleged", "the army"), laid("denied", "the Front"), laid("alleged", "police")).actors
    assert (party.attribution, party.by) == ("alleged", ("the army", "police"))


def test_who_did_it_keeps_blame_and_denial() -> None:
    blamed = Party(actor="g", name="The Group", names=("the group",), attribution="alleged", by=("police",))
    denied = Party(actor="g", name="The Group", names=("the Group",), attribution="denied")
    one = event(told(actor=blamed), told(actor=denied))
    assert disputed(one)["actor"] == {"The Group: alleged", "The Group: denied"}
    assert one.actors[0].names == ("the group", "the Group")


def test_an_unnamed_party_gives_way_to_the_named_one() -> None:
    gunmen = Party(name="gunmen", names=("gunmen",))
    one = event(told(actor=gunmen), told(actor="g"))
    assert [party.actor for party in one.actors] == ["g"]
    assert [party.name for party in event(told(actor=gunmen)).actors] == ["gunmen"]


def test_a_denial_beside_an_assertion_is_a_dispute_about_the_status() -> None:
    one = event(told(), told(status="denied"))
    assert one.status == "occurred"
    assert disputed(one)["status"] == {"occurred", "denied"}


def test_the_most_precise_place_leads() -> None:
    town = Place(name="Pulwama", country="IN", precision="town", geonames_id=1259173)
    country = Place(name="India", country="IN", precision="country")
    one = event(told(place=country), told(place=town))
    assert one.place == town
    assert len(one.places) == 2


def test_answers_and_wholes_become_links() -> None:
    report = make_report("The raid answered the attack of the day before.", published="2019-02-27")
    evidence = quote(report.text, Span(0, 30))
    claim = make_claim(report, "The raid", answers=((f"{report.id}:2", evidence),), part_of=f"{report.id}:3")
    one = assemble("e1", [claim], {}, {f"{report.id}:2": "e2", f"{report.id}:3": "e3"})
    assert [(link.event, link.basis) for link in one.response_to] == [("e2", "stated")]
    assert one.part_of == "e3"


def test_a_demand_is_a_position_and_an_attack_is_none() -> None:
    demand = event(told(type="REQUEST", actor="us", recipient="iq"))
    assert [(one.stance, one.actor.actor) for one in positions(demand)] == [("demands", "us")]
    assert positions(event(told(actor="us"))) == ()


def test_a_toll_that_changed_is_told_over_time() -> None:
    one = event(
        told(published="2019-02-16", figures=killed(22, 22)),
        told(published="2019-02-15", figures=killed(12, 12)),
        told(published="2019-02-17", figures=killed(22, 22)),
        told(published="2019-02-18", figures=killed(19, 19, as_of="2019-02-15")),
        told(published="2019-02-18", figures=(Figure(kind="injured", low=3, high=3, best=3),)),
    )
    assert list(one.revisions) == ["killed"]
    chain = [(revision.day, revision.told.figure.best) for revision in one.revisions["killed"]]
    assert chain == [("2019-02-15", 12), ("2019-02-15", 19), ("2019-02-16", 22)]
    assert one.revisions["killed"][0].told.claim == one.claims[1].id


def test_what_one_report_gives_for_one_day_is_told_once_over_time() -> None:
    party = Voice(name="the rebels", kind="party")
    first = told(published="2019-02-15", figures=(*killed(30, 30), *killed(17, 17, voice=party), *killed(1, 1)))
    one = event(first, told(published="2019-02-16", figures=killed(32, 32)))
    assert [revision.told.figure.best for revision in one.revisions["killed"]] == [30, 32]
    about = event(told(figures=(Figure(kind="killed", best=40),)), told(figures=killed(40, 40)))
    assert not about.revisions, "of one day, about 40 says no more than 40"


def test_a_place_that_hardly_any_claim_names_stays_with_the_claims() -> None:
    orsa, lund = Place(name="Orsa", precision="town"), Place(name="Lund", precision="town")
    report = make_report("The convoy was attacked.")
    claims = [make_claim(report, "convoy was attacked", places=(place,)) for place in (orsa, orsa, orsa, lund)]
    assert event(*claims).places == (orsa,)
    assert {place.name for place in event(*claims[2:]).places} == {"Orsa", "Lund"}


def test_a_town_is_not_pushed_out_by_its_country() -> None:
    country = Place(name="Syria", country="SY", precision="country")
    town = Place(name="Douma", country="SY", precision="town")
    report = make_report("The convoy was attacked.")
    claims = [make_claim(report, "convoy was attacked", places=(place,)) for place in (*[country] * 4, town)]
    assert event(*claims).places == (town, country)


def test_what_was_announced_and_is_later_told_as_done_was_done() -> None:
    announced = [told(status="announced", published="2019-02-14"), told(status="announced", published="2019-02-15")]
    assert event(*announced, told(published="2019-02-16")).status == "occurred"
    assert event(*announced, told(published="2019-02-13")).status == "announced"
    assert event(*announced, told(status="denied", published="2019-02-16")).status == "announced"

"""Who counts as one witness: copies, texts of one agency, and those who cite another outlet."""

from __future__ import annotations

from itertools import count
from typing import Any

import msgspec

from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.report import ReportRef
from dragoman.schema.span import Span
from dragoman.schema.value import Figure, Voice
from dragoman.store.assemble import assemble
from dragoman.store.tolls import summary
from dragoman.testing import make_claim, make_report

NUMBER = count()
REUTERS = Voice(name="Reuters", kind="other outlet", actor="reuters")
OFFICIAL = Voice(name="the governor", kind="official")


def told(credit: str | None = None, *voices: Voice, published: str = "2019-02-15", **fields: Any) -> Claim:
    report = make_report(f"Report {next(NUMBER)}: the convoy was attacked.", published=published)
    claim = make_claim(report, "the convoy was attacked", **fields)
    ref: ReportRef = msgspec.structs.replace(claim.report, credit=credit)
    return msgspec.structs.replace(claim, report=ref, voices=voices)


def again(claim: Claim, *voices: Voice) -> Claim:
    """The same report once more, in other words."""
    return msgspec.structs.replace(claim, id=f"c{next(NUMBER)}", voices=voices)


def event(*claims: Claim, copies: dict[str, str] | None = None) -> Event:
    return assemble("e1", claims, copies or {})


def killed(number: int) -> tuple[Figure, ...]:
    return (Figure(kind="killed", low=number, high=number, best=number),)


def test_reports_that_know_it_from_elsewhere_are_witnesses_of_their_own() -> None:
    assert event(told(), told(), told("reuters"), told("xinhua")).witnesses == 4


def test_who_cites_an_outlet_is_one_witness_with_it_and_with_others_who_cite_it() -> None:
    assert event(told("reuters"), told(None, REUTERS), told("the-hindu", REUTERS)).witnesses == 1
    assert event(told(None, REUTERS), told(None, REUTERS), told()).witnesses == 2


def test_the_agency_stands_for_whom_it_quotes() -> None:
    assert event(told("reuters"), told(None, REUTERS, OFFICIAL)).witnesses == 1


def test_a_voice_of_its_own_makes_a_report_a_witness_though_it_also_cites() -> None:
    citing = told(None, REUTERS)
    assert event(told("reuters"), citing, again(citing)).witnesses == 1
    assert event(told("reuters"), citing, again(citing, OFFICIAL)).witnesses == 2


def test_the_media_of_a_country_are_not_one_outlet() -> None:
    paper = Voice(name="Malian media", kind="other outlet", actor="ml.media")
    assert event(told(None, paper), told(None, paper)).witnesses == 2


def test_a_copy_without_the_credit_goes_with_the_text_that_has_it() -> None:
    wire, copy, other = told("reuters"), told(None), told("reuters")
    assert event(wire, copy, other, copies={copy.report.id: wire.report.id}).witnesses == 1


def test_copies_do_not_outvote_another_witness() -> None:
    wire = told(day="2019-02-13")
    copies = [told(day="2019-02-13") for _ in range(3)]
    others = [told(day="2019-02-14"), told(day="2019-02-14")]
    one = event(wire, *copies, *others, copies={copy.report.id: wire.report.id for copy in copies})
    assert (one.time.start, one.witnesses, len(one.reports)) == ("2019-02-14", 3, 6)
    assert one.chains == (tuple(claim.report.id for claim in (wire, *copies)),)


def test_copies_do_not_break_a_tie() -> None:
    wire, other = told(day="2019-02-13"), told(day="2019-02-12")
    copies = [told(day="2019-02-13") for _ in range(3)]
    one = event(wire, *copies, other, copies={copy.report.id: wire.report.id for copy in copies})
    assert one.time.start == "2019-02-12", "of days told by as many witnesses the earlier, however often one is printed"


def test_a_toll_printed_again_later_is_no_newer_toll() -> None:
    wire = told(published="2019-02-14", figures=killed(6))
    update = told(published="2019-02-15", figures=killed(10))
    copy = told(published="2019-02-17", figures=killed(6))
    claims = (wire, update, copy)
    assert event(*claims, copies={copy.report.id: wire.report.id}).summary["killed"].best == 10
    assert summary(claims)["killed"].best == 6, "as three texts, the last of them is the newest"


def test_the_parts_of_one_report_add_up_once_however_many_claims_rest_on_their_words() -> None:
    def part(number: int, start: int, end: int) -> Figure:
        return Figure(kind="killed", low=number, high=number, best=number, part=True, span=Span(start, end))

    one = told(figures=(part(2, 10, 13), part(3, 30, 35)))
    same = msgspec.structs.replace(again(one), figures=(part(3, 30, 43),))
    assert summary([one, same])["killed"].low == 5

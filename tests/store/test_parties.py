"""Parties of an event: those that its claims name often enough, and everybody on whom they differ."""

from __future__ import annotations

from typing import Any

from dragoman.schema.claim import Claim
from dragoman.schema.span import Span
from dragoman.schema.value import Party
from dragoman.store.parties import parties
from dragoman.testing import make_claim, make_report

TEXT = "The convoy was attacked. The army and the Falcons are rivals."
ARMY, FALCONS, MAYOR = "the army", "the Falcons", "the mayor"


def told(report: str, *actors: str | Party) -> Claim:
    """Return a claim of a report; its actors stand in the sentence it rests on unless they say where."""
    made = [Party(actor=one, name=one) if isinstance(one, str) else one for one in actors]
    return make_claim(make_report(TEXT, outlet=report), "The convoy was attacked.", actors=tuple(made))


def named(*claims: Claim) -> list[str | None]:
    return [party.name for party in parties(claims, lambda claim: claim.actors, lambda claim: claim.report.id)]


def test_who_hardly_any_claim_names_stays_with_the_claims() -> None:
    assert named(*[told("Daily", ARMY)] * 3, told("Daily", FALCONS)) == [ARMY]


def test_a_report_that_tells_it_often_counts_no_more_than_another() -> None:
    assert named(*[told("Daily", ARMY)] * 5, told("Evening", FALCONS)) == [ARMY, FALCONS]


def test_who_stands_in_another_sentence_counts_half() -> None:
    where = TEXT.index(FALCONS)
    far = Party(actor=FALCONS, name=FALCONS, span=Span(where, where + len(FALCONS)))
    assert named(told("Daily", ARMY), told("Daily", ARMY), told("Daily", far)) == [ARMY]
    assert named(told("Daily", ARMY), told("Daily", ARMY), told("Daily", FALCONS)) == [ARMY, FALCONS]


def test_who_is_blamed_or_claims_it_is_kept_however_few_say_so() -> None:
    blamed: dict[str, Any] = {"attribution": "alleged", "by": (MAYOR,)}
    laid = Party(actor=FALCONS, name=FALCONS, **blamed)
    assert named(*[told("Daily", ARMY)] * 4, told("Daily", laid)) == [ARMY, FALCONS]


def test_gunmen_are_the_group_that_another_claim_names() -> None:
    gunmen = Party(name="gunmen")
    assert named(*[told("Daily", gunmen)] * 4, told("Daily", ARMY)) == [ARMY]
    assert named(told("Daily", gunmen)) == ["gunmen"]
    assert named(told("Daily", gunmen, ARMY)) == ["gunmen", ARMY], "named side by side they are two"


def test_gunmen_are_not_hidden_by_one_to_whom_it_is_only_laid() -> None:
    laid = Party(actor=FALCONS, name=FALCONS, attribution="alleged", by=(MAYOR,))
    assert named(told("Daily", Party(name="gunmen")), told("Daily", laid)) == ["gunmen", FALCONS]


def test_an_organ_is_not_pushed_out_by_its_state() -> None:
    navy, state = Party(actor="ke.navy", name="Kenyan navy"), Party(actor="ke", name="Kenya")
    assert named(*[told("Daily", state)] * 4, told("Daily", navy)) == ["Kenya", "Kenyan navy"]


def test_who_denies_what_others_assert_is_kept() -> None:
    denied = Party(actor=FALCONS, name=FALCONS, attribution="denied")
    assert named(*[told("Daily", ARMY)] * 7, told("Daily", FALCONS), told("Daily", denied)) == [ARMY, FALCONS]

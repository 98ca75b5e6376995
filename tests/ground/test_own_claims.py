"""Who says himself that he did it."""

from __future__ import annotations

import pytest

from dragoman.ground.own_claims import with_own_claims
from dragoman.schema.value import Party, Voice

FRONT = Party(actor="front", name="Front", names=("the Front",), attribution="alleged")
TROOPS = Party(actor="pe.army", name="Peruvian army", attribution="alleged", by=("the ministry",))


@pytest.mark.parametrize(
    ("doer", "voice", "attribution"),
    [
        (FRONT, Voice(name="The Front", actor="front"), "claimed"),
        (FRONT, Voice(name="the Front"), "claimed"),
        (TROOPS, Voice(name="The ministry", actor="pe.defence"), "claimed"),
        (TROOPS, Voice(name="Chile", actor="cl"), "alleged"),
        (FRONT, Voice(), "alleged"),
    ],
)
def test_only_his_own_word_makes_it_a_claim(doer: Party, voice: Voice, attribution: str) -> None:
    assert [one.attribution for one in with_own_claims([doer], [voice])] == [attribution]


def test_what_others_allege_stays_alleged() -> None:
    blamed = Party(actor="front", name="Front", attribution="alleged", by=("police",))
    assert with_own_claims([blamed], [Voice(name="Front", actor="front")]) == (blamed,)


def test_who_may_lay_it_to_another_claims_nothing() -> None:
    other = Party(actor="cl", name="Chile", attribution="alleged")
    accuser = Party(actor="pe", name="Peru", attribution="alleged")
    assert with_own_claims([accuser, other], [Voice(name="Peru", actor="pe.gov")]) == (accuser, other)

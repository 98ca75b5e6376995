"""A party told on both sides of an act."""

from __future__ import annotations

from dragoman.ground.doers import without_doers
from dragoman.schema.value import Party

PERU, CHILE = Party(actor="pe", name="Peru", score=0.8), Party(actor="cl", name="Chile", score=0.9)


def test_who_agrees_is_no_recipient_of_the_agreement() -> None:
    assert without_doers("AGREE", [PERU, CHILE], [PERU, CHILE]) == ()


def test_a_likelier_recipient_and_what_a_party_owns_stay() -> None:
    likelier = Party(actor="pe", name="Peru", score=0.9)
    port = Party(actor="pe", name="Peru", thing="port", score=0.2)
    assert without_doers("RETREAT", [PERU], [likelier, port]) == (likelier, port)


def test_who_meets_may_be_told_on_both_sides() -> None:
    assert without_doers("CONSULT", [PERU], [PERU]) == (PERU,)

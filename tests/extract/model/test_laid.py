"""Who is only accused of an act, or denies it, is not asserted to have done it."""

from __future__ import annotations

from dragoman.extract.model.laid import with_laid
from dragoman.schema.mention import Argument, Mention, Role
from dragoman.schema.span import Span
from dragoman.schema.value import Attribution

ARMY, FRONT, GUNMEN, LEAGUE = Span(60, 68), Span(76, 85), Span(0, 6), Span(90, 96)
"""Gunmen hit a convoy; the army blamed the Front; the League denied it: where each is named."""
TEXT = "Gunmen hit a convoy." + " " * 100


def mention(event: int, kind: str, mode: str | None, *arguments: Argument) -> Mention:
    return Mention(
        event=event,
        trigger=Span(10, 14),
        evidence=Span(0, 50),
        type=kind,
        mode=mode,
        status="occurred",
        arguments=arguments,
        method="test",
        score=0.9,
    )


def party(role: Role, span: Span, attribution: Attribution = "asserted") -> Argument:
    return Argument(role=role, span=span, attribution=attribution, trusted=True)


def doers(found: Mention) -> dict[Span, tuple[str, tuple[Span, ...]]]:
    return {one.span: (one.attribution, one.by) for one in found.arguments if one.role == "actor"}


def test_the_accused_is_alleged_by_his_accuser() -> None:
    attack = mention(0, "ASSAULT", "firearms", party("actor", GUNMEN), party("actor", FRONT))
    blame = mention(1, "ACCUSE", "allege", party("actor", ARMY), party("recipient", FRONT))
    told, blamed = with_laid([attack, blame], TEXT)
    assert doers(told) == {GUNMEN: ("asserted", ()), FRONT: ("alleged", (ARMY,))}
    assert blamed == blame


def test_who_is_only_disapproved_of_did_it() -> None:
    attack = mention(0, "ASSAULT", "firearms", party("actor", FRONT))
    protest = mention(1, "ACCUSE", "disapprove", party("actor", ARMY), party("recipient", FRONT))
    assert with_laid([attack, protest], TEXT) == [attack, protest]


def test_who_claims_it_still_claims_it() -> None:
    attack = mention(0, "ASSAULT", "firearms", party("actor", FRONT, "claimed"))
    blame = mention(1, "ACCUSE", "allege", party("actor", ARMY), party("recipient", FRONT))
    assert with_laid([attack, blame], TEXT)[0] == attack


def test_who_denies_it_by_these_words_is_no_doer_by_them_elsewhere() -> None:
    attack = mention(0, "ASSAULT", "firearms", party("actor", GUNMEN), party("actor", LEAGUE, "alleged"))
    denial = mention(0, "ASSAULT", "firearms", party("actor", LEAGUE, "denied"))
    other = mention(1, "COERCE", "abduct", party("actor", LEAGUE))
    told, denied, apart = with_laid([attack, denial, other], TEXT)
    assert doers(told) == {GUNMEN: ("asserted", ())}
    assert doers(denied) == {LEAGUE: ("denied", ())}
    assert apart == other


def test_who_only_let_it_happen_did_not_do_it() -> None:
    text = "Gunmen hit a convoy. It accused police of having ignored warnings. Police failed to prevent the riot."
    lax, late = Span(32, 38), Span(67, 73)
    attack = mention(0, "ASSAULT", "firearms", party("actor", GUNMEN), party("actor", lax, "alleged"))
    riot = mention(1, "PROTEST", "riot", party("actor", late))
    refusal = mention(2, "REJECT", None, party("actor", late))
    told, unled, refused = with_laid([attack, riot, refusal], text)
    assert doers(told) == {GUNMEN: ("asserted", ())}
    assert doers(unled) == {}
    assert refused == refusal

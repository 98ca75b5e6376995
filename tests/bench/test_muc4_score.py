"""The scoring rules of MUC-4: what a fill is worth, which templates are compared, what missing and spurious ones cost."""

from __future__ import annotations

import pytest
from bench.muc4_score import DATE, PLACE, TYPE, Fill, Template, assign, compare, days, score, slot_score, total, words


def fill(*values: str, of: tuple[str, ...] = (), optional: bool = False) -> Fill:
    return Fill(frozenset(values), frozenset(of), optional)


def template(kind: str, optional: bool = False, **slots: str) -> Template:
    names = {"target": "HUM TGT: DESCRIPTION", "thing": "PHYS TGT: ID", "stage": "INCIDENT: STAGE OF EXECUTION"}
    return Template({TYPE: (fill(kind),)} | {names[name]: (fill(value),) for name, value in slots.items()}, optional)


@pytest.mark.parametrize(
    ("slot", "told", "said", "credit"),
    [
        (TYPE, "BOMBING", "BOMBING", 1),
        (TYPE, "BOMBING", "ATTACK", 0.5),  # more general than the key
        (TYPE, "ATTACK", "BOMBING", 0),  # more specific than the key
        ("INCIDENT: INSTRUMENT TYPE", "DYNAMITE", "EXPLOSIVE", 0.5),  # two steps up: dynamite, bomb, explosive
        ("INCIDENT: INSTRUMENT TYPE", "DYNAMITE", "GUN", 0),
        ("HUM TGT: DESCRIPTION", "PEASANT", "A PEASANT", 1),  # what may stand before a noun does not count
        ("HUM TGT: DESCRIPTION", "JESUIT PRIESTS", "PRIESTS", 0.5),
        ("HUM TGT: DESCRIPTION", "PEASANT", "SOLDIER", 0),
        ("HUM TGT: NUMBER", "PLURAL", "PLURAL", 1),
        ("HUM TGT: NUMBER", "-80", "47", 0.5),
        ("HUM TGT: NUMBER", "30-", "12", 0),
        (DATE, "02 FEB 90", "02 FEB 90", 1),
        (DATE, "- 04 FEB 90", "02 FEB 90", 0.5),
        (DATE, "02 FEB 90", "05 FEB 90", 0),
        (PLACE, "PERU: JUNIN (DEPARTMENT): HUANCAYO (CITY)", "PERU: HUANCAYO", 1),
        (PLACE, "PERU: LIMA (CITY)", "PERU", 0.5),
        (PLACE, "PERU: LIMA (CITY)", "CHILE", 0),
    ],
)
def test_what_a_fill_is_worth(slot: str, told: str, said: str, credit: float) -> None:
    assert compare(slot, fill(told), fill(said)) == credit


def test_any_string_of_the_key_is_right() -> None:
    assert (
        compare("PERP: ORGANIZATION ID", fill("FMLN", "FARABUNDO MARTI NATIONAL LIBERATION FRONT"), fill("FMLN")) == 1
    )


def test_a_fill_that_tells_of_another_string_is_partial() -> None:
    key = fill("DEATH", of=("PEASANT",))
    assert compare("HUM TGT: EFFECT OF INCIDENT", key, fill("DEATH", of=("A PEASANT",))) == 1
    assert compare("HUM TGT: EFFECT OF INCIDENT", key, fill("DEATH", of=("SOLDIER",))) == 0.5


def test_each_fill_is_used_once_and_what_is_left_over_is_counted() -> None:
    found = slot_score("HUM TGT: TYPE", [fill("CIVILIAN"), fill("DIPLOMAT")], [fill("CIVILIAN"), fill("CIVILIAN")])
    assert found == (1.0, 2, 2)
    assert (found.recall, found.precision, found.f) == (0.5, 0.5, 0.5)


def test_a_fill_that_may_be_left_out_is_not_missed() -> None:
    assert slot_score("HUM TGT: TYPE", [fill("CIVILIAN", optional=True)], []) == (0.0, 0, 0)
    assert slot_score("HUM TGT: TYPE", [fill("CIVILIAN", optional=True)], [fill("CIVILIAN")]) == (1.0, 1, 1)


def test_templates_are_compared_where_type_and_a_target_or_perpetrator_agree() -> None:
    keys = [template("BOMBING", thing="BANK", stage="ACCOMPLISHED")]
    assert assign(keys, [template("BOMBING", thing="A BANK")]) == {0: 0}
    assert assign(keys, [template("ATTACK", thing="BANK")]) == {0: 0}
    assert assign(keys, [template("KIDNAPPING", thing="BANK")]) == {}
    assert assign(keys, [template("BOMBING", thing="BRIDGE", stage="ACCOMPLISHED")]) == {}


def test_the_better_of_two_templates_is_compared() -> None:
    keys = [template("ATTACK", target="PEASANT", stage="ATTEMPTED")]
    said = [
        template("ATTACK", target="PEASANT", stage="ACCOMPLISHED"),
        template("ATTACK", target="PEASANT", stage="ATTEMPTED"),
    ]
    assert assign(keys, said) == {0: 1}


def test_missing_and_spurious_templates_cost_all_their_fills() -> None:
    keys = [
        template("ATTACK", target="PEASANT"),
        template("ARSON", thing="FARM"),
        template("ROBBERY", optional=True, thing="BANK"),
    ]
    every, mapped = score(keys, [template("ATTACK", target="PEASANT"), template("BOMBING", thing="BRIDGE")])
    assert total(every) == (2.0, 4, 4)
    assert total(mapped) == (2.0, 2, 2)


def test_words_and_days() -> None:
    assert words('"SANTO TOMAS" PRESIDENTIAL FARM') == ("SANTO", "TOMAS", "PRESIDENTIAL", "FARM")
    assert words("SEVERAL OF THE 10 SOLDIERS") == ("SOLDIERS",)
    assert days("17 FEB 90 - 18 FEB 90") == ((90, 2, 17), (90, 2, 18))
    assert days("-") is None

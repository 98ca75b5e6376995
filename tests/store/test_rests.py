"""What an event's values rest on: the claims that give each, and none where a person gave it."""

from __future__ import annotations

from typing import Any

import msgspec

from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.judgement import SAME, Judgement
from dragoman.schema.value import Figure
from dragoman.store.assemble import assemble
from dragoman.store.correct import corrected
from dragoman.testing import make_claim, make_report

WORDS = "the convoy was attacked"


def told(number: int, **fields: Any) -> Claim:
    return make_claim(make_report(f"Report {number}: {WORDS}.", outlet=f"Outlet {number}"), WORDS, **fields)


def given(event: Event, field: str, bound: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
    return [(row.value, row.claims) for row in event.rests_on if (row.field, row.bound) == (field, bound)]


def test_each_value_names_the_claims_that_give_it() -> None:
    one = told(1, day="2019-02-14", place="Pulwama", actor="front", killed=12)
    two = told(2, day="2019-02-14", actor="front", recipient="police", killed=14)
    three = told(3, day="2019-02-13", place="Pulwama", killed=14)
    event = assemble("e1", (one, two, three), {})
    assert given(event, "date") == [("2019-02-14", (one.id, two.id))]
    assert given(event, "place") == [("Pulwama", (one.id, three.id))]
    assert given(event, "actor") == [("front", (one.id, two.id))]
    assert given(event, "recipient") == [("police", (two.id,))]
    assert given(event, "killed", "low") == [("12", (one.id,))]
    assert given(event, "killed", "high") == given(event, "killed", "best") == [("14", (two.id, three.id))]


def test_a_toll_added_up_from_parts_rests_on_the_claims_of_its_parts() -> None:
    parts = [(Figure(kind="killed", low=number, high=number, best=number, part=True),) for number in (3, 2)]
    report = make_report("Three soldiers died. Two nurses died.")
    claims = [make_claim(report, word, figures=part) for word, part in zip(("Three", "Two"), parts, strict=True)]
    event = assemble("e1", claims, {})
    assert given(event, "killed", "low") == [("5", tuple(claim.id for claim in claims))]


def test_what_nobody_tells_has_no_row() -> None:
    event = assemble("e1", (told(1),), {})
    assert [row.field for row in event.rests_on] == ["type", "status"]


def test_a_corrected_field_rests_on_no_claim() -> None:
    one = told(1, day="2019-02-14", killed=12)
    event = assemble("e1", (one,), {})
    right = Judgement(
        id="j1", kind="value", left=one.id, right=one.id, verdict=SAME, by="Ann", machine=False, field="killed"
    )
    put_right = corrected(event, [msgspec.structs.replace(right, value={"low": 13, "high": 13, "best": 13})])
    assert not given(put_right, "killed", "low")
    assert given(put_right, "date") == given(event, "date")

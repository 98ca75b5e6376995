"""Answers that no text states: found from parties turned round, days and kinds of acts, and kept apart from stated ones."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from typing import Any

import msgspec
import pytest

from dragoman.schema.claim import Claim
from dragoman.schema.judgement import DIFFERENT, SAME
from dragoman.schema.search import Search
from dragoman.schema.value import Party, Time
from dragoman.store.assemble import assemble
from dragoman.store.base import Store
from dragoman.store.resolve import event_id
from dragoman.store.responses import Act, act_of, answered, compared, side
from dragoman.store.sqlite import responses
from dragoman.store.sqlite.events import events
from dragoman.testing import make_claim, make_report

Make = Any
ABOVE = {"front.wing": ("front",), "state.army": ("state",), "state.gov": ("state",)}
DEMAND, REFUSAL = "The front demanded talks.", "The government refused."


def above(actor: str) -> tuple[str, ...]:
    return ABOVE.get(actor, ())


def act(name: str, type: str, day: str | None, actor: str | None, recipient: str | None, **fields: Any) -> Act:
    claim = make_claim(make_report(f"{name} happened."), name, type, actor=actor, recipient=recipient, **fields)
    if day is not None:
        claim = msgspec.structs.replace(claim, time=Time(start=day, end=day, precision="day"))
    made = act_of(assemble(name, (claim,), {}), above)
    assert made is not None
    return made


def demanded(day: str = "2019-02-14", actor: str = "front", recipient: str = "state.gov") -> Act:
    return act("demand", "REQUEST", day, actor, recipient)


def refused(day: str = "2019-02-15", actor: str = "state.gov", recipient: str = "front") -> Act:
    return act("refusal", "REJECT", day, actor, recipient)


def test_a_refusal_answers_the_demand_of_those_it_refuses() -> None:
    link = answered(refused(), [demanded()])
    assert link is not None
    assert (link.event, link.basis, link.claim) == ("demand", "inferred", None)
    assert 0.5 < link.score < 1


@pytest.mark.parametrize(
    "later",
    [
        refused("2019-02-13"),  # before it
        refused("2019-04-14"),  # long after it
        refused(recipient="union"),  # of others
        refused(actor="union"),  # by others
        act("visit", "CONSULT", "2019-02-15", "state.gov", "front"),  # no kind of answer
    ],
)
def test_what_does_not_fit_answers_nothing(later: Act) -> None:
    assert answered(later, [demanded()]) is None


def test_what_is_said_to_be_answered_is_not_found_again() -> None:
    assert answered(msgspec.structs.replace(refused(), answers=frozenset({"demand"})), [demanded()]) is None
    assert answered(refused(), [msgspec.structs.replace(demanded(), answers=frozenset({"refusal"}))]) is None


def test_a_branch_and_its_whole_are_one_side() -> None:
    whole, branch, other = (demanded(actor=one).actors for one in ("front", "front.wing", "union"))
    army, office = (demanded(actor=one, recipient="front").actors for one in ("state.army", "state.gov"))
    assert [side(whole, one) for one in (whole, branch, other)] == ["same", "branch", "apart"]
    assert side(army, office) == "kin"


def test_a_threat_before_the_deed_counts() -> None:
    threat = act("threat", "THREATEN", "2019-02-13", "state.gov", "front")
    hit = act("hit", "ASSAULT", "2019-02-14", "front", "state.army")
    blow = act("blow", "ASSAULT", "2019-02-15", "state.army", "front")
    levels = [dict(compared(blow, acts))[hit] for acts in ([hit], [hit, threat])]
    assert [one["warned"] for one in levels] == ["no", "yes"]


def test_of_two_blows_on_one_day_neither_answers_the_other() -> None:
    one, other = (
        act(f"{side} blow", "ASSAULT", "2019-02-14", *parties)
        for side, parties in (("first", ("front", "state.army")), ("second", ("state.army", "front")))
    )
    assert answered(one, [other]) is None
    assert answered(other, [one]) is None


def test_the_order_of_the_others_is_nothing() -> None:
    others = [demanded(), demanded("2019-02-13"), act("offer", "AGREE", "2019-02-14", "front", "state.gov")]
    named = [msgspec.structs.replace(one, event=f"e{number}") for number, one in enumerate(others)]
    assert len({answered(refused(), order) for order in permutations(named)}) == 1


def test_vague_days_and_counts_are_no_acts() -> None:
    year = Time(start="2019-01-01", end="2019-12-31", precision="year")
    claim = make_claim(make_report("It refused."), "It refused", "REJECT", actor="front", time=year)
    assert act_of(assemble("e", (claim,), {}), above) is None
    nobody = make_claim(make_report("It refused."), "It refused", "REJECT", day="2019-02-14")
    assert act_of(assemble("e", (nobody,), {}), above) is None


# --- in a dossier -----------------------------------------------------------------------------------------------------


def telling(make: Make, number: int, type: str, day: str, actor: str, recipient: str) -> Claim:
    """Put nothing; return what report `number` tells: one act."""
    time = Time(start=day, end=day, precision="day")
    parties = {name: (Party(actor=one, name=one),) for name, one in (("actors", actor), ("recipients", recipient))}
    made: Claim = make.claim(make.report(number), 0, f"g{number}", type=type, time=time, **parties)
    return made


@pytest.fixture
def filled(store: Store, make: Make) -> Callable[..., dict[str, Claim]]:
    def fills(*order: int) -> dict[str, Claim]:
        told = {
            1: telling(make, 1, "REQUEST", "2019-02-14", "front", "ml.gov"),
            2: telling(make, 2, "REJECT", "2019-02-15", "ml.gov", "front"),
            3: telling(make, 3, "REQUEST", "2019-02-14", "front", "ml.gov"),
        }
        for number in order or told:
            make.put(store, make.report(number), (told[number],))
        return {name: told[number] for number, name in ((1, "demand"), (2, "refusal"), (3, "again"))}

    return fills


def links(store: Store, claim: Claim) -> list[tuple[str, str]]:
    return [(link.event, link.basis) for link in store.event(event_id(claim.id)).response_to]


def test_a_link_stands_between_events_and_follows_what_persons_judge(store: Store, make: Make, filled: Any) -> None:
    told = filled()
    (found,) = links(store, told["refusal"])
    assert found in [(event_id(told[name].id), "inferred") for name in ("demand", "again")]
    store.judge([make.ruling("event", told["demand"].id, told["again"].id, SAME)])
    assert links(store, told["refusal"]) == [(event_id(told["demand"].id), "inferred")]
    apart = make.ruling("event", told["demand"].id, told["again"].id, DIFFERENT, at="2024-01-02T00:00:00Z")
    store.judge([apart])
    assert links(store, told["refusal"]) == [found]


def test_a_corrected_party_is_no_longer_answered(store: Store, make: Make, filled: Any) -> None:
    told = filled(1, 2)
    assert links(store, told["refusal"])
    other = make.ruling(
        "value", told["demand"].id, told["demand"].id, field="actor", value=[{"actor": "union", "name": "union"}]
    )
    store.judge([other])
    assert not links(store, told["refusal"])


def test_reading_one_event_some_or_all_finds_the_same(store: Store, filled: Any) -> None:
    filled(3, 2, 1)
    every = {event.id: event for event in store.events()}
    assert {event.id: event for event in store.find_events(Search())} == every
    assert all(store.event(one) == event for one, event in every.items())
    assert sum(bool(event.response_to) for event in every.values()) == 1


def test_what_is_read_by_date_is_put_together_once(store: Store, filled: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    filled()
    again: list[str] = []
    monkeypatch.setattr(responses, "events", lambda conn, labels: again.extend(labels) or events(conn, labels))
    found = list(store.find_events(Search()))
    assert any(link.basis == "inferred" for event in found for link in event.response_to)
    assert again == []

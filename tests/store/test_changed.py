"""What became of events, from where their claims stood and stand."""

from __future__ import annotations

from typing import Any

from dragoman.schema.event import Event
from dragoman.schema.span import Span
from dragoman.schema.value import Count, Party
from dragoman.store.changed import Step, fields, steps


def became(before: str, after: str) -> list[tuple[str, str, str]]:
    """Changes between two states, told as `ab c` (events, each by its claims; the first letter founds it)."""

    def stands(state: str) -> dict[str, str | None]:
        letters = (before + after).replace(" ", "")
        found: dict[str, str | None] = dict.fromkeys(letters)
        return found | {claim: event[0] for event in state.split() for claim in event}

    return [(one.kind, "".join(one.was), "".join(one.now)) for one in steps(stands(before), stands(after))]


def test_added_and_withdrawn() -> None:
    assert became("", "ab") == [("added", "", "a")]
    assert became("ab", "") == [("withdrawn", "a", "")]


def test_an_event_that_gains_or_loses_claims_changes() -> None:
    assert became("a", "ab") == [("changed", "a", "a")]
    assert became("ab", "a") == [("changed", "a", "a")]


def test_an_event_whose_founder_went_goes_on_under_another_id() -> None:
    assert became("ab", "b") == [("changed", "a", "b")]
    assert became("b", "ab") == [("changed", "b", "a")]


def test_merged_and_split() -> None:
    assert became("ab c", "abc") == [("merged", "ac", "a")]
    assert became("abc", "ab c") == [("split", "a", "ac")]
    assert became("a b c", "abc") == [("merged", "abc", "a")]


def test_a_claim_that_moves_between_lasting_events_changes_both() -> None:
    assert became("ab cd", "a bcd") == [("changed", "a", "a"), ("changed", "c", "b")]
    assert became("ab c", "a bc") == [("changed", "a", "a"), ("changed", "c", "b")]


def test_an_event_scattered_over_others_is_told_as_split() -> None:
    assert set(became("xy cd ef", "cdx efy")) == {("split", "x", "ce"), ("changed", "c", "c"), ("changed", "e", "e")}


def test_a_split_and_a_merge_at_once_are_both_told() -> None:
    found = became("abc d", "ab cd")
    assert ("changed", "a", "a") in found or ("split", "a", "ac") in found
    assert len({label for kind, was, now in found for label in now}) == 2


def test_steps_are_plain_values() -> None:
    assert steps({"a": None}, {"a": "a"}) == [Step(kind="added", now=("a",))]


def test_what_reads_the_same_does_not_differ() -> None:
    def told(**fields: Any) -> Event:
        return Event(id="e1", type="ASSAULT", claims=(), reports=(), witnesses=1, **fields)

    army, again = (
        Party(actor="ml.army", name="army", names=("army",)),
        Party(actor="ml.army", name="army", span=Span(0, 4)),
    )
    assert fields(told(actors=(army,)), told(actors=(again,))) == ()
    assert fields(told(actors=(army,)), told()) == ("actor",)
    assert fields(told(summary={"killed": Count(low=1)}), told(mode="drone")) == ("mode", "killed")

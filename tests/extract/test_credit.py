"""Who is blamed for an act, claims it or denies it, told apart from the act."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], Any]
ACT = "A car bomb killed 12 people in Quetta on Monday. "


def doers(told: Any, event: int = 0) -> list[tuple[str, str, list[str]]]:
    return [
        (told.words(held.span), held.attribution, [told.words(span) for span in held.by])
        for mention in told.extraction.mentions
        if mention.event == event
        for held in mention.arguments
        if held.role == "actor"
    ]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("The government blamed Jaish al-Adl.", ("Jaish al-Adl", "alleged", ["government"])),
        ("Police suspect Jaish al-Adl.", ("Jaish al-Adl", "alleged", ["Police"])),
        ("The army held Jaish al-Adl responsible.", ("Jaish al-Adl", "alleged", ["army"])),
        ("The army said Jaish al-Adl was responsible.", ("Jaish al-Adl", "alleged", ["army"])),
        ("The army said Jaish al-Adl was behind the attack.", ("Jaish al-Adl", "alleged", ["army"])),
        ("The army accused Jaish al-Adl of being behind the attack.", ("Jaish al-Adl", "alleged", ["army"])),
        ("The army accuses Jaish al-Adl of being responsible for the attack.", ("Jaish al-Adl", "alleged", ["army"])),
        ("Suspicion fell on Jaish al-Adl.", ("Jaish al-Adl", "alleged", [])),
        ("Jaish al-Adl claimed responsibility.", ("Jaish al-Adl", "claimed", ["Jaish al-Adl"])),
        ("Responsibility was claimed by Jaish al-Adl.", ("Jaish al-Adl", "claimed", ["Jaish al-Adl"])),
        ("Jaish al-Adl said it had carried out the attack.", ("Jaish al-Adl", "claimed", ["Jaish al-Adl"])),
        ("Jaish al-Adl denied involvement.", ("Jaish al-Adl", "denied", ["Jaish al-Adl"])),
        ("Jaish al-Adl denied that it was behind the attack.", ("Jaish al-Adl", "denied", ["Jaish al-Adl"])),
    ],
)
def test_the_act_gets_the_doer_named_in_the_next_sentence(
    tell: Tell, text: str, doer: tuple[str, str, list[str]]
) -> None:
    assert doers(tell(ACT + text)) == [doer]


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility.",
        "There was no immediate claim of responsibility.",
        "The opposition blamed the government for rising prices.",
        "The opposition blamed high prices on the government.",
    ],
)
def test_nobody_is_named_for_the_act(tell: Tell, text: str) -> None:
    assert doers(tell(ACT + text)) == []


def test_of_two_acts_told_at_once_neither_gets_the_doer(tell: Tell) -> None:
    told = tell(
        "Gunmen killed a judge in Herat on Monday, and rockets hit an airport in Kunduz on Tuesday. "
        "The governor blamed Hezb-e-Islami."
    )
    assert all(name != "Hezb-e-Islami" for event in (0, 1) for name, _, _ in doers(told, event))


def test_a_side_that_tells_its_own_act_claims_it(tell: Tell) -> None:
    told = tell("The Sudanese army said it had shelled a rebel camp near Kadugli on Tuesday.")
    assert [(attribution, by) for _, attribution, by in doers(told)] == [("claimed", ["Sudanese army"])]

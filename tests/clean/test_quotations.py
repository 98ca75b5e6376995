"""Quotations: all kinds of marks, nested, unclosed, over paragraphs."""

from __future__ import annotations

import pytest

from dragoman.clean.assemble import paragraphs
from dragoman.clean.lines import split_lines
from dragoman.clean.quotations import find_quotations


def quotes(text: str) -> list[tuple[str, int, bool]]:
    found = find_quotations(text, paragraphs(split_lines(text)))
    return [(quotation.span.of(text), quotation.depth, quotation.closed) for quotation in found]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"We stay," he said.', "We stay,"),
        ("“We stay,” he said.", "We stay,"),
        ("‘We stay,’ he said.", "We stay,"),
        ("« Nous restons », dit-il.", "Nous restons"),
        ("«Мы остаёмся», сказал он.", "Мы остаёмся"),
        ("„Wir bleiben“, sagte er.", "Wir bleiben"),
        ("»Wir bleiben«, sagte er.", "Wir bleiben"),
        ("„Zostajemy”, powiedział.", "Zostajemy"),
        ("”Vi stannar”, sade han.", "Vi stannar"),
        ("「我们留下」他说。", "我们留下"),
        ('He called it "a clean strike".', "a clean strike"),
        ('the camp ("little Kabul") fell', "little Kabul"),
        ("'It's ours,' said another.", "It's ours,"),
        ("‘We won’t leave the soldiers’ base,’ she said.", "We won’t leave the soldiers’ base,"),
        ('"We go ", he continues.', "We go"),
    ],
)
def test_one_quotation(text: str, inside: str) -> None:
    assert quotes(text) == [(inside, 0, True)]


def test_nesting_has_depth() -> None:
    assert quotes("“He told us ‘leave now’ and we left,” she said.") == [
        ("He told us ‘leave now’ and we left,", 0, True),
        ("leave now", 1, True),
    ]
    assert quotes("« Ils ont crié “dehors” et tiré. »")[1] == ("dehors", 1, True)


@pytest.mark.parametrize(
    "text",
    ["The soldiers' base near the rebels’ camp.", "It's the '90s again, isn't it?", 'The 5" shell fell.', "Don’t go."],
)
def test_apostrophes_and_inches_are_no_quotations(text: str) -> None:
    assert quotes(text) == []


def test_two_quotations_glued_together_stay_two() -> None:
    assert [text for text, _, _ in quotes('"They do not help. "" They keep the keys ", he goes on.')] == [
        "They do not help.",
        "They keep the keys",
    ]


def test_a_quotation_runs_over_paragraphs_that_open_with_the_mark_again() -> None:
    text = "“First we lost the bridge.\n\n“Then we lost the town,” said the mayor."
    assert quotes(text) == [("First we lost the bridge.\n\n“Then we lost the town,", 0, True)]


def test_a_mark_never_shut_ends_with_its_paragraph() -> None:
    assert quotes("He said “we stay\n\nThe town fell.") == [("we stay", 0, False)]


def test_a_mark_never_opened_begins_with_its_paragraph() -> None:
    assert quotes("The truce is dead,” the envoy said. “We mourn it.”") == [
        ("The truce is dead,", 0, False),
        ("We mourn it.", 0, True),
    ]

"""Machine-translated texts are marked, with the reason; careful ones are not."""

from __future__ import annotations

from dragoman.clean.translated import looks_translated
from dragoman.schema.report import Cut
from dragoman.schema.span import Span


def test_a_notice_is_enough() -> None:
    cut = Cut(span=Span(0, 10), reason="translation notice", text="Machine translation\n")
    assert looks_translated("Anything.", (cut,), "en") == "notice: Machine translation"


def test_several_kinds_of_slips_are_needed() -> None:
    text = (
        'The minister hailed the "Courage" of the army. , and spoke of an "Victory of all". The head of the guard , who '
        'came late, called it a "Betrayal of the dead", claims the paper.'
    )
    reason = looks_translated(text, (), "en")
    assert reason is not None
    assert reason.startswith("shape: ")
    assert looks_translated(text, (), "fr") is None


def test_plain_and_tokenised_texts_are_not_marked() -> None:
    assert (
        looks_translated('The minister praised the army. "We won," he said, and left for a NATO meeting.', (), "en")
        is None
    )
    assert looks_translated("He came , saw , left , and , he said , won . An MP agreed .", (), "en") is None

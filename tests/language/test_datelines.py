"""Where a sentence goes on behind its dateline."""

from __future__ import annotations

import pytest

from dragoman.language.datelines import behind_dateline


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ORSA, May 2 (Wire) - Gunmen came.", "Gunmen came."),
        ("Orsa, Nore (Wire) — Gunmen came.", "Gunmen came."),
        ("ORSA - Gunmen came.", "Gunmen came."),
        ("The SDF - a Kurdish-led alliance - said so.", None),
        ("Police – backed by the UAE (and others) – said so.", None),
        ("Gunmen came - police (of Orsa) said so.", None),
        ("", None),
    ],
)
def test_a_dateline_opens_a_line(text: str, rest: str | None) -> None:
    assert text[behind_dateline(text, 0, len(text)) :] == (text if rest is None else rest)


def test_no_dateline_stands_inside_a_line() -> None:
    text = "It was over. ORSA - Gunmen came."
    assert behind_dateline(text, 13, len(text)) == 13
    assert behind_dateline(text.replace(". ", ".\n"), 13, len(text)) == 20

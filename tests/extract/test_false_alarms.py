"""Texts that hold the words of conflict and tell none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], Any]


@pytest.mark.parametrize(
    "text",
    [
        "The striker hit the post twice before the home team's late attack won the match. The coach praised his defence. "
        "The goalkeeper was hit by a shot in the second half of the cup final.",
        "Shares plunged as the market was under attack from short sellers. Investors fled and prices were hit. "
        "The index lost 3 percent, traders said, and bond yields rose.",
        "A bus collided with a truck on the motorway near Lyon, killing six passengers and injuring twelve.",
        "He suffered a heart attack at his home and died in hospital.",
        "The new film tells of a soldier who attacks a village. The actor said the movie took two years. The album of its "
        "songs and the documentary about the show won a box office prize.",
        "The company fired its director and launched a new product, which beat its rivals.",
        "The storm struck the coast and killed nine people.",
        "She studied law, married a teacher and wanted to travel.",
    ],
)
def test_other_fields_give_nothing(tell: Tell, text: str) -> None:
    told = tell(text)
    assert [(m.type, told.words(m.trigger)) for m in told.extraction.mentions] == []

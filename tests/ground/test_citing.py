"""Which outlets a sentence has its news from."""

from __future__ import annotations

import pytest

from dragoman.ground.citing import with_cited
from dragoman.knowledge import load_knowledge
from dragoman.schema.span import Span
from dragoman.schema.value import Voice
from dragoman.testing import make_report


def cited(text: str, *voices: Voice) -> list[str | None]:
    report = make_report(text)
    return [voice.actor for voice in with_cited(voices, report, Span(0, len(text)), load_knowledge())]


@pytest.mark.parametrize(
    ("text", "outlets"),
    [
        ("Gunmen killed five policemen, according to the Xinhua news agency.", ["xinhua"]),
        ("Gunmen killed five policemen, Reuters reported on Monday.", ["reuters"]),
        ("Al Jazeera later said that five policemen were killed.", ["al-jazeera"]),
        ("The Russian news agency TASS on Sunday quoted a general as saying that the town fell.", ["tass"]),
        (
            "The paper said, citing the French news agency AFP, that five policemen were killed.",
            ["agence-france-presse"],
        ),
        ("Al Jazeera, quoting Reuters, said that five policemen were killed.", ["al-jazeera", "reuters"]),
        ("A police captain told Reuters that five policemen were killed.", ["reuters"]),
        ("Gunmen killed a Reuters photographer at a checkpoint.", []),
        ("Police raided the offices of Al Jazeera in the capital.", []),
        ("Gunmen killed five policemen, a captain said.", []),
    ],
)
def test_the_cited_outlet_is_found_and_one_that_is_only_named_is_not(text: str, outlets: list[str]) -> None:
    assert cited(text) == outlets


def test_the_outlet_stands_before_whom_it_quotes_and_is_not_added_twice() -> None:
    text = "A police captain told Reuters that five policemen were killed."
    captain = Voice(name="A police captain", kind="official")
    assert cited(text, captain) == ["reuters", None]
    reuters = Voice(name="Reuters", kind="other outlet", actor="reuters")
    assert cited(text, reuters, captain) == ["reuters", None]

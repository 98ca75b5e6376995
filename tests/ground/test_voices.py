"""Voices: what kind of voice speaks, under which name, for which actor."""

from __future__ import annotations

import pytest

from dragoman.ground.actors import Cast
from dragoman.ground.voices import voice_of
from dragoman.knowledge import load_knowledge
from dragoman.schema.mention import Cue, Extraction
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Voice


def voice(text: str, name: str | None, verb: str = "said", **cue: str) -> Voice:
    report = Report(
        id="r1", path="a", sha256="0", raw=text, text=text, published="2015-06-01", sentences=(Span(0, len(text)),)
    )
    cast = Cast(report, Extraction(report="r1"), load_knowledge())
    at = Span(text.rindex(name), text.rindex(name) + len(name)) if name else None
    start = text.rindex(verb)
    return voice_of(report, Cue(name=at, verb=Span(start, start + len(verb)), **cue), cast)  # type: ignore[arg-type]  # a test


@pytest.mark.parametrize(
    ("text", "name", "kind", "actor"),
    [
        ("It fell, the Ugandan army said.", "the Ugandan army", "official", "ug.forces"),
        ("It fell, Kampala said.", "Kampala", "official", "ug.gov"),
        ("It fell, M23 said.", "M23", "party", "m23"),
        ("It fell, AFP said.", "AFP", "other outlet", "agence-france-presse"),
        ("It fell, Reuters said.", "Reuters", "other outlet", "reuters"),
        ("It fell, witnesses said.", "witnesses", "witness", None),
        ("It fell, residents said.", "residents", "witness", None),
        ("It fell, police said.", "police", "official", None),
        ("It fell, the UN said.", "the UN", "official", "united-nations"),
        ("It fell, a diplomat said.", "a diplomat", "official", None),
    ],
)
def test_kinds(text: str, name: str, kind: str, actor: str | None) -> None:
    found = voice(text, name)
    assert (found.kind, found.actor) == (kind, actor)
    assert found.verb == "said"


def test_a_voice_without_a_name_is_unnamed() -> None:
    found = voice("It fell, it is said.", None)
    assert (found.name, found.kind, found.actor) == (None, "unnamed", None)


def test_the_kind_the_cue_states_stands() -> None:
    assert voice("It fell, the Ugandan army said.", "the Ugandan army", kind="witness").kind == "witness"


def test_a_person_is_what_the_words_beside_the_name_say() -> None:
    assert voice("It fell, said the police chief, Amos Tarrow, on Monday.", "Amos Tarrow").kind == "official"
    assert voice("It fell, said Amos Tarrow, a rebel, on Monday.", "Amos Tarrow").kind == "party"


def test_a_surname_gets_the_full_name() -> None:
    text = "Col. Amos Tarrow spoke. It fell, Tarrow said."
    assert voice(text, "Tarrow").name == "Amos Tarrow"


def test_strength_and_span_are_kept() -> None:
    found = voice("It fell, M23 claimed.", "M23", "claimed", strength="claimed")
    assert (found.strength, found.verb, found.span) == ("claimed", "claimed", Span(9, 12))

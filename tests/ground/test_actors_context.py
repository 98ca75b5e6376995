"""Parties that only the report around them names: its country's forces, and "the rebels"."""

from __future__ import annotations

import pytest

from dragoman.ground.actors import Cast
from dragoman.knowledge import load_knowledge
from dragoman.schema.mention import Argument, Extraction, Role
from dragoman.schema.span import Span
from dragoman.testing import make_report

TOWNS = {"SN": 3}
"""Three places in Senegal, as the gazetteer counts them."""


def actor_of(text: str, words: str, lies_in: dict[str, int], role: Role = "actor") -> str | None:
    report = make_report(text)
    start = text.rindex(words)
    cast = Cast(report, Extraction(report=report.id), load_knowledge(), lies_in)
    found = cast.party(Argument(role=role, span=Span(start, start + len(words))))
    return found.actor if found else None


@pytest.mark.parametrize(
    ("words", "actor"),
    [
        ("Police", "sn.police"),
        ("Troops", "sn.forces"),
        ("Soldiers", "sn.forces"),
        ("A policeman", "sn.police"),
        ("Two gendarmes", "sn.police"),
        ("The army's air force", "sn.air-force"),
        ("A government", None),
        ("Gunmen", None),
        ("Foreign soldiers", None),
    ],
)
def test_forces_are_those_of_the_country_where_the_places_lie(words: str, actor: str | None) -> None:
    assert actor_of(f"{words} came at dawn.", words, TOWNS) == actor


@pytest.mark.parametrize("lies_in", [{}, {"SN": 2}, {"SN": 3, "ML": 2}])
def test_where_no_country_leads_they_are_nobodys(lies_in: dict[str, int]) -> None:
    assert actor_of("Police came at dawn.", "Police", lies_in) is None


def test_names_and_places_are_counted_together() -> None:
    assert actor_of("The Malian government fell. The army took over.", "The army", {"ML": 2}) == "ml.forces"


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("M23 left. A week went by. It rained. The rebels came back.", "The rebels", "m23"),
        ("M23 left. It rained. M23 met the press. It snowed. Soon rebels came back.", "rebels", "m23"),
        ("M23 left. It rained. It snowed. Soon rebels came back.", "rebels", None),
        ("The rebels came. It rained. It snowed. M23 left.", "The rebels", None),
        ("M23 left. Al-Shabaab came. It rained. It snowed. The rebels fled.", "The rebels", None),
        ("M23 left. It rained. M23 met. It snowed. Gunmen fled.", "Gunmen", None),
    ],
)
def test_the_rebels_are_the_only_group_of_the_report(text: str, words: str, actor: str | None) -> None:
    assert actor_of(text, words, {}) == actor

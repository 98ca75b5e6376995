"""Places: what the other names of a report, and its outlet's, say of a name, and names that are known to be places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.ground.gazetteer import Entry
from dragoman.ground.places import Atlas
from dragoman.schema.span import Span

Lay = Callable[..., Atlas]


def entry(made: Atlas, phrase: str) -> Entry | None:
    start = made.text.rindex(phrase)
    chosen = made.where(Span(start, start + len(phrase)))
    return chosen.entry if chosen else None


def where(text: str, phrase: str, atlas: Lay) -> tuple[str | None, str | None] | None:
    found = entry(atlas(text), phrase)
    return (found.country, found.admin1) if found else None


@pytest.mark.parametrize(
    ("text", "phrase", "place"),
    [
        ("Two men were held in Paris, Texas, on Monday. Police in Paris gave no names.", "Paris", ("US", "TX")),
        ("Two men were held in Troy, NY, on Monday. Police in Troy gave no names.", "Troy", ("US", "NY")),
        ("Two men were held in Springfield, Mo., on Monday. Springfield was calm.", "Springfield", ("US", "MO")),
        ("Fire crews of Waycross and Valdosta came, as Georgia asked for more.", "Georgia", ("US", "GA")),
        ("Troops of Tbilisi and Gori came, as Georgia asked for more.", "Georgia", ("GE", None)),
        ("Envoys of Britain and France met in Washington.", "Washington", ("US", "DC")),
        ("The envoys of Syria and Russia met in Geneva, the Swiss said.", "Geneva", ("CH", "GE")),
        ("Fighting went on in Mexico City, and Mexico sent troops.", "Mexico", ("MX", None)),
    ],
)
def test_names_are_told_apart_by_their_company(
    atlas: Lay, text: str, phrase: str, place: tuple[str, str | None]
) -> None:
    assert where(text, phrase, atlas) == place


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("The Czechs voted.", "Czechs", "Czech Republic"),
        ("US soldiers left.", "US", "United States"),
        ("A European envoy came.", "European", "Europe"),
        ("The EU sent help.", "EU", "Europe"),
        ("Many Siberians stayed.", "Siberians", "Siberia"),
        ("He drove from Macon, Ga., on Monday.", "Ga.", "Georgia"),
        ("He is at the Bank of Mexico.", "Bank of Mexico", "Mexico"),
        ("Austin said no.", "Austin", "Austin"),
        ("Kentucky and Indiana sent help to Vanderburgh.", "Vanderburgh", "Vanderburgh County"),
    ],
)
def test_a_name_that_is_known_to_be_a_place_is_found(atlas: Lay, text: str, phrase: str, name: str) -> None:
    found = entry(atlas(text), phrase)
    assert found is not None
    assert found.name == name


def test_nothing_is_found_of_a_name_the_gazetteer_has_not(atlas: Lay) -> None:
    assert where("They came to Qzorxabul.", "Qzorxabul", atlas) is None

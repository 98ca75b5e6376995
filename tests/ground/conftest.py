"""What the tests of places share: the built-in gazetteer, and reading the places of a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.clean.cleaner import RuleCleaner
from dragoman.ground.gazetteer import Gazetteer, load_gazetteer
from dragoman.ground.places import Atlas
from dragoman.ground.places_company import Spots
from dragoman.schema.report import Report
from dragoman.settings import Settings


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer(Settings())


@pytest.fixture(scope="session")
def atlas(gazetteer: Gazetteer) -> Callable[..., Atlas]:
    """Return a function that cleans a text as a report and lays out the places it names."""

    def lay_out(text: str, home: Spots | None = None) -> Atlas:
        raw = Report(id="r1", path="a.txt", sha256="0", raw=text, text=text, language="en")
        return Atlas(RuleCleaner().clean(raw, {}), gazetteer, home=home)

    return lay_out

"""A place that no gazetteer has, where one state strikes another."""

from __future__ import annotations

import pytest

from dragoman.ground.places_abroad import abroad
from dragoman.schema.actor import Actor
from dragoman.schema.value import Party, Place

CAST = {
    "il.forces": Actor(id="il.forces", name="il.forces", kind="force", country="IL"),
    "hezbollah": Actor(id="hezbollah", name="hezbollah", kind="group", country="LB"),
    "ke.forces": Actor(id="ke.forces", name="ke.forces", kind="force", country="KE"),
}
SUPPOSED = Place(name="Qorxa", country="IL", precision="unknown")
KNOWN = Place(name="Metula", canonical="Metula", country="IL", lat=33.3, lon=35.6, precision="town")


@pytest.mark.parametrize(
    ("kind", "place", "struck", "country"),
    [
        ("ASSAULT", SUPPOSED, "hezbollah", "LB"),
        ("ASSAULT", KNOWN, "hezbollah", "IL"),
        ("ASSAULT", SUPPOSED, "ke.forces", "IL"),
        ("CONSULT", SUPPOSED, "hezbollah", "IL"),
    ],
    ids=["supposed", "known", "soldiers may be abroad", "no attack"],
)
def test_it_is_not_in_the_attackers_country(kind: str, place: Place, struck: str, country: str) -> None:
    (found,) = abroad(kind, [place], [Party(actor="il.forces")], [Party(actor=struck)], CAST)
    assert found.country == country

"""The town of a dateline, beside the places where an act was."""

from __future__ import annotations

import msgspec
import pytest

from dragoman.ground.places_desk import without_desk
from dragoman.schema.span import Span
from dragoman.schema.value import Place, PlacePrecision
from dragoman.testing import make_claim, make_report

TEXT = "MAIDUGURI, June 3 (AFP) - Gunmen took 17 people from Gamboru in Borno state."
TOWNS = {"MAIDUGURI": (11.8, 13.2), "Gamboru": (12.4, 14.2), "Borno state": (11.5, 13.0)}


def place(words: str, precision: PlacePrecision = "town", *, off: float = 0.0) -> Place:
    start = TEXT.index(words)
    lat, lon = TOWNS[words]
    return Place(
        name=words, country="NG", lat=lat + off, lon=lon, precision=precision, span=Span(start, start + len(words))
    )


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        ([place("MAIDUGURI"), place("Gamboru")], ["Gamboru"]),
        ([place("MAIDUGURI"), place("Borno state", "province")], ["MAIDUGURI", "Borno state"]),
        ([place("MAIDUGURI"), place("Borno state", "province", off=5.0)], ["Borno state"]),
        ([place("MAIDUGURI")], ["MAIDUGURI"]),
        ([place("MAIDUGURI"), Place(name="the market", precision="site")], ["MAIDUGURI", "the market"]),
        ([place("MAIDUGURI"), Place(name="Jere District", country="NG", precision="district")], ["Jere District"]),
    ],
    ids=[
        "a town",
        "a province around it",
        "a province far off",
        "nothing else",
        "a spot that only the dateline places",
        "a division of its own",
    ],
)
def test_the_desk_is_left_out_where_the_act_was_elsewhere(found: list[Place], kept: list[str]) -> None:
    report = make_report(TEXT)
    # The act is told twice, by the dateline's town alone and by what the sentence says.
    claims = [
        msgspec.structs.replace(make_claim(report, "took"), places=tuple(told)) for told in (found[:1], found[1:])
    ]
    assert [one.name for claim in without_desk(report, claims) for one in claim.places] == kept

"""Values in words."""

from __future__ import annotations

import pytest

from dragoman.cli.words import sources, where, who
from dragoman.schema.report import ReportRef
from dragoman.schema.value import Party, Place


@pytest.mark.parametrize(
    ("party", "shown"),
    [
        (Party(name="the Front", score=0.9), "the Front"),
        (Party(name="the Front", score=0.3), "the Front (unsure)"),
        (
            Party(name="the Front", score=0.3, attribution="alleged", by=("the army",)),
            "the Front (unsure) [alleged by the army]",
        ),
    ],
    ids=["sure", "a guess", "blamed"],
)
def test_a_party_that_is_a_guess_is_shown_as_one(party: Party, shown: str) -> None:
    assert who((party,)) == shown


def test_two_reports_of_one_outlet_and_day_are_told_apart_by_their_files() -> None:
    def report(id: str, path: str, published: str = "2019-05-03") -> ReportRef:
        return ReportRef(id=id, outlet="Coast Wire", published=published, path=path)

    called = sources([report("r1", "in/wire.txt"), report("r2", "in/copy.txt"), report("r3", "c.txt", "2019-05-04")])
    assert called == {
        "r1": "Coast Wire, 2019-05-03 (wire.txt)",
        "r2": "Coast Wire, 2019-05-03 (copy.txt)",
        "r3": "Coast Wire, 2019-05-04",
    }


def test_the_capitals_of_a_dateline_are_spelt_as_the_gazetteer_does() -> None:
    assert where((Place(name="GAO", canonical="Gao", country="ML"),)) == "Gao (ML)"
    assert where((Place(name="UAE", canonical="United Arab Emirates"),)) == "UAE"
    assert where((Place(name="DIFFA"),)) == "DIFFA"

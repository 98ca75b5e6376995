"""The made-up claims are well formed, the same each time, and can be linked."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from bench.linked import keep
from bench.scale import link
from bench.synthetic import World


def test_the_same_seed_makes_the_same_claims_and_their_quotations_stand_in_the_text() -> None:
    made = [*islice(World(3).reports(200), 20)]
    assert made == [*islice(World(3).reports(200), 20)]
    assert made != [*islice(World(4).reports(200), 20)]
    assert sum(len(grounding.claims) for _, grounding in made) >= 200
    for report, grounding in made:
        for claim in grounding.claims:
            for one in (*claim.evidence, claim.trigger):
                assert report.text[one.start : one.end] == one.text


def test_made_up_claims_are_linked_across_reports(tmp_path: Path) -> None:
    path = tmp_path / "small.dossier"
    counted = keep(path, World().reports(150))
    groups = {claim.group for _, grounding in World().reports(150) for claim in grounding.claims}
    found = link(path)
    assert counted["claims"] >= 150
    assert found["failed"] == 0
    assert 0 < found["events"] < len(groups), "some events are told by several reports"

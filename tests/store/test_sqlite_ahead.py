"""The index of a process that links ahead of the one that writes: it answers as if all were kept."""

from __future__ import annotations

import random
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from dragoman.store.sqlite import ahead as ahead_index
from dragoman.store.sqlite import index as kept_index

Make = SimpleNamespace
KEYS, NAMES = [f"k{number}" for number in range(6)], [f"n{number}" for number in range(6)]


def answers(index: Any) -> tuple[object, ...]:
    near = [index.near([name, "n0", name], limit) for name in NAMES for limit in (1, 3, 50)]
    reports = sorted({ref.report for found in near for refs in found.values() for ref in refs})
    under = [index.tellings(KEYS, limit) for limit in (1, 2, 5, 50)]
    return near, index.names([*reports, 999]), [{key: one[key] for key in sorted(one)} for one in under]


@pytest.mark.parametrize("seed", range(3))
def test_what_is_on_its_way_is_found_as_if_it_were_kept(
    tmp_path: Path, make: Make, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_index, "COMMON", 3)
    monkeypatch.setattr(ahead_index, "COMMON", 3)
    monkeypatch.setattr(kept_index, "AT_HAND", 2)
    chance = random.Random(seed)
    stores: list[Any] = [make.sqlite(tmp_path / name) for name in ("late.dossier", "prompt.dossier")]
    given = [grounded(number, chance, make, stores) for number in range(12)]
    chance.shuffle(given)  # a report that failed at first is linked after later ones
    late, prompt = stores
    ahead = late.ahead()
    for at, links in enumerate(given):
        ahead.add(links)
        prompt.save_links(links, "l1", "run")
        if at >= 4:
            late.save_links(given[at - 4], "l1", "run")
        if at >= 6:  # that it is kept is told some time later
            ahead.kept([given[at - 6].report, "unknown"])
        assert answers(ahead) == answers(prompt.index())
    for links in given[-4:]:
        late.save_links(links, "l1", "run")
    ahead.kept([links.report for links in given])
    assert answers(ahead) == answers(prompt.index())
    for store in stores:
        store.close()


def grounded(number: int, chance: random.Random, make: Make, stores: list[Any]) -> Any:
    """Bring a report as far as its claims in both stores, and return what linking it is to give."""
    report = make.report(number)
    groups = [f"g{at}" for at in range(chance.randrange(4))]
    kinds = {group: chance.choice(("ASSAULT", "PROTEST")) for group in groups}
    claims = tuple(make.claim(report, at, group, type=kinds[group]) for at, group in enumerate((*groups, *groups[:1])))
    for store in stores:
        store.add_reports([report], [()], "run")
        store.save_clean([report], "c1", "run")
        store.save_extractions([make.Extraction(report=report.id)], "e1", "run")
        store.save_groundings([make.Grounding(report=report.id, claims=claims)], "g1", "run")
    keys = tuple((group, key) for group in groups for key in chance.sample(KEYS, 3))
    return make.Links(report=report.id, names=tuple(chance.sample(NAMES, 2)), keys=keys)

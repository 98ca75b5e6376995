"""The cluster table, kept up to date step by step, always equals what resolving everything from scratch gives."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.schema.ids import make_id
from dragoman.schema.judgement import Judgement
from dragoman.store.base import Store
from dragoman.store.resolve import Node, resolve, root
from dragoman.store.sqlite import clusters

REPORTS, CLAIMS = 5, 3
ends = st.tuples(st.integers(0, REPORTS * CLAIMS - 1), st.integers(0, REPORTS * CLAIMS - 1))
edges = st.lists(
    st.tuples(ends, st.sampled_from([0.5, 0.7, 0.9]), st.sampled_from(["event", "actor", "copy"])), max_size=3
)
steps = st.one_of(
    st.tuples(st.just("link"), st.integers(0, REPORTS - 1), edges),
    st.tuples(st.just("link"), st.integers(0, REPORTS - 1), edges),
    st.tuples(
        st.just("judge"),
        ends,
        st.sampled_from(["same", "different", "different", "unsure"]),
        st.sampled_from(["event", "actor", "copy"]),
    ),
    st.tuples(st.just("retract"), st.integers(0, 20)),
)


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier with reports that are ready to be linked."""
    from dragoman.schema.mention import Extraction
    from dragoman.schema.report import Report
    from dragoman.settings import Settings
    from dragoman.store.sqlite import SqliteStore

    path = tmp_path_factory.mktemp("blank") / "blank.dossier"
    store = SqliteStore(str(path), Settings())
    texts = [f"Report {number} tells of a raid." for number in range(REPORTS)]
    reports = [
        Report(id=f"r{number:04}", path=f"{number}", sha256="0", raw=text, text=text)
        for number, text in enumerate(texts)
    ]
    store.add_reports(reports, [()] * REPORTS, "run")
    store.save_clean(reports, "c1", "run")
    store.save_extractions([Extraction(report=report.id) for report in reports], "e1", "run")
    store.close()
    return path


def end(kind: str, number: int) -> str:
    report, place = number % REPORTS, number // REPORTS
    if kind == "event":
        return make_id("c", f"r{report:04}", place)
    return make_id("a", number % 5) if kind == "actor" else f"r{report:04}"


class Player:
    """Plays the steps on one dossier."""

    def __init__(self, store: Store, make: SimpleNamespace) -> None:
        self.store = store
        self.make = make
        self.turn = 0
        self.said: list[str] = []

    def link(self, number: int, chosen: Sequence[Any]) -> None:
        self.turn += 1
        report = self.make.report(number)
        # The first two claims of a report tell one event; which are there changes from turn to turn.
        claims = tuple(
            self.make.claim(report, place, f"g{number}-{place // 2}")
            for place in range(CLAIMS)
            if (self.turn + place) % 4
        )
        actors = tuple(
            self.make.Actor(id=make_id("a", one % 5), name=f"Front {one % 5}") for one in (number, number + self.turn)
        )
        rows = tuple(
            # As linkers do, a report speaks of itself first, and of another one.
            self.make.judgement(kind, end(kind, left // REPORTS * REPORTS + number), end(kind, right), score=score)
            for (left, right), score, kind in chosen
        )
        self.store.save_groundings(
            [self.make.Grounding(report=report.id, claims=claims, actors=actors)], f"g{self.turn}", "run"
        )
        now = self.turn % 2 == 0
        self.store.save_links(self.make.Links(report=report.id, judgements=rows), "l1", "run", now=now)

    def judge(self, two: tuple[int, int], verdict: str, kind: str) -> None:
        self.turn += 1
        word = self.make.ruling(kind, end(kind, two[0]), end(kind, two[1]), verdict, at=f"{self.turn:04}")
        self.store.judge([word])
        self.said.append(word.id)

    def retract(self, number: int) -> None:
        ids = self.said + [one.id for one in self.store.judgements() if one.machine]
        if ids:
            self.store.retract(ids[number % len(ids)], "2024")


def table(path: Path, kind: str) -> tuple[list[Node], dict[str, str]]:
    with closing(sqlite3.connect(path)) as conn:
        rows = conn.execute("SELECT id, seq, place, grp, cluster FROM nodes WHERE kind = ?", (kind,)).fetchall()
    nodes = [Node(id=row[0], seq=row[1], place=row[2], group=row[3] and (row[1], row[3])) for row in rows]
    return nodes, {row[0]: row[4] for row in rows}


def from_scratch(kind: str, nodes: list[Node], judgements: list[Judgement]) -> dict[str, str]:
    mine = [one for one in judgements if one.kind == kind]
    clusters = resolve(nodes, mine)
    return {one: root(cluster, mine) if kind == "copy" else cluster[0] for cluster in clusters for one in cluster}


@pytest.mark.parametrize("at_once", [1, clusters.SETTLED])
@given(played=st.lists(steps, min_size=6, max_size=20))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_step_by_step_is_as_good_as_from_scratch(
    blank: Path, make: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, at_once: int, played: list[Any]
) -> None:
    monkeypatch.setattr(clusters, "SETTLED", at_once)
    path = blank.parent / "played.dossier"
    shutil.copy(blank, path)
    store = make.sqlite(path)
    player = Player(store, make)
    for verb, *rest in played:
        getattr(player, verb)(*rest)
        if player.turn % 3:  # else claims wait while more is linked and judged
            continue
        store.settle("run")
        for kind in ("event", "actor", "copy"):
            nodes, kept = table(path, kind)
            assert kept == from_scratch(kind, nodes, list(store.judgements())), kind
    ids = [event.id for event in store.events()]
    assert len(ids) == len(set(ids)) == store.counts()["events"]
    store.close()


@given(st.lists(edges, min_size=REPORTS, max_size=REPORTS))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_rebuild_of_everything_gives_the_same_record(blank: Path, make: SimpleNamespace, chosen: list[Any]) -> None:
    path = blank.parent / "rebuilt.dossier"
    shutil.copy(blank, path)
    store = make.sqlite(path)
    records = []
    for _ in range(2):
        player = Player(store, make)
        for number in range(REPORTS):
            player.turn = 10 * number if not records else 10 * number + 4 * 25
            player.link(number, chosen[number])
        store.settle("run")
        records.append([list(store.events()), list(store.judgements()), [copy for _, copy in store.reports()]])
    assert records[0] == records[1]
    store.close()


def test_an_event_of_many_claims_takes_in_no_more_than_a_small_one(tmp_path: Path, make: SimpleNamespace) -> None:
    store = make.sqlite(tmp_path / "many.dossier")
    reports, each = 40, 5
    founders = [make_id("c", f"r{number:04}", 0) for number in range(reports)]
    for number in range(reports):
        report = make.report(number)
        claims = tuple(make.claim(report, place, f"g{number}") for place in range(each))
        alike = number == reports - 1  # one pair speaks for it, and nothing else that is told of the event
        others = founders[:1] if alike else founders[:number]
        rows = tuple(make.judgement("event", founders[number], one, score=0.6 if alike else 0.999) for one in others)
        make.put(store, report, claims, make.Links(report=report.id, judgements=rows))
    found = [len({claim.report.id for claim in event.claims}) for event in store.events()]
    assert sorted(found) == [1, reports - 1]
    nodes, kept = table(tmp_path / "many.dossier", "event")
    assert kept == from_scratch("event", nodes, list(store.judgements()))
    store.close()


def test_what_does_not_hang_together_is_not_held_together(
    tmp_path: Path, make: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clusters, "SETTLED", 2)
    held: list[int] = []

    def counting(nodes: Iterable[Node], judgements: Sequence[Judgement]) -> list[tuple[str, ...]]:
        some = list(nodes)
        held.append(len(some))
        return resolve(some, judgements)

    monkeypatch.setattr(clusters, "resolve", counting)
    store = make.sqlite(tmp_path / "pairs.dossier")
    claims = [make.claim(make.report(number), group="g") for number in range(12)]
    for number, claim in enumerate(claims):
        said = make.judgement("event", claim.id, claims[number - 1].id)
        report = make.report(number)
        store.add_reports([report], [()], "run")
        store.save_clean([report], "c1", "run")
        store.save_extractions([make.Extraction(report=report.id)], "e1", "run")
        store.save_groundings([make.Grounding(report=report.id, claims=(claim,))], "g1", "run")
        store.save_links(make.Links(report=report.id, judgements=(said,) if number % 2 else ()), "l1", "run", now=False)
    store.settle("run")
    assert store.counts()["events"] == 6
    assert sum(held) == 12, "each pair is resolved once, though both of it were touched"
    assert max(held) <= 4
    store.close()

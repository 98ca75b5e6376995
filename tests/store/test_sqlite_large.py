"""A dossier of three thousand reports: the last costs the database no more work than an early one, and reading is paged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy

from dragoman.schema.search import Search
from dragoman.store.sqlite import SqliteStore

NUMBER, COMMON = 3000, 2001
"""Reports in all; from the second number on, all repeat one text and tell one event."""


WINDOWS = {"early": range(200, 400), "late": range(1800, COMMON), "common": range(2800, NUMBER)}


class Large:
    """The store and what the database did, in hundreds of its machine's steps, for the reports of three windows."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.linking: dict[str, list[int]] = {name: [] for name in WINDOWS}
        self.looking: dict[str, list[int]] = {name: [] for name in WINDOWS}


@contextmanager
def steps(store: SqliteStore, noted: list[int]) -> Iterator[None]:
    """Note how many hundreds of steps the database takes meanwhile; its one pooled connection does all the work."""
    count = 0

    def step() -> None:
        nonlocal count
        count += 1

    def watch(handler: Any, every: int) -> None:
        with store._database.read() as conn:
            conn.connection.driver_connection.set_progress_handler(handler, every)  # type: ignore[union-attr]  # sqlite3

    watch(step, 100)
    yield
    watch(None, 0)
    noted.append(count)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Large]:
    make = request.getfixturevalue("make_all")
    large = Large(make.sqlite(tmp_path_factory.mktemp("large") / "war.dossier"))
    store = large.store
    reports = [make.report(one) for one in range(NUMBER)]
    claims = [make.claim(report, group="g", actors=(make.Party(actor="ml.army", name="army"),)) for report in reports]
    army = make.Actor(id="ml.army", name="army")
    store.add_reports(reports, [("menu", f"line {one}") for one in range(NUMBER)], "run")
    store.save_clean(reports, "c", "run")
    store.save_extractions([make.Extraction(report=report.id) for report in reports], "e", "run")
    store.save_groundings(
        [
            make.Grounding(report=report.id, claims=(claim,), actors=(army,))
            for report, claim in zip(reports, claims, strict=True)
        ],
        "g",
        "run",
    )
    index = store.index()
    for one in range(NUMBER):
        said = []
        if one % 3 == 2 or one > COMMON:
            before = COMMON if one > COMMON else one - 1
            said.append(make.judgement("event", claims[one].id, claims[before].id))
        if one > COMMON:
            said.append(make.judgement("copy", reports[one].id, reports[COMMON].id))
        keys = (("g", f"k{one // 3}"), ("g", "everywhere"))
        names = (f"n{one // 3}", "known everywhere")
        bands = ("shared",) if one >= COMMON else (f"b{one}",)
        links = make.Links(report=reports[one].id, judgements=tuple(said), keys=keys, bands=bands, names=names)
        window = next((name for name, span in WINDOWS.items() if one in span), None)
        if window is None:
            store.save_links(links, "l", "run", now=False)
            continue
        with steps(store, large.looking[window]):
            index.reports(bands, 10)
            if one < COMMON:
                index.claims({ref for refs in index.tellings([key for _, key in keys], 10).values() for ref in refs})
                index.near(names, 10)
        with steps(store, large.linking[window]):
            store.save_links(links, "l", "run", now=False)
    store.settle("run")
    yield large
    store.close()


@pytest.fixture(scope="module")
def make_all() -> SimpleNamespace:
    """The makers, for the whole module."""
    import importlib.util

    spec = importlib.util.spec_from_file_location("makers", Path(__file__).with_name("conftest.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return SimpleNamespace(**vars(module))


def mean(numbers: list[int]) -> float:
    return sum(numbers) / len(numbers)


def test_linking_costs_the_last_report_no_more_than_the_first(large: Large) -> None:
    early, late, common = large.linking.values()
    assert mean(late) <= 1.5 * mean(early) + 2
    assert mean(common) <= 3 * mean(early) + 2


def test_looking_costs_the_last_report_no_more_than_the_first(large: Large) -> None:
    early, late, common = large.looking.values()
    assert mean(late) <= 1.5 * mean(early) + 2
    assert mean(common) <= mean(early) + 2


def test_everything_is_read_page_by_page(large: Large) -> None:
    counts = large.store.counts()
    assert (counts["claims"], counts["actors"], counts["reports"]) == (NUMBER, 1, NUMBER)
    sizes = [len(event.claims) for event in large.store.events()]
    assert (len(sizes), sum(sizes), max(sizes)) == (counts["events"], NUMBER, NUMBER - COMMON)
    assert next(large.store.find_events(Search(report=f"r{NUMBER - 1:04}"))).witnesses == 1
    copies = [copy_of for _, copy_of in large.store.reports() if copy_of]
    assert copies == [f"r{COMMON:04}"] * (NUMBER - COMMON - 1)
    assert large.store.repeats(["menu"]) == {"menu": NUMBER}
    assert sum(1 for _ in large.store.judgements()) == counts["judgements"]
    assert len(list(large.store.find_events(Search(type="ASSAULT")))) == len(sizes)
    assert {key: len(refs) for key, refs in large.store.index().tellings(["k0", "everywhere"], 10).items()} == {
        "k0": 3,
        "everywhere": 10,
    }


WALKS = re.compile(r"SCAN (?!json_each|wanted|told)|\(kind=\?\)")
"""What a plan says that goes through a whole table: a scan, but of what is asked for, or a search by the kind alone."""
MAY_WALK = (
    "SELECT count(*)",
    "SELECT runs.body",
    "SELECT moments.",  # one row for each run or sitting
    "SELECT called.actor FROM called WHERE (called.name LIKE",
    "UPDATE failures SET state=? WHERE failures.state = ? AND failures.stage = ?",
)


def test_no_statement_walks_through_a_table(make: SimpleNamespace, tmp_path: Path) -> None:
    store = make.sqlite(tmp_path / "war.dossier")
    store.counts()
    plans: dict[str, list[str]] = {}

    def explain(conn: Any, _: Any, statement: str, parameters: Any, __: Any, many: bool) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE", "\n")) and statement not in plans:
            plans[statement] = []
            first = parameters[0] if many else parameters
            rows = conn.connection.driver_connection.execute(f"EXPLAIN QUERY PLAN {statement}", first)
            plans[statement] = [row[3] for row in rows]

    sqlalchemy.event.listen(store._database._engine, "before_cursor_execute", explain)
    use_everything(store, make)
    assert len(plans) > 50
    walking = {
        statement: plan
        for statement, plan in plans.items()
        if WALKS.search(" ".join(plan)) and not " ".join(statement.split()).startswith(MAY_WALK)
    }
    assert not walking
    store.close()


def use_everything(store: SqliteStore, make: SimpleNamespace) -> None:
    """Link, look up, judge, link anew and read a little of everything."""
    army, front = make.Actor(id="ml.army", name="army"), make.Actor(id=f"a{0:016x}", name="Front")
    claims = [make.claim(make.report(one), group="g") for one in range(6)]
    for one, claim in enumerate(claims):
        said = [
            make.judgement("event", claim.id, claims[0].id),
            make.judgement("copy", claim.report.id, "r0000"),
            make.judgement("actor", front.id, army.id),
        ]
        links = make.Links(
            report=claim.report.id,
            judgements=tuple(said if one else ()),
            keys=(("g", "k"),),
            bands=("b", f"b{one}"),
            actors=(("n", front),),
        )
        make.put(store, make.report(one), (claim,), links, actors=(army,))
    index = store.index()
    index.claims(index.tellings(["k"], 10)["k"])
    index.near(["n"], 10)
    index.reports(["b", "b1"], 10)
    index.actors(["n"])
    store.judge([make.ruling(kind, "x", "y", "different") for kind in ("event", "actor", "copy")])
    store.judge([make.ruling("event", claims[1].id, claims[2].id, "different", id="j1")])
    store.retract("j1", "later")
    store.save_groundings([make.Grounding(report="r0003")], "g2", "run")
    store.save_links(make.Links(report="r0003"), "l1", "run")
    store.fail([make.Failure(path="p", stage="clean", reason="no", report="r0003")], "run")
    store.fail([make.Failure(path="p", stage="read", reason="no")], "run")
    store.forget_failures("clean")
    for stage in ("clean", "extract", "ground", "link"):
        store.pending(stage, "new", 0, 10)  # type: ignore[arg-type]  # stages
    wanted = {"type": "ASSAULT", "since": "2000", "country": "ML", "place": "x", "actor": "army", "report": "r0001"}
    list(store.find_events(Search(**wanted)))  # type: ignore[arg-type]  # texts
    for table in ("reports", "events", "actors", "affiliations", "judgements", "failures", "runs"):
        list(getattr(store, table)())
    store.actor("army")
    store.event(next(store.events()).id)
    store.save_links(make.Links(report="r0003"), "l2", "run")
    store.undecided()
    store.rulings()
    store.there("event", ["c1"])
    run = [one.id for one in store.runs()]
    for since in (None, "2024-01-01T00:00:00+00:00", *run):
        list(store.changes(since))

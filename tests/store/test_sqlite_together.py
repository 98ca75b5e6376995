"""Several at one dossier at once: readers while one writes, writers who wait for each other, threads, a locked file."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from dragoman.errors import BusyError
from dragoman.settings import Settings
from dragoman.store.sqlite import SqliteStore, connection

Make = SimpleNamespace


def test_readers_see_whole_reports_while_one_writes(tmp_path: Path, make: Make) -> None:
    path = str(tmp_path / "war.dossier")
    writer, reader = SqliteStore(path, Settings()), SqliteStore(path, Settings())
    done = threading.Event()

    def write() -> None:
        for number in range(60):
            report = make.report(number)
            make.put(writer, report, (make.claim(report, 0, "g"), make.claim(report, 1, "g")))
        done.set()

    seen = []
    with ThreadPoolExecutor(1) as pool:
        work = pool.submit(write)
        while not done.is_set() and not work.done():
            seen.append(len(events := list(reader.events())))
            assert all(len(event.claims) == 2 for event in events)
        work.result()
    assert seen == sorted(seen)
    assert len(list(reader.events())) == 60
    writer.close()
    reader.close()


def test_many_threads_may_write_and_read_through_one_store(tmp_path: Path, make: Make) -> None:
    store = SqliteStore(str(tmp_path / "war.dossier"), Settings())

    def add(number: int) -> int:
        store.add_reports([make.report(number)], [("menu",)], "run")
        return len(store.known([f"r{number:04}"]))

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(add, range(60))) == 60
    assert store.repeats(["menu"]) == {"menu": 60}
    store.close()


def test_two_processes_making_one_dossier_make_one(tmp_path: Path, make: Make) -> None:
    path = str(tmp_path / "war.dossier")

    def add(number: int) -> None:
        store = SqliteStore(path, Settings())
        store.add_reports([make.report(number)], [()], "run")
        store.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add, range(8)))
    store = SqliteStore(path, Settings())
    assert store.counts()["reports"] == 8
    store.close()


def test_a_dossier_locked_for_long_is_told_as_busy(tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    path = tmp_path / "war.dossier"
    store = SqliteStore(str(path), Settings())
    store.add_reports([make.report(1)], [()], "run")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyError, match=r"war\.dossier is being written by another process"):
            store.add_reports([make.report(2)], [()], "run")
        assert len(list(store.reports())) == 1
        other.execute("ROLLBACK")
    store.add_reports([make.report(2)], [()], "run")
    store.close()


def test_a_large_dossier_is_read_in_pages_and_looked_up_by_index(tmp_path: Path, make: Make) -> None:
    store = SqliteStore(str(tmp_path / "war.dossier"), Settings())
    number = 3000
    reports = [make.report(one) for one in range(number)]
    claims = [make.claim(report, actors=(make.Party(actor="ml.army", name="army"),)) for report in reports]
    army = make.Actor(id="ml.army", name="army")
    store.add_reports(reports, [("menu", f"line {one}") for one in range(number)], "run")
    store.save_clean(reports, "c", "run")
    store.save_extractions([make.Extraction(report=report.id) for report in reports], "e", "run")
    grounded = [
        make.Grounding(report=report.id, claims=(claim,), actors=(army,))
        for report, claim in zip(reports, claims, strict=True)
    ]
    store.save_groundings(grounded, "g", "run")
    for one in range(number):
        # Every third report tells the event of the one before; one event is told by all of the last thousand.
        before = one - 1 if one % 3 == 2 or one > 2000 else None
        said = () if before is None else (make.judgement("event", claims[one].id, claims[before].id),)
        links = make.Links(
            report=reports[one].id, judgements=said, keys=((claims[one].group, f"k{one // 3}"),), bands=(f"b{one}",)
        )
        store.save_links(links, "l", "run")
    counts = store.counts()
    assert (counts["claims"], counts["actors"]) == (number, 1)
    sizes = [len(event.claims) for event in store.events()]
    assert (len(sizes), sum(sizes), max(sizes)) == (counts["events"], number, 1001)
    assert sum(1 for _ in store.reports()) == number
    assert len(next(store.actors()).names) == 0
    assert store.repeats(["menu"]) == {"menu": number}
    assert [len(one.claims) for one in store.index().events(["k0", "k1"], 10)] == [1, 2, 1, 2]
    # What is asked for again and again must use an index, never walk through a table.
    with store._database.read() as conn:
        for query in (
            "SELECT * FROM nodes WHERE kind = 'event' AND cluster = 'c'",
            "SELECT * FROM nodes WHERE own = 'e'",
            "SELECT * FROM nodes WHERE kind = 'event' AND id = cluster AND (seq, place, id) > (1, 1, 'c') "
            "ORDER BY seq, place, id LIMIT 9",
            "SELECT * FROM judgements WHERE kind = 'event' AND \"left\" = 'c'",
            "SELECT * FROM judgements WHERE kind = 'event' AND \"right\" = 'c'",
            "SELECT * FROM keys WHERE \"key\" = 'k' ORDER BY report DESC",
            "SELECT * FROM bands WHERE band = 'b'",
            "SELECT * FROM work WHERE stage = 4 AND report > 7 ORDER BY report LIMIT 9",
            "SELECT * FROM claims WHERE grounding = 7",
            "SELECT * FROM sightings WHERE actor = 'a' ORDER BY report LIMIT 1",
            "SELECT * FROM failures WHERE report = 'r'",
        ):
            plan = " ".join(str(row[3]) for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}"))
            assert "SEARCH" in plan, (query, plan)
            assert "SCAN" not in plan, (query, plan)
            assert "TEMP B-TREE" not in plan, (query, plan)
    store.close()

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

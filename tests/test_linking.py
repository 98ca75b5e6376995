"""Linking with a second process that compares ahead: the record is that of one process, whatever becomes of either."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from bench.linked import keep
from bench.synthetic import World

from dragoman import linking, plugins
from dragoman.errors import StageError
from dragoman.link.linker import RuleLinker
from dragoman.pipeline import Pipeline, part
from dragoman.schema.report import Failure
from dragoman.settings import Settings

TABLES = ("judgements", "backings", "nodes", "keys", "bands", "names", "sightings", "moves", "work", "waiting")


@pytest.fixture(scope="module")
def grounded(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A dossier of some forty reports that wait to be linked."""
    path = tmp_path_factory.mktemp("grounded") / "war.dossier"
    assert keep(path, World(2).reports(1200))["reports"] > linking.SMALL
    return path.read_bytes()


@pytest.fixture
def rows(grounded: bytes, tmp_path: Path) -> Callable[..., dict[str, list[Any]]]:
    """What links it and returns all rows that this made; `kept` is asked of every report that is to be kept."""

    def run(name: str, **chosen: Any) -> dict[str, list[Any]]:
        path = tmp_path / name
        path.write_bytes(grounded)
        settings = Settings(batch=8, **chosen)
        part.cache_clear()
        store = plugins.make("stores", settings.store, str(path), settings)
        pipeline = Pipeline(store, plugins.make("engines", settings.engine, settings), settings)
        pipeline.run("run", only=("link",))
        failures: list[Failure] = [*store.failures()]
        store.close()
        assert [one.name for one in tmp_path.iterdir() if one.name.startswith(name)] == [name], "one file is left"
        with closing(sqlite3.connect(path)) as conn:
            found = {table: sorted(conn.execute(f"SELECT * FROM {table}"), key=repr) for table in TABLES}
        return {**found, "failures": failures}

    return run


@pytest.fixture(scope="module")
def started() -> Iterator[list[object]]:
    """The processes that were started."""
    made: list[object] = []
    whole = linking._Ahead.__init__

    def init(self: Any, *given: Any) -> None:
        made.append(self)
        whole(self, *given)

    patch = pytest.MonkeyPatch()
    patch.setattr(linking._Ahead, "__init__", init)
    yield made
    patch.undo()


def test_two_processes_find_what_one_finds(rows: Any, started: list[object]) -> None:
    alone = rows("alone", workers=1)
    assert not started
    assert rows("parted", workers=2) == alone
    assert len(started) == 1
    assert len(alone["judgements"]) > 100


def test_where_the_other_process_dies_one_does_both(
    rows: Any, started: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = linking._Ahead.answer
    given: list[object] = []

    def dying(self: Any) -> Any:
        given.append(answer(self))
        if len(given) == 11:
            self._process.kill()
        return given[-1]

    monkeypatch.setattr(linking._Ahead, "answer", dying)
    assert rows("parted", workers=2) == rows("alone", workers=1)
    assert given[-1] is None or len(given) > 11


def test_a_report_that_cannot_be_kept_is_not_found_by_later_ones(
    rows: Any, started: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    rest = RuleLinker.link_rest

    def stumbling(self: RuleLinker, report: Any, *given: Any) -> Any:
        if report.text.startswith(firsts[13]):
            raise StageError("It cannot be.", advice="None.")
        return rest(self, report, *given)

    firsts = [report.text[:80] for report, _ in World(2).reports(1200)]
    before = len(started)
    monkeypatch.setattr(RuleLinker, "link_rest", stumbling)
    parted = rows("parted", workers=2)
    assert len(started) == before + 2
    assert len(parted["failures"]) == 1
    assert parted == rows("alone", workers=1)


def test_a_linker_that_changes_the_whole_alone_is_asked_whole() -> None:
    class Cautious(RuleLinker):
        def link(self, *given: Any) -> Any:
            return super().link(*given)

    settings = Settings()
    assert linking.is_parted(RuleLinker(settings))
    assert not linking.is_parted(Cautious(settings))

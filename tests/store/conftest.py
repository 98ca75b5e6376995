"""Small dossiers to try stores on: invented reports about invented events, one maker for each kind of record."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import pytest

from dragoman.link.base import Links
from dragoman.schema.actor import Actor, Name
from dragoman.schema.claim import Affiliation, Claim, Grounding, LooseFigure
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import Judgement
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Failure, Report
from dragoman.schema.run import Run
from dragoman.schema.span import quote
from dragoman.schema.value import Figure, Party, Place, Time, Voice
from dragoman.settings import Settings
from dragoman.store.base import Store

TEXT = "Gunmen shot at a river boat near Mopti on Tuesday, a mayor said, and {number} traders were hurt."


def report(number: int, text: str | None = None, **fields: Any) -> Report:
    raw = text if text is not None else TEXT.format(number=number)
    given = {"path": f"in/{number}.txt", "sha256": f"{number:064x}", "outlet": f"Outlet {number % 3}", **fields}
    return Report(id=f"r{number:04}", raw=raw, text=raw, **given)


def claim(of: Report, place: int = 0, group: str | None = None, **fields: Any) -> Claim:
    """One claim; `place` sets its offset, `group` the event inside the report."""
    start = 2 * place
    evidence = quote(of.raw, of.paragraphs[0]) if of.paragraphs else quote_at(of.raw, start)
    values: dict[str, Any] = {
        "id": make_id("c", of.id, place),
        "report": of.ref(),
        "group": group or make_id("g", of.id, place),
        "type": "ASSAULT",
        "evidence": (evidence,),
        "trigger": evidence,
    }
    return Claim(**{**values, **fields})


def quote_at(text: str, start: int) -> Any:
    from dragoman.schema.span import Span

    return quote(text, Span(start, start + 2))


def judgement(kind: str, left: str, right: str, verdict: str = "same", **fields: Any) -> Judgement:
    values: dict[str, Any] = {"machine": True, "by": "rules 1", "score": 0.999, **fields}
    values.setdefault("id", make_id("j", kind, left, right, verdict, values["by"], values.get("at")))
    return Judgement(kind=kind, left=left, right=right, verdict=verdict, **values)  # type: ignore[arg-type]  # plain text


def ruling(
    kind: str, left: str, right: str, verdict: str = "same", at: str = "2024-01-01T00:00:00Z", **fields: Any
) -> Judgement:
    return judgement(kind, left, right, verdict, machine=False, by="reader", score=None, at=at, **fields)


def put(store: Store, one: Report, claims: tuple[Claim, ...] = (), links: Links | None = None, **grounded: Any) -> None:
    """Bring one report through every stage."""
    store.add_reports([one], [()], "run")
    store.save_clean([one], "c1", "run")
    store.save_extractions([Extraction(report=one.id)], "e1", "run")
    store.save_groundings([Grounding(report=one.id, claims=claims, **grounded)], "g1", "run")
    store.save_links(links or Links(report=one.id), "l1", "run")


@cache
def blank() -> bytes:
    """An empty dossier's file: making one takes longer than most tests."""
    from dragoman.store.sqlite import SqliteStore

    with TemporaryDirectory() as folder:
        path = Path(folder) / "blank.dossier"
        store = SqliteStore(str(path), Settings())
        store.start(Run(id="n", verb="add", started="2024"))
        store.close()
        with closing(sqlite3.connect(path)) as conn:
            conn.execute("DELETE FROM runs")
            conn.commit()
        return path.read_bytes()


def sqlite(path: Path) -> Store:
    from dragoman.store.sqlite import SqliteStore

    if not path.exists():
        path.write_bytes(blank())
    return SqliteStore(str(path), Settings())


BACKENDS: dict[str, Callable[[Path], Store]] = {"sqlite": sqlite}
"""Every store that the contract is held against: name -> what opens the dossier at a path."""


@pytest.fixture
def make() -> SimpleNamespace:
    """The makers above, by name."""
    return SimpleNamespace(
        report=report,
        claim=claim,
        judgement=judgement,
        ruling=ruling,
        put=put,
        Links=Links,
        Grounding=Grounding,
        Extraction=Extraction,
        Failure=Failure,
        Run=Run,
        Actor=Actor,
        Name=Name,
        Party=Party,
        Place=Place,
        Time=Time,
        Voice=Voice,
        Figure=Figure,
        Affiliation=Affiliation,
        LooseFigure=LooseFigure,
        sqlite=sqlite,
    )


@pytest.fixture(params=sorted(BACKENDS))
def reopen(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Store]:
    """What opens one and the same dossier, again and again."""
    return lambda: BACKENDS[request.param](tmp_path / "war.dossier")


@pytest.fixture
def store(reopen: Callable[[], Store]) -> Iterator[Store]:
    """An empty dossier."""
    opened = reopen()
    yield opened
    opened.close()

"""Groundings put into a dossier as if they had just been read, and linked there; what became one event."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from dragoman import plugins
from dragoman.pipeline import Pipeline
from dragoman.schema.claim import Grounding
from dragoman.schema.event import Event
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.store.base import Store

AT_ONCE = 200
Mention = tuple[str, str]
"""A report and what it tells there as one event."""


def events(made: Iterable[tuple[Report, Grounding]]) -> list[Event]:
    """Return the events that these reports tell once they are linked, in a dossier of their own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "linked.dossier"
        keep(path, made)
        with opened(path) as pipeline:
            pipeline.run("bench", only=("link",))
            return list(pipeline.store.events())


def one_event(found: Iterable[Event]) -> dict[Mention, str]:
    """Return for each report's telling the id of the event it went into."""
    return {(claim.report.id, claim.group): event.id for event in found for claim in event.claims}


def keep(path: Path, made: Iterable[tuple[Report, Grounding]]) -> dict[str, float]:
    """Put reports into a dossier as if they had been cleaned, read and grounded; return how many, and their claims."""
    counted = Counter[str]()
    stream = iter(made)
    with opened(path) as pipeline:
        store, versions = pipeline.store, pipeline.versions
        while some := [*islice(stream, AT_ONCE)]:
            reports = [report for report, _ in some]
            store.add_reports(reports, [()] * len(reports), "bench")
            store.save_clean(reports, versions["clean"], "bench")
            store.save_extractions([Extraction(report=report.id) for report in reports], versions["extract"], "bench")
            store.save_groundings([grounding for _, grounding in some], versions["ground"], "bench")
            counted["reports"] += len(some)
            counted["claims"] += sum(len(grounding.claims) for _, grounding in some)
    return dict(counted)


@contextmanager
def opened(path: Path) -> Iterator[Pipeline]:
    """Give the stages over a dossier, and close it afterwards."""
    settings = Settings()
    store: Store = plugins.make("stores", settings.store, str(path), settings)
    try:
        yield Pipeline(store, plugins.make("engines", settings.engine, settings), settings)
    finally:
        store.close()

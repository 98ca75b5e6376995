"""Each report by itself: read in and cleaned as the program does it, then its events without linking it to any other."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.sets import Document, extractor
from dragoman.dossier import Dossier
from dragoman.ground.grounder import RuleGrounder
from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.store.assemble import assemble

_GROUNDER = RuleGrounder(Settings())
FIELDS = {"text": "text", "title": "title", "published": "published"}
"""Fields of a document that a report may have, by the names that the reader of JSON Lines knows."""


def taken_in(documents: Iterable[Document]) -> Iterator[tuple[Document, Report]]:
    """Yield each document with its report; what cannot be read in is left out."""
    held = [*documents]
    with tempfile.TemporaryDirectory() as folder, Dossier(Path(folder) / "single.dossier") as dossier:
        rows = ({name: row[field] for field, name in FIELDS.items() if row.get(field)} for row in held)
        (Path(folder) / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
        dossier.add(Path(folder) / "rows.jsonl")
        for report in dossier.reports():
            yield held[int(report.path.rpartition("#")[2]) - 1], report


def events_of(report: Report, reader: str) -> list[Event]:
    """Return the events that one report tells, as the extractor of that name reads it, in the order of the text."""
    claims = _GROUNDER.ground(report, extractor(reader).extract(report)).claims
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.group, []).append(claim)
    return [assemble(group, held, {}, {name: name for name in groups}) for group, held in groups.items()]

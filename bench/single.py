"""Each report by itself: read in and cleaned as the program does it, then its events without linking it to any other."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from bench.sets import Document, extractor
from dragoman.dossier import Dossier
from dragoman.ground.grounder import RuleGrounder
from dragoman.link.telling import by_group
from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.store.assemble import assemble

Rows = Sequence[tuple[Document, Report]]
Answer = TypeVar("Answer")
Measure = Callable[[Rows, Callable[[Report], Answer], list[str]], dict[str, float]]

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
    return told_alone(_GROUNDER.ground(report, extractor(reader).extract(report)).claims)


def told_alone(claims: Iterable[Claim]) -> list[Event]:
    """Return the events of the claims of one report, linked to no other."""
    groups = by_group(claims)
    return [assemble(group, held, {}, {name: name for name in groups}) for group, held in groups.items()]


def three_ways(
    rows: Rows,
    measure: Measure[Answer],
    ours: Callable[[Report, str], Answer],
    plain: Callable[[Report], Answer],
    errors: list[str],
) -> dict[str, dict[str, float]]:
    """Return the figures of the model, the patterns and the baseline, and add the model's errors to the list."""
    return {
        "dragoman": measure(rows, lambda report: ours(report, "model"), errors),
        "patterns": measure(rows, lambda report: ours(report, "patterns"), []),
        "baseline": measure(rows, plain, []),
    }

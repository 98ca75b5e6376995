"""The lossless export: JSON Lines, UTF-8, one file a table (docs/record.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from dragoman.export.objects import (
    Plain,
    actor_object,
    affiliation_object,
    claim_object,
    event_object,
    judgement_object,
    loose_figure_object,
    position_object,
    report_object,
)
from dragoman.export.writing import legible, whole
from dragoman.store.base import Record


class JsonlExport:
    """Writes every table of the record; a second program can rebuild the record from it."""

    name = "jsonl"
    loses: tuple[str, ...] = ()

    def write(self, record: Record, folder: Path) -> list[Path]:
        """Write the eight files and return their paths. Raises StoreError where they cannot be written."""
        tables: dict[str, Iterator[Plain]] = {
            "reports": (report_object(report, copy_of) for report, copy_of in record.reports()),
            "claims": (claim_object(claim, event.id) for event in record.events() for claim in event.claims),
            "events": map(event_object, record.events()),
            "actors": map(actor_object, record.actors()),
            "affiliations": map(affiliation_object, record.affiliations()),
            "figures": map(loose_figure_object, record.figures()),
            "positions": map(position_object, record.positions()),
            "judgements": map(judgement_object, record.judgements()),
        }
        return [_write(folder / f"{name}.jsonl", rows) for name, rows in tables.items()]


def _write(path: Path, rows: Iterable[Plain]) -> Path:
    encode = msgspec.json.Encoder().encode
    with whole(path) as part, part.open("wb") as stream:
        for row in rows:
            try:
                line = encode(row)
            except UnicodeEncodeError:
                line = encode(legible(row))
            stream.write(line + b"\n")
    return path

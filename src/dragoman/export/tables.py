"""Flat tables as CSV for spreadsheets and Parquet for data frames."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from dragoman.export.rows import TABLES, Cell, Table
from dragoman.export.writing import legible, whole
from dragoman.store.base import Record

CHUNK = 2000
LOSES = (
    "all places, dates and voices of an event but the first",
    "what a verbal act is about",
    "response links, affiliations, positions and judgements",
    "the values on both sides of a dispute (only the field is named)",
)


class CsvExport:
    """Writes five CSV files, UTF-8 with a byte-order mark so that spreadsheets read the letters right."""

    name = "csv"
    loses = (*LOSES, "a leading =, +, - or @ in a text cell gains an apostrophe, so that no spreadsheet runs it")

    def write(self, record: Record, folder: Path) -> list[Path]:
        """Write one file a table and return their paths. Raises StoreError where they cannot be written."""
        paths = []
        for table in TABLES:
            path = folder / f"{table.name}.csv"
            with whole(path) as part, part.open("w", encoding="utf-8-sig", newline="") as stream:
                writer = csv.writer(stream)
                writer.writerow([name for name, _ in table.columns])
                writer.writerows([_safe(cell) for cell in row] for row in table.rows(record))
            paths.append(path)
        return paths


class ParquetExport:
    """Writes five Parquet files with typed columns."""

    name = "parquet"
    loses = LOSES

    def write(self, record: Record, folder: Path) -> list[Path]:
        """Write one file a table, a few thousand rows at a time, and return their paths. Raises StoreError as CSV does."""
        import pyarrow as arrow
        from pyarrow import parquet

        kinds = {"text": arrow.string(), "integer": arrow.int64(), "number": arrow.float64(), "boolean": arrow.bool_()}
        paths = []
        for table in TABLES:
            path = folder / f"{table.name}.parquet"
            schema = arrow.schema([(name, kinds[kind]) for name, kind in table.columns])
            with whole(path) as part, parquet.ParquetWriter(str(part), schema) as writer:
                for columns in _columns(table, record):
                    try:
                        rows = arrow.table(columns, schema=schema)
                    except UnicodeEncodeError:
                        rows = arrow.table(legible(columns), schema=schema)
                    writer.write_table(rows)
            paths.append(path)
        return paths


def _columns(table: Table, record: Record) -> Iterator[dict[str, Sequence[Cell]]]:
    rows = table.rows(record)
    while chunk := list(islice(rows, CHUNK)):
        yield {name: [row[place] for row in chunk] for place, (name, _) in enumerate(table.columns)}


def _safe(cell: Cell) -> Cell:
    """Return the cell as a spreadsheet may hold it: text from the web must never become a formula."""
    if isinstance(cell, str) and not cell.isprintable():
        cell = str(legible(cell))
    if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + cell
    return cell

"""Tables of knowledge: tab-separated files with a header, read strictly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dragoman.errors import UsageError
from dragoman.schema.record import Record


class Row(Record, frozen=True):
    """One line of a table: its cells by column name, and where it stands."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        """Return the cell, empty where the table has no such column."""
        return self.cells.get(column, "")

    def list(self, column: str) -> tuple[str, ...]:
        """Return the parts of a cell that `|` separates, without empty ones."""
        return tuple(part.strip() for part in self[column].split("|") if part.strip())

    def fault(self, what: str) -> UsageError:
        """Return the error that says what is wrong with this line."""
        return UsageError(f"{self.file}, line {self.line}: {what}.", advice="docs/knowledge.md shows the format.")


def read_rows(path: Path, required: tuple[str, ...], allowed: tuple[str, ...] = ()) -> Iterator[Row]:
    """Yield the rows of a table. Lines that start with `#` are comments; the first other line names the columns.

    Raises UsageError naming file and line for an unreadable file, an unknown or missing column, or a wrong number of cells.
    """
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"The knowledge file {path} cannot be read: {error}.", advice="It must be UTF-8 text."
        ) from error
    header: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if not header:
            header = tuple(cell.strip() for cell in cells)
            _check_header(Row(file=str(path), line=number, cells={}), header, required, allowed)
            continue
        row = Row(file=str(path), line=number, cells=dict(zip(header, map(str.strip, cells), strict=False)))
        if len(cells) > len(header):
            raise row.fault(f"{len(cells)} cells, but the header names {len(header)} columns")
        for column in required:
            if not row[column]:
                raise row.fault(f"the column {column!r} is empty")
        yield row


def _check_header(row: Row, header: tuple[str, ...], required: tuple[str, ...], allowed: tuple[str, ...]) -> None:
    for column in header:
        if column not in required and column not in allowed:
            raise row.fault(f"there is no column {column!r}; the columns are {', '.join((*required, *allowed))}")
    for column in required:
        if column not in header:
            raise row.fault(f"the column {column!r} is missing from the header")
    if len(set(header)) != len(header):
        raise row.fault("a column is named twice")

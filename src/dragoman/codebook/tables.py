"""Strict tables: tab-separated rows of the data files, each with its file and line for error messages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dragoman.errors import UsageError
from dragoman.schema.record import Record

DATA = Path(__file__).parent / "data"
NONE = "-"


class Row(Record, frozen=True):
    """One row: `cells` by column name (None for `-` and for what is left out at the end), and where it stands."""

    file: str
    line: int
    cells: dict[str, str | None]

    def get(self, column: str) -> str | None:
        """Return the cell of a column, or None where it is empty."""
        return self.cells.get(column)

    def need(self, column: str) -> str:
        """Return the cell of a column. Raises UsageError where it is empty."""
        value = self.cells.get(column)
        if value is None:
            raise self.fault(f"the column {column!r} is empty")
        return value

    def fault(self, what: str) -> UsageError:
        """Return the error that names this row's file and line, for the caller to raise."""
        return UsageError(f"{self.file}, line {self.line}: {what}.", advice="docs/codebook.md shows the columns.")


def read_rows(path: str | Path, columns: tuple[str, ...]) -> Iterator[Row]:
    """Yield the rows of a tab-separated file whose first line that is no comment (#) names the columns.

    Columns may be left out at the right end of a row. Raises UsageError for a file that cannot be read,
    a column that is not in `columns`, a repeated column, a missing first column, or too many cells.
    """
    header: list[str] | None = None
    for number, line in _lines(Path(path)):
        cells = [cell.strip() for cell in line.split("\t")]
        row = Row(file=str(path), line=number, cells={})
        if header is None:
            header = _check_header(row, cells, columns)
            continue
        if len(cells) > len(header):
            raise row.fault(f"{len(cells)} cells, but the file has {len(header)} columns; are two tabs in a row?")
        values = {name: None if cell in ("", NONE) else cell for name, cell in zip(header, cells, strict=False)}
        yield Row(file=str(path), line=number, cells=values)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The file {path} cannot be read: {error}.", advice="It must be a UTF-8 text file.") from error
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line.rstrip("\n")


def _check_header(row: Row, cells: list[str], columns: tuple[str, ...]) -> list[str]:
    unknown = [cell for cell in cells if cell not in columns]
    if unknown:
        raise row.fault(f"unknown column {unknown[0]!r}; the columns are {', '.join(columns)}, separated by tabs")
    if len(set(cells)) != len(cells) or cells[0] != columns[0]:
        raise row.fault(f"the columns must be distinct and begin with {columns[0]!r}")
    return cells

"""Which column is what: the user's map first, then the names that common news exports use."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dragoman.errors import ReadError, UsageError
from dragoman.read.base import Article, Hints
from dragoman.read.tables import rows
from dragoman.schema.record import Record

FIELDS = ("text", "headline", "published", "outlet", "url", "byline", "language")
SHOWN = 40


class Columns(Record, frozen=True):
    """For each of our fields the columns that hold it; those of one field are joined as paragraphs."""

    names: dict[str, tuple[str, ...]]

    def text(self, record: Mapping[str, str]) -> str:
        """Return the text of a row, empty where there is none."""
        return "\n\n".join(part for name in self.names["text"] if (part := (record.get(name) or "").strip()))

    def value(self, record: Mapping[str, str], field: str) -> str | None:
        """Return a field of a row, None where it is missing or empty."""
        values = [(record.get(name) or "").strip() for name in self.names.get(field, ())]
        return " ".join(value for value in values if value) or None

    def article(self, record: Mapping[str, str], text: str, data: bytes, number: int) -> Article:
        """Return the row as an article with this text."""
        return Article(
            text=text,
            data=data,
            number=number,
            url=self.value(record, "url"),
            outlet=self.value(record, "outlet"),
            headline=self.value(record, "headline"),
            byline=self.value(record, "byline"),
            language=self.value(record, "language"),
            published=self.value(record, "published"),
        )


def find_columns(header: Sequence[str], hints: Hints, path: str) -> Columns:
    """Return which columns hold what.

    Raises ReadError where no column holds the text, naming those there are and how to name one; UsageError for a map
    that names columns the file does not have.
    """
    names: dict[str, tuple[str, ...]] = {field: (name,) for field, name in hints.columns.items()}
    _check_map(names, header, path)
    plain = {_plain(name): name for name in reversed(header)}
    for row in rows("columns"):
        for option in row["names"].split("|"):
            parts = [plain.get(_plain(part)) for part in option.split(" + ")]
            if row["field"] not in names and parts[0] and parts[-1]:
                names[row["field"]] = tuple(part for part in parts if part)
    if "text" not in names:
        found = ", ".join(header[:SHOWN]) or "none"
        raise ReadError(
            f"{path} has no column with the text of the reports; its columns are: {found}.",
            advice="Name it with a column map such as text=YOUR_COLUMN; headline, published, outlet, url, byline and "
            "language can be mapped too.",
        )
    return Columns(names=names)


def _check_map(names: Mapping[str, tuple[str, ...]], header: Sequence[str], path: str) -> None:
    for field, (name, *_) in names.items():
        if field not in FIELDS:
            raise UsageError(f"There is no field {field!r} to map a column to.", advice=f"Fields: {', '.join(FIELDS)}.")
        if name not in header:
            found = ", ".join(header[:SHOWN])
            raise UsageError(f"{path} has no column {name!r}.", advice=f"Its columns are: {found}.")


def _plain(name: str) -> str:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return re.sub(r"[\s_\-:]+", " ", spaced).strip().lower()

"""CSV and TSV files with a report in each row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import StringIO

import msgspec

from dragoman.errors import ReadError
from dragoman.read.base import Article, Hints, Source
from dragoman.read.columns import Columns, find_columns
from dragoman.read.dates import Order, read_date
from dragoman.read.encoding import Decoded, decode, looks_binary
from dragoman.read.html import fragment_text

DELIMITERS = ",;\t|"
FIELD_LIMIT = 64 * 1024 * 1024
SLASHED = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b")
MARKUP = re.compile(r"</(?:p|div|span|a|b|strong|em|li)>|<br\s*/?>")


class TableReader:
    """Reads each row as one report; columns are known by the names common exports give them, or by the user's map."""

    name = "csv"
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".tab")

    def sniffs(self, head: bytes) -> bool:
        """Return whether the first line is a header that names a column for the text."""
        if looks_binary(head):
            return False
        first = _lines(head.decode("utf-8", "replace").lstrip("\ufeff")).split("\n")[0]
        try:
            names = next(csv.reader([first], delimiter=_delimiter(first)), [])
            find_columns([name.strip() for name in names], Hints(), "")
        except (ReadError, csv.Error):
            return False
        return len(names) > 1

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the rows as articles. Raises ReadError for missing columns, and at the end for rows without text."""
        decoded = decode(source.data, source.path, source.charset)
        decoded = msgspec.structs.replace(decoded, text=_lines(decoded.text))
        header, columns = _header(decoded, source)
        order = _order(decoded, columns, header)
        faults: list[str] = []
        number = 0
        for number, cells in _rows(decoded.text, source.path):
            record = dict(zip(header, cells, strict=False))
            text = columns.text(record)
            if not text or any(cells[len(header) :]):
                faults.append(f"row {number} has {'more cells than the header' if text else 'no text'}")
                continue
            body = fragment_text(text) if MARKUP.search(text) else text
            data = "\x1f".join(cells).encode("utf-8", "surrogatepass")
            yield _dated(columns.article(record, body, data, number), order, decoded)
        if faults:
            left = f"{len(faults)} of {number} rows of {source.path}"
            raise ReadError(f"{left} cannot be read: {faults[0]}.", advice="Mend or remove them; the others were read.")


def _header(decoded: Decoded, source: Source) -> tuple[list[str], Columns]:
    for cells in csv.reader(StringIO(decoded.text), delimiter=_delimiter(decoded.text)):
        if any(cell.strip() for cell in cells):
            header = [cell.strip() for cell in cells]
            return header, find_columns(header, source.hints, source.path)
    raise ReadError(f"{source.path} has no header row.", advice="The first row must name the columns.")


def _rows(text: str, path: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows after the header with their numbers, from 1; blank rows are passed over."""
    csv.field_size_limit(FIELD_LIMIT)
    number = -1
    try:
        for cells in csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text)):
            if any(cell.strip() for cell in cells):
                number += 1
                if number:
                    yield number, cells
    except csv.Error as error:
        raise ReadError(
            f"{path} breaks off after row {number}: {error}.", advice="Check its quotation marks."
        ) from error


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _delimiter(text: str) -> str:
    """Return the delimiter that splits the first line into most parts, outside quotation marks."""
    first = re.sub(r'"[^"]*"', "", text.lstrip().split("\n", 1)[0])
    return max(DELIMITERS, key=first.count)


def _order(decoded: Decoded, columns: Columns, header: list[str]) -> Order | None:
    """Return how the date column writes days and months, where one of its rows settles it."""
    seen: set[Order] = set()
    for _, cells in _rows(decoded.text, ""):
        value = columns.value(dict(zip(header, cells, strict=False)), "published")
        match = SLASHED.match(value) if value else None
        if match and int(match[1]) > 12:
            seen.add("dmy")
        elif match and int(match[2]) > 12:
            seen.add("mdy")
    return seen.pop() if len(seen) == 1 else None


def _dated(article: Article, order: Order | None, decoded: Decoded) -> Article:
    value = article.published
    published = read_date(value, order) if value and order and SLASHED.match(value) else value
    return msgspec.structs.replace(article, published=published, notes=decoded.notes())

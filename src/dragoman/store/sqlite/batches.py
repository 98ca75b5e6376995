"""Long lists of values in pieces that one SQL statement can take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Row, Select, bindparam

Value = TypeVar("Value")
MOST = 500


def pieces(values: Iterable[Value], size: int = MOST) -> Iterator[list[Value]]:
    """Yield the values in lists of at most `size`."""
    rest = iter(values)
    while piece := list(islice(rest, size)):
        yield piece


def rows_in(conn: Connection, query: Select[Any], column: Column[Any], values: Iterable[Any]) -> Iterator[Row[Any]]:
    """Yield the rows of the query where the column holds one of the values; the query's order holds inside a piece only."""
    for piece in pieces(values):
        yield from conn.execute(query.where(column.in_(piece)))


def among(query: Select[Any], column: Column[Any]) -> Select[Any]:
    """Return the query where the column holds one of the `values` given to `rows_among`.

    For queries made again and again: one that is built once costs a tenth of one that is built anew.
    """
    return query.where(column.in_(bindparam("values", expanding=True)))


def rows_among(conn: Connection, query: Select[Any], values: Iterable[Any], **given: Any) -> Iterator[Row[Any]]:
    """Yield the rows of a query made by `among`; the query's order holds inside a piece only."""
    for piece in pieces(values):
        yield from conn.execute(query, {"values": piece, **given})

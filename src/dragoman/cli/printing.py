"""Rows on the screen: drawn on a terminal, tab-separated plain text when piped, JSON lines on request."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

import msgspec

FULL_SCREEN = 2000
"""Most rows drawn as one table; more are printed plain, so that nothing is held back."""


def print_json(rows: Iterable[Any]) -> None:
    """Print one JSON object a line; letters that could steer a terminal are written as \\u escapes, which mean the same."""
    for row in rows:
        try:
            text = msgspec.json.encode(row).decode()
        except UnicodeEncodeError:
            # A file name may hold half characters; they are printed as escapes.
            text = json.dumps(msgspec.to_builtins(row), ensure_ascii=False)
        sys.stdout.write((text if text.isprintable() else "".join(map(_escaped, text))) + "\n")


def _escaped(letter: str) -> str:
    if letter.isprintable():
        return letter
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, empty: str | Callable[[], str]) -> None:
    """Print rows under their columns, or `empty` on standard error where there are none."""
    show = _draw if sys.stdout.isatty() else _plain
    if not show(columns, rows):
        print(empty if isinstance(empty, str) else empty(), file=sys.stderr)


def _draw(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    from dragoman.cli.drawing import draw

    told = [[cell(value) for value in row] for row in islice(rows, FULL_SCREEN)]
    if told:
        draw(columns, told)
    if len(told) == FULL_SCREEN:
        print(f"Only the first {FULL_SCREEN} are shown; narrow the search, or pipe it for all.", file=sys.stderr)
    return len(told)


def _plain(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    told = 0
    for row in rows:
        if not told:
            print("\t".join(columns))
        print("\t".join(" ".join(cell(value).split()) for value in row))
        told += 1
    return told


def cell(value: object) -> str:
    """Return a value as shown: nothing for None, control characters out (a report must not steer the terminal)."""
    text = "" if value is None else str(value)
    return "".join(letter for letter in text if letter.isprintable() or letter in "\n\t")

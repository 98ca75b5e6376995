"""How rows are drawn on a terminal: as a table where it is wide enough for the words, else one row under the other."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

GAP = 2
"""Letters between two columns."""
WORD = 16
"""Letters: a longer word may be broken in a table."""


def draw(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print the rows; the first column is an id or a file, which is there to be copied and is never broken."""
    # Text, not markup: what a report says must never be taken for formatting.
    console = Console(highlight=False, markup=False)
    widths = _widths(columns, rows, console.width)
    if widths is None:
        _stack(console, columns, rows)
        return
    table = Table(header_style="bold", box=None, pad_edge=False)
    for place, (column, width) in enumerate(zip(columns, widths, strict=True)):
        table.add_column(column, width=width, no_wrap=place == 0, overflow="ignore" if place == 0 else "fold")
    for row in rows:
        table.add_row(*map(Text, row))
    console.print(table)


def _widths(columns: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """Return how wide each column is drawn, or None where not even the words have room side by side."""
    told = [[column, *(row[place] for row in rows)] for place, column in enumerate(columns)]
    full = [max(map(_longest_line, texts)) for texts in told]
    words = [max(map(_longest_word, texts)) for texts in told]
    widths = [full[0], *(min(WORD, word) for word in words[1:])]
    left = room - GAP * (len(columns) - 1) - sum(widths)
    if left < 0:
        return None
    # What is left goes to words that are broken, then to the narrowest column that wants more: so long ones end alike.
    for wanted in (words, full):
        while left > 0 and (wanting := [place for place, width in enumerate(widths) if width < wanted[place]]):
            widths[min(wanting, key=widths.__getitem__)] += 1
            left -= 1
    return widths


def _longest_line(text: str) -> int:
    return max(map(cell_len, text.split("\n")), default=0)


def _longest_word(text: str) -> int:
    return max(map(cell_len, text.split()), default=0)


def _stack(console: Console, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print each row as its first cell and, under it, every other that holds something behind its column's name."""
    margin = max(map(len, columns[1:]), default=0) + GAP
    for row in rows:
        console.print(Text(row[0], style="bold"), soft_wrap=True)
        told = Table(box=None, show_header=False, pad_edge=False, padding=0)
        told.add_column(width=margin, no_wrap=True)
        told.add_column(overflow="fold")
        for column, text in zip(columns[1:], row[1:], strict=True):
            if text:
                told.add_row(Text(column, style="dim"), Text(text))
        console.print(Padding(told, (0, 0, 0, GAP), expand=False))

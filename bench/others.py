"""Annotated texts of others, as they lie in a folder: gzipped JSON Lines, one document a line, `text` and `spans` with offsets into it.

The folder is given by `--data`; it is no part of the project. A set is found by its name in any folder below.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from dragoman.clean.cleaner import RuleCleaner
from dragoman.schema.report import Report
from dragoman.schema.span import Span

Row = dict[str, Any]


def path_of(folder: Path, name: str) -> Path:
    """Return where the set `name` lies below `folder`. Raises SystemExit, with what to do, where it lies nowhere."""
    found = sorted(folder.glob(f"**/{name}"))
    if not found:
        raise SystemExit(
            f"There is no {name} in {folder}. Give the folder that holds it with --data, or leave the set out."
        )
    return found[0]


def rows(folder: Path, name: str) -> Iterator[Row]:
    """Yield the documents of a set. Raises SystemExit where the folder has no such set."""
    with gzip.open(path_of(folder, f"{name}.jsonl.gz"), "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def report_of(row: Row, text: str | None = None) -> Report:
    """Return a document as a report with sentences, nothing cut; `text` stands in for its own where given."""
    text = row["text"] if text is None else text
    published = row.get("published") or None
    raw = Report(
        id=str(row["id"]), path=str(row["id"]), sha256="", raw=text, text=text, published=published, language="en"
    )
    if row.get("sentences") and text is row["text"]:
        return _with(raw, tuple(Span(*pair) for pair in row["sentences"]))
    cut = _cleaner().clean(raw, {})
    return cut if cut.text == text else raw


def arguments(name: str, doc: str | None) -> argparse.ArgumentParser:
    """Return a parser with what every measurement on others' data takes: the folder, and whether to list what is wrong."""
    parser = argparse.ArgumentParser(prog=name, description=(doc or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder in which the sets lie")
    parser.add_argument("--show", action="store_true", help="list what is wrong")
    return parser


def table(head: Sequence[str], lines: Sequence[Sequence[str | float | int]]) -> str:
    """Return a Markdown table: the first column is text, the others are figures; shares have three decimals."""
    cut = [[f"{cell:.3f}" if isinstance(cell, float) else str(cell) for cell in line] for line in lines]
    rule = "|---|" + "---:|" * (len(head) - 1)
    return "\n".join(["| " + " | ".join(head) + " |", rule, *("| " + " | ".join(line) + " |" for line in cut)])


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean of the two; 0 where both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@cache
def _cleaner() -> RuleCleaner:
    return RuleCleaner()


def _with(report: Report, sentences: tuple[Span, ...]) -> Report:
    return msgspec.structs.replace(report, sentences=sentences)

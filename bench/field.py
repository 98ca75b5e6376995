"""What we read beside the field: the key figures of all public sets that the other measurements take, in one table.

    python -m bench.field --data FOLDER

Takes some minutes. The last column is a published figure, where there is one for the task; it is never of the same part of the set and often
of another scorer, so it says what is usual, not who is better. Each row's own measurement tells what exactly is counted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from bench import geneva, gva, isaf, meantime, muc4, re3d, voices, wikievents
from bench.sets import options

Measure = Callable[[Path, list[str]], dict[str, dict[str, float]]]


class Row(NamedTuple):
    """One line: a figure of a set, the column that is its baseline, and what was published."""

    figure: str
    baseline: str
    published: str = ""


SETS: dict[str, tuple[Measure, tuple[Row, ...]]] = {
    "WikiEvents": (
        wikievents.columns,
        (
            Row("triggers: F1", "words of the lexicon", ".264 (Qwen2.5-7B, zero-shot)"),
            Row("triggers with type: F1", "words of the lexicon"),
            Row("roles in the sentence: F1", "patterns"),
        ),
    ),
    "MUC-4": (
        muc4.columns,
        (
            Row("F", "patterns", "median of 17 systems of 1992 about .29; UMass .515, GE .559"),
            Row("recall", "patterns"),
            Row("precision", "patterns"),
            Row("F of mapped templates", "patterns"),
        ),
    ),
    "PolNeAR": (
        voices.columns,
        (Row("source: F1", "baseline"), Row("cue: F1", "baseline"), Row("content: F1", "baseline")),
    ),
    "re3d": (
        re3d.columns,
        (Row("head: F1", "baseline"), Row("exact: F1", "baseline", "about .67 (a tagger taught on it)")),
    ),
    "MEANTIME stock": (
        meantime.columns,
        (Row("triggers: precision", "baseline"), Row("roles: F1", "baseline"), Row("days right", "baseline")),
    ),
    "GENEVA": (
        geneva.columns,
        (
            Row("triggers: F1", "words of the lexicon", ".76 (taught on it)"),
            Row("roles: F1", "patterns", ".36 (taught on it)"),
        ),
    ),
    "ISAF": (
        isaf.columns,
        (Row("killed", "baseline"), Row("captured", "baseline"), Row("day", "baseline"), Row("province", "baseline")),
    ),
    "GVA news": (
        gva.columns,
        (
            Row("killed", "baseline", "semantic roles and rules .31-.74, a numeracy model .44-.81, on other sets"),
            Row("injured", "baseline"),
            Row("killed and injured", "baseline"),
            Row("day", "baseline"),
        ),
    ),
}


def lines(data: Path) -> Iterator[str]:
    """Yield the lines of the table. Raises UsageError where a set is not in the folder."""
    yield "| set | figure | dragoman | baseline | published |"
    yield "|---|---|---:|---:|---|"
    for name, (measure, rows) in SETS.items():
        columns = measure(data, [])
        for row in rows:
            ours, theirs = columns["dragoman"][row.figure], columns[row.baseline][row.figure]
            yield f"| {name} | {row.figure} | {ours:.3f} | {theirs:.3f} ({row.baseline}) | {row.published} |"


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    given = options("field", __doc__).parse_args(words)
    for line in lines(given.data):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

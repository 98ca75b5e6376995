"""Progress bars on standard error, where that is a terminal; silence where it is not."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import TaskID

    from dragoman.pipeline import Progress

WORDS = {
    "read": "Reading",
    "clean": "Cleaning",
    "extract": "Finding acts",
    "ground": "Dating and placing",
    "link": "Linking",
    "homes": "Reading places",
}


@contextmanager
def progress_bar() -> Iterator[Progress | None]:
    """Yield a progress callback that draws one bar a stage, or None where nobody is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description:<20}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bars:
        tasks: dict[str, TaskID] = {}

        def show(stage: str, done: int, total: int | None) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(WORDS.get(stage, stage), total=total)
            bars.update(tasks[stage], completed=done, total=total)

        yield show

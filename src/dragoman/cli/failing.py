"""What could not be done, told on standard error as it happens."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dragoman.cli.printing import cell

if TYPE_CHECKING:
    from dragoman.pipeline import OnFailure
    from dragoman.schema.report import Failure

MOST = 50
"""Failures told one by one; of more, only their number is told."""


@contextmanager
def telling_failures(words: str) -> Iterator[OnFailure]:
    """Yield a callback that prints `words` and the failure; at the end, how many more there were."""
    told = 0

    def tell(failure: Failure) -> None:
        nonlocal told
        told += 1
        if told <= MOST:
            print(line(words, failure), file=sys.stderr)

    try:
        yield tell
    finally:
        if told > MOST:
            print(f"{words}: {told - MOST} more; `dragoman show failures` lists all.", file=sys.stderr)


def line(words: str, failure: Failure) -> str:
    """Return the file, the reason and what to do in one line."""
    where = "" if failure.path in failure.reason else f"{failure.path}: "
    return " ".join(cell(f"{words}: {where}{failure.reason} {failure.advice or ''}").split())

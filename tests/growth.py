"""How the work for a text grows with its length, told without a clock on the wall."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

TIMES = 4
"""How much longer the long text is than the short one."""
LINEAR = 10.0
"""Above what grows with the length (4 times the work) and below what grows with its square (16 times)."""


def assert_linear(work: Callable[[str], object], text: str) -> None:
    """Fail if `work` takes much more than four times the processor time for `text` than for the first quarter of it.

    A busy machine may spoil one measurement, so that the best of three counts.
    """
    ratios = []
    for _ in range(3):
        short, long = _seconds(work, text[: len(text) // TIMES]), _seconds(work, text)
        # What is done in no time at all is too short to be compared.
        ratios.append(long / max(short, 0.002))
        if ratios[-1] < LINEAR:
            return
    raise AssertionError(f"{TIMES} times the text took {min(ratios):.1f} times the work")


def _seconds(work: Callable[[str], object], text: str) -> float:
    gc.collect()
    start = process_time()
    work(text)
    return process_time() - start

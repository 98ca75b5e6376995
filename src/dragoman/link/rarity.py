"""How rare words are in news of conflicts: what two tellings share says the more, the rarer it is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import fsum, log2
from pathlib import Path

from dragoman.codebook.tables import read_rows

RAREST = 0.02
"""Share of the reports in which a stem that the table lacks is taken to stand."""


def bits(stems: Iterable[str]) -> float:
    """Return how much it tells, in bits, that these stems are there: the less often each stands in a report, the more."""
    told = _told()
    # An exact sum: sets come in another order in every process.
    return fsum([told.get(stem, _MOST) for stem in stems])


_MOST = -log2(RAREST)


@cache
def _told() -> dict[str, float]:
    """Return stem -> bits, from the shares of reports in which the stems stand (`training/rarity.py`)."""
    rows = read_rows(Path(__file__).parent / "data" / "stems.tsv", ("stem", "share"))
    return {row.need("stem"): -log2(float(row.need("share"))) for row in rows}

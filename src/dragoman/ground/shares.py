"""Persons of whom a report tells one by one, beside the toll of them all: "the gunman", "a woman of 22", of three killed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from dragoman.language.numbers import find_numbers
from dragoman.schema.claim import Claim
from dragoman.schema.value import Figure


def with_shares(text: str, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return a report's claims with every single person as a part of the toll that the report gives of the same event."""
    most: dict[tuple[str, str], int] = defaultdict(int)
    for claim in claims:
        for figure in claim.figures:
            if not figure.part:
                most[claim.group, figure.kind] = max(most[claim.group, figure.kind], figure.best or figure.low or 0)

    def shared(claim: Claim, figure: Figure) -> Figure:
        if most[claim.group, figure.kind] > 1 and _names_one(text, figure):
            return msgspec.structs.replace(figure, part=True)
        return figure

    return tuple(
        msgspec.structs.replace(claim, figures=tuple(shared(claim, figure) for figure in claim.figures))
        for claim in claims
    )


def _names_one(text: str, figure: Figure) -> bool:
    """Return whether the words of a figure name one person without counting: "a guard", "her son"."""
    span = figure.span
    return figure.low == 1 and span is not None and not find_numbers(text, span.start, span.end)

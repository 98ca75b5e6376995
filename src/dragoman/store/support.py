"""How well the claims of an event support each party or place that they name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TypeVar

from dragoman.schema.claim import Claim
from dragoman.schema.value import Party, Place
from dragoman.store.witnesses import Witness

Named = TypeVar("Named", Party, Place)

FAR = 0.5
"""What a value counts that a claim finds outside the sentence it rests on, where one within counts 1."""
ENOUGH = 0.34
"""Share of the support of the best supported value that another needs.

Of the parties in the annotated examples that have less, one in four is right; of those that have more, three in four.
"""


def support(
    claims: Sequence[Claim], of: Callable[[Claim], Sequence[Named]], key: Callable[[Named], str], witness: Witness
) -> dict[str, float]:
    """Return by key how many witnesses name each value: each counts as the share of its claims, of those with any, that do."""
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if of(claim):
            told[witness(claim)].append(claim)
    found: dict[str, float] = defaultdict(float)
    for own in told.values():
        for claim in own:
            near: dict[str, bool] = {}
            for value in of(claim):
                near[key(value)] = near.get(key(value), False) or _beside(value, claim)
            for name, beside in near.items():
                found[name] += (1.0 if beside else FAR) / len(own)
    return found


def enough(found: Mapping[str, float], among: Collection[str]) -> set[str]:
    """Return those among the keys that have enough support beside the best supported of them."""
    least = ENOUGH * max((found[key] for key in among), default=0.0)
    return {key for key in among if found[key] >= least}


def _beside(value: Party | Place, claim: Claim) -> bool:
    """Return whether a value is named in the words that the claim rests on."""
    span = value.span
    return span is None or any(one.span.covers(span) for one in claim.evidence)

"""The CoNLL figure of coreference: the mean F1 of MUC, B-cubed and CEAF-e (Pradhan and others, 2014)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence, Set

import numpy as np
from scipy.optimize import linear_sum_assignment

Clusters = Sequence[Set[Hashable]]


class Coreference:
    """Sums over texts; `add` takes the annotated and the found clusters of one text, mentions that match being equal."""

    def __init__(self) -> None:
        self._sums: Counter[str] = Counter()

    def add(self, gold: Clusters, found: Clusters) -> None:
        """Count one text's clusters of mentions, single mentions included."""
        for side, own, other in (("recall", gold, found), ("precision", found, gold)):
            self._count(f"muc {side}", *_muc(own, other))
            self._count(f"b-cubed {side}", *_b_cubed(own, other))
        alike = _ceaf(gold, found)
        self._count("ceaf-e recall", alike, len(gold))
        self._count("ceaf-e precision", alike, len(found))

    def figures(self) -> dict[str, float]:
        """Return the F1 of each measure and their mean."""
        measures = {name: self._f1(name) for name in ("muc", "b-cubed", "ceaf-e")}
        return measures | {"CoNLL": sum(measures.values()) / len(measures)}

    def _count(self, name: str, right: float, all_: float) -> None:
        self._sums[f"{name} right"] += right  # type: ignore[assignment]  # a Counter of floats
        self._sums[f"{name} all"] += all_  # type: ignore[assignment]

    def _f1(self, name: str) -> float:
        recall, precision = (
            self._sums[f"{name} {side} right"] / max(1, self._sums[f"{name} {side} all"])
            for side in ("recall", "precision")
        )
        return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def _muc(own: Clusters, other: Clusters) -> tuple[float, float]:
    of = {mention: at for at, cluster in enumerate(other) for mention in cluster}
    right = all_ = 0
    for cluster in own:
        parts = {of.get(mention, mention) for mention in cluster}
        right += len(cluster) - len(parts)
        all_ += len(cluster) - 1
    return right, all_


def _b_cubed(own: Clusters, other: Clusters) -> tuple[float, float]:
    of = {mention: cluster for cluster in other for mention in cluster}
    shares = [len(cluster & of.get(mention, set())) / len(cluster) for cluster in own for mention in cluster]
    return sum(shares), len(shares)


def _ceaf(gold: Clusters, found: Clusters) -> float:
    if not gold or not found:
        return 0.0
    alike = np.array([[2 * len(one & other) / (len(one) + len(other)) for other in found] for one in gold])
    rows, columns = linear_sum_assignment(-alike)
    return float(alike[rows, columns].sum())

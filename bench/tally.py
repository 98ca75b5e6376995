"""Counts of what is right, said and told, and the precision, recall and F1 they make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Set
from typing import Any


class Tally:
    """Counts what is right, said and told, by name."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, name: str, right: int, said: int, told: int) -> None:
        """Count so many right of so many said, and of so many told by the annotation."""
        self._counts.update({(name, "right"): right, (name, "said"): said, (name, "told"): told})

    def compare(self, name: str, said: Set[Hashable], told: Set[Hashable]) -> None:
        """Count two sets: what is in both is right."""
        self.add(name, len(said & told), len(said), len(told))

    def precision(self, name: str) -> float:
        """Return how much of what was said is right, 0 where nothing was said."""
        return self._counts[name, "right"] / max(1, self._counts[name, "said"])

    def recall(self, name: str) -> float:
        """Return how much of what is told was said, 0 where nothing is told."""
        return self._counts[name, "right"] / max(1, self._counts[name, "told"])

    def f1(self, name: str) -> float:
        """Return the F1 of a figure, 0 where nothing is there."""
        return 2 * self._counts[name, "right"] / max(1, self._counts[name, "said"] + self._counts[name, "told"])

    def told(self, name: str) -> int:
        """Return how many the annotation tells."""
        return self._counts[name, "told"]

    def figures(self, *names: str) -> dict[str, Any]:
        """Return precision, recall and F1 of the figures named, as rows of a table."""
        return {
            f"{name}: {kind}": way(name)
            for name in names
            for kind, way in (("precision", self.precision), ("recall", self.recall), ("F1", self.f1))
        }

"""What each level of agreement is worth, as readable settings: log-odds that two tellings tell one event.

The weights are a table, `data/weights.tsv`, fitted to the annotated storylines (`training/linking.py`): a logistic regression
over the levels, as in the model of Fellegi and Sunter (1969) but without its assumption that fields agree independently.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from math import exp

from dragoman.schema.review import Weighed

Weights = dict[tuple[str, str], float]


def weigh(levels: dict[str, str], weights: Weights | None = None) -> float:
    """Return the log-odds of the levels by these weights, else those installed; a level without a weight weighs nothing."""
    weights = load_weights() if weights is None else weights
    return weights["prior", ""] + sum(weights.get(level, 0.0) for level in levels.items())


@cache
def load_weights() -> Weights:
    """Return (feature, level) -> weight; ("prior", "") is what two tellings of no known agreement start from."""
    text = resources.files("dragoman.link").joinpath("data/weights.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {(feature, level): float(weight) for feature, level, weight in rows[1:]}


def probability(log_odds: float) -> float:
    """Return the probability, 0 to 1, rounded to four places."""
    return round(1 / (1 + exp(-log_odds)), 4)


def explain(levels: dict[str, str]) -> str:
    """Return the levels that weighed, heaviest first, as words for a reviewer."""
    weights = load_weights()
    told = [(abs(weights.get(level, 0.0)), f"{level[0]}: {level[1]}") for level in levels.items() if level[0] != "type"]
    return "; ".join(text for weight, text in sorted(told, key=lambda row: -row[0]) if weight >= 0.3)


def waterfall(levels: dict[str, str]) -> tuple[Weighed, ...]:
    """Return the prior and then every level that weighs anything, heaviest first; their sum is what `weigh` returns."""
    weights = load_weights()
    told = [
        Weighed(feature=name, level=level, log_odds=weights.get((name, level), 0.0)) for name, level in levels.items()
    ]
    heaviest = sorted((one for one in told if one.log_odds), key=lambda one: -abs(one.log_odds))
    return (Weighed(feature="prior", level="", log_odds=weights["prior", ""]), *heaviest)

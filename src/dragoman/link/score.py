"""What each level of agreement is worth, as readable settings: log-odds that two tellings tell one event.

The weights are a table, `data/weights.tsv`, fitted to the annotated storylines (`training/linking.py`): a logistic regression
over the levels, as in the model of Fellegi and Sunter (1969) but without its assumption that fields agree independently.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from dragoman.codebook.weights import Weights, read_weights
from dragoman.link.compare import FEATURES, Feature
from dragoman.link.telling import Telling
from dragoman.schema.review import Weighed


def odds(left: Telling, right: Telling) -> float:
    """Return the log-odds of all that `compare` finds, rivals left aside."""
    found = 0.0
    for feature, worth in _features():
        found += worth.get(feature(left, right), 0.0)
    return load_weights()["prior", ""] + found


@cache
def _features() -> list[tuple[Feature, dict[str, float]]]:
    """Return each feature with the weights of its levels."""
    weights = load_weights()
    return [
        (feature, {level: weight for (of, level), weight in weights.items() if of == name})
        for name, feature in FEATURES.items()
    ]


@cache
def load_weights() -> Weights:
    """Return (feature, level) -> weight; ("prior", "") is what two tellings of no known agreement start from."""
    return read_weights(Path(__file__).parent / "data" / "weights.tsv")


def explain(levels: dict[str, str]) -> str:
    """Return the levels that weighed, heaviest first, as words for a reviewer."""
    weights = load_weights()
    told = [(abs(weights.get(level, 0.0)), f"{level[0]}: {level[1]}") for level in levels.items() if level[0] != "type"]
    return "; ".join(text for weight, text in sorted(told, key=lambda row: -row[0]) if weight >= 0.3)


def waterfall(levels: dict[str, str]) -> tuple[Weighed, ...]:
    """Return the prior and then every level that weighs anything, heaviest first; their sum is the score."""
    weights = load_weights()
    told = [
        Weighed(feature=name, level=level, log_odds=weights.get((name, level), 0.0)) for name, level in levels.items()
    ]
    heaviest = sorted((one for one in told if one.log_odds), key=lambda one: -abs(one.log_odds))
    return (Weighed(feature="prior", level="", log_odds=weights["prior", ""]), *heaviest)

"""What each level of agreement is worth, as readable settings: log-odds that two tellings tell one event.

The weights are a table, `data/weights.tsv`, fitted to the annotated storylines (`training/linking.py`): a logistic regression
over the levels, as in the model of Fellegi and Sunter (1969) but without its assumption that fields agree independently.
"""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from pathlib import Path

from dragoman.codebook.weights import Weights, read_weights
from dragoman.link.compare import FEATURES
from dragoman.link.telling import Telling
from dragoman.schema.review import Weighed

TOLD = 0.3
"""Log-odds from which a reviewer is told of a level."""


def odds(left: Telling, right: Telling) -> float:
    """Return the log-odds of all that `compare` finds, rivals left aside."""
    found = 0.0
    for name, feature in FEATURES.items():
        found += worth(name).get(feature(left, right), 0.0)
    return worth("prior")[""] + found


@cache
def worth(feature: str) -> dict[str, float]:
    """Return the weights of a feature's levels; one that is not there weighs nothing."""
    return {level: weight for (of, level), weight in load_weights().items() if of == feature}


@cache
def load_weights() -> Weights:
    """Return (feature, level) -> weight; ("prior", "") is what two tellings of no known agreement start from."""
    return read_weights(Path(__file__).parent / "data" / "weights.tsv")


def explain(levels: dict[str, str]) -> str:
    """Return the levels that weighed, heaviest first, as words for a reviewer."""
    found = [one for level in levels.items() if (one := told(*level))]
    return "; ".join(text for _, text in sorted(found, key=itemgetter(0)))


def told(feature: str, level: str) -> tuple[float, str] | None:
    """Return what a reviewer is told of a level, behind what is the lower the more it weighs; None where it weighs little."""
    return _words().get((feature, level))


@cache
def _words() -> dict[tuple[str, str], tuple[float, str]]:
    """Return what a reviewer is told of each level, by how much it weighs, the heaviest lowest."""
    weights = {level: weight for level, weight in load_weights().items() if level[0] != "type"}
    return {
        level: (-abs(weight), f"{level[0]}: {level[1]}") for level, weight in weights.items() if abs(weight) >= TOLD
    }


def waterfall(levels: dict[str, str]) -> tuple[Weighed, ...]:
    """Return the prior and then every level that weighs anything, heaviest first; their sum is the score."""
    weights = load_weights()
    weighed = [
        Weighed(feature=name, level=level, log_odds=weights.get((name, level), 0.0)) for name, level in levels.items()
    ]
    heaviest = sorted((one for one in weighed if one.log_odds), key=lambda one: -abs(one.log_odds))
    return (Weighed(feature="prior", level="", log_odds=weights["prior", ""]), *heaviest)

"""What each level of agreement is worth, as readable settings: log-odds that two tellings tell one event.

The weights are set by hand, by codebook section 5: act, time and place must agree within their precision, parties must
not contradict each other, and differing tolls never separate. None excludes: the two cannot be one event.
"""

from __future__ import annotations

from math import exp

PRIOR = -4.0
RARER = -3.4
"""Acts other than assaults are fewer, so that two of one kind by one actor on one day are more often one."""

WEIGHTS: dict[str, dict[str, float | None]] = {
    "words": {"same": 9.0, "differ": 0.0},
    "time": {
        "same day": 2.5,
        "next day": 0.8,
        "overlap": 1.5,
        "may overlap": 0.3,
        "told together": 0.8,
        "unknown": -0.5,
        "apart": None,
    },
    "place": {"same place": 3.0, "near": 1.8, "same region": 1.2, "same country": 0.8, "unknown": 0.0, "apart": None},
    "actor": {"same": 2.0, "same country": 1.2, "unknown": 0.0, "apart": -2.5},
    "recipient": {"victim": 6.0, "same": 1.5, "same country": 0.8, "same thing": 1.5, "unknown": 0.0, "apart": -0.8},
    "toll": {"same number": 2.6, "alike": 1.8, "may be same": 0.5, "differs": -0.3, "unknown": 0.0},
    "weapon": {"same": 1.0, "differs": -1.0, "unknown": 0.0},
    "mode": {"same": 0.8, "differs": -3.0, "unknown": 0.0},
    "told apart": {"same report": -3.0, "no": 0.0},
    "number": {"same": 0.0, "differs": None},
    "reality": {"same": 0.0, "announced": -0.8, "differs": -4.0},
}


def weigh(levels: dict[str, str], type: str) -> float | None:
    """Return the log-odds of the levels for an act of this type, or None where one excludes that the two are one event."""
    total = PRIOR if type == "ASSAULT" else RARER
    for feature, level in levels.items():
        weight = WEIGHTS[feature][level]
        if weight is None:
            return None
        total += weight
    return total


def probability(log_odds: float) -> float:
    """Return the probability, 0 to 1, rounded to four places."""
    return round(1 / (1 + exp(-log_odds)), 4)


def explain(levels: dict[str, str]) -> str:
    """Return the levels that weighed, heaviest first, as words for a reviewer."""
    told = [(abs(WEIGHTS[feature][level] or 0), f"{feature}: {level}") for feature, level in levels.items()]
    return "; ".join(text for weight, text in sorted(told, key=lambda row: -row[0]) if weight)

"""What speaks for a place of a name, as a sum of logarithms: its size and kind, its name, and the report around it.

The weights are those of a choice model (a softmax over the places of each name), fitted to names of LGL, GeoWebNews and
GeoVirus and rounded; the three sets were looked at while the rules were made, too (docs/measurements.md). A place with one
more than another is e times as likely.
"""

from __future__ import annotations

from math import log, log10

from dragoman.ground.gazetteer import Entry
from dragoman.ground.gazetteer_keys import plain_key, sound_key
from dragoman.ground.places_words import capitals

PEOPLE = 1.0
"""For ten times the people."""
_LARGE = 100_000
"""A town with so many people is often told of by another spelling of its name."""
KINDS = {"country": 8.5, "province": 6.8, "region": 7.0, "site": 5.5, "district": 5.0}
"""What stands for the people of a place that is no town."""
MAIN, EXACT, SEAT, OWN = 0.8, 1.3, 1.5, 2.0
SUPPORT, NEAR = 1.2, 1.0
"""For the country most told of, and for lying beside a sure place."""
STATE, STATES, TOLD = 1.4, 0.5, 3.0
"""For the first-order division most named, for each time it is, and where the report itself says that it lies there."""
AROUND, DIVISION = 1.6, 1.0
"""For other names that have a place within a degree or so, or in the same first-order division."""
HOME, HOME_DIVISION, RARE = 0.9, 1.2, 0.02
"""For places near the outlet's home, by the share of its names that lie there; a share below `RARE` is none."""


def prior(entry: Entry, text: str) -> float:
    """Return what speaks for a place without regard to the report."""
    large = entry.population >= _LARGE
    score = PEOPLE * (log10(entry.population + 10) if entry.kind == "town" else KINDS.get(entry.kind, 5.0))
    score += OWN if entry.own else 0.0
    if entry.main or entry.kind != "town" or (large and _spelt(entry.name, text)):
        score += MAIN + (EXACT if large or plain_key(entry.name) == plain_key(text) else 0.0)
    return score + (SEAT if entry.kind == "town" and _is_seat(entry, text) else 0.0)


def _spelt(name: str, text: str) -> bool:
    """Return whether a text is another spelling of a name ("Geneva", "Genève"), or the name without its "City"."""
    sound = sound_key(text)
    return plain_key(name) == f"{plain_key(text)} city" or (sound is not None and sound == sound_key(name))


def _is_seat(entry: Entry, text: str) -> bool:
    return entry.main and capitals().get(entry.country or "", "").casefold() == text.casefold()


def more(count: float, weight: float) -> float:
    """Return what `count` others add: much for the first, less for each further one."""
    return weight * log(1 + max(0.0, count))


def share(part: float, weight: float) -> float:
    """Return what a share of the outlet's names adds, 0 where it has none there."""
    return weight * (log(RARE + max(0.0, part)) - log(RARE))

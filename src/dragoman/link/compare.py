"""How two tellings agree, field by field. Each function returns the name of a level; `score.py` says what it is worth."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence, Set
from datetime import date
from functools import lru_cache, wraps
from math import asin, cos, floor, fsum, inf, radians, sin, sqrt

from dragoman.codebook.words import weapon_families
from dragoman.link.affair import NAMED
from dragoman.link.rarity import bits
from dragoman.link.senses import nearest
from dragoman.link.stems import is_common, stem
from dragoman.link.telling import WIDE_PLACES, Telling, is_national
from dragoman.schema.value import Count, Place, bounds

NEAR_KM = 30.0
ACROSS_KM = 100.0
"""From a town to the middle of the region it may lie in."""
MASS = 50
"""As many dead are rare enough that even tolls that only resemble each other speak for one act."""
DAYS, WEEKS = 3, 31
"""Days between two intervals up to which they are days, and weeks, apart."""
WIDTHS = ((1, "day"), (10, "week"), (62, "month"))
PUBLISHED = ((0, "day"), (3, "days"), (7, "week"), (31, "month"), (365, "year"))
AFFAIRS = ((0.03, "nothing"), (0.08, "little"), (0.15, "some"), (0.25, "much"))
KINDRED = 0.15
"""Share of the names of the report that names less, rare names counting more, from which two reports are on one affair.

Of the corpus's reports on one affair .80 reach it, of those on another affair of the same conflict .21, of others .01.
"""
FEW_NAMES = 6
"""Names in a report that name too little to say what affair it is about."""
TALKED_OF = 14
"""Days after an act within which it is spoken of without its day."""
_IMAGINED = frozenset(("threatened", "hypothetical"))
_UNREAL = _IMAGINED | {"demanded"}
# What shared words are called that tell so many bits at most, by how rare they are (`rarity.py`).
TRIGGERS = ((0, "none"), (2, "common"), (4, "less common"), (5.7, "rare"), (inf, "very rare"))
WORDS = ((0, "none"), (3, "hardly any"), (6, "few"), (10, "some"), (16, "many"), (inf, "most"))
NAMES = ((0, "none"), (3, "common"), (6, "rare"), (inf, "several"))
TENTHS = tuple(f"{tenths / 10:.1f}" for tenths in range(11))
SEVERAL = {"firearms", "explosives", "heavy-weapons", "aerial", "drone", "suicide-attack", "targeted", "destroy", None}


Feature = Callable[[Telling, Telling], str]


def _again(feature: Feature) -> Feature:
    """Return a feature that is asked of the same two tellings twice in a row, and worked out once."""
    last: list[tuple[Telling | None, Telling | None, str]] = [(None, None, "")]

    @wraps(feature)
    def asked(left: Telling, right: Telling) -> str:
        one, other, level = last[0]
        if one is not left or other is not right:
            level = feature(left, right)
            last[0] = left, right, level
        return level

    return asked


@_again
def time(left: Telling, right: Telling) -> str:
    """Return how the intervals stand: "same", "overlap", "next day", "days apart", "weeks apart" or "apart".

    The first four are told with the width of the wider one (day, week, month, long); "one undated" and "both undated" where
    there is nothing to compare.
    """
    if left.start is None or right.start is None:
        return "both undated" if left.start is None and right.start is None else "one undated"
    intervals = [one.days or {_interval(one)} for one in (left, right)]
    gap, one, other = min((_gap(a, b), a, b) for a in intervals[0] for b in intervals[1])
    if gap > DAYS:
        return "weeks apart" if gap <= WEEKS else "apart"
    wide = max((end - start).days + 1 for start, end in (one, other))
    width = next((name for days, name in WIDTHS if wide <= days), "long")
    relation = "same" if one == other else "overlap" if gap <= 0 else "next day" if gap == 1 else "days apart"
    return f"{relation}, {width}"


def published(left: Telling, right: Telling) -> str:
    """Return how long after each other the reports were published: "day", "days", "week", "month", "year", "longer"."""
    return _after(left.published, right.published)


@lru_cache(maxsize=1 << 11)
def _after(left: frozenset[date], right: frozenset[date]) -> str:
    if not left or not right:
        return "unknown"
    gap = min(abs((one - other).days) for one in left for other in right)
    return next((name for days, name in PUBLISHED if gap <= days), "longer")


def affair(left: Telling, right: Telling) -> str:
    """Return how much of what the two reports name both name: "nothing", "little", "some", "much" or "most"; else "unknown"."""
    if min(len(left.affair), len(right.affair)) < FEW_NAMES:
        return "unknown"
    share = shared_names(left.affair, right.affair)
    return next((name for high, name in AFFAIRS if share < high), "most")


def kindred(left: Telling, right: Telling) -> bool:
    """Return whether the two reports are on one affair."""
    return shared_names(left.affair, right.affair) >= KINDRED


@lru_cache(maxsize=1 << 11)
def shared_names(left: frozenset[str], right: frozenset[str]) -> float:
    """Return which share of the names of the report that names less is in the other too, in bits: rare names count more."""
    least = min(_told(left), _told(right))
    return round(_bits(left & right) / least, 9) if least else 0.0


@lru_cache(maxsize=1 << 11)
def _told(names: frozenset[str]) -> float:
    return _bits(names)


def _bits(names: Set[str]) -> float:
    return fsum(map(_bits_of, names))


@lru_cache(maxsize=1 << 15)
def _bits_of(name: str) -> float:
    plain = name.removeprefix(NAMED)
    return 0.0 if is_common(plain) else bits((stem(plain),))


def trigger(left: Telling, right: Telling) -> str:
    """Return how rare the words are that name the act in both: "none", "common", "less common", "rare" or "very rare"."""
    return _how_much(left.triggers & right.triggers, TRIGGERS)


def wording(left: Telling, right: Telling) -> str:
    """Return how rare the other words are, taken together, that their sentences share.

    "none", "hardly any", "few", "some", "many" or "most".
    """
    return _how_much(left.content & right.content, WORDS)


def names(left: Telling, right: Telling) -> str:
    """Return how rare the words of their parties' names are that both have: "none", "common", "rare" or "several"."""
    return _how_much(left.names & right.names, NAMES)


def topic(left: Telling, right: Telling) -> str:
    """Return "same", "differs" or "unknown" for the kind of act that what is said is about."""
    if not left.topics or not right.topics:
        return "unknown"
    return "same" if left.topics & right.topics else "differs"


def sense(left: Telling, right: Telling) -> str:
    """Return in steps of a tenth how near the vectors of two tellings come, or "unknown" where no method made both."""
    near = [nearest(ours, right.senses[method]) for method, ours in left.senses.items() if method in right.senses]
    return in_tenths(max(near)) if near else "unknown"


def in_tenths(cosine: float) -> str:
    """Return the level of `sense` for how near two vectors come."""
    return TENTHS[max(0, floor(10 * cosine))]


def _how_much(shared: Set[str], steps: Sequence[tuple[float, str]]) -> str:
    if not shared:
        return steps[0][1]
    return steps[bisect_left(steps, (bits(shared), ""))][1]


def words(left: Telling, right: Telling) -> str:
    """Return "same" where both tell it in the same sentence, as copies of one text do, else "differ"."""
    return "same" if left.words & right.words else "differ"


@_again
def place(left: Telling, right: Telling) -> str:
    """Return "same place", "near", "same region", "same country", "apart" or "unknown"."""
    shared = left.sites.keys() & right.sites.keys()
    if any(
        left.sites[key].precision not in WIDE_PLACES or right.sites[key].precision not in WIDE_PLACES for key in shared
    ):
        return "same place"
    if left.fine and right.fine:
        nearest = min(_distance(a, b) for a in left.fine for b in right.fine)
        return "near" if nearest <= NEAR_KM else "apart" if nearest < float("inf") else "unknown"
    across = ((a, b) for one, other in ((left, right), (right, left)) for a in one.fine for b in other.wide)
    if shared or any(_distance(a, b) <= ACROSS_KM for a, b in across):
        return "same region"
    if left.countries and right.countries:
        return "same country" if left.countries & right.countries else "apart"
    # Where no place is told, most acts are done where those live who are hit.
    lands = [one.countries or one.homes for one in (left, right)]
    return "same country" if lands[0] & lands[1] else "unknown"


def actor(left: Telling, right: Telling) -> str:
    """Return "same", "same country", "other states", "apart" or "unknown" for those who did it."""
    return _parties(left.actor_ids, right.actor_ids, left.actor_lands & right.actor_lands)


def recipient(left: Telling, right: Telling) -> str:
    """Return "victim" for one person attacked in both, or "same thing" for one thing; else the same as `actor`."""
    hit = left.recipient_ids, right.recipient_ids
    if left.type == "ASSAULT" and (persons := left.persons | right.persons):
        victims = hit[0] & persons, hit[1] & persons
        if all(victims):
            return "victim" if victims[0] & victims[1] else "apart"
        # A person and the force he belonged to are both hit by one act.
        hit = hit[0] - persons, hit[1] - persons
    level = _parties(*hit, left.recipient_lands & right.recipient_lands)
    return "same thing" if level in ("unknown", "apart", "other states") and left.things & right.things else level


def toll(left: Telling, right: Telling) -> str:
    """Return "same number", "alike", "may be same" or "differs" for the killed; "unknown" where one gives none."""
    if not left.killed or not right.killed:
        return "unknown"
    if left.exact & right.exact:
        return "same number"
    fewer, more = sorted((left.most, right.most))
    if fewer >= MASS and more <= 1.5 * fewer:
        return "alike"
    return "may be same" if any(_meet(a, b) for a in left.killed for b in right.killed) else "differs"


def weapon(left: Telling, right: Telling) -> str:
    """Return "same", "differs" or "unknown" for what it was done with; a drone and an air strike do not differ."""
    if not left.weapons or not right.weapons:
        return "unknown"
    if left.weapons & right.weapons:
        return "same"
    families = [{name for kind in one.weapons for name in weapon_families().get(kind, {kind})} for one in (left, right)]
    return "unknown" if families[0] & families[1] else "differs"


def mode(left: Telling, right: Telling) -> str:
    """Return "same", "differs" or "unknown"; forms of armed attack are told one for another, an abduction is not."""
    if not left.modes or not right.modes:
        return "unknown"
    if left.modes & right.modes:
        return "same"
    return "unknown" if left.modes | right.modes <= SEVERAL else "differs"


def form(left: Telling, right: Telling) -> str:
    """Return the mode that both have, the first by name of several, since a curfew is rarer than an attack; else "none"."""
    return min((mode for mode in left.modes & right.modes), default="none")


def number(left: Telling, right: Telling) -> str:
    """Return "same", or "differs" where one is an aggregate and the other a single act."""
    return "same" if left.aggregate == right.aggregate else "differs"


def reality(left: Telling, right: Telling) -> str:
    """Return whether both tell an act as equally real: "same", "both attempted", "both denied", "both unreal" (demanded,
    threatened or supposed), or how they differ: "one attempted", "imagined" (threatened or supposed), "demanded", "denied",
    "announced".
    """
    one, other = left.statuses, right.statuses
    if "attempted" in one | other:
        return "both attempted" if "attempted" in one & other else "one attempted"
    if one & other:
        both = one & other
        return "both denied" if both <= {"denied"} else "both unreal" if both <= _UNREAL else "same"
    for name, held in (("imagined", _IMAGINED), ("demanded", _UNREAL)):
        if (one <= held) != (other <= held):
            return name
    if "denied" in one | other:
        return "denied"
    return "announced" if (one <= {"announced"}) != (other <= {"announced"}) else "same"


def refers(left: Telling, right: Telling) -> str:
    """Return "yes" where one only says whose deed it was, and the other tells such an act there shortly before; else "no"."""
    if left.refers == right.refers:
        return "no"
    for one, other in ((left, right), (right, left)):
        if one.refers and other.start is not None and _just_before(other.start, one.published):
            return "yes" if place(one, other) in ("same place", "near") else "no"
    return "no"


def _just_before(day: date, published: Set[date]) -> bool:
    return any(0 <= (told - day).days <= TALKED_OF for told in published)


def kind(left: Telling, right: Telling) -> str:
    """Return the type of both; tellings of different types are not compared."""
    return left.type if left.type == right.type else "differ"


FEATURES: dict[str, Feature] = {
    "type": kind,
    "words": words,
    "sense": sense,
    "trigger": trigger,
    "wording": wording,
    "names": names,
    "topic": topic,
    "published": published,
    "affair": affair,
    "time": time,
    "place": place,
    "actor": actor,
    "recipient": recipient,
    "toll": toll,
    "weapon": weapon,
    "mode": mode,
    "form": form,
    "number": number,
    "reality": reality,
    "refers": refers,
}


def compare(left: Telling, right: Telling) -> dict[str, str]:
    """Return the level of every feature."""
    return {name: feature(left, right) for name, feature in FEATURES.items()}


def comparable(left: Telling, right: Telling) -> bool:
    """Return whether two tellings can be one event: of one type, in two reports, both of a single act or both of many; what
    was done is not what is only threatened or supposed.

    Told of days or places far from each other they cannot, however much alike: acts of one kind follow each other.
    """
    return all(guard(left, right) for guard in GUARDS.values())


def _one_kind(left: Telling, right: Telling) -> bool:
    return left.type == right.type and left.aggregate == right.aggregate and reality(left, right) != "imagined"


def _two_reports(left: Telling, right: Telling) -> bool:
    return not left.reports & right.reports


def _about_one_time(left: Telling, right: Telling) -> bool:
    return not (left.days and right.days and time(left, right) in ("weeks apart", "apart"))


def _about_one_place(left: Telling, right: Telling) -> bool:
    return place(left, right) != "apart"


GUARDS: dict[str, Callable[[Telling, Telling], bool]] = {
    "one kind": _one_kind,
    "two reports": _two_reports,
    "about one time": _about_one_time,
    "about one place": _about_one_place,
}
"""What two tellings must pass to be comparable."""


def _parties(left: Set[str], right: Set[str], lands: Set[str]) -> str:
    if not left or not right:
        return "unknown"
    if left & right:
        return "same"
    # A state and its organs are told one for another; other states and their organs are not.
    if lands:
        return "same country"
    return "other states" if all(map(is_national, left | right)) else "apart"


def _interval(telling: Telling) -> tuple[date, date]:
    assert telling.start is not None
    return telling.start, telling.end or telling.start


def _gap(left: tuple[date, date], right: tuple[date, date]) -> int:
    return max((right[0] - left[1]).days, (left[0] - right[1]).days)


def _meet(left: Count, right: Count) -> bool:
    (low, high), (other_low, other_high) = bounds(left), bounds(right)
    return low <= other_high and other_low <= high


def _distance(left: Place, right: Place) -> float:
    """Kilometres between two places (haversine on a sphere of 6,371 km); infinite where one has no coordinates."""
    if left.lat is None or left.lon is None or right.lat is None or right.lon is None:
        return float("inf")
    lat, other_lat = radians(left.lat), radians(right.lat)
    chord = sin((other_lat - lat) / 2) ** 2 + cos(lat) * cos(other_lat) * sin(radians(right.lon - left.lon) / 2) ** 2
    return 2 * 6371 * asin(sqrt(chord))

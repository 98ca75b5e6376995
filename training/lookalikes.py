"""Acts that look alike: what other storylines tell of a kind of act, moved to the land and the days of one.

The storylines of the corpus lie far apart, so that a country or a year tells most of their acts from each other. A heap about one
land is not so: there an act of one kind follows the other in the same weeks. Weights fitted without such pairs join whole chains
of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from datetime import date, timedelta
from random import Random

import msgspec

from dragoman.link.telling import Telling

DAYS = (0, 0, 1, 1, 2, 3, 5, 8, 13, 20)
"""How many days later than the other an act is put, each as likely."""
EACH = 4
"""Most pairs that one telling is the first of."""


def lookalikes(told: Sequence[tuple[str, Telling]], count: int, chance: Random) -> Iterator[tuple[int, int, Telling]]:
    """Yield at most `count` pairs of tellings of different storylines: the places of both, and the second moved to the first.

    `told` are tellings with their storylines. Both of a pair are of one type and have a mode in common, or none. The second is
    published when another report of the first's storyline was, so that the days between reports tell nothing.
    """
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    published: dict[str, dict[frozenset[str], frozenset[date]]] = defaultdict(dict)
    for at, (story, one) in enumerate(told):
        published[story][one.reports] = one.published
        for mode in one.modes or {""}:
            alike[one.type, mode].append(at)
    order = [*range(len(told))]
    chance.shuffle(order)
    left = count
    for at in order:
        story, one = told[at]
        kin = {other for mode in one.modes or {""} for other in alike[one.type, mode] if told[other][0] != story}
        days = [day for report, day in published[story].items() if report != one.reports] or [one.published]
        for other in chance.sample(sorted(kin), min(EACH, len(kin), left)):
            left -= 1
            yield at, other, moved(told[other][1], one, chance.choice(days), chance)


def moved(one: Telling, to: Telling, published: Set[date], chance: Random) -> Telling:
    """Return a telling in the country of another and some days after it; what it does not tell stays untold."""
    gap = timedelta(chance.choice(DAYS))
    start = to.start + gap if to.start and one.start else None
    end = start + ((one.end or one.start) - one.start) if start and one.start else None
    return msgspec.structs.replace(
        one,
        start=start,
        end=end,
        days=_days(one, start, end),
        published=frozenset(published),
        countries=one.countries and to.countries,
        homes=one.homes and to.homes,
        actor_lands=one.actor_lands and to.actor_lands,
        recipient_lands=one.recipient_lands and to.recipient_lands,
        sites={},
        fine=(),
        wide=(),
    )


def _days(one: Telling, start: date | None, end: date | None) -> frozenset[tuple[date, date]]:
    return frozenset({(start, end)}) if one.days and start and end else frozenset()

"""Which year a date without one is of: the one that the publication, the tense and a weekday beside it choose."""

from __future__ import annotations

from datetime import date
from typing import Literal

from dragoman.ground.times_calendar import DAY, Stretch, stretch_of, weekday_nearest
from dragoman.language.times import Moment

Tense = Literal["past", "future"]

# A report can be dated a day or two before the act it tells: time zones, and pages that keep their first date.
TOLERANCE = 2 * DAY
# A date without a year that would lie so far back, when the coming one is so near, is the coming one.
LONG_AGO, SOON = 300 * DAY, 60 * DAY
# A date without a year after one with another year stays in that year, unless it is fresh news.
FRESH = 45 * DAY
# "This May", "May of last year": so many years from that of the publication.
YEARS = {"this": 0, "this year": 0, "last year": -1, "next year": 1}


def timely(day: date, published: date) -> bool:
    """Return whether the day lies so near to the publication that its year goes without saying."""
    return published - FRESH <= day <= published + FRESH


def nearest(moment: Moment, published: date, tense: Tense | None, modifier: str | None) -> Stretch | None:
    """Return the one of the years' stretches that is meant; a weekday that fits only another near year chooses that one."""
    years = range(published.year - 2, published.year + 3)
    stretches = [s for year in years if (s := stretch_of(moment, year))]
    plain = _chosen(stretches, published, tense, modifier, fine=moment.day is not None)
    if plain is None or agrees(moment, plain):
        return plain
    fitting = _chosen([s for s in stretches if agrees(moment, s)], published, tense, modifier, fine=True)
    if fitting is None or fitting.start is None or plain.start is None:
        return plain
    same_side = (fitting.start <= published + TOLERANCE) == (plain.start <= published + TOLERANCE)
    return fitting if same_side or fitting.start <= published + SOON else plain


def _chosen(
    stretches: list[Stretch], published: date, tense: Tense | None, modifier: str | None, fine: bool
) -> Stretch | None:
    edge = published + (TOLERANCE if fine else 0 * DAY)
    past = [
        s
        for s in stretches
        if s.start and s.start <= edge and not (modifier == "last" and s.end and s.end >= published)
    ]
    coming = [
        s
        for s in stretches
        if s.end and s.end >= published and not (modifier == "next" and s.start and s.start <= published)
    ]
    if modifier == "next" or (tense == "future" and modifier != "last"):
        return coming[0] if coming else None
    if modifier in YEARS:
        year = published.year + YEARS[modifier]
        return next((s for s in stretches if s.start and s.start.year == year), None)
    return _past_or_soon(past, coming, published, tense)


def _past_or_soon(past: list[Stretch], coming: list[Stretch], published: date, tense: Tense | None) -> Stretch | None:
    if not past:
        return coming[0] if coming else None
    if tense is None and coming and past[-1].end and coming[0].start and past[-1].end < published - LONG_AGO:
        return coming[0] if coming[0].start <= published + SOON else past[-1]
    return past[-1]


def agrees(moment: Moment, stretch: Stretch) -> bool:
    """Return whether the weekday that stands beside a date, if any, is that of the day."""
    return (
        moment.weekday is None
        or stretch.precision != "day"
        or (stretch.start is not None and stretch.start.weekday() == moment.weekday)
    )


def other_weekday(moment: Moment, stretch: Stretch | None) -> date | None:
    """Return the nearest day with the weekday that contradicts the date; the date itself wins."""
    if stretch is None or stretch.start is None or moment.weekday is None or agrees(moment, stretch):
        return None
    return weekday_nearest(stretch.start, moment.weekday)

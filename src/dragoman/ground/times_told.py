"""Reports dated only by their own text: what a weekday means beside the last day that they tell as news."""

from __future__ import annotations

from datetime import date

from dragoman.ground.times_calendar import DAY, Stretch, weekday_nearest
from dragoman.ground.times_nearest import Tense
from dragoman.ground.times_resolve import Reading
from dragoman.language.times import TimePhrase
from dragoman.schema.report import Report


def told_last(report: Report) -> date | None:
    """Return the last day that the report tells as news, where its date is known from its text alone."""
    if not report.published_after or report.published_precision == "day":
        return None
    try:
        return date.fromisoformat(report.published_after)
    except ValueError:
        return None


def beside(phrase: TimePhrase, told: date, tense: Tense | None) -> Reading | None:
    """Return a past weekday in a report that is dated only by `told`, the last day it tells as news: the one nearest to it.

    Three days later is also four days earlier for a report that came out before: then both stay possible.
    """
    weekday = phrase.first.weekday
    if (
        phrase.kind != "weekday"
        or weekday is None
        or phrase.modifier
        or phrase.base != "published"
        or tense == "future"
    ):
        return None
    day = weekday_nearest(told, weekday)
    if day - told < 3 * DAY:
        stretch = Stretch(start=day, end=day, precision="day")
        return Reading(stretch=stretch, method="anchor", anchor=told.isoformat())
    stretch = Stretch(start=day - 7 * DAY, end=day, precision="bounded")
    return Reading(stretch=stretch, method="bounded", anchor=told.isoformat())

"""A day of the month without its month, put on the calendar: "on the 5th"."""

from __future__ import annotations

from datetime import date, timedelta

from dragoman.ground.times_calendar import Stretch, add_months
from dragoman.language.times import Moment

NEAR = timedelta(days=45)
"""How far back a date told before may lie for the latest such day to be meant all the same."""

MONTHS = {"last": -1, "this": 0, "next": 1}
"""Months from that of the publication: "the 29th of last month"."""


def is_day_alone(moment: Moment) -> bool:
    """Return whether only the day of the month is named."""
    return moment.day is not None and moment.month is None and moment.year is None


def month_day(
    day: int, told: Stretch | None, published: date | None, *, coming: bool, weekday: int | None = None
) -> tuple[date, str] | None:
    """Return the date and what it leans on, or None where nothing tells it.

    After a date of long before it is of that month, or the next one; else it is the latest such day up to the publication, or
    the next one where the act is coming. A weekday beside it ("Tuesday the 9th") chooses the month where it fits one of the
    last twelve. Raises ValueError where the month has no such day.
    """
    if weekday is not None and published is not None:
        months = range(2) if coming else range(0, -12, -1)
        fits = [
            one
            for shift in months
            if _has_day(published, day, shift)
            if (one := day_in(published, day, shift)).weekday() == weekday
        ]
        fitting = next((one for one in fits if coming == (one > published) or one == published), None)
        if fitting is not None:
            return fitting, "published"
    if told is not None and told.start is not None and (published is None or published - told.start > NEAR):
        later = told.precision == "month" or told.start.day <= day
        found = day_in(told.start, day, 0 if later else 1)
        return (found, told.start.isoformat()) if published is None or found <= published + timedelta(days=2) else None
    if published is None:
        return None
    near = [day_in(published, day, shift) for shift in (-1, 0, 1) if _has_day(published, day, shift)]
    if coming:
        return next((one, "published") for one in near if one >= published)
    past = [one for one in near if one <= published]
    return (past[-1], "published") if past else None


def ends_ahead(relation: str | None, day: int, published: date | None) -> bool:
    """Return whether "until" or "by" such a day means the next one: where that is nearer to the publication than the last."""
    return relation in ("until", "by") and published is not None and 0 < (day - published.day) % 31 < 16


def day_in(base: date, day: int, months: int) -> date:
    """Return the day of the month that lies so many months after the one of `base`. Raises ValueError where it has none."""
    return add_months(base.replace(day=1), months).replace(day=day)


def _has_day(base: date, day: int, months: int) -> bool:
    first = base.replace(day=1)
    return (add_months(first, months + 1) - add_months(first, months)).days >= day

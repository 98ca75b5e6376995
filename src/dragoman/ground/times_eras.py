"""Days of other calendars as days of ours: the Islamic, the Persian (and Afghan), the Ethiopian calendar; Easter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from dateutil.easter import easter

from dragoman.ground.times_calendar import DAY, Stretch
from dragoman.ground.times_nearest import TOLERANCE, Tense
from dragoman.language.times import Moment

OURS = 1700
"""Years from this on are of our calendar where a feast is told with one; only Ethiopian years come as near to ours."""
# The first day of the month is that on which the moon was seen: it can differ by a day from land to land.
SEEN = DAY
# 1 Muharram of the year 1 (civil reckoning), 1 Meskerem of the year 1, and 1 Farvardin 1403, as days of our calendar.
HIJRI, ETHIOPIAN = date(622, 7, 19).toordinal(), date(8, 8, 27).toordinal()
PERSIAN_YEAR, PERSIAN = 1403, date(2024, 3, 20).toordinal()
# The leap years of a run of 33; so since 1244 and up to 1472 (1865 to 2093).
PERSIAN_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))


def in_our_calendar(moment: Moment, published: date | None, tense: Tense | None) -> Stretch | None:
    """Return the days of a date of another calendar; without a year the latest up to the publication, of what is to come the
    next. None where that is not known, or there is no such day."""
    if moment.year and (moment.year < OURS or moment.era == "ethiopian"):
        return _stretch(moment, moment.year)
    if moment.year:  # a feast in a year of ours: "Ramadan 2023"
        near = _YEARS[moment.era or ""](date(moment.year, 7, 1))
        feasts = (_stretch(moment, year) for year in (near - 1, near, near + 1))
        return next((one for one in feasts if one and one.end and one.end.year == moment.year), None)
    if published is None:
        return None
    near = _YEARS[moment.era or ""](published)
    found = [one for year in (near - 2, near - 1, near, near + 1, near + 2) if (one := _stretch(moment, year))]
    if tense == "future":
        return next((one for one in found if one.end and one.end >= published), None)
    return next((one for one in reversed(found) if one.start and one.start <= published + TOLERANCE), None)


def _stretch(moment: Moment, year: int) -> Stretch | None:
    if moment.era == "easter":
        feast = easter(year) + (moment.day or 0) * DAY
        return Stretch(start=feast, end=feast, precision="day")
    month, first_day = moment.month or 1, _FIRST_DAYS[moment.era or ""]
    following = first_day(year, month + 1) if month < _MONTHS[moment.era or ""] else first_day(year + 1, 1)
    start = first_day(year, month)
    slack = SEEN if moment.era == "hijri" else 0 * DAY
    if moment.day is None:
        first, last = date.fromordinal(start), date.fromordinal(following) - DAY
        return Stretch(start=first - slack, end=last + slack, precision="bounded" if slack else "month")
    if moment.day > following - start + (1 if slack else 0):
        return None
    day = date.fromordinal(start + moment.day - 1)
    return Stretch(start=day - slack, end=day + slack, precision="bounded" if slack else "day")


def _hijri(year: int, month: int) -> int:
    return HIJRI + (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2


def _ethiopian(year: int, month: int) -> int:
    return ETHIOPIAN + 365 * (year - 1) + year // 4 + 30 * (month - 1)


def _persian(year: int, month: int) -> int:
    low, high = sorted((year, PERSIAN_YEAR))
    days = 365 * (high - low) + sum(one % 33 in PERSIAN_LEAP for one in range(low, high))
    first = PERSIAN + (days if year >= PERSIAN_YEAR else -days)
    return first + 31 * min(month - 1, 6) + 30 * max(month - 7, 0)


_FIRST_DAYS: dict[str, Callable[[int, int], int]] = {"hijri": _hijri, "persian": _persian, "ethiopian": _ethiopian}
_MONTHS = {"hijri": 12, "persian": 12, "ethiopian": 13}
_YEARS: dict[str, Callable[[date], int]] = {
    "easter": lambda day: day.year,
    "hijri": lambda day: (day.toordinal() - HIJRI) * 30 // 10631 + 1,
    "persian": lambda day: day.year - 621,
    "ethiopian": lambda day: day.year - 7,
}

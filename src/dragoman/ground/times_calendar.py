"""Calendar arithmetic: moments and units of time to stretches of days."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from dragoman.language.times import Cut, Moment
from dragoman.language.times_phrases import Portion
from dragoman.schema.record import Record
from dragoman.schema.value import TimePrecision

DAY = timedelta(days=1)
# First month of a half and of a quarter, and their lengths in months, follow the civil year.
PORTIONS = {"early": (0, 1), "mid": (1, 2), "late": (2, 3)}


class Stretch(Record, frozen=True):
    """Days from `start` to `end`, both included; None is an open side."""

    start: date | None
    end: date | None
    precision: TimePrecision


def stretch_of(moment: Moment, year: int) -> Stretch | None:
    """Return the days that the moment names in `year`; None where the calendar has no such day."""
    try:
        whole = _stretch(moment, year)
        return cut_of(moment.cut, whole) if moment.cut and whole else whole
    except (ValueError, OverflowError):
        return None


def cut_of(cut: Cut, whole: Stretch) -> Stretch | None:
    """Return the piece of a stretch that is meant; None where it has no such piece. Weeks of a month are seven days each."""
    start, end = whole.start, whole.end
    if start is None or end is None:
        return None
    if cut.unit == "back":
        return Stretch(start=end - DAY * (cut.count - 1), end=end, precision="week" if cut.count == 7 else "bounded")
    if cut.unit == "forth":
        return Stretch(start=start, end=start + DAY * (cut.count - 1), precision="week")
    if cut.unit == "half":
        return _half(cut, start, end)
    if cut.unit == "weekday":
        days = [start + DAY * at for at in range((end - start).days + 1) if (start + DAY * at).weekday() == cut.count]
        day = days[cut.first if cut.first < 0 else cut.first - 1] if cut.first <= len(days) else None
        return Stretch(start=day, end=day, precision="day") if day else None
    if cut.first > 0:
        first = add(start, cut.unit, cut.first - 1)
        last = add(first, cut.unit, cut.count) - DAY
    else:
        first, last = add(end + DAY, cut.unit, -cut.count), end
    if first > end or first < start:
        return None
    last = min(last, end)
    named: dict[str, TimePrecision] = {"day": "day", "week": "week", "month": "month"}
    return Stretch(start=first, end=last, precision=named.get(cut.unit, "bounded") if cut.count == 1 else "bounded")


def _half(cut: Cut, start: date, end: date) -> Stretch:
    """A half of a year is six months; of a month its first fifteen days, or the rest."""
    days = (end - start).days + 1
    middle = add_months(start, 6) if days > 300 else start + DAY * (days // 2)
    first, last = (start, middle - DAY) if cut.first == 1 else (middle, end)
    return Stretch(start=first, end=last, precision="bounded")


def _stretch(moment: Moment, year: int) -> Stretch | None:
    if moment.month and moment.day:
        day = date(year, moment.month, moment.day)
        return Stretch(start=day, end=day, precision="day")
    if moment.month:
        return portion(moment, months_from(date(year, moment.month, 1), 1, "month"))
    if moment.season:
        return portion(moment, months_from(date(year, moment.season, 1), 3, "season"))
    if moment.quarter:
        return months_from(date(year, 3 * moment.quarter - 2, 1), 3, "bounded")
    if moment.half:
        return months_from(date(year, 6 * moment.half - 5, 1), 6, "bounded")
    if moment.day or moment.weekday is not None:
        return None
    return portion(
        moment, months_from(date(year, 1, 1), 12 * moment.year_span, "year" if moment.year_span == 1 else "bounded")
    )


def months_from(first: date, months: int, precision: TimePrecision) -> Stretch:
    """Return the stretch of whole months that begins on `first`."""
    return Stretch(start=first, end=add_months(first, months) - DAY, precision=precision)


def portion(moment: Moment, stretch: Stretch) -> Stretch:
    """Return the third of the stretch that "early", "mid" or "late" means, with the precision of the whole; or its first or
    last day."""
    if not moment.portion or stretch.start is None or stretch.end is None:
        return stretch
    if moment.portion in ("first", "last"):
        day = stretch.start if moment.portion == "first" else stretch.end
        return Stretch(start=day, end=day, precision="day")
    length = (stretch.end - stretch.start).days + 1
    low, high = PORTIONS[moment.portion]
    start, end = stretch.start + DAY * (length * low // 3), stretch.start + DAY * (length * high // 3 - 1)
    return Stretch(start=start, end=end if moment.portion != "late" else stretch.end, precision=stretch.precision)


def third(name: str | None, stretch: Stretch) -> Stretch:
    """Return the third of a stretch that "early" or "late" before it means, or all of it."""
    portions: dict[str, Portion] = {"early": "early", "late": "late"}
    return portion(Moment(portion=portions[name]), stretch) if name in portions else stretch


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later (earlier if negative), or the last day of that month if it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def add(day: date, unit: str, amount: float) -> date:
    """Return the day that lies `amount` units after `day`; hours and shorter are parts of a day."""
    if unit in ("second", "minute", "hour"):
        return day + DAY * round(amount / {"hour": 24, "minute": 1440, "second": 86400}[unit])
    days = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}.get(unit)
    if days:
        return day + DAY * round(days * amount)
    months = {"month": 1, "quarter": 3, "season": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    return add_months(day, round(months * amount))


def season_at(day: date, month: int, step: int) -> Stretch:
    """Return the season from `month` on: the last that has begun by `day` (0), that is over by then (-1), the next (1)."""
    begun = months_from(date(day.year - (1 if day.month < month else 0), month, 1), 3, "season")
    back = step < 0 and begun.end is not None and begun.end >= day
    return months_from(add_months(begun.start or day, 12 if step > 0 else -12 if back else 0), 3, "season")


def unit_at(day: date, unit: str) -> Stretch:
    """Return the whole calendar unit in which `day` lies; weeks run from Monday."""
    if unit in ("week", "fortnight"):
        monday = day - DAY * day.weekday()
        return Stretch(start=monday, end=monday + DAY * (6 if unit == "week" else 13), precision="week")
    if unit == "weekend":
        saturday = day - DAY * ((day.weekday() - 5) % 7)
        return Stretch(start=saturday, end=saturday + DAY, precision="bounded")
    if unit == "month":
        return months_from(day.replace(day=1), 1, "month")
    if unit == "quarter":
        return months_from(date(day.year, day.month - (day.month - 1) % 3, 1), 3, "bounded")
    if unit == "season":
        month = day.month // 3 * 3 or 12
        return months_from(date(day.year - (1 if day.month < 3 else 0), month, 1), 3, "season")
    if unit == "year":
        return months_from(date(day.year, 1, 1), 12, "year")
    if unit in ("decade", "century"):
        span = 10 if unit == "decade" else 100
        return months_from(date(day.year - day.year % span or 1, 1, 1), 12 * span, "bounded")
    return Stretch(start=day, end=day, precision="day")


def weekday_before(day: date, weekday: int, strictly: bool = False) -> date:
    """Return the latest such weekday on or before `day` (before it, if `strictly`)."""
    return day - DAY * ((day.weekday() - weekday) % 7 or (7 if strictly else 0))


def weekday_after(day: date, weekday: int, strictly: bool = False) -> date:
    """Return the first such weekday on or after `day` (after it, if `strictly`)."""
    return day + DAY * ((weekday - day.weekday()) % 7 or (7 if strictly else 0))


def weekday_nearest(day: date, weekday: int) -> date:
    """Return the such weekday that lies nearest to `day`: at most three days away, so there is always exactly one."""
    before = weekday_before(day, weekday)
    return before if (day - before).days <= 3 else before + 7 * DAY

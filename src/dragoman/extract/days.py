"""The days that time expressions mean, as far as it takes to see that two tellings speak of different days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dragoman.language.times import Moment, TimePhrase
from dragoman.schema.report import Report

_PRECISE = 2


@dataclass(frozen=True, slots=True)
class When:
    """Days from `low` to `high` (ordinals), or only a weekday; `other` is a day reckoned from another act's."""

    low: int | None = None
    high: int | None = None
    weekday: int | None = None
    other: bool = False

    @property
    def precise(self) -> bool:
        """Whether one day is meant, or a night."""
        return self.low is not None and self.high is not None and self.high - self.low < _PRECISE


def published_on(report: Report) -> date | None:
    """Return the day a report was published, or None where no day is known."""
    if report.published is None or report.published_precision != "day":
        return None
    try:
        return date.fromisoformat(report.published[:10])
    except ValueError:
        return None


def month_of(report: Report) -> date | None:
    """Return the last day of the month a report was published in, or None where no month is known."""
    if report.published is None or report.published_precision not in ("day", "month"):
        return None
    try:
        first = date.fromisoformat(report.published[:7] + "-01")
    except ValueError:
        return None
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def when_of(time: TimePhrase, published: date | None, month: date | None = None) -> When | None:
    """Return the days of a time expression, or None where it tells none; `month` gives the year where no day is known."""
    if time.relation in ("since", "until", "by", "before"):
        return None
    if time.base in ("previous", "event"):
        far = time.unit in ("day", "week", "month", "year", "hour") and bool(time.low)
        return When(other=True) if far and time.unit != "hour" else None
    if time.kind in ("calendar", "numeric"):
        return _calendar(time, published or month)
    if time.kind == "weekday":
        return _weekday(time, published)
    if time.kind in ("shift", "unit") and published is not None:
        return _shifted(time, published)
    return None


def _calendar(time: TimePhrase, published: date | None) -> When | None:
    first = _range(time.first, published)
    last = _range(time.last, published) if time.last is not None else first
    if first is None or last is None:
        return None
    return When(first[0], max(first[1], last[1]))


def _range(moment: Moment, published: date | None) -> tuple[int, int] | None:
    year = moment.year
    if year is None and moment.month is not None and published is not None:
        year = published.year
        if date(year, moment.month, 1) > published + timedelta(days=45):
            year -= 1
    if year is None or not 1 <= year < 9999 or moment.quarter or moment.half or moment.season or moment.cut:
        return None
    if moment.month is None:
        return date(year, 1, 1).toordinal(), date(year + moment.year_span - 1, 12, 31).toordinal()
    if moment.day is None:
        following = date(year + moment.month // 12, moment.month % 12 + 1, 1)
        return date(year, moment.month, 1).toordinal(), following.toordinal() - 1
    try:
        day = date(year, moment.month, moment.day).toordinal()
    except ValueError:
        return None
    return day, day


def _weekday(time: TimePhrase, published: date | None) -> When | None:
    weekday = time.first.weekday
    if weekday is None:
        return None
    if published is None or time.modifier is not None or time.last is not None:
        return When(weekday=weekday)
    day = published.toordinal() - (published.weekday() - weekday) % 7
    return When(day, day + (time.part in ("night", "overnight")), weekday)


def _shifted(time: TimePhrase, published: date) -> When | None:
    if time.low is None or time.high is None or time.low != int(time.low) or not 0 <= time.low <= time.high <= 9000:
        return None
    if time.first.cut:
        return None
    steps = int(time.low) * (time.direction or -1)
    if time.unit == "day":
        days = sorted(published.toordinal() + int(far) * (time.direction or -1) for far in (time.low, time.high))
        return When(days[0], days[1])
    if time.kind != "unit" or time.direction > 0:
        return None
    if time.unit == "week":
        monday = published.toordinal() - published.weekday() + 7 * steps
        return When(monday, monday + 6)
    if time.unit == "year" and published.year + steps >= 1:
        return When(date(published.year + steps, 1, 1).toordinal(), date(published.year + steps, 12, 31).toordinal())
    return None


def same_day(first: When, second: When) -> bool | None:
    """Return True for one and the same day, False for days that differ, None where neither can be said."""
    if first.other or second.other:
        return None
    if first.low is not None and second.low is not None and first.high is not None and second.high is not None:
        if first.low > second.high or second.low > first.high:
            return False
        return True if first.precise and second.precise else None
    left, right = _day_of_week(first), _day_of_week(second)
    return None if left is None or right is None else left == right


def _day_of_week(when: When) -> int | None:
    if when.weekday is not None:
        return when.weekday
    return (when.low + 6) % 7 if when.low is not None and when.precise else None

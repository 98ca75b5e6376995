"""One time phrase, put on the calendar: each kind of phrase has its function here.

Rules, by the codebook (sections 3 and 7):
- a weekday of a past act is the latest such day up to the publication, which counts too; of a coming act, the next;
- a date without a year is the latest one up to the publication; of a coming act, the next;
- relative words lean on the publication ("yesterday", "last month") or on the date told before ("the day before");
- what leans on nothing known is None.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

from dragoman.ground.times_calendar import (
    DAY,
    Stretch,
    add,
    add_months,
    cut_of,
    season_at,
    stretch_of,
    third,
    unit_at,
    weekday_after,
    weekday_before,
    weekday_nearest,
)
from dragoman.ground.times_eras import in_our_calendar
from dragoman.ground.times_monthday import MONTHS, day_in, ends_ahead, is_day_alone, month_day
from dragoman.ground.times_nearest import TOLERANCE, Tense, agrees, nearest, other_weekday, timely
from dragoman.language.times import Cut, Moment, TimePhrase
from dragoman.schema.record import Record
from dragoman.schema.value import TimePrecision

Method = Literal["explicit", "weekday", "relative", "anchor", "bounded", "none"]

SUNDAY = 6
FINENESS = {"day": 0, "week": 1, "month": 2, "season": 3, "year": 4, "bounded": 5}


class Setting(Record, frozen=True):
    """What a phrase leans on: the publication, the tense of its clause, dates told before it, a year told before it.

    `before` is the nearest fine enough date told before, `event` the date of the event that the words after the phrase name.
    `frame` stands for an unknown publication where the report proves a year; `years` are those its full dates name.
    """

    published: date | None = None
    tense: Tense | None = None
    before: Stretch | None = None
    event: Stretch | None = None
    local_year: int | None = None
    frame: date | None = None
    years: tuple[int, ...] = ()


class Reading(Record, frozen=True):
    """A stretch with how it was found and what it leans on; `other` is the date that the same words also say."""

    stretch: Stretch
    method: Method
    anchor: str | None = None
    other: date | None = None


def resolve(phrase: TimePhrase, setting: Setting) -> Reading | None:
    """Return when the phrase is, or None where that cannot be known. Years outside 1 to 9999 give None."""
    try:
        return _RESOLVERS[phrase.kind](phrase, setting) if phrase.kind in _RESOLVERS else None
    except (ValueError, OverflowError):
        return None


# --- dates ------------------------------------------------------------------------------------------------------------
def _calendar(phrase: TimePhrase, setting: Setting) -> Reading | None:
    first = _date(phrase.first, phrase.modifier, setting, phrase.relation)
    if first is None or phrase.last is None:
        return first
    if is_day_alone(phrase.last) and first.stretch.start is not None and phrase.last.day:
        end = day_in(first.stretch.start, phrase.last.day, 0 if phrase.last.day >= first.stretch.start.day else 1)
        return Reading(
            stretch=Stretch(start=first.stretch.start, end=end, precision="day"), method="explicit", anchor=first.anchor
        )
    year = phrase.last.year or (first.stretch.start.year if first.stretch.start else None)
    last = stretch_of(phrase.last, year) if year else None
    if last is None or last.end is None or first.stretch.start is None or last.end < first.stretch.start:
        return None
    return Reading(
        stretch=Stretch(
            start=first.stretch.start,
            end=last.end,
            precision="bounded" if phrase.approximate else _coarser(first.stretch, last),
        ),
        method=first.method,
        anchor=first.anchor,
    )


def _coarser(first: Stretch, last: Stretch) -> TimePrecision:
    return max(first.precision, last.precision, key=lambda precision: FINENESS[precision])


def _date(moment: Moment, modifier: str | None, setting: Setting, relation: str | None = None) -> Reading | None:
    if is_day_alone(moment):
        return _day_alone(moment, setting, relation, modifier)
    if moment.year:
        stretch = stretch_of(moment, moment.year)
        return Reading(stretch=stretch, method="explicit", other=other_weekday(moment, stretch)) if stretch else None
    if setting.published is None:
        return _date_unanchored(moment, setting)
    stretch = nearest(moment, setting.published, setting.tense, modifier)
    if stretch is None or stretch.start is None:
        return None
    if setting.local_year and not modifier and not timely(stretch.start, setting.published):
        local = stretch_of(moment, setting.local_year)
        if local and agrees(moment, local):
            return Reading(stretch=local, method="explicit", anchor=str(setting.local_year))
    return Reading(stretch=stretch, method="explicit", anchor="published", other=other_weekday(moment, stretch))


def _day_alone(moment: Moment, setting: Setting, relation: str | None, modifier: str | None) -> Reading | None:
    day, published = moment.day or 1, setting.published
    coming = setting.tense == "future" or ends_ahead(relation, day, published)
    found = month_day(day, setting.before, published, coming=coming, weekday=moment.weekday)
    if modifier in MONTHS and published:  # "the 29th of last month"
        found = day_in(published, day, MONTHS[modifier]), "published"
    if found is None:
        return None
    return Reading(stretch=Stretch(start=found[0], end=found[0], precision="day"), method="explicit", anchor=found[1])


def _date_unanchored(moment: Moment, setting: Setting) -> Reading | None:
    """Without a publication date a year must be proved: by the one just told, by the weekday, or by the report's frame."""
    framed = setting.frame is not None and setting.local_year == setting.frame.year
    local = stretch_of(moment, setting.local_year) if setting.local_year and not framed else None
    if local and agrees(moment, local):
        return Reading(stretch=local, method="explicit", anchor=str(setting.local_year))
    if moment.weekday is not None and moment.day:
        fits = [s for year in setting.years if (s := stretch_of(moment, year)) and agrees(moment, s)]
        return Reading(stretch=fits[0], method="explicit") if len(fits) == 1 else None
    if setting.frame is None or setting.tense == "future":
        return None
    stretch = nearest(moment, setting.frame, "past", None)
    return Reading(stretch=stretch, method="explicit", anchor=setting.frame.isoformat()) if stretch else None


def _numeric(phrase: TimePhrase, setting: Setting) -> Reading | None:
    """12/03/2021: read only where one of the two readings lies after the publication, or both are the same."""
    both = [s for m in (phrase.first, phrase.swapped) if m and m.year and (s := stretch_of(m, m.year))]
    if setting.published:
        both = [s for s in both if s.start and s.start <= setting.published + TOLERANCE] or both
    distinct = {s.start for s in both}
    return Reading(stretch=both[0], method="explicit") if len(distinct) == 1 else None


def _era(phrase: TimePhrase, setting: Setting) -> Reading | None:
    """ "14 Shawwal 1445": a date of another calendar."""
    stretch = in_our_calendar(phrase.first, setting.published, setting.tense)
    anchor = None if phrase.first.year else "published"
    return Reading(stretch=stretch, method="explicit", anchor=anchor) if stretch else None


# --- weekdays ---------------------------------------------------------------------------------------------------------
def _weekday(phrase: TimePhrase, setting: Setting) -> Reading | None:
    weekday = phrase.first.weekday
    if weekday is None:
        return None
    if phrase.base == "previous" and phrase.modifier == "that":
        found = _that_weekday(phrase, setting.before, weekday)
        if found or setting.published is None:
            return found
    elif phrase.base == "previous":
        return _weekday_told(phrase, setting.before, weekday)
    if setting.published is None:
        day, anchor = _weekday_near(setting.before, weekday), setting.before
        return (
            _days(phrase, day, "anchor", anchor.start.isoformat())
            if day and anchor and anchor.start and not phrase.modifier
            else None
        )
    return _days(
        phrase, _weekday_on(setting.published, weekday, phrase.modifier, setting.tense), "weekday", "published"
    )


def _weekday_told(phrase: TimePhrase, before: Stretch | None, weekday: int) -> Reading | None:
    """ "The following Sunday": the first one after the date told before."""
    if before is None or before.end is None or before.precision != "day":
        return None
    return _days(phrase, weekday_after(before.end, weekday, strictly=True), "anchor", before.end.isoformat())


def _that_weekday(phrase: TimePhrase, before: Stretch | None, weekday: int) -> Reading | None:
    """ "That Friday": the one of the week told before, or the one nearest to the day told before."""
    if before is None or before.start is None or before.precision not in ("day", "week"):
        return None
    nearest_one = weekday_nearest(before.start, weekday)
    day = nearest_one if before.precision == "day" else weekday_after(before.start, weekday)
    return _days(phrase, day, "anchor", before.start.isoformat())


def _weekday_near(before: Stretch | None, weekday: int) -> date | None:
    """Without a publication date, a weekday lies within three days of the date told before it in the same passage."""
    if before is None or before.start is None or before.precision != "day":
        return None
    return weekday_nearest(before.start, weekday)


def _weekday_on(published: date, weekday: int, modifier: str | None, tense: Tense | None) -> date:
    monday = published - DAY * published.weekday()
    if modifier and modifier.endswith(" week"):
        weeks = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(
            modifier.split()[0], 0
        )
        return monday + DAY * (7 * weeks + weekday)
    if modifier == "last":
        day = weekday_before(published, weekday, strictly=True)
        return day if (published - day).days > 1 else day - 7 * DAY  # yesterday is never "last Thursday"
    if modifier == "next":
        return weekday_after(published, weekday, strictly=True)
    if tense == "future":
        return weekday_after(published, weekday)
    return weekday_before(published, weekday)


def _days(phrase: TimePhrase, day: date, method: Method, anchor: str) -> Reading:
    if phrase.last and phrase.last.weekday is not None:
        end = weekday_after(day, phrase.last.weekday, strictly=True)
        return Reading(stretch=Stretch(start=day, end=end, precision="bounded"), method=method, anchor=anchor)
    if phrase.part == "overnight":  # "in the night to Monday": both days (codebook, section 3)
        return Reading(stretch=Stretch(start=day - DAY, end=day, precision="day"), method=method, anchor=anchor)
    return Reading(stretch=Stretch(start=day, end=day, precision="day"), method=method, anchor=anchor)


# --- relative words ---------------------------------------------------------------------------------------------------
def _base(phrase: TimePhrase, setting: Setting) -> tuple[Stretch, Method, str] | None:
    """Return the days that the phrase counts from, the method's name and the anchor."""
    if phrase.base == "published":
        if setting.published is None:
            return None
        return Stretch(start=setting.published, end=setting.published, precision="day"), "relative", "published"
    told = setting.event if phrase.base == "event" else setting.before
    if told is None or told.start is None or told.end is None:
        return None
    return told, "anchor", told.start.isoformat()


def _unit(phrase: TimePhrase, setting: Setting) -> Reading | None:
    """Whole calendar units: "last month", "the following day", "that week"."""
    base = _base(phrase, setting)
    if base is None or phrase.unit is None or phrase.low is None or base[0].start is None or base[0].end is None:
        return None
    if FINENESS[base[0].precision] > FINENESS.get(phrase.unit, 5):
        return None
    unit = phrase.unit
    if unit == "season" and phrase.first.season and phrase.base == "published":
        stretch = _season(phrase, phrase.first.season, base[0].start, setting.tense)
    elif unit == "weekend" and phrase.direction == 0 and setting.tense == "future":
        stretch = unit_at(weekday_after(base[0].start, 5), unit)
    elif unit == "week" and phrase.direction == -1 and phrase.base == "published" and base[0].start.weekday() == SUNDAY:
        # On a Sunday the week that ends is already the last one.
        stretch = Stretch(start=base[0].start - 7 * DAY, end=base[0].start - DAY, precision="week")
    elif unit == "weekend" and phrase.direction == -1:
        stretch = unit_at(weekday_before(base[0].start, 6, strictly=True), unit)
    else:
        stretch = unit_at(add(base[0].start, unit, phrase.direction * phrase.low), unit)
    if phrase.first.cut:
        return _piece(phrase, phrase.first.cut, stretch, setting)
    past = unit in ("week", "weekend") and phrase.low == 0 and phrase.relation is None and setting.tense == "past"
    return Reading(
        stretch=_within(stretch, "earlier" if past else phrase.within, setting), method=base[1], anchor=base[2]
    )


def _season(phrase: TimePhrase, month: int, day: date, tense: Tense | None) -> Stretch:
    """ "This winter", told in June as done, is the last one, "last winter" too; of what is to come, it is the next."""
    begun = season_at(day, month, 0)
    step = phrase.direction if phrase.low else 0
    ahead = step == 0 and tense == "future" and begun.end is not None and begun.end < day
    return season_at(day, month, 1 if ahead else step)


def _piece(phrase: TimePhrase, cut: Cut, whole: Stretch, setting: Setting) -> Reading | None:
    """ "The second half of the year", told as done in May, is of the year before."""
    piece, day = cut_of(cut, whole), setting.published
    if piece and piece.start and day and whole.start and phrase.low == 0 and setting.tense != "future":
        earlier = unit_at(add(whole.start, phrase.unit or "day", -1), phrase.unit or "day")
        piece = cut_of(cut, earlier) if piece.start > day else piece
    return Reading(stretch=piece, method="relative", anchor="published") if piece else None


def _within(stretch: Stretch, within: str | None, setting: Setting) -> Stretch:
    """ "Earlier this month" ends with the publication, "later this month" begins with it."""
    day = setting.published
    if day and stretch.start and stretch.end and stretch.start <= day <= stretch.end:
        if within in ("earlier", "early", "so far"):
            return Stretch(start=stretch.start, end=day, precision=stretch.precision)
        if within in ("later", "late"):
            return Stretch(start=day, end=stretch.end, precision=stretch.precision)
    # "Late last month".
    return third(within, stretch) if stretch.precision in ("month", "year") else stretch


def _shift(phrase: TimePhrase, setting: Setting) -> Reading | None:
    """A distance from a day: "two days ago", "a few weeks later". Rough distances are bounded, from least to most."""
    if phrase.modifier == "same":
        return _same_period(phrase, setting)
    base = _base(phrase, setting)
    if base is None or phrase.unit is None or phrase.low is None or phrase.high is None:
        return None
    told = base[0]
    if told.start is None or told.end is None or FINENESS[told.precision] > max(FINENESS.get(phrase.unit, 0), 2):
        return None
    sign = phrase.direction or 1
    near, far = (phrase.low, phrase.high) if sign > 0 else (phrase.high, phrase.low)
    start, end = add(told.start, phrase.unit, sign * near), add(told.end, phrase.unit, sign * far)
    exact = phrase.low == phrase.high and phrase.low == int(phrase.low) and told.precision != "bounded"
    stretch = _spread(start, end, phrase.unit) if exact else Stretch(start=start, end=end, precision="bounded")
    if phrase.unit in ("second", "minute", "hour"):
        stretch = Stretch(
            start=min(told.start, start),
            end=max(told.end, end),
            precision="day" if start == end == told.start else "bounded",
        )
    if (
        setting.published
        and stretch.start
        and stretch.start > setting.published + TOLERANCE
        and setting.tense != "future"
    ):
        return None  # it leans on something else than the date told before: what is told has happened
    return Reading(stretch=_capped(stretch, setting), method=base[1], anchor=base[2])


def _same_period(phrase: TimePhrase, setting: Setting) -> Reading | None:
    """ "The same period last year": what was told before, so many years back; else some time in that year."""
    told, day = setting.before, setting.published
    if told and told.start and told.end:
        back = told.start.year - phrase.first.year if phrase.first.year else 1
        start, end = add(told.start, "year", -back), add(told.end, "year", -back)
        stretch = Stretch(start=start, end=end, precision=told.precision)
        return Reading(stretch=stretch, method="anchor", anchor=told.start.isoformat())
    year = phrase.first.year or (day.year - 1 if day else None)
    return Reading(stretch=unit_at(date(year, 1, 1), "year"), method="relative", anchor="published") if year else None


def _spread(start: date, end: date, unit: str) -> Stretch:
    """Return how exact a distance in whole units is: days and weeks to the day, months to the month, and so on."""
    if unit in ("day", "week", "fortnight"):
        return Stretch(start=start, end=end, precision="day" if start == end else "bounded")
    low, high = unit_at(start, unit), unit_at(end, unit)
    return Stretch(start=low.start, end=high.end, precision=low.precision if low == high else "bounded")


def _capped(stretch: Stretch, setting: Setting) -> Stretch:
    """What is told has happened by the publication, unless it is told as coming."""
    day = setting.published
    if day is None or stretch.start is None or stretch.end is None or setting.tense == "future":
        return stretch
    open_end = stretch.precision == "bounded" and stretch.start <= day < stretch.end
    return Stretch(start=stretch.start, end=day, precision="bounded") if open_end else stretch


def _window(phrase: TimePhrase, setting: Setting) -> Reading | None:
    """ "The last three months", "in recent weeks": the stretch of that length that ends with the publication."""
    day, most = setting.published, phrase.high or phrase.low
    if day is None or phrase.unit is None or most is None or (phrase.approximate and phrase.high is None):
        return None
    if phrase.unit in ("second", "minute", "hour"):
        most = max(most, {"hour": 24, "minute": 1440, "second": 86400}[phrase.unit])
    edge = add(day, phrase.unit, phrase.direction * most)
    stretch = Stretch(start=min(day, edge), end=max(day, edge), precision="bounded")
    return Reading(stretch=stretch, method="relative", anchor="published")


def _anniversary(phrase: TimePhrase, setting: Setting) -> Reading | None:
    """The anniversary of the event that the report dates, if it falls so near to the publication that it is this one."""
    event, years = setting.event, phrase.low
    if event is None or event.start is None or event.precision != "day" or years is None:
        return None
    day = add_months(event.start, round(12 * years))
    if setting.published is not None and not timely(day, setting.published):
        return None
    return Reading(
        stretch=Stretch(start=day, end=day, precision="day"), method="anchor", anchor=event.start.isoformat()
    )


_RESOLVERS: dict[str, Callable[[TimePhrase, Setting], Reading | None]] = {
    "calendar": _calendar,
    "era": _era,
    "numeric": _numeric,
    "weekday": _weekday,
    "unit": _unit,
    "shift": _shift,
    "window": _window,
    "anniversary": _anniversary,
}

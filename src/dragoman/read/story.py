"""When a text tells its story from, read off its body; only where the words leave one answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from dragoman.read.dates import FIRST_YEAR, Found, find_dates, last_year, weekdays
from dragoman.read.tables import rows
from dragoman.schema.record import Record
from dragoman.schema.span import Span

YEAR = re.compile(r"(?<![\d.,/:€$£-])(?:19|20)\d{2}(?![\d%/:]|[.,]\d|-\d)")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
NEAR = 45
SOON = timedelta(days=2)
FEW = 4
LEAD = 600


class Story(Record, frozen=True):
    """The last day a text tells of as news: it was published on it or within a few days. `span` is where it is written."""

    day: date
    span: Span

    def iso(self) -> str | None:
        """Return the month, else the year, that the publication must then fall in; None at the end of a year."""
        soon = self.day + SOON
        if soon.year != self.day.year:
            return None
        return f"{self.day:%Y-%m}" if soon.month == self.day.month else f"{self.day.year:04}"


def find_story(text: str, language: str | None = None) -> Story | None:
    """Return the story's day where weekday, day and month fit just one of the years the text leads to.

    News names a weekday with a date only within days of it. The year must be the latest one the text names, or follow from
    a full date and the years counted from it ("three years after"); whatever disagrees makes the answer None.
    """
    dates = find_dates(text, language=language)
    dated = [found for found in dates if found.weekday is not None and found.day and found.year is None]
    years, latest = _years(text), max(years_named(text), default=None)
    counted = _counted(text, dates)
    fitting = {year: days for year in {*years, *counted} if (days := _days(dated, year))}
    if dated:
        if len(fitting) != 1:
            return None
        year, days = next(iter(fitting.items()))
        return _latest(days) if latest is not None and year >= latest else None
    return _by_anniversary(text, dates, counted, latest) if counted else _in_lead(dates, latest)


def _days(dated: list[Found], year: int) -> list[tuple[date, Found]] | None:
    """Return the days in that year; None where a weekday does not fit."""
    days: list[tuple[date, Found]] = []
    for found in dated:
        day = found.on(year)
        if day is None or day.weekday() != found.weekday:
            return None
        days.append((day, found))
    return days


def _latest(days: list[tuple[date, Found]]) -> Story | None:
    """Return the last of days that lie within one story; days weeks apart leave open which of them is news."""
    first, last = min(days, key=lambda item: item[0]), max(days, key=lambda item: item[0])
    if (last[0] - first[0]).days > NEAR:
        return None
    return Story(day=last[0], span=last[1].span)


def _by_anniversary(text: str, dates: list[Found], counted: dict[int, list[Found]], latest: int | None) -> Story | None:
    """Return the day of a date without a year close to the anniversary of a full one, if its weekday is named too."""
    named = {
        weekday
        for word in WORD.findall(text)
        if len(word) > 3 and (weekday := weekdays().get(word.lower())) is not None
    }
    loose = [found for found in dates if found.year is None and found.day]
    days: list[tuple[date, Found]] = []
    for year, anchors in counted.items():
        for found in loose:
            day = found.on(year)
            close = day and any(_apart(day, anchor) <= NEAR for anchor in anchors)
            if day and close and day.weekday() in named and (latest is None or year >= latest):
                days.append((day, found))
    return _latest(days) if days and len({day.year for day, _ in days}) == 1 else None


def _in_lead(dates: list[Found], latest: int | None) -> Story | None:
    """Return the last full date with its right weekday in the first lines, unless the text names a later year."""
    days = [(day, found) for found in dates if found.span.end <= LEAD and (day := found.on()) and _agrees(found, day)]
    return _latest(days) if days and all(day.year == latest for day, _ in days) else None


def _agrees(found: Found, day: date) -> bool:
    return found.weekday is not None and day.weekday() == found.weekday


def _apart(day: date, anchor: Found) -> int:
    turns = [turn for year in (day.year - 1, day.year, day.year + 1) if (turn := _turn(anchor, year))]
    return min(abs((day - turn).days) for turn in turns) if turns else 366


def _turn(anchor: Found, year: int) -> date | None:
    return Found(span=anchor.span, month=anchor.month, day=anchor.day).on(year)


def years_named(text: str) -> set[int]:
    """Return the years that the text names, alone or in dates."""
    return {int(match.group()) for match in YEAR.finditer(text) if FIRST_YEAR <= int(match.group()) <= last_year()}


def _years(text: str) -> set[int]:
    """Return the years the text names other than as background ("since 2014", "after the war of 2003")."""
    found: set[int] = set()
    for match in YEAR.finditer(text):
        before = [word.lower() for word in WORD.findall(text[max(0, match.start() - 40) : match.start()])][-FEW:]
        background = _words("since").intersection(before) or _words("just").intersection(before[-1:])
        if not background and int(match.group()) <= last_year():
            found.add(int(match.group()))
    return found


def _counted(text: str, dates: list[Found]) -> dict[int, list[Found]]:
    """Return the years that full dates and counted years lead to ("four years after" and a day in 2018: 2022)."""
    full = [found for found in dates if found.on() is not None]
    years: dict[int, list[Found]] = {}
    for count in sorted(set(_counts(text))):
        for found in full:
            if found.year is not None and found.year + count <= last_year():
                years.setdefault(found.year + count, []).append(found)
    return years


def _counts(text: str) -> Iterator[int]:
    """Yield the numbers of years counted back from the story."""
    lower = text.lower()
    if not any(phrase in lower for kind in ("ago", "anniversary") for phrase in _phrases(kind)):
        return
    for match in _counting().finditer(text):
        number = (match["years"] or match["turn"]).lower()
        digits = re.match(r"\d+", number)
        yield int(digits.group()) if digits else _numbers()[number]


@cache
def _counting() -> re.Pattern[str]:
    number = rf"\d{{1,2}}|{'|'.join(map(re.escape, _numbers()))}"
    ago, turn = "|".join(map(re.escape, _phrases("ago"))), "|".join(map(re.escape, _phrases("anniversary")))
    return re.compile(
        rf"\b(?:(?P<years>{number})[\s-]+(?:{ago})|(?P<turn>\d{{1,2}}(?:st|nd|rd|th)|{number})[\s.]+(?:{turn}))\b", re.I
    )


@cache
def _numbers() -> dict[str, int]:
    return {name: int(value) for name, value in (pair.split("=") for pair in _phrases("number"))}


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(_phrases(kind))


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(phrase for row in rows("story_words") if row["kind"] == kind for phrase in row["phrases"].split("|"))

"""Dates as texts and metadata write them: found in running text in many languages, or read from one value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from typing import Literal

from dragoman.read.tables import rows
from dragoman.schema.record import Record
from dragoman.schema.span import Span

Order = Literal["dmy", "mdy"]
Precision = Literal["day", "month", "year"]
FIRST_YEAR = 1900
NEWEST = 2026
WORD = re.compile(r"[^\W\d_]+(?:['’\u0300-\u036f\u064b-\u0652-][^\W\d_]+)*")
BETWEEN = r"[\s.,،/\-–]"
NUMERIC = re.compile(r"(?<![\d.,/:-])(\d{1,4})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d:%]|[-/.,]\d)")
EAST = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号일])?")
COMPACT = re.compile(r"(?<![0-9A-Za-z])(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?(?![0-9A-Za-z])")
YEAR_MONTH = re.compile(r"(?<![\d-])(\d{4})-(\d{2})(?![\d-])")


class Found(Record, frozen=True):
    """A date in a text: what is written of it, and the weekday beside it (0 is Monday). None where it is not written."""

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def on(self, year: int | None = None) -> date | None:
        """Return the day it names in its own year or in `year`; None where parts are missing or there is no such day."""
        chosen = self.year or year
        if not (chosen and self.month and self.day):
            return None
        try:
            return date(chosen, self.month, self.day)
        except ValueError:
            return None

    def iso(self) -> str | None:
        """Return "YYYY-MM-DD", "YYYY-MM" or "YYYY", as far as it is written."""
        if self.year is None:
            return None
        day = self.on()
        if day:
            return day.isoformat()
        return f"{self.year:04}-{self.month:02}" if self.month and not self.day else f"{self.year:04}"


def precision_of(iso: str) -> Precision:
    """Return what an ISO date is precise to, by its length."""
    return "day" if len(iso) == 10 else "month" if len(iso) == 7 else "year"


def last_year() -> int:
    """Return the last year a report can be from: next year by the clock, whatever a clock that is far behind says."""
    return max(datetime.now(UTC).year, NEWEST) + 1


def find_dates(text: str, order: Order | None = None, language: str | None = None) -> list[Found]:
    """Return the dates in `text`, in order, without overlaps; impossible days are passed over.

    `order` decides 03/04/2024 (without it only the year is taken), `language` the few month names that mean two months.
    """
    found = [*_numeric(text, order), *_east(text), *_named(text, language)]
    kept: list[Found] = []
    for item in sorted(found, key=lambda item: (item.span.start, -item.span.end)):
        if (not kept or item.span.start >= kept[-1].span.end) and _possible(item):
            kept.append(item)
    return [_with_weekday(item, text) for item in kept]


def read_date(value: str, order: Order | None = None, language: str | None = None) -> str | None:
    """Return the ISO date, "YYYY-MM" or "YYYY" that one metadata value gives, as far as it is sure; None for no date."""
    value = value.strip()
    if value.isdecimal() and len(value) in {10, 13}:
        return datetime.fromtimestamp(int(value[:10]), UTC).date().isoformat()
    if value.isdecimal() and len(value) == 4 and FIRST_YEAR <= int(value) <= last_year():
        return value
    if compact := COMPACT.match(value):
        return _iso(*compact.groups())
    if (month := YEAR_MONTH.fullmatch(value)) and 1 <= int(month[2]) <= 12:
        return value
    first = next((item for item in find_dates(value, order, language) if item.year), None)
    return first.iso() if first else None


def order_for(language: str | None, host: str | None) -> Order | None:
    """Return how a language or a country's web domain writes numeric dates; None where that is not sure."""
    domain = host.rpartition(".")[2].lower() if host else None
    for row in rows("date_orders"):
        if (domain if row["kind"] == "domain" else language) in row["names"].split():
            return "dmy" if row["order"] == "dmy" else "mdy"
    return None


def month_name(word: str) -> int | None:
    """Return the month that a name or its short form means in every language that has it."""
    meanings = {month for month, _, _ in _months().get(word.lower(), ())}
    return meanings.pop() if len(meanings) == 1 else None


@cache
def _months() -> dict[str, tuple[tuple[int, bool, frozenset[str]], ...]]:
    """Return month names with what each can mean: the month, whether it is a short form, the languages."""
    names: dict[str, tuple[tuple[int, bool, frozenset[str]], ...]] = {}
    for row in rows("months"):
        meaning = (int(row["month"]), row["form"] == "short", frozenset(row["languages"].split(",")))
        names[row["name"]] = (*names.get(row["name"], ()), meaning)
    return names


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in _months())


@cache
def weekdays() -> dict[str, int]:
    """Return weekday names, lower case, with their numbers (0 is Monday)."""
    return {row["name"]: int(row["weekday"]) for row in rows("weekdays")}


@cache
def _words(kind: str) -> str:
    words = next(row["words"] for row in rows("date_words") if row["kind"] == kind).split()
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _around() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return patterns for what stands around a month name: day before, year before, year after, day (and year) after."""
    ordinal, link = rf"(?:{_words('ordinal')})?", rf"(?:(?:{_words('link')})\s+|d['’])?"
    day_before = rf"(?<![\d.,:])(\d{{1,2}}){ordinal}{BETWEEN}{{0,3}}{link}$"
    year_before = r"(?<!\d)(\d{4})[\s.,]{1,2}$"
    year_after = rf"\.?(?:{BETWEEN}|\s){{1,3}}{link}(\d{{4}})(?![\d:])"
    more_days = rf"(?:\s?[-–]\s?\d{{1,2}}{ordinal})?"
    day_after = rf"\.?[\s-]{{1,2}}(\d{{1,2}}){ordinal}{more_days}(?![\d:%]|[.,]\d)(?:[\s,.-]{{1,3}}(\d{{4}})(?!\d))?"
    patterns = (day_before, year_before, year_after, day_after)
    first, second, third, fourth = (re.compile(pattern, re.IGNORECASE) for pattern in patterns)
    return first, second, third, fourth


def _named(text: str, language: str | None) -> Iterator[Found]:
    for start, end, month, is_short, is_english in _month_words(text, language):
        day_before, year_before, year_after, day_after = _around()
        head = text[max(0, start - 16) : start]
        before, after, older = day_before.search(head), day_after.match(text, end), year_before.search(head)
        year = year_after.match(text, end)
        capital = text[start].isupper() or not text[start].islower()
        if before and (year or not (after and after[2])) and (year or capital or not (is_short or is_english)):
            yield _item(start - len(before.group()), year.end() if year else end, year and year[1], month, before[1])
        elif after and (after[2] or older or capital):
            left = start - len(older.group()) if older and not after[2] else start
            yield _item(left, after.end(), after[2] or (older and older[1]), month, after[1])
        elif year and (capital or not (is_english or is_short)):
            yield _item(start, year.end(), year[1], month, None)


def _month_words(text: str, language: str | None) -> Iterator[tuple[int, int, int, bool, bool]]:
    """Yield the month names: start, end, month, whether short, whether an English word; two names of one month are one."""
    names, first, skip = _months(), _first_words(), -1
    for word in WORD.finditer(text):
        if word.start() < skip or word.group().lower() not in first:
            continue
        pair = WORD.match(text, word.end() + 1)
        double = f"{word.group()} {pair.group()}".lower() if pair else ""
        end = pair.end() if pair and double in names else word.end()
        meanings = names.get(double) or names.get(word.group().lower())
        chosen = _meaning(meanings, language) if meanings else None
        if chosen is None:
            continue
        twin = re.compile(r"\s?[/(]\s?([^\W\d_]+)\)?").match(text, end)
        if twin and month_name(twin[1]) == chosen[0]:
            end = twin.end()
        skip = end
        yield word.start(), end, chosen[0], chosen[1], "en" in chosen[2]


def _meaning(
    meanings: tuple[tuple[int, bool, frozenset[str]], ...], language: str | None
) -> tuple[int, bool, frozenset[str]] | None:
    fitting = [meaning for meaning in meanings if language in meaning[2]] or list(meanings)
    return fitting[0] if len({meaning[0] for meaning in fitting}) == 1 else None


def _numeric(text: str, order: Order | None) -> Iterator[Found]:
    for match in NUMERIC.finditer(text):
        first, mark, second, third = match[1], match[2], int(match[3]), match[4]
        if len(first) == 4 and len(third) <= 2:
            yield _item(match.start(), match.end(), first, second, third)
        elif len(first) <= 2 and len(third) == 4:
            day, month = _day_month(int(first), second, "dmy" if mark == "." else order)
            yield _item(match.start(), match.end(), third, month, day)


def _day_month(first: int, second: int, order: Order | None) -> tuple[int | None, int | None]:
    if first > 12 or first == second:
        return first, second
    if second > 12:
        return second, first
    if order is None:
        return None, None
    return (first, second) if order == "dmy" else (second, first)


def _east(text: str) -> Iterator[Found]:
    for match in EAST.finditer(text):
        yield _item(match.start(), match.end(), match[1], match[2], match[3])


def _item(start: int, end: int, year: str | None, month: int | str | None, day: int | str | None) -> Found:
    parts = [int(part) if part else None for part in (year, month, day)]
    return Found(span=Span(start, end), year=parts[0], month=parts[1], day=parts[2])


def _possible(item: Found) -> bool:
    if item.year is not None and not FIRST_YEAR <= item.year <= last_year() + 100:
        return False
    if item.month is not None and not 1 <= item.month <= 12:
        return False
    return item.day is None or item.on(2000 if item.year is None else None) is not None


def _with_weekday(item: Found, text: str) -> Found:
    before = list(WORD.finditer(text, max(0, item.span.start - 24), item.span.start))[-3:]
    names = weekdays()
    start, end, weekday = item.span.start, item.span.end, None
    for word in reversed(before):
        gap = text[word.end() : start]
        if word.group().lower() in names and re.fullmatch(
            rf"[\s,.،(]*(?:(?:{_words('before')})\s+)?", gap, re.IGNORECASE
        ):
            start, weekday = word.start(), names[word.group().lower()]
            break
    after = WORD.search(text, end, end + 20)
    if weekday is None and after and re.fullmatch(r"\s?[,(]?\s?", text[end : after.start()]) and item.day:
        weekday = names.get(after.group().lower())
        end = after.end() if weekday is not None else end
    return Found(span=Span(start, end), year=item.year, month=item.month, day=item.day, weekday=weekday)


def _iso(year: str, month: str, day: str) -> str | None:
    item = _item(0, 1, year, month, day)
    return item.iso() if _possible(item) and item.on() else None

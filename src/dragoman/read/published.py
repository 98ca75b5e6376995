"""When a report was published: the value, how precise it is, how it was found, and in which words."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import msgspec

from dragoman.errors import UsageError
from dragoman.read.dateline import find_dateline
from dragoman.read.dates import Order, find_dates, last_year, month_name, order_for, precision_of, read_date
from dragoman.read.story import find_story
from dragoman.schema.record import Record
from dragoman.schema.report import DateMethod, DatePrecision

URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})([-/_.]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9])(?![\d])")
URL_NAMED = re.compile(r"/((?:19|20)\d{2})/([A-Za-z]{3,9})/(\d{1,2})(?!\d)")
URL_MONTH = re.compile(r"/((?:19|20)\d{2})[-/](0[1-9]|1[0-2])(?=[/_-]|$)")
NAME_DAY = re.compile(
    r"(?<![0-9A-Za-z])((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![0-9A-SU-Za-su-z])"
)
NAME_MONTH = re.compile(r"(?<![0-9A-Za-z])((?:19|20)\d{2})[-_.](0[1-9]|1[0-2])(?![0-9A-Za-z]|[-_.]\d)")


class Published(Record, frozen=True):
    """A publication date: `value` is "YYYY-MM-DD", "YYYY-MM", "YYYY" or None; `text` the words it was found in.

    `after` is the last day the text tells as news, where the date comes from there.
    """

    value: str | None = None
    precision: DatePrecision = "unknown"
    method: DateMethod = "unknown"
    text: str | None = None
    after: str | None = None
    notes: tuple[str, ...] = ()


class Clues(Record, frozen=True):
    """All that can tell when a report was published: the user's word, the format's, the address, the text, the file name."""

    text: str
    given: str | None = None
    metadata: str | None = None
    url: str | None = None
    path: str = ""
    language: str | None = None


def find_published(clues: Clues) -> Published:
    """Return the date by the first method that finds one: given, metadata, url, dateline, text, file name, else unknown.

    A later method may make a bare month or year more precise, never contradict it; the user's own word stands as it is.
    Dates more than a year ahead are passed over and noted. Raises UsageError for a given date that cannot be read.
    """
    order = order_for(clues.language, urlsplit(clues.url or "").hostname)
    if clues.given:
        return _given(clues.given, order)
    best = Published()
    notes: list[str] = []
    for method in (_metadata, _url, _dateline, _text, _file_name):
        found = method(clues, order)
        if found.value and int(found.value[:4]) > last_year():
            notes.append(f"a date in the future was passed over: {found.text}")
        elif found.value and (best.value is None or _refines(found.value, best.value)):
            best = found
        if best.precision == "day":
            break
    return _completed(msgspec.structs.replace(best, notes=tuple(notes)), clues, order)


def _refines(fine: str, coarse: str) -> bool:
    return len(fine) > len(coarse) and fine.startswith(coarse)


def _made(value: str | None, method: DateMethod, text: str, after: str | None = None) -> Published:
    if value is None:
        return Published()
    return Published(value=value, precision=precision_of(value), method=method, text=text, after=after)


def _given(value: str, order: Order | None) -> Published:
    read = read_date(value, order)
    if read is None:
        raise UsageError(
            f"The publication date {value!r} cannot be read.", advice="Write it as YYYY-MM-DD, YYYY-MM or YYYY."
        )
    return _made(read, "given", value)


def _metadata(clues: Clues, order: Order | None) -> Published:
    value = (clues.metadata or "").strip()
    return _made(read_date(value, order, clues.language), "metadata", value) if value else Published()


def _url(clues: Clues, _: Order | None) -> Published:
    path = urlsplit(clues.url or "").path
    for pattern, reading in ((URL_DAY, _numbers), (URL_NAMED, _month_in_words), (URL_MONTH, _month_only)):
        for match in pattern.finditer(path):
            if value := reading(match):
                return _made(value, "url", match.group())
    return Published()


def _dateline(clues: Clues, order: Order | None) -> Published:
    line = find_dateline(clues.text, order, clues.language)
    if line is None or not line.complete:
        return Published()
    return _made(line.found.iso(), "dateline", line.found.span.of(clues.text))


def _text(clues: Clues, _: Order | None) -> Published:
    story = find_story(clues.text, clues.language)
    if story is None:
        return Published()
    return _made(story.iso(), "text", story.span.of(clues.text), story.day.isoformat())


def _file_name(clues: Clues, order: Order | None) -> Published:
    name = PurePosixPath(clues.path.rpartition("!")[2]).name
    for pattern, reading in ((NAME_DAY, _numbers), (NAME_MONTH, _month_only)):
        if (match := pattern.search(name)) and (value := reading(match)):
            return _made(value, "file name", match.group())
    for found in find_dates(re.sub(r"[_.-]+", " ", PurePosixPath(name).stem), order, clues.language):
        if found.year and found.month:
            return _made(found.iso(), "file name", name)
    return Published()


def _numbers(match: re.Match[str]) -> str | None:
    return read_date(f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}")


def _month_in_words(match: re.Match[str]) -> str | None:
    month = month_name(match[2])
    return read_date(f"{match[1]}-{month:02}-{int(match[3]):02}") if month else None


def _month_only(match: re.Match[str]) -> str | None:
    return f"{match[1]}-{match[2]}"


def _completed(best: Published, clues: Clues, order: Order | None) -> Published:
    """Return the date made a day by a date line without a year ("KYIV, March 3 (Agency) -") that fits it."""
    if best.value is None or best.precision == "day":
        return best
    line = find_dateline(clues.text, order, clues.language)
    day = line.found.on(int(best.value[:4])) if line and not line.complete else None
    if line is None or day is None or not _refines(day.isoformat(), best.value):
        return best
    made = _made(day.isoformat(), "dateline", line.found.span.of(clues.text))
    return msgspec.structs.replace(made, notes=best.notes)

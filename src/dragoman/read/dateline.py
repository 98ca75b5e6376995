"""Date lines: the line near the top of a text that is made to say when it was published."""

from __future__ import annotations

import re
from functools import cache

from dragoman.read.dates import Found, Order, find_dates, weekdays
from dragoman.read.header import LONG, Line, lines_of, strip_label, top_lines, without_labels
from dragoman.read.mastheads import is_name_like
from dragoman.read.story import years_named
from dragoman.read.tables import rows
from dragoman.schema.record import Record

SEPARATOR = re.compile(r"\s*[|·•]\s*|\s+[–—-]\s+")
CLOCK = re.compile(
    r"\d{1,2}\s?[:h.]\s?\d{2}(?:\s?:\d{2})?(?:\.\d+)?|\d{1,2}\s?(?=[ap]\.?m\b)|(?<=\d)[TZ](?=\W|\d|$)|\bT(?=\d)|[+-]\d{1,2}(?::?\d{2})?",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
AGENCY = re.compile(
    r"\s*\)?\s*(?P<agency>\([^()\n]{2,40}\)|/[^/\n]{2,40}/|\[[^\]\n]{2,40}\])?\s*(?:\.?[-–—]|:(?=\s))\s*\S"
)
PLACE_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
LINE_LIMIT = 140
SIGNED_LIMIT = 110
PAGE = re.compile(r",?\s(?:page|p\.)\s?[A-Z]?\d{1,3}$", re.IGNORECASE)
AS_OF = re.compile(r"\bas (?:of|at)\s+$", re.IGNORECASE)
LINKS = re.compile(r"(?:^|[\s,|])(?:by|on|in|at)\s|[,|]", re.IGNORECASE)
NUMBERING = re.compile(r"\d{1,3}\s?[/.)]\s+")
OTHER_WORDS = 6
CHRONICLE = 3
SIGNED_LINES = 6
RANK = ("published", "bare", "agency", "signed", "updated")


class Dateline(Record, frozen=True):
    """A date line and what it says; `complete` is False where it leaves out the year."""

    found: Found
    label: str
    complete: bool = True


def find_dateline(text: str, order: Order | None = None, language: str | None = None) -> Dateline | None:
    """Return the date line that says best when the text was published: "Published" before a bare date, "Updated" last.

    A text with three or more bare date lines is a chronicle, whose lines date its parts and not the text.
    """
    top = top_lines(text)
    lines = [line for item in top if (line := _read(item, order, language))]
    bare = {line.found.iso(): line for line in lines if line.label == "bare"}
    begun = next((item.span.start for item in top if len(item.text) > LONG), len(text))
    inside = any(line.found.span.start > begun for line in bare.values())
    if (len(bare) > 1 or inside) and _is_chronicle(text, order, language):
        lines = [line for line in lines if line.label != "bare"]
    if not lines:
        lines = [line for item in top[:SIGNED_LINES] if (line := _signed(item, text, order, language))]
    ranked = [line for label in RANK for line in lines if line.label == label]
    return next((line for line in ranked if line.complete), ranked[0] if ranked else None)


def _is_chronicle(text: str, order: Order | None, language: str | None) -> bool:
    days = {
        line.found.iso() for item in lines_of(text) if (line := _read(item, order, language)) and line.label == "bare"
    }
    return len(days) >= CHRONICLE


def _read(line: Line, order: Order | None, language: str | None) -> Dateline | None:
    if not re.search(r"\d", line.text[:LINE_LIMIT]):
        return None
    head = line.text[: LINE_LIMIT * 2]
    dates = [found for found in find_dates(head, order, language) if found.month or found.year]
    if not dates:
        return None
    if opening := _opening(head, dates[0]):
        return _made(line, dates[0], opening)
    if len(line.text) <= LINE_LIMIT:
        for label in ("updated", "published"):
            rest = strip_label(line.text, label)
            if rest is not None and _is_date_only(rest, order, language):
                return _made(line, dates[0], label)
        dated = (_is_date_only, _has_date_part, _is_dated_byline)
        if any(is_dated(line.text, order, language) for is_dated in dated):
            return _made(line, dates[0], "bare")
    return _made(line, dates[0], "agency") if _is_agency(head, dates[0]) else None


def _made(line: Line, found: Found, label: str) -> Dateline | None:
    """Return the date line with its place in the whole text; a bare line without a year says nothing."""
    span = type(found.span)(found.span.start + line.span.start, found.span.end + line.span.start)
    moved = Found(span=span, year=found.year, month=found.month, day=found.day, weekday=found.weekday)
    if found.year is None and (label == "bare" or found.day is None):
        return None
    return Dateline(found=moved, label=label, complete=found.year is not None)


def _is_date_only(line: str, order: Order | None, language: str | None) -> bool:
    """Return whether a line has a date and, beside it, nothing but clock times, weekdays and small words."""
    dates = find_dates(line, order, language)
    if not dates or not any(found.year or found.day for found in dates):
        return False
    for found in reversed(dates):
        line = f"{line[: found.span.start]} {line[found.span.end :]}"
    line = without_labels(line)
    line = CLOCK.sub(" ", line)
    rest = [word for word in WORD.findall(line.lower()) if word not in _filler() and word not in weekdays()]
    return not rest and not re.search(r"\d", line)


def _has_date_part(line: str, order: Order | None, language: str | None) -> bool:
    """Return whether one part of a line with separators is a date, and the others are short, as in "By X | 5 May 2022"."""
    parts = [part for part in SEPARATOR.split(line) if part.strip()]
    byline = strip_label(line, "by")
    if len(parts) == 1 and byline is not None:
        parts = [part for part in line.split(",", 1) if part.strip()]
    if len(parts) < 2 or line.endswith("."):
        return False
    dated = [part for part in parts if _is_date_only(strip_label(part.strip(), "published") or part, order, language)]
    others = [part for part in parts if part not in dated]
    return bool(dated) and all(len(part.split()) <= OTHER_WORDS for part in others)


def _is_dated_byline(line: str, order: Order | None, language: str | None) -> bool:
    """Return whether a line is a byline with its date before or after it: "By Jo Doe on 5 May 2022 in World"."""
    dates = find_dates(line, order, language)
    if len(dates) != 1 or len(line) > SIGNED_LIMIT or line.endswith((".", "!", "?")):
        return False
    before, after = line[: dates[0].span.start].strip(), line[dates[0].span.end :].strip()
    if strip_label(before or after, "by") is None or re.search(r"\d", before + after):
        return False
    parts = [part for part in LINKS.split(f" {before} , {after}") if part.strip()]
    return all(is_name_like(part) for part in parts)


def _opening(line: str, found: Found) -> str | None:
    """Return the label of a line that begins with it and the date, whatever follows, as in "Posted 5 May 2022. The ..."."""
    start = NUMBERING.match(line)
    offset = start.end() if start else 0
    for label in ("updated", "published"):
        rest = strip_label(line[offset:], label)
        if rest is not None and found.year and line[found.span.start :].strip() == rest:
            closed = re.match(r"\s*(?:$|[.|;·•()–—-])", line[found.span.end :])
            return label if closed or ":" in line[: found.span.start] else None
    return None


def _signed(line: Line, text: str, order: Order | None, language: str | None) -> Dateline | None:
    """Return a line that is a name or names and a date, as in "Harbour Post, Olmo, 5 May 2022", at the head of a text.

    A caption can look the same; one that shows an earlier year than the text tells of is not taken.
    """
    dates = find_dates(line.text, order, language)
    if not dates or len(line.text) > SIGNED_LIMIT or line.text.endswith((".", "!", "?")):
        return None
    names, tail = line.text[: dates[0].span.start], PAGE.sub("", line.text[dates[0].span.start :])
    names = without_labels(AS_OF.sub(" ", names))
    if not re.search(r"(?:[,:/|–—-]|\))\s*(?:\w{1,3}\s+)?$", names) or not _is_date_only(tail, order, language):
        return None
    if not is_name_like(names) or max(years_named(text), default=0) > (dates[0].year or 0):
        return None
    return _made(line, dates[0], "signed") if dates[0].year else None


def _is_agency(line: str, found: Found) -> bool:
    """Return whether the line begins as agencies do: "KYIV, March 3 (Agency) - ...": a place, a date, a dash."""
    place, tail = line[: found.span.start].strip(" ,(–—-"), AGENCY.match(line, found.span.end)
    words = PLACE_WORD.findall(place)
    if not words or not tail or len(words) > 5 or len(place) > 50 or re.search(r"[.:;!?\d]", place):
        return False
    return all(word[0].isupper() or not word[0].islower() or len(word) <= 3 for word in words) and (
        tail.group("agency") is not None
        or place.split(",")[0].isupper()
        or line[found.span.start - 2 : found.span.start] in (", ", "| ")
    )


@cache
def _filler() -> frozenset[str]:
    return frozenset(next(row["words"] for row in rows("date_words") if row["kind"] == "filler").split())


def is_date_line(line: str) -> bool:
    """Return whether a line is nothing but a date, with or without a label."""
    return bool(re.search(r"\d", line)) and len(line) <= LINE_LIMIT and _is_date_only(line, None, None)

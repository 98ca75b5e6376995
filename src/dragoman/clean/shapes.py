"""What the shape of a line alone says: time stamps, counters, rows of links, names, bare addresses."""

from __future__ import annotations

import re

from dragoman.clean.lines import Line
from dragoman.clean.phrases import load_words

_CLOCK = re.compile(
    r"\b\d{1,2}\s?[:h]\s?\d{2}\b|\b\d{1,2}\.\d{2}\b(?!\.)|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|h)\b", re.I
)
_NUMERIC = re.compile(r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b")
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th|er|h\d*|am|pm|k|m|t\d+z?)?$")
# Where a word or a blank begins, and nowhere inside one: a line of a million letters must not be tried at every letter.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|@\w+")
_RULE = re.compile(r"[\s\-_=*~•·#.|<>—–]{3,}")
_ROW = re.compile(r"[|›>»•·→]|\s/\s")
_CREDIT = re.compile(r"(?:photos?|photograph|image|picture|foto|bild|фото|fotoğraf|صورة|crédits?|credit) ?[:/] ?", re.I)
_NAME = re.compile(r"[^\W\d_][\w.'’\-]*")


def stamp(line: Line) -> str | None:
    """Return "clock" for a line that is only a date or time with a clock time, "date" for one without; else None."""
    words = load_words()
    known = words["months"] | words["days"] | words["stamp_heads"] | words["stamp_words"]
    if not 0 < len(line.words) <= 18 or not all(word in known or _NUMBER.match(word) for word in line.words):
        return None
    if not any(_NUMBER.match(word) for word in line.words):
        return None
    if _CLOCK.search(line.text) or line.words[0] in words["stamp_heads"] or line.words[-1] in ("ago", "назад"):
        return "clock"
    dated = _NUMERIC.search(line.text) or any(word in words["months"] for word in line.words)
    return "date" if dated else None


def counter(line: Line) -> bool:
    """Return whether the line only counts reads, shares or comments, or names places to share."""
    words = load_words()["counters"]
    counted = [word for word in line.words if word in words]
    if not counted or len(line.words) > 12:
        return False
    numbers = [word for word in line.words if _NUMBER.match(word)]
    return len(counted) + len(numbers) == len(line.words) and (bool(numbers) or len(counted) >= 2)


def navigation(line: Line) -> bool:
    """Return whether the line is a row of links: three or more short parts with dividers between."""
    parts = [part for part in _ROW.split(line.text) if part.strip()]
    return len(parts) >= 3 and all(len(part.split()) <= 3 for part in parts) and not line.sentence_like


def address(line: Line) -> bool:
    """Return whether the line is nothing but web or mail addresses."""
    return bool(line.text) and not _ADDRESS.sub("", line.text).strip(" ,;|-–<>()")


def hashtags(line: Line) -> bool:
    """Return whether the line is nothing but hashtags."""
    parts = line.text.split()
    return (
        bool(parts) and all(part.startswith("#") and len(part) > 1 for part in parts) and not line.text.startswith("##")
    )


def rule(line: Line) -> bool:
    """Return whether the line is a drawn divider."""
    return _RULE.fullmatch(line.text) is not None


def name(line: Line) -> bool:
    """Return whether the line could be a person's name, or several joined by commas and "and": no digit, no sentence."""
    particles = load_words()["particles"]
    parts = [part for part in re.split(r"[\s,&]+", line.text) if part]
    if not 2 <= len(parts) <= 8 or len(line.text) > 60 or not all(_NAME.fullmatch(part) for part in parts):
        return False
    capital = [part for part in parts if not part[0].islower()]
    return len(capital) >= 2 and all(part in capital or part.casefold() in particles for part in parts)


def by_line(line: Line) -> bool:
    """Return whether the line is "By" and a name, perhaps with an office or a place after it."""
    if len(line.words) < 2 or len(line.words) > 14 or line.words[0] not in load_words()["by"]:
        return False
    parts = re.split(r"[\s,|/]+", line.text)[1:4]
    return line.text[0].isupper() and all(part[:1].isupper() for part in parts[:2]) and not line.sentence_like


def agency_only(line: Line) -> bool:
    """Return whether the line is nothing but the names of news agencies."""
    agencies = load_words()["agencies"]
    return (
        0 < len(line.words) <= 5
        and all(word in agencies for word in line.words)
        and line.text[0] in "(©[" + line.text[0].upper()
    )


def credit(line: Line) -> bool:
    """Return whether the line is "Photo:" and names, not a caption."""
    match = _CREDIT.match(line.text)
    if match is None or len(line.words) > 9 or line.sentence_like:
        return False
    parts = [part for part in re.split(r"[\s,/|]+", line.text[match.end() :]) if part]
    return 0 < len(parts) <= 8 and all(not part[0].islower() or part in ("via", "for", "pour", "für") for part in parts)

"""The head of a plain text: lines such as "Source: https://..." and bylines, which files of reports begin or end with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dragoman.read.tables import rows
from dragoman.schema.record import Record
from dragoman.schema.span import Span

TOP = 25
BOTTOM = 6
LONG = 200
BODY_LINES = 3
ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+[^\s<>\"')\].,;:!?]")
NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*")


class Line(Record, frozen=True):
    """One line of a text that is not empty, and where it stands."""

    span: Span
    text: str


class Head(Record, frozen=True):
    """What labelled lines at the top or the bottom of a text give; None for what they do not."""

    url: str | None = None
    headline: str | None = None
    byline: str | None = None
    outlet: str | None = None


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of the text that are not empty, without the space around them."""
    for match in re.finditer(r"[^\n]+", text):
        stripped = match.group().strip()
        if stripped:
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            yield Line(span=Span(start, start + len(stripped)), text=stripped)


def top_lines(text: str) -> list[Line]:
    """Return the first lines, up to the third that is long enough to be the report itself."""
    found: list[Line] = []
    long = 0
    for line in lines_of(text):
        long += len(line.text) > LONG
        if len(found) == TOP or long == BODY_LINES:
            break
        found.append(line)
    return found


def read_head(text: str) -> Head:
    """Return what the first and last lines of a plain text say of it."""
    top = top_lines(text)
    ends = [
        *top,
        *[line for line in list(lines_of(text[-2000:]))[-BOTTOM:] if line.text not in {item.text for item in top}],
    ]
    return Head(
        url=_address([line.text for line in ends]),
        headline=_labelled(top, "headline"),
        byline=_labelled(top, "byline") or _by(top[:8]),
        outlet=next((value for value in _values(top, "outlet") if not ADDRESS.search(value)), None),
    )


def strip_label(line: str, field: str) -> str | None:
    """Return what stands after a label of this kind at the start of a line; None where the line has none."""
    match = _pattern(field).match(line)
    return line[match.end() :].strip() if match else None


def without_labels(line: str) -> str:
    """Return the line without the words that announce a date, wherever they stand in it."""
    for field in ("updated", "published"):
        line = _anywhere(field).sub(" ", line)
    return line


def is_labelled(line: str) -> bool:
    """Return whether the line begins with a label and a colon."""
    return any(
        _pattern(field, colon=True).match(line)
        for field in ("published", "updated", "url", "headline", "byline", "outlet")
    )


@cache
def _words(field: str) -> str:
    phrases = [phrase for row in rows("labels") if row["field"] == field for phrase in row["phrases"].split("|")]
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


@cache
def _anywhere(field: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_words(field)})(?!\w)\s*[:：]?", re.IGNORECASE)


@cache
def _pattern(field: str, *, colon: bool = False) -> re.Pattern[str]:
    words = _words(field)
    after = r"\s*[:：]\s*" if colon else r"\s*(?:[:：]\s*|[-–|]\s+|(?=\s|$))"
    return re.compile(rf"(?:{words}){after}", re.IGNORECASE)


def _values(lines: list[Line], field: str) -> Iterator[str]:
    """Yield what stands after a label with a colon."""
    for line in lines:
        match = _pattern(field, colon=True).match(line.text)
        value = line.text[match.end() :].strip() if match else ""
        if 1 < len(value) <= LONG:
            yield value


def _labelled(lines: list[Line], field: str) -> str | None:
    return next(_values(lines, field), None)


def _address(lines: list[str]) -> str | None:
    """Return the address after a label, else the only thing on a line of its own."""
    for line in lines:
        match = _pattern("url", colon=True).match(line)
        address = ADDRESS.match(line, match.end()) if match else None
        if address:
            return address.group()
    alone = [line for line in lines if ADDRESS.fullmatch(line)]
    return alone[0] if len(alone) == 1 else None


def _by(lines: list[Line]) -> str | None:
    """Return the name on a line such as "By Jane Doe"; nothing that could be a sentence."""
    for line in lines:
        match = _pattern("by").match(line.text)
        name = re.split(r"\s[|·•–—-]\s|,", line.text[match.end() :])[0].strip() if match else ""
        words = NAME_WORD.findall(name)
        if 2 <= len(words) <= 6 and len(name) <= 60 and not name.endswith(".") and _is_name(words):
            return name
    return None


def _is_name(words: list[str]) -> bool:
    lower = [word for word in words if word[0].islower() and len(word) > 3]
    return words[0][0].isupper() and words[-1][0].isupper() and not lower

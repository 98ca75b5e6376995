"""The marked text of a report: from `{id|words}` and `~ ` lines to clean text with offsets."""

from __future__ import annotations

import re

from dragoman_corpus.faults import Complaints
from dragoman_corpus.objects import Mark, Span
from dragoman_corpus.words import STATUSES

ID = r"[a-z][a-z0-9_-]*"
_MARK = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_TARGET = re.compile(rf"({ID})(?:!([a-z]+))?")


def read_text(lines: list[tuple[int, str]], complaints: Complaints) -> tuple[str, tuple[Mark, ...], tuple[Span, ...]]:
    """Clean text, marks and furniture spans of the numbered lines of a report's text."""
    parts: list[str] = []
    marks: list[Mark] = []
    furniture: list[Span] = []
    length = 0
    for number, line in lines:
        page = line.startswith("~ ")
        clean = _unmark(line[2:] if page else line, number, length, marks, complaints)
        if page:
            furniture.append(Span(length, length + len(clean)))
        parts.append(clean)
        length += len(clean) + 1
    return "\n".join(parts), tuple(marks), tuple(furniture)


def _unmark(line: str, number: int, offset: int, marks: list[Mark], complaints: Complaints) -> str:
    out = ""
    last = 0
    for found in _MARK.finditer(line):
        out += line[last : found.start()]
        words = found[2]
        if not words or words != words.strip():
            complaints.add(number, f"a mark without words, or with spaces at its ends: {found[0]}")
        span = Span(offset + len(out), offset + len(out) + len(words))
        marks += _targets(found[1], span, number, complaints)
        out += words
        last = found.end()
    out += line[last:]
    if "{" in out or "}" in out:
        complaints.add(number, "a brace that is no mark: write {id|words}, without marks inside marks")
    return out


def _targets(text: str, span: Span, number: int, complaints: Complaints) -> list[Mark]:
    marks = []
    for target in text.split(","):
        found = _TARGET.fullmatch(target.strip())
        if not found:
            complaints.add(number, f"not the id of an event: {target!r}")
        elif found[2] and found[2] not in STATUSES:
            complaints.add(number, f"no status: {found[2]!r} (one of {', '.join(STATUSES)})")
        else:
            marks.append(Mark(found[1], span, number, found[2]))
    return marks

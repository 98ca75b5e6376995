"""The dateline with which an agency opens a text: "BAMAKO, May 2 (Agency) - "."""

from __future__ import annotations

import re

# A name in capitals, or an agency in brackets and perhaps the day, before the first dash of the line.
_DATELINE = re.compile(
    r"(?=[A-Z]{3,}\b|(?:(?!\s[-–—]+\s)[^\n]){2,60}?\([^()\n]{2,30}\)(?:,[^()\n]{2,25})?\s[-–—]+\s)(?:(?!\s[-–—]+\s)[^\n]){2,70}\s[-–—]+\s"
)


def behind_dateline(text: str, start: int, end: int) -> int:
    """Return where a sentence that stands from `start` to `end` goes on behind its dateline; `start` where it has none."""
    before = start
    while before and text[before - 1] in " \t":
        before -= 1
    if before and text[before - 1] != "\n":
        return start  # it does not open a line
    dateline = _DATELINE.match(text, start, end)
    return dateline.end() if dateline else start

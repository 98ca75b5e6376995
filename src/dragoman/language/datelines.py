"""The dateline with which an agency opens a text: "BAMAKO, May 2 (Agency) - "."""

from __future__ import annotations

import re

# A name in capitals or an agency in brackets, all before the first dash of the line.
_DATELINE = re.compile(r"(?=[^\n]{0,70}?(?:\b[A-Z]{3,}\b|\([^()\n]{2,30}\)))[^\n]{2,70}?\s[-–—]+\s")


def behind_dateline(text: str, start: int, end: int) -> int:
    """Return where a sentence that stands from `start` to `end` goes on behind its dateline; `start` where it has none."""
    dateline = _DATELINE.match(text, start, end)
    return dateline.end() if dateline else start

"""The agency that a dateline names: "OLMO, May 5 (Harbour Wire) - ", "MARA (Reuters) - "."""

from __future__ import annotations

import re

from dragoman.read.dates import find_dates
from dragoman.read.header import Line
from dragoman.read.mastheads import WORD, is_name_like, outlet_words

DATELINE = re.compile(
    r"(?P<place>[^()/\[\]\n]{3,70}?)[\s,.]*(?:\((?P<round>[^()\n]{2,40})\)|/(?P<stroke>[^/\n]{2,40})/|\[(?P<square>[^\[\]\n]{2,40})\])"
    r"(?P<after>[^()\n]{0,25}?)\s*(?:[-–—]+|:|\.)\s"
)
LINES = 8


def dateline_agency(lines: list[Line]) -> str | None:
    """Return the agency in brackets behind the place, or place and day, with which a text opens; None where there is none.

    Behind a bare place the brackets may hold a country or a province: there only a name that agencies have counts.
    """
    for line in lines[:LINES]:
        found = DATELINE.match(line.text)
        if found is None or not _is_bare(found["after"]):
            continue
        name = (found["round"] or found["stroke"] or found["square"]).strip()
        dated = bool(find_dates(found["place"]))
        if (
            is_name_like(name)
            and not re.search(r"\d", name)
            and _is_bare(found["place"])
            and (dated or _is_agency(name))
        ):
            return name
    return None


def _is_bare(head: str) -> bool:
    """Return whether it is nothing but names and a date, as no sentence is."""
    for found in reversed(find_dates(head)):
        head = f"{head[: found.span.start]},{head[found.span.end :]}"
    return all(is_name_like(part) for part in head.split(",") if part.strip())


def _is_agency(name: str) -> bool:
    return any(word.lower() in outlet_words("outlet") | outlet_words("agency") for word in WORD.findall(name))

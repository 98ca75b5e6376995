"""Names of outlets among the first lines of a text."""

from __future__ import annotations

import re
from functools import cache

from dragoman.read.dates import find_dates
from dragoman.read.header import Line, is_labelled, strip_label
from dragoman.read.tables import rows

WORD = re.compile(r"[^\W\d_][\w.'’-]*")
PART = re.compile(r"\s*[,/|·•()]\s*|\s+[–—-]\s+")
MOST_WORDS = 6
MOST_PARTS = 9
LINES = 6


def is_name_like(text: str) -> bool:
    """Return whether the words are those of names: capitals, and small words such as "of" and "de" between them."""
    words = WORD.findall(text)
    small = [word for word in words if word[0].islower()]
    return (
        0 < len(words) <= MOST_PARTS
        and len(small) < len(words)
        and all(word in outlet_words("particle") for word in small)
    )


def named_outlet(lines: list[Line], headline: str | None) -> str | None:
    """Return the outlet that names itself on a line of its own under the headline, as in "Harbour Post, 5 May 2022".

    Only a name with a word that outlets use counts ("News", "Radio", "Gazette"); bylines and sentences do not.
    """
    for line in lines[:LINES]:
        if line.text == headline or is_labelled(line.text) or strip_label(line.text, "by") is not None:
            continue
        if len(line.text) > 110 or line.text.endswith((".", "!", "?", ":")):
            continue
        if name := _outlet_in(line.text):
            return name
    return None


def is_masthead(line: str) -> bool:
    """Return whether a line is nothing but an outlet's name, perhaps with a place and a date: "Harbour Post, 5 May 2022"."""
    if line.endswith((".", "!", "?", ":")) or is_labelled(line) or strip_label(line, "by") is not None:
        return False
    if _outlet_in(line) is None:
        return False
    for found in reversed(find_dates(line)):
        line = f"{line[: found.span.start]},{line[found.span.end :]}"
    return all(is_name_like(part) for part in PART.split(line) if part.strip())


def _outlet_in(line: str) -> str | None:
    for found in reversed(find_dates(line)):
        line = f"{line[: found.span.start]},{line[found.span.end :]}"
    for part in PART.split(line):
        words = WORD.findall(part)
        named = any(re.split("['’]", word.lower())[-1] in outlet_words("outlet") for word in words)
        if named and 1 < len(words) <= MOST_WORDS and not re.search(r"\d", part) and is_name_like(part):
            return part.strip()
    return None


@cache
def outlet_words(kind: str) -> frozenset[str]:
    """Return the words of a kind: of names of outlets, of agencies, or small words inside names."""
    return frozenset(next(row["words"] for row in rows("outlet_words") if row["kind"] == kind).split())

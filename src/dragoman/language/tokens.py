"""Words of a text with their places."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.schema.record import Record


class Token(Record, frozen=True, kw_only=False):
    """A word or mark: `text[start:end]` of the whole text; `lower` is its lower-case form with straight apostrophes."""

    text: str
    start: int
    end: int
    lower: str


_TOKEN = re.compile(
    r"""
    (?:[A-Za-z]\.){2,}                            # U.S., a.m.
    | \d+(?:[.,:/]\d+)*(?:-\d+(?:[.,]\d+)*)?(?:[A-Za-z]+\b)?  # 1,200  2.5  10-15  6:30  3rd
    | n['’]t\b
    | ['’](?:s|ve|re|ll|d|m)\b
    | (?:[^\W\d_]+(?=n['’]t\b))                   # did|n't
    | [^\W_]+(?:(?:[-‑]|['’](?!(?:s|ve|re|ll|d|m|t)\b))[^\W_]+)*    # Iran-backed, Sana'a
    | \.{2,} | …
    | [^\w\s] | _
    """,
    re.VERBOSE | re.IGNORECASE,
)


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the words and marks of `text[start:end]`, in order, with offsets into the whole text.

    Possessive endings ("'s") and "n't" stand alone; hyphenated words, abbreviations with dots and numbers stay whole.
    """
    stop = len(text) if end is None else end
    found = _TOKEN.finditer(text, start, stop)
    return [Token(word := match.group(), match.start(), match.end(), _lower(word)) for match in found]


@lru_cache(maxsize=65536)
def _lower(word: str) -> str:
    return word.lower().replace("’", "'").replace("‑", "-")

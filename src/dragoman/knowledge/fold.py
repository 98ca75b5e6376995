"""Names made comparable: words of a text with folded keys, and keys that spellings of one name share."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from anyascii import anyascii

from dragoman.knowledge.rows import read_rows

DATA = Path(__file__).parent / "data"

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}[^\W\d_]?(?!\w)"  # U.S., D.R.
    r"|['’]s\b"
    r"|[^\W_]+(?:['’ʼʿʾ`‘](?!s\b)[^\W_]+)*"
)
_ARTICLE = frozenset(["al", "el", "ul", "as", "ash", "ad", "ar", "an", "at", "az", "es", "ed", "er"])
_APOSTROPHES = re.compile(r"['’ʼʿʾ`‘\"^~]")


class Word(NamedTuple):
    """A word of a text: where it stands, as written, and folded."""

    start: int
    end: int
    text: str
    key: str


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of a stretch of text; hyphens part words, a possessive 's is a word of its own (key "s")."""
    found = []
    stop = len(text) if end is None else end
    for match in _WORD.finditer(text, start, stop):
        written = match.group()
        key = fold_word(written)
        if key in _ARTICLE and text[match.end() : match.end() + 1] in ("-", "‑", "–") and match.end() + 1 < stop:
            key = "al"
        if key:
            found.append(Word(match.start(), match.end(), written, key))
    return found


def fold(phrase: str) -> str:
    """Return a phrase as its words' keys, one space between."""
    return " ".join(word.key for word in words(phrase))


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Return a word in plain lower-case letters, apostrophes and accents dropped, spelled the British way."""
    plain = word if word.isascii() else anyascii(word)
    plain = _APOSTROPHES.sub("", plain).replace(".", "").lower().strip()
    plain = spellings().get(plain, plain)
    if plain == "el":
        return "al"
    if "iz" in plain and plain.endswith(("ization", "izations", "ized", "izing", "izers", "izer")):
        return plain.replace("iz", "is")
    return plain


@cache
def spellings() -> dict[str, str]:
    """Return American spelling -> British spelling of words that stand in names."""
    return {row["american"]: row["british"] for row in read_rows(DATA / "spellings.tsv", ("american", "british"))}

"""Words without their endings, so that "shelled", "shelling" and "shells" meet. Coarse: for comparing, not for showing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import resources

from anyascii import anyascii

_WORD = re.compile(r"[^\W\d_][\w'’-]+")
_ENDINGS = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "edly",
    "ies",
    "ied",
    "ers",
    "er",
    "ed",
    "es",
    "'s",
    "’s",
    "s",
)
LENGTH = 6
"""Letters of a stem: what differs only behind them is the same word in another form."""


def stems(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems of the words of the texts; the commonest English words are left out."""
    words = {word for text in texts for word in _WORD.findall(text)}
    return frozenset(one for one in map(_worth_comparing, words) if one is not None)


@lru_cache(maxsize=1 << 16)
def _worth_comparing(word: str) -> str | None:
    """Return the stem of a word, None for one that is short or common."""
    return stem(word) if len(word) > 2 and not is_common(word) else None


def is_common(word: str) -> bool:
    """Return whether a word is among the commonest of English."""
    return word.lower() in _common()


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return the first letters of a word without its ending."""
    plain = word.lower()
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 3:
            plain = plain[: -len(ending)]
            break
    return anyascii(plain)[:LENGTH]


@cache
def _common() -> frozenset[str]:
    text = resources.files("dragoman.link").joinpath("data/common_words.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())

"""Keys that the spellings of one name share, so that transliterations of a name meet."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.knowledge.fold import words
from dragoman.knowledge.particles import particles

_FOLDS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"^(?:mohammed|muhammed|mohamed|mohammad|muhamad|mohamad|mohamet|mahomed|muhamed)$", "muhammad"),
        (r"^(?:abdel|abdoul|abdal|abdul|abdool|abd)$", "abdal"),
        (r"ough", "ug"),
        (r"tch|tsch|sch", "sh"),
        (r"ph", "f"),
        (r"ck|kh|q|c(?!h)", "k"),
        (r"gh", "g"),
        (r"dh", "d"),
        (r"dj", "j"),
        (r"th", "t"),
        (r"w", "v"),
        (r"x", "ks"),
        (r"ou|oo|o", "u"),
        (r"ei|ey|ai|ay|ee|ie|iy|ij|y|e", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aiu])h$", ""),
    )
)


@lru_cache(maxsize=16384)
def name_key(name: str) -> str:
    """Return the key of a name: its words without titles before it and articles, spelling variants folded, in their order.

    Equal keys mean that two written names may well be one; different keys do not mean that they are two.
    An empty key means that nothing of the name is left.
    """
    left = [
        word.key for word in words(name) if word.key not in ("al", "the", "s", "of", "and", "for", "de", "la", "in")
    ]
    # "Justice" and "General" are titles before a name, and part of one where they end it.
    bare = [key for key in left[:-1] if key not in particles("title")] + left[-1:]
    return " ".join(filter(None, map(_fold, _without_links(bare))))


def _without_links(keys: list[str]) -> list[str]:
    """Return the words without "bin", "ibn", "van" and the like between two others."""
    inner = range(1, len(keys) - 1)
    return [
        key for index, key in enumerate(keys) if index not in inner or key not in ("bin", "ibn", "ben", "van", "von")
    ]


@lru_cache(maxsize=32768)
def _fold(key: str) -> str:
    for pattern, put in _FOLDS:
        key = pattern.sub(put, key)
    return key

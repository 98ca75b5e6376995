"""Keys under which names of places are kept, so that spellings of one name meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_SIGNS = re.compile(r"['’‘`´ʿʾʻʼ.\"”“]")
_BREAKS = re.compile(r"[^a-z0-9]+")
_ARTICLE = re.compile(r"^(?:the |(?:al|el|ad|ar|as|ash|at|az|an|ath|adh|ul)[- ](?=\w{3}))")
_DOUBLE = re.compile(r"(.)\1+")
_ENDING = re.compile(r"ah$")
_SOUNDS = {"ou": "u", "dj": "j", "tch": "ch", "q": "k", "saint": "st"}
_SOUND = re.compile("|".join(_SOUNDS))
_LATIN = re.compile("[\u0000-\u024f\u02bb-\u02bf\u1e00-\u1eff\u2000-\u206f]*")
_SOFT = re.compile(r"(?<!^)[aeiouyhw]")
_MARKS = re.compile(r"[\u064b-\u0652\u0640\u0300-\u036f]")


@lru_cache(maxsize=65536)
def place_key(name: str) -> str:
    """Return the key of a name: Latin script without marks, articles, blanks and doubled letters; other scripts case folded."""
    if not name.isascii() and not _latin(name):
        folded = _MARKS.sub("", unicodedata.normalize("NFKC", name).casefold())
        return " ".join(folded.split())
    plain = (name if name.isascii() else anyascii(name)).lower()
    plain = _SIGNS.sub("", plain).strip()
    plain = _ARTICLE.sub("", plain)
    plain = _BREAKS.sub("", plain)
    plain = _SOUND.sub(_same_sound, plain)
    return _ENDING.sub("a", _DOUBLE.sub(r"\1", plain))


def has_article(name: str) -> bool:
    """Return whether a name begins with an Arabic article: "al-Bab", "Ar Raqqah"."""
    return _ARTICLE.match(anyascii(name).lower()) is not None and not name.lower().startswith("the ")


def plain_key(name: str) -> str:
    """Return a name in small Latin letters, otherwise as it is; for telling the same spelling from a similar one."""
    return anyascii(name).casefold()


def sound_key(name: str) -> str | None:
    """Return the looser key, consonants only, of a name whose vowels transliterators write in many ways; None if too short."""
    key = place_key(name)
    if not key.isascii() or not key.isalpha():
        return None
    bones = key[0] + _SOFT.sub("", key)[1:]
    return f"~{bones}" if len(bones) >= 4 else None


def _same_sound(match: re.Match[str]) -> str:
    return _SOUNDS[match.group()]


def _latin(name: str) -> bool:
    return _LATIN.fullmatch(name) is not None

"""How alike two written names are: letters folded, legal forms and titles dropped, numbers in figures, part by part.

Other order, initials, joined words and transliterations of one name meet; a part of a name alone, another number or another
middle name does not. Names in Chinese, Japanese and Korean script are compared sign by sign: their readings say too little.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from anyascii import anyascii
from rapidfuzz import fuzz

from dragoman.knowledge.keys import name_key
from dragoman.knowledge.particles import particles
from dragoman.language.numbers_words import number_words
from dragoman.language.times_slots import time_words

CLOSE = 80.0
"""Least likeness, 0 to 100, of each pair of name parts."""
SMALL = frozenset(
    {"al", "el", "bin", "ibn", "ben", "abu", "de", "da", "dos", "del", "van", "von", "der", "the", "of", "and"}
)
FORMS = (
    "(?:open |public |closed )?joint stock company|limited liability company|sp z o ?o|ltd|limited|llc|llp|inc|incorporated|"
    "corp|corporation|co|company|plc|ag|gmbh|aktiengesellschaft|ab|a s|sa|s a|srl|spa|nv|bv|jsc|ojsc|pjsc|oao|ooo|zao|pao|ao"
)
LEGAL = re.compile(rf"\b(?:{FORMS})\b")
SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
INITIALS = re.compile(r"\b((?:\w\.[ -]?){2,})(?=\W|$)")
APOSTROPHES = re.compile(r"['’ʼʿʾ`‘]")
PATRONYMIC = re.compile(r"(?:ovich|evich|ovna|evna|ovych|ivna)$")
DESCENT = re.compile(r"\s(?:bin|ibn|ben|bint)\s", re.IGNORECASE)
"""Between names these tell who is whose child: in another order it is somebody else."""
ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8"}


def likeness(left: str, right: str, *, person: bool = True) -> float:
    """Return 0 to 100: how sure the worst-matched part is. Which name comes first makes no difference.

    All parts of the shorter name must find one in the other. A name of fewer than three parts matches only one of as many:
    "Mohamed Ali" is not "Mohamed Omar Ali", and a surname alone does not tell brothers apart. Of a body or firm, no part may be
    over: "Bank of Sana" is not "Bank of Sana Aden".
    """
    if SIGNS.search(left) and SIGNS.search(right):
        return 100.0 if "".join(left.split()) == "".join(right.split()) else 0.0
    short, long = sorted((parts(left), parts(right)), key=lambda one: (len(one), one))
    if len(short) < len(long):
        long = [part for part in long if not PATRONYMIC.search(part)] or long
    if not short or _numbers(short) != _numbers(long):
        return 0.0
    if sorted(short) == sorted(long):
        lineage = DESCENT.search(f" {left} {right} ") and short != long
        return 0.0 if lineage else 100.0
    if "".join(short) == "".join(long) or (name_key(left) and name_key(left) == name_key(right)):
        return 95.0
    over = len(long) - len(short)
    if over > (person and len(short) >= 3):
        return 0.0
    return _matched(short, long)


def _matched(short: list[str], long: list[str]) -> float:
    """Return how well the worst part is matched, each part of the longer name used once; in another order a little less."""
    free = dict(enumerate(long))
    worst, full, places = 100.0, False, {}
    for part in sorted(short, key=len, reverse=True):
        score, place = max(((alike(part, other), -place) for place, other in free.items()), default=(0.0, 0))
        if score < CLOSE:
            return score
        other = free.pop(-place)
        worst, full = min(worst, score), full or min(len(part), len(other)) > 2
        places[part] = -place
    order = [places[part] for part in short]
    in_order = all(one < other for one, other in pairwise(order))
    # Initials alone tell nobody: one whole part at least must be the same.
    return (worst if in_order else worst - 2) if full else 0.0


@lru_cache(maxsize=16384)
def _parts(name: str) -> tuple[str, ...]:
    joined = INITIALS.sub(lambda found: " ".join(re.findall(r"\w", found[1])) + " ", name)
    plain = APOSTROPHES.sub("", anyascii(APOSTROPHES.sub("", joined))).lower().replace("&", " and ")
    plain = " ".join("".join(letter if letter.isalnum() else " " for letter in plain).split())
    bare = " ".join(LEGAL.sub(" ", plain).split()) or plain
    words = [_figure(word) for word in bare.split()]
    kept = [word for word in words if word not in SMALL] or words
    kept = [word for word in kept if word not in particles("title")] or kept
    return tuple(kept)


def parts(name: str) -> list[str]:
    """Return the parts of a name in small plain letters: no accents, articles, particles, titles, legal forms."""
    return list(_parts(name))


def _figure(word: str) -> str:
    """Return a number word or an ordinal in figures, any other word as it is."""
    if found := re.fullmatch(r"(\d+)(?:st|nd|rd|th)", word):
        return found[1]
    table = number_words()
    value = table["small"].get(word) or table["tens"].get(word) or time_words()["ordinals"].get(word)
    return ROMAN.get(word) or (str(value) if value else word)


def _numbers(words: list[str]) -> list[str]:
    return sorted(word for word in words if word.isdigit())


def alike(left: str, right: str) -> float:
    """Return 0 to 100 for two parts of names: an initial is like what begins with it, and consonants weigh more than vowels."""
    if left == right:
        return 100.0
    if min(len(left), len(right)) == 1:
        return 85.0 if left[0] == right[0] else 0.0
    if skeleton(left) == skeleton(right):
        return 90.0
    if abs(len(left) - len(right)) > 1 or min(len(left), len(right)) < 4:
        return min(fuzz.ratio(left, right), CLOSE - 1)
    return fuzz.ratio(left, right) - 5


FOLDS = (
    ("gh", "k"),
    ("kh", "k"),
    ("ph", "f"),
    ("q", "k"),
    ("c", "k"),
    ("y", "i"),
    ("w", "v"),
    ("dj", "j"),
    ("dh", "d"),
    ("th", "t"),
)


def skeleton(part: str) -> str:
    """Return the consonants, doubled ones once, after the first letter: what transliterations of one name share."""
    for written, put in FOLDS:
        part = part.replace(written, put)
    first = {"o": "u", "e": "i"}.get(part[:1], part[:1])
    kept = [first, *(letter for letter in part[1:] if letter not in "aeiou")]
    return "".join(letter for place, letter in enumerate(kept) if place == 0 or letter != kept[place - 1])

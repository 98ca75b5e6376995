"""How alike two parts of names are: consonants weigh more than vowels, as languages write the sounds of others differently."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from dragoman.knowledge.keys import name_key
from dragoman.knowledge.names import body_words, country_words, full_names, kept_words

CLOSE = 80.0
"""Least likeness, 0 to 100, of each pair of name parts."""
FOLDS = tuple(
    (re.compile(written), put)
    for written, put in (
        (r"^h(?=[tp])", ""),
        (r"tz", "ts"),
        (r"kh", "k"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"dj", "j"),
        (r"dh", "d"),
        (r"th", "t"),
        (r"x", "ks"),
        (r"[qc]", "k"),
        (r"y", "i"),
        (r"w", "v"),
        (r"(.)\1+", r"\1"),
    )
)
GLIDE = re.compile(r"(?:(?<=[^e]e)|(?<=y)|(?<=[kghnr]i))j(?![aeiou])")
"""A j that is a y: German, Scandinavian and Slavic spelling, not that of Arabic names such as Basij."""
FRENCH = ((r"(?<![st])ch", "sh"), (r"ts?ch", "ch"), (r"gu(?=[ei])", "g"))
GERMAN = (("tsch", "ch"), ("dsch", "j"), ("sch", "sh"), (r"s(?=[aeiouy])", "z"), (r"(?<=[aeiouy])j|j(?=[aeiou])", "y"))
TURKIC = ((r"c(?=[aeiou])", "j"), (r"x", "kh"), (r"q", "g"))
VOWELS = re.compile(r"[aeiouy]+|(?<=[aeo])[w](?![aeiouy])")
SOUNDS = {"a": "a", "e": "ai", "i": "i", "o": "u", "u": "u", "y": "i", "w": "u"}
MAN = re.compile(r"(?:[oe]v|[iy]n|sk[iy]*)$")
"""Endings of the surnames of men to which those of women add -a."""
ADJECTIVE = re.compile(r"(?:s?k|ov|n)?(?:iy|yy|aya|oe|oye|yi|ii)$")
"""What Russian puts behind a name to say that something is of it."""
LONGEST_ADJECTIVE = 5
SERVANT = re.compile(r"^abd(?:[aeiou]{1,2}(?:l(?=\w{3})|(?P<sun>[rsnzd])(?=(?P=sun)))?)?")
"""The first half of names like Abd al-Rahman, Abdurrahman."""


@lru_cache(maxsize=65536)
def skeleton(part: str) -> str:
    """Return the consonants, doubled ones once, after the first letter: what transliterations of one name share."""
    part = GLIDE.sub("i", part)
    for written, put in FOLDS:
        part = written.sub(put, part)
    first = {"o": "u", "e": "i"}.get(part[:1], part[:1])
    rest = "".join(letter for letter in part[1:] if letter not in "aeiou")
    return re.sub(r"^abdl", "abd", first + rest)


@lru_cache(maxsize=65536)
def sounds(part: str) -> frozenset[str]:
    """Return the skeletons that a part may have, as English, French, German and Turkic languages spell sounds."""
    found = {skeleton(part)}
    german = "sch" in part or part.endswith(("yj", "ij"))
    for rules in (FRENCH, TURKIC, GERMAN if german else ()):
        read = part
        for written, put in rules:
            read = re.sub(written, put, read)
        found.add(skeleton(read))
    return frozenset(found)


@lru_cache(maxsize=65536)
def _vowels(part: str) -> tuple[frozenset[str], ...]:
    """Return the groups of vowels after the first letter of a part, each as the sounds that it may stand for."""
    part = re.sub(r"^abd[aeiou]*", "abd", part)
    part = re.sub(r"(?<=[aeiou])h$|(?<=ll)[au](?=h$)|(?<=\w{3}[^aeiouy])e$", "", part)
    return tuple(frozenset("".join(SOUNDS[letter] for letter in group)) for group in VOWELS.findall(part[1:]))


def _same_vowels(left: str, right: str) -> bool:
    """Return whether the vowels of two parts with the same consonants may be one; a part written without vowels fits any.

    Few consonants tell little, so all vowels must agree: Khamenei is not Khomeini, nor Hussein Hassan. Beside more of them one
    vowel may be another. One may be left out inside (Dagalo, Daglo); at the end -a is a woman's name.
    """
    sounded = min(len(skeleton(left)), len(skeleton(right)))
    left, right = GLIDE.sub("i", left), GLIDE.sub("i", right)
    one, other = sorted((_vowels(left), _vowels(right)), key=len)
    if not one:
        return not other or sounded > 2
    open_end = [part[-1] in "aeiouy" and not re.search(r"\w{3}[^aeiouy]e$", part) for part in (left, right)]
    if open_end[0] != open_end[1]:
        longer = max(left, right, key=lambda part: len(_vowels(part)))
        return sounded > 3 and len(other) == len(one) + 1 and longer[-1] != "a" and not _conflicts(one, other[:-1])
    if len(one) == len(other):
        return _conflicts(one, other) <= max(0, (sounded - 2) // 2)
    inside = range(1, len(other) - open_end[0])
    return (
        len(other) == len(one) + 1
        and sounded > 2
        and any(not _conflicts(one, (*other[:at], *other[at + 1 :])) for at in inside)
    )


def _conflicts(one: tuple[frozenset[str], ...], other: tuple[frozenset[str], ...]) -> int:
    return sum(not mine & its for mine, its in zip(one, other, strict=True))


@lru_cache(maxsize=65536)
def alike(left: str, right: str, *, person: bool = True) -> float:
    """Return 0 to 100 for two parts of names: an initial is like what begins with it, and consonants weigh more than vowels."""
    if left == right:
        return 100.0
    if min(len(left), len(right)) == 1:
        return 85.0 if person and left[0] == right[0] else 0.0
    if not person and (known := _known_words(left, right)) is not None:
        return known
    if person and (_of_man_and_woman(left, right) or _of_man_and_woman(right, left)):
        return 0.0
    if person and _short_form(left, right):
        return 88.0
    if not person and _of_a_place(*sorted((left, right), key=len)):
        return 85.0
    if left.startswith("abd") and right.startswith("abd"):
        left, right = (SERVANT.sub("", part) or part for part in (left, right))
    slips = _slips(left, right)
    if _turned(left, right):
        return CLOSE + 2
    if sounds(left) & sounds(right):
        same = min(len(skeleton(left)), len(skeleton(right))) > 1 and _same_vowels(left, right)
        return 90.0 if same or name_key(left) == name_key(right) else min(slips, CLOSE - 5)
    return slips


def _slips(left: str, right: str) -> float:
    """Return how alike two parts are by letters: one slip in a long part is none."""
    if abs(len(left) - len(right)) > 1 or min(len(left), len(right)) < 4:
        return min(fuzz.ratio(left, right), CLOSE - 1)
    return max(0.0, fuzz.ratio(left, right) - 5)


def _turned(left: str, right: str) -> bool:
    """Return whether two neighbouring letters, not the first, stand in the wrong order."""
    same = len(left) == len(right) > 4 and left[0] == right[0] and sorted(left) == sorted(right)
    return same and OSA.distance(left, right) == 1


def _of_man_and_woman(left: str, right: str) -> bool:
    """Return whether these are the surname of a man and the same of a woman, as Slavic languages form it."""
    if found := re.search(r"a[yij]a$", left):
        return skeleton(re.sub(r"(?:[yi]+j?)$", "", right)) == skeleton(left[: found.start()]) and right[-1] in "yij"
    stem = left.removesuffix("a")
    return stem != left and bool(MAN.search(stem) and MAN.search(right)) and skeleton(stem) == skeleton(right)


def _of_a_place(name: str, adjective: str) -> bool:
    """Return whether one is the Russian adjective of the other, mostly a place: Murom, Muromskiy."""
    return len(name) > 3 and adjective.startswith(name) and ADJECTIVE.match(adjective[len(name) :]) is not None


def stems(word: str) -> list[str]:
    """Return the names that a word may be the Russian adjective of."""
    return [word[:at] for at in range(max(4, len(word) - LONGEST_ADJECTIVE), len(word)) if ADJECTIVE.match(word[at:])]


def _known_words(left: str, right: str) -> float | None:
    """Return how alike two words of bodies are by what they mean; None where nothing is known.

    What is alike to one is alike to all that are alike to it, or actors would chain: so a word of several meanings is alike to
    none of them, and one that stays in English names to no English word. Jaish al-Islam is not Lashkar-e-Islam, and neither
    is taken for the Army of Islam.
    """
    one, other = country_words().get(left), country_words().get(right)
    if one and other:
        return 90.0 if one == other else CLOSE - 1 if one & other else 0.0
    one, other = body_words().get(left), body_words().get(right)
    if not (one and other):
        return None
    if not one & other:
        return 0.0
    kept = len(kept_words() & {left, right})
    if kept == 2:
        return None
    return 90.0 if one == other and not kept else CLOSE - 1


def _short_form(left: str, right: str) -> bool:
    """Return whether both are one given name: a short form of several names is none of them."""
    table, one, other = full_names(), name_key(left), name_key(right)
    return (one in table or other in table) and table.get(one, one) == table.get(other, other)


@lru_cache(maxsize=16384)
def thin(part: str) -> str:
    """Return what is left of a part where a script without its sounds wrote it: Arabic has no p and v, Chinese no r at all."""
    part = re.sub(r"ck|kh|gh|[qcg]", "k", re.sub(r"s?ch|sh", "s", part))
    part = part.translate(str.maketrans("pvfrdzj", "bbbltsc")).replace("h", "")
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyw]", "", part))

"""What a written name is made of: parts in plain small letters, the fathers it tells, its legal form.

Small words, titles and legal forms go; numbers are figures; the halves of names like Abd al-Rahman, Saif al-Din and Abu Bakr
are one part.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from anyascii import anyascii
from rapidfuzz.distance import OSA

from dragoman.knowledge.keys import name_key
from dragoman.knowledge.names import body_words, common_names, korean_syllables, legal_forms, short_names
from dragoman.knowledge.particles import particles
from dragoman.language.numbers_words import number_words
from dragoman.language.times_slots import time_words

ARTICLES = frozenset(["al", "el", "ul", "ur", "ud", "the"])
SMALL = ARTICLES | {"bin", "ibn", "ben", "de", "da", "dos", "del", "van", "von", "der", "den", "of", "and", "for"}
FRENCH = frozenset(["la", "le"])
"""Articles that are names as well where they stand first or last: Le Van Khoi."""
TURNED_ARTICLE = re.compile(r"l[ae] [^,]+,", re.IGNORECASE)
SMALL_OF_BODIES = SMALL | FRENCH | {"in", "s"}
ARTICLE = re.compile(r"\b(?:a[lstznrdm]|ash|e[lstznrdm]|esh|u[lsrd])[-‐‑–](?=\w)", re.IGNORECASE)
IZAFE = re.compile(r"(?<=\w{2})[-‐‑–](?:y?[ei]|va|wa|o)[-‐‑– ](?=\w{2})|(?<=\w{2})\s[ei]\s(?=\w{2})")
"""The Persian link of two nouns, "Hezb-e Islami"; also "and" in Portuguese and Catalan."""
SPELLED = re.compile(r"\b((?:\w\.[ -]?){2,})(?=\W|$)")
SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
SYLLABLE = re.compile("(?<=[a-z])(?=[A-Z])")
APOSTROPHES = re.compile(r"['’ʼʿʾ`‘]")
POSSESSIVE = re.compile(r"(?<=[^\W\d_])(?:['’]s\b|(?<=s)['’](?!\w))")
OWNER = re.compile(r"['’]s\s+\w|s['’]\s+\w")
"""Whose father or ambassador somebody is: then that word is no title."""
GLUED = re.compile(r"(?<=[a-z]{3})(?=(?:AG|AB|SA|NV|BV|SpA|GmbH|Ltd|LLC|Inc|PLC)\b)")
BRACKETS = re.compile(r"\s*\(([A-Z]{2,8})\)\s*$")
JOINED_INITIALS = re.compile(r"^[A-Z]{2}(?= \w*[a-z])")
LONGEST_SHORT = 8
"""Most letters of an abbreviation in capitals."""
ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
LOOKALIKES = str.maketrans("0134579", "oieastg")
ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
HALF_SERVANT = re.compile(r"abd(?:[aeiou]{1,2}[lr])?$")
"""The first half of names like Abd al-Rahman."""
FAITH = re.compile(r"(?:d[iey]+ne?|u?llah|allah)$")
"""The second half of names like Saif al-Din and Habib Allah."""


class Name(NamedTuple):
    """A name taken apart. `fathers`: whose child it says somebody is; `form`: "shares" or "limited", or empty.

    `letters`: all words but titles and legal forms in one; `short`: it is an abbreviation written in capitals.
    """

    parts: tuple[str, ...]
    fathers: tuple[str, ...] = ()
    form: str = ""
    letters: str = ""
    short: bool = False


@lru_cache(maxsize=16384)
def taken_apart(name: str, person: bool) -> Name:
    """Return what a name is made of; that of a body or firm is taken apart by other rules than a person's."""
    return _person(name) if person else _body(name)


def _person(name: str) -> Name:
    words = _figures([_letters_for_digits(word) for word in _words(_initials(name))])
    if len(words) > 1 and _of_firm(words[-1]):
        words = words[:-1]
    if not OWNER.search(name):
        words = _without_titles(words, "," in name)
    words = _turned(words)
    kept = _without_french(words, TURNED_ARTICLE.match(name) is not None)
    return Name(_joined(_without_ul(kept)), fathers=_fathers(words), letters="".join(words))


def _body(name: str) -> Name:
    words, form = _without_form(_phrases(_words(GLUED.sub(" ", _without_abbreviation(name)))))
    numbered = _without_ul(_figures(words, slips=True))
    kept = [word for word in numbered if word not in SMALL_OF_BODIES] or numbered
    short = name.isupper() and name.isalpha() and len(name) <= LONGEST_SHORT
    return Name(tuple(kept), form=form, letters="".join(words), short=short)


def _words(name: str) -> list[str]:
    """Return the words in small plain letters, the marks of abbreviations and articles worked out."""
    text = IZAFE.sub(" ", POSSESSIVE.sub("", ARTICLE.sub("al ", name)))
    text = SPELLED.sub(lambda found: " ".join(re.findall(r"\w", found[1])) + " ", text)
    letters = APOSTROPHES.sub("", anyascii(APOSTROPHES.sub("", text)))
    if SIGNS.search(name) and "·" not in name:
        letters = SYLLABLE.sub(" ", letters)
    letters = letters.lower().replace("&", " and ").replace("%", " percent ")
    return "".join(letter if letter.isalnum() else " " for letter in letters).split()


def _initials(name: str) -> str:
    """Return a person's name with initials that are written as one word ("JC Juncker") apart."""
    return name if name.isupper() else JOINED_INITIALS.sub(lambda found: " ".join(found[0]), name)


def _without_french(words: list[str], turned: bool) -> list[str]:
    """Return a person's words without "la" and "le" between two others; at the head they go where the name is turned."""
    inner = range(0 if turned else 1, len(words) - 1)
    return [word for place, word in enumerate(words) if word not in FRENCH or place not in inner]


def _of_firm(word: str) -> bool:
    """Return whether a word is a legal form that is nobody's name: one without a vowel, or a long one."""
    kind = legal_forms().get(word, "")
    return len(word) > 2 and bool(kind) and (kind == "any" or not set(word) & set("aeiou"))


def _without_abbreviation(name: str) -> str:
    """Return a body's name without its own abbreviation in brackets behind it."""
    found = BRACKETS.search(name)
    if not found:
        return name
    before = name[: found.start()]
    own = found[1] in "".join(word[0] for word in re.findall(r"[A-Z]\w*", before))
    return before if own else name


def _letters_for_digits(word: str) -> str:
    """Return a word of a person's name with the letters that digits in it look like."""
    letters = sum(letter.isalpha() for letter in word)
    return word.translate(LOOKALIKES) if 1 < letters < len(word) and not ORDINAL.fullmatch(word) else word


@cache
def _phrase() -> re.Pattern[str]:
    """Return what finds short forms and legal forms of several words; letters alone must not stand beside another letter."""
    several = {english.replace(" ", "") for english in body_words() if " " in english}
    forms = [form for form, words in body_words().items() if " " in form or words & several]
    forms += [form for form in legal_forms() if " " in form]
    spelled = [" ".join(form) for form in legal_forms() if form.isalpha() and len(form) <= 5]
    found = "|".join(sorted({*forms, *spelled}, key=len, reverse=True))
    return re.compile(rf"(?<!\S)(?<!\b\w )(?:{found})(?!\S)(?! \w\b)")


def _phrases(words: list[str]) -> list[str]:
    """Return the words with each phrase that is known as one word."""

    def one(found: re.Match[str]) -> str:
        closed = found[0].replace(" ", "")
        return closed if closed in legal_forms() else next(iter(body_words().get(found[0], ())), f"={closed}")

    return _phrase().sub(one, " ".join(_unslipped(word) for word in words)).split()


@cache
def _long_words() -> tuple[str, ...]:
    """Return the long words of legal forms, in which a slip of the pen is found."""
    words = {word for form in legal_forms() for word in form.split() if len(word) > 6}
    return tuple(sorted(words))


@lru_cache(maxsize=16384)
def _unslipped(word: str) -> str:
    """Return the word of a legal form that this one is with a letter left out or put in, else the word itself."""
    if len(word) < 6 or word in body_words() or word in _long_words():
        return word
    near = (one for one in _long_words() if abs(len(one) - len(word)) == 1 and OSA.distance(one, word) == 1)
    return next(near, word)


@cache
def _closed_forms() -> dict[str, str]:
    return {form.replace(" ", ""): kind for form, kind in legal_forms().items()}


def _without_form(words: list[str]) -> tuple[list[str], str]:
    """Return a body's words without legal forms, and what the form says; forms of two letters stand at an end only."""
    kept, forms = [], []
    for place, word in enumerate(words):
        kind = _closed_forms().get(word.lstrip("="))
        if kind and (len(word) > 2 or word == "co" or place in (0, len(words) - 1)):
            forms.append(kind)
        else:
            kept.append(word.lstrip("="))
    if kept and kept[0] in particles("ship mark"):
        kept = kept[1:] or kept
    told = {form for form in forms if form != "any"}
    return (kept, told.pop() if len(told) == 1 else "") if kept else (words, "")


def _without_titles(words: list[str], turned: bool) -> list[str]:
    """Return a person's words without titles; what is a name as well is a title only at the head of a name or after a comma.

    It is a name too where one word would be left (Don Oakeshott), or where all from there on are syllables of Korean names.
    """
    titles, kept, spared = particles("title") | particles("foreign title"), list[str](), list[str]()
    for place, word in enumerate(words):
        if place + 1 < len(words) and all(one in korean_syllables() for one in words[place:]):
            kept, spared = [*kept, *words[place:]], [*spared, *words[place:]]
            break
        head, name = not kept or turned, _common(word) or name_key(word) in short_names()
        if word not in titles or not (head or not _common(word)):
            kept.append(word)
            spared.append(word)
        elif name:
            spared.append(word)
    left = [word for word in kept if word not in SMALL]
    if len(left) == 1:
        kept = spared
    return kept if any(len(word) > 1 for word in left) else words


@lru_cache(maxsize=16384)
def _common(word: str) -> bool:
    return name_key(word) in common_names()


def common(part: str) -> bool:
    """Return whether so many people bear this name that it tells little."""
    return len(part) < 3 or _common(part)


def _turned(words: list[str]) -> list[str]:
    """Return a name in the order of speech where the mark of the father shows that it was turned: "Salman, Mohammed bin"."""
    marks = particles("parent mark")
    if len(words) == 3 and words[-1] in marks:
        return [words[1], words[2], words[0]]
    if len(words) > 2 and words[0] in marks and words[0] != "ben":  # Ben is a given name as well
        return [*words[2:], *words[:2]]
    return words


def _fathers(words: list[str]) -> tuple[str, ...]:
    """Return the names that a mark such as "bin" stands before, itself between two names."""
    marks = particles("parent mark")
    found: list[str] = []
    for place, word in enumerate(words[:-1]):
        if place and word in marks:
            rest = _joined([one for one in words[place + 1 :] if one not in marks])
            found += rest[:1]
    return tuple(found)


def _joined(words: list[str]) -> tuple[str, ...]:
    """Return the parts of a person's name: small words gone, and names of two halves in one."""
    parts = ["ben"] if len(words) > 1 and words[0] == "ben" else list[str]()  # which is a given name there
    half = ""
    kunya = particles("kunya")
    for word in [one for one in words if one not in SMALL] or words:
        if half:
            parts.append(half + word)
            half = ""
        elif word in kunya or HALF_SERVANT.match(word):
            half = "abu" if word in kunya else "abd"
        elif parts and FAITH.match(word):
            parts[-1] += word
        elif not (parts and (parts[-1] == f"abd{word}" or (parts[-1] == word and not common(word)))):
            # A word written twice in a row is a slip, unless father and child may well have one name.
            parts.append(word)
    return tuple([*parts, half] if half else parts)


def _without_ul(words: list[str]) -> list[str]:
    """Return the words without the article that some write onto the word before it: "Saiful Islam", "Ziaur Rahman"."""
    return [
        word[:-2] if _carries_article(word, following) else word
        for word, following in zip(words, [*words[1:], ""], strict=False)
    ]


def _carries_article(word: str, following: str) -> bool:
    fits = following.startswith("r") if word.endswith("ur") else following and word.endswith("ul")
    return bool(fits) and len(word) > 4 and word[-3] not in "eou" and not HALF_SERVANT.match(word) and not common(word)


def _figures(words: list[str], *, slips: bool = False) -> list[str]:
    """Return the words with numbers in figures, those of two words ("forty four", "forty 4") as one."""
    found: list[str] = []
    tens = False
    for word in words:
        figure = _figure(word, slips)
        if tens and figure.isdigit() and len(figure) == 1:
            found[-1] = str(int(found[-1]) + int(figure))
        else:
            found.append(figure)
        tens = figure.isdigit() and figure != word and figure[-1] == "0" and len(figure) == 2
    return found


@lru_cache(maxsize=16384)
def _figure(word: str, slips: bool) -> str:
    """Return a number word or an ordinal in figures, any other word as it is."""
    if found := ORDINAL.fullmatch(word):
        return found[1]
    table = number_words()
    value = table["small"].get(word) or table["tens"].get(word) or time_words()["ordinals"].get(word)
    if not value and slips and len(word) > 5:  # "fourty": a letter too many
        near = (one for one in table["tens"] if len(one) == len(word) - 1 and OSA.distance(one, word) == 1)
        value = table["tens"].get(next(near, ""))
    return ROMAN.get(word) or (str(value) if value else word)

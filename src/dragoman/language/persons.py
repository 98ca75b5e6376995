"""Words for one person, and whether two of them may mean the same one: "the boy" and "Tom Roe", not "a man" and "another"."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from dragoman.language.ages import without_ages

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_AGE = re.compile(r"\b(\d{1,3})\b")
_OTHER = re.compile(r"\b(?:another|other|second|third|fourth|fifth)\b", re.IGNORECASE)
_NEW = re.compile(r"(?:an?|one|\d)\b", re.IGNORECASE)
_WHOSE = re.compile(r"(?:his|her|their|its|my|our)\b", re.IGNORECASE)
_BY = re.compile(r"\b[\w’'-]+[’']s?\s")
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "jr", "sr", "the", "a", "an", "his", "her", "their", "year", "old"))


class Person(NamedTuple):
    """What words for one person say: parts of a name, the common word, sex ("-" unknown), "child" or "adult", age."""

    names: frozenset[str]
    common: str | None
    sex: str
    grown: str
    age: str | None
    plain: bool


def person(words: str) -> Person:
    """Return what words for one person say; `plain` where a common word for anybody or a name is all that they are."""
    age = _AGE.search(words)
    whose = _BY.sub("", words)
    told = without_ages(whose)
    tokens = _WORD.findall(told)
    names = frozenset(word.lower() for word in tokens if word[:1].isupper() and word.lower() not in _known())
    common = [word.lower() for word in tokens if word.lower() in _table()]
    sex, grown = _table()[common[-1]] if common else ("-", "-")
    names = names - _TITLES
    return Person(
        names,
        common[-1] if common else None,
        sex,
        grown,
        age[1] if age else None,
        bool(common or names or told != whose),
    )


def may_be_one(words: str, later: str) -> bool:
    """Return whether words for one person may mean the same as words that stand later in the text.

    Two names of which none holds the other are two people, and so are two sexes and two ages; "another" and a second "a man"
    are new, and "his wife" is not who was told of before, unless as a wife.
    """
    if _OTHER.search(words) or _OTHER.search(later) or _NEW.match(later):
        return False
    one, two = person(words), person(later)
    if not one.plain or not two.plain or (one.age and two.age and one.age != two.age):
        return False
    if _WHOSE.match(later) and not (one.common and one.common == two.common):
        return False  # "his wife" is not he
    if one.names and two.names:
        return one.names <= two.names or two.names <= one.names
    return "-" in (one.sex, two.sex) or one.sex == two.sex if _grown(one, two) else False


def _grown(one: Person, two: Person) -> bool:
    return "-" in (one.grown, two.grown) or one.grown == two.grown


@cache
def _table() -> dict[str, tuple[str, str]]:
    text = (files("dragoman.language") / "data" / "persons.tsv").read_text("utf-8")
    lines = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {word: (sex, grown) for word, sex, grown in lines}


@cache
def _known() -> frozenset[str]:
    return frozenset(_table()) | _TITLES

"""Ages behind the words for a person: "a woman of 22", "a boy of nine", "a boy, 14" count one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dragoman.language.numbers_words import alternatives, cardinal_pattern, number_words
from dragoman.schema.span import Span

# No age: "a leader of three groups", "a girl of nine children".
_COUNTED = re.compile(r"\s+(?!was\b|is\b|has\b|as\b)(?:[a-z][\w’'-]*s|men|women|children|people)\b")

_LONGEST = 24
"""Characters: no age before a noun is longer."""
# What is left of one where words begin in its midst: "year-old girl", "old girl".
_CUT_OFF = re.compile(r"\A(?:[-\s]*(?:year|month|week|day)s?)?[-\s]*old\s+", re.IGNORECASE)


def age_in(text: str, start: int, end: int) -> Span | None:
    """Return the words between a person and the first age in `text[start:end]` (" of " of "a boy of nine"), or None."""
    return next(_ages(text, start, end), None)


def ages_in(text: str, start: int, end: int) -> list[Span]:
    """Return the words between persons and their ages, for each age in `text[start:end]`."""
    return [*_ages(text, start, end)]


def ages_before(text: str, span: Span) -> list[Span]:
    """Return the ages that stand before a noun or in its place ("3-year-old") of which some part lies in the span."""
    near = _before_noun().finditer(text, max(0, span.start - _LONGEST), min(len(text), span.end + _LONGEST))
    return [Span(*one.span()) for one in near if one.start() < span.end and span.start < one.end()]


def without_ages(words: str) -> str:
    """Return words for people without the ages before their nouns: "his brother" for "his 3-year-old brother"."""
    return " ".join(_CUT_OFF.sub("", _before_noun().sub("", words)).split())


def _ages(text: str, start: int, end: int) -> Iterator[Span]:
    for found in _pattern().finditer(text, start, end):
        if found["how"] == "aged" or (found["how"] == "," and found["digits"]):
            yield Span(found.start("how"), found.start("age"))
        elif found["how"] == "of" and not _COUNTED.match(text, found.end()) and _one_person(found):
            yield Span(found.start("how") - 1, found.start("age"))


def _one_person(found: re.Match[str]) -> bool:
    """Return whether words before "of" are for one person; of a number in digits, whether they are for no group."""
    words, last = number_words(), (found["last"] or "").lower()
    return last not in words["groups"]["words"] if found["digits"] else last in words["one"]["people"]


@cache
def _pattern() -> re.Pattern[str]:
    about = alternatives([*number_words()["bounds"]["about"], "only", "just"])
    return re.compile(
        rf"(?P<last>[^\W\d_][\w’'-]*)?\s?(?P<how>,|\b(?:of|aged)\b)\s"
        rf"(?P<age>(?:(?:{about})\s)?(?:(?P<digits>\d{{1,3}}(?!\d|[,.]\d|[-\s](?:year|month|week|day)s?[-\s]old))|(?:{cardinal_pattern()})(?![\w-])))",
        re.IGNORECASE,
    )


@cache
def _before_noun() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:\d{{1,3}}|(?:{cardinal_pattern()}))[-\s]{{1,2}}(?:(?:year|month|week|day)s?[-\s]{{1,2}}old|y/?o)(?!\w)",
        re.IGNORECASE,
    )

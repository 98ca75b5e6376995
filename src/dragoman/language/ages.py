"""Ages behind the words for a person: "a woman of 22", "a boy of nine", "a boy, 14" count one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dragoman.language.numbers_words import alternatives, cardinal_pattern, number_words
from dragoman.schema.span import Span

# No age: "a leader of three groups", "a girl of nine children".
_COUNTED = re.compile(r"\s+(?!was\b|is\b|has\b|as\b)(?:[a-z][\w’'-]*s|men|women|children|people)\b")


def age_in(text: str, start: int, end: int) -> Span | None:
    """Return the words between a person and the first age in `text[start:end]` (" of " of "a boy of nine"), or None."""
    return next(_ages(text, start, end), None)


def ages_in(text: str, start: int, end: int) -> list[Span]:
    """Return the words between persons and their ages, for each age in `text[start:end]`."""
    return [*_ages(text, start, end)]


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
        rf"(?P<age>(?:(?:{about})\s)?(?:(?P<digits>\d{{1,3}}(?![\d,.]\d))|(?:{cardinal_pattern()})(?![\w-])))",
        re.IGNORECASE,
    )

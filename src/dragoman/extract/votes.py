"""Votes counted: "by 62 votes to 41", "thirteen members voted in favour and two abstained", "passed 204 to 9"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from dragoman.extract.reading import Reading
from dragoman.language.numbers import NumberPhrase
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span

KIND = "votes"
_VOTE = re.compile(r"\b(?:votes?|voted|voting|ballots?|abstain(?:ed|ing|s)?|abstentions?)\b", re.IGNORECASE)
_VOTERS = (
    r"(?:members?|deputies|lawmakers|legislators|senators|M[EK]?Ps|judges|justices|states|countries|nations|delegates|delegations|"
    r"parliamentarians|councillors|ministers|governments|parties)"
)
_CHOICE = r"(?:in favou?r|for|against|abstain(?:ed|ing)?|abstentions?|absent)\b"
_AFTER = re.compile(
    rf"\s(?:{_VOTERS}\s)?(?:of (?:its|the|their) (?:\w+\s)?{_VOTERS}\s)?(?:have\s|had\s|were\s|was\s)?"
    rf"(?:votes?\b|voted\b|voting\b|ballots\b|{_CHOICE})",
    re.IGNORECASE,
)
"""What follows a number of votes, at once or behind those who cast them."""
_SIDES = re.compile(r"\s(?:votes\s)?(?:to|against)\s|\s?[-–—]\s?", re.IGNORECASE)
"""What stands between the votes of the two sides."""
_BY = re.compile(
    r"(?:\b(?:by|of|with|was|vot(?:e|es|ed)|passed|adopted|approved|carried|ratified|rejected|defeated|refused)|[,(:])\s?$",
    re.IGNORECASE,
)
"""What stands before the first of them."""
_CALLED = re.compile(
    r"(?:^|[.;:,(]\s*|\band\s)(?:in favou?r|for(?:\s\w+)?|against|abstain(?:ing|ed)|abstentions?|ayes|noes|absent)\s?[:,]?\s$",
    re.IGNORECASE,
)
"""What stands before a number in a count that is read out: "In favour, 241. Against: 72." """
_MARGIN = re.compile(r"\b(?:by|within)\s(?:just\s|only\s)?$", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:[.,;)]|$|\band\b)")
_NO_VOTES = re.compile(r"%|\bper ?cent\b|\b[mb]illion\b", re.IGNORECASE)


_HOUSE = 10
"""Two numbers without a word of voting are votes from so many on: "3 to 1" may be a score."""


def votes(reading: Reading, text: str) -> Iterator[tuple[Toll, Span]]:
    """Yield the numbers of votes cast, each with its sentence."""
    for sentence in reading.sentences:
        numbers = [number for _, _, number in reading.marks[sentence.number].numbers]
        spoken = _VOTE.search(text, sentence.span.start, sentence.span.end) is not None
        counted: list[Span] = []
        for one, other in zip_longest(numbers, numbers[1:]):
            before = text[sentence.span.start : one.span.start]
            if other is not None and _SIDES.fullmatch(text[one.span.end : other.span.start]):
                large = max(_least(one), _least(other)) >= _HOUSE
                counted += [one.span, other.span] if (spoken or large) and _BY.search(before) else []
            elif _called(text, before, one) or (spoken and _cast(text, before, one)):
                counted.append(one.span)
        for span in dict.fromkeys(counted):
            if not _NO_VOTES.search(text, span.start, span.end + len(" per cent")):
                yield Toll(kind=KIND, span=span), sentence.span


def _called(text: str, before: str, number: NumberPhrase) -> bool:
    """Return whether a number is read out behind what was voted: "Against: 72."."""
    return _CALLED.search(before) is not None and _CLOSED.match(text, number.span.end) is not None


def _cast(text: str, before: str, number: NumberPhrase) -> bool:
    """Return whether votes, or those who cast them, stand behind a number that is not only by how many it was won."""
    return _AFTER.match(text, number.span.end) is not None and _MARGIN.search(before) is None


def _least(number: NumberPhrase) -> int:
    return number.count.best or number.count.low or 0

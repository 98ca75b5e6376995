"""What adds up: "two engineers and a driver" are three people, told in two pieces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from dragoman.language.ages import age_in, ages_in, without_ages
from dragoman.language.numbers import numbers_at
from dragoman.language.numbers_words import number_words
from dragoman.schema.span import Span
from dragoman.schema.value import Count

# Between the pieces of a sum: "two engineers and a driver", "three women, a child and two men".
_JOINT = re.compile(r"(?:,|\band\b|\bplus\b|\bas well as\b|\balong with\b|\btogether with\b)", re.IGNORECASE)
# So between two marked pieces, past an age.
_LAST = re.compile(
    r"(?:,\s\d{1,3})?\s*,?\s*(?:(?:and|plus|as well as|along with|together with)\s+)(?:also\s+)?\Z|\s*,\s*\Z",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*,\s*(?:\d{1,3},\s*)?")
# After these come the parts of a number already told, not more of them.
_PARTS = re.compile(r"[:(–—]|\b(?:including|among|of whom|of them|of which|with)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
# "The mayor", then "Jane Roe" between commas: the name is the mayor's.
_NAME = re.compile(r"(?:[A-Z][\w’'.-]*)(?:\s(?:[A-Z][\w’'.-]*|al|bin|de|da|van|von|el))*")

# Behind the words for a person: "his wife Jane Roe".
_NAMED = re.compile(rf"(?<=[a-z])\s{_NAME.pattern}\Z")

_SINGLE = Count(low=1, high=1, best=1)
_AS_MANY = re.compile(r"as many\s(?!as\b)", re.IGNORECASE)
# Two persons are two where a word adds them: "the governor, his deputy" may be one.
_AND = re.compile(r"\b(?:and|plus|as well as|along with|together with)\b", re.IGNORECASE)


class Piece(NamedTuple):
    """Words that count somebody or something, how many, and the words for those counted."""

    span: Span
    number: Count
    of: str


def pieces(text: str, span: Span) -> list[Piece]:
    """Return the pieces of the sum told at `span`, one where nothing is added, none where nothing is counted.

    "A", "an" and "another" before a noun are one, and beside others "the mayor" and "his driver" too; "no" is zero.
    Of a number whose parts follow ("six: three soldiers, ...", "six people, two soldiers and four clerks") the number
    alone is returned.
    """
    end = span.end
    numbers = numbers_at(text, span)  # a toll's span may leave out a bound ("at least")
    named = _PARTS.search(text, span.start, end)
    cut = named is not None and bool(numbers) and numbers[0].span.end <= named.start()
    if named and cut:
        end = named.start()
    stretches = _stretches(text, span.start, end)
    if named and cut and named.group().lower().startswith("of ") and len(stretches) > 1:
        stretches = stretches[:-1]  # "six people, two of them children"
    stretches = _without_names(text, stretches)
    counted = [_piece(text, one) for one in stretches]
    ones = [piece or _one(text, one) for piece, one in zip(counted, stretches, strict=True)]
    if _kin(text, stretches):
        counted = [Piece(one, _SINGLE, one.of(text)) for one in stretches]
    elif any(counted) or (all(ones) and _AND.search(text, span.start, end)):
        counted = ones
    found = _as_many(text, [piece for piece in counted if piece], stretches)
    return found[:1] if _repeats(found) else found


def adds_up(text: str, span: Span) -> list[Piece]:
    """Return the pieces of a sum of at least two, each of whom or what it counts; none where some words are not counted."""
    found = pieces(text, span)
    if len(found) < 2 or not all(_WORD.search(piece.of) or _names_itself(text, piece) for piece in found):
        return []
    covered = Span(found[0].span.start, found[-1].span.end)
    return found if len(_without_names(text, _stretches(text, covered.start, covered.end))) == len(found) else []


def total(counts: Sequence[Count]) -> Count | None:
    """Return the sum; a side on which one of the pieces is open stays open. None where there is nothing to add."""
    if len(counts) <= 1:
        return counts[0] if counts else None
    lows, highs, bests = ([getattr(count, name) for count in counts] for name in ("low", "high", "best"))
    return Count(
        low=sum(low or 0 for low in lows) if any(low is not None for low in lows) else None,
        high=None if None in highs else sum(highs),
        best=None if None in bests else sum(bests),
        vague=any(count.vague for count in counts),
    )


def joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return the spans, in order, as one where they are pieces of one sum beside each other: "a leader" "and three men"."""
    found: list[Span] = []
    for span in spans:
        if (
            found
            and found[-1].end <= span.start
            and (beside(text, found[-1].end, span.start) or _runs_on(text, found[-1], span))
        ):
            together = Span(found[-1].start, span.end)
            if adds_up(text, together):
                found[-1] = together
                continue
        found.append(span)
    return found


def beside(text: str, end: int, start: int) -> bool:
    """Return whether nothing but a word that adds stands between two places of a text."""
    return bool(_LAST.fullmatch(text, end, start)) and text[end:start].strip() != ","


def _runs_on(text: str, span: Span, other: Span) -> bool:
    """Return whether a comma joins words to others that end with "and": "The premier", "two deputies and a guard".

    An age may stand between them: "Jane Roe, 34, her son and her mother".
    """
    return (
        _COMMA.fullmatch(text, span.end, other.start) is not None
        and re.search(r",?\sand\s", other.of(text)) is not None
    )


def _stretches(text: str, start: int, end: int) -> list[Span]:
    """Return the words between the joints, never cutting through a number or before an age."""
    whole = [number.span for number in numbers_at(text, Span(start, end))] if start < end else []
    whole += ages_in(text, start, end)
    cuts, last = [], start
    for joint in _JOINT.finditer(text, start, end):
        if not any(span.start < joint.end() and joint.start() < span.end for span in whole):
            cuts.append((last, joint.start()))
            last = joint.end()
    return [span for one in (*cuts, (last, end)) if (span := _trimmed(text, *one))]


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def _piece(text: str, span: Span) -> Piece | None:
    age = age_in(text, span.start, span.end)
    named = Span(span.start, age.start) if age and age.start > span.start else span
    numbers = numbers_at(text, named)
    if numbers:
        return Piece(span, numbers[0].count, text[numbers[0].span.end : span.end])
    count = _stands_for(named.of(text))
    return Piece(span, count, named.of(text)) if count else None


def _stands_for(words: str) -> Count | None:
    """Return one for "a driver", zero for "no casualties"; "a number of" and "a group of" say nothing."""
    tokens = [word.lower() for word in _WORD.findall(words)]
    table = number_words()
    if not tokens or tokens[0] not in table["stand_for"] or (len(tokens) > 1 and tokens[1] in table["empty"]["words"]):
        return None
    value = table["stand_for"][tokens[0]]
    if tokens == ["both"] or (tokens[0] in ("a", "an") and tokens[-1] == "couple"):
        return Count(low=2, high=2, best=2)
    return Count(low=value, high=value, best=value)


def _one(text: str, span: Span) -> Piece | None:
    """Return one for "the mayor" and "his son", which only beside others are counted."""
    age = age_in(text, span.start, span.end)
    words = text[span.start : age.start] if age and age.start > span.start else span.of(text)
    plain = without_ages(words)
    person = _NAMED.sub("", plain.partition(",")[0].partition(" of ")[0])
    tokens = [word.lower() for word in _WORD.findall(person)]
    # An age is one person's as an article is: "7-year-old girl".
    known = without_ages(words) != " ".join(words.split()) or (
        len(tokens) > 1 and tokens[0] in number_words()["one"]["before"]
    )
    one = known and (not tokens or tokens[-1] in _named("one") or tokens[-1] in number_words()["one"]["before"])
    if one or plain.lower() in number_words()["one"]["pronouns"] or _is_name(plain):
        return Piece(span, _SINGLE, words)
    return None


def _as_many(text: str, found: list[Piece], stretches: Sequence[Span]) -> list[Piece]:
    """Return the pieces with "and as many clerks" as one more, as many as the last."""
    last = stretches[-1] if stretches else None
    if (
        last
        and len(found) == 1
        and len(stretches) == 2
        and found[0].span == stretches[0]
        and _AS_MANY.match(text, last.start)
    ):
        return [*found, Piece(last, found[0].number, last.of(text))]
    return found


def _kin(text: str, stretches: Sequence[Span]) -> bool:
    """Return whether words are of one family, of which the first alone has a word for whose: "his wife and daughter"."""
    first, *others = [_WORD.findall(without_ages(one.of(text)).lower()) for one in stretches] or [[]]
    kin, before = number_words()["one"]["kin"], number_words()["one"]["before"]
    opened = len(first) == 1 or (len(first) == 2 and first[0] in (*before, "a", "an"))
    return (
        bool(others)
        and opened
        and all(words and words[-1] in kin for words in (first, *others))
        and all(len(words) == 1 or (len(words) == 2 and words[0] in before) for words in others)
    )


def _is_name(words: str) -> bool:
    """Return whether words are the name of a person as far as can be seen: "Jane Roe", not "Americans"."""
    return _NAME.fullmatch(words) is not None and not words.endswith("s" if " " not in words else "\0")


def _without_names(text: str, stretches: Sequence[Span]) -> list[Span]:
    """Return the stretches, a name and the words beside it for the same person as one.

    "The envoy, Jane Roe, and two aides" are three, "Jane Roe, a teacher, and her son" two.
    """
    kept: list[Span] = []
    for one in stretches:
        if kept and text[kept[-1].end : one.start].strip() == "," and _are_one(text, kept[-1], one):
            kept[-1] = Span(kept[-1].start, one.end)
        else:
            kept.append(one)
    return kept


def _are_one(text: str, one: Span, other: Span) -> bool:
    """Return whether words joined by a comma are of one person: who it is and the name, or the name and, closed, what it is."""
    named, told = _is_name(one.of(text)), other.of(text)
    if not named:
        return " " in told and _is_name(told) and _one(text, one) is not None
    return text[other.end : other.end + 1] == "," and told[:2] in ("a ", "an") and told.split()[-1] in _named("one")


def _names_itself(text: str, piece: Piece) -> bool:
    """Return whether a number word says itself whom it counts: "a couple"."""
    return piece.span.of(text).lower() in number_words()["one"]["pairs"]


@cache
def _named(kind: str) -> frozenset[str]:
    return frozenset(number_words()[kind]["people"])


def _repeats(found: Sequence[Piece]) -> bool:
    """Return whether the first number is the sum of the others: "six people, two soldiers and four clerks"."""
    if len(found) < 3 or _named("all").isdisjoint(_WORD.findall(found[0].of.lower())):
        return False
    first, *rest = ((piece.number.low, piece.number.high) for piece in found)
    return first == (sum(low or 0 for low, _ in rest), sum(high or 0 for _, high in rest))

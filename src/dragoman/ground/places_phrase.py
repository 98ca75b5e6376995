"""Names of places in a stretch of text, with what the words around them say: near, part of, kind, tied to which other name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import msgspec

from dragoman.ground.places_words import adjectives, compounds, countries, country_key, feature, says_near, words
from dragoman.schema.span import Span
from dragoman.schema.value import PlacePrecision

Tie = Literal["", "in", "and", ","]

_TOKEN = re.compile(r"[^\W_]+(?:['’\-–.][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
_PREFIXED = re.compile(r"^(?:al|el|ad|ar|as|ash|at|az|an|ez|es|er)-[A-ZÀ-Þ]")
_TIES: tuple[tuple[re.Pattern[str], Tie], ...] = (
    (re.compile(r"^\s*\($"), "in"),
    (re.compile(r"^\s*,\s*(?:and|or)?\s*(?:the\s+)?$"), ","),
    (re.compile(r"(?:^|\s|,)(?:and|or|as well as|&)\s"), "and"),
    (re.compile(r"^\W*(?:[\w-]+\s+){0,3}(?:in|of|at|inside|within|across)\s"), "in"),
)
_BORDER = re.compile(r"\b(?:border|frontier)s?\s+(?:(?:area|region|zone|line)\s+)?(?:between|with|of)\s+(?:the\s+)?$")
_INNER = re.compile(r"\b(?:the|far)\s+[\w-]+\s+of\s+(?:the\s+)?$")
"""Before a name: "in the south of", a part of it, not "south of", a place beyond it."""
_SHORT = 300
_BETWEEN = frozenset(
    (
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "another",
        "others",
        "several",
        "more",
        "then",
        "and",
        "or",
        "in",
        "at",
        "near",
        "the",
        "both",
        "nearby",
        "of",
        "as",
        "well",
    )
)
_HELD: tuple[PlacePrecision, ...] = ("town", "province", "district", "region")
_LIST = re.compile(r"^\s*(?:,|,?\s*(?:and|or)\b)")


class Named(msgspec.Struct, kw_only=True):
    """A name as it stands: `core` is what to look up, `full` the same with the word for its kind, `span` what to show.

    `kind` is what a word beside it calls it, `near` and `part` what the words before it say, `hint` a country's adjective
    before it, `before` the text between the name before it, or the start, and this one; `tie` what that text amounts to.
    """

    span: Span
    core: str
    chunk: Span
    full: str = ""
    kind: PlacePrecision | None = None
    near: bool = False
    part: bool = False
    hint: str | None = None
    before: str = ""
    tie: Tie = ""
    border: bool = False


class Token(msgspec.Struct, kw_only=True, frozen=True):
    """A word with its place in the text; `lower` is compared, `name_like` says whether it could begin a name."""

    text: str
    start: int
    end: int
    lower: str
    name_like: bool


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """Return the words that lie wholly in a stretch of text; a possessive "'s" is left out of its word."""
    if len(text) < _SHORT:
        return [_token(match) for match in _TOKEN.finditer(text, start, end)]
    tokens, starts, ends = _all(text)
    return list(tokens[bisect_left(starts, start) : bisect_right(ends, end)])


@lru_cache(maxsize=2)
def _all(text: str) -> tuple[tuple[Token, ...], list[int], list[int]]:
    tokens = tuple(_token(match) for match in _TOKEN.finditer(text))
    return tokens, [token.start for token in tokens], [token.end for token in tokens]


def _token(match: re.Match[str]) -> Token:
    word = _POSSESSIVE.sub("", match.group())
    return Token(
        text=word,
        start=match.start(),
        end=match.start() + len(word),
        lower=word.casefold().replace("’", "'"),
        name_like=word[0].isupper() or _PREFIXED.match(word) is not None,
    )


def row_key(tokens: Sequence[Token]) -> str:
    """Return a row of words as `countries` keeps a name."""
    return country_key(" ".join(token.lower for token in tokens))


def parse(text: str, start: int, end: int, back: int | None = None) -> list[Named]:
    """Return the names of a stretch of text that could be places, in order; words from `back` on are read with it."""
    tokens = tokenize(text, start, end)
    found: list[Named] = []
    last, at = start if back is None else back, 0
    hint, after = _adjective_before(text, start, last)
    while at < len(tokens):
        if not tokens[at].name_like or tokens[at].lower in words("openers"):
            at += 1
            continue
        stop = _chunk(text, tokens, at)
        at, code = _skip_adjectives(tokens, at, stop)
        if code:
            hint, after = code, tokens[at - 1].end
        elif _owns(text, tokens, at, stop):
            hint, after, at = countries()[row_key(tokens[at:stop])], tokens[stop - 1].end + 2, stop
        if at < stop:
            named = _named(text, tokens, at, stop, last)
            named.hint = hint if hint and _reaches(text[after : named.chunk.start]) else None
            found.append(named)
            last, hint = named.span.end, None
            stop = next((number for number in range(stop, len(tokens)) if tokens[number].start >= last), len(tokens))
        at = stop
    return found


def _adjective_before(text: str, start: int, back: int) -> tuple[str | None, int]:
    """Return the country of the last adjective before a stretch of text, and where the adjective ends."""
    for token in reversed(tokenize(text, back, start)):
        if token.name_like and token.lower in adjectives():
            return adjectives()[token.lower], token.end
    return None, 0


def _chunk(text: str, tokens: list[Token], at: int) -> int:
    """Return the number of the word after the capitalised row that begins at `at`; small words stand only inside it."""
    stop = at + 1
    while stop < len(tokens):
        gap = text[tokens[stop - 1].end : tokens[stop].start]
        if gap in ("'s ", "’s ") or gap not in (" ", "-", "\n", "/", "- ", ". "):
            break
        if gap == ". " and len(tokens[stop - 1].text) > 3:
            break
        double = " ".join(token.lower for token in tokens[at : stop + 2])
        if tokens[stop].lower == "and" and double in compounds():
            stop += 2
        elif tokens[stop].name_like or (tokens[stop].text.isdigit() and gap == " " and len(tokens[stop].text) <= 3):
            stop += 1
        elif (
            stop + 1 < len(tokens)
            and tokens[stop].lower in words("particles")
            and tokens[stop + 1].name_like
            and text[tokens[stop].end : tokens[stop + 1].start] in (" ", "-")
            and not _divides(tokens[at : stop + 1])
        ):
            stop += 2
        else:
            break
    return stop


def _divides(row: Sequence[Token]) -> bool:
    """Return whether a row is a division's name and the "of" before that in which it lies: "Sukma District of"."""
    name = [token.lower for token in row[:-1]]
    return (
        row[-1].lower == "of" and len(name) > 1 and any(" ".join(name[-many:]) in words("divided") for many in (1, 3))
    )


def _skip_adjectives(tokens: list[Token], at: int, stop: int) -> tuple[int, str | None]:
    """Return where the name proper begins after "Iraqi", "South Korean" and the like, and their country."""
    whole = row_key(tokens[at:stop])
    for length in (2, 1):
        row = " ".join(token.lower for token in tokens[at : at + length])
        alone = length == stop - at and row not in countries()
        if at + length <= stop and row in adjectives() and (alone or (at + length < stop and whole not in compounds())):
            return at + length, adjectives()[row]
    return at, None


def _owns(text: str, tokens: list[Token], at: int, stop: int) -> bool:
    """Return whether the row is a country's name that owns the next: "Nigeria's Plateau State"."""
    end = tokens[stop - 1].end
    owned = stop < len(tokens) and text[end : end + 3] in ("'s ", "’s ")
    return owned and row_key(tokens[at:stop]) in countries() and _owned_name(text, tokens, stop)


def _owned_name(text: str, tokens: list[Token], at: int) -> bool:
    named = next((token for token in tokens[at : at + 5] if token.name_like), None)
    return named is not None and _reaches(text[tokens[at - 1].end + 2 : named.start])


def _reaches(between: str) -> bool:
    """Return whether an adjective goes with the name after these words: "Malian" + "town of", not "Malian troops in"."""
    row = between.split()
    return all(word in ("of", "the") or feature(word) in _HELD or word in words("directions") for word in row)


def _named(text: str, tokens: list[Token], at: int, stop: int, last: int) -> Named:
    chunk = Span(tokens[at].start, tokens[stop - 1].end)
    before = text[last : chunk.start]
    named = Named(span=chunk, core=chunk.of(text), chunk=chunk, before=before, tie=_tie(before))
    _read_before(text, named, last)
    _read_after(text, tokens, stop, named)
    return named


def _tie(before: str) -> Tie:
    return next((tie for pattern, tie in _TIES if pattern.search(before)), "")


def _read_before(text: str, named: Named, last: int) -> None:
    """Read "near", "northern", "village of", "the south of" from the words before a name."""
    before = text[max(last, named.chunk.start - 60) : named.chunk.start]
    tokens = tokenize(text, max(last, named.chunk.start - 60), named.chunk.start)
    row = [token.lower for token in tokens]
    while row and row[-1] in ("the", "a", "an", "its", "their"):
        row.pop()
    if row and row[-1] in words("directions") and " ".join(row[-1:]) not in words("near"):
        named.part = True
        row.pop()
        while row and row[-1] in ("the", "and", "far", *words("directions")):
            row.pop()
    joined = " ".join(row)
    inner = len(row) >= 2 and row[-1] == "of" and row[-2] in words("directions") and _INNER.search(before) is not None
    named.part = named.part or inner
    named.near = not inner and says_near(joined)
    if len(row) >= 2 and row[-1] == "of":
        whose = tokens[len(row) - 2]  # with a capital it is the end of another name
        named.kind = None if whose.name_like else feature(whose.lower)
    elif row and feature(row[-1]) in ("town", "province", "district") and not before.rstrip().endswith(","):
        named.kind = feature(row[-1])
    named.border = _BORDER.search(text, max(last, named.chunk.start - 60), named.chunk.start) is not None


def _read_after(text: str, tokens: list[Token], stop: int, named: Named) -> None:
    """Read "base", "province", "air base" after a name, also after a bracket: "Kano (Nigeria) airport"."""
    at, gap_from = stop, named.chunk.end
    bracket = re.match(r"\s*\([^()]{2,40}\)", text[gap_from : gap_from + 45])
    if bracket:
        gap_from += bracket.end()
        at = next((number for number in range(stop, len(tokens)) if tokens[number].start >= gap_from), len(tokens))
    if text[gap_from : gap_from + 2] in ("'s", "’s"):
        gap_from += 2
    if at >= len(tokens) or text[gap_from : tokens[at].start] not in (" ", "-", "\n") or tokens[at].name_like:
        return
    for length in (3, 2, 1):
        row = tokens[at : at + length]
        if len(row) < length or text[gap_from : row[0].start] not in (" ", "-", "\n"):
            continue
        kind = feature(" ".join(token.lower for token in row)) or (feature(row[-1].lower) if length < 3 else None)
        joined = all(text[a.end : b.start] in (" ", "-") for a, b in pairwise(row))
        plain = all(token.text[0].islower() for token in row) and not any(_small(token.lower) for token in row[:-1])
        if kind and joined and plain:
            named.kind = kind
            named.full = " ".join((named.core, *(token.text for token in row)))
            if kind in ("site", "province", "district", "region") or row[-1].lower == "city":
                named.span = Span(named.chunk.start, row[-1].end)
            named.border = named.border or row[-1].lower in ("border", "borders", "frontier")
            return


def _small(word: str) -> bool:
    return word in words("particles") or word in words("locative") or word in ("is", "was", "were", "a", "near", "to")


def listed(text: str, first: Named, second: Named) -> bool:
    """Return whether two neighbouring names stand in one list: "A, B and in C"."""
    between = text[first.span.end : second.chunk.start]
    row = [token.lower for token in tokenize(between, 0, len(between))]
    light = all(word in _BETWEEN or word in words("directions") or feature(word) is not None for word in row)
    return light and _LIST.match(between) is not None

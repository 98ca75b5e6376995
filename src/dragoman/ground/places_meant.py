"""Phrases that mean a place named elsewhere in the report: "the capital", "the Kenyan capital", "the city", "there"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from dragoman.ground.places_phrase import Named, row_key, tokenize
from dragoman.ground.places_words import adjectives, countries, country_key, words
from dragoman.schema.span import Span

Meant = Literal["capital", "country", "town", "there"]

_PHRASE = re.compile(
    r"\b(?:(?P<article>the|this|that)\s+(?:(?P<word>[\w'’-]+)\s+)?)?(?P<noun>capital|city|town|village|country|nation)\b"
    r"(?P<after>(?:\scity)?,?\s\(?[A-Z]|['’-]|\s(?:of|in|near|where|punishment|investment|crime|gains?|council|hall|police|"
    r"residents?|officials?|authorities|mayor|administration)\b)?"
)
_NAMED = re.compile(r"(?:\scity)?,?\s\(?[A-Z]")
"""After the noun: the place's own name follows."""
_OF = re.compile(r"capital(?: city)? of (?:the )?(?P<name>[A-Z][\w'’-]+(?: (?:(?:and|of|the) )?[A-Z][\w'’-]+)*)")
_THERE = re.compile(
    r"(?<= )there\b(?!\s(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can|be|been|seem)\b)"
)
_NEAR = re.compile(
    r"\b(?:near|outside|close to|around|(?:north|south|east|west|outskirts|suburbs|edge) of)\s(?:the\s)?$"
)
_KINDS: dict[str, Meant] = {"capital": "capital", "country": "country", "nation": "country"}
_BACK = 40


class Pointer(msgspec.Struct, kw_only=True, frozen=True):
    """A phrase that means a place: what for, where it stands, and of which country it says the place is."""

    meant: Meant
    span: Span
    country: str | None = None
    near: bool = False


def pointers(text: str, span: Span) -> Iterator[Pointer]:
    """Yield the phrases of a stretch of text that mean a place told elsewhere, in order."""
    for match in _PHRASE.finditer(text, span.start, span.end):
        if (found := _pointer(text, match)) is not None:
            yield found
    for match in _THERE.finditer(text, span.start, span.end):
        yield Pointer(meant="there", span=Span(match.start(), match.end()))


def _pointer(text: str, match: re.Match[str]) -> Pointer | None:
    meant = _KINDS.get(match["noun"], "town")
    after, word = match["after"] or "", (match["word"] or "").casefold()
    if _NAMED.match(after):
        return None
    if meant == "capital" and (told := _country(text, match)) is not None:
        code, span = told
        return Pointer(meant=meant, span=span, country=code, near=_is_near(text, span.start))
    if after or match["article"] is None or (word and word not in words("meant")):
        return None
    span = Span(match.start("word") if word else match.start("noun"), match.end("noun"))
    return Pointer(meant=meant, span=span, near=_is_near(text, match.start()))


def _is_near(text: str, start: int) -> bool:
    return _NEAR.search(text, max(0, start - 25), start) is not None


def _country(text: str, match: re.Match[str]) -> tuple[str, Span] | None:
    """Return the country that the words before or after "capital" name, and the whole phrase: "Kenyan capital"."""
    if (of := _OF.match(text, match.start("noun"))) is not None:
        code = countries().get(country_key(of["name"]))
        return (code, Span(of.start(), of.end())) if code else None
    row = tokenize(text, max(0, match.start("noun") - _BACK), match.start("noun"))
    for length in (3, 2, 1):
        name = row_key(row[-length:])
        if len(row) < length or not row[-length].name_like or text[row[-1].end : match.start("noun")].strip("'’s "):
            continue
        if code := adjectives().get(name) or countries().get(name):
            return code, Span(row[-length].start, match.end("noun"))
    return None


def meaning(pointer: Pointer, named: Named, country: str | None) -> Named:
    """Return a name told elsewhere as what a phrase means: shown where it is written, standing where the phrase stands."""
    return msgspec.structs.replace(
        named,
        chunk=pointer.span,
        hint=country or named.hint,
        near=pointer.near,
        part=False,
        border=False,
        before="",
        tie="",
    )

"""What stands between names: which tells where another lies, which go on a list, which opens a dateline."""

from __future__ import annotations

import re

from dragoman.ground.places_phrase import Named, listed, tokenize
from dragoman.ground.places_words import adjectives, feature, words
from dragoman.schema.span import Span

_BEHIND = 45
_OWNER = re.compile(r"\b(?P<owner>[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*)['’]s\s(?:[a-z-]+\s){0,2}$")


def behind(text: str, span: Span) -> int:
    """Return where to begin reading, so that "near" and "the Malian town of" before a phrase are seen."""
    start = max(0, span.start - _BEHIND, text.rfind("\n", 0, span.start) + 1)
    return text.find(" ", start) + 1 if start and text[start - 1].isalnum() else start


def light(word: str) -> bool:
    """Return whether a word between a site and its town says nothing of its own: "the", "northern", "city"."""
    return (
        word in ("the", "a", "of") or word in words("directions") or feature(word) is not None or word in adjectives()
    )


def follows(between: str) -> bool:
    """Return whether "in", "of" and light words alone stand between "the base" and the name after it."""
    row = [token.lower for token in tokenize(between, 0, len(between))]
    return all(light(word) or word in words("locative") or word in ("near", "outside") for word in row)


def locator(named: Named) -> bool:
    """Return whether a name only tells where the one before it lies: "Beledweyne, 300 km north of Mogadishu"."""
    row = [token.lower for token in tokenize(named.before, 0, len(named.before))]
    measures = (word in words("measures") or word in words("directions") or word[0].isdigit() for word in row)
    return named.near and bool(row) and all(measures)


def owned_by(text: str, named: Named) -> Span | None:
    """Return the name that owns another: "Kabul" before "'s Kart-e-Naw district"; None where none does."""
    owner = _OWNER.search(text, max(0, named.chunk.start - _BEHIND), named.chunk.start)
    return Span(*owner.span("owner")) if owner else None


def tail(first: Named, rest: list[Named], text: str | None = None) -> list[Named]:
    """Return the names that go on with the first: where it lies, and, given the text, those in a list with it."""
    kept: list[Named] = []
    before = first
    for named in rest:
        near = named.chunk.start - before.span.end < 40
        tied = named.tie in ("in", ",") or (text is not None and named.tie == "and")
        if not near or not tied or (text is not None and named.tie != "in" and not listed(text, before, named)):
            break
        kept.append(named)
        before = named
    return kept


def dateline(text: str, named: Named) -> bool:
    """Return whether a name opens a line as a dateline does: "BAMAKO, Mali (Agency) -", "KABUL —"."""
    opens = named.chunk.start == 0 or text[named.chunk.start - 1] == "\n"
    return opens and re.match(r"[^\n.]{0,60}?(?:\)\s*[-–—]|\s[–—]\s|\s-\s)", text[named.chunk.end :]) is not None

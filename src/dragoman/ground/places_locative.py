"""Whether the words around a name put an act there, or make it speak."""

from __future__ import annotations

import re

from dragoman.ground.places_phrase import Named, Token, tokenize
from dragoman.ground.places_words import adjectives, countries, feature, words
from dragoman.schema.span import Span

_SURE = frozenset(("in", "at", "near", "outside", "inside", "around", "within", "across", "throughout", "along", "off"))
_DETERMINERS = frozenset(
    ("the", "a", "an", "its", "their", "both", "nearby", "of", "besieged", "occupied", "neighbouring")
)
_REACH = 90
_AFTER, _BEFORE, _OPENING = 120, 60, 40
"""Characters that may stand between an act and its place, and before a place that opens a clause."""
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being)\s(?:\w+ly\s)?$")
_BOUNDARY = re.compile(
    r"[;:]|\b(?:which|who|whose|where|that|while|after|before|when|since|because|although|whether|if|following|amid|than|"
    r"despite|until|unless|said|says|told)\b|\bto (?=[a-z])"
)


def locative(text: str, named: Named, *, strict: bool = False) -> bool:
    """Return whether a preposition before the name puts something there.

    Strict: only such as tell where an act was, not where somebody spoke, and "on" or "of" only after the noun of an act.
    """
    row = tokenize(text, max(0, named.chunk.start - _REACH), named.chunk.start)
    at = _governor(text, row, named)
    if at is None:
        return False
    word, before = row[at].lower, row[at - 1].lower if at else ""
    if not strict:
        return word in words("locative") or named.near
    if before in words("spoke"):
        return False
    if named.near and named.core.replace(".", "").casefold() in countries():
        return False
    if word in _SURE or named.near or named.border:
        return True
    return (word == "on" and before in words("acts_on")) or (word == "of" and before in words("acts_of"))


def _governor(text: str, row: list[Token], named: Named) -> int | None:
    """Return the number of the preposition that governs the name's phrase: past articles, directions and "city of"."""
    end = named.chunk.start
    for at in range(len(row) - 1, -1, -1):
        gap = text[row[at].end : end]
        if gap.strip(" \n\"“‘'«(") and not (gap.strip() == "," and at < len(row) - 1):
            return None
        word = row[at].lower
        act = word == "of" and at > 0 and row[at - 1].lower in words("acts_of")
        if word in words("locative") or act:
            return at
        if not _passes(word):
            return at if named.near and word in ("of", "from", "to") else None
        end = row[at].start
    return None


def _passes(word: str) -> bool:
    return word in _DETERMINERS or word in words("directions") or word in adjectives() or feature(word) is not None


def speaks(text: str, named: Named) -> bool:
    """Return whether the name is the subject of a verb of saying or deciding: "Ankara rejected"."""
    after = tokenize(text, named.span.end, named.span.end + 40)
    return (
        bool(after) and text[named.span.end : after[0].start].strip() in ("", ",") and after[0].lower in words("saying")
    )


def gap(text: str, named: Named, clause: Span, trigger: Span) -> float | None:
    """Return how far a name stands from the word that names the act, or None where something else comes between.

    A name after the act is nearer than one before it; one that opens the clause ("In Gao, ...") goes with all of it.
    """
    if named.chunk.start >= trigger.end:
        between = text[trigger.end : named.chunk.start]
        return len(between) if len(between) <= _AFTER and not _BOUNDARY.search(between) else None
    opening = text[clause.start : named.chunk.start]
    between = text[named.chunk.end : trigger.start]
    if (
        len(opening) <= _OPENING
        and not _BOUNDARY.search(opening)
        and (_leads(opening) or (_PASSIVE.search(between) and not _BOUNDARY.search(between)))
    ):
        return _AFTER + len(opening)
    if len(between) <= _BEFORE and "," not in between and not _BOUNDARY.search(between):
        return _AFTER + _OPENING + len(between)
    return None


def _leads(opening: str) -> bool:
    """Return whether a clause opens with "In", "On Sunday in": its place is then that of everything in it."""
    return bool(_SURE & {token.lower for token in tokenize(opening, 0, len(opening))[:2]})


def verbal(text: str, trigger: Span) -> bool:
    """Return whether the act is one of speech; the places in its sentence are then of what is spoken about."""
    return any(
        token.lower in words("saying") or token.lower in words("verbal") for token in tokenize(text, *_ends(trigger))
    )


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end

"""Whether the words around a name put an act there, or make it speak."""

from __future__ import annotations

from dragoman.ground.places_phrase import Named, Token, tokenize
from dragoman.ground.places_words import adjectives, countries, feature, words
from dragoman.schema.span import Span

_SURE = frozenset(("in", "at", "near", "outside", "inside", "around", "within", "across", "throughout", "along", "off"))
_DETERMINERS = frozenset(
    ("the", "a", "an", "its", "their", "both", "nearby", "of", "besieged", "occupied", "neighbouring")
)
_REACH = 90


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
    if word in _SURE or named.near:
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


def gap(named: Named, trigger: Span) -> float:
    """Return how far a name stands from the word that names the act; what comes before it counts as farther."""
    if named.chunk.start >= trigger.end:
        return named.chunk.start - trigger.end
    return 1.5 * max(0, trigger.start - named.chunk.end)

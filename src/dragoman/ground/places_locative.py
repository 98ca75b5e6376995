"""Whether the words around a name put an act there, or make it speak."""

from __future__ import annotations

import re
from functools import cache

from dragoman.codebook.words import load_people, load_things, load_weapons
from dragoman.ground.places_phrase import Named, Token, tokenize
from dragoman.ground.places_words import adjectives, countries, country_key, feature, words
from dragoman.schema.span import Span

_SURE = frozenset(
    ("in", "at", "near", "outside", "inside", "around", "within", "across", "throughout", "along", "off", "through")
)
_FROM = re.compile(r"\bfrom\s(?:the\s)?(?:territory\sof\s(?:the\s)?)?(?:(?:[A-Z][\w'’-]*|and|,)[\s,]*)*$")
_STATED = re.compile(r"\b(?:agreed|signed|brokered|mediated|negotiated|announced)\b")
_DETERMINERS = frozenset(
    ("the", "a", "an", "its", "their", "both", "nearby", "of", "besieged", "occupied", "neighbouring")
)
_REACH = 90
_AFTER, _BEFORE, _OPENING = 120, 60, 40
"""Characters that may stand between an act and its place, and before a place that opens a clause."""
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being)\s(?:\w+ly\s)?$")
_BOUNDARY = re.compile(
    r"[;:]|\b(?:which|who|whose|where|that|while|after|before|when|since|because|although|whether|if|following|amid|than|"
    r"despite|until|unless|said|says|told|agreed|signed|brokered|mediated|negotiated|according)\b|"
    r"\bto (?!(?:the|an?|its|their|his|her|one|two|three|four|five|six)\b)(?=[a-z])"
)
_AIMED = re.compile(r"\b(?:against|over|about|for|of|from|by)\s(?:\w+\s){0,2}$")
"""Before an act's noun: what is told is what the act led to, and its place need not be that of the act."""
_TOLD = re.compile(r"\b(?:that|said|says|told|confirmed|announced|warned|reported)\b")
_PASSIVE_WHOLE = re.compile(
    r"^[\s,\"”’)]*(?:(?:has|have|had|will|would|could|may|might|also|again|later|then|both|all)\s)*"
    r"(?:(?:is|are|was|were|be|been|being|got)\s(?:\w+\s)?(?:\w+ly\s)?)?$"
)
_FALLEN = frozenset(("come", "comes", "came", "coming", "fell", "falls", "fall", "falling"))
_TO = re.compile(r"^\s(?:(?:back|home|on|down|up|over|again|out)\s)?(?:to|for|into)\s(?:the\s)?(?:\w+\s){0,2}$")
_ADJECTIVES, _LEAD = 2, 5


def locative(text: str, named: Named, *, strict: bool = False) -> bool:
    """Return whether a preposition before the name puts something there.

    Strict: only such as tell where an act was, not where somebody spoke, and "on" or "of" only after the noun of an act.
    """
    row = tokenize(text, max(0, named.chunk.start - _REACH), named.chunk.start)
    at = _governor(text, row, named)
    if at is None or (strict and text[named.span.end : named.span.end + 2] in ("'s", "’s")):
        return False
    word, before = row[at].lower, row[at - 1].lower if at else ""
    if not strict:
        return word in words("locative") or named.near
    if before in words("spoke"):
        return False
    if named.near and country_key(named.core) in countries():
        return False
    if word in _SURE or named.near or named.border:
        return True
    return (word == "on" and before in words("acts_on")) or (word == "of" and before in words("acts_of"))


def _governor(text: str, row: list[Token], named: Named) -> int | None:
    """Return the number of the preposition that governs the name's phrase: past articles, directions and "city of"."""
    at = _outside(text, row, named)
    if at is None:
        return None
    word = row[at].lower
    act = word == "of" and at > 0 and row[at - 1].lower in words("acts_of")
    if word in words("locative") or act:
        return at
    return at if named.near and word in ("of", "from", "to", "above") else None


def _outside(text: str, row: list[Token], named: Named) -> int | None:
    """Return the number of the first word, going back from a name, that is not part of "the disputed region of"."""
    end, spare = named.chunk.start, _ADJECTIVES if named.full else 0
    for at in range(len(row) - 1, -1, -1):
        gap = text[row[at].end : end]
        if gap.strip(" \n\"“‘'«(") and not (gap.strip() == "," and at < len(row) - 1):
            return None
        word = row[at].lower
        act = word == "of" and at > 0 and row[at - 1].lower in words("acts_of")
        if act or word in words("locative"):
            return at
        if feature(word) is not None:
            spare = _ADJECTIVES
        elif not _passes(word):
            if (
                not spare
                or word in words("takes")
                or not row[at].text[0].islower()
                or _preposition(word)
                or word == "and"
            ):
                return at
            spare -= 1
        end = row[at].start
    return None


def _preposition(word: str) -> bool:
    return word in ("to", "from", "by", "with", "for", "against", "about", "or", "as", "above")


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
        if len(between) > _AFTER or _BOUNDARY.search(between) or _moves(between):
            return None
        return len(between)
    opening = text[clause.start : named.chunk.start]
    between = text[named.chunk.end : trigger.start]
    passive = _PASSIVE.search(between) and not _BOUNDARY.search(between)
    if (
        len(opening) <= _OPENING
        and not _BOUNDARY.search(opening)
        and ((_leads(opening) and not _TOLD.search(between)) or passive)
    ):
        return _AFTER + len(opening)
    aimed = _BOUNDARY.search(between) or _AIMED.search(between)
    if len(between) <= _BEFORE and not aimed and ("," not in between or _led_to(between, text, trigger)):
        return _AFTER + _OPENING + len(between)
    return None


def _moves(between: str) -> bool:
    """Return whether somebody goes elsewhere between an act and a place: "was wounded and flown to a clinic in"."""
    row = [token.lower for token in tokenize(between, 0, len(between))]
    return any(word in words("motion") and "to" in row[at + 1 : at + 4] for at, word in enumerate(row))


def _led_to(between: str, text: str, trigger: Span) -> bool:
    """Return whether the act is told as what came of one at the place: "blew up in Gao on Monday, killing two"."""
    return (
        between.count(",") == 1
        and between.rstrip().endswith(",")
        and re.match(r"\S+ing\b", trigger.of(text)) is not None
    )


def taken(text: str, named: Named, trigger: Span) -> float | None:
    """Return how far a name stands from an act that took, hit or entered it, or None: "captured Gao", "Gao was shelled"."""
    told = {token.lower for token in tokenize(text, *_ends(trigger))}
    if _belongs(text, named):
        return None
    if named.chunk.start >= trigger.end:
        between = text[trigger.end : named.chunk.start]
        last = text[trigger.start : trigger.end].rsplit(" ", 1)[-1]
        moved = told & words("motion") and _TO.match(
            f" {last} {between.lstrip()}" if last in ("to", "for") else between
        )
        return len(between) if moved or (told & words("takes") and _direct(text, named, trigger)) else None
    between = text[named.span.end : trigger.start]
    if not told & words("takes") or len(between) > _BEFORE or not _PASSIVE_WHOLE.match(between):
        return None
    passive = _PASSIVE.search(between) or (told & _FALLEN and "," not in between)
    return _AFTER + len(between) if passive and _is_subject(text, named) else None


def _is_subject(text: str, named: Named) -> bool:
    """Return whether a name is itself what a verb is about: "the city of Gao was", not "residents of Gao were"."""
    row = tokenize(text, max(0, named.chunk.start - _REACH), named.chunk.start)
    if len(row) > 1 and row[-1].lower == "of" and feature(row[-2].lower) is None:
        return False
    at = _outside(text, row, named)
    return at is None or not _preposition(row[at].lower)


def _direct(text: str, named: Named, trigger: Span) -> bool:
    """Return whether nothing but "the disputed city of" and the like stands between an act and a name after it."""
    row = tokenize(text, trigger.end, named.chunk.start)
    if re.search(r"[,;:.!?()]", text[trigger.end : named.chunk.start]):
        return False
    return not row or _outside(text, row, named) is None


def _belongs(text: str, named: Named) -> bool:
    """Return whether the name only tells whose or what the next noun is: "Mosul residents", "Iran's envoy"."""
    after = text[named.span.end : named.span.end + 1]
    if after in ("'", "’", "-"):
        return True
    token = next(iter(tokenize(text, named.span.end, named.span.end + 40)), None)
    if token is None or text[named.span.end : token.start] != " ":
        return False
    return token.lower in _nouns() or token.lower in words("bodies")


@cache
def _nouns() -> frozenset[str]:
    return frozenset(word for table in (load_people(), load_things(), load_weapons()) for word in table)


def opens(text: str, named: Named, sentence: Span, trigger: Span) -> bool:
    """Return whether a sentence opens with "In Gao," and then tells the act, with nobody else speaking between."""
    opening = text[sentence.start : named.chunk.start]
    between = text[named.chunk.end : trigger.start]
    return (
        named.chunk.end <= trigger.start
        and len(opening) <= _OPENING
        and _leads(opening)
        and text[named.span.end : named.span.end + 1] == ","
        and not _TOLD.search(between)
    )


def _leads(opening: str) -> bool:
    """Return whether a clause opens with "In", "On Sunday in": its place is then that of everything in it."""
    row = [token.lower for token in tokenize(opening, 0, len(opening)) if not token.text.isdigit()]
    if not row:
        return False
    return row[0] in _SURE or (row[0] in words("leads") and any(word in _SURE for word in row[1:_LEAD]))


def verbal(text: str, trigger: Span) -> bool:
    """Return whether the act is one of speech; the places in its sentence are then of what is spoken about."""
    return any(
        token.lower in words("saying") or token.lower in words("verbal") for token in tokenize(text, *_ends(trigger))
    )


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def tells_where(text: str, span: Span, trigger: Span, type: str | None) -> bool:
    """Return whether a phrase after an act of a type tells where it was, not where it came from or was agreed."""
    if type == "ASSAULT" and _FROM.search(text, max(0, span.start - 60), span.start):
        return False
    return type != "RETREAT" or _STATED.search(text, trigger.end, span.start) is None

"""How many were hit: of those who were "shot", others say how many died and how many lived."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

import msgspec

from dragoman.extract.model.harms import DEADLY, EITHER, HURT, Harms
from dragoman.language.numbers import numbers_at
from dragoman.language.sums import pieces, total
from dragoman.schema.mention import Mention, Toll
from dragoman.schema.span import Span

_HIT = r"(?:shot|hit|struck|stabbed|attacked|beaten|run over)"
_SAID = r"(?:killed|dead|died|fatally|mortally|martyred|slain|murdered|executed|injured|wounded|hurt)"
# Behind a number: they were hit, or cared for, and nothing is said of a death.
_GAP = rf"(?:,\s+who)?(?:\s+(?!{_SAID}\b)[\w’'-]+){{0,4}}?\s+"
_AFTER = re.compile(
    rf"{_GAP}{_HIT}\b(?!\s+(?:dead|to death|and (?:later |then )?(?:killed|died|murdered)|through the head|down))",
    re.IGNORECASE,
)
_CARED = re.compile(
    rf"{_GAP}(?:taken|rushed|sent|brought|flown|transported|airlifted|admitted|hospitali[sz]ed)\b", re.IGNORECASE
)
_BEFORE = re.compile(
    r"\b(?:shot|shoots|shooting|hit|hits|hitting|struck|striking|stabbed|stabbing)\s(?:up to\s|at least\s)?\Z",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:others?|another|more|further|remaining)\b", re.IGNORECASE)


class _Told(NamedTuple):
    """A toll with a number, and the places of its mention and itself."""

    at: tuple[int, int]
    toll: Toll
    number: int


def with_struck(text: str, told: Sequence[Mention], harms: Harms | None) -> list[Mention]:
    """Return the mentions; of a number who were hit, of whom the event tells how many died, all are casualties.

    "Five were shot, two of them fatally": five casualties, two killed. A number told of the dead elsewhere stays theirs.
    """
    changed: dict[tuple[int, int], str] = {}
    for event in dict.fromkeys(one.event for one in told):
        counted = [*_counted(text, told, event)]
        many = [one for one in counted if one.number > 1 and numbers_at(text, one.toll.span)]
        struck = [one for one in many if _only_hit(text, one.toll)]
        sure = [one for one in counted if not harms or harms.tells_death(one.toll.span)]
        dead, hurt = _apart(sure, struck, DEADLY), _apart(counted, struck, HURT)
        for one in struck:
            # Those cared for are the hurt, unless the report says itself that they are the dead and the hurt together.
            hit = one.toll.kind == DEADLY or not _cared(text, one.toll) or _adds(one, dead, hurt)
            if dead and max(dead) < one.number and hit:
                changed |= _either(one, counted)
        for one in many:
            # "Officers found four victims" where one died and three were hurt.
            if harms and one.toll.kind == DEADLY and one not in sure and _adds(one, dead, hurt):
                changed |= _either(one, counted)
    return [_changed(mention, at, changed) for at, mention in enumerate(told)]


def _apart(counted: Sequence[_Told], struck: Sequence[_Told], kind: str) -> set[int]:
    """Return the numbers of a kind that are not among the words of those hit."""
    spans = [one.toll.span for one in struck]
    return {
        one.number
        for one in counted
        if one.toll.kind == kind and not any(span.overlaps(one.toll.span) for span in spans)
    }


def _adds(one: _Told, dead: Collection[int], hurt: Collection[int]) -> bool:
    return any(one.number == died + lived for died in dead for lived in hurt)


def _either(one: _Told, counted: Sequence[_Told]) -> dict[tuple[int, int], str]:
    """Return the change of a toll, and of those of its kind in the same words, to casualties."""
    same = (other for other in counted if other.toll.kind == one.toll.kind)
    return {other.at: EITHER for other in same if other.toll.span.overlaps(one.toll.span)}


def _only_hit(text: str, toll: Toll) -> bool:
    """Return whether a number's own words say only that so many were hit or taken to hospital."""
    before = _BEFORE.search(text, max(0, toll.span.start - 24), toll.span.start)
    return bool(before) or _cared(text, toll) or bool(_match(_AFTER, text, toll))


def _cared(text: str, toll: Toll) -> bool:
    return _match(_CARED, text, toll) is not None


def _match(pattern: re.Pattern[str], text: str, toll: Toll) -> re.Match[str] | None:
    """Return what is said behind those counted; nothing of others, since how they fared stands beside them."""
    span = Span(toll.span.start, toll.of.end) if toll.of and toll.of.start >= toll.span.end else toll.span
    match = pattern.match(text, span.end)
    last = pieces(text, toll.span)
    start = span.end if len(last) > 1 else span.start  # "a boy and six others" are all of them
    return None if match is None or _OTHERS.search(text, start, match.end()) else match


def _counted(text: str, told: Sequence[Mention], event: int) -> list[_Told]:
    found = []
    for place, mention in enumerate(told):
        for at, toll in enumerate(mention.tolls if mention.event == event else ()):
            number = total([piece.number for piece in pieces(text, toll.span)])
            best = number.best if number else 1 if toll.single else None
            if best and toll.kind in (DEADLY, HURT):
                found.append(_Told((place, at), toll, best))
    return found


def _changed(mention: Mention, place: int, kinds: dict[tuple[int, int], str]) -> Mention:
    tolls = tuple(
        msgspec.structs.replace(toll, kind=kinds[place, at]) if (place, at) in kinds else toll
        for at, toll in enumerate(mention.tolls)
    )
    return msgspec.structs.replace(mention, tolls=tolls) if tolls != mention.tolls else mention

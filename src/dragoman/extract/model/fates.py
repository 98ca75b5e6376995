"""What became of those who were hit, where it is told apart from the act: "she died later at a hospital"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from dragoman.extract.model.harms import DEADLY, EITHER, HURT, Harms
from dragoman.extract.vocabulary import rows, words_of
from dragoman.language.numbers import find_numbers, numbers_at
from dragoman.language.persons import may_be_one, person
from dragoman.language.sums import pieces, total
from dragoman.schema.mention import DONE, Mention, Toll
from dragoman.schema.span import Span

MISSING = "missing"
NEAR = 4
"""Sentences behind the last telling of an act in which the fate of those hit may be told."""
_WORD = (
    r"(?!(?:and|or|but|who|whom|which|that|when|where|while|after|before|as|at|in|on|to|by|from|for|is|was|were|has|had)\b)"
    r"[\w’'-]+"
)
_ONE = (
    rf"(?P<one>\b[Hh]e|\b[Ss]he|\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Oo]ne|[Aa]nother)\s(?:{_WORD}\s){{0,4}}?{_WORD}"
    r"|\b(?:[Aa]nother|[Aa] (?:second|third|fourth|fifth))|\b[A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]*){0,3})(?:,\s[^,.;]{1,40},)?"
)
_ALL = r"\b(?P<all>[Tt]hey|[Bb]oth)(?:\s(?:[\w’'-]+\s)?[a-z]+(?:s|men|women|people))?"
_COUNTED = r"(?:\s(?!(?:and|or|but|who|which|that|when|after|before|while)\b)[^\W\d][\w’'-]*){0,4}?(?:,?\swho)?"
_HELP = (
    r"(?:\s(?:was|were|is|are|has|had|have|been|be|remains?|both|all|also|then|later|soon|reportedly|now|still|since"
    r"|eventually|who))*"
)
_OWN = re.compile(
    r"(?:shot|shoots|shooting|stabbed|stabbing|killed|killing|burned|burnt|hanged|blew)\s(?P<own>himself|herself)\b"
)
_NEW = re.compile(r"(?:another|an? (?:second|third|fourth|fifth))\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:years?|months?)\s(?:ago|earlier|before)\b|\blast year\b|\bcancer\b|\bheart\b"
)
_ALIVE = re.compile(
    r"\b(?:surviv\w+|recover\w*|stable|good condition|fair condition|non-?\s?(?:life|fatal)[\w-]*|not life"
    r"|treated and released|expected to live|minor|slight\w*|light\w*)\b",
    re.IGNORECASE,
)


class Fate(NamedTuple):
    """Words for one person, or a number, of whom a kind of harm is told."""

    kind: str
    span: Span
    single: bool


def fates(text: str, sentences: Sequence[Span]) -> Iterator[Fate]:
    """Yield what is told of the fate of single persons and of numbers of people."""
    for sentence in sentences:
        if _PAST.search(text, sentence.start, sentence.end):
            continue
        for number in find_numbers(text, sentence.start, sentence.end):
            for kind in (DEADLY, HURT, MISSING):
                if _said(_COUNTED, kind).match(text, number.span.end, sentence.end):
                    yield Fate(kind, number.span, False)
        for match in _said(_ALL, DEADLY).finditer(text, sentence.start, sentence.end):
            yield Fate(DEADLY, Span(*match.span("all")), False)
        for kind in (DEADLY, HURT):
            for match in _said(_ONE, kind).finditer(text, sentence.start, sentence.end):
                span = Span(*match.span("one"))
                if not numbers_at(text, span) and span.of(text) not in words_of("no person"):
                    yield Fate(kind, span, True)


def with_fates(text: str, sentences: Sequence[Span], told: Sequence[Mention], harms: Harms) -> list[Mention]:
    """Return the mentions, acts of violence with the fate of those hit that is told apart from them.

    A fate is told of the last such act before it, some sentences back at most. It is that of a person the act hit, if
    their words may mean one; else it is a toll of its own, where the act has none of the kind. Who is told killed and
    injured was killed. Who "shot himself" is a toll of an act that has no other.
    """
    found = [*told]
    starts = [one.start for one in sentences]
    fated = [*fates(text, sentences)]
    for fate in fated:
        place = _act(fate, starts, found)
        if place is not None and not any(_tells(one, fate) for one in found):
            _tell(text, fate, found, place)
    died = [one.span for one in fated if one.kind == DEADLY and one.single]
    return _once(text, _with_own(text, found, harms), harms, died)


def _with_own(text: str, told: Sequence[Mention], harms: Harms) -> list[Mention]:
    """Return the mentions with who harmed himself as the toll of an act that has neither killed nor injured."""
    counted = {one.event for one in told for toll in one.tolls if toll.kind in (DEADLY, HURT, EITHER)}
    found = [*told]
    for at, one in enumerate(told):
        match = _OWN.match(text, one.trigger.start) if one.type == "ASSAULT" and one.status in DONE else None
        if match and one.event not in counted:
            span = Span(*match.span("own"))
            kind = harms.of(DEADLY, span)
            counted.add(one.event)
            own = (Toll(kind=kind, span=span, single=True),) if kind else ()
            found[at] = msgspec.structs.replace(one, tolls=(*one.tolls, *own))
    return found


def _act(fate: Fate, starts: Sequence[int], told: Sequence[Mention]) -> int | None:
    """Return the place of the last violent act before a fate, or else of the first behind it in its sentence."""
    violent = [
        at for at, one in enumerate(told) if one.type == "ASSAULT" and one.status in DONE and one.status != "denied"
    ]
    sentence = bisect_right(starts, fate.span.start)
    near = {at: sentence - bisect_right(starts, told[at].trigger.start) for at in violent}
    before = [at for at in violent if told[at].trigger.start < fate.span.start and near[at] <= NEAR]
    beside = [at for at in violent if near[at] == 0]
    return max(before, key=lambda at: told[at].trigger.start, default=beside[0] if beside else None)


def _tells(mention: Mention, fate: Fate) -> bool:
    """Return whether a mention has the very words of a fate as a toll of its kind."""
    return any(toll.kind == fate.kind and toll.span.overlaps(fate.span) for toll in mention.tolls)


def _tell(text: str, fate: Fate, told: list[Mention], place: int) -> None:
    """Add a fate to the event of the act at a place."""
    event = told[place].event
    tolls = [toll for one in told if one.event == event for toll in one.tolls]
    if _known(text, fate, tolls):
        return
    same = {toll.span for toll in tolls if toll.kind == HURT and _same_as(text, toll, fate)}
    if fate.kind == DEADLY and same:
        for at, one in enumerate(told):
            if one.event == event:
                told[at] = _kinds(one, same, DEADLY)
    elif fate.single or _number(text, fate.span):
        toll = Toll(kind=fate.kind, span=fate.span, single=fate.single)
        told[place] = msgspec.structs.replace(told[place], tolls=(*told[place].tolls, toll))


def _known(text: str, fate: Fate, tolls: Sequence[Toll]) -> bool:
    """Return whether the act has a toll of that kind already, or one of the very people."""
    kinds = {toll.kind for toll in tolls}
    if fate.kind != HURT:
        return fate.kind in kinds
    if fate.single:
        return HURT in kinds or (bool(tolls) and not _NEW.match(text, fate.span.start))
    dead = {_number(text, toll.span) for toll in tolls if toll.kind == DEADLY and not toll.part}
    return HURT in kinds or _number(text, fate.span) in dead


def _same_as(text: str, toll: Toll, fate: Fate) -> bool:
    """Return whether those hurt are those whose death is told later: the same person, or as many ("both", "they")."""
    if fate.single or toll.single:
        return fate.single and toll.single and _same(text, toll.span, fate.span)
    number = _number(text, fate.span)
    return _number(text, toll.span) == number if number else toll.span.start < fate.span.start


def _number(text: str, span: Span) -> int | None:
    count = total([piece.number for piece in pieces(text, span)])
    return count.best if count else None


def _once(text: str, told: Sequence[Mention], harms: Harms, died: Sequence[Span]) -> list[Mention]:
    """Return the mentions, a person of whose death an event tells killed wherever the event has him injured."""
    found = [*told]
    for event in dict.fromkeys(one.event for one in told):
        tolls = [toll for one in told if one.event == event for toll in one.tolls]
        dead = [toll.span for toll in tolls if toll.kind == DEADLY and toll.single]
        hurt = {toll.span for toll in tolls if toll.kind == HURT and toll.single}
        sure = [span for span in dead if harms.tells_death(span) or any(_same(text, span, one) for one in died)]
        ages = {age for span in dead if (age := person(span.of(text)).age)}
        later = {
            span
            for span in hurt
            if (person(span.of(text)).age or "") in (ages or {""}) | {""}
            and any(_same(text, span, one) for one in sure)
            and not _alive(text, span)
        }
        if later:
            found = [_kinds(one, later, DEADLY) if one.event == event else one for one in found]
    return found


def _same(text: str, one: Span, other: Span) -> bool:
    """Return whether two words for a person may mean the same one."""
    first, later = sorted((one, other), key=lambda span: span.start)
    return may_be_one(first.of(text), later.of(text))


def _alive(text: str, span: Span) -> bool:
    """Return whether the words behind a person up to the end of the sentence tell of no more than injuries."""
    end = re.compile(r"[.;\n]").search(text, span.end)
    return _ALIVE.search(text, span.end, end.start() if end else len(text)) is not None


def _kinds(mention: Mention, spans: set[Span], kind: str) -> Mention:
    tolls = tuple(msgspec.structs.replace(toll, kind=kind) if toll.span in spans else toll for toll in mention.tolls)
    return msgspec.structs.replace(mention, tolls=tuple(dict.fromkeys(tolls))) if tolls != mention.tolls else mention


@cache
def _said(counted: str, kind: str) -> re.Pattern[str]:
    ways = "|".join(words.replace(" ", r"\s") for name, words in rows("fates.tsv") if name == kind)
    return re.compile(rf"{counted}{_HELP}\s(?:{ways})\b")

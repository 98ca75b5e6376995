"""The lines below a report's text: events with their values, figures, ties."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from dragoman_corpus import words as fixed
from dragoman_corpus.marking import ID
from dragoman_corpus.objects import About, Answer, Event, Key, Party, Tie, Toll, Voice, Weapon, When
from dragoman_corpus.values import NotUnderstoodError, Tokens, dates

_KIND = re.compile(r"[a-z][a-z_]*")


def read_event(text: str, line: int) -> Event:
    """The event that `ID TYPE/mode status [optional]` opens; raises NotUnderstoodError."""
    pieces = text.split()
    if len(pieces) not in (3, 4) or (len(pieces) == 4 and pieces[3] != "optional"):
        raise NotUnderstoodError("write: * ID TYPE/mode status [optional]")
    if not re.fullmatch(ID, pieces[0]):
        raise NotUnderstoodError(f"not the id of an event: {pieces[0]!r}")
    kind, mode = _type(pieces[1])
    return Event(pieces[0], kind, mode, _one(pieces[2], "status", fixed.STATUSES), len(pieces) == 4, line)


def read_line(event: Event, name: str, value: str, line: int) -> Event:
    """The event with one more line `name: value` read into it; raises NotUnderstoodError."""
    tokens = Tokens(value)
    if not tokens:
        raise NotUnderstoodError(f"nothing after {name}:")
    reader = _LINES.get(name)
    if reader is None:
        if not _KIND.fullmatch(name):
            raise NotUnderstoodError(f"no such line: {name}:")
        toll = _toll(name, tokens, line)
        event = replace(event, tolls=(*event.tolls, toll))
    else:
        event = reader(event, tokens)
    tokens.end()
    return event


def read_figure(value: str, line: int) -> Toll:
    """A figure of no single event, `KIND NUMBER "words" of PARTY at PLACE ...`; raises NotUnderstoodError."""
    tokens = Tokens(value)
    kind = tokens.word("the kind of figure")
    if not _KIND.fullmatch(kind):
        raise NotUnderstoodError(f"not a kind of figure: {kind}")
    toll = _toll(kind, tokens, line)
    tokens.end()
    return toll


def read_tie(value: str, line: int) -> Tie:
    """An affiliation, `MEMBER RELATION [former] OF "words"`; raises NotUnderstoodError."""
    tokens = Tokens(value)
    member = tokens.reference()
    relation = _one(tokens.word("a relation"), "relation", fixed.RELATIONS)
    former = tokens.accept("former") is not None
    of = tokens.reference()
    former = tokens.accept("former") is not None or former
    words = tokens.quote()
    former = tokens.accept("former") is not None or former
    tokens.end()
    return Tie(member, relation, of, former, words, line)


def _one(word: str, what: str, known: tuple[str, ...]) -> str:
    if word not in known:
        raise NotUnderstoodError(f"no {what}: {word!r} (one of {', '.join(known)})")
    return word


def _type(text: str) -> tuple[str, str | None]:
    kind, _, mode = text.partition("/")
    _one(kind, "type", tuple(fixed.MODES))
    if mode and mode not in fixed.MODES[kind]:
        raise NotUnderstoodError(f"{kind} has no mode {mode!r} (one of {', '.join(fixed.MODES[kind]) or 'none'})")
    return kind, mode or None


def _when(event: Event, tokens: Tokens) -> Event:
    start, end, precision = dates(tokens.word("a date"))
    anchor, words = "published", list[str]()
    while True:
        if given := tokens.accept(*fixed.TIME_PRECISIONS):
            precision = given
        elif tokens.accept("from"):
            anchor = tokens.word("an anchor")
        elif (quoted := tokens.quote()) is not None:
            words.append(quoted)
        else:
            return replace(event, when=(*event.when, When(start, end, precision, anchor, tuple(words))))


def _where(event: Event, tokens: Tokens) -> Event:
    places = [tokens.reference()]
    while tokens.accept(";"):
        places.append(tokens.reference())
    return replace(event, where=(*event.where, *places))


def _parties(tokens: Tokens) -> tuple[Party, ...]:
    parties = [_party(tokens)]
    while tokens.accept(";"):
        parties.append(_party(tokens))
    return tuple(parties)


def _party(tokens: Tokens) -> Party:
    who = tokens.reference()
    party = Party(who, tokens.quote() if isinstance(who, Key) else None)
    while True:
        if word := tokens.accept(*fixed.ATTRIBUTIONS):
            party = replace(party, attribution=word)
        elif tokens.accept("of"):
            party = replace(party, alleged_by=(*party.alleged_by, tokens.reference()))
        elif tokens.accept("thing"):
            party = replace(party, thing=True)
        else:
            return party


def _with(event: Event, tokens: Tokens) -> Event:
    weapons = list(event.weapons)
    while True:
        kind = _one(tokens.word("the kind of a weapon"), "kind of weapon", fixed.WEAPONS)
        words = tokens.quote()
        weapons.append(Weapon(kind, words, tokens.next_number()))
        if not tokens.accept(";"):
            return replace(event, weapons=tuple(weapons))


def _toll(kind: str, tokens: Tokens, line: int) -> Toll:
    toll = Toll(kind, tokens.number(), tokens.quote(), line=line)
    while tokens:
        word = tokens.accept("part", "vague", "side", "voice", "as_of", "of", "at")
        if word == "part":
            toll = replace(toll, part=True)
        elif word == "vague":
            toll = replace(toll, number=replace(toll.number, best=None, vague=True))
        elif word == "side":
            toll = replace(toll, side=_one(tokens.word("a side"), "side", fixed.SIDES))
        elif word == "as_of":
            toll = replace(toll, as_of=dates(tokens.word("a date"))[0])
        elif word == "voice":
            toll = replace(toll, voice=tokens.reference())
        elif word == "of":
            toll = replace(toll, of=tokens.reference())
        elif word == "at":
            toll = replace(toll, at=tokens.reference())
        else:
            break
    return toll


def _count(event: Event, tokens: Tokens) -> Event:
    number, words = tokens.number(), tokens.quote()
    number = replace(number, best=None, vague=True) if tokens.accept("vague") else number
    return replace(event, count=number, count_words=words)


def _said(event: Event, tokens: Tokens) -> Event:
    voice = Voice(tokens.reference())
    while True:
        if kind := tokens.accept(*fixed.VOICE_KINDS):
            voice = replace(voice, kind=kind)
        elif strength := tokens.accept(*fixed.STRENGTHS):
            voice = replace(voice, strength=strength)
        elif tokens.accept("via"):
            voice = replace(voice, via=tokens.reference())
        elif (cue := tokens.quote()) is not None:
            voice = replace(voice, cue=cue)
        else:
            return replace(event, voices=(*event.voices, voice))


def _about(event: Event, tokens: Tokens) -> Event:
    first = tokens.word("a type or the id of an event")
    if not first.isupper() and "/" not in first:
        if not re.fullmatch(ID, first):
            raise NotUnderstoodError(f"neither a type nor the id of an event: {first}")
        return replace(event, about=(*event.about, About(first)))
    about = About(None, *_type(first))
    while word := tokens.accept("by", "to", "at"):
        reference = tokens.reference()
        if word == "by":
            about = replace(about, by=reference)
        elif word == "to":
            about = replace(about, to=reference)
        else:
            about = replace(about, at=reference)
    return replace(event, about=(*event.about, about))


def _answers(event: Event, tokens: Tokens) -> Event:
    return replace(event, answers=(*event.answers, Answer(tokens.word("the id of an event"), tokens.quote())))


def _part_of(event: Event, tokens: Tokens) -> Event:
    return replace(event, part_of=tokens.word("the id of an event"))


_LINES: dict[str, Callable[[Event, Tokens], Event]] = {
    "when": _when,
    "where": _where,
    "by": lambda event, tokens: replace(event, by=(*event.by, *_parties(tokens))),
    "to": lambda event, tokens: replace(event, to=(*event.to, *_parties(tokens))),
    "with": _with,
    "count": _count,
    "said": _said,
    "about": _about,
    "answers": _answers,
    "part_of": _part_of,
}

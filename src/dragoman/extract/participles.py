"""Bare -ed forms: finite pasts ("attacked the town") or participles ("carried out by"), and the looks around they need."""

from __future__ import annotations

from dragoman.extract.phrases import Noun, Sentence, Unit, Verb
from dragoman.extract.vocabulary import words_of

_BEFORE_CLAUSE = frozenset(("after", "before", "as", "since", "until"))


def _acts(sentence: Sentence, noun: Noun, lower: str) -> bool:
    """Return whether a noun phrase after "after" is the subject of the bare -ed form behind it: "after X asked for help"."""
    return sentence.tags[noun.head] == "M" or lower in words_of("speech") or lower in words_of("said")


def skip(units: list[Unit], at: int, step: int) -> int:
    """Return the next place from `at` in direction `step` that is no adverb or quotation mark."""
    while 0 <= at < len(units) and units[at].kind in ('"', "B"):
        at += step
    return at


def share_object(sentence: Sentence, verb: Verb) -> None:
    """Give "arrested and questioned the student" its object twice."""
    units = sentence.units
    if verb.objects or helped(verb) or verb.unit + 2 >= len(units) or units[verb.unit + 1].kind != "C":
        return
    other = units[verb.unit + 2].verb
    if other is not None and other.objects and not helped(other) and other.objects[0].start >= other.end:
        verb.objects = other.objects


def helped(verb: Verb) -> bool:
    """Return whether the verb group has helpers; adverbs are none."""
    return verb.helped


def decide_voice(sentence: Sentence, verb: Verb) -> None:
    """Decide whether a bare -ed form is a finite past ("attacked the town") or a participle ("carried out by")."""
    if helped(verb) or sentence.tags[verb.head] != "E":
        return
    units = sentence.units
    before = skip(units, verb.unit - 1, -1)
    left = units[before] if before >= 0 else None
    after = verb.unit + 1
    while after + 1 < len(units) and units[after].kind == "I" and units[after].word in ("out", "up", "down", "off"):
        after += 1
    following = units[after] if after < len(units) else None
    by = following is not None and following.kind == "I" and following.word == "by"
    if (by or _joined_to_by(units, after)) and left is not None:
        verb.passive = True
        earlier = verb_before(sentence, verb) if left.kind == "C" else None
        if earlier is not None and earlier.passive and not earlier.finite:
            verb.finite = False
            return
        verb.finite = left.kind not in ("noun", ",", "-", "(") or not _other_finite(sentence, verb)
        return
    lower = sentence.tokens[verb.head].lower
    marked = following is not None and following.word == "to" and units[min(after + 1, len(units) - 1)].noun is not None
    if marked and left is not None and left.noun is not None and sentence.tags[units[after].end] in "UD":
        return
    if verb.objects or left is None or left.kind in ("W", "S", "R") or lower in words_of("never passive"):
        return
    if left.kind == "C":
        _voice_after_and(sentence, verb)
    elif left.kind in (",", "(", "-"):
        verb.finite = _closes(sentence, verb, before, following)
        verb.passive = not verb.finite or lower in words_of("passive always")
    elif left.noun is not None and left.noun.under in _BEFORE_CLAUSE and _acts(sentence, left.noun, lower):
        verb.passive, verb.finite = False, True
    elif left.noun is not None:
        headline = sentence.tags[-1] != "." and lower in words_of("passive headline")
        verb.passive = _finite_later(sentence, verb) or headline or lower in words_of("passive always")
        verb.finite = not _finite_later(sentence, verb)


def _joined_to_by(units: list[Unit], at: int) -> bool:
    """Return whether "and" and a further participle with "by" follow: "trained and paid by"."""
    if at + 2 >= len(units) or units[at].kind != "C" or units[at + 2].word != "by":
        return False
    other = units[at + 1].verb
    return other is not None and not helped(other)


def _closes(sentence: Sentence, verb: Verb, comma: int, following: Unit | None) -> bool:
    """Return whether the comma before a bare -ed form ends an insertion, so that the verb is the main one."""
    if following is not None and following.word == "that":
        return True
    if _finite_later(sentence, verb):
        return False
    first = verb_before(sentence, verb, finite=True)
    if first is None:
        return True
    opened = opening(sentence, comma)
    if opened == comma - 1 or opened < 0:
        return False
    inside = sentence.units[opened + 2] if opened + 2 < len(sentence.units) else None
    relative = inside is not None and inside.kind == "W"
    return relative or first.unit > opened


def _voice_after_and(sentence: Sentence, verb: Verb) -> None:
    earlier = verb_before(sentence, verb)
    if earlier is None:
        return
    same = sentence.tags[earlier.head] == "E" and earlier.passive
    verb.passive = same
    verb.finite = earlier.finite or not same


def _other_finite(sentence: Sentence, verb: Verb) -> bool:
    return any(other is not verb and other.finite and other.start > verb.start for other in sentence.verbs) or any(
        other.finite and other.start < verb.start for other in sentence.verbs
    )


def _finite_later(sentence: Sentence, verb: Verb) -> bool:
    """Return whether a finite verb follows that wants the noun before `verb` as its subject."""
    for unit in sentence.units[verb.unit + 1 :]:
        if unit.kind in ("S", "W", ";", ":", "C", "."):
            return False
        if unit.verb is not None and unit.verb.finite:
            before = sentence.units[unit.verb.unit - 1]
            return before.kind != "noun" or before.noun is None or before.noun.under is not None
    return False


def verb_before(sentence: Sentence, verb: Verb, finite: bool = False) -> Verb | None:
    """Return the nearest verb group before this one, or the nearest finite one."""
    earlier = [other for other in sentence.verbs if other.start < verb.start and (other.finite or not finite)]
    return earlier[-1] if earlier else None


def opening(sentence: Sentence, at: int) -> int:
    """Return the unit before the comma, bracket or dash that opens what closes at `at`; -1 where none does."""
    units = sentence.units
    here = at - 1
    mark = {",": ",", ")": "(", "-": "-"}.get(units[at].kind, ",")
    while here >= 0:
        if units[here].kind == mark:
            return here - 1
        if units[here].kind in (";", ":", "."):
            return -1
        here -= 1
    return at - 1

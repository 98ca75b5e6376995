"""Ties between noun phrases: possessors, prepositions, coordination, apposition."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.phrases import Noun, Sentence, Unit
from dragoman.extract.vocabulary import words_of

_AFTER_COMMA = frozenset(("in", "on", "at", "near", "outside", "inside", "of", "against"))


def tie_nouns(sentence: Sentence) -> None:
    """Fill `owner`, `under`, `host`, `preps`, `more` and `same` of every noun phrase."""
    units = sentence.units
    for at, unit in enumerate(units):
        if unit.noun is None:
            continue
        if at and units[at - 1].kind == "I":
            _hang(units, at)
    for at, unit in enumerate(units):
        if unit.noun is not None:
            _join(sentence, units, at)
            _appose(sentence, units, at)


def after(sentence: Sentence, noun: Noun) -> Iterator[tuple[str, Noun]]:
    """Yield the prepositional phrases that follow a noun phrase; "of" belongs to its nearest noun only."""
    units, at = sentence.units, noun.unit + 1
    first = True
    while at + 1 < len(units):
        unit, following = units[at], units[at + 1]
        if unit.kind == "I" and following.noun is not None:
            if first or unit.word != "of" or units[at - 1].kind == ",":
                yield unit.word, following.noun
            first = False
            at += 2
        elif unit.kind == "C" and following.noun is not None and not _subject_next(units, at + 1):
            at += 2
        elif (unit.kind == "," and following.kind == "I" and following.word in _AFTER_COMMA) or (
            unit.kind == "I" and following.kind == "I"
        ):
            at += 1
        elif unit.kind == "," and following.noun is not None and _listed(units, at + 1):
            at += 2
        else:
            return


def _subject_next(units: list[Unit], at: int) -> bool:
    """Return whether the noun phrase at `at` is directly followed by a finite verb: it opens a clause."""
    following = units[at + 1] if at + 1 < len(units) else None
    return following is not None and following.verb is not None and following.verb.finite


def _listed(units: list[Unit], at: int) -> bool:
    """Return whether the noun at `at` is inside a list: a comma or a conjunction and a noun follow."""
    while at + 2 < len(units):
        if units[at].noun is None:
            return False
        if units[at + 1].kind == "C" and units[at + 2].noun is not None:
            return True
        if units[at + 1].kind == "," and units[at + 2].kind == "C":
            return True
        if units[at + 1].kind != ",":
            return False
        at += 2
    return False


def _hang(units: list[Unit], at: int) -> None:
    noun = units[at].noun
    if noun is None:
        return
    noun.under = units[at - 1].word
    before = units[at - 2].noun if at >= 2 else None
    if before is not None:
        noun.host = before
        before.preps.append((noun.under, noun))


def _join(sentence: Sentence, units: list[Unit], at: int) -> None:
    """Collect "A, B and C" from its first member; members share one list."""
    first = units[at].noun
    if first is None or first.more[0] is not first or len(first.more) > 1:
        return
    members, here, closed = [first], at, False
    while not closed:
        step = _next_member(sentence, units, here)
        if step is None:
            break
        here, closed = step
        member = units[here].noun
        if member is None:
            break
        members.append(member)
    if closed and len(members) > 1:
        for member in members:
            member.more = members


def _next_member(sentence: Sentence, units: list[Unit], at: int) -> tuple[int, bool] | None:
    """Return the unit of the next list member, past the short phrase that hangs on this one, and whether it is the last."""
    end = at + 1
    while end + 1 < len(units) and units[end].kind == "I" and units[end + 1].noun is not None:
        end += 2
    if end + 1 >= len(units):
        return None
    if end > at + 1 and units[end].kind == "C":
        return None
    if units[end].kind == "C" and units[end + 1].noun is not None and units[end].word in ("and", "or", "&"):
        return None if _new_clause(units, at, end + 1) else (end + 1, True)
    if (
        units[end].kind == ","
        and units[end + 1].kind == "C"
        and end + 2 < len(units)
        and units[end + 2].noun is not None
    ):
        return (end + 2, True) if not _subject_next(units, end + 2) else None
    if units[end].kind == "," and units[end + 1].noun is not None and not _titled_apposition(sentence, units, end + 1):
        return end + 1, False
    return None


def _new_clause(units: list[Unit], at: int, following: int) -> bool:
    """Return whether "and" opens a clause: "was freed by the army and the others were taken to Goma"."""
    noun = units[at].noun
    if noun is None or noun.under is None or noun.under == "between" or not _subject_next(units, following):
        return False
    return any(unit.verb is not None and unit.verb.finite for unit in units[:at])


def _titled_apposition(sentence: Sentence, units: list[Unit], at: int) -> bool:
    noun = units[at].noun
    return noun is not None and sentence.tokens[noun.start].lower in ("a", "an", "the") and not _listed(units, at)


def _appose(sentence: Sentence, units: list[Unit], at: int) -> None:
    """Tie "X, the leader of Y," and "the leader of Y, X," both ways; lists have been found before."""
    first = units[at].noun
    if first is None or len(first.more) > 1:
        return
    end = at + 1
    while end + 1 < len(units) and units[end].kind == "I" and units[end + 1].noun is not None:
        end += 2
    if end + 1 >= len(units) or units[end].kind not in ",(-" or (units[end].kind == "(" and end > at + 1):
        return
    second = units[end + 1].noun
    if second is None or len(second.more) > 1 or first.under in words_of("time preposition"):
        return
    stop = end + 2
    while stop + 1 < len(units) and units[stop].kind == "I" and units[stop + 1].noun is not None:
        stop += 2
    closes = stop >= len(units) or units[stop].kind in ",.)-;" or units[stop].kind == "W"
    if closes and _may_be_same(sentence, first, second):
        first.same.append(second)
        second.same.append(first)


def _may_be_same(sentence: Sentence, first: Noun, second: Noun) -> bool:
    """Return whether one is a name and the other a description; two bare names ("Mosul, Iraq") are not the same."""
    name = sentence.tags[first.head] == "M", sentence.tags[second.head] == "M"
    if sentence.tokens[first.head].lower in words_of("office word") and name[1]:
        return True
    if all(name):
        return sentence.tags[second.start] == "D" or sentence.tags[first.start] == "N"
    return any(name) or sentence.tokens[second.start].lower in ("a", "an", "the")

"""Whom a pronoun stands for, and which bare names are persons'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.extract.phrases import Noun, Sentence
from dragoman.extract.reading import Reading
from dragoman.extract.sorts import name_span, phrase, sort_of
from dragoman.extract.vocabulary import words_of
from dragoman.schema.span import Span

_OBJECT = {"him": "he", "her": "she", "them": "they"}
_BODIES = frozenset(("group", "force", "coalition", "party", "population"))


def antecedent(
    reading: Reading, sentence: Sentence, noun: Noun, pronoun: str | None = None, avoid: Sequence[Span] = ()
) -> Span | None:
    """Return the party that a pronoun most likely stands for: the latest fitting subject before it, or None.

    An object ("beat them") may also stand for an earlier object, and never for the subject of its own verb; `avoid` are
    parties it cannot stand for.
    """
    lower = pronoun or sentence.tokens[noun.head].lower
    lower = _OBJECT.get(lower, lower)
    if lower not in ("he", "she", "it", "they"):
        return None
    speaker = speaker_of(reading, sentence, noun)
    if speaker is not None and lower != "they" and speaker not in avoid:
        return speaker
    for where, candidate in _before(reading, sentence, noun):
        if _fits(reading, where, candidate, lower) and (span := _named(where, candidate)) not in avoid:
            return span
    return None


def _before(reading: Reading, sentence: Sentence, noun: Noun) -> Iterable[tuple[Sentence, Noun]]:
    """Yield what a pronoun may stand for, likeliest first."""
    own = next(
        (verb for verb in sentence.verbs if noun in verb.objects or any(other is noun for _, other in verb.preps)), None
    )
    if own is None:
        yield from _subjects_before(reading, sentence, noun)
        return
    for verb in reversed(sentence.verbs):
        for other in (*verb.objects[:1], *verb.subject[:1]):
            if other.end <= noun.start and other not in own.subject:
                yield sentence, other
    yield from (
        (where, other) for where, other in _subjects_before(reading, sentence, noun) if other not in own.subject
    )


def _fits(reading: Reading, where: Sentence, candidate: Noun, pronoun: str) -> bool:
    sort = sort_of(reading, where, candidate)
    head = where.tokens[candidate.head].lower
    plural = head.endswith(("s", "men")) and where.tags[candidate.head] == "N"
    plural = plural or len(candidate.more) > 1 or head in words_of("plural")
    plural = plural or (len(head) > 2 and where.tokens[candidate.head].text.isupper())
    kind = _kind(reading, where, candidate) if sort == "actor" else None
    if pronoun in ("he", "she"):
        plural = plural and not where.titled
        if sort == "actor":
            return kind in ("person", "office") and not plural
        return sort in ("name", "people") and not plural and _singular_person(reading, where, candidate)
    if pronoun == "they":
        return (sort in ("actor", "group", "name", "people") and plural) or kind in _BODIES
    if sort == "name" and is_person(reading, where, candidate):
        return False
    return sort in ("actor", "group", "name") and kind not in ("person", "office")


def _kind(reading: Reading, where: Sentence, noun: Noun) -> str | None:
    found = [mention.kind for first, last, mention in reading.marks[where.number].actors if first <= noun.head < last]
    return found[0] if found else None


def _named(where: Sentence, candidate: Noun) -> Span:
    """Return the span of the candidate, or of the name that stands beside it ("the rebel leader, X")."""
    if where.tags[candidate.head] != "M":
        candidate = next((same for same in candidate.same if where.tags[same.head] == "M"), candidate)
    return name_span(where, candidate)


def speaker_of(reading: Reading, sentence: Sentence, noun: Noun) -> Span | None:
    """Return the speaker in "Baku said it had ...": the pronoun in what is said is mostly who says it."""
    verb = next((verb for verb in sentence.verbs if noun in verb.subject and verb.link == "content"), None)
    if verb is None or verb.parent is None or not verb.parent.subject:
        return None
    speaker = verb.parent.subject[0]
    return name_span(sentence, speaker) if sort_of(reading, sentence, speaker) in ("actor", "group", "name") else None


def _singular_person(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    if sort_of(reading, sentence, noun) == "people":
        return sentence.tags[noun.start] != "U"
    known = phrase(sentence, noun).of(reading.text).lower() in reading.persons
    return known or len(noun.same) > 0 or is_person(reading, sentence, noun)


def _subjects_before(reading: Reading, sentence: Sentence, noun: Noun) -> Iterable[tuple[Sentence, Noun]]:
    for number in range(sentence.number, max(-1, sentence.number - 3), -1):
        where = reading.sentences[number]
        for verb in reversed(where.verbs) if number == sentence.number else where.verbs:
            for subject in verb.subject[:1]:
                if (number < sentence.number or subject.end <= noun.start) and subject is not noun:
                    yield where, subject


def is_person(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    """Return whether a bare name looks like a person's: a title or two words, and no place word."""
    words = sentence.tokens[noun.start : noun.head + 1]
    if any(word.lower in words_of("place word") or word.lower in words_of("no person") for word in words):
        return False
    if words and words[-1].lower in reading.names:
        return True
    return len([word for word in words if word.text[0].isupper()]) >= 2 and noun.under not in ("in", "near", "at")

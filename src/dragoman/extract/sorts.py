"""What a noun phrase names, as far as words and tables tell."""

from __future__ import annotations

from typing import Literal

from dragoman.extract.phrases import Noun, Sentence
from dragoman.extract.reading import Marks, Reading
from dragoman.extract.vocabulary import words_of
from dragoman.schema.span import Span

Sort = Literal["pronoun", "time", "actor", "people", "weapon", "thing", "place", "name", "number", "group", "other"]

_OF_HEADS = frozenset(
    ("member", "members", "group", "groups", "head", "leader", "number", "dozens", "hundreds", "thousands")
)


def sort_of(reading: Reading, sentence: Sentence, noun: Noun) -> Sort:
    """Return the sort of a noun phrase; "name" is a capitalised one that nothing tells more of."""
    marks = reading.marks[sentence.number]
    lower = sentence.tokens[noun.head].lower
    if sentence.tags[noun.head] in "RDP":
        return "pronoun"
    if any(start <= noun.head < end for start, end, _ in marks.times):
        return "time"
    if actor_in(marks, noun.head, noun.head + 1) is not None:
        return "actor"
    end = noun.head + 1
    if lower in words_of("sides word"):
        return "group"
    if (
        end in marks.people
        or lower in words_of("person word")
        or (lower in words_of("harmed") and end - noun.start > 1)
    ):
        return "people"
    if end in marks.weapons and lower not in ("vehicle", "technical"):
        return "weapon"
    if end in marks.things:
        return "thing"
    if lower in words_of("collective"):
        return "group"
    if noun.head == 0 and lower not in reading.capitals and not sentence.titled:
        return "other"
    if sentence.tags[noun.head] == "M":
        return "place" if phrase(sentence, noun).of(reading.text).lower() in reading.places else "name"
    return "number" if sentence.tags[noun.head] == "U" else "other"


def actor_in(marks: Marks, start: int, end: int) -> str | None:
    """Return the id of the known actor named within tokens `start` to `end`, or None."""
    for first, last, mention in marks.actors:
        if first < end and start < last and mention.form != "modifier":
            return mention.actor
    return None


def bare_start(sentence: Sentence, noun: Noun) -> int:
    """Return the first token of a noun phrase after its determiners and adverbs."""
    start = noun.start
    while start < noun.head and sentence.tags[start] in "DB":
        start += 1
    return start


def phrase(sentence: Sentence, noun: Noun) -> Span:
    """Return the characters of a noun phrase without leading determiners."""
    return sentence.span_of(bare_start(sentence, noun), noun.end)


def name_span(sentence: Sentence, noun: Noun) -> Span:
    """Return the span to quote for a party: with its possessor and the names that hang on it ("Ministry of Defence")."""
    start, end = bare_start(sentence, noun), noun.end
    if noun.owner is not None and sentence.tags[noun.owner.head] not in "RP":
        start = bare_start(sentence, noun.owner)
    for prep, other in noun.preps:
        capital = (sentence.tags[noun.head] == "M" and sentence.tags[other.start] in "MJ") or prep == "of"
        named = sentence.tags[other.head] == "M" or sentence.tokens[noun.head].lower in _OF_HEADS
        if prep in ("of", "for") and capital and named and other.unit == noun.unit + 2:
            end = other.end
            for deeper_prep, deeper in other.preps:
                if deeper_prep == "of" and sentence.tags[deeper.head] == "M":
                    end = deeper.end
            break
    return sentence.span_of(start, end)

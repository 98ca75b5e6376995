"""Counts of repeated acts ("110 strikes"), and figures of no single event ("2,500 troops")."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dragoman.extract.deeds import Deed
from dragoman.extract.phrases import Noun
from dragoman.extract.reading import Reading
from dragoman.extract.sorts import phrase
from dragoman.extract.tolls import number_in
from dragoman.extract.vocabulary import rows, words_of
from dragoman.schema.mention import Argument, Toll
from dragoman.schema.span import Span


def count_of(deed: Deed) -> Span | None:
    """Return the number phrase of a repeated act ("more than 110 strikes", "dozens of attacks"), or None."""
    noun = deed.noun
    if noun is None or not deed.plural:
        return None
    number = number_in(deed.marks, noun)
    if number is None and noun.under == "of" and noun.host is not None:
        number = number_in(deed.marks, noun.host)
        if number is not None and number[1] != noun.host.end:
            return None
    if number is None:
        earlier = [other for other in noun.more if other.end <= noun.start and other.head + 1 in deed.marks.weapons]
        number = next((found for other in earlier if (found := number_in(deed.marks, other)) is not None), None)
    return number[2] if number is not None else None


def whole_of(deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return the repeated act that a deed is told to be part of: "the raid was one of 40 strikes since May"."""
    for other in deeds:
        if other.sentence is deed.sentence and other is not deed and other.noun is not None and other.plural:
            host = _one_of(deed, other.noun)
            if host is not None and deed.end <= host.start and deed.kind == other.kind and _says_so(deed, host):
                return other
    return None


def _one_of(deed: Deed, noun: Noun) -> Noun | None:
    """Return "one", "the latest", "part" in "one of more than 40 strikes", "the latest in a series of raids"."""
    host = _hosting(deed, noun)
    if host is not None and deed.sentence.tokens[host.head].lower in words_of("series word"):
        if set(deed.sentence.lowers(host.start, host.end)) & words_of("one of"):
            return host
        host = _hosting(deed, host)
    opens = deed.sentence.lowers(host.start, host.end) if host is not None else []
    return host if set(opens) & words_of("one of") else None


def _hosting(deed: Deed, noun: Noun) -> Noun | None:
    """Return the noun phrase that this one stands behind with "of" or "in", past adverbs."""
    units, at = deed.sentence.units, noun.unit - 1
    while at > 0 and units[at].kind == "B":
        at -= 1
    if at < 1 or units[at].word not in ("of", "in", "among"):
        return None
    return units[at - 1].noun


def _says_so(deed: Deed, host: Noun) -> bool:
    """Return whether a form of "to be", an apposition or "as" ties the deed to what it is part of."""
    between = deed.sentence.tags[deed.end : host.start]
    verbs = [verb for verb in deed.sentence.verbs if deed.end <= verb.head < host.start and verb.finite]
    return all(deed.sentence.tags[verb.head] == "A" for verb in verbs) and ("A" in between or "," in between)


def without_count(deed: Deed, count: Span) -> None:
    """Take the number of the acts out of the weapon's words: "40 drone strikes" are not 40 drones."""
    deed.args = [
        Argument(role="weapon", span=Span(count.end + 1, held.span.end))
        if held.role == "weapon" and held.span.start <= count.start and count.end + 1 < held.span.end
        else held
        for held in deed.args
    ]


def figures_of_no_event(reading: Reading, taken: list[Span]) -> Iterator[tuple[Toll, Span]]:
    """Yield the figures of troops, aircraft, prisoners and the displaced, each with its sentence."""
    for sentence in reading.sentences:
        marks = reading.marks[sentence.number]
        for noun in sentence.nouns:
            number = number_in(marks, noun)
            kind = _figure_kind(sentence.tokens[noun.head].lower)
            if number is None or number[1] >= noun.end or any(span.overlaps(number[2]) for span in taken):
                continue
            if kind is None or any(word in words_of("no figure") for word in sentence.lowers(noun.start, noun.end)):
                continue
            verb = next((verb for verb in sentence.verbs if noun in verb.subject or noun in verb.objects), None)
            if verb is not None and sentence.tokens[verb.head].lower in words_of("harm verb"):
                continue
            yield (
                Toll(kind=kind, span=number[2], of=phrase_after(reading, sentence.number, number[1], noun.end)),
                sentence.span,
            )


def phrase_after(reading: Reading, number: int, start: int, end: int) -> Span | None:
    """Return the words of a noun phrase behind its number, or None where nothing is left."""
    sentence = reading.sentences[number]
    return sentence.span_of(start, end) if start < end else None


def _figure_kind(lower: str) -> str | None:
    return _figure_kinds().get(lower)


@lru_cache(maxsize=1)
def _figure_kinds() -> dict[str, str]:
    return {word: kind for words, kind in rows("figures.tsv") for word in words.split("|")}


__all__ = ["count_of", "figures_of_no_event", "phrase"]

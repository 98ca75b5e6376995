"""Whole phrases: what the network marks word by word, fitted to the noun phrases of the grammar."""

from __future__ import annotations

from collections.abc import Collection

from dragoman.extract.phrases import Noun, Sentence
from dragoman.extract.reading import Reading, token_at
from dragoman.extract.vocabulary import words_of
from dragoman.schema.span import Span

# Letters of `tags`: numbers, adjectives, nouns, names; and what may open a phrase beside them, articles and possessives.
_PLAIN = frozenset("UJNM")
_OPENING = frozenset("UJNMDP")


class Phrases:
    """The noun phrases of one report."""

    def __init__(self, reading: Reading) -> None:
        self._sentences = reading.sentences

    def whole(self, span: Span, taken: Collection[Span] = ()) -> Span:
        """Return the noun phrase that marked words stand in, without its article, or the words as they are where they fit none.

        They do not grow over words that are `taken`: those that name an act or fill another role ("police" in "police patrol car",
        "Iraqi" in "Iraqi airstrike"). A phrase of this grammar may hold two ("by lunch President Jeenbekov", "the minister inform"):
        so they grow to the left over names to a name, and not beyond a number, and to the right only from an adjective, a name or a
        number, over nouns and names.
        """
        sentence = next((one for one in self._sentences if one.span.start <= span.start < one.span.end), None)
        if sentence is None:
            return span
        first, last = token_at(sentence, span.start), token_at(sentence, span.end - 1)
        if first is None or last is None:
            return span
        noun = next((one for one in sentence.nouns if one.start <= last < one.end), None)
        if noun is None:
            return span
        while first < noun.start and sentence.tags[first] not in _OPENING:
            first += 1
        return sentence.span_of(_start(sentence, noun, first, taken), _end(sentence, noun, last + 1, taken))


def _start(sentence: Sentence, noun: Noun, first: int, taken: Collection[Span]) -> int:
    tags, tokens = sentence.tags, sentence.tokens
    while first > noun.start and tags[first] != "U" and tags[first - 1] in _PLAIN:
        before = tokens[first - 1]
        named = tokens[first].text[:1].isupper() and not before.text[:1].isupper() and tags[first - 1] != "U"
        if named or before.lower in words_of("day word") or _covers(sentence, first - 1, taken):
            break
        first -= 1
    return first


def _end(sentence: Sentence, noun: Noun, end: int, taken: Collection[Span]) -> int:
    while end < noun.end and sentence.tags[end - 1] in "UJM" and sentence.tags[end] in "NM":
        if sentence.tokens[end].lower in words_of("time noun") or _covers(sentence, end, taken):
            break
        end += 1
    return end


def _covers(sentence: Sentence, at: int, spans: Collection[Span]) -> bool:
    return any(span.overlaps(sentence.span_of(at, at + 1)) for span in spans)

"""Whole phrases: what the network marks word by word, begun where the noun phrase of the grammar begins."""

from __future__ import annotations

from collections.abc import Collection

from dragoman.extract.phrases import Noun, Sentence
from dragoman.extract.reading import Reading, token_at
from dragoman.extract.vocabulary import words_of
from dragoman.schema.span import Span

# Letters of `tags`: numbers, adjectives, nouns, names; and what may open a phrase beside them, articles and possessives.
_PLAIN = frozenset("UJNM")
_OPENING = frozenset("UJNMDP")
# Of "at least 21 people" and "more than 40 men" no name begins with these.
_BOUNDS = frozenset(("least", "most", "than"))


class Phrases:
    """The noun phrases of one report."""

    def __init__(self, reading: Reading) -> None:
        self._sentences = reading.sentences

    def whole(self, span: Span, taken: Collection[Span] = ()) -> Span:
        """Return marked words with those before them in the same noun phrase ("Jeenbekov": "President Sooronbay Jeenbekov").

        They do not grow over `taken` words: those that name an act or fill another role ("Iraqi" in "Iraqi airstrike").
        One phrase of this grammar may hold two ("by lunch President Jeenbekov", "on Monday five soldiers"): so they do not grow
        beyond a number, nor from a name over other words. What opens no noun phrase is left out ("of the army": "the army").
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
        while first < last and sentence.tokens[first].lower in _BOUNDS and sentence.tags[first + 1] in "UP":
            first += 1
        return sentence.span_of(_start(sentence, noun, first, taken), last + 1)


def _start(sentence: Sentence, noun: Noun, first: int, taken: Collection[Span]) -> int:
    tags, tokens = sentence.tags, sentence.tokens
    while first > noun.start and tags[first] != "U" and tags[first - 1] in _PLAIN:
        before = tokens[first - 1]
        named = tokens[first].text[:1].isupper() and not before.text[:1].isupper() and tags[first - 1] != "U"
        covered = any(span.overlaps(sentence.span_of(first - 1, first)) for span in taken)
        if named or covered or before.lower in words_of("day word"):
            break
        first -= 1
    return first

"""What is known of each word before it is read: what the lexicon, the actors' file and the rules for times and numbers say."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from dragoman.codebook.act import NOT_AN_ACT
from dragoman.codebook.lexicon import Lexicon
from dragoman.extract.model.labels import TYPES
from dragoman.extract.model.words import Word
from dragoman.knowledge.knowledge import Knowledge
from dragoman.language.numbers import find_numbers
from dragoman.language.times import times_apart
from dragoman.language.tokens import tokenize
from dragoman.schema.actor import ActorKind
from dragoman.schema.report import Quotation
from dragoman.schema.span import Span

KINDS: tuple[str, ...] = get_args(ActorKind)
SIZES: tuple[int, ...] = (len(TYPES) + 2, len(TYPES) + 2, 5, 7, len(KINDS) + 1, 3, 3, 4)
"""How many values each feature has: act, second act, how sure, case, actor, time, number, zone."""
ACT, SECOND, SURE, CASE, ACTOR, TIME, NUMBER, ZONE = range(len(SIZES))

Table = NDArray[np.int64]


def features(
    text: str,
    words: Sequence[Word],
    sentences: Sequence[Span],
    quotations: Sequence[Quotation],
    lexicon: Lexicon,
    knowledge: Knowledge,
) -> Table:
    """Return one row of small numbers for each word, in columns as `SIZES` has them; 0 is "nothing known"."""
    table = np.zeros((len(words), len(SIZES)), dtype=np.int64)
    cover = _Cover(words)
    for at, word in enumerate(words):
        table[at, CASE] = _case(text[word.start : word.end])
    for mention in knowledge.find(text):
        table[cover.of(mention.span), ACTOR] = KINDS.index(mention.kind) + 1
    for column, spans in (
        (TIME, [one.span for one in times_apart(text) if one.kind != "era"]),  # it learnt no other calendars
        (NUMBER, [one.span for one in find_numbers(text)]),
    ):
        for span in spans:
            inside = cover.of(span)
            table[inside, column] = 2
            table[inside.start, column] = 1
    for quotation in quotations:
        table[cover.of(quotation.span), ZONE] = 3
    if sentences:
        table[cover.of(sentences[0]), ZONE] = 1
    for span in sentences[1:2]:
        table[cover.of(span), ZONE] = 2
    for sentence in sentences:
        _acts(text, sentence, lexicon, cover, table)
    return table


def _acts(text: str, sentence: Span, lexicon: Lexicon, cover: _Cover, table: Table) -> None:
    """Note the acts that the lexicon finds in a sentence, at the word that names them."""
    tokens = tokenize(text, sentence.start, sentence.end)
    lowers = [token.lower for token in tokens]
    for match in lexicon.find(lowers):
        token = tokens[match.head]
        inside = cover.of(Span(token.start, token.end))
        if inside.start >= inside.stop:
            continue
        number = TYPES.index(match.act.type) + 1 if match.act.type in TYPES else len(TYPES) + 1
        at = inside.stop - 1
        if table[at, ACT] and table[at, ACT] != number:
            table[at, SECOND] = number
        else:
            table[at, ACT] = number
            table[at, SURE] = 1 + min(3, int(match.act.weight * 4))
    for match in lexicon.find(lowers, every=True):
        if match.act.type == NOT_AN_ACT:
            inside = cover.of(Span(tokens[match.start].start, tokens[match.end - 1].end))
            table[inside, SECOND] = np.where(table[inside, SECOND] == 0, len(TYPES) + 1, table[inside, SECOND])


class _Cover:
    """Finds the words that lie in a span of characters."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._starts = [word.start for word in words]
        self._ends = [word.end for word in words]

    def of(self, span: Span) -> slice:
        return slice(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))


def _case(word: str) -> int:
    if word.isdigit():
        return 5
    if not word[:1].isalnum():
        return 6
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 4
    return 2 if word[:1].isupper() else 4

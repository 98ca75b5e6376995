"""What a text says, sentence by sentence, in a shape that outlasts rewriting: its words without their endings, its numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from functools import cache, lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from dragoman.language.datelines import behind_dateline
from dragoman.language.numbers_words import number_words
from dragoman.link.stems import is_common, stem
from dragoman.schema.record import Record
from dragoman.schema.report import Report
from dragoman.schema.span import Span

LEAST = 4
"""Stems: a sentence with fewer can stand in any text."""
ALIKE = 0.5
"""Share of the stems of two sentences that both have (Dice), from which one is the other in other words."""
STRANGE = 3
"""Names and numbers of two sentences, at least one of each, that the other's text lacks: a title may be in other words."""
LONG = 8
"""Words: as many in quotation marks are not the same in two reports by chance."""
_WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_][\w'’-]+")
_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+|\n\s*\n")


class Sentence(Record, frozen=True):
    """A sentence: where it stands, the stems of its words in order, and those of them that are names or numbers."""

    span: Span
    stems: tuple[str, ...]
    names: frozenset[str]


class Shared(Record, frozen=True):
    """What two texts share: for each of the two, which share of its words stands in sentences that the other has too.

    `quotations` are the long ones that both have word for word.
    """

    left: float = 0.0
    right: float = 0.0
    quotations: int = 0


def sentences(report: Report) -> tuple[Sentence, ...]:
    """Return the sentences of a report; where it was not cut into any, by its full stops."""
    return _sentences(report.text, report.sentences)


def may_share(left: Report, right: Report, least: float) -> bool:
    """Return whether so large a share of the shorter text's stems is in the other that comparing them is worth it."""
    mine, its = _sums(left.text, left.sentences), _sums(right.text, right.sentences)
    both = len(mine) + len(its) - len(np.union1d(mine, its))
    return both >= least * min(len(mine), len(its))


def shared(left: Report, right: Report) -> Shared:
    """Return what two texts share."""
    mine, its = sentences(left), sentences(right)
    pairs = counterparts(mine, its)
    return Shared(
        left=_share(mine, {at for at, _ in pairs}),
        right=_share(its, {at for _, at in pairs}),
        quotations=len(_quoted(left) & _quoted(right)),
    )


def vocabulary(report: Report) -> frozenset[str]:
    """Return the stems of a report."""
    return frozenset(word for one in sentences(report) for word in one.stems)


@lru_cache(maxsize=4096)
def _sums(text: str, spans: tuple[Span, ...]) -> NDArray[np.uint32]:
    """Return the stems of a text as sums (CRC-32), each once: short enough to be held of many texts."""
    words = {word for one in _sentences(text, spans) for word in one.stems}
    return np.fromiter((crc32(word.encode()) for word in words), np.uint32, len(words))


def counterparts(mine: Sequence[Sentence], its: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return the numbers of the sentences that say the same in much the same words; each of either side once at most.

    Two that each have names or numbers which the whole other text lacks say it of something else, as bulletins written
    after one pattern do.
    """
    said = [frozenset(word for one in held for word in one.stems) for held in (mine, its)]
    under: dict[str, list[int]] = {}
    for at, one in enumerate(its):
        for word in set(one.stems):
            under.setdefault(word, []).append(at)
    sizes = [len(set(one.stems)) for one in its]
    strange = [one.names - said[0] for one in its]
    found: list[tuple[float, int, int]] = []
    for at, one in enumerate(mine):
        own = set(one.stems)
        odd = one.names - said[1]
        for other, count in Counter(place for word in own for place in under.get(word, ())).items():
            alike = 2 * count / (len(own) + sizes[other])
            if alike >= ALIKE and count >= LEAST and not _of_others(odd, strange[other]):
                found.append((-alike, at, other))
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for _, at, other in sorted(found):
        if at not in taken[0] and other not in taken[1]:
            taken[0].add(at)
            taken[1].add(other)
            pairs.append((at, other))
    return sorted(pairs)


def _of_others(left: Set[str], right: Set[str]) -> bool:
    """Return whether two sentences speak of different things, by the names and numbers that the other's text lacks."""
    return bool(left and right) and len(left) + len(right) >= STRANGE


def _share(held: Sequence[Sentence], having: set[int]) -> float:
    counted = [(at, len(one.stems)) for at, one in enumerate(held) if len(one.stems) >= LEAST]
    return sum(count for at, count in counted if at in having) / max(1, sum(count for _, count in counted))


def _quoted(report: Report) -> frozenset[str]:
    """Return the long direct quotations, without case and marks."""
    texts = (one.span.of(report.text) for one in report.quotations if one.closed and one.depth == 0)
    plain = (" ".join(_WORD.findall(text.casefold())) for text in texts)
    return frozenset(text for text in plain if text.count(" ") >= LONG - 1)


@lru_cache(maxsize=256)
def _sentences(text: str, spans: tuple[Span, ...]) -> tuple[Sentence, ...]:
    spans = spans or _cut(text)
    words = [_WORD.findall(text, behind_dateline(text, span.start, span.end), span.end) for span in spans]
    # A word that opens a sentence, or also stands without a capital, is no name; what stands all in capitals may be a heading.
    named = {word for held in words for word in held[1:] if word[0].isupper() and not word.isupper()}
    named -= {word.capitalize() for held in words for word in held if word[0].islower()}
    return tuple(_sentence(span, held, named) for span, held in zip(spans, words, strict=True))


def _sentence(span: Span, words: Sequence[str], named: Set[str]) -> Sentence:
    numbers = [number for word in words if (number := _number(word))]
    kept = [word for word in words if len(word) > 2 and not word[0].isdigit() and not is_common(word)]
    names = frozenset((*(stem(word) for word in kept if word in named), *numbers))
    return Sentence(span=span, stems=(*map(stem, kept), *sorted(numbers)), names=names)


def _number(word: str) -> str | None:
    """Return a number in digits, whether it is written so or as a word; None for any other word."""
    if word[0].isdigit():
        return word.replace(",", "")
    return _counting().get(word.lower())


@cache
def _counting() -> dict[str, str]:
    """Return number word -> digits; "one" counts nothing more often than not."""
    table = number_words()
    return {word: str(number) for word, number in (table["small"] | table["tens"]).items() if number > 1}


def _cut(text: str) -> tuple[Span, ...]:
    ends = [match.end() for match in _END.finditer(text)]
    return tuple(Span(start, end) for start, end in zip([0, *ends], [*ends, len(text)], strict=True) if start < end)

"""Windows: a report in stretches that the encoder reads at once, each with the words before it as context."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dragoman.extract.model.words import Word, WordPiece
from dragoman.schema.report import Report
from dragoman.schema.span import Span

READ, CONTEXT = 320, 64
"""Pieces that a window reads, and pieces of context before them; with two special pieces at most 386."""


class Window(NamedTuple):
    """Words `context` to `end` are shown to the encoder; acts are sought in words `start` to `end` only."""

    context: int
    start: int
    end: int


def sentences_of(report: Report) -> tuple[Span, ...]:
    """Return the sentences of a report; one that was never cut into any is one sentence."""
    return report.sentences or ((Span(0, len(report.text)),) if report.text.strip() else ())


def read_words(report: Report, pieces: WordPiece) -> tuple[list[Word], list[int]]:
    """Return the words of a report's sentences, and the numbers of those that open a sentence."""
    words: list[Word] = []
    breaks = []
    for span in sentences_of(report):
        found = pieces.words(report.text, span.start, span.end)
        if found:
            breaks.append(len(words))
            words += found
    return words, breaks


def windows(words: Sequence[Word], breaks: Sequence[int]) -> list[Window]:
    """Return the windows of a report. `breaks` are the numbers of the words that open a sentence, ascending from 0.

    Every word is read in exactly one window. A sentence is cut only where it is longer than a window. The same words give
    the same windows, whatever else is read.
    """
    bounds = [*breaks, len(words)]
    found: list[Window] = []
    start = end = size = 0
    for first, last in pairwise(bounds):
        length = sum(len(word.pieces) for word in words[first:last])
        if size and size + length > READ:
            found.append(_window(words, start, end))
            start, size = end, 0
        for at in range(first, last):
            if size and length > READ and size + len(words[at].pieces) > READ:
                found.append(_window(words, start, at))
                start, size, length = at, 0, sum(len(word.pieces) for word in words[at:last])
            size += len(words[at].pieces)
        end = last
    if start < len(words):
        found.append(_window(words, start, len(words)))
    return found


def _window(words: Sequence[Word], start: int, end: int) -> Window:
    context, size = start, 0
    while context > 0 and size + len(words[context - 1].pieces) <= CONTEXT:
        context -= 1
        size += len(words[context].pieces)
    return Window(context, start, end)

"""Words that belong to the head of a report: the dateline's town, and the line that names the outlet and the day."""

from __future__ import annotations

import re

from dragoman.extract.vocabulary import words_of
from dragoman.language.datelines import behind_dateline
from dragoman.schema.span import Span

_WORD = re.compile(r"[^\W\d_][\w’'-]+")
_LONGEST = 100
"""Letters of a line that only names the outlet and the day."""


class Heads:
    """The datelines and the outlet's line of one report."""

    def __init__(self, text: str, outlet: str | None) -> None:
        self._text, self._outlet = text, _bare(outlet or "")

    def in_dateline(self, span: Span, sentence: Span) -> bool:
        """Return whether words stand in the dateline that opens their sentence: "BAKU" of "BAKU - A missile hit ..."."""
        end = behind_dateline(self._text, sentence.start, sentence.end)
        return span.end <= end and not _in_small_letters(span.of(self._text))

    def behind_it(self, span: Span, sentence: Span) -> Span:
        """Return words without the dateline that they begin in: "GOMA - Rebels" are rebels."""
        end = behind_dateline(self._text, sentence.start, sentence.end)
        return Span(end, span.end) if span.start < end < span.end else span

    def names_outlet(self, span: Span) -> bool:
        """Return whether words are of the outlet's name in a line of its own or beside the day: "Rhine Gazette, 3 May 2019"."""
        named = self._outlet_beside(span)
        return named is not None and named.overlaps(span)

    def names_document(self, span: Span) -> bool:
        """Return whether words are what a document calls itself: "Sahel Sitrep", "Situation Report"."""
        return span.of(self._text).rpartition(" ")[2].lower() in words_of("document")

    def stands_beside_outlet(self, span: Span) -> bool:
        """Return whether words stand in such a line: its day is that of the report, and of no act."""
        return self._outlet_beside(span) is not None

    def _outlet_beside(self, span: Span) -> Span | None:
        """Return where the line that words stand in names the outlet, None where it does not or says more."""
        start = self._text.rfind("\n", 0, span.start) + 1
        end = self._text.find("\n", span.end)
        line = self._text[start : end if end >= 0 else len(self._text)]
        found = line.casefold().find(self._outlet) if self._outlet and len(line) <= _LONGEST else -1
        if found < 0 or len(line.casefold()) != len(line):
            return None
        rest = line[:found] + line[found + len(self._outlet) :]
        return None if _in_small_letters(rest) else Span(start + found, start + found + len(self._outlet))


def _in_small_letters(text: str) -> bool:
    """Return whether a text has a word that begins with a small letter, as no town, outlet or month does."""
    return any(word[0][0].islower() for word in _WORD.finditer(text))


def _bare(name: str) -> str:
    return name.strip().casefold().removeprefix("the ")

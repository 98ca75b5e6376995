"""The words to quote for a deed: its sentence, or its clause where the sentence is long."""

from __future__ import annotations

from dragoman.extract.deeds import Deed
from dragoman.extract.reading import Reading
from dragoman.schema.span import Span

_LONG = 320


def evidence_of(reading: Reading, deed: Deed) -> Span:
    """Return the trimmed sentence, or in a long one the stretch between semicolons and the like that holds the deed."""
    span = _trim(reading.text, deed.sentence.span)
    if span.end - span.start > _LONG:
        span = _trim(reading.text, _stretch(deed, span))
    return span if span.covers(deed.trigger) else _trim(reading.text, deed.sentence.span)


def _stretch(deed: Deed, span: Span) -> Span:
    start, end = span.start, span.end
    for unit in deed.sentence.units:
        if unit.kind in (";", ".") or (unit.kind == "-" and end - start > 2 * _LONG):
            token = deed.sentence.tokens[unit.start]
            if unit.end <= deed.start:
                start = max(start, token.end)
            elif unit.start >= deed.end:
                end = min(end, token.start)
    return Span(start, end)


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)

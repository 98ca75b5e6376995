"""Cuts to clean text: what is kept is copied unchanged, so that every clean character has its raw one."""

from __future__ import annotations

from dragoman.clean.lines import Line
from dragoman.schema.report import Cut, Piece
from dragoman.schema.span import Span


def cut_lines(lines: list[Line], reasons: dict[int, str]) -> list[tuple[Span, str]]:
    """Return the spans of whole lines to cut, one for each run of lines with one reason, with the blank lines they leave."""
    cuts: list[tuple[Span, str]] = []
    filled = [at for at, line in enumerate(lines) if line.text]
    number = {at: order for order, at in enumerate(filled)}
    for at in filled:
        reason = reasons.get(number[at])
        if reason is None:
            continue
        start, stop = lines[at].head, lines[at].stop
        if at == 0 or not lines[at - 1].text or (cuts and cuts[-1][0].end == start):
            stop = _after_blanks(lines, at)
        if cuts and cuts[-1][0].end == start and cuts[-1][1] == reason:
            start = cuts.pop()[0].start
        cuts.append((Span(start, stop), reason))
    return cuts


def _after_blanks(lines: list[Line], at: int) -> int:
    """Return the end of the blank lines that follow a line; only a cut line between blanks takes them with it."""
    while at + 1 < len(lines) and not lines[at + 1].text:
        at += 1
    return lines[at].stop


def assemble(raw: str, cuts: list[tuple[Span, str]]) -> tuple[str, tuple[Cut, ...], tuple[Piece, ...]]:
    """Return the clean text, the cuts in order without overlaps, and the pieces; together they cover the raw text."""
    made: list[Cut] = []
    pieces: list[Piece] = []
    clean, at = 0, 0
    for span, reason in [*sorted(cuts), (Span(len(raw), len(raw)), "")]:
        start = max(span.start, at)
        if start > at:
            pieces.append(Piece(clean=clean, raw=at, length=start - at))
            clean += start - at
        if span.end > start:
            made.append(Cut(span=Span(start, span.end), reason=reason, text=raw[start : span.end]))
        at = max(at, span.end)
    text = "".join(raw[piece.raw : piece.raw + piece.length] for piece in pieces)
    return text, tuple(made), tuple(pieces)


def paragraphs(lines: list[Line]) -> tuple[Span, ...]:
    """Return the paragraphs of a text: its lines that hold anything, without surrounding blanks."""
    return tuple(Span(line.start, line.end) for line in lines if line.text)

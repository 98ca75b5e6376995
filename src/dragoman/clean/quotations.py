"""Quotations: pairs of quotation marks of any kind, nested, with the marks that were never opened or shut."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from dragoman.schema.report import Quotation
from dragoman.schema.span import Span

# Which marks shut a quotation that a mark opens. source: Unicode, chapter 6.2, and the usage of the languages named there.
_SHUT = {
    "“": '”"“',
    "„": '“”"„',
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    '"': '"”',
    "”": "”",
    "「": "」",
    "『": "』",
}
_SHUT_SINGLE = {"‘": "’'", "‚": "‘’", "'": "'’", "’": "’"}
_MARK = re.compile("[" + "".join({*_SHUT, *_SHUT_SINGLE, *"”’」』"}) + "]")
_SINGLE_MARK = re.compile("['’‘]")
_DEEPEST = 8
"""Quotations within quotations; marks that would open more are broken text, and open nothing."""
_LETTERS_CUT = ("tis", "twas", "em", "cause", "til", "n", "round", "bout")


@dataclass
class _Open:
    mark: str
    start: int


@dataclass
class _State:
    text: str
    stack: list[_Open] = field(default_factory=list)
    done: list[Quotation] = field(default_factory=list)
    # Of the paragraph at hand: single marks that could shut a quotation, and (False) those that surely open one.
    singles: list[tuple[int, bool]] = field(default_factory=list)

    def open(self, at: int) -> None:
        if len(self.stack) < _DEEPEST:
            self.stack.append(_Open(self.text[at], at + 1))

    def shut(self, at: int, *, closed: bool) -> None:
        opened = self.stack.pop()
        inner = self.text[opened.start : at]
        if inner.strip() and (closed or opened.mark not in _SHUT_SINGLE):
            start = opened.start + len(inner) - len(inner.lstrip())
            self.done.append(
                Quotation(span=Span(start, start + len(inner.strip())), depth=len(self.stack), closed=closed)
            )


def find_quotations(text: str, paragraphs: tuple[Span, ...]) -> tuple[Quotation, ...]:
    """Return the quotations in order of their start, outer before inner; spans lie inside the marks.

    A quotation whose mark is not shut ends with its paragraph, unless the next one opens with the same mark again.
    """
    state = _State(text)
    for number, paragraph in enumerate(paragraphs):
        # A mark that only repeats the one still open opens nothing.
        start = paragraph.start + bool(state.stack)
        state.singles = _singles(text, paragraph)
        for match in _MARK.finditer(text, start, paragraph.end):
            _take(state, match.start(), paragraph)
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        _end_paragraph(state, paragraph, following)
    return tuple(sorted(state.done, key=lambda quotation: (quotation.span.start, -quotation.span.end)))


def _end_paragraph(state: _State, paragraph: Span, following: Span | None) -> None:
    while state.stack:
        outer = state.stack[0]
        goes_on = following is not None and state.text[following.start] == outer.mark and outer.mark not in _SHUT_SINGLE
        if len(state.stack) == 1 and goes_on and _shut_later(state.text, following, outer.mark):
            return
        state.shut(paragraph.end, closed=False)


def _shut_later(text: str, paragraph: Span | None, mark: str) -> bool:
    """Return whether the next paragraph, which opens with the mark again, is not a quotation of its own that is short."""
    if paragraph is None:
        return False
    return mark != '"' or text.count('"', paragraph.start, paragraph.end) % 2 == 0


def _take(state: _State, at: int, paragraph: Span) -> None:
    char = state.text[at]
    if char in _SHUT or char in "”」』":
        _take_double(state, at, paragraph)
    elif char in _SHUT_SINGLE or char == "’":
        _take_single(state, at)


def _around(text: str, at: int) -> tuple[str, str]:
    return text[at - 1] if at else " ", text[at + 1] if at + 1 < len(text) else " "


def _take_double(state: _State, at: int, paragraph: Span) -> None:
    char = state.text[at]
    before, after = _around(state.text, at)
    level = next((n for n in range(len(state.stack) - 1, -1, -1) if char in _SHUT.get(state.stack[n].mark, "")), None)
    opens = _can_open(before, after) and char in _SHUT and (char != "”" or _again(state.text, at, paragraph))
    if level is not None and not (opens and _must_open(state.stack[level].mark, char, before, after)):
        while len(state.stack) > level + 1:
            state.shut(at, closed=False)
        state.shut(at, closed=True)
    elif opens or _opens_oddly(state.text, at, paragraph):
        if char == '"' and level is not None:
            _drop_to(state, level, at)
        state.open(at)
    elif char in "”»" and not state.stack:
        _never_opened(state, at, paragraph)


def _drop_to(state: _State, level: int, at: int) -> None:
    while len(state.stack) > level:
        state.shut(at, closed=False)


def _opens_oddly(text: str, at: int, paragraph: Span) -> bool:
    """Return whether a mark in an unusual place opens all the same: glued to a word, or apart from it as in French."""
    char, (before, after) = text[at], _around(text, at)
    if char in '"“„«' and not after.isspace() and (char != '"' or not before.isalnum()):
        return after.isalnum() or after in "[(¿¡…"
    if char == "«":
        return text[at + 1 : at + 3].strip() != ""
    return char == '"' and (before.isspace() or before in '"”') and _again(text, at, paragraph)


def _again(text: str, at: int, paragraph: Span) -> bool:
    """Return whether the mark at `at` stands in the paragraph once more."""
    return text.find(text[at], at + 1, paragraph.end) >= 0


def _can_open(before: str, after: str) -> bool:
    return (before.isspace() or before in "([{-–—/:\"'‘“„«…") and not after.isspace() and after not in ".,;:!?)]}"


def _must_open(opened: str, char: str, before: str, after: str) -> bool:
    """A mark that may open or shut opens only where it stands before a word and after a blank."""
    if char in (opened, '"'):
        return before.isspace() and (after.isalnum() or after in "[(¿¡")
    return char in "“„" and opened not in "„" and before.isspace()


def _never_opened(state: _State, at: int, paragraph: Span) -> None:
    """A shutting mark without its opening one, after the end of a clause: the quotation began with the paragraph."""
    earlier = bool(state.done) and state.done[-1].span.end > paragraph.start
    if not earlier and state.text[at - 1] in ".,!?…" and at - paragraph.start > 1:
        state.done.append(Quotation(span=Span(paragraph.start, at), closed=False))


def _take_single(state: _State, at: int) -> None:
    char = state.text[at]
    before, after = _around(state.text, at)
    top = state.stack[-1] if state.stack else None
    if top and char in _SHUT_SINGLE.get(top.mark, "") and not before.isspace() and not after.isalnum():
        if not (before in "sS" and after.isspace() and _shut_again(state, at)):
            state.shut(at, closed=True)
    elif char in "‘‚'" and _can_open(before, after) and (after.isalpha() or after in '[“"'):
        word = state.text[at + 1 : at + 8].lower()
        if not word.startswith(tuple(f"{cut} " for cut in _LETTERS_CUT)) and _shut_again(state, at):
            state.open(at)


def _singles(text: str, paragraph: Span) -> list[tuple[int, bool]]:
    found: list[tuple[int, bool]] = []
    for match in _SINGLE_MARK.finditer(text, paragraph.start, paragraph.end):
        before, after = _around(text, match.start())
        if match.group() == "‘" and before.isspace():
            found.append((match.start(), False))
        elif not before.isspace() and not after.isalnum():
            found.append((match.start(), True))
    return found


def _shut_again(state: _State, at: int) -> bool:
    """Return whether a mark that could shut a single quotation follows in the paragraph, before the next that opens one."""
    following = bisect_right(state.singles, (at, True))
    return following < len(state.singles) and state.singles[following][1]

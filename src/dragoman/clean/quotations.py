"""Quotations: pairs of quotation marks of any kind, nested, with the marks that were never opened or shut."""

from __future__ import annotations

import re
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
_LETTERS_CUT = ("tis", "twas", "em", "cause", "til", "n", "round", "bout")


@dataclass
class _Open:
    mark: str
    start: int
    paragraph: int


@dataclass
class _State:
    text: str
    stack: list[_Open] = field(default_factory=list)
    done: list[Quotation] = field(default_factory=list)

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
        start = _resume(state, paragraph, number)
        for match in _MARK.finditer(text, start, paragraph.end):
            _take(state, match.start(), paragraph, number)
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        _end_paragraph(state, paragraph, following)
    return tuple(sorted(state.done, key=lambda quotation: (quotation.span.start, -quotation.span.end)))


def _resume(state: _State, paragraph: Span, number: int) -> int:
    """Return where to read on: after the mark that only repeats the one still open."""
    if state.stack:
        state.stack[-1].paragraph = number
        return paragraph.start + 1
    return paragraph.start


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


def _take(state: _State, at: int, paragraph: Span, number: int) -> None:
    char = state.text[at]
    if char in _SHUT or char in "”」』":
        _take_double(state, at, paragraph, number)
    elif char in _SHUT_SINGLE or char == "’":
        _take_single(state, at, paragraph, number)


def _around(text: str, at: int) -> tuple[str, str]:
    return text[at - 1] if at else " ", text[at + 1] if at + 1 < len(text) else " "


def _take_double(state: _State, at: int, paragraph: Span, number: int) -> None:
    char = state.text[at]
    before, after = _around(state.text, at)
    level = next((n for n in range(len(state.stack) - 1, -1, -1) if char in _SHUT.get(state.stack[n].mark, "")), None)
    opens = _can_open(before, after) and char in _SHUT and (char != "”" or "”" in state.text[at + 1 : paragraph.end])
    if level is not None and not (opens and _must_open(state.stack[level].mark, char, before, after)):
        while len(state.stack) > level + 1:
            state.shut(at, closed=False)
        state.shut(at, closed=True)
    elif opens or _opens_oddly(state.text, at, paragraph):
        if char == '"' and level is not None:
            _drop_to(state, level, at)
        state.stack.append(_Open(char, at + 1, number))
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
    return char == '"' and (before.isspace() or before in '"”') and '"' in text[at + 1 : paragraph.end]


def _can_open(before: str, after: str) -> bool:
    return (before.isspace() or before in "([{-–—/:\"'‘“„«…") and not after.isspace() and after not in ".,;:!?)]}"


def _must_open(opened: str, char: str, before: str, after: str) -> bool:
    """A mark that may open or shut opens only where it stands before a word and after a blank."""
    if char in (opened, '"'):
        return before.isspace() and (after.isalnum() or after in "[(¿¡")
    return char in "“„" and opened not in "„" and before.isspace()


def _never_opened(state: _State, at: int, paragraph: Span) -> None:
    """A shutting mark without its opening one, after the end of a clause: the quotation began with the paragraph."""
    earlier = any(quotation.span.end > paragraph.start for quotation in state.done)
    if not earlier and state.text[at - 1] in ".,!?…" and at - paragraph.start > 1:
        state.done.append(Quotation(span=Span(paragraph.start, at), closed=False))


def _take_single(state: _State, at: int, paragraph: Span, number: int) -> None:
    char = state.text[at]
    before, after = _around(state.text, at)
    top = state.stack[-1] if state.stack else None
    if top and char in _SHUT_SINGLE.get(top.mark, "") and not before.isspace() and not after.isalnum():
        if not (before in "sS" and after.isspace() and _shut_again(state.text, at, paragraph)):
            state.shut(at, closed=True)
    elif char in "‘‚'" and _can_open(before, after) and (after.isalpha() or after in '[“"'):
        word = state.text[at + 1 : at + 8].lower()
        if not word.startswith(tuple(f"{cut} " for cut in _LETTERS_CUT)) and _shut_again(state.text, at, paragraph):
            state.stack.append(_Open(char, at + 1, number))


def _shut_again(text: str, at: int, paragraph: Span) -> bool:
    """Return whether a mark that could shut a single quotation follows in the paragraph, before the next that opens one."""
    for later in range(at + 1, paragraph.end):
        if text[later] not in "'’‘":
            continue
        before, after = _around(text, later)
        if text[later] == "‘" and before.isspace():
            return False
        if not before.isspace() and not after.isalnum():
            return True
    return False

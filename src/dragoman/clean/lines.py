"""The lines of a raw text: where they stand, their words, and whether they read like prose."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_WORD = re.compile(r"[^\W_](?:[\w\u0300-\u036f\u064b-\u0652]|['’](?=[^\W_]))*")
_DROPPED = dict.fromkeys([0x307, 0x640, *range(0x64B, 0x653)])
_ENDS = tuple(".!?…。؟!?।\"”»'’)]")
_STOPS = re.compile(r"[.!?…。؟।][\"”»'’)\]]*\s*$")


def fold(word: str) -> str:
    """Return the word as it is compared: case folded, apostrophes straight, Arabic without vowel signs."""
    return word.casefold().translate(_DROPPED).replace("’", "'")


class Line:
    """One line: `start` to `end` in the raw text without surrounding blanks, `stop` after its line break."""

    def __init__(self, raw: str, start: int, stop: int) -> None:
        text = raw[start:stop]
        self.head = start
        self.stop = stop
        self.text = text.strip()
        self.start = start + len(text) - len(text.lstrip()) if self.text else start
        self.end = self.start + len(self.text)

    @cached_property
    def tokens(self) -> list[tuple[str, int, int]]:
        """Folded words with their offsets in the raw text."""
        return [(fold(m.group()), self.start + m.start(), self.start + m.end()) for m in _WORD.finditer(self.text)]

    @cached_property
    def words(self) -> list[str]:
        """The folded words alone."""
        return [word for word, _, _ in self.tokens]

    @cached_property
    def sentence_like(self) -> bool:
        """Whether the line ends as a sentence does and is long enough to be one."""
        return len(self.words) >= 5 and _STOPS.search(self.text) is not None

    @property
    def prose(self) -> bool:
        """Whether the line is surely running text."""
        count = len(self.words)
        return count >= 30 or (count >= 12 and self.text.endswith(_ENDS))

    @property
    def title_like(self) -> bool:
        """Whether the line could be the headline of a page: not long, and not ended like a sentence."""
        return 0 < len(self.words) <= 25 and not self.text.rstrip("\"”»'’").endswith((".", "।", "。"))


def split_lines(raw: str, width: int | None = None) -> list[Line]:
    """Return the lines of a text; lines broken at a fixed width come joined, so that a line is never half a sentence.

    `width` is what `wrap_width` found for the text or for the longer one it is a part of.
    """
    lines = [Line(raw, start, stop) for start, stop in _breaks(raw)]
    width = _wrap_width(lines) if width is None else width
    return _join(raw, lines, width) if width else lines


def wrap_width(raw: str) -> int:
    """Return the width in characters at which a text was broken, or 0 where its lines are whole paragraphs."""
    return _wrap_width([Line(raw, start, stop) for start, stop in _breaks(raw)])


def _breaks(raw: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in _BREAK.finditer(raw):
        spans.append((start, match.end()))
        start = match.end()
    if start < len(raw):
        spans.append((start, len(raw)))
    return spans


def _wrap_width(lines: list[Line]) -> int:
    """Return the width at which the text was broken, or 0 where lines are paragraphs."""
    lengths = sorted(len(line.text) for line in lines if line.text)
    if len(lengths) < 6 or lengths[-1] > 110:
        return 0
    broken = sum(
        1 for line, after in pairwise(lines) if line.text and after.text[:1].islower() and not line.text.endswith(_ENDS)
    )
    full = len(lengths) - bisect_left(lengths, 0.75 * lengths[-1])
    return lengths[-1] if broken >= 3 and broken >= 0.15 * len(lengths) and full >= 0.4 * len(lengths) else 0


def _join(raw: str, lines: list[Line], width: int) -> list[Line]:
    spans: list[tuple[int, int]] = []
    open_line = False
    for line in lines:
        start = spans.pop()[0] if open_line and line.text else line.head
        spans.append((start, line.stop))
        open_line = len(line.text) >= 0.6 * width
    return [Line(raw, start, stop) for start, stop in spans]

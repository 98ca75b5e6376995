"""The verdict on every line of a page: report, or furniture and why."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.clean import shapes
from dragoman.clean.lines import Line
from dragoman.clean.phrases import Hit, Phrases, load_phrases, load_words

_LONG_PROSE = 40
_HEADER = 15
_OPENERS = "\"“”«„‘'([«"


class Page:
    """The lines that hold anything, the head before the body of the report, and the foot after it."""

    def __init__(self, lines: list[Line], headline: str | None, byline: str | None) -> None:
        self.lines = [line for line in lines if line.text]
        self.headline = " ".join((headline or "").split()).casefold()
        self.byline = " ".join((byline or "").split()).casefold()
        self.reasons: dict[int, str] = {}
        prose = [at for at, line in enumerate(self.lines) if line.prose]
        self.first = prose[0] if prose else len(self.lines)
        self.foot = prose[-1] + 1 if prose else len(self.lines)
        self.body = min(self._body(prose), _HEADER)
        self.title = self._title()

    def _body(self, prose: list[int]) -> int:
        long = next((at for at in prose if len(self.lines[at].words) >= _LONG_PROSE), len(self.lines))
        return min(long, prose[1]) if len(prose) > 1 else long if long < len(self.lines) else (prose or [0])[0]

    def _title(self) -> int | None:
        """Return the line that holds the headline; it stays whatever it looks like."""
        for at, line in enumerate(self.lines[:_HEADER]):
            if self.headline and " ".join(line.text.split()).casefold() == self.headline:
                return at
        return None

    def edge(self, at: int) -> bool:
        """Return whether a line stands before or after the body."""
        return at < self.body or at >= self.foot

    def mark(self, at: int, reason: str) -> None:
        """Keep the first reason found for a line; the headline is never marked."""
        if at != self.title:
            self.reasons.setdefault(at, reason)


def judge(page: Page) -> dict[int, str]:
    """Return the reason for every line that is furniture by its words or its shape, by line number."""
    phrases = load_phrases()
    at = 0
    while at < len(page.lines):
        at = max(_by_phrase(page, at, phrases), at + 1)
    for at, line in enumerate(page.lines):
        if at not in page.reasons:
            reason = _by_shape(page, at, line)
            if reason:
                page.mark(at, reason)
    _name_lines(page)
    _link_runs(page)
    _comment_thread(page)
    return page.reasons


def _by_phrase(page: Page, at: int, phrases: Phrases) -> int:
    """Mark a line, and the titles it announces; return the line to go on with."""
    line = page.lines[at]
    hit = _hit(page, at, line, phrases)
    if hit is None or at == page.title:
        return at + 1
    kind = hit.phrase.kind
    page.mark(at, kind.reason)
    announces = kind.title and (hit.last == len(line.words) or kind.list)
    return _titles(page, at + 1, kind.reason, 12 if kind.list else 1) if announces else at + 1


def _hit(page: Page, at: int, line: Line, phrases: Phrases) -> Hit | None:
    if not line.words:
        return None
    for mode in ("whole", "start"):
        hit = phrases.find(line.words, mode)
        if hit and _allowed(page, at, line, hit):
            return hit
    hit = phrases.inside(line.words)
    return hit if hit and _allowed(page, at, line, hit) else None


def _allowed(page: Page, at: int, line: Line, hit: Hit) -> bool:
    kind = hit.phrase.kind
    if len(line.words) > kind.most or (kind.where == "edge" and not page.edge(at)):
        return False
    if hit.phrase.mode != "start" or hit.last == len(line.words):
        return True
    gap = line.text[line.tokens[hit.last - 1][2] - line.start : line.tokens[hit.last][1] - line.start]
    after = line.text[line.tokens[hit.last][1] - line.start]
    marked = any(sign in gap for sign in ":|–—→>»")
    if kind.title:
        quoted = any(sign in gap for sign in _OPENERS) and line.title_like
        return marked or after.isupper() or quoted or (not after.isalpha() and line.title_like)
    if kind.needs_colon or hit.last == 1:
        return marked
    return True


def _titles(page: Page, at: int, reason: str, most: int) -> int:
    """Mark up to `most` lines that look like headlines; return the first line that is left."""
    last = min(at + most, len(page.lines))
    while at < last and page.lines[at].title_like and not page.lines[at].prose and at != page.title:
        page.mark(at, reason)
        at += 1
    return at


def _by_shape(page: Page, at: int, line: Line) -> str | None:
    when = shapes.stamp(line)
    if when == "clock" or (when == "date" and _page_date(page, at)):
        return "time stamp"
    anywhere: tuple[tuple[Callable[[Line], bool], str], ...] = (
        (shapes.counter, "share or read counter"),
        (shapes.address, "address"),
        (shapes.hashtags, "tags"),
        (shapes.rule, "divider"),
    )
    for shape, reason in anywhere:
        if shape(line):
            return reason
    return _by_edge_shape(line) if page.edge(at) else None


def _page_date(page: Page, at: int) -> bool:
    """Return whether a date on a line of its own is the page's; between paragraphs it may head an entry of a timeline."""
    beside = at - 1 in page.reasons or at + 1 in page.reasons
    return at < page.first or at >= page.foot or (at < page.body and beside)


def _by_edge_shape(line: Line) -> str | None:
    dated = bool(line.words) and line.words[0].isdigit()
    if line.text.startswith("©") and len(line.words) <= 30 and (dated or not line.sentence_like):
        return "copyright line"
    if shapes.navigation(line):
        return "navigation"
    if shapes.credit(line):
        return "photo credit"
    if shapes.by_line(line):
        return "byline"
    return "agency credit line" if shapes.agency_only(line) else None


def _name_lines(page: Page) -> None:
    """Mark names at the edge that stand beside a byline, a time stamp, a counter, or their own repetition."""
    known = {"byline", "time stamp", "share or read counter"}
    names = [at for at, line in enumerate(page.lines) if page.edge(at) and shapes.name(line)]
    # Down and up again: a mark goes on from name to name, either way.
    for at in (*names, *reversed(names)):
        text = page.lines[at].text
        beside = {page.reasons.get(near) for near in (at - 1, at + 1)}
        twin = any(page.lines[near].text == text for near in (at - 1, at + 1) if 0 <= near < len(page.lines))
        if twin or known & beside or text.casefold() == page.byline:
            page.mark(at, "byline")


def _link_runs(page: Page) -> None:
    """Mark runs of four or more very short lines at the edge of which two are usual names of sections."""
    sections = load_words()["navigation"]
    run: list[int] = []
    for at in range(len(page.lines) + 1):
        line = page.lines[at] if at < len(page.lines) else None
        free = at != page.title and page.edge(at) and page.reasons.get(at, "navigation") == "navigation"
        short = line is not None and len(line.words) <= 3 and free
        if short:
            run.append(at)
            continue
        named = sum(bool(set(page.lines[item].words) & sections) for item in run)
        if len(run) >= 4 and named >= 2:
            for item in run:
                page.mark(item, "navigation")
        run = []


def _comment_thread(page: Page) -> None:
    """Mark everything after a heading of readers' comments, where what follows shows the marks of a thread."""
    words = load_words()
    replies = [len(line.words) <= 8 and bool(words["replies"] & set(line.words)) for line in page.lines]
    left = sum(replies)
    for at, line in enumerate(page.lines):
        left -= replies[at]
        if at < len(page.lines) // 3 or left < max(2, 0.15 * (len(page.lines) - at - 1)):
            continue
        if len(line.words) <= 4 and words["thread_heads"] & set(line.words) and not line.sentence_like:
            for item in range(at, len(page.lines)):
                page.mark(item, "readers' comments")
            return

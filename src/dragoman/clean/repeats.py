"""Repetition: lines that a report says twice, and lines that many reports share."""

from __future__ import annotations

import re
from hashlib import blake2b
from statistics import median

from dragoman.clean.base import Repeats
from dragoman.clean.inside import is_credit
from dragoman.clean.lines import Line
from dragoman.clean.page import Page

_DIGITS = re.compile(r"\d+")
_EDGE = 3
_WITNESSES = 8
_SHORT = 12
_LONGEST = 40
_NEAR = 15
_CUT_SHORT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])$")


def key(text: str) -> str:
    """Return a line as it is compared: case folded, blanks and marks single or gone."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def fingerprint(line: Line) -> str:
    """Return 16 hexadecimal digits for the line's words, whatever its numbers are."""
    return blake2b(_DIGITS.sub("0", " ".join(line.words)).encode(), digest_size=8).hexdigest()


def fingerprints(lines: list[Line]) -> dict[int, str]:
    """Return the fingerprints, by line number, of lines that could be furniture and of prose that bears witness to copying."""
    filled = [at for at, line in enumerate(lines) if line.words]
    edge = {*filled[:_EDGE], *filled[-_EDGE:]}
    prose = [at for at in filled if lines[at].sentence_like and at not in edge]
    witnesses = set(prose[:_WITNESSES])
    return {
        at: fingerprint(lines[at])
        for at in filled
        if at in witnesses or (at in edge and len(lines[at].words) <= _LONGEST) or _loose(lines[at])
    }


def _loose(line: Line) -> bool:
    return len(line.words) <= _SHORT and not line.sentence_like


def across_reports(page: Page, repeats: Repeats) -> None:
    """Mark lines that stand in many more reports than the prose around them: so agency copy, which repeats whole, stays."""
    if not repeats:
        return
    prints = fingerprints(page.lines)
    counts = {at: repeats.get(print_, 1) for at, print_ in prints.items()}
    edge = {*range(_EDGE), *range(len(page.lines) - _EDGE, len(page.lines))}
    body = [counts[at] for at in counts if page.lines[at].sentence_like and at not in edge]
    if not body:
        return
    base = median(body)
    for at, count in counts.items():
        line = page.lines[at]
        floor = 3.0 * base if _loose(line) else max(5.0, 4.0 * base)
        if at > 0 and count >= max(3.0, floor) and (_loose(line) or at in edge):
            page.mark(at, "repeated across reports")


def inside_report(page: Page) -> None:
    """Mark a headline, standfirst, caption or sentence that the report holds twice; one telling of it always stays."""
    seen: dict[str, int] = {}
    headline = key(page.headline)
    keys = [key(line.text) for line in page.lines]
    for at, text in enumerate(keys):
        if at in page.reasons or (len(text.split()) < 4 and text != headline):
            continue
        if text in seen:
            page.mark(at, "repeat") if at != page.title else page.mark(seen[text], "repeat")
            continue
        seen[text] = at
        _opening(page, keys, at)


def _opening(page: Page, keys: list[str], at: int) -> None:
    """Mark a line near the top that a later line begins with, or the later one where it adds only a credit."""
    stem = key(_CUT_SHORT.sub("", page.lines[at].text))
    if len(stem) < 40:
        return
    reach = _NEAR if at < _NEAR else 1
    for later in range(at + 1, min(at + 1 + reach, len(keys))):
        if later in page.reasons or keys[later] == keys[at] or not keys[later].startswith(stem + " "):
            continue
        if is_credit(_rest(page.lines[later].text, stem)):
            page.mark(later, "repeat")
        else:
            page.mark(at, "repeat")
            return


def _rest(text: str, stem: str) -> str:
    """Return what follows the words of `stem` in `text`."""
    count = len(stem.split())
    for number, match in enumerate(re.finditer(r"\w+", text), start=1):
        if number == count:
            return text[match.end() :].lstrip(' .,;:!?…"”’')
    return ""

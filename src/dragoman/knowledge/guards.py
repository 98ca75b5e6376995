"""Names that are also common words: when not to believe them."""

from __future__ import annotations

import re
from functools import cache
from typing import TypeGuard

from dragoman.knowledge.fold import DATA, Word, fold
from dragoman.knowledge.particles import particles
from dragoman.knowledge.rows import read_rows
from dragoman.schema.record import Record
from dragoman.schema.span import Span

REACH = 500
"""Characters of a line, either way, that tell whether it is written in capitals."""
RULES = ("caps", "alone", "needs", "not before", "not after")


class Guard(Record, frozen=True):
    """One reason not to believe a word: the rule and the folded words that go with it."""

    rule: str
    words: frozenset[str] = frozenset()


@cache
def guards() -> dict[str, tuple[Guard, ...]]:
    """Return folded name -> its guards. Raises UsageError for an unknown rule."""
    table: dict[str, tuple[Guard, ...]] = {}
    for row in read_rows(DATA / "guards.tsv", ("word", "rule"), ("words",)):
        if row["rule"] not in RULES:
            raise row.fault(f"{row['rule']!r} is not a rule; the rules are {', '.join(RULES)}")
        key = fold(row["word"])
        table[key] = (*table.get(key, ()), Guard(rule=row["rule"], words=frozenset(map(fold, row.list("words")))))
    return table


def believed(key: str, line: list[Word], first: int, last: int, text: str, folded: str) -> bool:
    """Return whether the name that the words `first` to `last` (included) spell may be meant.

    `folded` is the whole text as keys with a space at either end.
    """
    return all(_passes(guard, line, first, last, text, folded) for guard in guards().get(key, ()))


def _passes(guard: Guard, line: list[Word], first: int, last: int, text: str, folded: str) -> bool:
    if guard.rule == "needs":
        return any(f" {word} " in folded for word in guard.words)
    return passes(guard.rule, line, first, last, text, guard.words)


def passes(rule: str, line: list[Word], first: int, last: int, text: str, words: frozenset[str] = frozenset()) -> bool:
    """Return whether the words `first` to `last` (included) keep a rule that looks at their neighbours only."""
    if rule == "caps":
        # Stops between the letters make an abbreviation ("U.S."), whatever the line is written in.
        return "." in line[first].text or not in_capitals(text, line[first])
    before = line[first - 1] if first and touches(text, line[first - 1], line[first]) else None
    after = line[last + 1] if last + 1 < len(line) and touches(text, line[last], line[last + 1]) else None
    if rule == "not before":
        return after is None or after.key not in words
    if rule == "not after":
        return before is None or before.key not in words
    free = before is None or not _capital(before) or before.key in particles("opening") | particles("title")
    return free and not _capital(after)


def _capital(word: Word | None) -> TypeGuard[Word]:
    return word is not None and word.text[:1].isupper() and len(word.text) > 1


def touches(text: str, left: Word, right: Word) -> bool:
    """Return whether nothing but a space or a hyphen stands between two words."""
    return re.fullmatch(r"[ \u00a0\t]*|-", text[left.end : right.start]) is not None


def in_capitals(text: str, word: Word) -> bool:
    """Return whether the line a word stands in is written all in capitals, as far as it is looked at."""
    return capitals_only(text, Span(word.start, word.end))


def capitals_only(text: str, span: Span) -> bool:
    """Return whether the line a span stands in is written all in capitals, as far as it is looked at."""
    before = text[max(0, span.start - REACH) : span.start].rpartition("\n")[2]
    line = before + text[span.start : span.end + REACH].partition("\n")[0]
    return (
        not any(letter.islower() for letter in line)
        and sum(letter.isupper() for letter in line) > span.end - span.start
    )

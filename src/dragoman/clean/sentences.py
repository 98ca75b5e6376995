"""Sentences: sentencex's boundaries and our own, less those that an abbreviation, a rank or an initial only imitates."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources

import sentencex

from dragoman.clean.lines import fold
from dragoman.clean.phrases import load_words
from dragoman.schema.span import Span

_CLOSERS = "\"”’»›)]'"
_LONGEST = 1_500
"""Characters of a sentence. What runs on for longer is none, and every act in it would quote all of it."""
_PIECE = 20_000
_REACH = 200
"""Characters looked at before a boundary: more than any word or abbreviation has."""
_STOP = re.compile(r"(?<![.!?…؟।。！？])[.!?…؟।。！？]+(?:\s?[»›](?=\s)|[\"”’»›)\]'])*(?:\s+|(?<=[。！？])|$)")
_LAST_WORD = re.compile(r"([^\s\"“”‘’«»()\[\]]*)$")
_NEXT_WORD = re.compile(r"[\s\"“”‘’„«»‹›(\[¿¡'—–-]*([^\W_](?:[\w'’-]|\.(?=\w))*|[^\s])")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")


def split_sentences(text: str, paragraphs: tuple[Span, ...], language: str | None) -> tuple[Span, ...]:
    """Return the sentences as trimmed, non-empty spans in order; none reaches over the end of a paragraph."""
    return tuple(sentence for paragraph in paragraphs for sentence in _split(text, paragraph, language or "en"))


def _split(text: str, paragraph: Span, language: str) -> Iterator[Span]:
    block = paragraph.of(text)
    start = last = 0
    says_something = False
    for end in _shortened(block, [*sorted(_boundaries(block, language)), len(block)]):
        says_something = says_something or any(char.isalnum() for char in block[last:end])
        last = end
        if says_something:
            piece = block[start:end]
            begin = start + len(piece) - len(piece.lstrip())
            yield Span(paragraph.start + begin, paragraph.start + begin + len(piece.strip()))
            start, says_something = end, False


def _shortened(block: str, ends: list[int]) -> Iterator[int]:
    """Yield the ends of the sentences; one that is too long ends at a semicolon, else a comma, else a blank, too."""
    start = 0
    for end in ends:
        while end - start > _LONGEST:
            latest = start + _LONGEST
            found = (block.rfind(mark, start + _LONGEST // 2, latest) for mark in ("; ", ", ", " "))
            start = next((at + 1 for at in found if at > 0), latest)
            yield start
        yield end
        start = end


def _boundaries(block: str, language: str) -> set[int]:
    """Return the offsets at which a sentence ends and another begins."""
    found = set(_sentencex(block, language))
    found |= {match.end() for match in _STOP.finditer(block)}
    return {at for at in found if 0 < at < len(block) and _parts(block, at)}


def _sentencex(block: str, language: str) -> Iterator[int]:
    """Yield the library's boundaries; it takes the square of a text's length in time, so a long one goes to it in pieces."""
    start = 0
    while start < len(block):
        end = start + _PIECE
        if end < len(block):
            end = block.rfind(" ", start, end) + 1 or end
        for item in sentencex.get_sentence_boundaries(language, block[start:end]):
            yield start + item["end_index"]
        start = end


def _parts(block: str, at: int) -> bool:
    """Return whether a new sentence begins at `at`."""
    before = _before(block, at)
    after = _NEXT_WORD.match(block, at)
    if after is None or not before:
        return False
    bare = before.rstrip(_CLOSERS + " ")
    closed = len(bare) < len(before)
    begins = after[1]
    if not bare.endswith((".", "…")):
        return bare.endswith(tuple("!?؟।。！？")) and not (closed and begins[0].islower()) and not begins[0].islower()
    if begins[0].islower() or not begins[0].isalnum():
        return False
    word = fold(_LAST_WORD.search(bare.rstrip(".…"))[1]) if bare.endswith(".") else ""  # type: ignore[index]  # the pattern matches any text
    return closed or not bare.endswith(".") or _ends(word, begins, bare)


def _before(block: str, at: int) -> str:
    """Return the last characters before `at`, without the blanks between."""
    while at and block[at - 1].isspace():
        at -= 1
    return block[max(0, at - _REACH) : at]


def _ends(word: str, begins: str, before: str) -> bool:
    """Return whether the full stop after `word` ends a sentence, seen what begins after it."""
    lists = _lists()
    follow = fold(begins)
    if before.endswith("..."):
        return True
    if word in lists["never"] or (word in lists["numbered"] and begins[0].isdigit()):
        return False
    if word in lists["dates"]:
        return not begins[0].isdigit()
    if word in lists["units"] or _DOTTED.fullmatch(word):
        return follow in lists["openers"] if word not in ("a.m", "p.m") else follow not in lists["follow"]
    if len(word) == 1 and word.isalpha() and word != "i":
        return follow in lists["openers"]
    ordinal = word.isdigit() and len(word) <= 2
    return not (ordinal and (follow in load_words()["months"] or _numbered_item(before)))


def _numbered_item(before: str) -> bool:
    """Return whether the text so far is only the number of a list item."""
    return before.rstrip(".").strip().isdigit()


@cache
def _lists() -> dict[str, frozenset[str]]:
    table = tomllib.loads(resources.files("dragoman.clean").joinpath("data/abbreviations.toml").read_text("utf-8"))
    return {name: frozenset(map(fold, words)) for name, words in table.items()}

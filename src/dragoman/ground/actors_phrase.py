"""A noun phrase taken apart: its core, its head word, and what hangs on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from dragoman.codebook.words import load_people, load_things
from dragoman.knowledge.actors import KnownMention
from dragoman.knowledge.fold import Word, words
from dragoman.knowledge.particles import head_kinds, particles
from dragoman.language.numbers import numbers_at
from dragoman.schema.record import Record
from dragoman.schema.span import Span

_GLOSS = re.compile(r"\s*\([^()]{2,40}\)(?=\s+\w)")
# "Of the guard", up to what follows it.
_OWNER = re.compile(
    r"\s*of\s(?:(?!\s(?:in|at|on|near|who|which|that|with|by|from|after|when|while|to|for|against)\s)[^,;:()\[\]\n–—]){2,60}"
)
_SEAT = re.compile(r"\s+in\s+([A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)*)")
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)\Z")
"""Begins the name of a unit: "the 40th Infantry Battalion"."""
_CLOSING = re.compile(r"(?:['’]s|['’]|[\s\"“”‘’«»)\],.;:!?—–-]+)\Z")


@cache
def _opening() -> re.Pattern[str]:
    """Return the pattern of one article, number or mark before a noun phrase, with the "of" of "ten of the accused"."""
    words = _alternatives("article and number")
    number = rf"(?:{words})(?:-(?:{words}))*|\d[\d,.]*"
    return re.compile(rf"(?:[\s\"“”'‘’«»(\[,;:—–-]+|(?:{number})\b(?![-’'])\s*(?:of\b\s*)?)", re.IGNORECASE)


@cache
def _complement() -> re.Pattern[str]:
    """Return the pattern of what follows the head of a noun phrase."""
    return re.compile(rf"\s*[,;:()\[\]—–]|\s+-\s|\s+(?:{_alternatives('complement opening')})\b")


def _alternatives(kind: str) -> str:
    return "|".join(map(re.escape, sorted(particles(kind), key=len, reverse=True)))


class Phrase(Record, frozen=True):
    """A phrase: `core` without articles, numbers and what follows the head; `rest` is what follows, None where nothing does.

    `line` is the core's words; `article` is "the", "a", or empty. `former` marks a role that is over,
    `opens` a core that starts a sentence, where a capital may mean nothing.
    """

    core: Span
    line: tuple[Word, ...]
    rest: Span | None = None
    article: str = ""
    former: bool = False
    opens: bool = False

    @property
    def head(self) -> str:
        """The folded last word of the core."""
        return self.line[-1].key if self.line else ""

    @property
    def named(self) -> bool:
        """Whether the last word is written as a name is."""
        return bool(self.line) and is_name(self.line[-1], self.core.start if self.opens else None)

    @property
    def broke_away(self) -> bool:
        """Whether it is of those who left the party named in it: "Hamas splinter group", "ELN dissidents"."""
        return any(word.key in particles("breakaway noun") for word in self.line)

    @property
    def aircraft(self) -> bool:
        """Whether "fighters" are aircraft: a type with a number stands right before the head ("F-15 fighters")."""
        return len(self.line) > 1 and any(letter.isdigit() for letter in self.line[-2].text)

    def after(self, end: int) -> list[Word]:
        """Return the core's words after a place in the text, possessive marks left out."""
        return [word for word in self.line if word.start >= end and word.key != "s"]


def phrase_at(text: str, span: Span, known: Sequence[KnownMention]) -> Phrase | None:
    """Return the phrase at a span of the text, or None where nothing but articles and marks stands there."""
    start, article, former = _open(text, span, known)
    cut = _cut(text, start, span.end, known)
    end = _close(text, start, cut)
    line = tuple(word for word in words(text, start, end) if word.key != "s" or word.end < end)
    if not line:
        return None
    rest = Span(cut, span.end) if span.end - cut > 1 else None
    return Phrase(
        core=Span(start, end), line=line, rest=rest, article=article, former=former, opens=_starts_sentence(text, start)
    )


def _open(text: str, span: Span, known: Sequence[KnownMention]) -> tuple[int, str, bool]:
    """Return where the core starts, the article before it, and whether "former" stands before it."""
    before = text[max(0, span.start - 16) : span.start].lower().split()
    start, former = span.start, "former" in before[-1:] or "ex" in before[-1:]
    article = {"the": "the", "a": "a", "an": "a"}.get(before[-1] if before else "", "")
    starts = {mention.span.start for mention in known}
    numbers = {number.span.start: number.span.end for number in numbers_at(text, span)}
    while start not in starts and (match := _opening().match(text, start, span.end)):
        if span.start <= start and numbers.get(start, 0) > match.end():
            start = min(numbers[start], span.end)  # "a hundred and thirty-six" is one number
            continue
        word = match.group().strip().lower()
        article = {"the": "the", "a": "a", "an": "a"}.get(word, article)
        former = former or word in ("former", "ex")
        start = match.end()
    return start, article, former


def _cut(text: str, start: int, end: int, known: Sequence[KnownMention]) -> int:
    """Return where the core ends: before the first word that opens a complement outside of names."""
    glossed = start
    for match in _complement().finditer(text, start, end):
        gloss = _GLOSS.match(text, match.start(), end)
        if gloss and not _complement().match(text, gloss.end(), end):
            glossed = gloss.end()  # "Kano (Nigeria) airport": what is in brackets cuts no phrase in two
        if match.start() < max(glossed, start + 1) or any(
            m.span.start < match.end() and match.start() < m.span.end for m in known
        ):
            continue
        named = any(m.span.end == match.start() for m in known)
        if match.group().strip() in ("of", "for") and not named and _in_name(text, start, match, end):
            continue
        return match.start()
    return end


def _in_name(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Return whether "of" stands inside a name, as in "Movement for Democratic Change"."""
    before = text[start : match.start()].split()
    after = [word for word in text[match.end() : end].split() if word not in ("the", "a")]
    if not before or not after or not before[-1][:1].isupper() or not after[0][:1].isupper():
        return False
    return before[-1].lower() not in load_people() or before[-1].lower() in head_kinds()


def _close(text: str, start: int, end: int) -> int:
    while start < end and (match := _CLOSING.search(text, start, end)):
        end = match.start()
    return end


def _starts_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start].rstrip(" \"“‘'(")
    return not before or before[-1] in ".!?:\n"


def is_name(word: Word, opening: int | None) -> bool:
    """Return whether a word is written as a name; where a sentence opens at `opening`, common nouns are none."""
    if not word.text[:1].isupper():
        return False
    lower = word.text.lower()
    common = lower in load_people() or lower in load_things() or word.key in particles("company noun")
    return not (word.start == opening and common)


def apposed(text: str, phrase: Phrase) -> Span | None:
    """Return the name behind a comma that says who one person is ("a rival, Luis Tarro"), None where none stands there."""
    head = phrase.line[-1].text.lower()
    person = head in load_people() or phrase.head in particles("person noun")
    if phrase.rest is None or phrase.named or not person or not text.startswith(",", phrase.rest.start):
        return None
    after = phrase_at(text, Span(phrase.rest.start + 1, phrase.rest.end), ())
    named = name_in(after) if after else ()
    return after.core if after and len(named) == len(after.line) > 1 else None


def seated(text: str, phrase: Phrase) -> str:
    """Return the name behind the core that tells where they are: "Kampala" of "police in Kampala"; empty where none does."""
    found = _SEAT.match(text, phrase.core.end)
    return found.group(1) if found else ""


def with_owner(text: str, phrase: Phrase) -> Span:
    """Return the core with the "of" that says whose people they are: "soldiers of the guard", "families of the missing"."""
    owner = _OWNER.match(text, phrase.rest.start, phrase.rest.end) if phrase.rest else None
    return Span(phrase.core.start, _close(text, phrase.core.start, owner.end())) if owner else phrase.core


def name_in(phrase: Phrase) -> tuple[Word, ...]:
    """Return the words of the name that the core ends in: capitalised words and the small words between them."""
    found: list[Word] = []
    for word in reversed(phrase.line):
        if (
            is_name(word, phrase.core.start if phrase.opens else None)
            or (found and word.key in particles("connector of names"))
            or word.text.isdigit()
            or _ORDINAL.match(word.text)
        ):
            found.insert(0, word)
        else:
            break
    while found and not (found[0].text[:1].isupper() or _ORDINAL.match(found[0].text)):
        found.pop(0)
    return tuple(found)


def all_generic(line: tuple[Word, ...]) -> bool:
    """Return whether all words are common ones, which a capital does not make a name ("Security", "Army", "The")."""
    common = particles("filler") | particles("opening") | set(head_kinds())
    return all(word.key in common or word.text.lower() in load_people() for word in line)


def without_titles(text: str, name: tuple[Word, ...]) -> str:
    """Return a name as written, without the titles before it."""
    first = 0
    while first < len(name) - 1 and name[first].key in particles("title"):
        first += 1
    return text[name[first].start : name[-1].end]

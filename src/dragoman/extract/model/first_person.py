"""Who "we" and "I" are: the speaker of a paragraph in a transcript, else whoever issued the statement."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, cached_property

from dragoman.codebook.words import load_people
from dragoman.extract.reading import Reading
from dragoman.extract.vocabulary import words_of
from dragoman.language.numbers_words import alternatives
from dragoman.schema.span import Span

_NEAR = 60
"""Letters before a trigger in which its subject is sought."""
_HEAD = 200
"""Letters at the beginning of a text within which it says whose it is."""
_FIRST = re.compile(r"(?:^|[.!?:;]\s+|\n)\W{0,4}(?:[\w/]{1,8}[.)/]\s+)?(?:We|I)\b", re.MULTILINE)
# "Sheikh Sadiq: We", "MR K. (NRM, Kabale): I"; "DEPUTY (Russia's Choice). We", "Senator DELACOURT - The".
_NAMED = r"\W{0,3}(?P<name>[^\W\d_][^\n:?!\d–—]{0,80}?(?:\s?\([^()\n]{2,60}\))?)"
_LABELS = (re.compile(_NAMED + r"(?P<mark>:)\s"), re.compile(_NAMED + r"(?P<mark>\s[-–—]|\.\s[-–—]|\.)\s"))
_NAME = re.compile(r"[A-Z][\w'’.-]*(?:[ \t]+(?:(?:of|for|and|the|de|al)[ \t]+){0,2}[A-Z][\w'’-]*)*")
_ROMAN = re.compile(r"[IVXL]+")
# More than "Hon. A." or "MR K.": a sentence has ended.
_SENTENCE = re.compile(r"\w{4,}\.\s")
_ISSUERS = frozenset(("group", "force", "party", "body", "organisation", "coalition", "office", "person", "government"))


@cache
def _subject() -> re.Pattern[str]:
    """Return the pattern of what ends before a trigger: "We shall not ", "We shall not recognise it and ", "our "."""
    between = rf"(?:\s+(?:{_any('before own act')}|\w+ly))*"
    return re.compile(
        rf"(?:\b(?:I|[Ww]e)(?:['’](?:ve|ll|d|m|re))?{between}(?:\s+[\w ]{{2,30}}\sand)?\s+|\b[Oo]ur\s+)\Z"
    )


@cache
def _issued() -> re.Pattern[str]:
    """Return the pattern of "Remarks to the press by the Special" (Envoy), "Communiqué no. 9 of the" (High Command)."""
    number = r"(?:\s+(?i:no\.?\s*)?\d+)?"
    return re.compile(
        rf"(?i:\b(?:{_any('statement')}))\b(?:[^.\n]{{0,40}}?\s(?:by|from)|{number}\s+(?i:of))[ \t]+"
        r"(?i:the[ \t]+)?(?:[a-z]+[ \t]+){0,2}(?=[A-Z])"
    )


@cache
def _opens() -> re.Pattern[str]:
    """Return the pattern of a text's opening: "The Coordination Council, formed on 6 October, makes known"."""
    return re.compile(
        r"\W{0,3}(?:The\s+)?(?P<name>[A-Z][^,.;:()\n]{2,90}?)(?:,[^,.;:\n]{3,120},|\s\([^()\n]{1,20}\))?\s+"
        rf"(?:(?:has|have|makes?|today|again|hereby|also)\s+){{0,3}}(?:{_any('declares')})\b"
    )


def _any(kind: str) -> str:
    return alternatives(sorted(words_of(kind)))


class FirstPerson:
    """Those who speak of themselves in one report."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._text = reading, reading.text
        self._paragraphs = reading.report.paragraphs or (Span(0, len(self._text)),)
        self._starts = [paragraph.start for paragraph in self._paragraphs]

    def of(self, trigger: Span) -> Span | None:
        """Return the words that name who does what a trigger names, where the text puts "we" or "I" before it; else None.

        What stands in quotation marks is left to those who are quoted.
        """
        before = self._text[max(0, trigger.start - _NEAR) : trigger.start]
        if not _subject().search(before) or self._reading.quoted(trigger):
            return None
        here = bisect_right(self._starts, trigger.start) - 1
        if len(self._labels) > 1:
            return next((self._labels[at] for at in range(here, -1, -1) if at in self._labels), None)
        return self._issuer

    @cached_property
    def _labels(self) -> dict[int, Span]:
        """The speakers of a transcript by the number of the paragraph that their name opens."""
        found: dict[int, Span] = {}
        for at, paragraph in enumerate(self._paragraphs):
            for pattern in _LABELS:
                match = pattern.match(self._text, paragraph.start, paragraph.end)
                if match and _names_speaker(match["name"], match["mark"]):
                    found.setdefault(at, Span(*match.span("name")))
        return found

    @cached_property
    def _issuer(self) -> Span | None:
        """The words at the head of a text in the first person that say whose it is."""
        if len(_FIRST.findall(self._text)) < 2:
            return None
        issued = _issued().search(self._text, 0, _HEAD)
        name = _NAME.match(self._text, issued.end()) if issued else None
        if name and (_capital(name.group()) or self._known(Span(*name.span()))):
            return Span(*name.span())
        titled = _LABELS[0].match(self._text)
        if titled and self._known(Span(*titled.span("name"))):
            return Span(*titled.span("name"))
        for start in self._starts[:4]:
            opened = _opens().match(self._text, start)
            if opened and (_capital(opened["name"]) or self._known(Span(*opened.span("name")))):
                return Span(*opened.span("name"))
        return None

    def _known(self, span: Span) -> bool:
        """Return whether words name an actor that issues statements: no land and no place."""
        named = (
            mention for marks in self._reading.marks for _, _, mention in marks.actors if span.overlaps(mention.span)
        )
        return any(mention.kind in _ISSUERS for mention in named)


def _capital(name: str) -> bool:
    """Return whether words are written as the name of a body: more than one, each with a capital."""
    words = name.split()
    return (
        len(words) > 1
        and not name.isupper()
        and all(word[0].isupper() or word in words_of("in a name") for word in words)
    )


def _names_speaker(name: str, mark: str) -> bool:
    """Return whether words at the head of a paragraph name who speaks: "THE CHAIR.", "Hon. A. (Banadir):", "Presenter:"."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"\([^()]*\)", "", name))
    counted = all(word.lower() in words_of("order") or _ROMAN.fullmatch(word) for word in words)
    if counted or len(words) > 8 or _SENTENCE.search(name):
        return False
    upper = [word for word in words if len(word) > 2 and word.isupper()]
    if mark == ".":
        return len(upper) == len([word for word in words if len(word) > 2]) > 0
    people = load_people()
    titled = words[0].lower() in words_of("speaker title")
    return bool(upper) or titled or any(word.lower() in people for word in (words[0], words[-1]))

"""Who "we" and "I" are: the speaker of a paragraph in a transcript, else whoever issued the statement."""

from __future__ import annotations

import re
from functools import cache, cached_property

from dragoman.extract.model.turns import LABELS, Turns
from dragoman.extract.reading import Reading
from dragoman.extract.vocabulary import words_of
from dragoman.language.numbers_words import alternatives
from dragoman.schema.span import Span

_NEAR = 60
"""Letters before a trigger in which its subject is sought."""
_HEAD = 200
"""Letters at the beginning of a text within which it says whose it is."""
_FIRST = re.compile(r"(?:^|[.!?:;]\s+|\n)\W{0,4}(?:[\w/]{1,8}[.)/]\s+)?(?:We|I)\b", re.MULTILINE)
_NAME = re.compile(r"[A-Z][\w'’.-]*(?:[ \t]+(?:(?:of|for|and|the|de|al)[ \t]+){0,2}[A-Z][\w'’-]*)*")
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
        paragraphs = reading.report.paragraphs or (Span(0, len(self._text)),)
        self._starts = [paragraph.start for paragraph in paragraphs]
        self._turns = Turns(self._text, paragraphs)

    def of(self, trigger: Span) -> Span | None:
        """Return the words that name who does what a trigger names, where the text puts "we" or "I" before it; else None.

        What stands in quotation marks is left to those who are quoted.
        """
        if not self._says_we(trigger) or self._reading.quoted(trigger):
            return None
        return self._turns.last(trigger) if self._turns.several else self._issuer

    def teller(self, trigger: Span) -> Span | None:
        """Return the words that name who tells what a trigger names, in his turn of a transcript; None where that is another.

        What somebody tells of his own acts has no voice, and what stands in quotation marks is left to those who are quoted.
        """
        teller = self._turns.here(trigger)
        if teller is None or self._reading.quoted(trigger) or self._says_we(trigger):
            return None
        return teller

    def in_another_turn(self, trigger: Span, span: Span) -> bool:
        """Return whether words stand outside the turn of a transcript that tells what a trigger names."""
        return self._turns.opened_apart(trigger, span)

    def _says_we(self, trigger: Span) -> bool:
        return bool(_subject().search(self._text[max(0, trigger.start - _NEAR) : trigger.start]))

    @cached_property
    def _issuer(self) -> Span | None:
        """The words at the head of a text in the first person that say whose it is."""
        if len(_FIRST.findall(self._text)) < 2:
            return None
        issued = _issued().search(self._text, 0, _HEAD)
        name = _NAME.match(self._text, issued.end()) if issued else None
        if name and (_capital(name.group()) or self._known(Span(*name.span()))):
            return Span(*name.span())
        titled = LABELS[0].match(self._text)
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

"""Who speaks in a transcript: the names that open its paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from dragoman.codebook.words import load_people
from dragoman.extract.vocabulary import words_of
from dragoman.schema.span import Span

# "Sheikh Sadiq: We", "MR K. (NRM, Kabale): I"; "DEPUTY (Russia's Choice). We", "Senator DELACOURT - The".
_NAMED = r"\W{0,3}(?P<name>[^\W\d_][^\n:?!\d–—]{0,80}?(?:\s?\([^()\n]{2,60}\))?)"
LABELS = (re.compile(_NAMED + r"(?P<mark>:)\s"), re.compile(_NAMED + r"(?P<mark>\s[-–—]|\.\s[-–—]|\.)\s"))
"""How a name opens a paragraph: with a colon, or with a dash or a stop."""
_ROMAN = re.compile(r"[IVXL]+")
# More than "Hon. A." or "MR K.": a sentence has ended.
_SENTENCE = re.compile(r"\w{4,}\.\s")
_WORD = re.compile(r"[^\W\d_]+")
_ASIDE = re.compile(r"\([^()]*\)")
DEBATE = 4
"""Speakers that make a debate, in which a turn goes on over paragraphs: elsewhere what follows is the outlet's again.

So it was for 27 of 50 acts of such paragraphs in the training part with as many speakers, and for 15 of 107 with fewer,
those aside of which the text names another voice.
"""
_LONG = 6
"""Words of a name beyond which it is a line of text."""


class Turns:
    """The turns of one report."""

    def __init__(self, text: str, paragraphs: Sequence[Span]) -> None:
        self._text, self._paragraphs = text, paragraphs
        self._starts = [paragraph.start for paragraph in paragraphs]

    @property
    def several(self) -> bool:
        """Whether more than one turn is taken: the report is a transcript."""
        return len(self._labels) > 1

    def last(self, trigger: Span) -> Span | None:
        """Return the words that name whose turn it is at a trigger, also where that was begun in a paragraph before."""
        here = self._paragraph(trigger)
        return next((self._labels[at] for at in range(here, -1, -1) if at in self._labels), None)

    def here(self, trigger: Span) -> Span | None:
        """Return the words that open a trigger's turn and name a speaker by title, calling or part in the talk.

        None for those who make the broadcast, whose word is the outlet's own, and for headings.
        """
        debate = len({self._labels[at].of(self._text) for at in self._taken}) >= DEBATE
        label = self.last(trigger) if debate else self._labels.get(self._paragraph(trigger))
        known = self.several and label is not None and label.end <= trigger.start
        return label if label and known and _takes_part(label.of(self._text)) else None

    def opened_apart(self, trigger: Span, span: Span) -> bool:
        """Return whether a trigger stands in a paragraph that opens a turn, and other words do not."""
        here = self._paragraph(trigger)
        return self.several and here in self._labels and self._paragraph(span) != here

    @cached_property
    def _taken(self) -> list[int]:
        """The paragraphs opened by those who take part."""
        return [at for at, label in self._labels.items() if _takes_part(label.of(self._text))]

    def _paragraph(self, trigger: Span) -> int:
        return bisect_right(self._starts, trigger.start) - 1

    @cached_property
    def _labels(self) -> dict[int, Span]:
        """The speakers by the number of the paragraph that their name opens."""
        found: dict[int, Span] = {}
        for at, paragraph in enumerate(self._paragraphs):
            for pattern in LABELS:
                match = pattern.match(self._text, paragraph.start, paragraph.end)
                if match and _names_speaker(match["name"], match["mark"]):
                    found.setdefault(at, Span(*match.span("name")))
        return found


def _takes_part(name: str) -> bool:
    """Return whether a name at the head of a turn says what the speaker is: "GUEST", "The MINISTER", "Mr. K."."""
    words = [word.lower() for word in _WORD.findall(_ASIDE.sub("", name))]
    plain = [word for word in words if word not in ("the", "a", "an")]
    if not plain or len(words) > _LONG or words_of("broadcast staff") & set(plain):
        return False
    people = load_people()
    if any(word in people and people[word].kind == "journalist" for word in plain):
        return False
    called = plain[0] in people or plain[-1] in people or plain[0] in words_of("speaker title")
    return called or bool(words_of("taker of a turn") & set(plain))


def _names_speaker(name: str, mark: str) -> bool:
    """Return whether words at the head of a paragraph name who speaks: "THE CHAIR.", "Hon. A. (Banadir):", "Presenter:"."""
    words = _WORD.findall(_ASIDE.sub("", name))
    counted = all(word.lower() in words_of("order") or _ROMAN.fullmatch(word) for word in words)
    if counted or len(words) > 8 or _SENTENCE.search(name):
        return False
    upper = [word for word in words if len(word) > 2 and word.isupper()]
    if mark == ".":
        return len(upper) == len([word for word in words if len(word) > 2]) > 0
    people = load_people()
    titled = words[0].lower() in words_of("speaker title")
    return bool(upper) or titled or any(word.lower() in people for word in (words[0], words[-1]))

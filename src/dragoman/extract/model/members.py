"""The members of a list: "Poland, Lithuania and Latvia" are three parties, where the network marks them as one run of words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dragoman.codebook.words import load_people
from dragoman.extract.model.tolls import trimmed
from dragoman.extract.reading import Marks, Reading
from dragoman.extract.vocabulary import words_of
from dragoman.knowledge.fold import fold
from dragoman.knowledge.particles import head_kinds
from dragoman.language.ages import ages_in
from dragoman.schema.span import Span

_ADDS = r"(?:and|as well as|along with|together with)"
_JOINT = re.compile(rf"\s*,?\s+{_ADDS}(?:\s+(?:also|by))?\s+|\s*,\s+", re.IGNORECASE)
_GOES_ON = re.compile(rf"\s*,?\s+{_ADDS}\s", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|an?|this|that|these|those)\s+", re.IGNORECASE)
# So a member opens that is surely one of its own: "the mayor of Lagos and his driver", "... and two guards".
_OWN = re.compile(r"(?:an?|another|his|her|its|their|our|my|\d[\d,.]*)\s", re.IGNORECASE)
_HANGS = re.compile(r"\s(?:of|in|at|on|near|from|for|with|by|to|against|between|who|which|that|whose)\s", re.IGNORECASE)


def introduces(gap: str) -> bool:
    """Return whether words between two names say who the second is: "leader" in "Bosnian Serb leader Milorad Dodik"."""
    said = gap.split()
    return 0 < len(said) < 3 and all(word.islower() and word in load_people() for word in said)


class _Piece(NamedTuple):
    """A stretch between two joints, and whether a word that adds, not a comma alone, stands before it."""

    span: Span
    added: bool


class Members:
    """The lists of one report."""

    def __init__(self, reading: Reading) -> None:
        self._text, self._reading = reading.text, reading

    def of(self, span: Span) -> tuple[Span, ...]:
        """Return the members of the list that words tell, in order; the words themselves where they are no list."""
        sentence = next((one for one in self._reading.sentences if one.span.covers(span)), None)
        if sentence is None:
            return (span,)
        marks = self._reading.marks[sentence.number]
        pieces = self._pieces(span, marks)
        if len(pieces) < 2 or not self._is_list(pieces, span, marks):
            return (span,)
        verbs = [sentence.span_of(verb.start, verb.end) for verb in sentence.verbs]
        members = [pieces[0].span]
        for last, piece in pairwise(pieces):
            if any(span.covers(verb) and verb.start < piece.span.start for verb in verbs):
                return (span,)  # "the men who robbed a bank and a shop"
            if self._apart(members[-1], last.span, piece, marks):
                members.append(piece.span)
            else:
                members[-1] = Span(members[-1].start, piece.span.end)
        return tuple(members)

    def _pieces(self, span: Span, marks: Marks) -> list[_Piece]:
        """Return the stretches between the joints; no joint stands inside a known name, a number or before an age."""
        whole = [mention.span for _, _, mention in marks.actors] + [number.span for _, _, number in marks.numbers]
        whole += ages_in(self._text, span.start, span.end)
        found, start, added = [], span.start, False
        for joint in _JOINT.finditer(self._text, span.start, span.end):
            if any(one.start < joint.end() and joint.start() < one.end for one in whole):
                continue
            found.append((Span(start, joint.start()), added))
            start, added = joint.end(), joint.group().strip() != ","
        found.append((Span(start, span.end), added))
        return [_Piece(held, adds) for one, adds in found if (held := trimmed(self._text, one))]

    def _is_list(self, pieces: Sequence[_Piece], span: Span, marks: Marks) -> bool:
        """Return whether a word adds one to the others, or all are known by name: "Ankara, Turkey" is said of no party."""
        adds = any(piece.added for piece in pieces) or _GOES_ON.match(self._text, span.end)
        return bool(adds) or all(self._is_known(piece.span, marks) for piece in pieces)

    def _apart(self, member: Span, last: Span, piece: _Piece, marks: Marks) -> bool:
        """Return whether a piece is a member of its own, and no more of the one before it."""
        before, after = last.of(self._text), piece.span.of(self._text)
        if self._is_known(piece.span, marks):
            return piece.added or not self._explains(before, after)
        if _HANGS.search(member.of(self._text)):
            named = self._ends_known(last, marks) and all(word[0].isupper() for word in after.split())
            return bool(_OWN.match(after) or self._counted(piece.span, marks) or named)
        if not piece.added:
            return not self._explains(before, after)
        if self._is_known(last, marks) or _OWN.match(after) or self._counted(piece.span, marks):
            return True
        if before[-1:].isalpha() and before.split()[-1][0].isupper() and after[0].isupper():
            return fold(after.split()[-1]) not in head_kinds()  # "Justice and Equality Movement"
        return not _shares_head(before, after)

    def _explains(self, before: str, after: str) -> bool:
        """Return whether one of two stretches beside each other only says who the other is: "a rival, Luis Tarro"."""
        head = before.rsplit(maxsplit=1)[-1]
        plain, named = not head[0].isupper(), not after.rsplit(maxsplit=1)[-1][0].isupper()
        one = head.lower() in load_people() and head.lower() not in words_of("plural") and not head.endswith("s")
        if plain and not named:
            return one or bool(_ARTICLE.match(before))
        return bool(not plain and named and _ARTICLE.match(after))

    def _is_known(self, span: Span, marks: Marks) -> bool:
        """Return whether words are the name of a known party and nothing else."""
        article = _ARTICLE.match(self._text, span.start, span.end)
        bare = Span(article.end() if article else span.start, span.end)
        return any(mention.span == bare for _, _, mention in marks.actors)

    def _ends_known(self, span: Span, marks: Marks) -> bool:
        return any(mention.span.end == span.end for _, _, mention in marks.actors)

    def _counted(self, span: Span, marks: Marks) -> bool:
        return any(number.span.start == span.start for _, _, number in marks.numbers)


def _shares_head(before: str, after: str) -> bool:
    """Return whether a bare word may stand before the head of what follows: "water and ambulance workers"."""
    single = len(before.split()) == 1 and not before.endswith("s") and before.lower() not in words_of("plural")
    return single and len(after.split()) > 1 and not _ARTICLE.match(after)

"""Killed or injured, where the network cannot tell: what the words of the sentence say of it."""

from __future__ import annotations

import re

from dragoman.extract.reading import Reading
from dragoman.language.numbers import find_numbers
from dragoman.schema.span import Span

DEADLY, HURT, EITHER = "killed", "injured", "casualties"
_FATAL = re.compile(r"\b(?:fatal|mortal|lethal|deadly|to death|murder)", re.IGNORECASE)
"""Words of death that are no toll: "fatally wounded"."""
_LIMB = r"(?:legs?|thighs?|calf|calves|arms?|f(?:oo|ee)t|hands?|ankles?|knees?|shoulders?|elbows?|buttocks?)"
_SURVIVED = re.compile(
    rf"\b(?:in (?:the|his|her|their|both|one|an?) (?:left |right |upper |lower )?{_LIMB}(?! of\b)|hospitali[sz]ed"
    r"|(?:taken|sent|brought|rushed|flown|admitted|treated|put)\b[^.\n]{0,40}\b(?:to|in|at) [^.,\n]{0,40}\bhospitals?"
    r"|(?:stable|critical|serious|fair|good) condition|life-threatening)\b",
    re.IGNORECASE,
)
"""Words of survival that are no toll: "shot in the leg", "taken to hospital"."""
_STRUCK = re.compile(
    r"(?:\W+\w+){0,3}?\W+(?:shot|hit|struck|stabbed)\b(?!\s+(?:dead|to death|and killed|through the head))",
    re.IGNORECASE,
)
"""Behind a number: words for an attack that some survive."""
_DIED = re.compile(r"(?:\W+\w+){0,4}?\W+(?:killed|died|dead|fatally|mortally|succumbed)\b", re.IGNORECASE)
"""Behind a number: words of death."""


class Harms:
    """The words for death and injury of one report."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._kinds = [
            (sentence.span, {found.value.kind for found in marks.tolls} | _fatal(reading.text, sentence.span))
            for sentence, marks in zip(reading.sentences, reading.marks, strict=True)
        ]

    def of(self, kind: str, span: Span) -> str:
        """Return the kind of a toll at a span: "killed" is "injured" where the words are for injury alone.

        They are those of its sentence, for survival too, or of the report where the sentence has none. It is "casualties" where
        more were shot than died.

        "Four people were wounded in the shooting": both acts name the same four, and a shooting often kills.
        """
        if kind != DEADLY:
            return kind
        at = next((at for at, (own, _) in enumerate(self._kinds) if own.start <= span.start < own.end), None)
        if at is not None and self._died_fewer(span, at):
            return EITHER
        own, told = (span, set()) if at is None else self._kinds[at]
        told = told & {DEADLY, HURT, EITHER}
        if not told and _SURVIVED.search(self._text, own.start, own.end):
            return HURT
        told = told or {kind for _, kinds in self._kinds for kind in kinds}
        return HURT if HURT in told and not told & {DEADLY, EITHER} else kind

    def _died_fewer(self, span: Span, at: int) -> bool:
        """Return whether so many were shot or hit, and their sentence, the `at`th, or the next gives a lower number of dead."""
        if not _STRUCK.match(self._text, span.end):
            return False
        near = self._kinds[at : at + 2]
        numbers = find_numbers(self._text, near[0][0].start, near[-1][0].end)
        struck = next((one.count.best or 0 for one in numbers if one.span.overlaps(span)), 0)
        return any(0 < (one.count.best or 0) < struck and _DIED.match(self._text, one.span.end) for one in numbers)


def _fatal(text: str, sentence: Span) -> set[str]:
    return {DEADLY} if _FATAL.search(text, sentence.start, sentence.end) else set()

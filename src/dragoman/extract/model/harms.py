"""Killed or injured, where the network cannot tell: what the words of the sentence say of it."""

from __future__ import annotations

import re

from dragoman.extract.phrases import Sentence
from dragoman.extract.reading import Marks, Reading
from dragoman.language.numbers import find_numbers
from dragoman.schema.span import Span

DEADLY, HURT, EITHER = "killed", "injured", "casualties"
_FATAL = re.compile(
    r"\b(?:fatal|mortal|lethal|deadly|to death|murder|fell\b|gunned down"
    r"|lynch|behead|hanged|(?:burn(?:ed|t)|buried|roasted) alive|suicide\b|dead and\b(?! (?:injur|wound)))",
    re.IGNORECASE,
)
"""Words of death that are no toll: "fatally wounded"."""
_SPARED = re.compile(
    r"\b(?:attempted (?:[\w-]+ )?(?:murder|homicide|assassination)|deadly (?:weapon|force)"
    r"|(?:intent|attempt(?:ed|s)?|tried|trying|threaten(?:ed|ing)) to (?:kill|murder))",
    re.IGNORECASE,
)
"""Words of death for an act of which nobody need have died."""
_LIMB = r"(?:legs?|thighs?|calf|calves|arms?|f(?:oo|ee)t|hands?|ankles?|knees?|shoulders?|elbows?|buttocks?)"
_SURVIVED = re.compile(
    rf"\b(?:in (?:the|his|her|their|both|one|an?) (?:left |right |upper |lower )?{_LIMB}(?! of\b)|hospitali[sz]ed"
    r"|(?:taken|sent|brought|rushed|flown|admitted|treated|put|transported)\b[^.\n]{0,40}"
    r"\b(?:to|in|at) [^.,\n]{0,40}\bhospitals?"
    r"|(?:stable|critical|serious|fair|good|guarded) condition|life[- ]threatening"
    r"|survived|expected to (?:survive|recover|live))\b",
    re.IGNORECASE,
)
"""Words of survival that are no toll: "shot in the leg", "taken to hospital"."""
_HITTING = re.compile(
    r"\b(?:shoo?ts?|shootings?|hit(?:s|ting)?|struck|striking|stab(?:s|bed|bing)|fire[ds]?|firing|gunfire|gunshots?"
    r"|discharged|went off)\b",
    re.IGNORECASE,
)
"""Words for an attack that some survive."""
_OTHERS = re.compile(r"\b(?:others?|another|more|further)\b", re.IGNORECASE)
"""Words for people who are not those of whom was told before."""
_STRUCK = re.compile(
    r"(?:\W+\w+){0,3}?\W+(?:shot|hit|struck|stabbed)\b(?!\s+(?:dead|to death|and killed|through the head))",
    re.IGNORECASE,
)
"""Behind a number: such words, nothing of a death with them."""
_WHO_WAS_STRUCK = re.compile(r"\b(?:shot|shooting|hit|hitting|struck|striking|stabbed|stabbing)\s\Z", re.IGNORECASE)
"""Before a number: "shot six people"."""
_DIED = re.compile(r"(?:\W+\w+){0,4}?\W+(?:killed|died|dead|fatally|mortally|succumbed)\b", re.IGNORECASE)
"""Behind a number: words of death."""


class Harms:
    """The words for death and injury of one report."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._spans = [sentence.span for sentence in reading.sentences]
        told = zip(reading.sentences, reading.marks, strict=True)
        self._told = [_told(reading.text, sentence, marks) for sentence, marks in told]
        self._all = set[str]().union(*self._told)
        # Of "others" the next sentence may tell another harm.
        others = (_OTHERS.search(self._text, span.start, span.end) for span in self._spans)
        self._alike = [told - {HURT} if other else told for told, other in zip(self._told, others, strict=True)]

    def of(self, kind: str, span: Span) -> str | None:
        """Return the kind of a toll at a span: "killed" is "injured" where the words are for injury and survival alone.

        They are those of its sentence, of the nearest that has any where somebody is only said to be shot or hit, or else of
        the whole report. It is "casualties" where more were shot than died, and None where nobody is said to be dead or hurt.

        "Four people were wounded in the shooting": both acts name the same four, and a shooting often kills.
        "Forces captured a commander during a raid": raids often kill, this one did not.
        """
        if kind != DEADLY:
            return kind
        at = next((at for at, own in enumerate(self._spans) if own.start <= span.start < own.end), None)
        if at is None:
            return kind
        if self._died_fewer(span, at):
            return EITHER
        if not self._all and not self._hits(at):
            return None
        return HURT if self._around(at) == {HURT} else kind

    def tells_death(self, span: Span) -> bool:
        """Return whether the sentence of a span has a word of death."""
        return any(DEADLY in told for own, told in zip(self._spans, self._told, strict=True) if own.overlaps(span))

    def _hits(self, at: int) -> bool:
        """Return whether the `at`th sentence tells that somebody was shot or hit."""
        return _HITTING.search(self._text, self._spans[at].start, self._spans[at].end) is not None

    def _around(self, at: int) -> set[str]:
        """Return what is told in the `at`th sentence or around it."""
        if self._told[at]:
            return self._told[at]
        if self._hits(at):
            for far in range(1, len(self._alike)):
                near = {
                    kind for one in (at - far, at + far) if 0 <= one < len(self._alike) for kind in self._alike[one]
                }
                if near:
                    return near
        return self._all

    def _died_fewer(self, span: Span, at: int) -> bool:
        """Return whether so many were shot or hit, and their sentence, the `at`th, or the next gives a lower number of dead."""
        struck_before = _WHO_WAS_STRUCK.search(self._text, max(0, span.start - 12), span.start)
        if not struck_before and not _STRUCK.match(self._text, span.end):
            return False
        near = self._spans[at : at + 2]
        numbers = find_numbers(self._text, near[0].start, near[-1].end)
        struck = next((one.count.best or 0 for one in numbers if one.span.overlaps(span)), 0)
        return any(0 < (one.count.best or 0) < struck and _DIED.match(self._text, one.span.end) for one in numbers)


def _told(text: str, sentence: Sentence, marks: Marks) -> set[str]:
    """Return whether a sentence has words of death, and of injury or survival."""
    start, end = sentence.span.start, sentence.span.end
    spared = [Span(*match.span()) for match in _SPARED.finditer(text, start, end)]
    words = [(found.value.kind, sentence.span_of(found.start, found.end)) for found in marks.tolls]
    words += [(DEADLY, Span(*match.span())) for match in _FATAL.finditer(text, start, end)]
    hurt = _SURVIVED.search(text, start, end) or any(kind == HURT for kind, _ in words)
    dead = any(kind == DEADLY and not any(span.overlaps(one) for one in spared) for kind, span in words)
    return {kind for kind, there in ((DEADLY, dead), (HURT, hurt)) if there}

"""Injured and not killed: what the words of the clause say, where the extractor has taken the one for the other."""

from __future__ import annotations

import re

import msgspec

from dragoman.codebook.words import load_tolls
from dragoman.language.tokens import tokenize
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span

FATAL = re.compile(r"\b(?:fatal|mortal|lethal|deadly|to death|murder|burn)", re.IGNORECASE)
CLAUSE_END = re.compile(r"[,;:()\n]|\s[–—-]\s|\s(?:and|but)\s")


def by_words(text: str, toll: Toll, sentence: Span) -> Toll:
    """Return the toll with the kind that its clause has words for: "four were wounded in a shooting" tells of no dead.

    It stays killed where its sentence has a word for that, or for both together ("casualties").
    """
    if toll.kind != "killed" or FATAL.search(text, sentence.start, sentence.end):
        return toll
    whole, clause = _kinds(text, sentence), _kinds(text, _clause(text, toll.span, sentence))
    wrong = "injured" in clause and not whole & {"killed", "casualties"}
    return msgspec.structs.replace(toll, kind="injured") if wrong else toll


def _kinds(text: str, span: Span) -> set[str]:
    words = [token.lower for token in tokenize(text, span.start, span.end)]
    return {found.value.kind for found in load_tolls().find(words)}


def _clause(text: str, span: Span, sentence: Span) -> Span:
    """Return the stretch around the span, up to a comma, a dash, "and" or the sentence's ends."""
    ends = [end.end() for end in CLAUSE_END.finditer(text, sentence.start, span.start)]
    after = CLAUSE_END.search(text, span.end, sentence.end)
    return Span(ends[-1] if ends else sentence.start, after.start() if after else sentence.end)

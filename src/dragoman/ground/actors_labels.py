"""Labels: the outlet's own words for an actor ("militia", "so-called"), kept beside the name."""

from __future__ import annotations

import re

from dragoman.ground.actors_phrase import Phrase
from dragoman.knowledge.fold import fold, words
from dragoman.knowledge.particles import particles
from dragoman.schema.span import Span

_APPOSITION = re.compile(r"\s*(?:\([^()]{1,30}\))?\s*,\s+(?:an?|the)\s+([^,.;:()]{3,80})")
_BEFORE = re.compile(r"([\w-]+)\s+(?:(?:of|the|group|organisation|organization|movement|party)\s+)*[\"“‘']?\Z")


def label_of(text: str, phrase: Phrase, span: Span | None, name: str) -> str | None:
    """Return the first label word beside an actor's name: in the phrase, right before it, or in the apposition after it.

    Words that are a part of the actor's own name are no labels.
    """
    own = set(fold(name).split())
    labels = particles("label")
    for word in phrase.line:
        hyphened = word.key in ("so", "self") and re.match(r"[\w]+-\w+", text[word.start :])
        if hyphened and fold(hyphened.group()) in particles("label before"):
            return hyphened.group()
        if word.key in labels and word.key not in own and not (span and _inside_name(word.start, span, text, own)):
            return word.text
    before = _BEFORE.search(text, max(0, phrase.core.start - 48), phrase.core.start)
    if before and fold(before.group(1)) in particles("label before") | labels and fold(before.group(1)) not in own:
        return before.group(1)
    after = _APPOSITION.match(text, span.end if span else phrase.core.end)
    if after:
        return next((word.text for word in words(after.group(1)) if word.key in labels and word.key not in own), None)
    return None


def _inside_name(start: int, span: Span, text: str, own: set[str]) -> bool:
    """Return whether a label word is written as a part of a name, with a capital."""
    return span.start <= start < span.end and text[start].isupper()

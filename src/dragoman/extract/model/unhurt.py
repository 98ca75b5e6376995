"""Tolls of nobody: "there were no casualties", "nobody was hurt", for the act told last before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dragoman.extract.model.harms import DEADLY, HURT
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span

_NOBODY = re.compile(
    r"\b(?P<who>no[ -]?one|nobody)\s"
    r"(?:(?:has|have|had|was|were|is|are|been|being|got|reportedly|seriously|apparently|else)\s){0,3}"
    r"(?:(?P<dead>killed|dead|died)|(?P<hurt>hurt|injured|wounded|harmed))\b"
    r"(?:\s(?:or|and|nor)\s(?:even\s)?(?:(?P<dead2>killed|dead|died)|(?P<hurt2>hurt|injured|wounded|harmed))\b)?",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:no|without(?:\s(?:any|causing)){0,2})\s(?:reported\s|known\s)?(?P<what>(?:(?P<both>casualties|victims)"
    r"|(?P<dead>deaths|fatalities|loss\sof\slife)|(?P<hurt>injuries|injured|wounded))\b"
    r"(?:\sor\s(?:(?P<dead2>deaths|fatalities)|(?P<hurt2>injuries|injured|wounded))\b)?)"
    r"(?!\s(?:among|amongst|on|to|of|in\sits|in\stheir|from)\b)",
    re.IGNORECASE,
)
_KINDS = {"both": (DEADLY, HURT), "dead": (DEADLY,), "dead2": (DEADLY,), "hurt": (HURT,), "hurt2": (HURT,)}


class Spared(NamedTuple):
    """Words that say that nobody was killed or hurt, and the place of the trigger, among those given, whose toll they tell."""

    trigger: int
    tolls: tuple[Toll, ...]


def spared(text: str, sentences: Sequence[Span], triggers: Sequence[Span]) -> Iterator[Spared]:
    """Yield what is said of nobody, each with the last trigger before it in its sentence, or else in the sentence before."""
    for at, sentence in enumerate(sentences):
        for match in (*_NOBODY.finditer(text, *_ends(sentence)), *_NONE.finditer(text, *_ends(sentence))):
            told = match.span("who" if "who" in match.re.groupindex else "what")
            own = [n for n, one in enumerate(triggers) if sentence.covers(one)]
            before = [n for n, one in enumerate(triggers) if at and sentences[at - 1].covers(one)]
            near = [n for n in own if triggers[n].start < told[0]] or own[:1] or before
            if near:
                kinds = dict.fromkeys(kind for name, kinds in _KINDS.items() if _has(match, name) for kind in kinds)
                last = max(near, key=lambda n: triggers[n].start)
                yield Spared(last, tuple(Toll(kind=kind, span=Span(*told)) for kind in kinds))


def _ends(sentence: Span) -> tuple[int, int]:
    return sentence.start, sentence.end


def _has(match: re.Match[str], name: str) -> bool:
    return name in match.re.groupindex and match[name] is not None

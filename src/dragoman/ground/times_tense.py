"""Whether the clause around a time expression looks forward or back."""

from __future__ import annotations

import re
from functools import cache

from dragoman.ground.times_nearest import Tense
from dragoman.language.numbers_words import alternatives
from dragoman.language.times_slots import time_words
from dragoman.schema.span import Span

CLAUSE_END = re.compile(r"[;:()“”\"]|,\s|\s[–—-]\s")
# How many words away a verb may stand and still be the one that the time belongs to.
NEAR = 10


@cache
def _markers() -> re.Pattern[str]:
    tense = time_words()["tense"]
    future, past = alternatives(tense["future"]), alternatives(tense["past"])
    planned = alternatives(tense["planned"])
    return re.compile(
        rf"(?P<past>(?<!be )(?<!\w)(?:{past})(?!\w)(?! (?:{planned})(?!\w)))|(?P<future>(?<![^\W_])(?:{future})(?!\w))"
        rf"|(?P<regular>(?<!be )(?<!\w)[^\W\d_]{{2,}}ed(?!\w))",
        re.IGNORECASE,
    )


def tense_at(text: str, span: Span, sentence: Span) -> Tense | None:
    """Return the tense that the nearest verb before the time gives, in its clause or the ones before, else the next after it.

    None where no verb tells.
    """
    before = text[sentence.start : span.start]
    found = [m for m in _markers().finditer(before) if len(before[m.end() :].split()) <= NEAR]
    if found:
        return _sense(found[-1], before)
    after = text[span.end : sentence.end].lstrip(" ,")
    first = _markers().search(CLAUSE_END.split(after)[0] if after else "")
    if first and len(after[: first.start()].split()) <= NEAR:
        return _sense(first, after)
    return None


def _sense(found: re.Match[str], clause: str) -> Tense:
    """ "Would" and "could" look forward, but "would have" and "could have" look back."""
    if found.lastgroup == "future" and not re.match(r"\s+(?:not\s+)?have\b", clause[found.end() :]):
        return "future"
    return "past"

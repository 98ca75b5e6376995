"""Which known outlets a sentence has its news from: "according to Xinhua", "AFP reported", "citing the agency TASS"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from dragoman.knowledge import Knowledge
from dragoman.knowledge.rows import read_rows
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Voice

TABLE = Path(__file__).parent / "data" / "citing.tsv"
_BETWEEN = r"(?:\s+[\w’'-]+){0,4}?\s+"
"""What may stand between the words and the name: "the Russian state news agency"."""
_SORT = r"(?:\s+(?:news|state|press|agency|newspaper|daily|weekly|channel|television|tv|radio|website|site|network))*"
_MEANWHILE = r"(?:,?\s+(?:has|had|also|later|earlier|then|meanwhile|on|early|late|\w+day|morning|evening|night)){0,4}"


def with_cited(voices: Sequence[Voice], report: Report, sentence: Span, knowledge: Knowledge) -> tuple[Voice, ...]:
    """Return a chain of voices with the outlets that its sentence cites, where the chain names no other outlet.

    They stand nearest to the reader: whoever is quoted reached this report through them.
    """
    if any(voice.kind == "other outlet" for voice in voices):
        return tuple(voices)
    cited = [
        Voice(name=span.of(report.text), kind="other outlet", actor=actor, span=span)
        for _, span, actor in sorted(_cited(report.text, sentence, knowledge))
        if all(voice.actor != actor for voice in voices)
    ]
    return (*cited, *voices)


def _cited(text: str, sentence: Span, knowledge: Knowledge) -> list[tuple[bool, Span, str]]:
    """Return the outlets cited, with whether each stands behind another."""
    found = []
    for mention in knowledge.find(text, sentence.start, sentence.end):
        # "fr.media", the media of a country, are no one outlet.
        if mention.kind == "outlet" and "." not in mention.actor:
            before, after = text[sentence.start : mention.span.start], text[mention.span.end : sentence.end]
            if _patterns()["deep"].search(before):
                found.append((True, mention.span, mention.actor))
            elif _patterns()["before"].search(before) or _patterns()["after"].match(after):
                found.append((False, mention.span, mention.actor))
    return found


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words: dict[str, list[str]] = {"before": [], "deep": [], "after": []}
    for row in read_rows(TABLE, ("where", "words"), ("deep",)):
        words[row["deep"] or row["where"]].append(re.escape(row["words"]).replace(r"\ ", r"\s+"))
    held = {name: "|".join(sorted(some, key=len, reverse=True)) for name, some in words.items()}
    return {
        "before": re.compile(rf"\b(?:{held['before']}){_BETWEEN}$", re.IGNORECASE),
        "deep": re.compile(rf"\b(?:{held['deep']}){_BETWEEN}$", re.IGNORECASE),
        "after": re.compile(rf"{_SORT}{_MEANWHILE},?\s+(?:{held['after']})\b", re.IGNORECASE),
    }

"""Short texts: stretches of annotated reports, and plain texts in which nothing is to be found.

Whole reports open with a headline that nearly always names an act. A network taught on nothing else takes the first verb of any
text for one; these teach it not to.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.features import ZONE, features
from dragoman.extract.model.windows import windows
from dragoman.extract.model.words import Word, WordPiece
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.span import Span
from training.examples import Text, Trigger

LONGEST = 6
"""Sentences of a short text."""


def stretch(text: Text, chance: np.random.Generator) -> Text:
    """Return some sentences of a report as a text of their own; roles that stand elsewhere are not asked for."""
    bounds = [*text.breaks, len(text.words)]
    count = min(int(chance.integers(1, LONGEST + 1)), len(text.breaks))
    first = int(chance.integers(0, len(text.breaks) - count + 1))
    start, end = bounds[first], bounds[first + count]
    breaks = [one - start for one in text.breaks[first : first + count]]
    words, table = text.words[start:end], text.features[start:end].copy()
    unquoted = table[:, ZONE] != 3
    table[unquoted, ZONE] = 0
    for zone, at in enumerate(breaks[:2], start=1):
        stop = [*breaks, len(words)][zone]
        table[at:stop, ZONE] = np.where(unquoted[at:stop], zone, 3)
    triggers = [_moved(one, start, end) for one in text.triggers if start <= one.start < end]
    events = {one.event for one in triggers}
    answers = {pair for pair in text.answers if events.issuperset(pair)}
    return replace(
        text,
        words=words,
        breaks=breaks,
        features=table,
        windows=windows(words, breaks),
        triggers=triggers,
        answers=answers,
    )


def _moved(one: Trigger, start: int, end: int) -> Trigger:
    def inside(roles: Sequence[tuple[int, int, int]]) -> tuple[tuple[int, int, int], ...]:
        return tuple(
            (role, first - start, last - start) for role, first, last in roles if start <= first and last <= end
        )

    return replace(
        one,
        start=one.start - start,
        end=min(one.end, end) - start,
        roles=inside(one.roles),
        open_roles=inside(one.open_roles),
    )


def plain(path: Path, genres: Sequence[str], pieces: WordPiece, chance: Random) -> Iterator[Text]:
    """Yield stretches of one to six sentences of the documents of some genres of a CoNLL-U file. Raises OSError."""
    for name, document in documents(path, genres):
        at, wanted = 0, chance.randint(1, LONGEST)
        while at + wanted <= len(document):
            yield text_of(f"{name} {at}", document[at : at + wanted], pieces)
            at, wanted = at + wanted, chance.randint(1, LONGEST)


def documents(path: Path, genres: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the documents of some genres of a CoNLL-U file: name and sentences. Raises OSError."""
    name, held = "", list[str]()
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            if line.startswith("# newdoc id = "):
                if held:
                    yield name, held
                name, held = line.split(" = ")[1].strip(), []
            elif line.startswith("# text = ") and _genre(name) in genres:
                held.append(line.split(" = ", 1)[1].strip())
    if held:
        yield name, held


def _genre(document: str) -> str:
    return document.removeprefix("GUM_").split("-")[0].split("_")[0]


def text_of(name: str, sentences: Sequence[str], pieces: WordPiece) -> Text:
    """Return sentences as a text of their own, in which nothing is annotated."""
    text, spans = " ".join(sentences), list[Span]()
    for sentence in sentences:
        start = spans[-1].end + 1 if spans else 0
        spans.append(Span(start, start + len(sentence)))
    words, breaks = list[Word](), list[int]()
    for span in spans:
        found = pieces.words(text, span.start, span.end)
        if found:
            breaks.append(len(words))
            words += found
    table = features(text, words, spans, (), load_lexicon(), load_knowledge())
    return Text(name, name, (), words, breaks, table, windows(words, breaks))

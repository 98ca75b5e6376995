"""ECB+ as examples: texts on one topic, in which words that name one event carry one name. They teach only what is the same event."""

from __future__ import annotations

import gzip
import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.features import features
from dragoman.extract.model.windows import windows
from dragoman.extract.model.words import Word, WordPiece
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.span import Span
from training.examples import Text, Trigger

ACTS = ("ACTION_", "NEG_ACTION_")


def texts(path: Path, pieces: WordPiece) -> Iterator[Text]:
    """Yield the texts of the set that name two acts or more in the sentences that its makers checked. Raises OSError."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for document in map(json.loads, stream):
            text = _text(document, pieces)
            if len(text.triggers) > 1:
                yield text


def _text(document: dict[str, Any], pieces: WordPiece) -> Text:
    spans = [Span(*ends) for ends in document["sentences"]]
    words, breaks = list[Word](), list[int]()
    for span in spans:
        if found := pieces.words(document["text"], span.start, span.end):
            breaks.append(len(words))
            words += found
    table = features(document["text"], words, spans, (), load_lexicon(), load_knowledge())
    names, triggers = list[str](), list[Trigger]()
    for row in _named(document):
        first, last = (
            bisect_right([word.end for word in words], row["start"]),
            bisect_left([word.start for word in words], row["end"]),
        )
        if first < last and not any(one.start < last and first < one.end for one in triggers):
            name = row.get("cluster") or f"{document['id']} {row['id']}"
            names += [] if name in names else [name]
            triggers.append(_trigger(first, last, names.index(name)))
    triggers.sort(key=lambda one: one.start)
    return Text(document["id"], document["topic"], tuple(names), words, breaks, table, windows(words, breaks), triggers)


def _named(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the annotated words for acts; outside the checked sentences only some are annotated."""
    checked = [Span(*document["sentences"][number]) for number in document["validated_sentences"]]
    for row in document["spans"]:
        if row["label"].startswith(ACTS) and any(one.overlaps(Span(row["start"], row["end"])) for one in checked):
            yield row


def _trigger(first: int, last: int, event: int) -> Trigger:
    return Trigger(
        start=first, end=last, tag=0, mode=0, status=0, attribution=0, strength=0, when=0, core=True, event=event
    )  # fmt: skip

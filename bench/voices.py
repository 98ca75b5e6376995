"""Who says what, in PolNeAR (Newell, Margolin & Ruths 2018): the words of sources, cues and contents of attributions.

    python -m bench.voices --data FOLDER

Counts words: precision, recall and F1 of those that belong to any source, cue or content. Ours are the sayings of the grammar that the
reader falls back on, with what they cover; the voices of the acts we tell are a part of them. The baseline takes the past forms of "say",
"tell", "add" and "according to" for cues, the capitalised words beside them for sources, and what stands in quotation marks for content.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.sets import Document, documents, report_of, run
from bench.tally import Tally
from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.phrases import Sentence
from dragoman.extract.reading import read
from dragoman.extract.voices import Say, sayings
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.report import Report
from dragoman.schema.span import Span

KINDS = {"Source": "source", "Cue": "cue", "Content": "content"}
Marked = Iterable[tuple[str, Span]]
_WORD = re.compile(r"\w+")
_CUE = re.compile(r"\b(?:said|says|told|tells|added|adds|according to)\b", re.IGNORECASE)
_NAME = re.compile(r"(?:\b[A-Z][\w.’'-]*\s?)+")


def told(document: Document) -> Iterator[tuple[str, Span]]:
    """Yield the annotated words by kind; a content may stand in several pieces."""
    for one in document["spans"]:
        if one["label"] in KINDS:
            pieces: list[list[int]] = one.get("pieces") or [[one["start"], one["end"]]]
            yield from ((KINDS[one["label"]], Span(*piece)) for piece in pieces)


def ours(report: Report) -> Iterator[tuple[str, Span]]:
    """Yield what the sayings of the grammar mark."""
    reading = read(report, load_lexicon(), load_knowledge())
    spoken: set[int] = set()
    for sentence in reading.sentences:
        for say in sayings(reading, sentence, []):
            spoken.add(sentence.number)
            if say.speaker is not None:
                yield "source", sentence.span_of(say.speaker.start, say.speaker.end)
            yield "cue", _cue(sentence, say)
            yield from (("content", span) for span in _content(sentence, say))
    for quotation in reading.quotations:
        if quotation.depth == 0 and quotation.span.end - quotation.span.start > 40:
            yield "content", quotation.span


def _cue(sentence: Sentence, say: Say) -> Span:
    if say.verb is not None:
        return sentence.span_of(say.verb.start, say.verb.end)
    return sentence.span_of(say.start, min(say.start + 2, say.end))


def _content(sentence: Sentence, say: Say) -> Iterator[Span]:
    """Yield what a saying covers in its sentence: what stands before it, behind it, or both."""
    whole, first, last = sentence.span, sentence.tokens[say.start].start, sentence.tokens[say.end - 1].end
    if (say.before or say.everything) and first > whole.start:
        yield Span(whole.start, first)
    if (not say.before or say.everything) and last < whole.end:
        yield Span(last, whole.end)


def plain(report: Report) -> Iterator[tuple[str, Span]]:
    """Yield what the baseline marks."""
    for cue in _CUE.finditer(report.text):
        yield "cue", Span(*cue.span())
        before = [*_NAME.finditer(report.text, max(0, cue.start() - 40), cue.start())]
        after = _NAME.match(report.text, cue.end() + 1)
        for found in (after, *before[-1:]):
            if found is not None:
                yield "source", Span(*found.span())
                break
    yield from (("content", quotation.span) for quotation in report.quotations)


def words(text: str, marked: Marked, kind: str) -> set[int]:
    """Return where the words of a kind begin."""
    spans = [span for name, span in marked if name == kind]
    return {word.start() for span in spans for word in _WORD.finditer(text, span.start, span.end)}


def measure(rows: Iterable[Document], find: Callable[[Report], Marked]) -> dict[str, Any]:
    """Return the figures of a way of finding."""
    tally = Tally()
    for document in rows:
        report = report_of(document)
        found, gold = [*find(report)], [*told(document)]
        for kind in KINDS.values():
            tally.compare(kind, words(report.text, found, kind), words(report.text, gold, kind))
    return tally.figures(*KINDS.values())


def columns(data: Path, errors: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of every way of reading; errors are not listed."""
    rows = [*documents(data, "polnear_dev")]
    return {"dragoman": measure(rows, ours), "baseline": measure(rows, plain)}


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    return run("voices", __doc__, columns, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

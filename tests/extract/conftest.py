from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from dragoman.extract.patterns import PatternExtractor
from dragoman.schema.mention import Extraction, Mention
from dragoman.schema.report import Quotation, Report
from dragoman.schema.span import Span
from dragoman.settings import Settings

END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"0-9])|\n+")


@dataclass
class Told:
    """What the extractor made of a text, with short ways to look at it."""

    text: str
    extraction: Extraction

    def words(self, span: Span | None) -> str | None:
        return span.of(self.text) if span is not None else None

    def one(self, type_: str, trigger: str | None = None) -> Mention:
        found = [
            m
            for m in self.extraction.mentions
            if m.type == type_ and (trigger is None or trigger in m.trigger.of(self.text))
        ]
        assert found, [(m.type, m.trigger.of(self.text)) for m in self.extraction.mentions]
        return found[0]

    def types(self) -> list[str]:
        return [m.type for m in self.extraction.mentions]

    def role(self, mention: Mention, role: str) -> list[str]:
        return [a.span.of(self.text) for a in mention.arguments if a.role == role]

    def tolls(self, mention: Mention) -> list[tuple[str, str, bool]]:
        return [(t.kind, t.span.of(self.text), t.part) for t in mention.tolls]

    def voices(self, mention: Mention) -> list[str | None]:
        return [self.words(voice.name) for voice in mention.voices]


def make_report(text: str) -> Report:
    spans, start = [], 0
    for match in END.finditer(text):
        spans.append(Span(start, match.start()))
        start = match.end()
    spans.append(Span(start, len(text)))
    quotations = tuple(Quotation(span=Span(m.start(1), m.end(1))) for m in re.finditer(r"“([^”]*)”", text))
    sentences = tuple(span for span in spans if span.start < span.end)
    return Report(id="r", path="r.txt", sha256="0", raw=text, text=text, sentences=sentences, quotations=quotations)


@pytest.fixture(scope="session")
def extractor() -> PatternExtractor:
    return PatternExtractor(Settings())


@pytest.fixture
def tell(extractor: PatternExtractor) -> Callable[[str], Told]:
    return lambda text: Told(text, extractor.extract(make_report(text)))

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.errors import StageError
from dragoman.extract.patterns import PatternExtractor
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings

EXTRACTOR = PatternExtractor(Settings())
PIECES = (
    "the army", "rebels", "killed", "six", "soldiers", "in", "Aleppo", "said", "that", ",", ".", "an attack", "on", "by",
    "was", "not", "and", "which", "accused", "Iran", "of", "to", "withdraw", "“", "”", "Monday", "’s", "demanded", "three",
    "wounded", "the strikes", "-", "(", ")", "after", "if", "would", "\n", "died", "a", "UN", "they", "who", "strike", "'", "?",
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))


def spans_of(extraction: Extraction) -> Iterator[Span]:
    for mention in extraction.mentions:
        yield from (mention.trigger, mention.evidence)
        for argument in mention.arguments:
            yield from (argument.span, *argument.by)
        for toll in mention.tolls:
            yield toll.span
            if toll.of is not None:
                yield toll.of
        for cue in mention.voices:
            yield from (span for span in (cue.name, cue.verb) if span is not None)
    for bond in extraction.bonds:
        yield from (bond.member, bond.of, bond.evidence)
    for toll, evidence in extraction.tolls:
        yield from (toll.span, evidence)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_never_raises_and_stays_inside_the_text(text: str) -> None:
    sentences = (Span(0, len(text)),) if text else ()
    report = Report(id="r", path="r", sha256="0", raw=text, text=text, sentences=sentences)
    extraction = EXTRACTOR.extract(report)
    assert all(0 <= span.start < span.end <= len(text) for span in spans_of(extraction))
    assert all(mention.evidence.covers(mention.trigger) for mention in extraction.mentions)
    events = {mention.event for mention in extraction.mentions}
    assert all(answer.event in events for mention in extraction.mentions for answer in mention.answers)
    assert EXTRACTOR.extract(report) == extraction


def test_spans_that_do_not_fit_are_refused() -> None:
    report = Report(id="r9", path="r", sha256="0", raw="x", text="x", sentences=(Span(0, 5),))
    with pytest.raises(StageError, match="r9"):
        EXTRACTOR.extract(report)


def test_the_extractor_names_itself() -> None:
    assert EXTRACTOR.name == "patterns"
    assert EXTRACTOR.version
    assert frozenset({"en"}) == EXTRACTOR.languages

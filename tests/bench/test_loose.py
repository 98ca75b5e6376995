"""The measurement of figures of no single event."""

from __future__ import annotations

from bench.loose import baseline

from dragoman.schema.report import Report


def test_the_regular_expression_takes_numbers_before_a_word_for_the_kind() -> None:
    text = "The pact keeps 400 Orsan soldiers at the border. The camp holds 1,200 refugees. It rained on 30 goats."
    report = Report(id="a", path="a.txt", sha256="", raw=text, text=text, language="en")
    assert baseline(report) == {("troops", 400), ("refugees", 1200)}

"""Second annotations: of the same texts, and scored as the program is."""

from __future__ import annotations

from bench.accuracy_score import Share
from bench.agreement import SECOND, agreement, pairs

from dragoman_corpus import load


def test_an_annotation_agrees_with_itself_in_everything() -> None:
    story = next(
        story for story in load("dev") if any(event.answers for report in story.reports for event in report.events)
    )
    figures = agreement([(story, story)]).figures
    for name in ("core recall", "precision", "type", "status", "date exact", "actor", "recipient", "response links"):
        share = figures[name]
        assert isinstance(share, Share)
        assert share.right == share.all > 0, name


def test_every_second_annotation_is_of_the_first_ones_text_and_empty_only_where_that_is() -> None:
    found = pairs(SECOND)
    assert found
    for first, second in found:
        assert {report.id for report in second.reports} <= {report.id for report in first.reports}
        assert any(report.events for report in second.reports) == any(report.events for report in first.reports)

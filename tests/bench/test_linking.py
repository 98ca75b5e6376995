"""The figures of linking: pairs across reports, the plain rules, the measures of coreference."""

from __future__ import annotations

import pytest
from bench.coreference import Coreference
from bench.linking import verbal
from bench.linking_score import figures

from dragoman.schema.claim import Claim
from dragoman.schema.report import ReportRef
from dragoman.schema.span import Evidence


def test_pairs_count_across_reports_only() -> None:
    gold = {("a", "1"): "x", ("a", "2"): "x", ("b", "1"): "x", ("c", "1"): "y"}
    found = {("a", "1"): 1, ("a", "2"): 2, ("b", "1"): 1, ("c", "1"): 1}
    # Right: a1-b1. Said: a1-b1, a1-c1, b1-c1. Told: a1-b1, a2-b1.
    told = figures(gold, found)
    assert (told["pairs P"], told["pairs R"]) == (pytest.approx(1 / 3), pytest.approx(1 / 2))
    assert told["pairs F1"] == pytest.approx(0.4)


def test_what_was_found_where_nothing_is_annotated_is_wrong_and_what_was_not_found_is_missed() -> None:
    gold = {("a", "1"): "x", ("b", "1"): "x", ("b", "not found"): "y", ("c", "not found"): "y"}
    found = {("a", "1"): 1, ("b", "1"): 1, ("d", "1"): 1}
    told = figures(gold, found)
    assert (told["pairs P"], told["pairs R"]) == (pytest.approx(1 / 3), pytest.approx(1 / 2))


def test_the_measures_of_coreference_on_the_example_of_their_paper() -> None:
    # Pradhan and others (2014), "Scoring coreference partitions of predicted mentions", section 2.
    measured = Coreference()
    measured.add([{"a", "b", "c"}, {"d", "e", "f", "g"}], [{"a", "b"}, {"c", "d"}, {"f", "g", "h", "i"}])
    figure = measured.figures()
    assert figure["muc"] == pytest.approx(2 * 0.4 * 0.4 / 0.8)
    assert figure["b-cubed"] == pytest.approx(2 * (5 / 12) * 0.5 / (5 / 12 + 0.5))
    assert figure["ceaf-e"] == pytest.approx(2 * 1.3 / (2 + 3))


def test_by_the_plain_rule_what_is_said_answers_the_act_before_it_in_the_same_report() -> None:
    def claim(report: str, at: int, type: str) -> Claim:
        quotation = Evidence(at, at + 5, "words")
        ref = ReportRef(id=report)
        return Claim(id=f"{report}{at}", report=ref, group=str(at), type=type, evidence=(quotation,), trigger=quotation)

    told = {
        ("a", "0"): [claim("a", 0, "ASSAULT"), claim("a", 30, "ASSAULT")],
        ("a", "9"): [claim("a", 9, "ACCUSE")],
        ("b", "0"): [claim("b", 0, "REJECT")],
    }
    assert verbal(told) == {(("a", "9"), ("a", "0"))}

"""Reading of sets that are not ours, and what is compared with their annotation."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from bench.marks import fillers, head, match
from bench.sets import documents, report_of, table
from bench.tally import Tally

from dragoman.errors import UsageError
from dragoman.schema.mention import Argument, Mention, Toll
from dragoman.schema.span import Span


def test_a_set_is_read_and_its_offsets_stay(tmp_path: Path) -> None:
    (tmp_path / "dev").mkdir()
    text = "Share this\n\nTroops attacked Arbat. Ten died."
    with gzip.open(tmp_path / "dev" / "small.jsonl.gz", "wt", encoding="utf-8") as stream:
        stream.write(json.dumps({"id": "one", "text": text, "published": "2020-01-02"}) + "\n")
    (document,) = documents(tmp_path, "small")
    report = report_of(document)
    assert report.text == text
    assert report.published == "2020-01-02"
    assert [span.of(text) for span in report.sentences][-2:] == ["Troops attacked Arbat.", "Ten died."]


def test_a_missing_set_says_where_it_was_sought(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="small") as caught:
        list(documents(tmp_path, "small"))
    assert "dev/small.jsonl.gz" in str(caught.value.advice)


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("the spokesman of the army", "spokesman"),
        ("Taliban gunmen", "gunmen"),
        ("three soldiers, one of them a captain", "soldiers"),
        ("people who fled", "people"),
        ("'the base'", "base"),
    ],
)
def test_the_head_of_a_phrase(phrase: str, word: str) -> None:
    assert head(phrase, Span(0, len(phrase))).of(phrase) == word


def test_each_trigger_is_matched_once() -> None:
    gold = [Span(0, 6), Span(10, 16)]
    assert match(gold, [Span(0, 6), Span(3, 6), Span(12, 14)]) == {0: 0, 2: 1}


def test_a_toll_and_a_recipient_of_the_same_words_are_one_phrase() -> None:
    text = "Ten Afghan soldiers were killed"
    mention = Mention(
        event=0,
        trigger=Span(25, 31),
        evidence=Span(0, len(text)),
        type="ASSAULT",
        arguments=(Argument(role="recipient", span=Span(4, 19)),),
        tolls=(Toll(kind="killed", span=Span(0, 3), of=Span(4, 19)),),
    )
    assert fillers(mention, {"recipient": "recipient", "toll": "recipient"}) == [("recipient", Span(0, 19))]


def test_figures_of_counts() -> None:
    tally = Tally()
    tally.compare("names", {1, 2, 3, 4}, {3, 4})
    assert tally.figures("names") == {"names: precision": 0.5, "names: recall": 1.0, "names: F1": pytest.approx(2 / 3)}
    assert tally.f1("nothing") == 0


def test_a_table_leaves_empty_what_was_not_measured() -> None:
    lines = list(table({"ours": {"F1": 0.5}, "baseline": {"F1": 0.25, "recall": 1.0}}))
    assert lines[2:] == ["| F1 | 0.500 | 0.250 |", "| recall |  | 1.000 |"]

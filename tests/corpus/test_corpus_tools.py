"""What is made of storylines: gold annotations, mentions, figures, pages, the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dragoman_corpus import Fault, Story, examine
from dragoman_corpus.cli import main
from dragoman_corpus.gold import gold, sentences, write_gold
from dragoman_corpus.mentions import cast_of, mentions, places_of
from dragoman_corpus.page import page
from dragoman_corpus.stats import count, near_twins, shared_runs, variety
from dragoman_corpus.sums import differing, write_sums

Read = Callable[[str], tuple[Story | None, list[Fault]]]


@pytest.fixture
def story(read: Read, text: str) -> Story:
    found, faults = read(text)
    assert found is not None
    assert not faults
    return found


def test_gold_has_names_bounds_evidence_and_links(story: Story, tmp_path: Path) -> None:
    assert write_gold([story], tmp_path) == 2
    row = json.loads((tmp_path / "gold" / "tale-1.json").read_text())
    text = (tmp_path / "reports" / "tale-1_2004-03-15.txt").read_text()
    raid, deny, vow = row["events"]
    assert raid["core"]
    assert not deny["core"]
    assert raid["sources"] == [
        {"names": ["Free Valley Front", "FVF", "gunmen"], "attribution": "alleged", "by": "Lumarian army"}
    ]
    assert raid["places"][1] == {"name": "Orsa", "aliases": [], "country": "XX", "precision": "town"}
    assert (raid["figures"][0]["low"], raid["figures"][0]["high"]) == (6, None)
    assert vow["response_to"] == ["raid"]
    assert all(quotation in text for event in row["events"] for quotation in event["evidence"])
    assert json.loads((tmp_path / "gold" / "clusters.json").read_text()) == [["tale-1:raid", "tale-2:raid"]]
    assert json.loads((tmp_path / "gold" / "responses.json").read_text()) == [["tale-1:vow", "tale-1:raid"]]
    assert (tmp_path / "reports" / "tale-2.txt").is_file()


def test_about_so_many_has_both_bounds(story: Story) -> None:
    figure = gold(story, story.reports[0])["figures"][0]
    assert (figure["kind"], figure["low"], figure["high"], figure["of"]) == ("troops", 400, 400, "Lumarian army")


def test_sentences_keep_abbreviations_and_part_at_headlines() -> None:
    text = 'Dr. Hill met Gen. Orsa. It was late.\nJ. Doe said: "Never." Then he left.'
    assert [text[span.start : span.end] for span in sentences(text)] == [
        "Dr. Hill met Gen. Orsa.",
        "It was late.",
        'J. Doe said: "Never.',
        "Then he left.",
    ]


def test_the_longest_name_wins_and_a_report_takes_names_away(read: Read, text: str) -> None:
    story, _ = read(text.replace("who front: gunmen", "who front: gunmen\nwho people: population XX | the army"))
    assert story is not None
    first, second = story.reports
    keys = {
        first.text[span.start : span.end]: key for span, key in mentions(first.text, cast_of(story, first).values())
    }
    assert keys["Free Valley Front"] == "front"
    assert keys["Gunmen"] == "front"
    assert keys["The army"] == "people"
    assert "the army" in cast_of(story, second)["army"].names


def test_quoted_words_stand_as_whole_words_where_they_ever_do() -> None:
    text = "The weapons that we took were counted.\nSaying so, he left."
    assert [text[span.start : span.end + 5] for span in places_of(text, "we")] == ["we took"]
    assert [text[span.start : span.end] for span in places_of(text, "Say")] == ["Say"]
    assert places_of(text, "they") == []


def test_the_words_for_a_party_name_it_too(read: Read, text: str) -> None:
    story, _ = read(text.replace("to: depot thing;", 'to: army "at least six guards"; depot thing;'))
    assert story is not None
    (first, *_) = gold(story, story.reports[0])["events"]
    assert first["targets"][0]["names"] == ["Lumarian army", "the army", "at least six guards"]


def test_counts_are_of_marks_by_type_and_status(story: Story) -> None:
    counts = count([story])[""]
    assert (counts.storylines, counts.reports, counts.events, counts.marks) == (1, 2, 4, 8)
    assert counts.types["ASSAULT"] == 7
    assert counts.statuses["denied"] == 2
    assert counts.furnished == 1


def test_runs_shared_with_another_storyline_are_found(read: Read, text: str) -> None:
    one, _ = read(text)
    shared = "It was on a cold morning that the ferry to the far islands broke down again."
    other, _ = read(
        text.replace("story: tale", "story: other")
        .replace("tale-", "other-")
        .replace("Depot {raid", f"{shared} {{raid")
    )
    assert one is not None
    assert other is not None
    assert any(run.storylines for run in shared_runs([one, other]))
    assert near_twins([one, other])[0] > 0
    assert [run for run in shared_runs([one]) if run.storylines] == []


def test_variety_falls_with_repetition() -> None:
    plain = variety(
        ["The army took the town of Orsa today. Rebels fled north in trucks. Nobody knows where they went then."]
    )
    same = variety(["The army took the town of Orsa today. " * 3])
    assert plain.openings == 1.0
    assert same.openings == pytest.approx(1 / 3)
    assert same.frames < plain.frames
    assert same.type_token < plain.type_token


def test_a_page_shows_marks_and_runs_nothing(read: Read, text: str) -> None:
    story, _ = read(text.replace("Fighters of", "<script>alert(1)</script> Fighters of"))
    assert story is not None
    made = page(story)
    assert "<script" not in made
    assert "&lt;script&gt;" in made
    assert 'href="#tale-1-raid"' in made
    assert 'id="tale-1-raid"' in made
    assert "at least 6" in made
    assert "http" not in made


def test_check_names_faults_and_gives_1(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "tale.story", tmp_path / "bad.story"
    good.write_text(text)
    bad.write_text(text.replace(">=6", "six"))
    assert main(["check", str(good)]) == 0
    assert "2 reports" in capsys.readouterr().out
    assert main(["check", str(bad), str(tmp_path / "none.story")]) == 1
    told = capsys.readouterr()
    assert f"{bad}:" in told.out
    assert "none.story: No such file" in told.err


def test_show_writes_a_page(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "tale.story"
    path.write_text(text)
    assert main(["show", str(path), "-o", str(tmp_path / "tale.html")]) == 0
    assert "<mark" not in (tmp_path / "tale.html").read_text()
    assert "tale-2" in (tmp_path / "tale.html").read_text()
    assert main(["show", "no-such-story"]) == 1
    assert "no-such-story" in capsys.readouterr().err


def test_blank_takes_marks_and_events_away_and_nothing_else(tmp_path: Path, text: str, story: Story) -> None:
    path = tmp_path / "in" / "tale.story"
    path.parent.mkdir()
    path.write_text(text)
    assert main(["blank", str(path), "-o", str(tmp_path / "out")]) == 0
    bare, _ = examine(tmp_path / "out" / "tale.story")
    assert bare is not None
    assert [report.text for report in bare.reports] == [report.text for report in story.reports]
    assert [report.furniture for report in bare.reports] == [report.furniture for report in story.reports]
    assert all(not report.marks and not report.events for report in bare.reports)
    assert [entry.names for entry in bare.reports[0].cast] == [entry.names for entry in story.reports[0].cast]
    assert main(["blank", str(path), "-o", str(tmp_path / "out")]) == 1


def test_sums_tell_a_changed_a_new_and_a_missing_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dev").mkdir()
    for name in ("one", "two"):
        (tmp_path / "dev" / f"{name}.story").write_text(name)
    monkeypatch.setattr("dragoman_corpus.sums.DATA", tmp_path)
    monkeypatch.setattr("dragoman_corpus.sums.story_files", lambda: sorted(tmp_path.glob("*/*.story")))
    kept = tmp_path / "SHA256SUMS"
    assert write_sums(kept) == 2
    assert differing(kept) == []
    (tmp_path / "dev" / "one.story").write_text("other")
    (tmp_path / "dev" / "two.story").rename(tmp_path / "dev" / "three.story")
    assert differing(kept) == ["dev/one.story", "dev/three.story", "dev/two.story"]

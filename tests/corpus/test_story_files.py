"""Storyline files: what is read, and that every fault is named with its line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dragoman_corpus import Fault, Story, StoryError, examine, read_story
from dragoman_corpus.objects import Key, Number, Quote

Read = Callable[[str], tuple[Story | None, list[Fault]]]


def test_a_storyline_is_read_whole(read: Read, text: str) -> None:
    story, faults = read(text)
    assert faults == []
    assert story is not None
    assert (story.id, story.fictional, story.countries) == ("tale", True, ("XX",))
    assert story.facts == "An invented raid, told twice."
    first, second = story.reports
    assert first.headline == "Gunmen storm fuel depot"
    assert "{" not in first.text
    assert "~" not in first.text
    assert [first.text[mark.span.start : mark.span.end] for mark in first.marks_of("raid")] == [
        "storm",
        "attacked",
        "killing",
    ]
    assert [first.text[page.start : page.end] for page in first.furniture] == ["Read also: ten soups"]
    assert [mark.status for mark in first.marks_of("deny")] == ["denied", None]
    assert second.published is None
    assert second.rewrite_of == "tale-1"


def test_values_are_read_with_their_bounds_and_voices(read: Read, text: str) -> None:
    story, _ = read(text)
    assert story is not None
    raid, deny, vow = story.reports[0].events
    assert raid.by[0].attribution == "alleged"
    assert raid.by[0].alleged_by == (Key("army"),)
    assert [party.thing for party in raid.to] == [True, False]
    assert raid.to[1].who == Quote("guards")
    assert raid.tolls[0].number == Number(6, None, 6)
    assert (raid.tolls[0].side, raid.tolls[0].voice) == ("recipient", Key("army"))
    assert (raid.when[0].start, raid.when[0].precision, raid.when[0].words) == ("2004-03-14", "day", ("Sunday",))
    assert (raid.voices[0].kind, raid.voices[0].cue) == ("official", "said")
    assert deny.optional
    assert deny.when[0].start is None
    assert (vow.when[0].start, vow.when[0].end, vow.when[0].precision) == ("2004-03-14", "2004-03-15", "bounded")
    assert (vow.about[0].type, vow.about[0].by, vow.answers[0].event) == ("ASSAULT", Key("army"), "raid")
    assert story.reports[1].events[0].tolls[0].number == Number(6, 9, None)


FAULTS = [
    ("{raid|attacked}", "{rade|attacked}", "rade is marked here and has no block"),
    ("{raid|attacked}", "{raid|attacked", "a brace that is no mark"),
    ("{raid|attacked}", "{raid| attacked}", "spaces at its ends"),
    ("{deny!denied|denied}", "{deny!refuted|denied}", "no status: 'refuted'"),
    (
        "raid ASSAULT/firearms occurred\n  when: 2004",
        "raid ASSAULT/shooting occurred\n  when: 2004",
        "no mode 'shooting'",
    ),
    ("deny ASSAULT/heavy-weapons denied optional", "deny ATTACK denied", "no type: 'ATTACK'"),
    ("deny ASSAULT/heavy-weapons denied optional", "deny ASSAULT refuted", "no status: 'refuted'"),
    ('"Sunday"', '"Monday"', '"Monday" does not stand in the text'),
    ('"Sunday"', '"Sunday', "unpaired quotation mark"),
    ("2004-03-14 ", "2004-02-31 ", "not a date: 2004-02-31"),
    ("2004-03-14/2004-03-15", "2004-03-15/2004-03-14", "not a period"),
    (">=6", "six", "not a number: six"),
    ("6-9", "9-6", "a range that runs backwards"),
    ("  where: depot; orsa", "  where: port", "port is not in the cast"),
    ("  by: front\n  killed", "  by: army\n  killed", "army is not named in tale-2"),
    ("  by: front\n  killed", "  by: front maybe\n  killed", "not understood here: maybe"),
    ("answers: raid", "answers: bomb", "bomb, which is no event of this report"),
    ("answers: raid", "answers: vow", "names itself"),
    ("with: small-arms", "with: cannon", "no kind of weapon: 'cannon'"),
    ("register: wire", "register: newswire", "register: 'newswire'"),
    ("published: unknown", "published: yesterday", "is not YYYY-MM-DD"),
    ("outlet: The Orsa Sun\n", "", "tale-2 has no outlet"),
    ("rewrite_of: tale-1", "rewrite_of: tale-9", "tale-9 is no earlier report"),
    ("== tale-2", "== tale-1", "not the id of a new report"),
    ("tie: front opposes", "tie: front hates", "no relation: 'hates'"),
    ("who army: force XX", "who army: battalion XX", "who army: write KIND CC"),
    ("who army: force XX", "who army: force Lumaria", "not a country code"),
    ("12.50 33.20", "120.50 33.20", "no place on earth"),
    ("who front: gunmen", "who mob: gunmen", "mob is new here"),
    ("Free Valley Front; FVF", "Free Valley Front; FVF; the army", '"the army" names both'),
    ("story: tale", "story: fable", "story: fable in the file tale.story"),
    ("conflict: Lumaria border war\n", "", "the head has no conflict:"),
    ("conflict:", "konflict:", "no such line in the head"),
    ("  said: army official", "  told: army official", "not a number: army"),
    ("* vow THREATEN/violence occurred", "* vow THREATEN/violence", "write: * ID TYPE/mode status"),
    ("~ Read also: ten soups", "~ Read also: {raid|raid} on soups", "a mark in page furniture"),
    ("figure: troops ~400 of army", "figure: Troops ~400", "not a kind of figure"),
    ("fuel depot\n\nFighters", "fuel depot\n--\nFighters", "between two lines --"),
]


@pytest.mark.parametrize(("old", "new", "message"), FAULTS)
def test_a_fault_is_named_with_its_line(read: Read, text: str, old: str, new: str, message: str) -> None:
    assert old in text
    broken = text.replace(old, new, 1)
    _, faults = read(broken)
    told = [fault for fault in faults if message in fault.message]
    assert told, [str(fault) for fault in faults]
    assert 1 <= told[0].line <= broken.count("\n")
    assert str(told[0]).startswith(f"{told[0].path}:{told[0].line}: ")


def test_the_line_of_a_fault_is_the_line_at_fault(read: Read, text: str) -> None:
    broken = text.replace("with: small-arms", "with: cannon")
    _, faults = read(broken)
    assert broken.splitlines()[faults[0].line - 1].strip() == "with: cannon"


def test_a_file_with_faults_is_not_used(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tale.story"
    path.write_text(text.replace(">=6", "six"), "utf-8")
    with pytest.raises(StoryError, match="not a number") as caught:
        read_story(path)
    assert len(caught.value.faults) == 1


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00s", b"== x\n", b"--\n--\n", b"\x00" * 100, b"* a\n" * 50])
def test_what_is_no_storyline_is_refused_with_a_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tale.story"
    path.write_bytes(content)
    _, faults = examine(path)
    assert any(not fault.warning for fault in faults)
    assert all(fault.line >= 1 for fault in faults)


def test_an_unmarked_word_that_is_marked_elsewhere_is_warned_of(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tale.story"
    path.write_text(
        text.replace("by the FVF killed", "by the FVF {raid|killed}").replace("guards.\n--", "guards, killed.\n--")
    )
    _, faults = examine(path)
    warnings = [fault for fault in faults if fault.warning]
    assert [fault.message for fault in warnings] == ['"killed" is marked elsewhere in this report and not here']
    assert "FVF" in path.read_text().splitlines()[warnings[0].line - 1]

"""An event told in full: what is the same is printed once, and what it answers is named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from dragoman.cli.telling import print_event
from dragoman.schema.claim import Claim
from dragoman.schema.event import Dispute, DisputedValue, Event, ResponseLink
from dragoman.schema.span import Span, quote
from dragoman.schema.value import Figure, Voice
from dragoman.store.assemble import assemble
from dragoman.testing import make_claim, make_report

TEXT = "Shells hit Orsa, killing nine, the ministry said."


def told(trigger: str, **fields: Any) -> Claim:
    report = make_report(TEXT, path="news/orsa.txt", outlet=None)
    start = TEXT.index(trigger)
    claim = make_claim(report, TEXT, **fields)
    return msgspec.structs.replace(claim, id=f"c{start}", trigger=quote(TEXT, Span(start, start + len(trigger))))


def shown(capsys: pytest.CaptureFixture[str], *claims: Claim, others: tuple[Event, ...] = (), **links: Any) -> str:
    event = msgspec.structs.replace(assemble("e1", claims, {}), **links)
    print_event(event, {one.id: one for one in others})
    return capsys.readouterr().out


def test_claims_of_one_sentence_are_told_under_one_quotation(capsys: pytest.CaptureFixture[str]) -> None:
    nine = (Figure(kind="killed", low=9, high=9, best=9), Figure(kind="killed", part=True))
    text = shown(capsys, told("hit"), told("killing", figures=nine), told("nine", figures=nine))
    assert text.count(TEXT) == 1
    assert 'ASSAULT | unknown  "hit" c7\n' in text
    assert 'killed 9  "killing" c17, "nine" c25\n' in text, "no toll without a number"


def test_claims_of_two_voices_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, told("hit"), told("killing", voices=(Voice(name="the ministry", kind="official"),)))
    assert text.count(TEXT) == 2


def test_a_quotation_without_end_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    report = make_report("Shells hit Orsa, " + "x" * 60_000, path="orsa.txt", outlet=None)
    print_event(assemble("e1", (make_claim(report, report.text),), {}), {})
    told = capsys.readouterr().out
    assert "... 58017 letters more" in told
    assert f"[0:{len(report.text)}]" in told
    assert len(told) < 7000


def test_what_is_disputed_stands_with_the_values(capsys: pytest.CaptureFixture[str]) -> None:
    values = tuple(DisputedValue(value=value, reports=("r1",)) for value in ("9", "22"))
    text = shown(capsys, told("killing"), disputed=(Dispute(field="killed", values=values),))
    assert text.index("disputed  killed 9 / 22") < text.index(TEXT)


def test_what_an_event_answers_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    raid = assemble("e2", (told("hit", day="2019-02-14", actor="the army"),), {})
    links = (
        ResponseLink(event="e2", basis="stated", claim="c1", score=0.9),
        ResponseLink(event="e3", basis="inferred", claim=None, score=0.7),
    )
    text = shown(capsys, told("killing"), others=(raid,), response_to=links)
    assert "answers   e2: ASSAULT, 2019-02-14, by the army" in text
    assert "may answer e3 (inferred, 70 in 100)" in text


def test_a_report_without_an_outlet_goes_by_the_name_of_its_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\norsa.txt, no date: the outlet" in shown(capsys, told("hit"))


def test_an_overview_without_known_actors_names_none(run: Callable[..., Any], here: Path) -> None:
    (here / "raid.txt").write_text(
        "Raid in the hills\n\nGunmen killed six people in a raid on Monday, villagers said.\n"
    )
    run("add", "raid.txt")
    run("build")
    shown = run("show").out
    assert "Events by type" in shown
    assert "Busiest actors" not in shown

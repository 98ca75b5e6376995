"""The measure of accuracy, on annotations small enough to count by hand."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from bench.accuracy_match import Told, assign, compare, locate, same_name
from bench.accuracy_score import Share, score
from bench.gold import Gold, GoldEvent, GoldFigure, load_gold, report_of

from bench import accuracy
from dragoman.schema.event import Event, ResponseLink
from dragoman.schema.span import Span
from dragoman.schema.value import Figure, Party, Place, Time
from dragoman.testing import make_claim, make_report

TEXT = "Gunmen raided Bria on 4 May 2017. Four peacekeepers died. Later rebels shelled Bangui."
GOLD = GoldEvent(
    key="x:e1",
    core=True,
    type="ASSAULT",
    status="occurred",
    start=date(2017, 5, 4),
    end=date(2017, 5, 4),
    places=(("Bria",),),
    countries=frozenset({"CF"}),
    actors=(("gunmen", "armed men"),),
    recipients=(),
    figures=(GoldFigure("killed", 4, 4),),
    evidence=("Gunmen raided Bria",),
)


def make_event(words: str = "Gunmen raided Bria", name: str = "e1", path: str = "x.txt", **fields: Any) -> Event:
    report = make_report(TEXT, path=path)
    claim = make_claim(report, words, type=fields.pop("type", "ASSAULT"))
    return Event(id=name, type=claim.type, claims=(claim,), reports=(claim.report,), witnesses=1, **fields)


def told(event: Event, *figures: Figure) -> Told:
    return Told(event, tuple(one.span for claim in event.claims for one in claim.evidence), figures)


def test_a_quotation_is_found_whatever_the_white_space() -> None:
    assert locate("a  truck\nbomb went off", ["truck bomb", "car bomb"]) == (Span(3, 13),)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("al-Shabaab", "Al Shabaab", True),
        ("the Malian army", "army", True),
        ("Côte d'Ivoire", "Cote d'Ivoire", True),
        ("Niger", "Nigeria", False),
        ("the", "of", False),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


def test_fields_are_right_wrong_or_not_asked() -> None:
    right = told(
        make_event(
            time=Time(start="2017-05-04", end="2017-05-04", precision="day"),
            places=(Place(name="Bria", country="CF"),),
            actors=(Party(name="Armed men"),),
        ),
        Figure(kind="killed", low=4, high=None),
    )
    fields = compare(GOLD, right)
    assert fields["recipient"] is None
    assert fields["injured"] is None
    assert all(value for value in fields.values() if value is not None)
    wrong = compare(GOLD, told(make_event(time=Time(start="2017-05-05", end="2017-05-05"), status="denied")))
    assert {name for name, value in wrong.items() if value is False} == {
        *("status", "date exact", "place by name", "country", "actor", "killed")
    }
    assert wrong["date within a day"] is True


def test_a_place_by_another_name_counts_by_its_country() -> None:
    fields = compare(GOLD, told(make_event(places=(Place(name="Haute-Kotto", country="CF"),))))
    assert (fields["place by name"], fields["country"]) == (False, True)


def test_what_is_enough_to_be_the_same_event() -> None:
    spans = [locate(TEXT, GOLD.evidence)]
    off = {"time": Time(start="2016-01-01", end="2016-01-01"), "places": (Place(name="Goma", country="CD"),)}
    day = {"time": Time(start="2017-05-04", end="2017-05-04")}
    elsewhere = "rebels shelled Bangui"
    cases: list[tuple[bool, Event]] = [
        (True, make_event()),
        (True, make_event(time=off["time"])),
        (False, make_event(**off)),
        (False, make_event(type="AID")),
        (False, make_event(type="COERCE")),
        (True, make_event(type="COERCE", **day)),
        (False, make_event(elsewhere, **day)),
        (True, make_event(elsewhere, **day, places=(Place(name="Bria"),), actors=(Party(name="gunmen"),))),
    ]
    for number, (expected, event) in enumerate(cases):
        assert bool(assign([GOLD], spans, [told(event)])) is expected, number


def test_each_event_is_used_once_and_a_swap_leaves_none_over() -> None:
    # The first annotation fits both events, the second only the better one.
    both = msgspec.structs.replace(GOLD, evidence=("Gunmen raided Bria on 4 May 2017. Four peacekeepers died",))
    only = msgspec.structs.replace(GOLD, key="x:e2", evidence=("Gunmen raided Bria",))
    events = [told(make_event()), told(make_event("Four peacekeepers died", name="e2"))]
    spans = [locate(TEXT, one.evidence) for one in (both, only)]
    pairs = assign([both, only], spans, events)
    assert {(pair.gold.key, pair.told.event.id) for pair in pairs} == {("x:e1", "e2"), ("x:e2", "e1")}


def test_figures_counted_by_hand() -> None:
    second = msgspec.structs.replace(GOLD, key="x:e2", evidence=("rebels shelled Bangui",), places=(), figures=())
    other = msgspec.structs.replace(GOLD, key="y:e1")
    gold = Gold(
        {"x": (GOLD, second), "y": (other,)},
        clusters=(frozenset({"x:e1", "y:e1"}),),
        responses=(("x:e2", "x:e1"), ("x:e1", "x:e2")),
    )
    reports = [make_report(TEXT, path=path) for path in ("in/x.txt", "in/y_2017.txt", "in/z.txt")]
    reports = [msgspec.structs.replace(one, id=one.path) for one in reports]
    claims = [make_claim(one, "Gunmen raided Bria") for one in reports[:2]]
    joined = Event(
        id="e1", type="ASSAULT", claims=tuple(claims), reports=tuple(one.report for one in claims), witnesses=2
    )
    shelled = make_claim(reports[0], "rebels shelled Bangui")
    answer = Event(
        id="e2",
        type="ASSAULT",
        claims=(shelled,),
        reports=(shelled.report,),
        witnesses=1,
        response_to=(ResponseLink(event="e1", basis="stated", claim=shelled.id, score=1.0),),
    )
    wrong = make_claim(reports[0], "Four peacekeepers died", type="AID")
    extra = Event(id="e3", type="AID", claims=(wrong,), reports=(wrong.report,), witnesses=1)
    result = score(gold, reports, [joined, answer, extra])
    assert result.figures["core recall"] == Share(3, 3)
    assert result.figures["precision"] == Share(3, 4)
    assert result.f1 == pytest.approx(2 * 0.75 / 1.75)
    assert result.figures["links across reports"] == Share(1, 1)
    assert result.figures["response links"] == Share(1, 2)
    assert result.figures["B-cubed F1"] == 1.0
    assert result.figures["rows right in every field"] == Share(0, 4)
    assert [(name, one.event.id) for name, one in result.extra] == [("x", "e3")]


def test_nothing_found_is_nothing_right() -> None:
    result = score(Gold({"x": (GOLD,)}, (), ()), [make_report(TEXT, path="x.txt")], [])
    assert (result.f1, result.missed) == (0.0, [GOLD])


@pytest.mark.parametrize(
    ("path", "report"),
    [("a/x.txt", "x"), ("x_2017_paper.txt", "x"), ("a/x.tar.html", "x"), ("x.zip!x.txt", None), ("xy.txt", None)],
)
def test_which_file_holds_which_report(path: str, report: str | None) -> None:
    assert report_of(path, {"x": (GOLD,)}) == report


def test_the_annotations_of_the_examples_load() -> None:
    gold = load_gold(accuracy.EXAMPLES / "gold")
    assert len(gold.reports) >= 24
    keys = {row.key for rows in gold.reports.values() for row in rows}
    assert {key for group in gold.clusters for key in group} <= keys
    assert {key for pair in gold.responses for key in pair} <= keys


def test_the_command_prints_both_columns_and_holds_the_floor(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAGOMAN_WORKERS", "1")
    (tmp_path / "reports").mkdir()
    (tmp_path / "gold").mkdir()
    (tmp_path / "reports" / "x.txt").write_text(
        "Bria attacked\n\nBANGUI, 5 May 2017 (Ubangi Wire) - Rebels attacked the town of Bria in the Central African "
        "Republic on Thursday, killing four soldiers, the army said.\n"
    )
    event = {"id": "e1", "core": True, "type": "ASSAULT", "status": "occurred", "start": "2017-05-04"}
    rest = {"places": [{"name": "Bria", "country": "CF"}], "evidence": ["Rebels attacked the town of Bria"]}
    (tmp_path / "gold" / "x.json").write_text(json.dumps({"events": [event | rest]}))
    assert accuracy.main([str(tmp_path), "--floor", "0.5", "--show", "--json", str(tmp_path / "out.json")]) == 0
    out = capsys.readouterr().out
    assert "| core recall | 1.000 | 1 | 1.000 | 1 |" in out
    figures = json.loads((tmp_path / "out.json").read_text())
    assert figures["dragoman"]["date exact"] == {"value": 1.0, "of": 1}
    assert figures["baseline"]["date exact"] == {"value": 0.0, "of": 1}
    assert accuracy.main([str(tmp_path), "--floor", "1.01"]) == 1
    assert "below the floor" in capsys.readouterr().err

"""Whose text a report is by its own word."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from dragoman.ground.credits import credit_of
from dragoman.knowledge import load_knowledge
from dragoman.schema.report import Cut
from dragoman.schema.span import Span
from dragoman.testing import make_report

BODY = "Gunmen raided the cattle market on Tuesday, killing 14 traders, officials said.\n\nNobody has claimed the raid."


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (f"BAMAKO, March 3 (Reuters) - {BODY}", "reuters"),
        (f"BAMAKO (AP) — {BODY}", "associated-press"),
        (f"MOSCOW, March 3. /TASS/. {BODY}", "tass"),
        (f"Raid on a market\n\nBy Agence France-Presse\n\n{BODY}", "agence-france-presse"),
        (f"Raid on a market\n\nXinhua, Bamako\n\n{BODY}", "xinhua"),
        (f"{BODY}\n\n(With inputs from PTI)", "press-trust-of-india"),
        (f"{BODY}\n\nWith inputs from AFP and Reuters.", "agence-france-presse"),
        (f"{BODY}\n\nSource: Anadolu Agency", "anadolu-agency"),
        (f"{BODY} (ANSA)", "ansa"),
        (f"{BODY}\n\nThis article was originally published by Meduza.", "meduza"),
        (f"{BODY} Residents told the Associated Press (AP) so.", None),
        (f"The Associated Press (AP) was told so. {BODY}", None),
        (f"By our correspondent\n\n{BODY}", None),
        (BODY, None),
    ],
)
def test_an_agency_is_credited_at_head_or_foot(text: str, credit: str | None) -> None:
    assert credit_of(make_report(text), load_knowledge()) == credit


def test_what_cleaning_cut_or_reading_noted_counts_too() -> None:
    report = make_report(BODY)
    cut = Cut(span=Span(0, 1), reason="agency credit line", text="Reuters")
    photo = Cut(span=Span(0, 1), reason="photo credit", text="Reuters")
    assert credit_of(msgspec.structs.replace(report, cuts=(cut,)), load_knowledge()) == "reuters"
    assert credit_of(msgspec.structs.replace(report, cuts=(photo,)), load_knowledge()) is None
    assert credit_of(msgspec.structs.replace(report, byline="Reuters"), load_knowledge()) == "reuters"


@pytest.mark.parametrize("outlet", ["Reuters", "www.reuters.com", "https://reuters.com/world"])
def test_a_report_without_a_credit_is_its_own_outlets(outlet: str) -> None:
    assert credit_of(make_report(BODY, outlet=outlet), load_knowledge()) == "reuters"
    assert credit_of(make_report(f"BAMAKO (AP) — {BODY}", outlet=outlet), load_knowledge()) == "associated-press"


def test_the_users_own_outlets_are_known(tmp_path: Path) -> None:
    file = tmp_path / "own.tsv"
    file.write_text("id\tkind\tname\taliases\nsahel-wire\toutlet\tSahel Wire\t!SW\n", "utf-8")
    knowledge = load_knowledge((str(file),))
    assert credit_of(make_report(f"GAO (SW) - {BODY}"), knowledge) == "sahel-wire"

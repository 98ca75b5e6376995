"""Where outlets are at home: found by the towns that their reports name, written to a file, read from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dragoman.clean.cleaner import RuleCleaner
from dragoman.errors import UsageError
from dragoman.ground.gazetteer import Gazetteer
from dragoman.ground.homes import COLUMNS, Town, find_homes, load_homes, outlet_key, read_homes, write_homes
from dragoman.ground.places import Atlas
from dragoman.schema.report import Report
from dragoman.schema.span import Span

TEXAS = (
    "A man was held in Waxahachie and Ennis.",
    "The fair in Corsicana drew people of Ennis.",
    "Rain fell on Waxahachie and Hillsboro in Texas.",
    "The road from Corsicana to Waxahachie was shut.",
)
ATHENS = "A man from Athens was held."
ROW = "The Ellis Mail,Ennis,us,TX,32.33,-96.63,0.5"


def report(text: str, number: int, outlet: str | None = "The Ellis Mail") -> Report:
    raw = Report(id=f"r{number}", path="a.txt", sha256="0", raw=text, text=text, language="en", outlet=outlet)
    return RuleCleaner().clean(raw, {})


def homes(gazetteer: Gazetteer, *texts: str, outlet: str | None = "The Ellis Mail") -> list[Town]:
    return find_homes((report(text, at, outlet) for at, text in enumerate(texts)), gazetteer)


def test_an_outlet_is_at_home_in_the_towns_that_its_reports_name(gazetteer: Gazetteer) -> None:
    towns = homes(gazetteer, *TEXAS)
    assert {(town.outlet, town.country, town.admin1) for town in towns[:3]} == {("The Ellis Mail", "US", "TX")}
    assert towns == sorted(towns, key=lambda town: -town.share)
    assert 0.5 < sum(town.share for town in towns) <= 1.001
    assert towns == find_homes([report(text, at) for at, text in enumerate(TEXAS)][::-1], gazetteer)


def test_few_reports_and_reports_of_no_outlet_make_no_home(gazetteer: Gazetteer) -> None:
    assert homes(gazetteer, *TEXAS[:2]) == []
    assert homes(gazetteer, *TEXAS, outlet=None) == []
    assert homes(gazetteer, *["Nothing was said."] * 4) == []


def test_a_name_of_several_places_is_taken_for_the_one_near_the_outlets_home(
    atlas: Callable[..., Atlas], gazetteer: Gazetteer, tmp_path: Path
) -> None:
    file = str(tmp_path / "homes.csv")
    write_homes(file, homes(gazetteer, *TEXAS))
    home = load_homes((file,))[outlet_key("the ellis mail")]
    for known, place in ((None, ("GR", "ESYE31")), (home, ("US", "TX"))):
        made = atlas(ATHENS, known)
        start = made.text.index("Athens")
        chosen = made.where(Span(start, start + len("Athens")))
        assert chosen is not None
        assert (chosen.entry.country, chosen.entry.admin1) == place


def test_what_is_written_is_read_and_no_file_is_written_over(gazetteer: Gazetteer, tmp_path: Path) -> None:
    file = tmp_path / "homes.csv"
    towns = homes(gazetteer, *TEXAS)
    write_homes(str(file), towns)
    assert read_homes(str(file)) == towns
    assert file.read_text().splitlines()[0] == ",".join(COLUMNS)
    with pytest.raises(UsageError, match="there already"):
        write_homes(str(file), towns)
    with pytest.raises(UsageError, match="cannot be written"):
        write_homes(str(tmp_path / "gone" / "homes.csv"), towns)


def test_a_row_by_hand_needs_an_outlet_a_country_and_a_point(tmp_path: Path) -> None:
    file = tmp_path / "homes.csv"
    file.write_text("outlet,country,lat,lon\nEllis Mail,us,32.33,-96.63\n")
    assert read_homes(str(file)) == [Town("Ellis Mail", "", "US", None, 32.33, -96.63, 1.0)]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("outlet,lat,lon\nX,1,2\n", "no column country"),
        (f"{','.join(COLUMNS)}\n{ROW}\n{ROW.replace('32.33', 'north')}\n", "Line 3"),
        (f"{','.join(COLUMNS)}\n{ROW.replace('32.33', '132.33')}\n", "Line 2"),
        (f"{','.join(COLUMNS)}\n{ROW.replace('32.33', 'nan')}\n", "Line 2"),
        (f"{','.join(COLUMNS)}\n{ROW.replace('0.5', '1.5')}\n", "Line 2"),
        (f"{','.join(COLUMNS)}\n{ROW.replace('The Ellis Mail', '')}\n", "Line 2"),
        ("", "no column"),
    ],
)
def test_a_wrong_file_is_named_with_its_line(tmp_path: Path, text: str, fault: str) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(text)
    with pytest.raises(UsageError, match=r"bad\.csv") as caught:
        read_homes(str(file))
    assert fault in str(caught.value)
    assert caught.value.advice
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="cannot be read"):
        read_homes(str(file))
    with pytest.raises(UsageError, match="cannot be read"):
        read_homes(str(tmp_path / "gone.csv"))

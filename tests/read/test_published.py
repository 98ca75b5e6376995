from __future__ import annotations

from typing import Any

import pytest

from dragoman.errors import UsageError
from dragoman.read.base import Hints
from dragoman.read.published import Clues, Published, find_published

BODY = "Shells landed near the ferry at Olmo during the night and two fishermen were hurt, the port captain said."


def found(text: str = BODY, **clues: str | None) -> tuple[str | None, str, str]:
    published = find_published(Clues(text=text, **clues))
    return published.value, published.precision, published.method


# --- order of methods -----------------------------------------------------------------------------------------------
def test_methods_go_in_their_order() -> None:
    clues: dict[str, str | None] = {
        "given": "2021-03-01",
        "metadata": "2021-03-02",
        "url": "https://a.example/2021/03/03/x",
        "path": "x/2021-03-05_a.txt",
    }
    text = f"Ferry hit\n\nPublished: 4 March 2021\n\n{BODY}"
    expected = [("given", "01"), ("metadata", "02"), ("url", "03"), ("dateline", "04"), ("file name", "05")]
    for method, day in expected:
        assert found(text, **clues) == (f"2021-03-{day}", "day", method)
        if method == "dateline":
            text = BODY
        else:
            clues.pop(method, None)
    assert found() == (None, "unknown", "unknown")


def test_a_later_method_makes_a_month_precise_but_never_contradicts_it() -> None:
    assert found(url="https://a.example/2021/03/x", path="2021-03-14.txt") == ("2021-03-14", "day", "file name")
    assert found(url="https://a.example/2021/03/x", path="2021-04-14.txt") == ("2021-03", "month", "url")


def test_the_users_word_stands_and_must_be_a_date() -> None:
    assert found(given="2021", metadata="2021-03-02") == ("2021", "year", "given")
    with pytest.raises(UsageError, match="last week"):
        found(given="last week")


def test_dates_in_the_future_are_passed_over_and_noted() -> None:
    published = find_published(Clues(text=BODY, metadata="2099-01-01", path="2021-03-14.txt"))
    assert (published.value, published.method) == ("2021-03-14", "file name")
    assert "future" in published.notes[0]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/2021/03/14/ferry-hit", "2021-03-14"),
        ("https://a.example/news/2021/mar/14/ferry", "2021-03-14"),
        ("https://a.example/ferry-hit-20210314", "2021-03-14"),
        ("https://a.example/2021-03-14-ferry.html", "2021-03-14"),
        ("https://a.example/2021/03/ferry", "2021-03"),
        ("https://a.example/id/820210314555/ferry", None),
        ("https://a.example/2021/13/45/ferry", None),
        ("https://a.example/?d=2021-03-14", None),
    ],
)
def test_addresses(url: str, expected: str | None) -> None:
    assert found(url=url)[0] == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("in/2021-03-14.txt", "2021-03-14"),
        ("in/ferry_20210314_en.txt", "2021-03-14"),
        ("heap.zip!a/14 March 2021 ferry.txt", "2021-03-14"),
        ("in/ferry-2021-03.txt", "2021-03"),
        ("in/000_3477cb20210314668.txt", None),
        ("2021-03-14/ferry.txt", None),
        ("in/ferry2021.txt", None),
    ],
)
def test_file_names(path: str, expected: str | None) -> None:
    assert found(path=path)[0] == expected


# --- date lines -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("14 March 2021", "2021-03-14"),
        ("14 March 2021 Sunday 09:28", "2021-03-14"),
        ("Sunday, March 14, 2021 at 9:28 p.m. EST", "2021-03-14"),
        ("Published: 14/03/2021 | 21:28 GMT", "2021-03-14"),
        ("Published on 14 Mar 2021, updated on 16 Mar 2021", "2021-03-14"),
        ("By Lena Orsk | 14 March 2021 | Olmo", "2021-03-14"),
        ("By Lena Orsk, March 14, 2021", "2021-03-14"),
        ("OLMO, March 14, 2021 (Coast Agency) - Shells landed near the ferry", "2021-03-14"),
        ("Olmo, 14 March 2021 – Shells landed near the ferry", "2021-03-14"),
        ("Publié le 14 mars 2021 à 09h28 - Mis à jour le 16 mars 2021 à 10h00", "2021-03-14"),
        ("Publicado el domingo 14 de marzo de 2021", "2021-03-14"),
        ("Veröffentlicht am 14.03.2021 um 09:28 Uhr", "2021-03-14"),
        ("Опубликовано: 14 марта 2021 года, 09:28", "2021-03-14"),
        ("14 березня 2021, неділя, 09:28", "2021-03-14"),
        ("نشر في: 14 مارس 2021 الساعة 09:28", "2021-03-14"),
        ("الأحد 14 آذار/مارس 2021", "2021-03-14"),
        ("Yayınlanma tarihi: 14 Mart 2021 Pazar", "2021-03-14"),
        ("Publicado em 14 de março de 2021 às 9h28", "2021-03-14"),
        ("14 March 2021 21:14 GMT+11", "2021-03-14"),
        ("Harbour Gazette, Olmo, March 14, 2021", "2021-03-14"),
        ("Olmo, le 14 mars 2021", "2021-03-14"),
        ("Coast Wire / OLMO-TERRA / Sun, 14 March 2021", "2021-03-14"),
        ("Echo of the Bay, the 14 March 2021, updated the 15 March 2021 at 08h12", "2021-03-14"),
        ("Date of issue: 14/03/2021 (period covered: 8-13 March)", "2021-03-14"),
        ("3/ Posted Sun 14 March 2021. Two fishermen are in hospital, the port captain says.", "2021-03-14"),
    ],
)
def test_date_lines(line: str, expected: str) -> None:
    assert found(f"Ferry hit at Olmo\n{line}\n\n{BODY}") == (expected, "day", "dateline")


@pytest.mark.parametrize(
    "line",
    [
        "A burnt ferry lies at the quay of Olmo, March 14, 2011. COAST AGENCY/Ida Noor",
        "People gather for a funeral in Olmo on 14 March 2011",
        "The ferry sank on March 14, 2011, and was raised a year later by the navy.",
        "Photo taken 14 March 2011 shows the quay",
        "A burnt ferry, Olmo, 14 March 2011",
        "Funeral at Olmo, 14 March 2011",
        "Created 14 March 2011 by decree, the port guard has forty men",
        "March 14 Movement wins",
        "03/04/21",
    ],
)
def test_captions_and_sentences_are_no_date_lines(line: str) -> None:
    assert found(f"Ferry hit at Olmo\n\n{line}\n\n{BODY}")[0] is None


def test_a_signed_line_with_a_year_before_the_storys_is_a_caption() -> None:
    text = f"Ferry hit\n\nOlmo Bay, March 14, 2011\n\n{BODY} The ferry was bought in 2019."
    assert found(text)[0] is None
    assert found(text.replace("2011", "2021"))[0] == "2021-03-14"


def test_published_outranks_updated() -> None:
    assert found(f"Ferry hit\nUpdated: 16 March 2021\nPublished: 14 March 2021\n{BODY}")[0] == "2021-03-14"
    assert found(f"Ferry hit\nLast updated 16 March 2021\n{BODY}")[0] == "2021-03-16"


def test_a_chronicle_has_no_date_line() -> None:
    text = "\n".join(f"{day} March 2021\n{BODY}" for day in (2, 9, 14, 20))
    assert found(f"A month on the river\n{text}")[0] is None


def test_a_date_that_heads_the_first_part_of_a_chronicle_after_its_opening_is_no_date_line() -> None:
    parts = "\n\n".join(f"{month} 2017\n\n{BODY * 3}" for month in ("FEBRUARY", "MAY", "JULY", "AUGUST"))
    text = f"TIMELINE: Talks on the river\n\n{BODY * 5}\n\n{parts}"
    assert found(text)[0] is None
    assert found(text, path="river_2018-02-20.txt")[0] == "2018-02-20"


def test_a_date_line_without_a_year_needs_a_year_from_elsewhere() -> None:
    text = f"OLMO, March 14 (Coast Agency) - {BODY}"
    assert found(text) == (None, "unknown", "unknown")
    assert found(text, url="https://a.example/2021/03/ferry") == ("2021-03-14", "day", "dateline")
    assert found(text, url="https://a.example/2021/05/ferry") == ("2021-05", "month", "url")


# --- the story's own time -------------------------------------------------------------------------------------------
def story(text: str) -> Published:
    return find_published(Clues(text=text, language="en"))


def test_weekday_and_date_fix_the_year_among_those_named() -> None:
    text = (
        "Gunboats shelled the delta on Sunday, March 14, and forty families fled inland. The navy had promised in 2021 to "
        "end such raids. The delta has been contested since 2009, after the border treaty of 1998."
    )
    published = story(text)
    assert (published.value, published.precision, published.method) == ("2021-03", "month", "text")
    assert published.text == "Sunday, March 14"
    assert published.after == "2021-03-14"


def test_the_end_of_a_month_gives_the_year_and_the_end_of_a_year_nothing() -> None:
    template = "Gunboats shelled the delta on {day}, the third such raid in {year}, a coast guard officer said."
    assert story(template.format(day="Wednesday, March 31", year=2021)).value == "2021"
    assert story(template.format(day="Friday, December 31", year=2021)).value is None


@pytest.mark.parametrize(
    "text",
    [
        # an old date in the background
        "Gunboats shelled the delta on Thursday. The first raid, on March 14, 2011, had killed nine people.",
        # a caption
        "Villagers bury the dead of a raid, in Olmo, January 4, 2011. COAST AGENCY\n\nGunboats shelled the delta on Saturday.",
        # the weekday fits no year that is named
        "Gunboats shelled the delta on Monday, March 14. The navy had promised in 2021 to end such raids.",
        # it fits two
        "Gunboats shelled the delta on Sunday, March 14. Raids were rare in 2010 and again in 2021.",
        # it fits a year that is not the last one named
        "Gunboats shelled the delta on Sunday, March 14. Raids were rare in 2021; a new treaty was signed in 2023.",
        # only background years
        "Gunboats shelled the delta on Sunday, March 14. The delta has been contested since 2021.",
        # an anniversary piece
        "Five years after the raid of Sunday, March 14, 2021, the delta is quiet.",
        # nothing at all
        BODY,
    ],
)
def test_when_unsure_the_date_is_unknown(text: str) -> None:
    assert story(text).value is None


def test_an_anniversary_and_a_weekday_fix_the_year_together() -> None:
    text = (
        "Three years after the marshal was shot, a bomb killed his deputy at the naval base on Tuesday. The fleet called the "
        "June 6 bombing an act of war. On June 4, 2019, the marshal had died at the hands of his guard."
    )
    assert story(text.replace("Three", "four").replace("Tuesday", "Tuesday")).value == "2023-06"
    assert story(text).value is None
    assert story(text.replace("Tuesday", "Monday")).value == "2022-06"


def test_a_full_date_with_its_weekday_in_the_lead_is_the_storys() -> None:
    text = "On Sunday, 14 March 2021, gunboats shelled the delta for an hour. The first raid was in 2011."
    assert story(text).value == "2021-03"
    assert story(text.replace("Sunday", "Monday")).value is None
    assert story(text + " In 2022 the navy denied it.").value is None


def test_what_a_report_says_of_its_date(reading: Any, put: Any) -> None:
    path = put("ferry.txt", f"Ferry hit at Olmo\n\n{BODY}\n")
    report = reading(path).report
    assert (report.published, report.published_precision, report.published_method, report.published_text) == (
        None,
        "unknown",
        "unknown",
        None,
    )
    given = reading(path, hints=Hints(published="March 2021")).report
    assert (given.published, given.published_precision, given.published_method) == ("2021-03", "month", "given")
    wrong = reading(path, hints=Hints(published="whenever")).failure
    assert wrong.kind == "UsageError"


# --- shapes of date lines ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "line",
    [
        "Olmo Courier, 14 March 2021",
        "By Jo Doe, Olmo Courier, March 14, 2021",
        "OLMO: March 14, 2021",
        "Olmo, Sunday 14 March 2021",
        "Olmo Courier | March 14, 2021 | World",
        "THE OLMO COURIER, Sunday, 14 March 2021, page 4",
        "14 March 2021 21:14 GMT+11",
        "Sun, 14 March 2021",
        "Sun 14 Mar 2021 18.22 BST",
        "Posted Sun 14 March 2021 at 9:12pm, updated Mon 15 March 2021 at 4:05am",
        "14 of March of 2021",
        "Issued: 14/03/2021",
        "Date of issue: 14/03/2021",
        "On air: 14 March 2021",
        "Mar. 14, 2021 Updated 4:05 p.m. ET",
        "2021-03-14T14:05:33Z",
        "14th March 2021 by Jo Doe",
        "by Jo Doe on March 14, 2021 in World",
        "Situation Report No. 4, as of 14 March 2021",
    ],
)
def test_shapes_of_date_lines(line: str) -> None:
    assert found(f"Ferry hit in the strait\n\n{line}\n\n{BODY}") == ("2021-03-14", "day", "dateline")


@pytest.mark.parametrize(
    "opening",
    [
        "OLMO, Tarvia, Mar 14 2021 (Wire) - ",
        "(Wire) OLMO, March 14, 2021 - ",
        "Olmo, 14 mar 2021 (Wire).- ",
        "Olmo, Tarvia | Wire | Sunday 14 March 2021 - ",
        "OLMO/PORT RAY, 14 March 2021 – ",
    ],
)
def test_shapes_of_agency_openings(opening: str) -> None:
    assert found(f"Ferry hit in the strait\n\n{opening}{BODY}") == ("2021-03-14", "day", "dateline")


@pytest.mark.parametrize(
    "line",
    [
        "Photo: soldiers in Olmo, 14 March 2014",
        "Smoke over Olmo on 14 March 2014. Photo by Jo Doe",
        "Photo by Jo Doe on 14 March 2014",
        "A short history of the truce of 14 March 2014",
        "The war in Olmo began by accident on 14 March 2014",
        "Copyright 2014 Olmo Courier",
        "Read also: Ferry raid, 14 March 2014",
        "By sea on 14 March 2014 they came",
    ],
)
def test_dates_of_other_things_are_no_date_lines(line: str) -> None:
    assert found(f"Ferry hit in the strait\n\n{BODY}\n\n{line}\n\n{BODY}")[0] is None

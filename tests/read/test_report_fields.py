"""Outlet, headline, byline, language, address: from metadata, labels and the text's first lines."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.read.base import Article, Hints, Source
from dragoman.read.naming import outlet_and_headline, plain_url
from dragoman.read.report import make_report
from dragoman.read.tongue import detect
from dragoman.schema.report import Report
from dragoman.settings import Settings

BODY = "Shells landed near the ferry at Olmo during the night and two fishermen were hurt, the port captain said."

LONG = "Two boats sunk and a ferry hit as the shelling of Olmo resumes"


def made(text: str, hints: Hints | None = None, **fields: Any) -> Report:
    data = text.encode()
    source = Source(path="a.txt", data=data, settings=Settings(), hints=hints or Hints())
    return make_report(Article(text=text, data=data, **fields), source)


def test_labelled_lines_give_the_metadata() -> None:
    report = made(
        "HEADLINE: Ferry hit at Olmo\nOutlet: Coast Herald\nBy Lena Orsk\nDate: 14 March 2021\n"
        f"Source: https://coast.example/2021/ferry\n\n{BODY}"
    )
    assert (report.headline, report.outlet, report.byline) == ("Ferry hit at Olmo", "Coast Herald", "Lena Orsk")
    assert (report.url, report.published) == ("https://coast.example/2021/ferry", "2021-03-14")


def test_the_users_hints_outrank_everything() -> None:
    hints = Hints(outlet="My Paper", published="2020-01-02", language="pt")
    report = made(f"Outlet: Coast Herald\n\n{BODY}", hints, outlet="Other", published="2021-03-14")
    assert (report.outlet, report.published, report.language) == ("My Paper", "2020-01-02", "pt")


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        ("Ferry hit at Olmo", "Ferry hit at Olmo"),
        ("14 March 2021\nFerry hit at Olmo", "Ferry hit at Olmo"),
        (f"{LONG}\n14 March 2021 21:14", LONG),
        ("Source: https://a.example/x\n\nFerry hit at Olmo", "Ferry hit at Olmo"),
        ("The ferry at Olmo was hit.", None),
        (
            "Shells fell on the ferry at Olmo and on the road that leads\nfrom there to the north, the captain said",
            None,
        ),
        ("x" * 300, None),
        ("Olmo", None),
    ],
)
def test_a_first_line_is_a_headline_only_where_it_stands_like_one(first: str, headline: str | None) -> None:
    assert made(f"{first}\n\n{BODY}").headline == headline


@pytest.mark.parametrize(
    ("outlet", "title", "url", "expected"),
    [
        (None, "Ferry hit | Coast Herald", None, ("Coast Herald", "Ferry hit")),
        ("Coast Herald", "Ferry hit - Coast Herald", None, ("Coast Herald", "Ferry hit")),
        (None, "Ferry hit – Coast Herald", "https://www.coastherald.example/x", ("Coast Herald", "Ferry hit")),
        (None, "Ferry hit", "https://www.coastherald.example/x", ("coastherald.example", "Ferry hit")),
        (
            "coastherald.example",
            "Ferry hit | Coast Herald",
            "https://coastherald.example/x",
            ("Coast Herald", "Ferry hit"),
        ),
        (None, "Ferry hit - what we know", None, (None, "Ferry hit - what we know")),
        (None, None, None, (None, None)),
    ],
)
def test_outlets_and_headlines(outlet: str | None, title: str | None, url: str | None, expected: Any) -> None:
    assert outlet_and_headline(outlet, title, url) == expected


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Harbour Gazette", "The Harbour Gazette"),
        ("Harbour Post, Olmo, 14 March 2021", "Harbour Post"),
        ("L'Écho de la Baie", "L'Écho de la Baie"),
        ("Coast Wire / OLMO / Sun, 14 March 2021", "Coast Wire"),
        ("By Coast Press Agency", None),
        ("Olmo, 14 March 2021", None),
        ("The daily ferry runs again", None),
        ("Read the News of today here.", None),
    ],
)
def test_an_outlet_that_names_itself_under_the_headline(line: str, outlet: str | None) -> None:
    assert made(f"Ferry hit at Olmo\n\n{line}\n\n{BODY}").outlet == outlet


@pytest.mark.parametrize(
    ("top", "outlet", "headline"),
    [
        (
            "The Harbour Gazette\n14 March 2021\n\nFerry hit at Olmo by shells",
            "The Harbour Gazette",
            "Ferry hit at Olmo by shells",
        ),
        ("Harbour Post, Olmo, 14 March 2021\nFerry hit at Olmo", "Harbour Post", "Ferry hit at Olmo"),
        ("Radio Olmo\nBy Lena Orsk\n\nFerry hit at Olmo", "Radio Olmo", "Ferry hit at Olmo"),
        # Nothing else stands like a headline; what follows is no longer; a sentence names no outlet.
        ("Radio Olmo Back\n14 March 2021", "Radio Olmo Back", "Radio Olmo Back"),
        ("Weekly Ferries Sail Again\nOlmo in peace", None, "Weekly Ferries Sail Again"),
        (
            "Ferry hit, says the Harbour Post\nA captain tells of the night at sea",
            None,
            "Ferry hit, says the Harbour Post",
        ),
    ],
)
def test_the_outlets_name_above_the_headline_is_none(top: str, outlet: str | None, headline: str) -> None:
    report = made(f"{top}\n\n{BODY}")
    assert report.headline == headline
    assert report.outlet == (outlet if headline != outlet else None)


@pytest.mark.parametrize(
    ("dateline", "outlet"),
    [
        ("OLMO, Velland, March 14, 2021 (Coast Line) - ", "Coast Line"),
        ("OLMO, March 14 (AFP) — ", "AFP"),
        ("OLMO (Reuters) - ", "Reuters"),
        ("MOSCOW, March 14. /TASS/. ", "TASS"),
        ("OLMO (Velland) - ", None),
        ("Shells fell again (Reuters saw two of them) - ", None),
        ("Two men of the port (AFP) - ", None),
    ],
)
def test_the_agency_of_a_dateline_is_the_outlet_of_a_text_that_names_no_other(
    dateline: str, outlet: str | None
) -> None:
    assert made(f"Ferry hit at Olmo\n\n{dateline}{BODY}").outlet == outlet
    assert made(f"Ferry hit at Olmo\n\nHarbour Post\n\n{dateline}{BODY}").outlet == "Harbour Post"


def test_addresses_are_unwrapped_and_checked() -> None:
    assert plain_url("https://web.archive.org/web/20210314000000/https://coast.example/x") == "https://coast.example/x"
    assert plain_url("javascript:alert(1)") is None
    assert plain_url("file:///etc/passwd") is None
    assert made(f"{BODY}\n\nSource: javascript:alert(1)").url is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "en"),
        ("Des obus sont tombés près du bac pendant la nuit et deux pêcheurs ont été blessés.", "fr"),
        ("سقطت قذائف قرب العبارة خلال الليل وأصيب صيادان بجروح، بحسب قائد الميناء.", "ar"),
        ("Снаряды упали рядом с паромом ночью, двое рыбаков ранены, сообщил капитан порта.", "ru"),
        ("Снаряди впали біля порома вночі, двоє рибалок поранені, повідомив капітан порту.", "uk"),
        ("Makombora yalianguka karibu na kivuko usiku na wavuvi wawili walijeruhiwa, nahodha alisema.", "sw"),
        ("Two dead.", None),
        ("https://coast.example/a/very/long/address/that/is/no/text/at/all", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    assert detect(text) == language
    assert made(text).language == language


def test_a_pages_own_language_counts_only_for_too_little_text() -> None:
    assert made("Two dead.", language="en-GB").language == "en"
    assert made(BODY, language="fr").language == "en"
    assert made("Two dead.", language="{{lang}}").language is None


def test_sentences_are_no_bylines() -> None:
    assert made(f"Ferry hit\n\nBy dawn the ferry was under water\n\n{BODY}").byline is None
    assert made(f"Ferry hit\n\nPor Lena Orsk\n\n{BODY}").byline == "Lena Orsk"


def test_raw_text_is_tidy_and_equals_the_text() -> None:
    report = made(f"\ufeffFerry\u00a0hit\r\n\r\n{BODY}\u200b\r\n")
    assert report.raw == report.text == f"Ferry hit\n\n{BODY}"
    assert not report.cleaned


def test_ids_come_from_the_bytes_alone() -> None:
    first, second = made(BODY), made(BODY, Hints(outlet="Other"))
    assert first.id == second.id
    assert first.id != made(BODY + ".").id
    assert first.id.startswith("r")
    assert len(first.sha256) == 64


def test_a_plugin_reader_that_breaks_costs_its_own_file_only(put: Any, story: str, readers: Any) -> None:
    from dragoman.read.reading import read

    class Broken:
        name = "odd"
        suffixes = (".odd",)

        def sniffs(self, head: bytes) -> bool:
            return False

        def read(self, source: Source) -> Any:
            yield Article(text=story, data=b"one", number=1)
            raise ZeroDivisionError("oops")

    paths = [str(put("x.odd", "data")), str(put("y.txt", story + "two"))]
    first, broken, last = read(paths, Hints(), Settings(), [*readers, Broken()])
    assert isinstance(first, Report)
    assert "oops" in broken.reason
    assert isinstance(last, Report)


@pytest.mark.parametrize("name", ["photo.jpg", "sheet.xlsx", "noise", "page.html", "a.txt"])
def test_binary_under_any_name_is_refused(reading: Any, put: Any, name: str) -> None:
    import random

    failure = reading(put(name, b"\xff\xd8\xff\xe0\x00\x10JFIF" + random.Random(1).randbytes(5000))).failure
    assert name in failure.reason
    assert failure.advice


def test_reading_twice_gives_the_same(reading: Any, put: Any, story: str) -> None:
    path = put("a.txt", story)
    assert reading(path).order == reading(path).order

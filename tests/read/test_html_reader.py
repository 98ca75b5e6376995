from __future__ import annotations

from typing import Any

import pytest

from dragoman.read.html import fragment_text

BODY = """
<article><h1>Clashes close the pass road</h1>
<p>Fighters of two rival clans exchanged fire for a third day near the Sarbel pass, and the road to the coast stayed closed.</p>
<p>A nurse at the district clinic counted eleven wounded, most of them drivers caught between the checkpoints.</p>
<p>Elders from both sides were due to meet in the provincial capital, the governor's office said in a short note.</p>
</article>"""


def html(head: str = "", body: str = BODY, lang: str = "en") -> str:
    return f"<!DOCTYPE html><html lang='{lang}'><head>{head}</head><body>{body}</body></html>"


def test_text_and_metadata_come_from_the_page(reading: Any, put: Any) -> None:
    head = """<title>Clashes close the pass road | Coast Herald</title>
    <meta property="og:site_name" content="Coast Herald"><meta name="author" content="Lena Orsk">
    <meta property="article:published_time" content="2021-06-03T22:15:00+05:00">
    <link rel="canonical" href="https://coastherald.example/world/clashes-pass-road">"""
    report = reading(put("page.html", html(head))).report
    assert report.outlet == "Coast Herald"
    assert report.headline == "Clashes close the pass road"
    assert report.byline == "Lena Orsk"
    assert report.url == "https://coastherald.example/world/clashes-pass-road"
    assert (report.published, report.published_precision, report.published_method) == ("2021-06-03", "day", "metadata")
    assert report.published_text == "2021-06-03T22:15:00+05:00"
    assert report.language == "en"
    assert "eleven wounded, most of them drivers" in report.text
    assert report.text == report.raw
    assert not report.cleaned


def test_scripts_are_neither_run_nor_read(reading: Any, put: Any) -> None:
    script = (
        "<script>document.write('planted words'); fetch('http://127.0.0.1:9/x')</script><noscript>turn it on</noscript>"
    )
    text = reading(put("page.html", html(body=script + BODY + script))).report.text
    assert "planted" not in text
    assert "turn it on" not in text


def test_a_page_of_scripts_alone_is_an_error(reading: Any, put: Any) -> None:
    failure = reading(put("app.html", html(body="<div id=app></div><script>render()</script>"))).failure
    assert "without text" in failure.reason
    assert "app.html" in failure.reason


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-02-09"}]}</script>',
            "2020-02-09",
        ),
        (
            '<script type="application/ld+json">{broken</script><meta name="dc.date" content="9 février 2020">',
            "2020-02-09",
        ),
        ('<meta name="pubdate" content="20200209T101500Z">', "2020-02-09"),
        ('<meta name="date" content="2020-02">', "2020-02"),
    ],
)
def test_dates_are_found_in_every_usual_place(reading: Any, put: Any, head: str, expected: str) -> None:
    report = reading(put("page.html", html(head))).report
    assert (report.published, report.published_method) == (expected, "metadata")


def test_dates_are_found_in_elements_made_for_them(reading: Any, put: Any) -> None:
    body = '<p class="candidate-list">12 candidates</p><span class="post-date">Published 9 February 2020</span>' + BODY
    assert reading(put("page.html", html(body=body))).report.published == "2020-02-09"
    assert (
        reading(put("b.html", html(body="<time datetime='2020-02-10T01:00Z'>x</time>" + BODY))).report.published
        == "2020-02-10"
    )


def test_a_page_without_a_date_has_none(reading: Any, put: Any) -> None:
    report = reading(put("page.html", html())).report
    assert (report.published, report.published_precision, report.published_method) == (None, "unknown", "unknown")


def test_legacy_encodings_are_declared_or_guessed(reading: Any, put: Any) -> None:
    body = BODY.replace("Sarbel pass", "Сарбель")
    data = html('<meta charset="windows-1251">', body).encode("cp1251")
    report = reading(put("page.html", data)).report
    assert "near the Сарбель" in report.text
    assert not report.notes


def test_a_web_page_under_a_text_name_is_still_a_web_page(reading: Any, put: Any) -> None:
    assert "<p>" not in reading(put("page.txt", html())).report.text


def test_very_deep_pages_do_not_break_the_reader(reading: Any, put: Any) -> None:
    outcome = reading(put("deep.html", html(body="<div>" * 5000 + BODY + "</div>" * 5000)))
    assert len(outcome.order) == 1


def test_fragments_become_lines() -> None:
    assert (
        fragment_text("<p>One &amp; <b>two</b><br>three</p><ul><li>four</ul><script>x</script>")
        == "One & two\nthree\n\nfour"
    )
    assert fragment_text("plain words") == "plain words"

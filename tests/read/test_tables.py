"""CSV, TSV and JSON: columns by their usual names, by the user's map, and the errors that help to name them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dragoman.read.base import Hints

WORDS = "Gunmen stopped a bus on the Tamara road, and three passengers are missing, the transport union said."


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_rows_are_reports_whatever_divides_them(reading: Any, put: Any, delimiter: str) -> None:
    rows = [
        ["id", "Title", "Full Text", "Publication date", "Publication title", "URL"],
        [
            "1",
            "Bus stopped",
            f'"{WORDS}\nMore, later; said ""he"" | once."',
            "2019-05-04",
            "Plains Post",
            "https://plains.example/1",
        ],
    ]
    path = put("export.tsv" if delimiter == "\t" else "export.csv", "\n".join(delimiter.join(row) for row in rows))
    report = reading(path).report
    assert report.text == f'{WORDS}\nMore, later; said "he" | once.'
    assert (report.headline, report.outlet, report.url) == ("Bus stopped", "Plains Post", "https://plains.example/1")
    assert (report.published, report.published_method, report.path) == ("2019-05-04", "metadata", f"{path}#1")


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("HD,SN,PD,LP,TD", f"Bus stopped,Plains Post,4 May 2019,{WORDS.replace(',', '')},The union met."),
        ("media_name,publish_date,title,url,text", f'Plains Post,2019-05-04,Bus stopped,https://p.example/1,"{WORDS}"'),
        (
            "source.name,author,title,url,publishedAt,content",
            f'Plains Post,,Bus stopped,https://p.example/1,2019-05-04T10:00:00Z,"{WORDS}"',
        ),
        ("Headline,Body,Date,Publication", f'Bus stopped,"{WORDS}","May 4, 2019",Plains Post'),
        ("titulo;texto;fecha;medio", f"Bus stopped;{WORDS};04/05/2019;Plains Post"),
    ],
)
def test_common_exports_are_known(reading: Any, put: Any, header: str, row: str) -> None:
    report = reading(put("export.csv", f"{header}\n{row}\n")).report
    assert (report.headline, report.outlet) == ("Bus stopped", "Plains Post")
    assert report.text.startswith("Gunmen stopped a bus on the Tamara road")
    assert report.published in {"2019-05-04", "2019"}


def test_a_date_column_settles_its_own_order(reading: Any, put: Any) -> None:
    lines = ["text,date", f'"{WORDS} One.",03/04/2019', f'"{WORDS} Two.",25/04/2019']
    first, second = reading(put("a.csv", "\n".join(lines))).reports
    assert (first.published, second.published) == ("2019-04-03", "2019-04-25")
    unsettled = reading(put("b.csv", "\n".join(lines[:2]))).report
    assert (unsettled.published, unsettled.published_precision) == ("2019", "year")


def test_missing_columns_are_named_with_those_there_are(reading: Any, put: Any) -> None:
    failure = reading(put("odd.csv", "id,kopf,rumpf\n1,Bus,Words\n")).failure
    assert "odd.csv has no column with the text" in failure.reason
    assert "id, kopf, rumpf" in failure.reason
    assert "text=YOUR_COLUMN" in failure.advice


def test_the_users_map_outranks_the_names(reading: Any, put: Any) -> None:
    path = put("odd.csv", f'kopf,rumpf,text\nBus stopped,"{WORDS}",ignored\n')
    report = reading(path, hints=Hints(columns={"text": "rumpf", "headline": "kopf"})).report
    assert (report.headline, report.text) == ("Bus stopped", WORDS)


@pytest.mark.parametrize("columns", [{"text": "nowhere"}, {"body": "text"}])
def test_a_wrong_map_is_a_usage_error(reading: Any, put: Any, columns: dict[str, str]) -> None:
    failure = reading(put("a.csv", f'text\n"{WORDS}"\n'), hints=Hints(columns=columns)).failure
    assert failure.kind == "UsageError"


def test_rows_without_text_are_counted_and_the_others_read(reading: Any, put: Any) -> None:
    outcome = reading(put("a.csv", f'text,title\n"{WORDS}",one\n,two\n\n"{WORDS} More.",three\n'))
    assert [report.headline for report in outcome.reports] == ["one", "three"]
    assert "1 of 3 rows" in outcome.failure.reason


def test_a_row_with_more_cells_than_columns_is_not_cut_short(reading: Any, put: Any) -> None:
    outcome = reading(put("a.csv", f"title,text\nFirst,{WORDS}\nSecond,The road is open again.\n"))
    assert [report.headline for report in outcome.reports] == ["Second"]
    assert "row 1 has more cells than the header" in outcome.failure.reason


def test_legacy_encoding_and_mark_in_tables(reading: Any, put: Any) -> None:
    text = "El ejército informó que tres campesinos murieron en la montaña, según la policía."
    report = reading(put("a.csv", f"título;texto\nUna;{text}\n".encode("cp1252"))).report
    assert report.text == text
    assert "guessed" in report.notes[0]
    assert reading(put("b.csv", f'text\n"{text}"\n'.encode("utf-8-sig"))).report.text == text


def test_json_lines_are_reports_and_bad_lines_are_counted(reading: Any, put: Any) -> None:
    good = {
        "title": "Bus stopped",
        "body": WORDS,
        "date": "2019-05-04",
        "source": {"name": "Plains Post"},
        "url": "https://p.example/1",
    }
    lines = [
        json.dumps(good),
        "{broken",
        "",
        json.dumps({**good, "body": f"{WORDS} More.", "title": None}),
        json.dumps({"title": "x"}),
    ]
    outcome = reading(put("a.jsonl", "\n".join(lines)))
    assert [report.text for report in outcome.reports] == [WORDS, f"{WORDS} More."]
    assert outcome.reports[0].outlet == "Plains Post"
    assert "2 of 4 entries" in outcome.failure.reason
    assert "line 2" in outcome.failure.reason


@pytest.mark.parametrize(
    "wrap",
    [
        lambda items: items,
        lambda items: {"status": "ok", "articles": items},
        lambda items: {"response": {"docs": items}},
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_json_lists_and_answers_of_news_interfaces_are_read(
    reading: Any, put: Any, wrap: Any, indent: int | None
) -> None:
    items = [{"title": f"Bus {number}", "content": f"<p>{WORDS}</p><p>Edition {number}.</p>"} for number in range(3)]
    reports = reading(put("a.json", json.dumps(wrap(items), indent=indent))).reports
    assert [report.text for report in reports] == [f"{WORDS}\n\nEdition {number}." for number in range(3)]


def test_one_json_object_is_one_report(reading: Any, put: Any) -> None:
    assert reading(put("a.json", json.dumps({"text": WORDS}, indent=2))).report.text == WORDS


def test_json_without_text_names_its_fields(reading: Any, put: Any) -> None:
    failure = reading(put("a.jsonl", '{"kopf": "x", "rumpf": "y"}\n{"kopf": "z"}\n')).failure
    assert "kopf, rumpf" in failure.reason


@pytest.mark.parametrize("depth", [900, 5000, 200_000])
@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_one_object_nested_deeply_costs_at_most_itself(reading: Any, put: Any, depth: int, name: str) -> None:
    deep = f'{{"text": "{WORDS}", "more": ' + '{"in":' * depth + "1" + "}" * depth + "}"
    plain = json.dumps({"text": f"{WORDS} More."})
    outcome = reading(put(name, f"{deep}\n{plain}\n"))
    assert outcome.reports[-1].text == f"{WORDS} More."
    assert len(outcome.reports) + len(outcome.failures) == 2


def test_deeply_nested_json_is_an_error_not_a_crash(reading: Any, put: Any, story: str) -> None:
    outcome = reading(put("deep.json", "[" * 200_000), put("a.txt", story))
    assert outcome.failure.kind == "ReadError"
    assert len(outcome.reports) == 1

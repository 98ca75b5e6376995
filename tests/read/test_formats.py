"""Feeds, mail, Markdown, Word, PDF and web archives; each with what breaks it."""

from __future__ import annotations

import gzip
import zipfile
from email.message import EmailMessage
from io import BytesIO
from typing import Any

import pytest

from dragoman.read.pdf import reflow
from dragoman.settings import Settings

WORDS = "Drones hit the fuel depot at Port Amsel before dawn, and two guards were hurt, the harbour master said."
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour Daily</title><language>en-gb</language>
<item><title>Depot burns</title><link>https://harbour.example/depot</link>
<pubDate>Sat, 14 Nov 2020 23:30:00 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>{WORDS}</p><p>The fire was out by noon.</p>]]></content:encoded></item>
<item><title>Talks resume</title><link>https://harbour.example/talks</link>
<description>Envoys met again on the island, a spokesman said.</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Daily</title>
<entry><title>Depot burns</title><link href="https://harbour.example/a"/><updated>2020-11-14T10:00:00Z</updated>
<author><name>Ida Noor</name></author><content type="html">&lt;p&gt;{WORDS}&lt;/p&gt;</content></entry></feed>"""


# --- feeds ----------------------------------------------------------------------------------------------------------
def test_each_entry_of_a_feed_is_a_report(reading: Any, put: Any) -> None:
    path = put("feed.xml", RSS)
    first, second = reading(path).reports
    assert first.text == f"{WORDS}\n\nThe fire was out by noon."
    assert (first.path, first.url, first.outlet) == (f"{path}#1", "https://harbour.example/depot", "Harbour Daily")
    assert (first.published, first.published_method) == ("2020-11-14", "metadata")
    assert second.headline == "Talks resume"
    assert second.published is None
    assert first.id != second.id


def test_atom_entries_are_read(reading: Any, put: Any) -> None:
    report = reading(put("feed.atom", ATOM)).report
    assert (report.text, report.byline, report.published) == (WORDS, "Ida Noor", "2020-11-14")


def test_an_entity_bomb_in_a_feed_is_refused(reading: Any, put: Any) -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    feed = '<rss version="2.0"><channel><title>&l8;</title></channel></rss>'
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "boom">{levels}]>{feed}'
    for name, data in (("bomb.xml", bomb.encode()), ("wide.xml", bomb.encode("utf-16"))):
        failure = reading(put(name, data)).failure
        assert "XML entities" in failure.reason
        assert name in failure.reason


def test_outside_entities_are_refused(reading: Any, put: Any) -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><title>&x;</title></rss>'
    assert "XML entities" in reading(put("bomb.rss", bomb)).failure.reason


def test_a_cut_off_feed_gives_what_came_before(reading: Any, put: Any) -> None:
    outcome = reading(put("feed.xml", RSS[: RSS.index("<item><title>Talks")]))
    assert len(outcome.reports) == 1
    assert "breaks off" in outcome.failure.reason


def test_xml_that_is_no_feed_is_named(reading: Any, put: Any) -> None:
    assert "no RSS or Atom feed" in reading(put("other.xml", "<catalogue><book/></catalogue>")).failure.reason


# --- mail -----------------------------------------------------------------------------------------------------------
def mail(**parts: str) -> bytes:
    message = EmailMessage()
    message["From"] = "Harbour Daily <desk@harbour.example>"
    message["Subject"] = "Fwd: Düne: depot burns"
    message["Date"] = "Sat, 14 Nov 2020 23:30:00 +0000"
    message["Message-ID"] = "<1@harbour.example>"
    if "plain" in parts:
        message.set_content(parts["plain"])
    if "html" in parts:
        (message.add_alternative if "plain" in parts else message.set_content)(parts["html"], subtype="html")
    return message.as_bytes()


def test_mail_gives_its_plain_text_and_headers(reading: Any, put: Any) -> None:
    report = reading(put("a.eml", mail(plain=WORDS, html=f"<p>{WORDS} and more</p>"))).report
    assert (report.text, report.headline, report.outlet) == (WORDS, "Düne: depot burns", "Harbour Daily")
    assert (report.published, report.published_method) == ("2020-11-14", "metadata")


def test_mail_with_html_alone_is_read_without_its_marks(reading: Any, put: Any) -> None:
    assert reading(put("a.eml", mail(html=f"<p>{WORDS}</p><script>x</script>"))).report.text == WORDS


def test_mail_is_known_by_its_bytes_and_empty_mail_is_an_error(reading: Any, put: Any) -> None:
    assert reading(put("mail.dat", mail(plain=WORDS))).report.headline
    assert "without text" in reading(put("a.eml", mail())).failure.reason


# --- Markdown -------------------------------------------------------------------------------------------------------
def test_markdown_keeps_paragraphs_and_reads_front_matter(reading: Any, put: Any) -> None:
    text = (
        '---\ntitle: "Depot burns"\ndate: 2020-11-14\nauthor: Ida Noor\nsource: Harbour Daily\ntags:\n  - port\n---\n\n'
        f"# Depot *burns* again\n\n{WORDS}\nThe fire **spread** to [a shed](http://x.example).\n\n- one\n- two\n"
    )
    report = reading(put("a.md", text)).report
    assert report.text == f"Depot burns again\n\n{WORDS} The fire spread to a shed.\n\none\n\ntwo"
    assert (report.headline, report.byline, report.outlet) == ("Depot burns", "Ida Noor", "Harbour Daily")
    assert (report.published, report.published_method) == ("2020-11-14", "metadata")
    assert report.path.endswith("a.md")


def test_markdown_without_front_matter_is_named_by_its_heading(reading: Any, put: Any) -> None:
    assert reading(put("a.md", f"# Depot burns\n\n{WORDS}\n")).report.headline == "Depot burns"


# --- Word -----------------------------------------------------------------------------------------------------------
def word(*paragraphs: str, **properties: str) -> bytes:
    from docx import Document

    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "killed", "3"
    for name, value in properties.items():
        setattr(document.core_properties, name, value)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_word_files_give_paragraphs_tables_and_properties(reading: Any, put: Any) -> None:
    report = reading(put("a.docx", word(WORDS, "A second paragraph.", title="Depot burns", author="Ida Noor"))).report
    assert report.text == f"{WORDS}\n\nA second paragraph.\n\nkilled\t3"
    assert (report.headline, report.byline) == ("Depot burns", "Ida Noor")


def test_the_day_a_word_file_was_made_is_no_publication_date(reading: Any, put: Any) -> None:
    report = reading(put("a.docx", word(WORDS))).report
    assert report.published is None
    assert any("was made on" in note for note in report.notes)
    assert report.byline is None


def changed(data: bytes, name: str, change: Any) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = old.read(info)
            new.writestr(info.filename, change(content) if info.filename == name else content)
    return buffer.getvalue()


def test_an_entity_bomb_in_a_word_file_is_refused(reading: Any, put: Any) -> None:
    def plant(content: bytes) -> bytes:
        return content.replace(b"<w:document", b'<!DOCTYPE x [<!ENTITY a "b">]><w:document', 1)

    failure = reading(put("bomb.docx", changed(word(WORDS), "word/document.xml", plant))).failure
    assert "XML entities" in failure.reason


def test_a_word_file_that_swells_is_refused(reading: Any, put: Any) -> None:
    data = changed(word(WORDS), "docProps/app.xml", lambda content: content + b" " * 40_000_000)
    assert reading(put("bomb.docx", data), settings=Settings(max_ratio=100)).failure.kind == "LimitError"


@pytest.mark.parametrize("cut", [200, 9000])
def test_a_cut_off_word_file_is_named(reading: Any, put: Any, cut: int) -> None:
    assert reading(put("cut.docx", word(WORDS)[:cut])).failure.kind == "ReadError"


# --- PDF ------------------------------------------------------------------------------------------------------------
def pdf(pages: list[list[str]], password: str | None = None, title: str = "Depot burns") -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, encrypt=password, pageCompression=0)
    canvas.setTitle(title)
    for lines in pages:
        text = canvas.beginText(72, 760)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


LINES = [
    "Drones hit the fuel depot at Port Amsel before dawn, and two",
    "guards were hurt, the harbour master said on Mon-",
    "day.",
]


def test_pdf_lines_are_joined_into_paragraphs(reading: Any, put: Any) -> None:
    report = reading(
        put("a.pdf", pdf([LINES, ["The fire was out by noon, and ships could leave again later."]]))
    ).report
    assert report.text == (
        "Drones hit the fuel depot at Port Amsel before dawn, and two guards were hurt, the harbour master said on Monday.\n\n"
        "The fire was out by noon, and ships could leave again later."
    )
    assert report.headline == "Depot burns"
    assert report.published is None
    assert any("was made on" in note for note in report.notes)


def test_an_encrypted_pdf_is_named(reading: Any, put: Any) -> None:
    failure = reading(put("locked.pdf", pdf([LINES], password="x"))).failure
    assert "locked.pdf is encrypted" in failure.reason


def test_a_cut_off_pdf_is_an_error_whatever_can_be_read_of_it(reading: Any, put: Any) -> None:
    data = pdf([LINES] * 3)
    for share in (0.3, 0.6, 0.9):
        outcome = reading(put("cut.pdf", data[: int(len(data) * share)]))
        assert "cut off or damaged" in outcome.failure.reason
        assert ".." not in outcome.failure.reason
        assert all(report.notes for report in outcome.reports)


def test_a_pdf_without_text_or_with_too_many_pages_is_an_error(reading: Any, put: Any) -> None:
    assert "holds no text" in reading(put("scan.pdf", pdf([[]]))).failure.reason
    many = reading(put("many.pdf", pdf([["x"]] * 12)), settings=Settings(max_members=10))
    assert many.failure.kind == "LimitError"


def test_reflow_keeps_short_lines_apart() -> None:
    assert reflow(
        "Headline here\nThe first line of the text runs on to the very\nend of it.\nNext one is a longer line that goes on"
    ) == (
        "Headline here\n\nThe first line of the text runs on to the very end of it.\n\nNext one is a longer line that goes on"
    )


# --- web archives ---------------------------------------------------------------------------------------------------
def warc(*, packed: bool, pages: int = 3, coded: bool = False) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    buffer = BytesIO()
    writer = WARCWriter(buffer, gzip=packed)
    kinds = [("text/html; charset=utf-8", 200)] * pages + [("image/png", 200), ("text/html", 404)]
    for number, (kind, status) in enumerate(kinds):
        body = f"<html><body><article><p>{WORDS} Edition {number}.</p></article></body></html>".encode()
        headers = [("Content-Type", kind)] + ([("Content-Encoding", "gzip")] if coded else [])
        record = writer.create_warc_record(
            f"https://harbour.example/2020/11/14/{number}",
            "response",
            payload=BytesIO(gzip.compress(body, mtime=0) if coded else body),
            http_headers=StatusAndHeaders(str(status), headers, protocol="HTTP/1.1"),
        )
        writer.write_record(record)
    return buffer.getvalue()


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("coded", [False, True])
def test_pages_of_a_web_archive_are_reports(reading: Any, put: Any, packed: bool, coded: bool) -> None:
    path = put("crawl.warc.gz" if packed else "crawl.warc", warc(packed=packed, coded=coded))
    reports = reading(path).reports
    assert [report.path for report in reports] == [f"{path}#{number}" for number in (1, 2, 3)]
    assert reports[1].text == f"{WORDS} Edition 1."
    assert (reports[1].published, reports[1].published_method) == ("2020-11-14", "url")
    assert reports[1].outlet == "harbour.example"


@pytest.mark.parametrize("packed", [False, True])
def test_a_cut_off_web_archive_gives_the_whole_records_and_an_error(reading: Any, put: Any, packed: bool) -> None:
    data = warc(packed=packed, pages=6)
    outcome = reading(put("cut.warc.gz" if packed else "cut.warc", data[: len(data) // 2]))
    assert 1 <= len(outcome.reports) <= 4
    assert all(report.text.startswith(WORDS) and report.text.endswith(".") for report in outcome.reports)
    assert "cut off" in outcome.failure.reason


def test_a_web_archive_that_swells_is_refused(reading: Any, put: Any) -> None:
    data = gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 40000000\r\n\r\n" + b"0" * 40_000_000)
    outcome = reading(put("bomb.warc.gz", data), settings=Settings(max_ratio=100))
    assert outcome.failure.kind == "LimitError"

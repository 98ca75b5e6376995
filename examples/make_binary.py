"""Writes the example reports that are not plain text (PDF, DOCX, ZIP, WARC) from `examples/sources/`.

usage: python examples/make_binary.py [FOLDER]      (default: examples/reports)

The bytes are the same on every run with the same library versions: every time stamp and id is fixed.
"""

from __future__ import annotations

import io
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

SOURCES = Path(__file__).parent / "sources"
STAMP = (2020, 1, 1, 0, 0, 0)
PAGES = {
    "kas-07.html": ("https://monsoonmonitor.example/asia/pakistan-arrests", "2019-03-06T02:00:00Z"),
    "kas-08.html": ("https://monsoonmonitor.example/asia/council-condemns", "2019-02-23T02:00:00Z"),
}


def blocks(name: str) -> list[tuple[str, str]]:
    """Return the paragraphs of a source text as (kind, text); kind is "h1", "h2", "item" or "text"."""
    kinds = {"# ": "h1", "## ": "h2", "- ": "item"}
    found: list[tuple[str, str]] = []
    for line in (SOURCES / name).read_text(encoding="utf-8").splitlines():
        mark = next((mark for mark in kinds if line.startswith(mark)), "")
        if line.strip():
            found.append((kinds.get(mark, "text"), line[len(mark) :].strip()))
    return found


def pdf() -> bytes:
    """Return a two-page PDF with a running header and page numbers, as monitoring bulletins have them."""
    from reportlab.lib.pagesizes import A5
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    def furniture(canvas: Canvas, page: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, A5[1] - 30, "Highland Ceasefire Watch - bulletin 31")
        canvas.drawRightString(A5[0] - 50, 30, f"Page {page.page}")

    sheet, out = getSampleStyleSheet(), io.BytesIO()
    styles = {"h1": sheet["Title"], "h2": sheet["Heading2"], "item": sheet["BodyText"], "text": sheet["BodyText"]}
    story = [Paragraph(text, styles[kind], "•" if kind == "item" else None) for kind, text in blocks("col-04.txt")]
    template = SimpleDocTemplate(out, pagesize=A5, title="FARC hands over its last individual weapons", invariant=1)
    template.build(story, onFirstPage=furniture, onLaterPages=furniture)
    return out.getvalue()


def docx() -> bytes:
    """Return a DOCX whose core properties carry the author and the date of writing."""
    from docx import Document

    document, out = Document(), io.BytesIO()
    for kind, text in blocks("hai-07.txt"):
        if kind in {"h1", "h2"}:
            document.add_heading(text, level=int(kind[1]))
        else:
            document.add_paragraph(text, style="List Bullet" if kind == "item" else None)
    properties = document.core_properties
    properties.title, properties.author = blocks("hai-07.txt")[0][1], "The Plumb Line"
    properties.created = properties.modified = datetime(2021, 7, 16, 12, 0, tzinfo=UTC)
    document.save(out)
    with zipfile.ZipFile(out) as saved:
        return zipped({name: saved.read(name) for name in saved.namelist()})


def zipped(members: dict[str, bytes]) -> bytes:
    """Return a ZIP of the members with fixed time stamps."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            archive.writestr(entry, data)
    return out.getvalue()


def warc() -> bytes:
    """Return a gzipped WARC of two fetched pages."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    for number, (name, (url, fetched)) in enumerate(PAGES.items(), 1):
        http = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        headers = {"WARC-Date": fetched, "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{number:012}>"}
        payload = io.BytesIO((SOURCES / name).read_bytes())
        record = writer.create_warc_record(
            url, "response", payload=payload, http_headers=http, warc_headers_dict=headers
        )
        writer.write_record(record)
    return out.getvalue()


def everything() -> dict[str, bytes]:
    """Return the bytes of every such report, by file name."""
    names = ("mog-06.txt", "wea-01.txt")
    return {
        "col-04.pdf": pdf(),
        "hai-07.docx": docx(),
        "mog-archive.zip": zipped({name: (SOURCES / name).read_bytes() for name in names}),
        "kas-web.warc.gz": warc(),
    }


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCES.parent / "reports"
    for file_name, content in everything().items():
        (folder / file_name).write_bytes(content)

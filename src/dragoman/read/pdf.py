"""PDF files: their text, put back into paragraphs, and their title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import median
from typing import Any

from dragoman.errors import LimitError, ReadError
from dragoman.read.base import Article, Source
from dragoman.read.office import written

TAIL = 4096
MADE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
SENTENCE_END = re.compile(r"[.!?:。؟।…][\"'”’»)\]]*$")
HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010\x02\ufffe]$")
RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff]")
SCAN_ADVICE = "It may be a scan; run text recognition on it first."
SHORT_LINE = 0.7


class PdfReader:
    """Reads a PDF file as one report. Its creation date is a note, since it says nothing of publication."""

    name = "pdf"
    suffixes: tuple[str, ...] = (".pdf",)

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes begin a PDF file."""
        return b"%PDF-" in head[:1024]

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the one article. Raises ReadError for an encrypted or damaged file, after yielding what is readable of it."""
        pages, faults, about = _pages(source)
        text = "\n\n".join(paragraphs for page in pages if (paragraphs := reflow(page)))
        if text:
            notes = [f"the file was made on {about['made']}"] if about["made"] else []
            notes += ["written from right to left: check the order of its words"] if RIGHT_TO_LEFT.search(text) else []
            notes += ["only part of the file could be read"] if faults else []
            title, author = written("title", about["title"]), written("author", about["author"])
            yield Article(text=text, data=source.data, headline=title, byline=author, notes=tuple(notes))
        if faults:
            raise ReadError(f"{source.path} is cut off or damaged: {faults[0]}.", advice="Fetch or save it again.")
        if not text:
            raise ReadError(f"{source.path} holds no text.", advice=SCAN_ADVICE)


def reflow(page: str) -> str:
    """Return the text of a page with its lines joined into paragraphs, and words put together that a line end split."""
    lines = [line.strip() for line in page.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    width = median([len(line) for line in lines if line] or [0])
    parts: list[str] = []
    fresh = True
    for line in lines:
        if not line:
            fresh = True
        elif fresh or not parts:
            parts.append(line)
            fresh = _ends(line, width)
        else:
            split = HYPHEN.search(parts[-1]) and line[:1].islower()
            parts[-1] = HYPHEN.sub("", parts[-1]) + line if split else f"{parts[-1]} {line}"
            fresh = _ends(line, width)
    return "\n\n".join(parts)


def _ends(line: str, width: float) -> bool:
    """Return whether a paragraph ends with this line: it stops short, or is far shorter than the others."""
    short = len(line) < width * SHORT_LINE
    return short and (SENTENCE_END.search(line) is not None or len(line) < width / 2 or line[:1].isupper())


def _pages(source: Source) -> tuple[list[str], list[str], dict[str, str | None]]:
    """Return the text of each page, what went wrong, and the file's title, author and day of making."""
    import pypdfium2

    faults = [] if b"%%EOF" in source.data[-TAIL:] else ["its end is missing"]
    try:
        file = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadError(f"{source.path} is encrypted.", advice="Save a copy without the password.") from error
        told = str(error).rstrip(". ")
        raise ReadError(f"{source.path} is cut off or damaged: {told}.", advice="Fetch or save it again.") from error
    try:
        return _texts(file, source, faults), faults, _about(file)
    finally:
        file.close()


def _texts(file: Any, source: Source, faults: list[str]) -> list[str]:
    settings, pages, size = source.settings, [], 0
    if len(file) > settings.max_members:
        raise LimitError(
            f"{source.path} has {len(file):,} pages.", advice="Split it, or raise max_members in the settings."
        )
    for number in range(len(file)):
        try:
            page = file[number].get_textpage()
            pages.append(page.get_text_bounded())
        except Exception as error:  # the library raises several kinds for one broken page
            faults.append(f"page {number + 1} ({error})")
            continue
        size += len(pages[-1])
        if size > settings.max_file:
            raise LimitError(
                f"{source.path} holds too much text.", advice="Split it, or raise max_file in the settings."
            )
    return pages


def _about(file: Any) -> dict[str, str | None]:
    values = file.get_metadata_dict(skip_empty=True)
    made = MADE.match(values.get("CreationDate", ""))
    day = "-".join(made.groups()) if made else None
    return {"title": values.get("Title"), "author": values.get("Author"), "made": day}

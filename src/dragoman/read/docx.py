"""Word files: paragraphs and tables in order, and the core properties."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from dragoman.errors import LimitError, ReadError
from dragoman.read.base import Article, Source
from dragoman.read.office import written

WHOLE_ADVICE = "Open it in a word processor and save it again as DOCX or text."
SMALL = 1 << 20
DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class DocxReader:
    """Reads a Word file as one report. Its creation date is a note, since it says nothing of publication."""

    name = "docx"
    suffixes: tuple[str, ...] = (".docx",)

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes begin a zip file with a Word file's parts."""
        return head.startswith(b"PK\x03\x04") and (b"word/" in head or b"[Content_Types].xml" in head[:200])

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the one article. Raises ReadError for a damaged or encrypted file, LimitError for one that swells."""
        _check(source)
        try:
            from docx import Document

            document = Document(BytesIO(source.data))
            text = "\n\n".join(_blocks(document))
            about = document.core_properties
            title, author, language = about.title, about.author, about.language
            created = about.created
        except Exception as error:  # the library raises whatever lies below it
            raise ReadError(f"{source.path} is no readable Word file: {error}.", advice=WHOLE_ADVICE) from error
        yield Article(
            text=text,
            data=source.data,
            headline=written("title", title),
            byline=written("author", author),
            language=language or None,
            notes=(f"the file was made on {created.date().isoformat()}",) if created else (),
        )


def _blocks(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield "\t".join(dict.fromkeys(cell.text.strip() for cell in row.cells))
        elif block.text.strip():
            yield block.text.strip()


def _check(source: Source) -> None:
    """Raise for a file that is damaged, swells beyond the limits, or declares XML entities."""
    settings = source.settings
    try:
        with zipfile.ZipFile(BytesIO(source.data)) as archive:
            left = min(settings.max_unpacked, max(len(source.data) * settings.max_ratio, SMALL))
            for info in archive.infolist():
                left -= _unpacked(archive, info, source.path, min(left, settings.max_file))
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, NotImplementedError, ValueError) as error:
        raise ReadError(f"{source.path} is a damaged or encrypted Word file: {error}.", advice=WHOLE_ADVICE) from error


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str, limit: int) -> int:
    with archive.open(info) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise LimitError(f"{path} unpacks to far more than it packs.", advice="If you trust it, save it as text first.")
    if info.filename.endswith((".xml", ".rels")) and b"<!" in data.replace(b"\x00", b"").replace(b"<!--", b"").replace(
        b"<![", b""
    ):
        raise ReadError(f"{path} declares XML entities and was refused.", advice=WHOLE_ADVICE)
    return len(data)

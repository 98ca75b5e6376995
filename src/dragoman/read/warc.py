"""Web archives (WARC): each saved page is one report."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import msgspec

from dragoman.errors import LimitError, ReadError
from dragoman.read.base import Article, Source
from dragoman.read.encoding import decode
from dragoman.read.html import page

CHUNK = 1 << 16
SMALL = 1 << 20
RECORD_END = b"\r\n\r\n"
PAGES = frozenset({"text/html", "application/xhtml+xml"})
TEXTS = frozenset({"text/plain"})
CUT_ADVICE = "Fetch or copy the archive again; the records before the break were read."


class WarcReader:
    """Reads the HTML and plain text responses of a web archive, compressed or not."""

    name = "warc"
    suffixes: tuple[str, ...] = (".warc", ".warc.gz")

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes begin a web archive."""
        if head.startswith(b"\x1f\x8b"):
            try:
                head = zlib.decompressobj(31).decompress(head, 16)
            except zlib.error:
                return False
        return head.startswith(b"WARC/")

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the pages. Raises ReadError where the archive breaks off, LimitError where it swells beyond the limits."""
        from fastwarc.warc import ArchiveIterator, WarcRecordType

        stream = Unzipped(source)
        number = 0
        try:
            for record in ArchiveIterator(stream, record_types=WarcRecordType.response, auto_decode="all"):
                article = _article(record, source, number + 1)
                if article and not stream.fault:
                    number += 1
                    yield article
        except (OSError, EOFError, ValueError, RuntimeError) as error:
            raise ReadError(f"{source.path} is damaged: {error}.", advice=CUT_ADVICE) from error
        if stream.fault:
            raise stream.fault


class Unzipped:
    """The bytes of a web archive as a file, unzipped member by member; `fault` says what broke, and reading ends there."""

    def __init__(self, source: Source) -> None:
        self.path = source.path
        self.packed = BytesIO(source.data)
        self.zipped = source.data.startswith(b"\x1f\x8b")
        self.left = min(source.settings.max_unpacked, max(len(source.data) * source.settings.max_ratio, SMALL))
        self.member: Any = None
        self.pending = b""
        self.fault: ReadError | None = None
        self.position = 0

    def read(self, size: int = CHUNK) -> bytes:
        """Return up to `size` bytes, none at the end or after a fault."""
        data = self._unzip(size if size > 0 else CHUNK) if self.zipped else self._plain(size)
        self.position += len(data)
        return data

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self.position

    def close(self) -> None:
        """Do nothing: the bytes belong to the source."""

    def seek(self, offset: int, whence: int = 0) -> int:
        """Raise OSError: what was unzipped is gone."""
        raise OSError(f"cannot go to {offset} ({whence})")

    def _plain(self, size: int) -> bytes:
        data = self.packed.read(size)
        if not data and self.packed.getbuffer()[-4:] != RECORD_END:
            self.fault = self._cut()
        return data

    def _unzip(self, size: int) -> bytes:
        while not self.fault:
            if not self.pending:
                self.pending = self.packed.read(CHUNK)
            if not self.pending:
                self.fault = self._cut() if self.member is not None else None
                return b""
            data = self._step(size)
            if data:
                return data
        return b""

    def _step(self, size: int) -> bytes:
        self.member = self.member or zlib.decompressobj(31)
        try:
            data: bytes = self.member.decompress(self.pending, size)
        except zlib.error as error:
            self.fault = ReadError(f"{self.path} is damaged: {error}.", advice=CUT_ADVICE)
            return b""
        self.pending = self.member.unused_data if self.member.eof else self.member.unconsumed_tail
        self.member = None if self.member.eof else self.member
        self.left -= len(data)
        if self.left < 0:
            advice = "If you trust it, raise max_unpacked or max_ratio in the settings."
            self.fault = LimitError(f"{self.path} unpacks to far more than it packs.", advice=advice)
            return b""
        return data

    def _cut(self) -> ReadError:
        return ReadError(f"{self.path} is cut off in the middle of a record.", advice=CUT_ADVICE)


def _article(record: Any, source: Source, number: int) -> Article | None:
    """Return the page in a record; None for what is no page."""
    if record.http_headers is None:
        return None
    kind = (record.http_content_type or "").lower()
    if record.http_headers.status_code != 200 or kind not in PAGES | TEXTS:
        return None
    data = record.reader.read(source.settings.max_file)
    return _read(data, kind, record, source, number)


def _read(data: bytes, kind: str, record: Any, source: Source, number: int) -> Article | None:
    """Return the article; a page without text gives None, as web archives are full of them."""
    url, path = record.headers.get("WARC-Target-URI"), f"{source.path}#{number}"
    try:
        decoded = decode(data, path, record.http_charset)
        if kind in TEXTS:
            return Article(text=decoded.text, data=data, number=number, url=url, notes=decoded.notes())
        article = page(decoded.text, data, path, url=url, notes=decoded.notes())
    except ReadError:
        return None
    return msgspec.structs.replace(article, number=number, url=article.url or url)

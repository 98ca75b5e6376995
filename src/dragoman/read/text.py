"""Plain text files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.read.base import Article, Source
from dragoman.read.encoding import decode, looks_binary

MARKUP = re.compile(rb"^\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|rss|feed)", re.IGNORECASE)


class TextReader:
    """Reads a plain text file as one report; metadata comes from its first lines later."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes can be text and are no markup."""
        return not looks_binary(head) and not MARKUP.match(head)

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the one article. Raises ReadError for binary data."""
        decoded = decode(source.data, source.path, source.charset)
        yield Article(text=decoded.text, data=source.data, url=source.url, notes=decoded.notes())

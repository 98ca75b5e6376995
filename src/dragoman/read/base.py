"""What a reader is: bytes in, reports out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import msgspec

from dragoman.settings import Settings


class Hints(msgspec.Struct, frozen=True, kw_only=True):
    """What the user says of everything added in one go; it outranks what the files say.

    `columns` maps our field names (text, headline, published, outlet, url, byline, language) to the user's column names.
    """

    outlet: str | None = None
    published: str | None = None
    language: str | None = None
    columns: dict[str, str] = {}


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One file, archive member or standard input, already within the size limits.

    `path` is as the user named it, with `!member` after an archive. `url` and `charset` are what a server said of it.
    """

    path: str
    data: bytes
    settings: Settings
    hints: Hints = Hints()
    url: str | None = None
    charset: str | None = None


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader finds: the raw text and what the format itself says of it. `data` is the bytes it came from.

    `metadata` holds dates and names as the format gives them; `number` counts articles in a file of many (None: only one).
    """

    text: str
    data: bytes
    number: int | None = None
    url: str | None = None
    outlet: str | None = None
    headline: str | None = None
    byline: str | None = None
    language: str | None = None
    published: str | None = None
    notes: tuple[str, ...] = ()


class Reader(Protocol):
    """Reads one format. Readers are stateless and never open a network connection."""

    name: str
    suffixes: tuple[str, ...]

    def sniffs(self, head: bytes) -> bool:
        """Return whether the first 4096 bytes look like this format, whatever the file is called."""
        ...

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the articles of the source. Raises ReadError naming the path; what was yielded before stands."""
        ...

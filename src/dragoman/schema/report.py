"""A report: one article as published, with what was cut from it and how its text is built."""

from __future__ import annotations

from typing import Literal

from dragoman.schema.record import Record
from dragoman.schema.span import Span

DatePrecision = Literal["day", "month", "year", "unknown"]
DateMethod = Literal["given", "metadata", "url", "dateline", "text", "file name", "unknown"]


class Cut(Record, frozen=True):
    """A piece of page furniture taken out of the raw text: where it stood, and why it was cut."""

    span: Span
    reason: str
    text: str


class Piece(Record, frozen=True):
    """`length` characters that stand at `clean` in the clean text and at `raw` in the raw text."""

    clean: int
    raw: int
    length: int


class Quotation(Record, frozen=True):
    """The inside of a pair of quotation marks; `depth` 0 is outermost, `closed` is False where the mark was never shut."""

    span: Span
    depth: int = 0
    closed: bool = True


class ReportRef(Record, frozen=True):
    """What a claim needs to know of the report that makes it.

    `credit` is the id of the known outlet whose text it is: an agency credited at its head or foot, else its own outlet.
    Grounding fills it; None where neither is known.
    """

    id: str
    outlet: str | None = None
    url: str | None = None
    headline: str | None = None
    published: str | None = None
    published_precision: DatePrecision = "unknown"
    path: str | None = None
    credit: str | None = None


class Report(Record, frozen=True):
    """One article. A reader fills `raw`, and `text` with the same; cleaning rewrites `text` and fills the rest.

    `published` is an ISO date, "YYYY-MM" or "YYYY" as its precision says, and None where nothing tells it. Where only the
    text tells it, `published_after` is the last day it tells as news: it was published on that day or within a few.
    `path` is the file as the user named it, with `!member` after an archive and `#number` after a file of many.
    `sha256` is of the bytes this report was read from. `translated` says why the text looks machine-translated.
    """

    id: str
    path: str
    sha256: str
    raw: str
    text: str
    url: str | None = None
    outlet: str | None = None
    headline: str | None = None
    byline: str | None = None
    language: str | None = None
    published: str | None = None
    published_precision: DatePrecision = "unknown"
    published_method: DateMethod = "unknown"
    published_text: str | None = None
    published_after: str | None = None
    cleaned: bool = False
    cuts: tuple[Cut, ...] = ()
    pieces: tuple[Piece, ...] = ()
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    translated: str | None = None
    notes: tuple[str, ...] = ()

    def ref(self) -> ReportRef:
        """Return the short form that claims carry."""
        return ReportRef(
            id=self.id,
            outlet=self.outlet,
            url=self.url,
            headline=self.headline,
            published=self.published,
            published_precision=self.published_precision,
            path=self.path,
        )

    def raw_span(self, span: Span) -> Span:
        """Return where a span of the clean text stands in the raw text. Raises ValueError outside the clean text."""
        return Span(self._raw_offset(span.start), self._raw_offset(span.end - 1) + 1)

    def _raw_offset(self, offset: int) -> int:
        for piece in self.pieces:
            if piece.clean <= offset < piece.clean + piece.length:
                return piece.raw + offset - piece.clean
        if not self.pieces and 0 <= offset < len(self.raw):
            return offset
        raise ValueError(f"offset {offset} is not in the clean text of report {self.id}")


class Failure(Record, frozen=True):
    """A file or report that a stage could not do: which, where, why, and what to do."""

    path: str
    stage: str
    reason: str
    kind: str = "ReadError"
    advice: str | None = None
    report: str | None = None

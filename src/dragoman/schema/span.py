"""Places in a text."""

from __future__ import annotations

from dragoman.schema.record import Record


class Span(Record, frozen=True, kw_only=False, order=True):
    """The characters `start` (included) to `end` (excluded) of a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Return whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Return whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Evidence(Record, frozen=True):
    """A quotation: `report.text[start:end] == text`, always."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """The place of the quotation in the report's clean text."""
        return Span(self.start, self.end)


def quote(text: str, span: Span) -> Evidence:
    """Return the evidence that `span` marks in `text`. Raises ValueError where the span is empty or leaves the text."""
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"span {span.start}:{span.end} is empty or outside a text of {len(text)} characters")
    return Evidence(start=span.start, end=span.end, text=span.of(text))

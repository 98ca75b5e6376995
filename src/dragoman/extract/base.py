"""What an extractor is: a clean report in, mentions out."""

from __future__ import annotations

from typing import Protocol

from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report


class Extractor(Protocol):
    """Reads one report on its own; the same text gives the same extraction, on every machine and in any order."""

    name: str
    version: str
    languages: frozenset[str]

    def extract(self, report: Report) -> Extraction:
        """Return what the report tells. Raises StageError where it cannot be read; never returns spans outside `text`."""
        ...

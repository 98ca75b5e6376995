"""What a grounder is: an extraction in, claims with dates, places, actors and numbers out."""

from __future__ import annotations

from typing import Protocol

from dragoman.schema.claim import Grounding
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report


class Grounder(Protocol):
    """Resolves the spans of one report against its date and the knowledge files."""

    name: str
    version: str

    def ground(self, report: Report, extraction: Extraction) -> Grounding:
        """Return the report's claims; a mention without evidence gives none."""
        ...

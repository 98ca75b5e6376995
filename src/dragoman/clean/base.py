"""What a cleaner is: a report with raw text in, a report with clean text, cuts, sentences and quotations out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from dragoman.schema.report import Report

Repeats = Mapping[str, int]
"""Line fingerprint -> in how many reports of the dossier the line stands; lines seen once may be missing."""


class Cleaner(Protocol):
    """Cleans one report at a time; what other reports repeat comes in as counts."""

    name: str
    version: str

    def fingerprints(self, report: Report) -> tuple[str, ...]:
        """Return the distinct fingerprints of the raw text's lines that could be furniture, for counting across reports."""
        ...

    def clean(self, report: Report, repeats: Repeats) -> Report:
        """Return the report with `text`, `cuts`, `pieces`, `paragraphs`, `sentences`, `quotations`, `cleaned=True`."""
        ...

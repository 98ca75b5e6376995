"""The pattern extractor: rules over a shallow grammar and the lexicon of acts."""

from __future__ import annotations

from dragoman.codebook.lexicon import load_lexicon
from dragoman.errors import StageError
from dragoman.extract.story import tell
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.settings import Settings


class PatternExtractor:
    """Finds acts, their parties, tolls and voices by rules; needs no network and no learned weights."""

    name = "patterns"
    version = "4"
    languages = frozenset({"en"})

    def __init__(self, settings: Settings) -> None:
        """Load the lexicon and the actors, with the files that the settings add. Raises UsageError for a faulty file."""
        self._lexicon = load_lexicon(tuple(settings.acts))
        self._knowledge = load_knowledge(tuple(settings.actors), settings.cache)

    def extract(self, report: Report) -> Extraction:
        """Return what the report tells. Raises StageError naming the report where its spans do not fit its text."""
        if any(span.end > len(report.text) or span.start < 0 for span in report.sentences):
            raise StageError(
                f"The sentences of report {report.id} do not fit its text.", advice="Clean the report again."
            )
        return tell(report, self._lexicon, self._knowledge)

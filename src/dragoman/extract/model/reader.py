"""The model extractor: the trained network, with rules for ties between actors and for figures of no single event."""

from __future__ import annotations

from pathlib import Path

from dragoman.codebook.lexicon import load_lexicon
from dragoman.errors import StageError
from dragoman.extract.bonds import find_bonds
from dragoman.extract.counts import figures_of_no_event
from dragoman.extract.model.blamed import Blamed
from dragoman.extract.model.fates import with_fates
from dragoman.extract.model.features import features
from dragoman.extract.model.first_person import FirstPerson
from dragoman.extract.model.harms import Harms
from dragoman.extract.model.look import look
from dragoman.extract.model.members import Members
from dragoman.extract.model.owners import Owners
from dragoman.extract.model.predicates import fled_of_no_event
from dragoman.extract.model.speakers import Speakers
from dragoman.extract.model.struck import with_struck
from dragoman.extract.model.tell import Teller
from dragoman.extract.model.weights import FOLDER, load_weights
from dragoman.extract.model.whole import Phrases
from dragoman.extract.model.windows import read_words, sentences_of
from dragoman.extract.reading import read
from dragoman.extract.votes import votes
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.settings import Settings

RULES = 15
"""Raised where the rules around the network change what is read."""


class ModelExtractor:
    """Finds acts and all that belongs to them by a small trained network, on the CPU, without a network connection."""

    name = "model"
    languages = frozenset({"en"})

    def __init__(self, settings: Settings) -> None:
        """Load the weights (`settings.weights`), the lexicon and the actors. Raises UsageError for a faulty file."""
        self._weights = load_weights(Path(settings.weights) if settings.weights else FOLDER)
        self._lexicon = load_lexicon(tuple(settings.acts))
        self._knowledge = load_knowledge(tuple(settings.actors), settings.cache)
        self.version = f"{self._weights.version} {RULES}"

    def extract(self, report: Report) -> Extraction:
        """Return what the report tells. Raises StageError naming the report where its spans do not fit its text."""
        if any(span.end > len(report.text) or span.start < 0 for span in report.sentences):
            raise StageError(
                f"The sentences of report {report.id} do not fit its text.", advice="Clean the report again."
            )
        words, breaks = read_words(report, self._weights.pieces)
        table = features(report.text, words, sentences_of(report), report.quotations, self._lexicon, self._knowledge)
        known = self._knowledge.find(report.text)
        found = look(report.text, words, breaks, table, self._weights, mentions=known)
        reading = read(report, self._lexicon, self._knowledge)
        # The vectors of two reports can be compared where the same weights made them, whatever the rules.
        version, speakers = f"model {self._weights.version}", Speakers(reading)
        weights, harms = self._weights, Harms(reading)
        mentions = Teller(
            report,
            words,
            found,
            weights.floors,
            version,
            speakers,
            weights.calibration,
            Phrases(reading),
            harms,
            Blamed(reading),
            FirstPerson(reading),
            Members(reading),
            Owners(reading, self._lexicon),
        ).mentions()
        mentions = tuple(with_fates(report.text, sentences_of(report), mentions, harms))
        mentions = tuple(with_struck(report.text, mentions, harms))
        taken = [toll.span for mention in mentions for toll in mention.tolls]
        loose = [*figures_of_no_event(reading, taken)]
        for others in (votes(reading, report.text), fled_of_no_event(reading)):
            taken += [toll.span for toll, _ in loose]
            loose += [told for told in others if not any(told[0].span.overlaps(one) for one in taken)]
        return Extraction(
            report=report.id,
            mentions=mentions,
            bonds=tuple(find_bonds(reading)),
            tolls=tuple(loose),
        )

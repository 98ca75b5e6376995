"""The extractor that asks a language model."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from dragoman.errors import StageError, UsageError
from dragoman.extract.endpoint.answer import read
from dragoman.extract.endpoint.asking import pieces, question
from dragoman.extract.endpoint.client import Endpoint
from dragoman.extract.endpoint.ledger import Ledger
from dragoman.extract.endpoint.verify import verify
from dragoman.schema.mention import Extraction, Mention
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings

TURNS = 2
"""How often a model is asked for the same piece before a malformed answer is final."""


class EndpointExtractor:
    """Asks the endpoint of the settings. What it answers is kept only where the text bears it out, word by word.

    The text of every report leaves this machine for the address that the user set; without one nothing is sent.
    """

    name = "endpoint"
    languages = frozenset({"en"})

    def __init__(self, settings: Settings) -> None:
        """Take address, model, key and budget from the settings. Raises UsageError where the address or model is missing."""
        if not settings.endpoint or not settings.endpoint_model:
            raise UsageError(
                "The extractor 'endpoint' has no address or no model.",
                advice="Set endpoint and endpoint_model, or choose another extractor.",
            )
        self._settings = settings
        self._address, self._model = settings.endpoint, settings.endpoint_model
        self.version = f"1 {self._model}"

    def extract(self, report: Report) -> Extraction:
        """Return what the model tells of the report and the text bears out.

        Raises StageError where the spans do not fit, the budget is spent, or the endpoint gives nothing usable.
        """
        if any(span.end > len(report.text) or span.start < 0 for span in report.sentences):
            raise StageError(
                f"The sentences of report {report.id} do not fit its text.", advice="Clean the report again."
            )
        mentions: list[Mention] = []
        notes: list[str] = []
        for piece in pieces(report):
            first = 1 + max((mention.event for mention in mentions), default=-1)
            mentions += self._piece(report, piece, first, notes)
        return Extraction(report=report.id, mentions=tuple(mentions), notes=tuple(notes))

    def _piece(self, report: Report, piece: Span, first: int, notes: list[str]) -> list[Mention]:
        asked = question(report, piece, self._model)
        ledger = Ledger(self._folder(), self._settings.endpoint_tokens)
        content = ledger.kept(asked)
        if content is None:
            content = self._ask(asked, ledger, report)
        told, malformed = read(content)
        found = verify(report, piece, told, first, f"endpoint {self._model}")
        if malformed or found.dropped:
            notes.append(
                f"language model: left out {malformed} events without the right form and {found.dropped} quotations"
                " that are not in the text"
            )
        return found.mentions

    def account(self) -> str:
        """Return what the questions kept in the cache have cost so far, in a sentence for the user."""
        spent = Ledger(self._folder(), 0).spent()
        cost = spent.cost(self._settings.endpoint_prices)
        price = f", cost {cost:,.4f}" if cost else ""
        return f"Language model {self._model}: {spent.read:,} tokens read, {spent.written:,} written so far{price}"

    def _ask(self, asked: dict[str, object], ledger: Ledger, report: Report) -> str:
        """Return a well-formed answer; what it costs, malformed ones before it included, goes to the account."""
        endpoint = Endpoint(self._address, os.environ.get(self._settings.endpoint_key), self._settings.patience)
        reason = ""
        for _ in range(TURNS):
            ledger.check()
            content, usage = endpoint.ask(asked)
            ledger.spend(usage)
            try:
                read(content)
            except ValueError as error:  # msgspec's errors are ValueErrors too
                reason = str(error)
                continue
            ledger.keep(asked, content)
            return content
        raise StageError(
            f"The model's answers for report {report.id} have no usable form: {reason}.",
            advice="Choose a model that returns JSON by a schema, or build again.",
        )

    def _folder(self) -> Path:
        base = Path(self._settings.cache) if self._settings.cache else Path(platformdirs.user_cache_dir("dragoman"))
        return base / "endpoint"

"""What a linker is: one report's claims in, judgements out; what it may look at comes through an index."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.judgement import Judgement
from dragoman.schema.record import Record
from dragoman.schema.report import Report


class Candidate(Record, frozen=True):
    """An event already in the dossier, with its claims in the order they came."""

    event: str
    claims: tuple[Claim, ...]


class Links(Record, frozen=True):
    """What linking one report gives.

    `bands`, `names` and `keys` put the report and its claims (by group) into the index; `actors` puts its new actors there by
    name key.
    """

    report: str
    judgements: tuple[Judgement, ...] = ()
    bands: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    actors: tuple[tuple[str, Actor], ...] = ()


class Index(Protocol):
    """The part of the dossier linked so far, reached by keys; every answer is in a fixed order."""

    def reports(self, bands: Sequence[str], limit: int) -> Sequence[Report]:
        """Return at most `limit` reports that share bands of text, those that share most first, of equals the oldest first.

        Of reports with one text a few stand for all; the oldest of them are there even if they share no band.
        """
        ...

    def events(self, keys: Sequence[str], limit: int) -> Sequence[Candidate]:
        """Return the events that have a claim under one of the keys, oldest first; at most the `limit` newest of them."""
        ...

    def near(self, names: Sequence[str], limit: int) -> Sequence[Candidate]:
        """Return the events told by the reports, at most `limit`, that share most names, oldest first.

        `names` are keys under which whole reports are kept; a name counts less the more reports have it.
        """
        ...

    def actors(self, keys: Sequence[str]) -> Sequence[Actor]:
        """Return the actors known under one of the name keys, oldest first."""
        ...


class Linker(Protocol):
    """Compares a report's claims with what is already linked. Reports come one by one, in the order they were added."""

    name: str
    version: str

    def link(self, report: Report, grounding: Grounding, index: Index) -> Links:
        """Return the judgements and index entries for one report."""
        ...

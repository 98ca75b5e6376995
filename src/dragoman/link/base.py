"""What a linker is: one report's claims in, judgements out; what it may look at comes through an index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple, Protocol, runtime_checkable

from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.judgement import Judgement
from dragoman.schema.record import Record
from dragoman.schema.report import Report


class Ref(NamedTuple):
    """What one report tells as one act, as it stands in a dossier: the report's number and the row of its first claim."""

    report: int
    row: int


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

    def tellings(self, keys: Sequence[str], limit: int) -> Mapping[str, Sequence[Ref]]:
        """Return by key what is kept under it, of the latest reports first, at most `limit` each; a key may be missing."""
        ...

    def near(self, names: Sequence[str], limit: int) -> Mapping[str, Sequence[Ref]]:
        """Return by type what is told by the reports, at most `limit`, that share most names.

        `names` are keys under which whole reports are kept; a name counts less the more reports have it.
        """
        ...

    def claims(self, refs: Iterable[Ref]) -> Mapping[Ref, Sequence[Claim]]:
        """Return the claims of each telling, in the order they were grounded."""
        ...

    def names(self, reports: Iterable[int]) -> Mapping[int, Set[str]]:
        """Return the keys that reports are kept under as a whole, by the reports' numbers; one without any may be missing."""
        ...

    def actors(self, keys: Sequence[str]) -> Sequence[Actor]:
        """Return the actors known under one of the name keys, oldest first, each once for every name that a report gave it."""
        ...


class Linker(Protocol):
    """Compares a report's claims with what is already linked. Reports come one by one, in the order they were added."""

    name: str
    version: str

    def link(self, report: Report, grounding: Grounding, index: Index) -> Links:
        """Return the judgements and index entries for one report."""
        ...


@runtime_checkable
class PartedLinker(Protocol):
    """A linker whose work on events needs nothing of what it finds on texts and actors, so that both can go on at once.

    `link` gives what `link_rest` makes of what `link_events` gives.
    """

    def link_events(self, report: Report, grounding: Grounding, index: Index) -> Links:
        """Return the judgements on a report's events and its index entries; looks at `tellings`, `near`, `claims`, `names`."""
        ...

    def link_rest(self, report: Report, links: Links, index: Index) -> Links:
        """Return the same with all else; looks at `reports` and `actors`."""
        ...


class LeadingIndex(Index, Protocol):
    """An index that also holds what is linked and not kept yet: for a process that links ahead of the one that keeps it."""

    def add(self, links: Links) -> None:
        """Take what linking a report gave as if it were kept."""
        ...

    def kept(self, reports: Iterable[str]) -> None:
        """Be told that what linking these reports gave is kept now."""
        ...


@runtime_checkable
class LeadingStore(Protocol):
    """A store that another process can look into while this one writes."""

    path: str

    def ahead(self) -> LeadingIndex:
        """Return what a linker that is ahead of the writer may look into; texts and actors are found as they are kept."""
        ...

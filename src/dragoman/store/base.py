"""What a store is: it only ever gains reports, readings, claims and judgements; events are assembled when read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Literal, Protocol

from dragoman.link.base import Index, Links
from dragoman.schema.actor import Actor
from dragoman.schema.change import Change
from dragoman.schema.claim import Affiliation, Grounding, LooseFigure
from dragoman.schema.event import Event, Position
from dragoman.schema.judgement import Judgement, PairKind
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Failure, Report
from dragoman.schema.review import Undecided
from dragoman.schema.run import Run
from dragoman.schema.search import Search

Stage = Literal["clean", "extract", "ground", "link"]


class Record(Protocol):
    """The whole record, read table by table; each in a fixed order, streamed, never held at once."""

    def reports(self) -> Iterator[tuple[Report, str | None]]:
        """Yield every report with the id of the report whose text it repeats, or None."""
        ...

    def events(self) -> Iterator[Event]:
        """Yield every event, assembled, in the order of its first claim."""
        ...

    def actors(self) -> Iterator[Actor]: ...

    def affiliations(self) -> Iterator[Affiliation]: ...

    def figures(self) -> Iterator[LooseFigure]: ...

    def positions(self) -> Iterator[Position]: ...

    def judgements(self) -> Iterator[Judgement]: ...


class Store(Record, Protocol):
    """One dossier. Every method that writes is one transaction: after a kill it has happened, or it has not."""

    def close(self) -> None: ...

    def lock(self) -> None:
        """Take the right to build. Raises BusyError while another process holds it; a dead process holds nothing."""
        ...

    def unlock(self) -> None: ...

    def start(self, run: Run) -> None: ...

    def finish(self, run: Run) -> None: ...

    def runs(self) -> Iterator[Run]: ...

    # --- work of the stages -------------------------------------------------------------------------------------
    def known(self, ids: Sequence[str]) -> set[str]:
        """Return those of the report ids that are already in the dossier."""
        ...

    def add_reports(self, reports: Sequence[Report], lines: Sequence[tuple[str, ...]], run: str) -> None:
        """Keep read reports, and count the fingerprints of their lines (`lines[i]` belongs to `reports[i]`)."""
        ...

    def repeats(self, fingerprints: Sequence[str]) -> dict[str, int]:
        """Return in how many reports each line stands, for those that stand in more than one."""
        ...

    def pending(self, stage: Stage, version: str, after: int, limit: int) -> list[tuple[int, str]]:
        """Return up to `limit` (sequence number, report id) above `after` that have passed the stage before this one
        but not this one in this version, and have not failed it; in the order they were added."""
        ...

    def count_pending(self, stage: Stage, version: str) -> int: ...

    def report(self, report: str) -> Report:
        """Return the report as the last stage left it. Raises NotFoundError."""
        ...

    def reports_by_id(self, ids: Sequence[str]) -> list[Report]: ...

    def copies(self, report: str) -> list[str]:
        """Return the reports that have one text with this one, itself among them: first the one that the others repeat.

        Raises NotFoundError.
        """
        ...

    def save_clean(self, reports: Sequence[Report], version: str, run: str) -> None: ...

    def extraction(self, report: str) -> Extraction: ...

    def save_extractions(self, extractions: Sequence[Extraction], version: str, run: str) -> None: ...

    def grounding(self, report: str) -> Grounding: ...

    def save_groundings(self, groundings: Sequence[Grounding], version: str, run: str) -> None: ...

    def index(self) -> Index: ...

    def save_links(self, links: Links, version: str, run: str, *, now: bool = True) -> None:
        """Keep judgements and index entries of one report, and give its claims their events (`store/resolve.py`).

        If not `now`, claims may wait for their events until `settle` is called, and still do after a crash: an event that many
        reports tell is then resolved once, and not for each of them.
        """
        ...

    def together(self) -> AbstractContextManager[None]:
        """Return a context: what this thread writes inside is kept at once at its end, and its own readings see it before.

        Each single writing is still kept whole or not at all; others cannot write meanwhile, so that it should be short.
        """
        ...

    def settle(self, run: str) -> None:
        """Give the claims that wait for it their events, as `save_links` would have done at once."""
        ...

    def fail(self, failures: Sequence[Failure], run: str) -> None:
        """Keep failures; a read failure replaces an earlier one of the same path."""
        ...

    def failures(self) -> Iterator[Failure]: ...

    def solve(self, paths: Sequence[str]) -> None:
        """Mark the read failures of these paths as solved: what lies there has been read since, or lies there no more."""
        ...

    def forget_failures(self, stage: Stage | None = None) -> list[Failure]:
        """Mark failures as to be tried again and return them."""
        ...

    # --- judgements and looking -----------------------------------------------------------------------------------
    def judge(self, judgements: Sequence[Judgement]) -> None:
        """Keep a person's judgements and resolve the events they touch anew."""
        ...

    def retract(self, judgement: str, at: str) -> Judgement:
        """Take back the judgement, or all of the decision, of this id; return it, or the first. Raises NotFoundError."""
        ...

    def there(self, kind: PairKind, ids: Sequence[str]) -> set[str]:
        """Return those of the ids that the record holds: of claims (kind "event"), actors, or reports ("copy")."""
        ...

    def rulings(self) -> list[Judgement]:
        """Return the persons' judgements, retracted ones too, oldest first."""
        ...

    def undecided(self) -> list[Undecided]:
        """Return the pairs of claims that a person should be asked about, the most valuable first, each event pair once."""
        ...

    def changes(self, since: str | None) -> Iterator[Change]:
        """Yield what became of the events since an ISO time in UTC, after a run (its id), or by the last run that changed any.

        Raises NotFoundError for an unknown run, UsageError for a time from which nothing is kept.
        """
        ...

    def event(self, event: str) -> Event:
        """Return one event; an id that was merged away gives the event it went into. Raises NotFoundError."""
        ...

    def find_events(self, search: Search) -> Iterator[Event]:
        """Yield the events that meet every condition, by date, then by their first claim."""
        ...

    def actor(self, actor: str) -> Actor:
        """Return one actor by id or exact name. Raises NotFoundError."""
        ...

    def counts(self) -> dict[str, int]:
        """Return how many reports, claims, events, actors, judgements and failures there are."""
        ...

"""The embedded store as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager

from dragoman.errors import NotFoundError
from dragoman.link.base import Links
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
from dragoman.settings import Settings
from dragoman.store.base import Stage
from dragoman.store.sqlite import (
    actors,
    changes,
    clusters,
    events,
    failed,
    find,
    history,
    judging,
    links,
    reading,
    reports,
    results,
    undecided,
    unlink,
    work,
)
from dragoman.store.sqlite.ahead import AheadIndex
from dragoman.store.sqlite.codec import decode, encode
from dragoman.store.sqlite.connection import Database
from dragoman.store.sqlite.index import SqliteIndex, Told
from dragoman.store.sqlite.lock import BuildLock
from dragoman.store.sqlite.responses import Responses

AT_ONCE = 200
"""Reports taken out of the record in one transaction when another version of the linker starts."""


class SqliteStore:
    """One dossier in one SQLite file; see `store/base.py` for what each method promises.

    The file is made by the first write; until then everything is empty. Raises StoreError where the path is not a dossier
    or cannot be opened, VersionError where a newer dragoman made it. May be used from several threads.
    """

    name = "sqlite"

    def __init__(self, path: str, settings: Settings) -> None:
        self.path = path
        self.settings = settings
        self._database = Database(path)
        self._lock = BuildLock(path)
        # Which version of each stage is at work: failures stand in the way of that version only.
        self._versions: dict[str, str] = {}
        self._linked: str | None = None
        self._told: dict[int, Told] = {}

    def close(self) -> None:
        """Give the right to build back and close the file."""
        self._lock.give()
        self._database.close()

    def lock(self) -> None:
        """Take the right to build. Raises BusyError while another holds it, StoreError where the folder is read-only."""
        self._lock.take()

    def unlock(self) -> None:
        """Give the right to build back."""
        self._lock.give()

    def start(self, run: Run) -> None:
        """Keep a run that begins."""
        with self._database.write() as conn:
            reports.keep_run(conn, run.id, encode(run))
            history.during(conn, run.id)

    def finish(self, run: Run) -> None:
        """Keep what became of a run."""
        with self._database.write() as conn:
            reports.keep_run(conn, run.id, encode(run))

    def runs(self) -> Iterator[Run]:
        """Yield the runs, oldest first."""
        with self._database.read() as conn:
            found = [decode(body, Run) for body in reports.run_bodies(conn)]
        yield from found

    # --- work of the stages -------------------------------------------------------------------------------------------

    def known(self, ids: Sequence[str]) -> set[str]:
        """Return those of the report ids that are already in the dossier."""
        with self._database.read() as conn:
            return reports.known(conn, ids)

    def add_reports(self, reports_: Sequence[Report], lines: Sequence[tuple[str, ...]], run: str) -> None:
        """Keep read reports and count their lines; those already there stay as they are."""
        with self._database.write() as conn:
            reports.add(conn, reports_, lines, run)

    def repeats(self, fingerprints: Sequence[str]) -> dict[str, int]:
        """Return in how many reports each line stands, for those that stand in more than one."""
        with self._database.read() as conn:
            return reports.repeats(conn, fingerprints)

    def pending(self, stage: Stage, version: str, after: int, limit: int) -> list[tuple[int, str]]:
        """Return up to `limit` (sequence number, report id) above `after` that are to pass the stage in this version."""
        self._versions[stage] = version
        with self._database.read() as conn:
            return work.pending(conn, stage, version, after, limit)

    def count_pending(self, stage: Stage, version: str) -> int:
        """Return how many reports are to pass the stage in this version."""
        self._versions[stage] = version
        with self._database.read() as conn:
            return work.count_pending(conn, stage, version)

    def report(self, report: str) -> Report:
        """Return the report as the last stage left it. Raises NotFoundError."""
        return self.reports_by_id([report])[0]

    def reports_by_id(self, ids: Sequence[str]) -> list[Report]:
        """Return the reports in the order of the ids. Raises NotFoundError."""
        with self._database.read() as conn:
            return reports.by_id(conn, ids)

    def copies(self, report: str) -> list[str]:
        """Return the reports that have one text with this one, the one they repeat first. Raises NotFoundError."""
        with self._database.read() as conn:
            return reports.copies(conn, report)

    def save_clean(self, reports_: Sequence[Report], version: str, run: str) -> None:
        """Keep cleaned reports; what later stages made of them is to be made anew."""
        with self._database.write() as conn:
            history.during(conn, run)
            results.save_clean(conn, reports_, version, run)

    def extraction(self, report: str) -> Extraction:
        """Return the newest extraction of a report. Raises NotFoundError."""
        with self._database.read() as conn:
            return results.extraction(conn, report)

    def save_extractions(self, extractions: Sequence[Extraction], version: str, run: str) -> None:
        """Keep extractions; what later stages made of them is to be made anew."""
        with self._database.write() as conn:
            results.save_extractions(conn, extractions, version, run)

    def grounding(self, report: str) -> Grounding:
        """Return the newest grounding of a report. Raises NotFoundError."""
        with self._database.read() as conn:
            return results.grounding(conn, report)

    def save_groundings(self, groundings: Sequence[Grounding], version: str, run: str) -> None:
        """Keep groundings; the claims come into the record when they are linked."""
        with self._database.write() as conn:
            history.during(conn, run)
            results.save_groundings(conn, groundings, version, run)

    def index(self) -> SqliteIndex:
        """Return what a linker may look into."""
        self._relink()
        self._told.clear()  # another process may have built meanwhile
        return SqliteIndex(self._database, self._relink, self._told)

    def ahead(self) -> AheadIndex:
        """Return what a linker that is ahead of the writer may look into."""
        return AheadIndex(self._database)

    def save_links(self, links_: Links, version: str, run: str, *, now: bool = True) -> None:
        """Keep judgements and index entries of one report, and give its claims their events, now or when `settle` is called."""
        self._versions["link"] = version
        self._relink()
        with self._database.write() as conn:
            history.during(conn, run)
            self._told.pop(links.save_links(conn, links_, version, run, now=now), None)

    def together(self) -> AbstractContextManager[None]:
        """Return a context: what this thread writes inside is kept at once at its end, and its own readings see it before."""
        return self._database.together()

    def settle(self, run: str) -> None:
        """Give the claims that wait for it their events."""
        with self._database.write() as conn:
            if clusters.any_wait(conn):
                history.during(conn, run)
                clusters.settle_waiting(conn)

    def _relink(self) -> None:
        """Take what another version of the linker made out of the record, so that this one sees only its own work."""
        version = self._versions.get("link")
        if version is None or version == self._linked:
            return
        while True:
            with self._database.read() as conn:
                if not unlink.stale_links(conn, version, 1):
                    break
            with self._database.write() as conn:
                unlink.unlink(conn, unlink.stale_links(conn, version, AT_ONCE))
            self._told.clear()
        self._linked = version

    def fail(self, failures: Sequence[Failure], run: str) -> None:
        """Keep failures; each replaces an earlier one of the same stage and report or path."""
        with self._database.write() as conn:
            failed.keep(conn, failures, run, self._versions)

    def failures(self) -> Iterator[Failure]:
        """Yield the failures that stand, oldest first."""
        return reading.failures(self._database)

    def solve(self, paths: Sequence[str]) -> None:
        """Mark the read failures of these paths as solved."""
        with self._database.write() as conn:
            failed.solve(conn, paths)

    def forget_failures(self, stage: Stage | None = None) -> list[Failure]:
        """Mark failures as to be tried again and return them."""
        with self._database.write() as conn:
            return failed.forget(conn, stage)

    # --- judgements ---------------------------------------------------------------------------------------------------

    def judge(self, judgements: Sequence[Judgement]) -> None:
        """Keep a person's judgements and resolve what they touch anew."""
        with self._database.write() as conn:
            history.begin(conn, None)
            judging.judge(conn, judgements)

    def retract(self, judgement: str, at: str) -> Judgement:
        """Take a judgement, or all of a decision, back and resolve what it touched anew. Raises NotFoundError."""
        with self._database.write() as conn:
            history.begin(conn, None)
            return judging.retract(conn, judgement, at)

    def there(self, kind: PairKind, ids: Sequence[str]) -> set[str]:
        """Return those of the ids that the record holds: of claims (kind "event"), actors, or reports ("copy")."""
        with self._database.read() as conn:
            return reports.known(conn, ids) if kind == "copy" else clusters.there(conn, kind, ids)

    def rulings(self) -> list[Judgement]:
        """Return the persons' judgements, retracted ones too, oldest first."""
        with self._database.read() as conn:
            return judging.rulings(conn)

    def undecided(self) -> list[Undecided]:
        """Return the pairs of claims that a person should be asked about, the most valuable first, each event pair once."""
        with self._database.read() as conn:
            return undecided.undecided(conn)

    # --- reading ------------------------------------------------------------------------------------------------------

    def reports(self) -> Iterator[tuple[Report, str | None]]:
        """Yield every report with the id of the report whose text it repeats, or None."""
        return reading.reports(self._database)

    def events(self) -> Iterator[Event]:
        """Yield every event, assembled, in the order of its first claim."""
        return reading.events(self._database, Responses(self.settings))

    def find_events(self, search: Search) -> Iterator[Event]:
        """Yield the events that meet every condition, by date (the undated last), then by their first claim."""
        return find.find(self._database, search, Responses(self.settings))

    def changes(self, since: str | None) -> Iterator[Change]:
        """Yield what became of the events since then. Raises NotFoundError (unknown run), UsageError (too early a time)."""
        return changes.changes(self._database, since)

    def event(self, event: str) -> Event:
        """Return one event; an id that was merged away gives the event it went into. Raises NotFoundError."""
        with self._database.read() as conn:
            return Responses(self.settings).to_one(conn, events.event(conn, event))

    def actors(self) -> Iterator[Actor]:
        """Yield every actor with all its names: those of the knowledge files by id, then the others as first named."""
        return reading.actors(self._database)

    def actor(self, actor: str) -> Actor:
        """Return one actor by id or exact name, in any case. Raises NotFoundError."""
        with self._database.read() as conn:
            found = actors.find(conn, actor, part=False)
            heads = sorted({head for head, _ in actors.canonical(conn, found).values()})
            found_whole = actors.whole(conn, heads[0]) if len(heads) == 1 else None
            if found_whole is None:
                raise _no_actor(actor, heads, [] if heads else actors.like(conn, actor))
            return found_whole

    def affiliations(self) -> Iterator[Affiliation]:
        """Yield the affiliations, report by report."""
        return reading.affiliations(self._database)

    def figures(self) -> Iterator[LooseFigure]:
        """Yield the figures of no single event, report by report."""
        return reading.figures(self._database)

    def positions(self) -> Iterator[Position]:
        """Yield what actors demand, refuse, promise or threaten, event by event."""
        return reading.positions(self._database)

    def judgements(self) -> Iterator[Judgement]:
        """Yield the machine's judgements in the order of the reports they came with, then the persons', oldest first."""
        return reading.judgements(self._database)

    def counts(self) -> dict[str, int]:
        """Return how many reports, claims, events, actors, judgements and failures there are."""
        return reading.counts(self._database)


def _no_actor(actor: str, heads: Sequence[str], near: Sequence[str]) -> NotFoundError:
    if near:
        advice = f"Did you mean {' or '.join(near)}?"
        return NotFoundError(f"There is no actor {actor!r} in this dossier.", advice=advice)
    if heads:
        return NotFoundError(f"{actor!r} names several actors.", advice=f"Give one of the ids {', '.join(heads)}.")
    return NotFoundError(f"There is no actor {actor!r} in this dossier.", advice="`dragoman show actors` lists them.")

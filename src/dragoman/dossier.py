"""The dossier: the one public object. Reports go in, a sourced record comes out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, get_args

import msgspec

from dragoman import plugins
from dragoman.codebook.types import load_types
from dragoman.engine.base import Engine
from dragoman.export.base import Export
from dragoman.export.objects import actor_object, change_object, event_object
from dragoman.given import country as given_country
from dragoman.given import day, moment, one_of
from dragoman.given import mode as given_mode
from dragoman.ground.gazetteer import load_gazetteer
from dragoman.ground.homes import Town, find_homes, write_homes
from dragoman.intake import batches, check, covers, writable
from dragoman.judging import Judging, now
from dragoman.link.differences import differences
from dragoman.pipeline import OnFailure, Pipeline, Progress, part, steps
from dragoman.read.base import Hints
from dragoman.read.reading import read
from dragoman.schema.actor import Actor
from dragoman.schema.change import Change
from dragoman.schema.copy import Copy
from dragoman.schema.event import Event
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import Judgement
from dragoman.schema.mention import Status
from dragoman.schema.report import Failure, Report
from dragoman.schema.run import Outcome, Run
from dragoman.schema.search import Search
from dragoman.settings import Settings, load_settings
from dragoman.store.base import Stage, Store

DEFAULT_PATH = "dragoman.dossier"
BUILD_STAGES: tuple[Stage, ...] = ("clean", "extract", "ground", "link")


class Dossier(Judging):
    """One dossier on this machine: add reports, build the record, look at it, judge it, export it.

    `path` is the dossier's file; it is made when something is first added. `settings` default to `dragoman.toml` in the
    working folder and the environment. Use it in a `with` block, or call `close`.

    Raises StoreError where the file is not a dossier or cannot be read, VersionError where a newer dragoman made it.
    """

    def __init__(self, path: str | os.PathLike[str] = DEFAULT_PATH, *, settings: Settings | None = None) -> None:
        self.path = os.fspath(path)
        self.settings = settings if settings is not None else load_settings()
        steps(self.settings)  # a pipeline that cannot work is refused before anything is opened
        self._engine: Engine = plugins.make("engines", self.settings.engine, self.settings)
        self._store: Store = plugins.make("stores", self.settings.store, self.path, self.settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the workers and close the file; what was committed stays."""
        self._engine.close()
        self._store.close()

    # --- putting in ---------------------------------------------------------------------------------------------------

    def add(
        self,
        *paths: str | os.PathLike[str],
        outlet: str | None = None,
        published: str | None = None,
        language: str | None = None,
        columns: dict[str, str] | None = None,
        progress: Progress | None = None,
        on_failure: OnFailure | None = None,
    ) -> Outcome:
        """Read files, folders, globs, archives or "-" (standard input) and clean them; return what became of them.

        Reports already there are left as they are. `outlet`, `published` (an ISO date) and `language` outrank what the
        files say; `columns` maps our field names to the columns of a CSV or the keys of a JSONL file. Nothing is fetched.
        A file that cannot be read is counted as failed, told to `on_failure` and listed by `failures()`; the others go on.
        Raises UsageError for a date, language or field that is none.
        """
        hints = Hints(outlet=outlet, published=published, language=language, columns=columns or {})
        check(hints)
        # Plain text takes whatever nobody else wants, so it is asked last.
        readers = sorted(
            (plugins.make("readers", name) for name in plugins.names("readers")), key=lambda one: one.name == "text"
        )
        given = [os.fspath(path) for path in paths]
        found = read(given, hints, self.settings, readers, getattr(sys.stdin, "buffer", None))
        # A dossier often lies in the folder that is added: its own files are no reports, and no failures either.
        others = (
            one for one in found if one.path in given or not (isinstance(one, Failure) and self._is_own(one.path))
        )
        return self._take_in(others, given, "add", progress, on_failure)

    def fetch(
        self,
        *urls: str,
        allow_private: bool = False,
        progress: Progress | None = None,
        on_failure: OnFailure | None = None,
    ) -> Outcome:
        """Fetch pages over the network, which nothing else does, and add them; return what became of them.

        Honours robots.txt and the limits in `settings`; loopback and private addresses are refused unless asked for.
        """
        from dragoman.read.fetch import fetch

        pages = fetch(urls, settings=self.settings, allow_private=allow_private)
        return self._take_in(pages, urls, "fetch", progress, on_failure)

    def build(
        self, *, retry: bool = False, progress: Progress | None = None, on_failure: OnFailure | None = None
    ) -> Outcome:
        """Extract, ground and link what is new; return what became of it. Goes on where an earlier build stopped.

        `retry` tries failed reports again; each that cannot be done is told to `on_failure` and listed by `failures()`.
        Raises BusyError while another process builds this dossier.
        """
        self._store.lock()
        try:
            if retry:
                for stage in BUILD_STAGES:
                    self._store.forget_failures(stage)
            with self._running("build", progress, on_failure) as (pipeline, run):
                done = pipeline.run(run.id)
                counts = self._store.counts()
                return Outcome(
                    new=done, failed=pipeline.failed, claims=counts.get("claims", 0), events=counts.get("events", 0)
                )
        finally:
            self._store.unlock()

    def account(self) -> str | None:
        """Return what the extractor has spent so far, in a sentence, or None where extraction costs nothing."""
        told = getattr(part("extractors", self.settings.extractor, self.settings), "account", None)
        return str(told()) if told else None

    # --- looking ------------------------------------------------------------------------------------------------------

    def reports(self) -> Iterator[Report]:
        """Yield every report in the order they were added."""
        for report, _ in self._store.reports():
            yield report

    def report(self, report: str) -> Report:
        """Return the report with this id. Raises NotFoundError."""
        return self._store.report(report)

    def copies(self, report: str) -> tuple[Copy, ...]:
        """Return the reports of one text with this one, that text first, and which sentences each adds to it and drops.

        Empty where it is alone. Raises NotFoundError.
        """
        return differences(self._store.reports_by_id(self._store.copies(report)))

    def events(
        self,
        *,
        type: str | None = None,
        mode: str | None = None,
        status: str | None = None,
        since: str | None = None,
        until: str | None = None,
        country: str | None = None,
        place: str | None = None,
        actor: str | None = None,
        disputed: bool | None = None,
        report: str | None = None,
    ) -> Iterator[Event]:
        """Yield the events that meet every condition, by date.

        `since` and `until` are ISO days, months or years, both included; `country` is ISO 3166-1 alpha-2; `place` and
        `actor` match any name of theirs, in part and in any case; `report` is the id of a report that tells it. Raises
        UsageError for a type, mode, status, country or day that is none, NotFoundError for an unknown report.
        """
        search = Search(
            type=one_of(type.upper(), load_types(), "type") if type else None,
            mode=given_mode(mode, type),
            status=one_of(status.lower(), get_args(Status), "status") if status else None,
            since=day(since, last=False),
            until=day(until, last=True),
            country=given_country(country),
            place=place,
            actor=actor,
            disputed=disputed,
            report=self.report(report).id if report else None,
        )
        return self._store.find_events(search)

    def event(self, event: str) -> Event:
        """Return the event with this id, or the one it was merged into; a claim's id gives its event. Raises NotFoundError."""
        return self._holding(event)

    def actors(self) -> Iterator[Actor]:
        """Yield every actor named in the record, with all its names."""
        return self._store.actors()

    def actor(self, actor: str) -> Actor:
        """Return the actor with this id or exact name. Raises NotFoundError."""
        return self._store.actor(actor)

    def disputes(self) -> Iterator[Event]:
        """Yield the events on which reports or voices differ."""
        return self._store.find_events(Search(disputed=True))

    def homes(self, file: str | os.PathLike[str] | None = None, *, progress: Progress | None = None) -> list[Town]:
        """Return the towns where outlets are at home, by the places that their reports name; write them to `file`, if given.

        Outlets of fewer than three reports have none. A file counts once the setting `homes` names it. Raises UsageError
        where there is such a file already, or it cannot be written.
        """
        reports = _watched(self.reports(), "homes", self.counts()["reports"], progress)
        towns = find_homes(reports, load_gazetteer(self.settings))
        if file is not None:
            write_homes(os.fspath(file), towns)
        return towns

    def failures(self) -> Iterator[Failure]:
        """Yield the files and reports that could not be done, with the reason and what to do."""
        return self._store.failures()

    def judgements(self) -> Iterator[Judgement]:
        """Yield every judgement, retracted ones too, oldest first."""
        return self._store.judgements()

    def runs(self) -> Iterator[Run]:
        """Yield every run of `add` and `build` with its settings and versions, oldest first."""
        return self._store.runs()

    def changes(self, since: str | None = None) -> Iterator[Change]:
        """Yield what became of the events since then: added, changed, merged, split, withdrawn, each with the reasons.

        `since` is an ISO day or time (UTC where it names no zone) or a run's id, which asks what came after that run; without
        it, what the last run that changed any event did, and all after. Raises UsageError for what is no time, or a time from
        which the dossier keeps nothing, NotFoundError for an unknown run.
        """
        return self._store.changes(moment(since))

    def counts(self) -> dict[str, int]:
        """Return how many reports, claims, events, actors, judgements and failures there are."""
        return self._store.counts()

    # --- taking away ---------------------------------------------------------------------------------------------------

    def export(self, folder: str | os.PathLike[str], format: str = "jsonl") -> list[Path]:
        """Write the whole record into `folder` and return the files. Raises StoreError where it cannot be written."""
        export: Export = plugins.make("exports", format)
        return export.write(self._store, Path(folder))

    def leaves_out(self, format: str) -> tuple[str, ...]:
        """Return what a format cannot hold; empty for the lossless one."""
        lost: tuple[str, ...] = plugins.load("exports", format).loses
        return lost

    def plain(self, value: Event | Actor | Change) -> dict[str, Any]:
        """Return an event, actor or change as plain data, with the names of the exported format (docs/record.md)."""
        if isinstance(value, Change):
            return change_object(value)
        return event_object(value) if isinstance(value, Event) else actor_object(value)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _is_own(self, path: str) -> bool:
        own = Path(self.path).absolute()
        file = Path(path).absolute()
        if file.parent != own.parent or not file.name.startswith(own.name):
            return False
        rest = file.name.removeprefix(own.name)
        # The copies are made before an older dossier is brought up to date.
        return rest in ("", "-wal", "-shm", "-journal", "-lock") or rest.startswith("-before-")

    def _take_in(
        self,
        found: Iterable[Report | Failure],
        given: Sequence[str],
        verb: str,
        progress: Progress | None,
        on_failure: OnFailure | None,
    ) -> Outcome:
        with self._running(verb, progress, on_failure) as (pipeline, run):
            new = known = undated = 0
            # What failed before and is visited now without failing again has been mended, or is gone.
            mended = {one.path for one in self._store.failures() if one.report is None}
            mended = {path for path in mended if any(covers(one, path) for one in given)}
            for batch in batches(map(writable, found), self.settings.batch):
                failures = [one for one in batch if isinstance(one, Failure)]
                reports = list({one.id: one for one in batch if isinstance(one, Report)}.values())
                there = self._store.known([report.id for report in reports])
                fresh = [report for report in reports if report.id not in there]
                if fresh:
                    self._store.add_reports(fresh, [pipeline.fingerprints(report) for report in fresh], run.id)
                if failures:
                    pipeline.fail(failures, run.id)
                    mended -= {failure.path for failure in failures}
                new += len(fresh)
                undated += sum(report.published is None for report in fresh)
                known += len(batch) - len(failures) - len(fresh)
                if progress is not None:
                    progress("read", new + known, None)
            if mended:
                self._store.solve(sorted(mended))
            # Cleaning waits for the whole batch of files: what repeats across them is known only then.
            pipeline.run(run.id, only=("clean",))
            return Outcome(new=new, known=known, failed=pipeline.failed, undated=undated)

    @contextmanager
    def _running(
        self, verb: str, progress: Progress | None, on_failure: OnFailure | None
    ) -> Iterator[tuple[Pipeline, Run]]:
        pipeline = Pipeline(self._store, self._engine, self.settings, progress, on_failure)
        started = now()
        run = Run(
            id=make_id("n", verb, started, os.getpid()),
            verb=verb,
            started=started,
            settings={key: str(value) for key, value in msgspec.structs.asdict(self.settings).items()},
            versions={str(stage): version for stage, version in pipeline.versions.items()},
        )
        self._store.start(run)
        yield pipeline, run
        self._store.finish(msgspec.structs.replace(run, finished=now(), done=pipeline.done, failed=pipeline.failed))


def _watched(reports: Iterable[Report], stage: str, total: int, progress: Progress | None) -> Iterator[Report]:
    """Yield the reports, and tell after each how many are done."""
    for done, report in enumerate(reports, start=1):
        yield report
        if progress is not None:
            progress(stage, done, total)

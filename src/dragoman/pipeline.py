"""The stages in their order: each declares what it takes and gives, and a pipeline that cannot work is refused."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from dragoman import plugins
from dragoman.engine.base import Done, Engine
from dragoman.errors import DragomanError, PluginError, StageError, StoreError, UsageError
from dragoman.linking import Linking, as_error, uncollected
from dragoman.schema.ids import make_id
from dragoman.schema.mention import Extraction
from dragoman.schema.record import Record
from dragoman.schema.report import Failure, Report
from dragoman.settings import Settings
from dragoman.store.base import Stage, Store

Progress = Callable[[str, int, int | None], None]
"""Called with the stage's name, how many reports are done, and how many there are (None: not known yet)."""

OnFailure = Callable[[Failure], None]
"""Called with each failure as soon as it is kept."""

AT_ONCE = 8
"""Reports loaded at a time."""
KEPT_AT_ONCE = 32
"""Reports whose links are kept together: what is looked up by many reports is written once; others' writing waits for it."""
MOST_WAITING = 1024
"""Linked reports that may wait for their events to be resolved: all of them together are held in memory then."""

HELD = 16_000_000
"""Characters of text that are brought through a stage before they are committed, though the batch is not full."""


class Step(Record, frozen=True):
    """One stage: the plugin that does it, what it needs and what it makes."""

    name: Stage
    group: plugins.Group
    plugin: str
    takes: frozenset[str]
    gives: frozenset[str]


def steps(settings: Settings) -> tuple[Step, ...]:
    """Return the stages of `build` in their order. Raises UsageError where one needs what none before it gives."""
    chain = (
        Step(name="clean", group="cleaners", plugin="rules", takes=frozenset({"raw"}), gives=frozenset({"text"})),
        Step(
            name="extract",
            group="extractors",
            plugin=settings.extractor,
            takes=frozenset({"text"}),
            gives=frozenset({"mentions"}),
        ),
        Step(
            name="ground",
            group="grounders",
            plugin="rules",
            takes=frozenset({"text", "mentions"}),
            gives=frozenset({"claims"}),
        ),
        Step(
            name="link",
            group="linkers",
            plugin=settings.linker,
            takes=frozenset({"text", "claims"}),
            gives=frozenset({"judgements"}),
        ),
    )
    check(chain)
    return chain


def check(chain: Sequence[Step]) -> None:
    """Raise UsageError where a stage takes what neither reading nor an earlier stage gives."""
    there = {"raw"}
    for step in chain:
        if missing := step.takes - there:
            raise UsageError(
                f"The stage {step.name!r} needs {', '.join(sorted(missing))}, which no stage before it makes.",
                advice="Put the stages in another order.",
            )
        there |= step.gives


@cache
def part(group: plugins.Group, name: str, settings: Settings) -> Any:
    """Return the plugin, made once in each process."""
    return plugins.make(group, name, settings)


def version(step: Step, settings: Settings) -> str:
    """Return the name and version that the stage's work is kept under. Raises PluginError for a part without them."""
    plugin = part(step.group, step.plugin, settings)
    try:
        return f"{plugin.name} {plugin.version}{_knowing(step.name, settings)}"
    except AttributeError as error:
        raise PluginError(
            f"The {step.group[:-1]} {step.plugin!r} does not tell its name and version.",
            advice="Its work is kept under both; update the package that brings it.",
        ) from error


def _knowing(stage: Stage, settings: Settings) -> str:
    """Return what tells the user's own files from others: work done without them, or with older ones, is done again."""
    own = {
        "extract": (*settings.acts, *settings.actors),
        "ground": (*settings.actors, *settings.gazetteers, *settings.homes),
    }
    files = own.get(stage, ())
    if not files:
        return ""
    try:
        return " " + make_id("with-", *(sha256(Path(file).read_bytes()).hexdigest() for file in files))
    except OSError as error:
        raise UsageError(
            f"The file {error.filename} cannot be read: {error.strerror}.",
            advice="The settings name it; see docs/settings.md.",
        ) from error


class Pipeline:
    """Runs the stages over what is pending in one store, in batches, each committed by itself."""

    def __init__(
        self,
        store: Store,
        engine: Engine,
        settings: Settings,
        progress: Progress | None = None,
        on_failure: OnFailure | None = None,
    ) -> None:
        self.store = store
        self.engine = engine
        self.settings = settings
        self.progress = progress or _silent
        self.on_failure = on_failure or _untold
        self.steps = steps(settings)
        self.versions = {step.name: version(step, settings) for step in self.steps}
        self.done = 0
        self.failed = 0

    def run(self, run: str, only: Sequence[Stage] = ("clean", "extract", "ground", "link")) -> int:
        """Bring every pending report through the stages named, and return how many came through the last of them."""
        work: dict[Stage, Callable[[str], int]] = {
            "clean": self._clean,
            "extract": self._extract,
            "ground": self._ground,
            "link": self._link,
        }
        for step in self.steps:
            if step.name in only:
                self.done = work[step.name](run)
        return self.done

    def fingerprints(self, report: Report) -> tuple[str, ...]:
        """Return the fingerprints of the report's lines, which are counted across reports when it is added."""
        lines: tuple[str, ...] = part("cleaners", "rules", self.settings).fingerprints(report)
        return lines

    def _clean(self, run: str) -> int:
        def load(ids: Sequence[str]) -> Iterator[tuple[Report, dict[str, int]]]:
            for report in self._reports(ids):
                yield report, self.store.repeats(self.fingerprints(report))

        function = partial(_clean_one, self.settings)
        return self._each("clean", run, load, function, self.store.save_clean)

    def _extract(self, run: str) -> int:
        function = partial(_extract_one, self.settings)
        return self._each("extract", run, self._reports, function, self.store.save_extractions)

    def _ground(self, run: str) -> int:
        def load(ids: Sequence[str]) -> Iterator[tuple[Report, Extraction]]:
            for report in self._reports(ids):
                yield report, self.store.extraction(report.id)

        function = partial(_ground_one, self.settings)
        return self._each("ground", run, load, function, self.store.save_groundings)

    @uncollected()
    def _link(self, run: str) -> int:
        # Linking looks at what was linked before, so it goes report by report.
        waiting = done = kept = 0
        self.store.settle(run)  # what a run that was killed left waiting
        pending = self.store.count_pending("link", self.versions["link"])
        there = self.store.counts()["reports"] - pending
        linker = part("linkers", self.settings.linker, self.settings)
        with closing(Linking(self.store, linker, self.settings, pending)) as linking:
            for ids, total in linking.asked(self._pending("link")):
                for at in range(0, len(ids), KEPT_AT_ONCE):
                    some = ids[at : at + KEPT_AT_ONCE]
                    with self.store.together():
                        kept += sum(self._link_one(report, linking, run) for report in self._reports(some))
                    linking.kept()
                    done += len(some)
                    self.progress("link", done, total)  # what is told as done is kept
                waiting += len(ids)
                gc.collect(1)  # the few cycles among what is new
                # What hangs together is resolved as a whole: after every batch, that would take the square of the time.
                if waiting >= min(there + done - waiting, MOST_WAITING):
                    self.store.settle(run)
                    waiting = 0
        if waiting:
            self.store.settle(run)
        return kept

    def _link_one(self, report: Report, linking: Linking, run: str) -> bool:
        """Return whether the report could be linked."""
        try:
            self.store.save_links(linking.link(report), self.versions["link"], run, now=False)
        except StoreError:  # a full disk is no fault of the report
            raise
        except DragomanError as error:
            self._fail("link", run, [(report, error)])
        except Exception as error:  # as in the engine: whatever goes wrong costs this report alone
            self._fail("link", run, [(report, as_error(error))])
        else:
            return True
        linking.lost(report.id)
        return False

    def _each(
        self,
        stage: Stage,
        run: str,
        load: Callable[[Sequence[str]], Any],
        function: Callable[[Any], Any],
        save: Callable[[Sequence[Any], str, str], None],
    ) -> int:
        done = kept = 0
        for ids, total in self._pending(stage):
            for outcomes in _portions(self.engine.map(function, load(ids))):
                results = [one.result for one in outcomes if one.error is None]
                save(results, self.versions[stage], run)
                kept += len(results)
                failed = [(_report_of(one.value), one.error) for one in outcomes if one.error is not None]
                self._fail(stage, run, failed)
                done += len(outcomes)
                self.progress(stage, done, total)
        return kept

    def _reports(self, ids: Sequence[str]) -> Iterator[Report]:
        for at in range(0, len(ids), AT_ONCE):
            yield from self.store.reports_by_id(ids[at : at + AT_ONCE])

    def _pending(self, stage: Stage) -> Iterator[tuple[list[str], int]]:
        name = self.versions[stage]
        total = self.store.count_pending(stage, name)
        after = 0
        while batch := self.store.pending(stage, name, after, self.settings.batch):
            after = batch[-1][0]
            yield [report for _, report in batch], total

    def _fail(self, stage: Stage, run: str, failed: Sequence[tuple[Report, DragomanError]]) -> None:
        if failed:
            self.fail([failure(report, stage, error) for report, error in failed], run)

    def fail(self, failures: Sequence[Failure], run: str) -> None:
        """Keep failures and tell them."""
        self.store.fail(failures, run)
        self.failed += len(failures)
        for one in failures:
            self.on_failure(one)


def failure(report: Report, stage: str, error: DragomanError) -> Failure:
    """Return the row that keeps why a stage could not do a report."""
    return Failure(
        path=report.path,
        stage=stage,
        reason=error.message,
        kind=type(error).__name__,
        advice=error.advice,
        report=report.id,
    )


def _portions(done: Iterable[Done[Any, Any]]) -> Iterator[list[Done[Any, Any]]]:
    """Yield what became of the values in portions whose texts fit into memory together."""
    portion: list[Done[Any, Any]] = []
    held = 0
    for one in done:
        portion.append(one)
        held += len(_report_of(one.value).raw)
        if held >= HELD:
            yield portion
            portion, held = [], 0
    if portion:
        yield portion


def _silent(stage: str, done: int, total: int | None) -> None: ...


def _untold(failure: Failure) -> None: ...


def _report_of(value: Any) -> Report:
    return value if isinstance(value, Report) else value[0]


def _clean_one(settings: Settings, value: tuple[Report, dict[str, int]]) -> Report:
    cleaned: Report = part("cleaners", "rules", settings).clean(*value)
    return cleaned


def _extract_one(settings: Settings, report: Report) -> Extraction:
    extractor = part("extractors", settings.extractor, settings)
    if report.language is not None and report.language not in extractor.languages:
        # Kept and shown, only not read: the reason stands with the report, and another extractor may take it up.
        raise StageError(
            f"The report is in another language ({report.language}) than the extractor {extractor.name!r} reads "
            f"({', '.join(sorted(extractor.languages))}).",
            advice="It is kept; add a translation of it, or choose an extractor that reads it.",
        )
    extraction = extractor.extract(report)
    if not isinstance(extraction, Extraction) or extraction.report != report.id:
        raise StageError(
            f"The extractor {extractor.name!r} returned {type(extraction).__name__}, not an extraction of this report.",
            advice="Update the package that brings it, or choose another in the settings.",
        )
    return extraction


def _ground_one(settings: Settings, value: tuple[Report, Extraction]) -> Any:
    return part("grounders", "rules", settings).ground(*value)

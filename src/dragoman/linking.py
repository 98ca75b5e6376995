"""Linking report by report: what is told is compared in a process of its own, ahead of the one that keeps what was found.

Comparing looks at what earlier reports tell, not at what became of it: which claims are one event is of no account there. So
the two go on at once, and what is found is what one process finds. Where no second process can be had, or it ends before its
time, one does both.
"""

from __future__ import annotations

import gc
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO

from dragoman import plugins
from dragoman.engine.base import TRY_AGAIN
from dragoman.engine.worker import receive, send
from dragoman.errors import DragomanError, StageError, StoreError
from dragoman.link.base import LeadingIndex, LeadingStore, Linker, Links, PartedLinker
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.store.base import Store

SMALL = 32
"""With fewer reports than this, starting a process costs more than it saves."""
AHEAD = 256
"""Reports that the other process may be ahead: it goes on while this one resolves what hangs together."""
COLLECTED = 64
"""Reports after which the other process looks for cycles among what is new."""
START = "import sys; sys.path[:] = sys.argv[1:]; from dragoman.linking import serve; serve()"

Answer = tuple[str, Links | DragomanError]
"""A report, and what linking its events gave, or why it failed."""
Portion = tuple[list[str], int]
"""Reports that are to be linked, and how many there are in all."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector of cycles from looking at all that linking holds, again and again: a twelfth of its time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def as_error(error: Exception) -> StageError:
    """Return what is told of whatever went wrong with one report."""
    return StageError(f"{type(error).__name__}: {error}".rstrip(": .") + ".", advice=TRY_AGAIN)


class Linking:
    """Gives the links of reports in the order they are asked for; each is to be kept before the next, or told to be lost."""

    def __init__(self, store: Store, linker: Linker, settings: Settings, pending: int) -> None:
        self._store, self._linker, self._settings = store, linker, settings
        self._index = store.index()
        self._asked: deque[str] = deque()
        self._unkept: dict[str, Links] = {}
        several = (settings.workers or os.cpu_count() or 1) > 1
        self._ahead = self._start() if several and pending >= SMALL else None

    def _start(self) -> _Ahead | None:
        """Return the other process, None where linker or store cannot be parted so, or there is no room for it."""
        if is_parted(self._linker) and isinstance(self._store, LeadingStore):
            with suppress(OSError):
                return _Ahead(self._settings, self._store.path)
        return None

    def asked(self, portions: Iterator[Portion]) -> Iterator[Portion]:
        """Yield the portions; each is asked for before the one ahead of it is yielded, so that there is always work."""
        coming = next(portions, None)
        self._ask(coming)
        while coming is not None:
            portion, coming = coming, next(portions, None)
            self._ask(coming)
            yield portion

    def _ask(self, portion: Portion | None) -> None:
        if portion is not None:
            self._asked += portion[0]
            if self._ahead is not None:
                self._ahead.tell(list(portion[0]))

    def link(self, report: Report) -> Links:
        """Return the links of the next report. Raises what goes wrong with this report alone."""
        self._asked.popleft()
        found = self._compared(report.id)
        if found is None or not isinstance(self._linker, PartedLinker):
            return self._linker.link(report, self._store.grounding(report.id), self._index)
        if isinstance(found, DragomanError):
            raise found
        self._unkept[report.id] = found
        return self._linker.link_rest(report, found, self._index)

    def _compared(self, report: str) -> Links | DragomanError | None:
        """Return what the other process found; None where there is none, or no more."""
        if self._ahead is None:
            return None
        answer = self._ahead.answer()
        if answer is None or answer[0] != report:
            self.close()
            return None
        return answer[1]

    def lost(self, report: str) -> None:
        """Be told that a report's links could not be kept: what was compared with them meanwhile is compared anew."""
        if self._unkept.pop(report, None) is not None and self._ahead is not None:
            self.close()
            self._ahead = self._start()
            if self._ahead is not None:
                self._ahead.tell([*self._unkept.values(), *self._asked])

    def kept(self) -> None:
        """Be told that all links given so far are kept, but for those that were lost."""
        if self._ahead is not None and self._unkept:
            self._ahead.tell(tuple(self._unkept))
        self._unkept = {}

    def close(self) -> None:
        """Stop the other process."""
        if self._ahead is not None:
            self._ahead.close()
        self._ahead = None


def is_parted(linker: Linker) -> bool:
    """Return whether a linker's two parts do what its whole does: one that changes the whole alone has to be asked whole."""
    whole = next((kind for kind in type(linker).__mro__ if "link" in vars(kind)), object)
    return isinstance(linker, PartedLinker) and "link_events" in vars(whole)


class _Ahead:
    """The process that compares: told which reports come next, links to take as kept soon, and (a tuple) reports kept now."""

    def __init__(self, settings: Settings, path: str) -> None:
        # -P, as in `engine/worker.py`: the working folder may hold files named like modules.
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own line of code
            [sys.executable, "-P", "-c", START, *sys.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._answers: queue.Queue[bytes] = queue.Queue(AHEAD)
        self._reader = threading.Thread(target=self._read, name="dragoman links", daemon=True)
        self._reader.start()
        self.tell((settings, path))

    def tell(self, message: object) -> None:
        """Pass it on; a process that is gone hears nothing, and gives no answer."""
        assert self._process.stdin is not None
        with suppress(OSError):
            send(self._process.stdin, pickle.dumps(message, pickle.HIGHEST_PROTOCOL))

    def answer(self) -> Answer | None:
        """Return the next answer, None where the process is gone."""
        message = self._answers.get()
        if not message:
            return None
        answer: Answer = pickle.loads(message)  # noqa: S301 - our own child's answer
        return answer

    def close(self) -> None:
        """End the process: it keeps nothing that is not made again."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.kill()
        self._process.wait()
        while self._reader.is_alive():
            with suppress(queue.Empty):
                self._answers.get(timeout=0.01)
        with suppress(OSError):  # what it was never sent
            self._process.stdin.close()
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with suppress(EOFError, OSError):
            while True:
                self._answers.put(receive(self._process.stdout))
        self._answers.put(b"")


def serve() -> None:
    """Compare what reports tell until the other side goes away, or the dossier cannot be read."""
    # Ctrl-C reaches every process of the terminal; ours is ended by the one that keeps.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    calls, answers = sys.stdin.buffer, sys.stdout.buffer
    # Whatever a linker prints must not end up among the answers.
    sys.stdout = sys.stderr
    with suppress(EOFError, BrokenPipeError, DragomanError), uncollected():
        settings, path = pickle.loads(receive(calls))  # noqa: S301 - our own parent's call
        heard: queue.SimpleQueue[object] = queue.SimpleQueue()
        threading.Thread(target=_hear, args=(calls, heard), daemon=True).start()
        comparing = _Comparing(settings, path)
        while comparing.take(heard):
            send(answers, pickle.dumps(comparing.next(), pickle.HIGHEST_PROTOCOL))


def _hear(calls: IO[bytes], heard: queue.SimpleQueue[object]) -> None:
    """Pass on what is told, whatever the other thread is at; at the end None."""
    with suppress(EOFError):
        while True:
            heard.put(pickle.loads(receive(calls)))  # noqa: S301 - our own parent's call
    heard.put(None)


class _Comparing:
    """Compares reports with those before them, kept or not kept yet."""

    def __init__(self, settings: Settings, path: str) -> None:
        self._linker = plugins.make("linkers", settings.linker, settings)
        self._store = plugins.make("stores", settings.store, path, settings)
        self._index: LeadingIndex = self._store.ahead()
        self._asked: deque[str] = deque()
        self._done = 0

    def take(self, heard: queue.SimpleQueue[object]) -> bool:
        """Hear all that has been told, and wait for more where there is nothing to do; return False at the end."""
        while not self._asked or not heard.empty():
            told = heard.get()
            if told is None:
                return False
            if isinstance(told, tuple):
                self._index.kept(told)
            elif isinstance(told, list):
                for one in told:
                    self._expect(one)
        return True

    def _expect(self, one: Links | str) -> None:
        if isinstance(one, Links):
            self._index.add(one)
        else:
            self._asked.append(one)

    def next(self) -> Answer:
        """Return what linking the events of the next report gives. Raises StoreError."""
        one = self._asked.popleft()
        self._done += 1
        if self._done % COLLECTED == 0:
            gc.collect(1)
        try:
            links = self._linker.link_events(self._store.report(one), self._store.grounding(one), self._index)
            self._index.add(links)
        except StoreError:
            raise
        except DragomanError as error:
            return one, error
        except Exception as error:  # costs this report alone
            return one, as_error(error)
        return one, links

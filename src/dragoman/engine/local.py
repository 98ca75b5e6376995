"""The engine of one machine: worker processes of our own, so that a report can cost its worker and nothing else."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

from dragoman.engine.base import TRY_AGAIN, Done, In, Out
from dragoman.engine.worker import Worker, WorkerDied, call
from dragoman.errors import StageError
from dragoman.settings import Settings

SMALL = 24
"""With no more values than this, starting workers costs more than it saves."""


class LocalEngine:
    """Maps over worker processes, each driven by a thread; a dead or stuck worker is replaced and its value reported."""

    name = "local"

    def __init__(self, settings: Settings) -> None:
        self._count = settings.workers or os.cpu_count() or 1
        self._patience = settings.patience
        self._own = threading.local()
        self._workers: list[Worker] = []
        self._pool: ThreadPoolExecutor | None = None

    def map(self, function: Callable[[In], Out], values: Iterable[In]) -> Iterator[Done[In, Out]]:
        """Yield what became of each value, in order; at most a few values per worker are in flight."""
        stream = iter(values)
        first = list(islice(stream, SMALL + 1))
        if self._count == 1 or len(first) <= SMALL:
            for value in _chain(first, stream):
                yield call(function, value, self._patience)
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._count, thread_name_prefix="dragoman")
        waiting: deque[Future[Done[In, Out]]] = deque()
        for value in _chain(first, stream):
            waiting.append(self._pool.submit(self._run, function, value))
            if len(waiting) >= 4 * self._count:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def close(self) -> None:
        """Stop the threads and the workers; what they are at is given up."""
        for worker in (*self._workers,):
            worker.end()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None
        for worker in self._workers:
            worker.stop()
        self._workers.clear()

    def _run(self, function: Callable[[In], Out], value: In) -> Done[In, Out]:
        worker: Worker | None = getattr(self._own, "worker", None)
        if worker is None or not worker.alive:
            try:
                worker = Worker()
            except OSError:  # no room for one more process: do it here
                return call(function, value)
            self._own.worker = worker
            self._workers.append(worker)
        try:
            return worker.ask(function, value, self._patience)
        except WorkerDied as death:
            self._own.worker = None
            self._workers.remove(worker)
            worker.stop()
            reason = f"The worker process stopped while it was on this report: {death}."
            return Done(value, error=StageError(reason, advice=TRY_AGAIN))


def _chain(first: list[In], rest: Iterator[In]) -> Iterator[In]:
    yield from first
    yield from rest

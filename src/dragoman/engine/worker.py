"""One worker process: pickled calls in, pickled answers out, over its pipes.

A process of our own, started with `python -m`, does not import the caller's script as `multiprocessing` does, so a
dossier can be built from a plain script or a notebook on every system.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import IO

from dragoman.engine.base import Done, In, Out
from dragoman.errors import DragomanError, StageError


class WorkerDied(Exception):  # noqa: N818 - it is a fact, handled by the engine, never shown as an error
    """The worker ended, or was ended, before it answered."""


def call(function: Callable[[In], Out], value: In) -> Done[In, Out]:
    """Return what became of `function(value)`; whatever is raised becomes the error of this value alone."""
    try:
        return Done(value, function(value))
    except DragomanError as error:
        return Done(value, error=error)
    except Exception as error:
        return Done(value, error=StageError(f"{type(error).__name__}: {error}"))


class Worker:
    """A running worker process; `ask` blocks until it answers."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "dragoman.engine.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def ask(self, function: Callable[[In], Out], value: In, patience: float) -> Done[In, Out]:
        """Return what became of `function(value)` over there. Raises WorkerDied; a worker that takes longer than
        `patience` seconds is ended."""
        timer = threading.Timer(patience, self._process.kill)
        timer.start()
        try:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            _send(self._process.stdin, (function, value))
            result, error = pickle.load(self._process.stdout)  # noqa: S301 - our own child's answer
            return Done(value, result, error)
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            code = self._process.wait()
            raise WorkerDied(
                f"no answer within {patience:.0f} s" if not timer.is_alive() else f"exit code {code}"
            ) from error
        finally:
            timer.cancel()

    def stop(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _send(stream: IO[bytes], value: object) -> None:
    pickle.dump(value, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.flush()


def serve() -> None:
    """Answer calls until the other side goes away."""
    answers = sys.stdout.buffer
    # Whatever a stage prints must not end up among the answers.
    sys.stdout = sys.stderr
    while True:
        try:
            function, value = pickle.load(sys.stdin.buffer)  # noqa: S301 - our own parent's call
        except (EOFError, KeyboardInterrupt):
            return
        done: Done[object, object] = call(function, value)
        try:
            _send(answers, (done.result, done.error))
        except BrokenPipeError:
            return


if __name__ == "__main__":
    serve()

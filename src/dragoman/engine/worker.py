"""One worker process: pickled calls in, pickled answers out, over its pipes.

A process of our own, started with `python -m`, does not import the caller's script as `multiprocessing` does, so a
dossier can be built from a plain script or a notebook on every system.
"""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import IO

from dragoman.engine.base import TRY_AGAIN, Done, In, Out
from dragoman.errors import DragomanError, StageError


class WorkerDied(Exception):  # noqa: N818 - it is a fact, handled by the engine, never shown as an error
    """The worker ended, or was ended, before it answered."""


def call(function: Callable[[In], Out], value: In, patience: float | None = None) -> Done[In, Out]:
    """Return what became of `function(value)`; whatever is raised becomes the error of this value alone.

    After `patience` seconds it is given up, where the system can interrupt it: in the main thread, on POSIX.
    """
    try:
        with _alarm(patience):
            return Done(value, function(value))
    except DragomanError as error:
        return Done(value, error=error)
    except TimeoutError as error:
        return Done(value, error=StageError(f"It was given up: {error}.", advice=TRY_AGAIN))
    except Exception as error:
        return Done(value, error=StageError(f"{type(error).__name__}: {error}".rstrip(": ") + ".", advice=TRY_AGAIN))


@contextmanager
def _alarm(patience: float | None) -> Iterator[None]:
    here = threading.current_thread() is threading.main_thread()
    # Somebody else's alarm (a test's time limit, say) is left alone.
    if patience is None or not here or not hasattr(signal, "setitimer") or signal.getitimer(signal.ITIMER_REAL)[0]:
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"no answer within {patience:g} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, patience)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


SIZE = 8
"""Bytes before each message that tell its length."""

START = "import sys; sys.path[:] = sys.argv[1:]; from dragoman.engine.worker import serve; serve()"


class Worker:
    """A running worker process; `ask` blocks until it answers."""

    def __init__(self) -> None:
        # -P: the working folder may hold anything, files named like modules too; modules come from where ours do.
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own line of code
            [sys.executable, "-P", "-c", START, *sys.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.busy = False

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def ask(self, function: Callable[[In], Out], value: In, patience: float) -> Done[In, Out]:
        """Return what became of `function(value)` over there. Raises WorkerDied; a worker that takes longer than
        `patience` seconds is ended."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        timer = threading.Timer(patience, self._process.kill)
        timer.daemon = self.busy = True
        timer.start()
        try:
            send(self._process.stdin, pickle.dumps((function, value), pickle.HIGHEST_PROTOCOL))
            result, error = pickle.loads(receive(self._process.stdout))  # noqa: S301 - our own child's answer
            return Done(value, result, error)
        except (EOFError, OSError) as error:
            code = self._process.wait()
            raise WorkerDied(
                f"no answer within {patience:g} s" if not timer.is_alive() else f"exit code {code}"
            ) from error
        finally:
            self.busy = False
            timer.cancel()

    def end(self) -> None:
        """End the process if it is at work, so that whoever waits for its answer goes on at once."""
        if self.busy:
            self._process.kill()

    def stop(self) -> None:
        """End the process; not while another thread asks it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):  # what a dead worker was never sent
            self._process.stdin.close()
        self._process.stdout.close()
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def send(stream: IO[bytes], message: bytes) -> None:
    """Write a message that `receive` returns on the other side."""
    stream.write(len(message).to_bytes(SIZE) + message)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes:
    """Return the next message. Raises EOFError where the other side went away, perhaps in the middle of one."""
    size = int.from_bytes(stream.read(SIZE))
    message = stream.read(size)
    if not size or len(message) < size:
        raise EOFError
    return message


def _answer(message: bytes) -> bytes:
    try:
        function, value = pickle.loads(message)  # noqa: S301 - our own parent's call
        done: Done[object, object] = call(function, value)
        return pickle.dumps((done.result, done.error), pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        reason = f"It cannot be passed between processes: {type(error).__name__}: {error}."
        return pickle.dumps((None, StageError(reason, advice="Set workers = 1 in the settings.")))


def serve() -> None:
    """Answer calls until the other side goes away."""
    # Ctrl-C reaches every process of the terminal; ours ends its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    calls, answers = sys.stdin.buffer, sys.stdout.buffer
    # Whatever a stage prints must not end up among the answers.
    sys.stdout = sys.stderr
    with suppress(EOFError, BrokenPipeError):
        while True:
            send(answers, _answer(receive(calls)))

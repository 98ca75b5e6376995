"""The local engine: order, isolation of faults, dead and stuck workers."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.engine.local import LocalEngine
from dragoman.errors import ReadError, StageError
from dragoman.settings import Settings

MANY = list(range(60))


@pytest.fixture(autouse=True)
def findable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers find the functions of this file: they look where the caller does."""
    monkeypatch.syspath_prepend(Path(__file__).parents[2])


@pytest.fixture(params=[1, 2], ids=["one process", "two workers"])
def engine(request: pytest.FixtureRequest) -> Iterator[LocalEngine]:
    made = LocalEngine(Settings(workers=request.param))
    yield made
    made.close()


def test_answers_come_in_the_order_of_the_values(engine: LocalEngine) -> None:
    done = list(engine.map(abs, [-value for value in MANY]))
    assert [one.result for one in done] == MANY
    assert [one.value for one in done] == [-value for value in MANY]


def test_a_value_that_raises_costs_only_itself(engine: LocalEngine) -> None:
    values = ["7" if value != 40 else "seven" for value in MANY]
    done = list(engine.map(int, values))
    failed = [one for one in done if one.error is not None]
    assert [one.value for one in failed] == ["seven"]
    assert isinstance(failed[0].error, StageError)
    assert "invalid literal" in str(failed[0].error)


def test_a_worker_that_dies_costs_only_its_value() -> None:
    engine = LocalEngine(Settings(workers=2))
    # os._exit ends the process at once, as a crash in native code does.
    done = list(engine.map(_exit_or_negate, [str(value) for value in MANY]))
    engine.close()
    assert [one.value for one in done if one.error is not None] == ["13"]
    assert sum(one.error is None for one in done) == len(MANY) - 1


def test_a_worker_that_hangs_is_ended() -> None:
    engine = LocalEngine(Settings(workers=2, patience=1.0))
    started = time.monotonic()
    done = list(engine.map(time.sleep, [60.0, *[0.0] * 40]))
    engine.close()
    assert [one.error is not None for one in done] == [True, *[False] * 40]
    assert "no answer within 1 s" in str(done[0].error)
    assert time.monotonic() - started < 30


def test_an_engine_works_from_a_plain_script_without_a_main_guard(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "from dragoman.engine.local import LocalEngine\n"
        "from dragoman.settings import Settings\n"
        "engine = LocalEngine(Settings(workers=2))\n"
        "print('started', sum(one.result for one in engine.map(abs, range(100))))\n"
        "engine.close()\n"
    )
    told = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, timeout=60).stdout
    assert told == "started 4950\n"


def test_errors_keep_their_advice_across_processes() -> None:
    engine = LocalEngine(Settings(workers=2))
    done = list(engine.map(_refuse, MANY))
    engine.close()
    assert all(isinstance(one.error, ReadError) and one.error.advice == "Try another." for one in done)


def test_what_cannot_be_passed_on_costs_only_its_value() -> None:
    engine = LocalEngine(Settings(workers=2))
    done = list(engine.map(_lambda_or_value, MANY))
    engine.close()
    assert [one.value for one in done if one.error is not None] == [7]
    assert "between processes" in str(done[7].error)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such timer there")
def test_a_value_that_hangs_here_is_given_up_too() -> None:
    engine = LocalEngine(Settings(workers=1, patience=0.2))
    done = list(engine.map(time.sleep, [30.0, 0.0]))
    assert [one.error is not None for one in done] == [True, False]
    assert "no answer within 0.2 s" in str(done[0].error)
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL


def test_a_worker_takes_no_modules_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("dragoman", "pickle", "signal"):
        (tmp_path / f"{name}.py").write_text("open('taken', 'w').close()\n")
    monkeypatch.chdir(tmp_path)
    engine = LocalEngine(Settings(workers=2))
    assert [one.result for one in engine.map(abs, MANY)] == MANY
    engine.close()
    assert not (tmp_path / "taken").exists()


@pytest.mark.skipif(os.name != "posix", reason="no such signals there")
def test_ctrl_c_ends_at_once_and_leaves_no_worker_and_no_traceback_of_theirs(tmp_path: Path) -> None:
    script = (
        "import sys, time\n"
        "from dragoman.engine.local import LocalEngine\n"
        "from dragoman.settings import Settings\n"
        "engine = LocalEngine(Settings(workers=2))\n"
        "try:\n"
        "    for number, one in enumerate(engine.map(time.sleep, [0.0] * 30 + [50.0] * 30)):\n"
        "        if number == 3: print(*(worker._process.pid for worker in engine._workers), flush=True)\n"
        "except KeyboardInterrupt:\n"
        "    engine.close()\n"
        "    print('closed')\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # Where the tests run in the background, Ctrl-C is ignored from the start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert child.stdout is not None
    workers = [int(number) for number in child.stdout.readline().split()]
    time.sleep(0.3)
    os.killpg(child.pid, signal.SIGINT)  # what a terminal does on Ctrl-C
    told, errors = child.communicate(timeout=20)
    assert (told, errors) == ("closed\n", "")
    for number in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_a_killed_caller_leaves_no_worker_behind() -> None:
    script = (
        "import os, time\n"
        "from dragoman.engine.local import LocalEngine\n"
        "from dragoman.settings import Settings\n"
        "engine = LocalEngine(Settings(workers=2))\n"
        "for number, one in enumerate(engine.map(time.sleep, [0.0] * 30 + [0.5] * 30)):\n"
        "    if number == 9:\n"
        "        print(*(worker._process.pid for worker in engine._workers), flush=True)\n"
        "        os.kill(os.getpid(), 9)\n"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    workers = told.stdout.split()
    assert len(workers) == 2
    deadline = time.monotonic() + 20
    while any(_runs(number) for number in workers):
        assert time.monotonic() < deadline, "a worker outlives its caller"
        time.sleep(0.05)
    assert not told.stderr


def _runs(number: str) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _lambda_or_value(value: int) -> object:
    return (lambda: value) if value == 7 else value


def _exit_or_negate(value: str) -> int:
    if value == "13":
        os._exit(9)
    return -int(value)


def _refuse(value: int) -> None:
    raise ReadError(f"{value} is refused.", advice="Try another.")

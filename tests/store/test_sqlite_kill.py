"""A process killed while it writes: what it was told is kept is there, nothing is half there, and the work goes on."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from dragoman.errors import BusyError
from dragoman.settings import Settings
from dragoman.store.sqlite import SqliteStore

Make = SimpleNamespace
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal there")

# Repeats one writing method for ever and says after each call what is kept now.
WRITER = """
import itertools, sys
sys.path.insert(0, sys.argv[3])
import conftest as make
from dragoman.settings import Settings
from dragoman.store.sqlite import SqliteStore

store, verb = SqliteStore(sys.argv[1], Settings()), sys.argv[2]
store.lock()

def ready(number, upto):
    report = make.report(number)
    claim = make.claim(report, group="g")
    store.add_reports([report], [("menu",)], "run")
    if upto > 0: store.save_clean([report], "c", "run")
    if upto > 1: store.save_extractions([make.Extraction(report=report.id)], "e", "run")
    if upto > 2: store.save_groundings([make.Grounding(report=report.id, claims=(claim,))], "g", "run")
    return report, claim

def links(number, report, claim):
    before = make.claim(make.report(number - 1), group="g")
    said = make.judgement("event", claim.id, before.id)
    store.save_links(make.Links(report=report.id, judgements=(said,), keys=(("g", "k"),), bands=("b",)), "l", "run")

for number in itertools.count(1):
    if verb == "add_reports": ready(number, 0)
    elif verb == "save_clean": ready(number, 1)
    elif verb == "save_extractions": ready(number, 2)
    elif verb == "save_groundings": ready(number, 3)
    elif verb == "save_links": links(number, *ready(number, 3))
    elif verb == "fail": store.fail([make.Failure(path=str(number), stage="read", reason="empty")], "run")
    elif verb == "forget_failures":
        store.fail([make.Failure(path=str(number), stage="read", reason="empty")], "run")
        store.forget_failures()
    elif verb == "judge": store.judge([make.ruling("event", f"c{number}", "c0", at=str(number))])
    elif verb == "retract":
        word = make.ruling("event", f"c{number}", "c0", at=str(number))
        store.judge([word])
        store.retract(word.id, "later")
    elif verb == "start": store.start(make.Run(id=f"n{number}", verb="add", started="2024"))
    print(number, flush=True)
"""
VERBS = (
    "add_reports", "save_clean", "save_extractions", "save_groundings", "save_links",
    "fail", "forget_failures", "judge", "retract", "start",
)  # fmt: skip


def kill_while(verb: str, path: Path, after: float) -> int:
    """Kill a writer in the middle of its work and return the last call that it said was kept."""
    command = [sys.executable, "-c", WRITER, str(path), verb, str(Path(__file__).parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "1\n"
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        said = [line for line in child.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    assert child.returncode == -signal.SIGKILL
    return int(said[-1]) if said else 1


def kept(store: SqliteStore, verb: str) -> list[int]:
    """Return how many of each thing that the method keeps are there; they may differ by one call under way at most."""
    done = {
        stage: store.counts()["reports"] - sum(store.count_pending(one, version) for one, version in before)  # type: ignore[arg-type]  # stages
        for stage, before in {
            "save_clean": [("clean", "c")],
            "save_extractions": [("clean", "c"), ("extract", "e")],
            "save_groundings": [("clean", "c"), ("extract", "e"), ("ground", "g")],
            "save_links": [("clean", "c"), ("extract", "e"), ("ground", "g"), ("link", "l")],
        }.items()
    }
    words = [one for one in store.judgements() if not one.machine]
    found = {
        "add_reports": [store.counts()["reports"], store.repeats(["menu"]).get("menu", 1)],
        "save_links": [done["save_links"], store.counts()["claims"]],
        "fail": [len(list(store.failures()))],
        "forget_failures": [],
        "judge": [len(words)],
        "retract": [len(words)],
        "start": [len(list(store.runs()))],
    }
    return found.get(verb) or [done.get(verb, 0)]


@pytest.mark.parametrize("verb", VERBS)
def test_a_kill_loses_nothing_that_was_kept(tmp_path: Path, make: Make, verb: str) -> None:
    path = tmp_path / "war.dossier"
    make.sqlite(path).close()
    said = kill_while(verb, path, 0.05 + 0.013 * VERBS.index(verb))
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    store = SqliteStore(str(path), Settings())
    store.lock()  # a dead process holds nothing
    if verb != "forget_failures":
        assert all(said <= number <= said + 1 for number in kept(store, verb)), (said, kept(store, verb))
    if verb == "save_links":
        assert len(list(store.events())) == 1
    if verb == "retract":
        words = list(store.judgements())
        assert all(word.retracted_at for word in words[:said])
    # The work goes on where it stood.
    report = make.report(99_999)
    make.put(store, report, (make.claim(report),))
    assert store.report(report.id) == report
    store.close()


def test_a_kill_while_the_file_is_made_leaves_one_that_can_be_used(tmp_path: Path, make: Make) -> None:
    code = "import os, signal, sys\nfrom dragoman.settings import Settings\n"
    code += "from dragoman.store.sqlite import SqliteStore, migrating\nreal = migrating.migrate\n"
    code += "def killed(conn, to): real(conn, to); os.kill(os.getpid(), signal.SIGKILL)\n"
    code += "migrating.migrate = killed; SqliteStore(sys.argv[1], Settings()).fail([], 'run')"
    path = tmp_path / "war.dossier"
    assert subprocess.run([sys.executable, "-c", code, path], check=False).returncode == -signal.SIGKILL
    assert path.exists()
    store = SqliteStore(str(path), Settings())
    assert store.counts()["reports"] == 0
    store.add_reports([make.report(1)], [()], "run")
    store.close()


HOLDER = """
import sys, time
from dragoman.settings import Settings
from dragoman.store.sqlite import SqliteStore
store = SqliteStore(sys.argv[1], Settings())
store.lock()
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_builder_is_told_who_builds_until_that_one_dies(tmp_path: Path) -> None:
    path = tmp_path / "war.dossier"
    store = SqliteStore(str(path), Settings())
    with subprocess.Popen([sys.executable, "-c", HOLDER, path], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(BusyError, match=rf"process {child.pid}\) is building .*war\.dossier.*Wait"):
            store.lock()
        child.kill()
    store.lock()
    store.close()


def test_a_forked_worker_does_not_hold_the_lock_of_a_dead_builder(tmp_path: Path) -> None:
    code = HOLDER.replace(
        'print("held", flush=True)', "import os\nchild = os.fork()\nif child: print(child, flush=True)"
    )
    path = tmp_path / "war.dossier"
    store = SqliteStore(str(path), Settings())
    with subprocess.Popen([sys.executable, "-c", code, path], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        worker = int(holder.stdout.readline())
        with pytest.raises(BusyError):
            store.lock()
        holder.kill()
        holder.wait()
        try:
            store.lock()
        finally:
            os.kill(worker, signal.SIGKILL)
    store.close()

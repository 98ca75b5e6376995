"""Bad input through the command itself: it is named with what to do, the rest goes on, and nothing else is touched.

Every bad thing lies in a heap with good reports; the heap is added once, and each test looks at what became of one thing.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import dragoman

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links, devices and limits of POSIX systems")

MEGABYTE = 1024 * 1024
GOOD = (
    "GAO, 3 May 2013 (Niger Bend Wire) - Gunmen attacked an army convoy near Gao in northern Mali on Thursday, killing at "
    "least six soldiers, the Malian army said.\n"
)
OTHER = (
    "COLOMBO, Feb 2, 2009 (Lagoon Times) - The Sri Lankan army shelled a village near Kilinochchi on Sunday, killing 12 "
    "civilians, aid workers said.\n"
)
FRENCH = (
    "Bamako, le 3 mai 2013. Des hommes armés ont attaqué un convoi de l'armée près de Gao, tuant trois soldats, selon le "
    "ministère de la Défense, qui a promis de poursuivre les assaillants dans tout le nord du pays.\n"
)
RUSSIAN = "Грозный, 5 марта 2003 года. Боевики обстреляли колонну внутренних войск у села, двое военных ранены.\n"
SCRIPTS = (
    "<html><head><title>Shelling in the north</title><script>document.title = 'taken over'; steal(document.cookie)</script>"
    f"</head><body onload='steal()'><article><p>{OTHER}</p><p>The agency has asked both sides to let ambulances through, and "
    "says that the road has been cut since last week.</p><script>alert('again')</script></article></body></html>"
)
LAUGHS = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{}]><rss version="2.0"><channel>{}</channel></rss>'
ITEM = "<item><title>News</title><description>{} {}</description></item>"
NUMBER = "PARIS, 4 May 2013 - Rebels fired {} mortar rounds at the airport of Gao on Friday, wounding {} people, police said. "

# Runs the command in a process of its own; `peak` is told on the last line of standard error, in bytes.
# The kernel's own mark where there is one: `ru_maxrss` also counts what the tests' process held when it started this one.
RUNNER = r"""
import re, resource, sys
from pathlib import Path
from dragoman.cli.main import main
try:
    main()
finally:
    status = Path("/proc/self/status")
    held = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(int(held[1]) * 1024 if held else largest, file=sys.stderr)
"""


class Ran(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str
    peak: int


def run(folder: Path, *words: object, workers: int = 1, **given: Any) -> Ran:
    """Run `dragoman` in the folder. Settings are given in capitals, the rest goes to the process."""
    env = {**os.environ, "DRAGOMAN_WORKERS": str(workers)}
    env |= {f"DRAGOMAN_{name}": str(given.pop(name)) for name in [*given] if name.isupper()}
    done = subprocess.run(
        [sys.executable, "-c", RUNNER, *map(str, words)], cwd=folder, env=env, capture_output=True, timeout=100, **given
    )
    *lines, peak = done.stderr.decode().splitlines()
    assert "Traceback" not in done.stderr.decode(), done.stderr.decode()
    return Ran(done.returncode, done.stdout.decode(), "\n".join(lines), int(peak))


def series_text(number: int) -> str:
    return "".join(NUMBER.format(number + step * 7, step + 2) for step in range(8))


def here(folder: Path, out: str, *paths: Path) -> None:
    """Add, build and export in this process, which is faster: for what is no bad input."""
    with dragoman.Dossier(folder / "dragoman.dossier", settings=dragoman.Settings(workers=1)) as opened:
        if paths:
            opened.add(*paths, language="en")
            opened.build()
        opened.export(folder / out)


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", errors="surrogateescape") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, BytesIO(data))
    return buffer.getvalue()


def web_archive(text: str) -> bytes:
    page = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{text}".encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f5a2e0c-0d0b-4c9a-9f57-1f3f2f6d1a01>\r\n"
        "WARC-Date: 2013-05-03T10:00:00Z\r\nWARC-Target-URI: http://news.example/gao\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(page)}\r\n\r\n"
    )
    return head.encode() + page + b"\r\n\r\n"


def pdf(text: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer)
    for number, start in enumerate(range(0, len(text), 80)):
        canvas.drawString(50, 780 - 14 * number, text[start : start + 80])
    canvas.save()
    return buffer.getvalue()


def write_heap(heap: Path) -> None:
    """Write every kind of bad file, links and pipes too, each with a good report beside it."""
    noise = random.Random(5).randbytes
    laughs = LAUGHS.format(
        "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)), ITEM.format("&a9;", GOOD)
    )
    secret = heap.parent / "secret.txt"
    outside = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    files: dict[str, bytes] = {
        "empty.txt": b"",
        "blank.txt": b" \n\t\n",
        "noise.bin": b"\x00\xff\x93" + noise(50_000),
        "picture.txt": b"\x89PNG\r\n\x1a\n" + noise(20_000),
        "cyrillic.txt": (RUSSIAN * 3).encode("cp1251"),
        "wide.txt": f"{FRENCH} utf-16".encode("utf-16"),
        "cut.txt.gz": gzip.compress(f"{GOOD}{series_text(40)}".encode())[:-200],
        "cut.warc": web_archive(SCRIPTS)[:-400],
        "cut.warc.gz": gzip.compress(web_archive(noise(3000).hex()))[:-600],
        "cut.pdf": pdf(GOOD)[:600],
        "cut.zip": zipped({"a.txt": GOOD.encode()})[:-30],
        "bomb.zip": zipped({"bomb.txt": b"0" * (40 * MEGABYTE), "beside.txt": f"{GOOD}beside the bomb".encode()}),
        "bomb.gz": gzip.compress(b"0" * (40 * MEGABYTE)),
        "climb.zip": zipped({"../../climbed.txt": GOOD.encode(), "inside.txt": f"{GOOD}inside the zip".encode()}),
        "climb.tar": tarred({"/climbed/absolute.txt": GOOD.encode(), "in.txt": f"{GOOD}inside the tar".encode()}),
        "scripts.html": SCRIPTS.encode(),
        "laughs.xml": laughs.encode(),
        "outside.xml": (outside + f"<rss><channel>{ITEM.format('&x;', GOOD)}</channel></rss>").encode(),
        "table.csv": b"height,weight\n180,80\n170,70\n",
        "undated.txt": b"Gunmen attacked a convoy near Gao in northern Mali, killing six soldiers, the army said.\n",
        "french.txt": FRENCH.encode(),
        "odd\udcff.tar": tarred({"bad\udcff.txt": b"", "good\udcff.txt": f"{GOOD}with an odd name".encode()}),
    }
    for name, data in files.items():
        (heap / name).write_bytes(data)
        (heap / f"{os.fsencode(name).decode('ascii', 'ignore')}-good.txt").write_text(
            f"{GOOD}It is number {len(name)}{name[:9]!a}.\n"
        )
    with (heap / "large.txt").open("wb") as stream:
        stream.truncate(200 * MEGABYTE)
    secret.write_text("a secret that is none of our business")
    (heap / "loop").symlink_to(".")
    (heap / "dangling.txt").symlink_to("nowhere.txt")
    if Path("/proc/self/mem").exists():
        (heap / "unreadable.txt").symlink_to("/proc/self/mem")  # even the super-user cannot read it from the start
    os.mkfifo(heap / "pipe.txt")


def everything(folder: Path) -> dict[str, int]:
    return {str(path): path.lstat().st_size for path in sorted(folder.rglob("*"))}


class Heap(NamedTuple):
    """The heap after it was added, with `strict` the second time, and built."""

    desk: Path
    first: Ran
    strict: Ran
    built: Ran
    shown: Ran
    before: dict[str, int]
    after: dict[str, int]

    def failures(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.shown.out.splitlines()]

    def record(self, name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.desk / "out" / f"{name}.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def heap(tmp_path_factory: pytest.TempPathFactory) -> Heap:
    place = tmp_path_factory.mktemp("place")
    (place / "heap").mkdir()
    write_heap(place / "heap")
    desk = place / "desk"
    desk.mkdir()
    before = everything(place)
    words = ("../heap", "../heap/missing.txt")
    first = run(desk, "add", *words)
    strict = run(desk, "add", *words, "--strict")
    built = run(desk, "build", "--strict")
    here(desk, "out")
    shown = run(desk, "show", "failures", "--json")
    after = {path: size for path, size in everything(place).items() if not path.startswith(f"{desk}{os.sep}")}
    return Heap(desk, first, strict, built, shown, before, after)


BAD = [
    ("empty.txt", "is empty", "Remove it"),
    ("blank.txt", "is empty", "Remove it"),
    ("large.txt", "209,715,200 bytes", "max_file"),
    ("noise.bin", "", ""),
    ("picture.txt", "", ""),
    ("cut.txt.gz", "cut off", "again"),
    ("cut.warc", "cut", ""),
    ("cut.warc.gz", "cut", ""),
    ("cut.pdf", "", ""),
    ("cut.zip", "cut-off", "again"),
    ("bomb.zip!bomb.txt", "far more than it packs", "max_ratio"),
    ("bomb.gz", "far more than it packs", "max_ratio"),
    ("climb.zip!../../climbed.txt", "leads outside", "unpack it yourself"),
    ("climb.tar!/climbed/absolute.txt", "leads outside", "unpack it yourself"),
    ("laughs.xml", "", ""),
    ("outside.xml", "", ""),
    ("table.csv", "height, weight", "text=YOUR_COLUMN"),
    ("loop", "leads back", "Remove the link"),
    ("dangling.txt", "link to nothing", "Remove it"),
    ("missing.txt", "There is no file", "Check the spelling"),
    ("unreadable.txt", "cannot be read", "Check the file"),
    ("pipe.txt", "a pipe", "by itself"),
    ("!bad", "is empty", "Remove it"),
]


@pytest.mark.parametrize(("name", "reason", "advice"), BAD, ids=[name for name, _, _ in BAD])
def test_it_is_named_with_the_reason_and_what_to_do(heap: Heap, name: str, reason: str, advice: str) -> None:
    if name == "unreadable.txt" and not Path("/proc/self/mem").exists():
        pytest.skip("no such file here")
    (failure,) = [one for one in heap.failures() if one["stage"] == "read" and _names(one["path"], name)]
    assert reason in failure["reason"]
    assert failure["advice"], "what to do is always said"
    assert advice in failure["advice"]
    for told in (heap.first.err, heap.strict.err):
        (line,) = [line for line in told.splitlines() if failure["reason"] in line]
        assert line.startswith("not read: ")
        assert failure["path"] in line
        assert line.endswith(failure["advice"]), "told every time it is added, not only the first"


def _names(path: str, name: str) -> bool:
    return path.endswith(f"/{name}") or (name[0] == "!" and name in path)


def test_nothing_else_failed(heap: Heap) -> None:
    odd = [one for one in heap.failures() if not any(_names(one["path"], name) for name, _, _ in BAD)]
    assert {(Path(one["path"]).name, one["stage"]) for one in odd} <= {
        ("french.txt", "extract"),
        ("wide.txt", "extract"),
        ("cyrillic.txt", "extract"),
    }


def test_the_exit_code_tells_only_when_it_is_asked_for(heap: Heap, tmp_path: Path) -> None:
    assert (heap.first.code, heap.strict.code, heap.built.code) == (0, 3, 3)
    (tmp_path / "empty.txt").touch()
    assert run(tmp_path, "add", "empty.txt").code == 3, "nothing could be read"


def test_the_good_reports_go_on(heap: Heap) -> None:
    paths = [Path(row["path"]).name for row in heap.record("reports")]
    assert sum("-good.txt" in path for path in paths) == 22
    inside = ("bomb.zip!beside.txt", "climb.zip!inside.txt", "climb.tar!in.txt", "cut.txt.gz!cut.txt", "scripts.html")
    assert set(inside) <= set(paths), "and so does what can be had of the bad ones"
    assert len(heap.record("events")) >= 1
    assert heap.strict.out.startswith("0 new")


def test_memory_stays_small(heap: Heap) -> None:
    assert heap.first.peak < 640 * MEGABYTE
    assert heap.strict.peak < 640 * MEGABYTE


def test_nothing_is_written_outside_the_working_folder_and_nothing_is_run(heap: Heap) -> None:
    assert heap.after == heap.before
    assert not Path("/climbed").exists()
    text = json.dumps(heap.record("reports"))
    for foreign in ("none of our business", "steal(", "taken over", "hahahaha"):
        assert foreign not in text


def test_a_wrong_encoding_is_read_as_what_it_is(heap: Heap) -> None:
    texts = {Path(row["path"]).name: row["text"] for row in heap.record("reports")}
    assert "Боевики обстреляли" in texts["cyrillic.txt"]
    assert "armés ont attaqué" in texts["wide.txt"]


def test_a_report_without_a_date_has_none(heap: Heap) -> None:
    (row,) = [row for row in heap.record("reports") if row["path"].endswith("/undated.txt")]
    assert (row["published"], row["published_precision"]) == (None, "unknown")
    events = [event for event in heap.record("events") if event["reports"] == [row["id"]]]
    assert all(event["start"] is None and event["end"] is None for event in events), "a missing date is no date"


def test_a_foreign_report_is_kept_and_named(heap: Heap) -> None:
    assert "armés" in next(row["text"] for row in heap.record("reports") if row["path"].endswith("/french.txt"))
    (line,) = [line for line in heap.built.err.splitlines() if "french.txt" in line]
    assert line.startswith("not done: ")
    assert "another language (fr)" in line
    assert "translation" in line


def test_a_name_that_is_no_text_does_not_stop_the_export(heap: Heap) -> None:
    assert any(row["path"].endswith(".txt") and "!good" in row["path"] for row in heap.record("reports"))


# --- the same in one go: hints that are wrong for every file ----------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [("--published", "yesterday"), ("--language", "klingon"), ("--column", "body=Text")],
    ids=lambda words: words[0],
)
def test_a_wrong_hint_is_wrong_use_and_nothing_is_added(words: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    done = run(tmp_path, "add", "good.txt", *words)
    assert done.code == 2
    assert words[1].partition("=")[0] in done.err
    assert not (tmp_path / "dragoman.dossier").exists()


# --- a disk that is full: no file may grow beyond a limit -------------------------------------------------------------


def limited(size: int) -> Callable[[], None]:
    def limit() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `in`, 30 reports, and `whole`, what was exported of them on a disk with room."""
    folder = tmp_path_factory.mktemp("series")
    (folder / "in").mkdir()
    for number in range(30):
        (folder / "in" / f"{number:02}.txt").write_text(series_text(number))
    here(folder, "whole", folder / "in")
    return folder


def exported(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_full_disk_stops_with_advice_keeps_what_was_kept_and_the_same_command_goes_on(
    series: Path, tmp_path: Path
) -> None:
    def stops(*words: str, size: int) -> int:
        """Run the command until no file may grow any more, and return how much was done by then."""
        ran = run(tmp_path, *words, BATCH=2, preexec_fn=limited(size))
        assert (ran.code, ran.out) == (4, "")
        assert ran.err.startswith("dragoman: The dossier dragoman.dossier cannot be read or written")
        assert ran.err.endswith("Check the disk's free space and health, then try again.")
        return _passed(tmp_path / "dragoman.dossier")

    add = ("add", str(series / "in"), "--language", "en")
    assert 0 <= stops(*add, size=250_000) < 60
    with dragoman.Dossier(tmp_path / "dragoman.dossier") as opened:
        assert opened.add(series / "in", language="en").failed == 0
    assert 60 <= stops("build", size=700_000) < 150
    here(tmp_path, "out", series / "in")
    assert _passed(tmp_path / "dragoman.dossier") == 150
    shutil.rmtree(tmp_path / "out")
    full = run(tmp_path, "export", "out", preexec_fn=limited(40_000))
    assert full.code == 4
    assert "free some space" in full.err
    assert not list((tmp_path / "out").glob("*.part"))
    here(tmp_path, "out")
    assert _without_paths(exported(tmp_path / "out")) == _without_paths(exported(series / "whole"))


def test_a_full_disk_for_what_is_unpacked_while_reading_is_no_fault_of_the_files(series: Path, tmp_path: Path) -> None:
    done = run(tmp_path, "add", series / "in", preexec_fn=limited(1_000_000))
    assert (done.code, done.out) == (4, "")
    assert "tables of languages" in done.err
    assert "Make room" in done.err
    with dragoman.Dossier(tmp_path / "dragoman.dossier") as opened:
        assert not list(opened.failures())


def _passed(path: Path) -> int:
    """Return how many stages reports have passed, adding included."""
    if not path.exists():
        return 0
    with sqlite3.connect(path) as conn:
        there = conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'work'").fetchone()
        number = conn.execute("SELECT count(*) FROM work WHERE NOT stale").fetchone()[0] if there else 0
    conn.close()
    return int(number)


def _without_paths(files: dict[str, bytes]) -> dict[str, list[Any]]:
    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: bare(inner) for key, inner in value.items() if key != "path"}
        return [bare(inner) for inner in value] if isinstance(value, list) else value

    return {name: [bare(json.loads(line)) for line in data.splitlines()] for name, data in files.items()}


# --- dossiers that cannot be used -------------------------------------------------------------------------------------


@pytest.fixture
def dossier(series: Path, tmp_path: Path) -> Path:
    """A built dossier under its default name in the test's folder."""
    path = tmp_path / "dragoman.dossier"
    path.write_bytes((series / "dragoman.dossier").read_bytes())
    return path


VERBS = (("add", "good.txt"), ("export", "out"))


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_dossier_of_a_newer_version_is_refused_and_left_alone(verb: tuple[str, ...], dossier: Path) -> None:
    (dossier.parent / "good.txt").write_text(GOOD)
    with sqlite3.connect(dossier) as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
    conn.close()
    before = dossier.read_bytes()
    done = run(dossier.parent, *verb)
    assert (done.code, done.out) == (4, "")
    assert "dragoman.dossier was made by a newer dragoman" in done.err
    assert "Install the newest" in done.err
    assert dossier.read_bytes() == before


@pytest.mark.parametrize(
    ("where", "told"), [("good.txt", "not a dossier"), ("good.txt/x.dossier", "is not there"), (".", "folder")]
)
def test_what_is_no_dossier_is_refused_and_left_alone(where: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    done = run(tmp_path, "-d", where, "add", "good.txt")
    assert (done.code, done.out) == (4, "")
    assert told in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["good.txt"]
    assert (tmp_path / "good.txt").read_text() == GOOD


# The super-user may write anywhere, so the commands run as somebody else, once everything they import is loaded.
AS_ANYBODY = """
import io, json, os, sys
from contextlib import redirect_stderr, redirect_stdout
import dragoman
from dragoman.cli.main import main
with dragoman.Dossier("warm/d", settings=dragoman.Settings(workers=1)) as dossier:
    dossier.add("warm/good.txt")
    dossier.build()
    dossier.export("warm/out")
os.chdir("locked")
if os.geteuid() == 0:
    os.setegid(65534)
    os.seteuid(65534)
for words in json.loads(sys.argv[1]):
    sys.argv = ["dragoman", *words]
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        try:
            main()
        except SystemExit as end:
            code = end.code
    print(json.dumps([code, out.getvalue(), err.getvalue()]))
"""


@pytest.fixture
def locked(series: Path) -> Iterator[Path]:
    """A folder with a dossier and a report where nobody but the super-user may write, in one that anybody may come to."""
    folder = Path(tempfile.mkdtemp(prefix="dossier"))
    for name in ("warm", "locked"):
        (folder / name).mkdir()
        (folder / name / "good.txt").write_text(GOOD)
    shutil.copy(series / "dragoman.dossier", folder / "locked")
    (folder / "locked" / "dragoman.dossier").chmod(0o444)
    (folder / "locked").chmod(0o555)
    folder.chmod(0o755)
    yield folder / "locked"
    (folder / "locked").chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_folder_is_told_and_can_still_be_looked_at(locked: Path) -> None:
    before = everything(locked)
    verbs = [["add", "good.txt"], ["build"], ["-d", "new.dossier", "add", "good.txt"], ["export", "out"], ["show"]]
    command = [sys.executable, "-c", AS_ANYBODY, json.dumps(verbs)]
    told = subprocess.run(command, cwd=locked.parent, capture_output=True, text=True, check=True).stdout
    *refused, show = [json.loads(line) for line in told.splitlines()]
    for (code, out, err), verb in zip(refused, verbs, strict=False):
        assert (code, out) == (4, ""), verb
        assert "read-only" in err or "Permission denied" in err
        assert "folder" in err.rpartition(". ")[2] or "write there" in err, "what to do"
        assert err.count("\n") == 1
    assert show[0] == 0
    assert "30 reports" in show[1]
    assert everything(locked) == before


HOLDER = """
import sys, time, dragoman
def hold(stage, done, total):
    print("building", flush=True)
    time.sleep(60)
with dragoman.Dossier(sys.argv[1], settings=dragoman.Settings(workers=1)) as dossier:
    dossier.add(sys.argv[2])
    dossier.build(progress=hold)
"""


def test_a_second_builder_is_told_to_wait_and_others_may_look_and_add(dossier: Path) -> None:
    (dossier.parent / "good.txt").write_text(GOOD)
    (dossier.parent / "more.txt").write_text(OTHER)
    command = [sys.executable, "-c", HOLDER, dossier, dossier.parent / "good.txt"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == "building\n"
            second = run(dossier.parent, "build")
            assert (second.code, second.out) == (4, "")
            assert f"Another process (process {child.pid}) is building" in second.err
            assert "Wait" in second.err
            assert run(dossier.parent, "add", "more.txt").out.startswith("1 new")
            with dragoman.Dossier(dossier) as opened:
                assert opened.counts()["reports"] == 32
        finally:
            child.kill()
    with dragoman.Dossier(dossier, settings=dragoman.Settings(workers=1)) as opened:
        assert opened.build().new > 0, "a dead builder holds nothing"


# --- stopping ---------------------------------------------------------------------------------------------------------

STOPPED = """
import os, signal, sys
from contextlib import contextmanager
import dragoman.cli.build as verb
@contextmanager
def stopping():
    yield lambda stage, done, total: stage == "extract" and os.killpg(0, signal.SIGINT)
verb.progress_bar = stopping
from dragoman.cli.main import main
main()
"""


def test_ctrl_c_says_that_nothing_is_lost_and_the_next_build_goes_on(series: Path, tmp_path: Path) -> None:
    with dragoman.Dossier(tmp_path / "dragoman.dossier") as opened:
        opened.add(series / "in", language="en")
    env = {**os.environ, "DRAGOMAN_WORKERS": "2", "DRAGOMAN_BATCH": "29"}
    done = subprocess.run(
        [sys.executable, "-c", STOPPED, "build"],
        cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60, start_new_session=True,
        # Where the tests run in the background, Ctrl-C is ignored from the start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr.splitlines() == [
        "dragoman: stopped; what was committed stays, and the same command goes on from there."
    ]
    assert _passed(tmp_path / "dragoman.dossier") == 60 + 29
    here(tmp_path, "out", series / "in")
    assert _without_paths(exported(tmp_path / "out")) == _without_paths(exported(series / "whole"))

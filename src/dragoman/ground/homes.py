"""Where outlets are at home: the towns that their reports name most, near which a name of several places is likelier.

A reader of a local paper knows which Paris is meant: the one of his "local lexicon" (Lieberman, Samet and Sankaranarayanan,
"Geotagging with local lexicons to build indexes for textually-specified spatial data", 2010). Homes are written to a file that
a person can read and correct, and count once the setting `homes` names it: else what a report says would depend on which
others came before.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import IO

from dragoman.errors import UsageError
from dragoman.ground.gazetteer import Gazetteer
from dragoman.ground.places import Atlas
from dragoman.ground.places_company import Spots, spots_of
from dragoman.knowledge.knowledge import Knowledge
from dragoman.schema.record import Record
from dragoman.schema.report import Report

FEW = 3
"""An outlet's home is worked out from so many reports and more."""
TOWNS, LEAST = 12, 0.02
"""Towns kept of an outlet, and the share of its names below which a town is none of them."""
COLUMNS = ("outlet", "town", "country", "admin1", "lat", "lon", "share")
_NEEDED = ("outlet", "country", "lat", "lon")
_ADVICE = f"Its first line must name the columns: {','.join(COLUMNS)}. `dragoman homes FILE` writes such a file."

Place = tuple[str, str, str | None, float, float]
"""A town's name, country, division, latitude and longitude."""


class Town(Record, frozen=True):
    """A town where an outlet is at home: `share` (0 to 1) of the places that its reports name lies there.

    `town` is for the reader alone; `admin1` is the code of the first-order division in GeoNames, None where it has none.
    """

    outlet: str
    town: str
    country: str
    admin1: str | None
    lat: float
    lon: float
    share: float


def find_homes(reports: Iterable[Report], gazetteer: Gazetteer, knowledge: Knowledge | None = None) -> list[Town]:
    """Return the towns where the outlets of the reports are at home, by outlet, the largest share first.

    Every report counts the same. Outlets of fewer than three reports, and towns of less than a fiftieth, are left out.
    """
    weights: dict[str, dict[Place, float]] = defaultdict(lambda: defaultdict(float))
    counts, names = Counter[str](), dict[str, str]()
    for report in reports:
        if not (key := outlet_key(report.outlet)):
            continue
        counts[key] += 1
        names[key] = min(names.get(key, report.outlet or ""), report.outlet or "")
        for weight, town in Atlas(report, gazetteer, knowledge).story.company.towns():
            if town.lat is not None and town.lon is not None and town.country:
                weights[key][town.name, town.country, town.admin1, town.lat, town.lon] += weight
    found = []
    for key in sorted(weights):
        if counts[key] >= FEW:
            ranked = sorted(weights[key].items(), key=lambda one: (-one[1], str(one[0])))
            shares = [(town, round(weight / counts[key], 3)) for town, weight in ranked[:TOWNS]]
            found += [Town(names[key], *town, share) for town, share in shares if share >= LEAST]
    return found


def outlet_key(outlet: str | None) -> str:
    """Return an outlet's name as it is compared: without case, spaces and "the"."""
    return "".join((outlet or "").casefold().split()).removeprefix("www.").removeprefix("the")


def write_homes(path: str, towns: Iterable[Town]) -> None:
    """Write a new file of homes. Raises UsageError where there is one already, or it cannot be written."""
    try:
        with Path(path).open("x", encoding="utf-8", newline="") as stream:
            table = csv.writer(stream, lineterminator="\n")
            table.writerow(COLUMNS)
            table.writerows([getattr(town, name) for name in COLUMNS] for town in towns)
    except FileExistsError as error:
        raise UsageError(
            f"{path} is there already.", advice="Name another file: this one may have been corrected by hand."
        ) from error
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.", advice="Name another file.") from error


def read_homes(path: str) -> list[Town]:
    """Return the towns of a file of homes. Raises UsageError naming file and line."""
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as stream:
            return list(_read(path, stream))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"The file of homes {path} cannot be read: {error}.", advice=_ADVICE) from error


@cache
def load_homes(paths: tuple[str, ...]) -> dict[str, Spots]:
    """Return where outlets are at home, by `outlet_key`, out of the user's files. Raises UsageError."""
    towns: dict[str, list[Town]] = defaultdict(list)
    for town in (town for path in paths for town in read_homes(path)):
        towns[outlet_key(town.outlet)].append(town)
    return {key: spots_of((town.share, town) for town in held) for key, held in towns.items()}


def _read(path: str, stream: IO[str]) -> Iterator[Town]:
    table = csv.DictReader(stream)
    if missing := sorted({*_NEEDED} - {*(table.fieldnames or ())}):
        raise UsageError(f"The file of homes {path} has no column {', '.join(missing)}.", advice=_ADVICE)
    for row in table:
        cell = {name: (row.get(name) or "").strip() for name in COLUMNS}
        try:
            lat, lon, share = float(cell["lat"]), float(cell["lon"]), float(cell["share"] or 1)
            if not (cell["outlet"] and cell["country"] and abs(lat) <= 90 and abs(lon) <= 180 and 0 < share <= 1):
                raise ValueError
        except ValueError:
            raise UsageError(
                f"Line {table.line_num} of the file of homes {path} is no home.",
                advice="It needs an outlet, a country (two letters), lat and lon in degrees, and perhaps a share up to 1.",
            ) from None
        yield Town(cell["outlet"], cell["town"], cell["country"].upper(), cell["admin1"] or None, lat, lon, share)

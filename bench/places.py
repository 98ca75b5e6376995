"""How often the gazetteer and the atlas find the right place for a given name, beside the most populous place of the name.

Usage: python bench/places.py FILE.jsonl[.gz] [reports]. Each line: text, spans with start, end, lat, lon and perhaps geonameid.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections import Counter
from pathlib import Path

from dragoman.clean.cleaner import RuleCleaner
from dragoman.ground.gazetteer import Entry, load_gazetteer
from dragoman.ground.places import Atlas
from dragoman.ground.places_story import distance
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Place
from dragoman.settings import Settings

NEAR = 161.0
"""Kilometres within which a place counts as found: a hundred miles, as in the literature on toponym resolution."""


def main(path: Path, reports: int) -> None:
    """Print how many names were found by each way, exactly and nearly."""
    gazetteer = load_gazetteer(Settings())
    count: Counter[str] = Counter()
    opener = gzip.open if path.suffix == ".gz" else open
    start = time.perf_counter()
    with opener(path, "rt", encoding="utf-8") as stream:
        for line, _ in zip(stream, range(reports), strict=False):
            entry = json.loads(line)
            report = report_of(entry["text"])
            atlas = Atlas(report, gazetteer)
            for span in entry["spans"]:
                if span.get("lat"):
                    measure(count, report, atlas, span)
    print(f"{path.name}: {count['names']} names in {time.perf_counter() - start:.1f} s")
    for way in ("populous", "atlas"):
        answered, near = count[f"{way} answered"], count[f"{way} near"]
        print(
            f"  {way:9} answered {answered / count['names']:.3f}  exact id {count[f'{way} exact'] / max(1, count['ids']):.3f}"
            f"  within {NEAR:.0f} km {near / count['names']:.3f}  precision of answers {near / max(1, answered):.3f}"
        )


def report_of(text: str) -> Report:
    """Return a text as a report with sentences, nothing cut."""
    raw = Report(id="r", path="bench", sha256="", raw=text, text=text, language="en")
    clean = RuleCleaner().clean(raw, {})
    return clean if clean.text == text else raw


def measure(count: Counter[str], report: Report, atlas: Atlas, span: dict[str, str]) -> None:
    """Count one name."""
    gold = Entry(name="", kind="town", lat=float(span["lat"]), lon=float(span["lon"]))
    identity = int(span["geonameid"]) if span.get("geonameid") else None
    where = Span(int(span["start"]), int(span["end"]))
    found: dict[str, Entry | Place | None] = {
        "populous": next(iter(atlas.gazetteer.find(where.of(report.text))), None),
        "atlas": next(iter(atlas.resolve(where)), None),
    }
    count["names"] += 1
    count["ids"] += identity is not None
    for way, place in found.items():
        if place is None or place.lat is None:
            continue
        count[f"{way} answered"] += 1
        count[f"{way} exact"] += identity is not None and place.geonames_id == identity
        count[f"{way} near"] += distance(gold, Entry(name="", kind="town", lat=place.lat, lon=place.lon)) <= NEAR


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 60)

"""The annotations of the example reports: what a careful reader finds in each, as nouns of their own."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

TABLES = ("clusters", "responses")
"""The files of the folder that are about several reports."""


class GoldFigure(msgspec.Struct, frozen=True):
    """A toll as annotated; `part` marks a share of another."""

    kind: str
    low: int | None = None
    high: int | None = None
    part: bool = False


class GoldEvent(msgspec.Struct, frozen=True, kw_only=True):
    """An annotated event. `places`, `actors`, `recipients` hold, for each, every name that is right.

    `key` is "report:event"; `core` events any reader would insist on, the others may be found or not.
    """

    key: str
    core: bool
    type: str
    status: str
    start: date | None
    end: date | None
    places: tuple[tuple[str, ...], ...]
    countries: frozenset[str]
    actors: tuple[tuple[str, ...], ...]
    recipients: tuple[tuple[str, ...], ...]
    figures: tuple[GoldFigure, ...]
    evidence: tuple[str, ...]


class Gold(msgspec.Struct, frozen=True):
    """All annotations: events by report, groups that tell one event, and pairs of which the first answers the second."""

    reports: dict[str, tuple[GoldEvent, ...]]
    clusters: tuple[frozenset[str], ...]
    responses: tuple[tuple[str, str], ...]


def load_gold(folder: Path) -> Gold:
    """Return the annotations of a folder. Raises OSError or a decoding error where a file is missing or broken."""
    reports = {
        path.stem: tuple(_event(path.stem, row) for row in json.loads(path.read_text("utf-8"))["events"])
        for path in sorted(folder.glob("*.json"))
        if path.stem not in TABLES
    }
    clusters = tuple(frozenset(group) for group in _table(folder / "clusters.json"))
    responses = tuple((answer, answered) for answer, answered in _table(folder / "responses.json"))
    return Gold(reports, clusters, responses)


def report_of(path: str, reports: dict[str, tuple[GoldEvent, ...]]) -> str | None:
    """Return which annotated report a file holds, by the beginning of its name; None for one without annotations."""
    found = re.match(r"[^._]+", Path(path).name)
    return found[0] if found and found[0] in reports and not re.search(r"[!#]", path) else None


def _table(path: Path) -> list[list[str]]:
    rows: list[list[str]] = json.loads(path.read_text("utf-8")) if path.is_file() else []
    return rows


def _event(report: str, row: dict[str, Any]) -> GoldEvent:
    return GoldEvent(
        key=f"{report}:{row['id']}",
        core=row["core"],
        type=row["type"],
        status=row["status"],
        start=_day(row.get("start")),
        end=_day(row.get("end") or row.get("start")),
        places=tuple((place["name"], *place.get("aliases", ())) for place in row.get("places", ())),
        countries=frozenset(place["country"] for place in row.get("places", ()) if place.get("country")),
        actors=tuple(tuple(party["names"]) for party in row.get("sources", ())),
        recipients=tuple(tuple(party["names"]) for party in row.get("targets", ())),
        figures=tuple(
            GoldFigure(one["kind"], one.get("low"), one.get("high"), one.get("part", False))
            for one in row.get("figures", ())
        ),
        evidence=tuple(row["evidence"]),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

"""Annotated storylines as the record would hold them, so that one annotation can be scored against another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast, get_args

from dragoman.schema.claim import Claim
from dragoman.schema.event import Event, ResponseLink, ToldFigure
from dragoman.schema.report import Report, ReportRef
from dragoman.schema.span import Evidence
from dragoman.schema.value import Figure, Party, Place, PlacePrecision, Time
from dragoman_corpus.gold import gold
from dragoman_corpus.objects import Report as Told
from dragoman_corpus.objects import Story


def record(story: Story) -> tuple[list[Report], list[Event]]:
    """Return the reports and events of a storyline; an event told by several reports has a claim from each."""
    reports: list[Report] = []
    claims: dict[str, list[Claim]] = {}
    links: dict[str, set[str]] = {}
    for told in story.reports:
        reports.append(Report(id=told.id, path=f"{told.id}.txt", sha256="", raw=told.text, text=told.text))
        for row in gold(story, told)["events"]:
            claims.setdefault(row["id"], []).append(_claim(told, row))
            links.setdefault(row["id"], set()).update(row["response_to"])
    return reports, [_event(story, key, told, links[key]) for key, told in claims.items()]


def per_report(story: Story) -> tuple[list[Report], list[Event]]:
    """Return the same with one event for each report that tells it: two annotations of a report are compared by themselves."""
    reports, events = record(story)
    alone = []
    for event in events:
        for claim in event.claims:
            name = claim.report.id
            answered = {f"{link.event.removeprefix(f'{story.id}-')}-{name}" for link in event.response_to}
            alone.append(_event(story, f"{claim.group}-{name}", [claim], answered))
    return reports, alone


def _claim(told: Told, row: dict[str, Any]) -> Claim:
    evidence = tuple(_evidence(told.text, row["evidence"]))
    return Claim(
        id=f"{told.id}:{row['id']}",
        report=ReportRef(id=told.id),
        group=row["id"],
        type=row["type"],
        mode=row["mode"],
        status=row["status"],
        evidence=evidence,
        trigger=evidence[0],
        time=Time(start=row["start"], end=row["end"], precision=row["date_precision"]),
        places=tuple(_place(place) for place in row["places"]),
        actors=tuple(_party(party["names"], party["attribution"]) for party in row["sources"]),
        recipients=tuple(_party(party["names"]) for party in row["targets"]),
        figures=tuple(_figure(one) for one in row["figures"]),
    )


def _evidence(text: str, quotations: list[str]) -> Iterator[Evidence]:
    for quotation in quotations:
        start = text.index(quotation)
        yield Evidence(start, start + len(quotation), quotation)


def _place(row: dict[str, Any]) -> Place:
    known = row["precision"] if row["precision"] in get_args(PlacePrecision) else "unknown"
    return Place(name=row["name"], country=row["country"], precision=cast(PlacePrecision, known))


def _party(names: list[str], attribution: str = "asserted") -> Party:
    return Party(name=names[0] if names else None, names=tuple(names), attribution=cast(Any, attribution))


def _figure(row: dict[str, Any]) -> Figure:
    return Figure(kind=row["kind"], low=row["low"], high=row["high"], part=row.get("part", False))


def _event(story: Story, key: str, claims: list[Claim], links: set[str]) -> Event:
    first = claims[0]
    return Event(
        id=f"{story.id}-{key}",
        type=first.type,
        mode=first.mode,
        status=first.status,
        claims=tuple(claims),
        reports=tuple(claim.report for claim in claims),
        witnesses=len(claims),
        time=first.time,
        places=first.places,
        actors=tuple(party for claim in claims for party in claim.actors),
        recipients=tuple(party for claim in claims for party in claim.recipients),
        figures=tuple(
            ToldFigure(figure=figure, claim=claim.id, report=claim.report.id)
            for claim in claims
            for figure in claim.figures
        ),
        response_to=tuple(
            ResponseLink(event=f"{story.id}-{other}", basis="stated", claim=None, score=1.0) for other in sorted(links)
        ),
    )

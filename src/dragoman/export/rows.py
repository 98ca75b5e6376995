"""The record as flat rows, for spreadsheets and data frames: the columns of each table, and how a row is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from dragoman.schema.claim import Claim
from dragoman.schema.record import Record as Struct
from dragoman.schema.value import Party, Place
from dragoman.store.base import Record

Cell = str | int | float | bool | None
Kind = Literal["text", "integer", "number", "boolean"]
JOIN = "; "


class Table(Struct, frozen=True):
    """A table's name, its columns with their kinds, and the function that yields its rows."""

    name: str
    columns: tuple[tuple[str, Kind], ...]
    rows: Callable[[Record], Iterator[tuple[Cell, ...]]]


def _text(*names: str) -> tuple[tuple[str, Kind], ...]:
    return tuple((name, "text") for name in names)


def _integers(*names: str) -> tuple[tuple[str, Kind], ...]:
    return tuple((name, "integer") for name in names)


PLACE: tuple[tuple[str, Kind], ...] = (
    *_text("place", "country"),
    ("lat", "number"),
    ("lon", "number"),
    *_text("place_precision"),
    *_integers("geonames_id"),
)


def _reports(record: Record) -> Iterator[tuple[Cell, ...]]:
    for report, copy_of in record.reports():
        yield (
            *(report.id, report.path, report.url, report.outlet, report.headline, report.byline, report.published),
            *(report.published_precision, report.language, copy_of, report.sha256, report.text),
        )


def _events(record: Record) -> Iterator[tuple[Cell, ...]]:
    for event in record.events():
        tolls = [event.summary.get(kind) for kind in ("killed", "injured")]
        bounds = [getattr(toll, bound, None) for toll in tolls for bound in ("low", "best", "high")]
        yield (
            *(event.id, event.type, event.mode, event.status),
            *(event.time.start, event.time.end, event.time.precision),
            *_place(event.places),
            *(_names(event.actors), _names(event.recipients)),
            JOIN.join(weapon.kind for weapon in event.weapons) or None,
            *bounds,
            len(event.claims),
            event.witnesses,
            JOIN.join(dispute.field for dispute in event.disputed) or None,
            JOIN.join(report.outlet or report.id for report in event.reports),
        )


def _claims(record: Record) -> Iterator[tuple[Cell, ...]]:
    for event in record.events():
        for claim in event.claims:
            yield (
                *(claim.id, event.id, claim.report.id, claim.report.outlet, claim.type, claim.mode, claim.status),
                *(claim.time.start, claim.time.end, claim.time.precision),
                *_place(claim.places),
                *(_names(claim.actors), _names(claim.recipients)),
                *_said(claim),
                *(claim.evidence[0].text, claim.evidence[0].start, claim.evidence[0].end, claim.method, claim.score),
            )


def _figures(record: Record) -> Iterator[tuple[Cell, ...]]:
    for event in record.events():
        for told in event.figures:
            figure = told.figure
            yield (
                *(event.id, told.claim, told.report, figure.kind, figure.low, figure.best, figure.high, figure.vague),
                *(figure.of, figure.side, figure.voice.name if figure.voice else None, figure.as_of, figure.part),
            )
    for loose in record.figures():
        figure = loose.figure
        yield (
            *(None, loose.id, loose.report.id, figure.kind, figure.low, figure.best, figure.high, figure.vague),
            *(figure.of, figure.side, figure.voice.name if figure.voice else None, figure.as_of, figure.part),
        )


def _actors(record: Record) -> Iterator[tuple[Cell, ...]]:
    for actor in record.actors():
        names = JOIN.join(dict.fromkeys(name.text for name in actor.names))
        labels = JOIN.join(dict.fromkeys(label.text for label in actor.labels))
        yield actor.id, actor.name, actor.kind, actor.country, actor.wikidata, names or None, labels or None


def _place(places: tuple[Place, ...]) -> tuple[Cell, ...]:
    if not places:
        return (None,) * 6
    place = places[0]
    return place.name, place.country, place.lat, place.lon, place.precision, place.geonames_id


def _names(parties: tuple[Party, ...]) -> str | None:
    told = (party.name or party.thing or (party.names[0] if party.names else None) for party in parties)
    return JOIN.join(name for name in told if name) or None


def _said(claim: Claim) -> tuple[Cell, ...]:
    if not claim.voices:
        return claim.report.outlet, "outlet", None
    voice = claim.voices[0]
    return voice.name, voice.kind, voice.strength


TABLES: tuple[Table, ...] = (
    Table(
        name="reports",
        columns=_text(
            *("id", "path", "url", "outlet", "headline", "byline", "published", "published_precision"),
            *("language", "copy_of", "sha256", "text"),
        ),
        rows=_reports,
    ),
    Table(
        name="events",
        columns=(
            *_text("id", "type", "mode", "status", "start", "end", "date_precision"),
            *PLACE,
            *_text("actors", "recipients", "weapons"),
            *_integers("killed_low", "killed_best", "killed_high", "injured_low", "injured_best", "injured_high"),
            *_integers("claims", "witnesses"),
            *_text("disputed", "outlets"),
        ),
        rows=_events,
    ),
    Table(
        name="claims",
        columns=(
            *_text("id", "event", "report", "outlet", "type", "mode", "status", "start", "end", "date_precision"),
            *PLACE,
            *_text("actors", "recipients", "voice", "voice_kind", "voice_strength", "evidence"),
            *_integers("evidence_start", "evidence_end"),
            *_text("method"),
            ("score", "number"),
        ),
        rows=_claims,
    ),
    Table(
        name="figures",
        columns=(
            *_text("event", "claim", "report", "kind"),
            *_integers("low", "best", "high"),
            ("vague", "boolean"),
            *_text("of", "side", "voice", "as_of"),
            ("part", "boolean"),
        ),
        rows=_figures,
    ),
    Table(name="actors", columns=_text("id", "name", "kind", "country", "wikidata", "names", "labels"), rows=_actors),
)

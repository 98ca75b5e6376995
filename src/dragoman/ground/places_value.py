"""A name and what was chosen for it, as a value."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.ground.gazetteer import Entry
from dragoman.ground.places_choose import Chosen
from dragoman.ground.places_phrase import Named, tokenize
from dragoman.ground.places_words import countries, country_key, feature, words
from dragoman.schema.span import Span
from dragoman.schema.value import Place, PlacePrecision

_POINTS = ("town", "site", "near")
_ORDER = ("site", "town", "near", "district", "province", "region", "country", "unknown")
_SAME = 0.3
"""Degrees within which a site is taken to lie in a town: some 30 km."""


def known_place(text: str, named: Named, chosen: Chosen) -> Place:
    """Return the place of a name found in the gazetteer; coordinates stay away where only a larger place is known."""
    entry = chosen.entry
    precision = precision_of(named, chosen)
    larger = (precision == "site" and entry.kind not in ("site", "town", "district")) or (
        precision == "region" and entry.kind in ("country", "town")
    )
    same = not larger and not (precision == "site" and entry.kind != "site")
    span = _shown(text, named, precision)
    return Place(
        name=span.of(text),
        geonames_id=entry.geonames_id if same else None,
        country=entry.country,
        lat=None if larger else entry.lat,
        lon=None if larger else entry.lon,
        precision=precision,
        canonical=entry.name if same else None,
        span=span,
        others=tuple(other.geonames_id for other in chosen.others if other.geonames_id and entry.kind != "country"),
    )


def precision_of(named: Named, chosen: Chosen) -> PlacePrecision:
    """Return how precise a place is, as the report puts it."""
    kind = chosen.entry.kind
    if named.near and kind in ("town", "site", "district"):
        return "near"
    shorter = kind != "country" and len(chosen.entry.name) < len(named.core)
    if named.kind == "site" or kind == "site" or (shorter and _last(named) == "site"):
        return "site"
    if named.border or (named.part and kind in ("country", "region")) or (not chosen.whole and kind == "country"):
        return "region"
    if named.kind == "province" and kind == "region":
        return kind
    if named.kind in ("province", "district", "region") and kind != "country":
        return named.kind
    return kind


def _last(named: Named) -> PlacePrecision | None:
    """Return the precision that the last word of a longer name gives it: "Osun State University"."""
    first, _, last = named.core.rpartition(" ")
    return feature(last.casefold()) if first else None


def _shown(text: str, named: Named, precision: PlacePrecision) -> Span:
    """Return the span of the name as written, with the direction that makes it a part of something larger."""
    start = named.span.start
    row = tokenize(text, max(0, start - 25), start)
    if named.part and precision == "region" and row and row[-1].lower in words("directions"):
        start = row[-1].start
    end = named.chunk.end if precision == "near" else named.span.end
    return Span(start, end)


def unknown_place(text: str, named: Named, holder: Entry | None, country: str | None) -> Place:
    """Return a place no gazetteer has; one in a town or at a site lies, as far as is known, where that lies."""
    kind = named.kind or _last(named)
    at_point = holder is not None and holder.kind in _POINTS and kind in ("site", "district", None)
    return Place(
        name=named.span.of(text),
        country=holder.country if holder else country,
        lat=holder.lat if holder and at_point else None,
        lon=holder.lon if holder and at_point else None,
        precision="near" if named.near else kind or "unknown",
        span=named.span,
    )


def as_written(text: str, span: Span, country: str | None) -> list[Place]:
    """Return a place that no gazetteer has and no words beside it explain: "the mangrove", in the report's country."""
    last = tokenize(text, span.start, span.end)[-1:]
    kind = feature(last[0].lower) if last else None
    if not last or last[0].lower in ("here", "there", "where", "everywhere", "it", "them"):
        return []
    return [Place(name=span.of(text), country=country, precision=kind or "unknown", span=span)]


def border_place(text: str, names: list[Named]) -> Place | None:
    """Return the place of "the border between A and B" or "the A-B border", or None where the names are no such thing."""
    if not names or not names[0].border:
        return None
    if "-" in names[0].core or "–" in names[0].core:
        names = names[:1]
    parts = [part for named in names[:2] for part in named.core.replace("–", "-").split("-")]
    codes = [countries().get(country_key(part.strip())) for part in parts]
    if len(codes) < 2 or None in codes[:2] or (len(names) > 1 and names[1].tie != "and" and len(parts) == 2):
        return None
    row = tokenize(text, max(0, names[0].chunk.start - 40), names[0].chunk.start)
    head = next((token.start for token in reversed(row) if token.lower in ("border", "frontier")), names[0].chunk.start)
    span = Span(head, max(named.span.end for named in names[:2]))
    return Place(name=span.of(text), precision="region", span=span)


def lowered(place: Place) -> Place:
    """Return a place of the whole report as that of one act in it: a town or site is then only near."""
    import msgspec

    return msgspec.structs.replace(place, precision="near") if place.precision in _POINTS else place


def distinct(places: Iterable[Place]) -> tuple[Place, ...]:
    """Return the places once each, the most precise first, without those that only tell where another one lies."""
    kept: dict[tuple[object, ...], Place] = {}
    for place in places:
        kept.setdefault((place.geonames_id or place.name.casefold(), place.country, place.precision), place)
    rows = [one for one in kept.values() if not any(_holds(one, other) for other in kept.values() if other is not one)]
    return tuple(sorted(rows, key=lambda place: _ORDER.index(place.precision)))


def _holds(outer: Place, inner: Place) -> bool:
    """Return whether one place is the country, the part of the country, or the town in which the other lies."""
    if outer.country is None or outer.country != inner.country or inner.precision not in (*_POINTS, "district"):
        return False
    if outer.precision == "country" or (outer.precision == "region" and outer.lat is None):
        return True
    if outer.precision != "town" or None in (outer.lat, outer.lon, inner.lat, inner.lon):
        return False
    if inner.precision == "district":  # that no gazetteer has: it lies where its town does
        return (outer.lat, outer.lon) == (inner.lat, inner.lon)
    return (
        inner.precision == "site"
        and abs((outer.lat or 0) - (inner.lat or 0)) < _SAME
        and abs((outer.lon or 0) - (inner.lon or 0)) < _SAME
    )

"""Where the desk sits: the town of a dateline is no place of an act that the report puts elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dragoman.ground.places_story import distance
from dragoman.ground.places_words import words
from dragoman.language.datelines import behind_dateline
from dragoman.schema.claim import Claim
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Place

_ELSEWHERE = ("town", "near", "unknown")
_SPOTS = ("site", "district")
"""They may lie in the dateline's town, unless they are known to lie somewhere."""
_PROVINCES = ("province", "region")
_AFAR = 250
"""Kilometres from the middle of a province beyond which a town is not in it."""


def without_desk(report: Report, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return a report's claims without its dateline's places, where it puts the same act in a town or a province far off."""
    told: dict[str, list[Place]] = {}
    for claim in claims:
        told.setdefault(claim.group, []).extend(claim.places)
    desks = {group: _desk(report, places) for group, places in told.items()}
    return tuple(
        msgspec.structs.replace(claim, places=tuple(one for one in claim.places if one not in desks[claim.group]))
        if desks[claim.group]
        else claim
        for claim in claims
    )


def _desk(report: Report, places: Sequence[Place]) -> list[Place]:
    """Return the places of a dateline among an act's, if the others say that it was elsewhere."""
    desk = [place for place in places if place.span is not None and _in_dateline(report, place.span)]
    # What lies in no country that is known says less than the dateline.
    own = [place for place in places if place not in desk and place.country]
    named = [place for place in own if place.precision != "unknown" or place.name[:1].isupper()]
    towns = any(place.precision in _ELSEWHERE or (place.precision in _SPOTS and _apart(place)) for place in named)
    # "The north of Benin" has no coordinates, and is no part of the town; "the old quarter" may be.
    provinces = [place for place in own if place.precision in _PROVINCES and (place.name or "")[:1].isupper()]
    return desk if towns or any(distance(one, town) > _AFAR for one in provinces for town in desk) else []


def _apart(place: Place) -> bool:
    """Return whether a site or district is known to lie somewhere, or is a division of its own: "Jere District"."""
    return place.lat is not None or place.name.casefold().endswith(tuple(f" {word}" for word in words("divided")))


def _in_dateline(report: Report, span: Span) -> bool:
    sentence = next((one for one in report.sentences if one.covers(span)), span)
    return span.end <= behind_dateline(report.text, sentence.start, sentence.end)

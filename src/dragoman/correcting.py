"""What a person writes as the right value of an event's field, read into the value that is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from dragoman.codebook.types import load_types
from dragoman.codebook.words import load_tolls
from dragoman.errors import NotFoundError, UsageError
from dragoman.given import country, day, one_of
from dragoman.ground.gazetteer import load_gazetteer
from dragoman.language.numbers_words import LARGEST
from dragoman.schema.actor import Actor
from dragoman.schema.event import Event
from dragoman.schema.mention import Status
from dragoman.schema.value import Count, Party, Place, Time
from dragoman.settings import Settings
from dragoman.store.correct import FIELDS

NONE = "none"
"""Written where the field should be empty."""
_LENGTHS = {4: "year", 7: "month", 10: "day"}
_NUMBER = re.compile(r"(?P<least>at least |>= ?)?(?P<low>\d+)(?: ?(?:-|to|\.\.) ?(?P<high>\d+))?$|up to (?P<most>\d+)$")


def read_value(field: str, text: str, event: Event, find_actor: Callable[[str], Actor], settings: Settings) -> Any:
    """Return the value of the field as plain data, as a correction keeps it.

    Fields are type, mode, status, date, place, actor, recipient and the kinds of tolls (killed, injured, ...). "none" empties
    a field. Several places or parties stand apart by ";". Raises UsageError for an unknown field or a value that is none.
    """
    kinds = sorted({word.kind for word in load_tolls().values()})
    one_of(field, (*FIELDS, *kinds), "field")
    empty = text.strip().lower() == NONE
    parts = [] if empty else [part.strip() for part in text.split(";") if part.strip()]
    value: Any
    if field == "type":
        value = one_of(text.strip().upper(), load_types(), "type")
    elif field == "mode":
        value = None if empty else one_of(text.strip().lower(), load_types()[event.type].modes, f"mode of {event.type}")
    elif field == "status":
        value = one_of(text.strip().lower(), Status.__args__, "status")  # type: ignore[attr-defined]  # a Literal
    elif field == "date":
        value = Time(method="corrected") if empty else _time(text.strip())
    elif field == "place":
        value = tuple(_place(part, event, settings) for part in parts)
    elif field in ("actor", "recipient"):
        value = tuple(_party(part, find_actor) for part in parts)
    else:
        value = None if empty else _count(text.strip().lower())
    return msgspec.to_builtins(value)


def _time(text: str) -> Time:
    """ "2024-03-15", "2024-03", "2024", or two of them with "/" between, both included."""
    first, _, last = (part.strip() for part in text.partition("/"))
    start, end = day(first, last=False), day(last or first, last=True)
    if not first or start is None or end is None or start > end:
        raise UsageError(
            f"{text!r} is not a date.", advice="Write 2024-03-15, 2024-03, 2024, or 2024-03-15/2024-03-17."
        )
    precision = "bounded" if last and start != end else _LENGTHS[len(first)]
    return msgspec.convert({"start": start, "end": end, "precision": precision, "method": "corrected"}, Time)


def _place(text: str, event: Event, settings: Settings) -> Place:
    """ "Gao" or "Gao, ML": as its reports name it, else as the gazetteer knows it, else the bare name."""
    before, comma, after = text.rpartition(",")
    name, code = (before.strip(), country(after.strip())) if comma else (text, None)
    told = (place for claim in event.claims for place in claim.places)
    for place in told:
        same = name.casefold() in (place.name.casefold(), (place.canonical or "").casefold())
        if same and code in (None, place.country):
            return msgspec.structs.replace(place, span=None)
    for entry in load_gazetteer(settings).find(name):
        if code in (None, entry.country):
            return Place(
                name=name,
                geonames_id=entry.geonames_id,
                country=entry.country,
                lat=entry.lat,
                lon=entry.lon,
                precision=entry.kind,
                canonical=entry.name,
            )
    return Place(name=name, country=code)


def _party(text: str, find_actor: Callable[[str], Actor]) -> Party:
    try:
        actor = find_actor(text)
    except NotFoundError:
        return Party(name=text, names=(text,))
    return Party(actor=actor.id, name=actor.name, names=(actor.name,))


def _count(text: str) -> Count:
    """ "6", "6-9", "at least 6" or "up to 9"."""
    match = _NUMBER.match(text)
    if match is None:
        raise UsageError(f"{text!r} is not a number.", advice="Write 6, 6-9, at least 6, or up to 9.")
    if max(int(digits) for digits in match.groupdict().values() if digits and digits.isdigit()) > LARGEST:
        raise UsageError(f"{text!r} is too large.", advice=f"No toll is above {LARGEST:,}.")
    if match["most"]:
        return Count(high=int(match["most"]))
    low = int(match["low"])
    if match["least"]:
        return Count(low=low, best=low)
    high = int(match["high"] or low)
    if high < low:
        raise UsageError(f"{text!r} is not a range.", advice=f"Write the smaller number first: {high}-{low}.")
    return Count(low=low, high=high, best=low if low == high else None)

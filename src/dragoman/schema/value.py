"""Values with their uncertainty: when, where, how many, with what, who."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from dragoman.schema.record import Record
from dragoman.schema.span import Span

TimePrecision = Literal["day", "week", "month", "season", "year", "bounded", "unknown"]
PlacePrecision = Literal["site", "town", "near", "district", "province", "country", "region", "unknown"]
Attribution = Literal["asserted", "alleged", "claimed", "denied", "unknown"]
Strength = Literal["said", "claimed", "denied", "suggested"]
VoiceKind = Literal["outlet", "official", "party", "witness", "other outlet", "unnamed"]
Side = Literal["actor", "recipient", "civilian", "unknown"]


class Count(Record, frozen=True):
    """A number as reported: `low` and `high` are None where that side is open; `vague` marks "dozens", "several"."""

    low: int | None = None
    high: int | None = None
    best: int | None = None
    vague: bool = False


def bounds(number: Count | Figure) -> tuple[float, float]:
    """Return the least and the most that a number can be; one that is only about so much reaches a tenth either way."""
    if number.low is None and number.high is None and number.best is not None:
        return number.best * 0.9, number.best * 1.1
    return number.low or 0, number.high if number.high is not None else float("inf")


class Reading(Record, frozen=True):
    """Another date the same words allow (codebook section 7), kept as a dispute."""

    start: str
    end: str
    text: str


class Time(Record, frozen=True):
    """When: ISO dates, both included; None where unknown. `method` says how it was found, `anchor` what it leans on."""

    start: str | None = None
    end: str | None = None
    precision: TimePrecision = "unknown"
    method: str = "none"
    anchor: str | None = None
    text: str | None = None
    span: Span | None = None
    others: tuple[Reading, ...] = ()


class Place(Record, frozen=True):
    """Where: `name` as written; country is ISO 3166-1 alpha-2; latitude and longitude in degrees (WGS 84)."""

    name: str
    geonames_id: int | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = "unknown"
    canonical: str | None = None
    span: Span | None = None
    others: tuple[int, ...] = ()


class Weapon(Record, frozen=True):
    """With what: `kind` normalised, `text` as written, and a count where one is given."""

    kind: str
    text: str
    low: int | None = None
    high: int | None = None
    span: Span | None = None


UNSURE = 0.45
"""Scores of parties below this are guesses: no more than the likeliest words of a report."""


class Party(Record, frozen=True):
    """Who did it, or to whom. `actor` is an actor's id, or None for a mere thing; `names` as written in the report.

    `thing` is what was hit if it is not a party. `label` is the outlet's own word ("militia", "so-called").
    `by` names who makes the attribution, where somebody does. `score` is how likely it is a party to the act, by the reader's
    own reckoning; below `UNSURE` it is the likeliest of those who may be, where no one surely is.
    """

    actor: str | None = None
    name: str | None = None
    names: tuple[str, ...] = ()
    thing: str | None = None
    attribution: Attribution = "asserted"
    by: tuple[str, ...] = ()
    label: str | None = None
    span: Span | None = None
    score: float = 1.0


class Voice(Record, frozen=True):
    """Who says so: nearest to the reader first ("agency <- named official"). `actor` is an actor's id where known."""

    name: str | None = None
    kind: VoiceKind = "unnamed"
    verb: str | None = None
    strength: Strength = "said"
    actor: str | None = None
    span: Span | None = None


def speaker(voices: Sequence[Voice]) -> Voice | None:
    """Return who says it in the end: the first of a chain that is no outlet passing it on, else its first."""
    return next((voice for voice in voices if voice.kind != "other outlet"), voices[0] if voices else None)


class Figure(Record, frozen=True):
    """A number about people or things: killed, injured, detained, missing, displaced, troops, ... .

    `part` marks a share of another figure of the same claim ("six: three soldiers, ...").
    """

    kind: str
    low: int | None = None
    high: int | None = None
    best: int | None = None
    vague: bool = False
    of: str | None = None
    side: Side = "unknown"
    voice: Voice | None = None
    as_of: str | None = None
    part: bool = False
    span: Span | None = None


class About(Record, frozen=True):
    """What a verbal act is about: the type, parties and place of what is demanded, rejected, threatened or promised."""

    type: str | None = None
    parties: tuple[Party, ...] = ()
    places: tuple[Place, ...] = ()
    text: str | None = None

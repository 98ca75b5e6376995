"""The sixteen types of acts with their modes (PLOVER), and the scales of sides and precision."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

import msgspec

from dragoman.codebook.tables import DATA
from dragoman.schema.record import Record

Quad = Literal["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"]


class Mode(Record, frozen=True):
    """A finer kind of a type; `score` is PLOVER's intensity from -10 (conflict) to 10, None where it prints none."""

    name: str
    definition: str
    score: float | None = None


class EventType(Record, frozen=True):
    """A type of acts: its quad class, intensity from -10 to 10, one-line definition, and modes by name."""

    name: str
    quad: Quad
    score: float
    definition: str
    recipient_required: bool = False
    modes: dict[str, Mode] = {}


class Scale(Record, frozen=True):
    """One value of a scale: what it means, and its place in the order (0 is most exact)."""

    name: str
    definition: str
    rank: int


@cache
def load_types() -> Mapping[str, EventType]:
    """Return the types by name, in the order of the codebook."""
    with (DATA / "types.toml").open("rb") as stream:
        tables: dict[str, dict[str, Any]] = tomllib.load(stream)["type"]
    types = {}
    for name, table in tables.items():
        modes = {mode["name"]: mode for mode in table.get("modes", [])}
        types[name] = msgspec.convert({**table, "name": name, "modes": modes}, EventType)
    return MappingProxyType(types)


@cache
def load_scales() -> Mapping[str, Mapping[str, Scale]]:
    """Return the scales `side`, `time_precision` and `place_precision`: value by name, most exact first."""
    with (DATA / "scales.toml").open("rb") as stream:
        tables: dict[str, dict[str, str]] = tomllib.load(stream)
    return MappingProxyType({scale: MappingProxyType(_ranked(values)) for scale, values in tables.items()})


def intensity(type_name: str, mode: str | None = None) -> float:
    """Return PLOVER's intensity of a type, or of the mode where it has one of its own. Raises KeyError if unknown."""
    event_type = load_types()[type_name]
    score = event_type.modes[mode].score if mode is not None else None
    return event_type.score if score is None else score


def _ranked(values: Mapping[str, str]) -> dict[str, Scale]:
    return {name: Scale(name=name, definition=text, rank=rank) for rank, (name, text) in enumerate(values.items())}

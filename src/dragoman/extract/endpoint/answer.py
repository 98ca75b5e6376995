"""What a language model is asked to return: the shape of its answer, as types and as a JSON schema."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from dragoman.codebook.types import load_types
from dragoman.schema.mention import Status
from dragoman.schema.value import Attribution, Strength

TollKind = Literal[
    "killed", "injured", "detained", "abducted", "released", "missing", "displaced", "munitions", "sites"
]


class Doer(msgspec.Struct, frozen=True):
    """Who did it, by the words of the text; `accuser` are the words for who says so of them, where it is not asserted."""

    quote: str
    attribution: Attribution = "asserted"
    accuser: str | None = None


class Number(msgspec.Struct, frozen=True):
    """A toll by the words of the text: the number and the noun."""

    kind: TollKind
    quote: str
    part: bool = False


class Said(msgspec.Struct, frozen=True):
    """A voice by the words of the text, nearest to the reader first."""

    quote: str
    strength: Strength = "said"


class Told(msgspec.Struct, frozen=True):
    """One event; every string but `type`, `mode` and `status` is copied from the text.

    `words` are the words that name the act, each time it is told; `answers` is the number of an event of the list.
    """

    type: str
    words: tuple[str, ...]
    mode: str | None = None
    status: Status = "occurred"
    actors: tuple[Doer, ...] = ()
    recipients: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    tolls: tuple[Number, ...] = ()
    voices: tuple[Said, ...] = ()
    answers: int | None = None


def schema() -> dict[str, Any]:
    """Return the JSON schema of an answer: an object with the list `events`, strict as the protocol asks for it."""
    _, parts = msgspec.json.schema_components([Told], ref_template="#/$defs/{name}")
    parts["Told"]["properties"]["type"] = {"type": "string", "enum": list(load_types())}
    for part in parts.values():
        part["additionalProperties"] = False
        part["required"] = list(part["properties"])
        part.pop("description", None)
        for value in part["properties"].values():
            value.pop("default", None)
    events = {"type": "array", "items": {"$ref": "#/$defs/Told"}}
    return {
        "type": "object",
        "properties": {"events": events},
        "required": ["events"],
        "additionalProperties": False,
        "$defs": parts,
    }


def read(content: str) -> tuple[list[Told], int]:
    """Return the events of an answer, and how many were dropped as they do not have the shape.

    Raises ValueError where the whole is no answer: no JSON, or no list of events.
    """
    body = msgspec.json.decode(content.strip().removeprefix("```json").removesuffix("```").strip())
    rows = body.get("events") if isinstance(body, dict) else None
    if not isinstance(rows, list):
        raise ValueError("the answer has no list of events")
    found: list[Told] = []
    for row in rows:
        try:
            event = msgspec.convert(row, Told, strict=False)
        except msgspec.ValidationError:
            continue
        if event.type in load_types():
            found.append(event)
    return found, len(rows) - len(found)

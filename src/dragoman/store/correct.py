"""A person's values for an event's fields, laid over what its claims say. Pure: an event and judgements in, an event out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from dragoman.language.numbers_words import LARGEST
from dragoman.schema.event import Correction, Event
from dragoman.schema.judgement import Judgement
from dragoman.schema.mention import Status
from dragoman.schema.value import Count, Party, Place, Time

FIELDS: dict[str, Any] = {
    "type": str,
    "mode": str | None,
    "status": Status,
    "date": Time,
    "place": tuple[Place, ...],
    "actor": tuple[Party, ...],
    "recipient": tuple[Party, ...],
}
"""The fields that can be corrected, with the kind of their values; every other name is a toll, whose value is a count."""
_NAMES = {"date": "time", "place": "places", "actor": "actors", "recipient": "recipients"}


def value_of(field: str, plain: Any) -> Any:
    """Return the value that plain data stands for. Raises msgspec.ValidationError where it is none of this field."""
    value = msgspec.convert(plain, FIELDS.get(field, Count | None))
    if isinstance(value, Count) and any((bound or 0) > LARGEST for bound in (value.low, value.best, value.high)):
        raise msgspec.ValidationError(f"no toll is above {LARGEST:,}")  # a table of numbers could not hold it
    return value


def corrected(event: Event, judgements: Sequence[Judgement]) -> Event:
    """Return the event with the corrections that hang on its claims, oldest first; of two of one field the later holds.

    What its claims say, and where they differ, stays as it is. A value that is none of its field is left out.
    """
    held: dict[str, Correction] = {}
    for one in judgements:
        if one.field is None:
            continue
        before = held.pop(one.field, None)
        over: tuple[str, ...] = ()
        if before is not None:
            differs = before.by != one.by and before.value != one.value
            over = (*before.over, before.judgement) if differs else before.over
        held[one.field] = Correction(
            field=one.field,
            value=one.value,
            by=one.by,
            judgement=one.id,
            claim=one.left,
            reason=one.reason,
            at=one.at,
            over=over,
        )
    for correction in held.values():
        event = _with(event, correction)
    return event


def _with(event: Event, correction: Correction) -> Event:
    try:
        value = value_of(correction.field, correction.value)
    except msgspec.ValidationError:
        return event
    marked = (*event.corrected, correction)
    resting = tuple(row for row in event.rests_on if row.field != correction.field)
    event = msgspec.structs.replace(event, corrected=marked, rests_on=resting)
    if correction.field in FIELDS:
        name = _NAMES.get(correction.field, correction.field)
        return msgspec.structs.replace(event, **{name: value})
    summary = {kind: count for kind, count in event.summary.items() if kind != correction.field}
    if value is not None:
        summary[correction.field] = value
    return msgspec.structs.replace(event, summary=dict(sorted(summary.items())))

"""What users write as conditions and values, checked and brought into one form."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import UTC, date, datetime
from difflib import get_close_matches

from dragoman.codebook.types import load_types
from dragoman.errors import UsageError
from dragoman.schema.ids import is_id


def one_of(text: str, choices: Iterable[str], name: str) -> str:
    """Return the text where it is one of the choices. Raises UsageError, which lists them."""
    choices = list(choices)
    if text not in choices:
        near = get_close_matches(text, choices, 1)
        told = f"Did you mean {near[0]!r}? " if near else ""
        raise UsageError(f"{text!r} is no {name} of events.", advice=f"{told}Choose one of: {', '.join(choices)}.")
    return text


def mode(text: str | None, type: str | None) -> str | None:
    """Return a mode of the type, or of any where none is given; None for None. Raises UsageError for what is none."""
    if text is None:
        return None
    types = load_types()
    choices = types[type.upper()].modes if type else dict.fromkeys(name for one in types.values() for name in one.modes)
    return one_of(text.lower(), choices, f"mode of {type.upper()}" if type else "mode")


def country(text: str | None) -> str | None:
    """Return a country's code in capitals, None for None. Raises UsageError for what is none by its shape."""
    if text is not None and not (len(text) == 2 and text.isascii() and text.isalpha()):
        raise UsageError(f"{text!r} is not a country's code.", advice="Write two letters (ISO 3166-1), as in IQ.")
    return text.upper() if text else None


def day(text: str | None, *, last: bool) -> str | None:
    """Return the first or last day of an ISO day, month or year. Raises UsageError for anything else."""
    if text is None:
        return None
    try:
        if len(text) == 4:
            first = date(int(text), 1, 1)
            return (date(first.year, 12, 31) if last else first).isoformat()
        if len(text) == 7:
            year, month = int(text[:4]), int(text[5:])
            return date(year, month, monthrange(year, month)[1] if last else 1).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError(f"{text!r} is not a date.", advice="Write it as 2024, 2024-03 or 2024-03-15.") from error


def moment(text: str | None) -> str | None:
    """Return an ISO time, or the first of a day, month or year, in UTC to the microsecond; a run's id as it is.

    Raises UsageError for anything else.
    """
    if text is None or is_id("n", text):
        return text
    try:
        time = datetime.fromisoformat((day(text, last=False) or text) if len(text) in (4, 7) else text)
    except ValueError as error:
        raise UsageError(
            f"{text!r} is neither a time nor a run.", advice="Write 2024-03-15, 2024-03-15T12:00, or the id of a run."
        ) from error
    time = time.replace(tzinfo=UTC) if time.utcoffset() is None else time.astimezone(UTC)
    return time.isoformat(timespec="microseconds")

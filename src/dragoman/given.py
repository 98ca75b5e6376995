"""What users write as conditions and values, checked and brought into one form."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from dragoman.errors import UsageError


def one_of(text: str, choices: Iterable[str], name: str) -> str:
    """Return the text where it is one of the choices. Raises UsageError, which lists them."""
    if text not in choices:
        raise UsageError(f"{text!r} is no {name} of events.", advice=f"Choose one of: {', '.join(choices)}.")
    return text


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

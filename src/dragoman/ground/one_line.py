"""Names in one line, where a wrapped text breaks them: "Yaxar Bin\\nQoole" is called "Yaxar Bin Qoole"."""

from __future__ import annotations

from typing import Any

import msgspec

from dragoman.schema.claim import Grounding
from dragoman.schema.record import Record
from dragoman.schema.report import ReportRef
from dragoman.schema.span import Evidence
from dragoman.schema.value import Time

AS_WRITTEN = (Evidence, Time, ReportRef)
"""Quotations stay letter by letter, and a report is called as its file is."""


def in_one_line(told: Grounding, text: str) -> Grounding:
    """Return what a report tells with every name in one line; `text` is the report's."""
    return told if "\n" not in text else _tidy(told)


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        return " ".join(value.split()) if "\n" in value else value
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        tidy = tuple(map(_tidy, value))
        return tidy if tidy != value else value
    if not isinstance(value, Record) or isinstance(value, AS_WRITTEN):
        return value
    held = {name: getattr(value, name) for name in value.__struct_fields__}
    changed = {name: new for name, old in held.items() if (new := _tidy(old)) is not old}
    return msgspec.structs.replace(value, **changed) if changed else value

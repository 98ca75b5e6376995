"""Persons' judgements as a file, one JSON object a line in the shape of judgements.jsonl: out of one dossier, into another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from dragoman.errors import StoreError
from dragoman.export.objects import judgement_object
from dragoman.export.writing import whole
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import Judgement
from dragoman.schema.record import Record
from dragoman.schema.report import Failure
from dragoman.store.correct import value_of

FORM = "Each line is one judgement as in judgements.jsonl (docs/record.md)."


class Imported(Record, frozen=True):
    """What an import did: rows that are new, were known, were taken back here too, and were a machine's and left out.

    `waiting` are the claims, actors and reports that new rows name and the dossier does not have: the rows hold as soon as it
    has them. `failed` are the lines that could not be read.
    """

    new: int = 0
    known: int = 0
    retracted: int = 0
    machine: int = 0
    waiting: tuple[str, ...] = ()
    failed: tuple[Failure, ...] = ()


def write_judgements(path: Path, judgements: Iterable[Judgement]) -> int:
    """Write the judgements and return how many. Raises StoreError where the file cannot be written."""
    count = 0
    with whole(path) as part, part.open("wb") as stream:
        for one in judgements:
            stream.write(msgspec.json.encode(judgement_object(one)) + b"\n")
            count += 1
    return count


def read_judgements(path: Path) -> Iterator[Judgement | Failure]:
    """Yield each line's judgement, or why it is none. Raises StoreError where the file cannot be read."""
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _judgement(line, f"{path}#{number}")
    except OSError as error:
        raise StoreError(
            f"{path} cannot be read: {error.strerror}.", advice="Check the path and your rights."
        ) from error


def _judgement(line: bytes, where: str) -> Judgement | Failure:
    try:
        fields: dict[str, Any] = msgspec.json.decode(line, type=dict[str, Any])
        # Written by hand, a row is a person's.
        fields.setdefault("machine", False)
        for name in ("at", "retracted_at"):
            fields[name] = _utc(fields.get(name))
        parts = [fields.get(name) for name in ("kind", "left", "right", "verdict", "by", "at", "field")]
        fields.setdefault("id", make_id("j", *parts))
        found = msgspec.convert(fields, Judgement)
        if found.kind == "value":
            if found.field is None:
                raise ValueError("a correction names its field")
            value_of(found.field, found.value)
    except (msgspec.MsgspecError, ValueError) as error:
        return Failure(path=where, stage="read", reason=f"It is no judgement: {error}.", advice=FORM)
    return found


def _utc(text: str | None) -> str | None:
    """Return the time in UTC, as it stands where it is so already. Raises ValueError for what is no time."""
    if text is None:
        return None
    time = datetime.fromisoformat(str(text))
    if time.utcoffset() is None:
        time = time.replace(tzinfo=UTC)
    return text if not time.utcoffset() else time.astimezone(UTC).isoformat()

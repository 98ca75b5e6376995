"""JSON Lines, and JSON files that hold a list of articles, as news interfaces answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from dragoman.errors import DragomanError, ReadError
from dragoman.read.base import Article, Source
from dragoman.read.columns import Columns, find_columns
from dragoman.read.encoding import decode
from dragoman.read.html import fragment_text

LISTS = ("articles", "results", "items", "data", "response", "docs", "hits", "stories", "news", "value")
INNER = ("_source", "fields", "attributes")
START = re.compile(rb"^\s*(?:\xef\xbb\xbf)?\s*[{\[]\s*[\"{\]}]")


class JsonlReader:
    """Reads one report from each line of JSON, or from each object of a list."""

    name = "jsonl"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson", ".json", ".jsonlines")

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes begin a JSON object or list."""
        return bool(START.match(head))

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the articles. Raises ReadError at the end for lines that could not be read, naming the first."""
        faults: list[str] = []
        first: DragomanError | None = None
        taken = 0
        for number, item, data in _objects(source, faults):
            try:
                record = _flat(item) if isinstance(item, dict) else {}
                columns = find_columns(list(record), source.hints, source.path)
            except RecursionError:
                faults.append(f"object {number} is nested too deeply")
                continue
            except DragomanError as error:
                first = first or error
                faults.append(f"object {number} has no text")
                continue
            text = columns.text(record)
            if text:
                taken += 1
                yield _article(columns, record, text, data, number)
            else:
                faults.append(f"object {number} has no text")
        if first and not taken:
            raise first
        if faults:
            left = f"{len(faults)} of {taken + len(faults)}"
            raise ReadError(
                f"{left} entries of {source.path} cannot be read: {faults[0]}.", advice="Mend or remove them."
            )


def _objects(source: Source, faults: list[str]) -> Iterator[tuple[int, Any, bytes]]:
    """Yield number, object and bytes; a file that is one JSON value is a list, anything else is read line by line."""
    text = decode(source.data, source.path, source.charset).text.lstrip("\N{ZERO WIDTH NO-BREAK SPACE}")
    lines = text.split("\n")
    if not _is_object(next((line for line in lines if line.strip()), "")) and (whole := _whole(text)) is not None:
        for number, item in enumerate(whole, 1):
            try:
                plain = json.dumps(item, ensure_ascii=False, sort_keys=True)
            except RecursionError:
                faults.append(f"object {number} is nested too deeply")
            else:
                yield number, item, plain.encode("utf-8", "surrogatepass")
        return
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
        except (ValueError, RecursionError) as error:
            faults.append(f"line {number} is no JSON ({error})")
            continue
        for part in _listed(item):
            yield number, part, line.strip().encode("utf-8", "surrogatepass")


def _is_object(line: str) -> bool:
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(item, dict) and len(_listed(item)) == 1


def _whole(text: str) -> list[Any] | None:
    try:
        return _listed(json.loads(text))
    except (ValueError, RecursionError):
        return None


def _listed(value: Any) -> list[Any]:
    """Return the list of articles in a JSON value: itself, or what stands under a name such as "articles"."""
    for _ in range(3):
        if isinstance(value, list):
            return value
        inner = (
            next((value[name] for name in LISTS if isinstance(value.get(name), list | dict)), None)
            if isinstance(value, dict)
            else None
        )
        if inner is None or "text" in value:
            return [value]
        value = inner
    return [value]


def _flat(item: dict[str, Any]) -> dict[str, str]:
    """Return the object with its values as texts; names inside objects follow a dot ("source.name")."""
    flat: dict[str, str] = {}
    for key, value in item.items():
        if isinstance(value, dict):
            prefix = "" if key in INNER else f"{key}."
            flat.update({f"{prefix}{name}": inner for name, inner in _flat(value).items()})
        elif isinstance(value, list):
            flat[key] = ("\n\n" if key in ("paragraphs", "body", "text") else ", ").join(str(part) for part in value)
        elif value is not None and not isinstance(value, bool):
            flat[key] = str(value)
    return flat


def _article(columns: Columns, record: dict[str, str], text: str, data: bytes, number: int) -> Article:
    is_markup = re.search(r"</(?:p|div|span|a|b|strong|em|li)>|<br\s*/?>", text[:20_000]) is not None
    return columns.article(record, fragment_text(text) if is_markup else text, data, number)

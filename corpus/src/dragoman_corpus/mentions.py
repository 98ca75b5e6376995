"""Where the cast is named in a text, and where quoted words stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dragoman_corpus.objects import Entry, Key, Mark, Quote, Reference, Report, Span, Story


def cast_of(story: Story, report: Report) -> dict[str, Entry]:
    """The cast by key, as one report has it: its own lines add names and take them from other keys.

    A key may stand in a line of the head and in one of the report; names of the report's line come after the head's.
    """
    taken = {_plain(name) for entry in report.cast for name in entry.names}
    cast: dict[str, Entry] = {}
    for entry in story.cast:
        names = tuple(name for name in entry.names if _plain(name) not in taken)
        cast[entry.key] = _with_names(entry, (*cast[entry.key].names, *names) if entry.key in cast else names)
    for entry in report.cast:
        known = cast.get(entry.key)
        first = entry if entry.kind or known is None else known
        cast[entry.key] = _with_names(first, (*(known.names if known else ()), *entry.names))
    return cast


def _with_names(entry: Entry, names: tuple[str, ...]) -> Entry:
    kept = tuple(dict.fromkeys(names))
    return Entry(entry.key, entry.kind, entry.country, kept, entry.lat, entry.lon, entry.place, entry.line)


def mentions(text: str, cast: Iterable[Entry]) -> list[tuple[Span, str]]:
    """Every mention of the cast in a text, with its key, in order; of names that overlap the longest is taken."""
    keys: dict[str, str] = {}
    for entry in cast:
        for name in entry.names:
            for form in (name, name[:1].upper() + name[1:], name.upper()):
                keys.setdefault(form, entry.key)
    if not keys:
        return []
    longest = sorted(keys, key=len, reverse=True)
    pattern = "|".join(_spaced(form) for form in longest)
    found = re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text)
    return [(Span(each.start(), each.end()), keys[" ".join(each[0].split())]) for each in found]


def places_of(text: str, words: str) -> list[Span]:
    """Every place where `words` stand in a text; inside longer words or numbers only where they never stand alone.

    Line breaks count as spaces.
    """
    inside = _spaced(words)
    for pattern in (rf"(?<!\w)(?<!\d[.,]){inside}(?!\w|[.,]\d)", inside):
        if found := [Span(each.start(), each.end()) for each in re.finditer(pattern, text)]:
            return found
    return []


def nearest(spans: Sequence[Span], marks: Sequence[Mark]) -> Span | None:
    """Of several spans the one nearest to a mark; the first where they are equally near or no mark is there."""
    if not spans:
        return None
    return min(spans, key=lambda span: min((_gap(span, mark.span) for mark in marks), default=0))


def find(reference: Reference, report: Report, named: Sequence[tuple[Span, str]], marks: Sequence[Mark]) -> Span | None:
    """Where a reference of an event stands: the mention or the quoted words nearest to its marks, or None."""
    if isinstance(reference, Quote):
        return nearest(places_of(report.text, reference.words), marks)
    return nearest([span for span, key in named if key == reference.key], marks)


def names(reference: Reference, cast: dict[str, Entry]) -> tuple[str, ...]:
    """The names of a reference: those of its entry, or its own words."""
    if isinstance(reference, Key):
        return cast[reference.key].names if reference.key in cast else ()
    return (reference.words,)


def _plain(name: str) -> str:
    """A name as it is compared with another: its first letter may be upper or lower case."""
    return name[:1].lower() + name[1:]


def _spaced(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)

"""Which event of the record is which annotated event: evidence that overlaps, and fields that agree."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from bench.gold import GoldEvent
from dragoman.codebook.types import load_types
from dragoman.schema.event import Event
from dragoman.schema.span import Span
from dragoman.schema.value import Figure, Party

# Points: evidence 2; the same type 2, another of the same class 1; half a point for a field that agrees, half a point off for
# a date or place that excludes the other. So a shared quotation with the same type bears one contradiction; a kindred type
# needs one agreeing field and no contradiction; without a shared quotation, the type and three fields must agree.
ENOUGH = 3.5
SMALL_WORDS = frozenset(
    ("the", "a", "an", "of", "and", "in", "on", "at", "for", "to", "by", "with", "from", "al", "el", "de", "s")
)


class Told(msgspec.Struct, frozen=True):
    """An event of the record as one report tells it: its quotations there, and the figures that report gives."""

    event: Event
    spans: tuple[Span, ...]
    figures: tuple[Figure, ...]


class Pair(msgspec.Struct, frozen=True):
    """An annotated event and how far each field of the event found is right; None where the annotation gives no value."""

    gold: GoldEvent
    told: Told
    fields: dict[str, bool | None]

    @property
    def right(self) -> bool:
        """Whether every field the annotation gives is right, the date within a day and the place by its country."""
        return not any(
            self.fields[name] is False for name in self.fields if name not in ("date exact", "place by name")
        )


def locate(text: str, quotations: Iterable[str]) -> tuple[Span, ...]:
    """Return where the quotations stand in the text, whatever the white space; those that do not stand in it are left out."""
    found = (re.search(r"\s+".join(map(re.escape, quotation.split())), text) for quotation in quotations)
    return tuple(Span(*one.span()) for one in found if one)


def assign(gold: Sequence[GoldEvent], spans: Sequence[tuple[Span, ...]], told: Sequence[Told]) -> list[Pair]:
    """Return the pairs, each event used once: the best pairs first, then any that a swap makes possible."""
    fields = {(i, j): compare(one, other) for i, one in enumerate(gold) for j, other in enumerate(told)}
    points = {(i, j): _points(gold[i], told[j], spans[i], fields[i, j]) for i, j in fields}
    possible = sorted(
        (pair for pair in points if points[pair] >= ENOUGH),
        key=lambda pair: (-points[pair], not gold[pair[0]].core, pair),
    )
    taken: dict[int, int] = {}
    for i, j in possible:
        if i not in taken.values() and j not in taken:
            taken[j] = i
    for i in sorted(range(len(gold)), key=lambda i: (not gold[i].core, i)):
        if i not in taken.values():
            _swap(i, possible, taken, set())
    return [Pair(gold[i], told[j], fields[i, j]) for j, i in sorted(taken.items())]


def compare(gold: GoldEvent, told: Told) -> dict[str, bool | None]:
    """Return for each field whether it is right, or None where the annotation gives no value to compare with."""
    event = told.event
    start, end = _day(event.time.start), _day(event.time.end) or _day(event.time.start)
    known = gold.start is not None
    exact = known and (gold.start, gold.end) == (start, end)
    spelled = any(_one_name(place, names) for place in event.places for names in gold.places)
    country = bool(gold.countries & {place.country for place in event.places})
    return {
        "type": gold.type == event.type,
        "status": gold.status == event.status,
        "date exact": exact if known else None,
        "date within a day": (exact or _apart(gold, start, end) <= 1) if known else None,
        "place by name": spelled if gold.places else None,
        "country": spelled or country if gold.places else None,
        "actor": _parties(gold.actors, event.actors),
        "recipient": _parties(gold.recipients, event.recipients),
        "killed": _toll(gold, told, "killed"),
        "injured": _toll(gold, told, "injured"),
    }


def same_name(one: str, other: str) -> bool:
    """Return whether two names are the same, or the words of one stand among the words of the other."""
    left, right = _words(one), _words(other)
    return bool(left and right) and (left <= right or right <= left)


def _swap(gold: int, possible: Sequence[tuple[int, int]], taken: dict[int, int], tried: set[int]) -> bool:
    """Find a partner for one left over, moving others to another partner of theirs (an augmenting path)."""
    for i, j in possible:
        if i == gold and j not in tried:
            tried.add(j)
            if j not in taken or _swap(taken[j], possible, taken, tried):
                taken[j] = gold
                return True
    return False


def _points(gold: GoldEvent, told: Told, spans: Sequence[Span], fields: dict[str, bool | None]) -> float:
    types = load_types()
    kinds = types[gold.type].quad, types[told.event.type].quad
    if gold.type != told.event.type and kinds[0] != kinds[1]:
        return 0.0
    points = 2.0 if gold.type == told.event.type else 1.0
    shared = max((_shared(one, other) for one in spans for other in told.spans), default=0.0)
    points += 2.0 + 0.2 * shared if shared else 0.0
    points += 0.5 * sum(fields[name] is True for name in ("date within a day", "place by name", "actor", "recipient"))
    if fields["date within a day"] is False and told.event.time.start:
        points -= 0.5
    if fields["country"] is False and told.event.places:
        points -= 0.5
    return points if shared or points >= ENOUGH else 0.0


def _shared(one: Span, other: Span) -> float:
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / max(1, min(one.end - one.start, other.end - other.start))


def _apart(gold: GoldEvent, start: date | None, end: date | None) -> float:
    if gold.start is None or gold.end is None or start is None or end is None:
        return float("inf")
    return max((start - gold.end).days, (gold.start - end).days)


def _one_name(place: object, names: Sequence[str]) -> bool:
    written = [getattr(place, "name", None), getattr(place, "canonical", None)]
    return any(same_name(one, other) for one in written if one for other in names)


def named(party: Party, gold: Iterable[Sequence[str]]) -> bool:
    """Return whether a party has one of the names that the annotation gives for its parties."""
    written = [name for name in (party.name, party.thing, *party.names) if name]
    return any(same_name(one, other) for one in written for names in gold for other in names)


def _parties(gold: Sequence[Sequence[str]], told: Sequence[Party]) -> bool | None:
    return any(named(party, gold) for party in told) if gold else None


def _toll(gold: GoldEvent, told: Told, kind: str) -> bool | None:
    right = {n for one in gold.figures if one.kind == kind and not one.part for n in (one.low, one.high)} - {None}
    if not right:
        return None
    return any({one.low, one.high, one.best} & right for one in told.figures if one.kind == kind)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return frozenset(re.findall(r"[a-z0-9]+", plain)) - SMALL_WORDS

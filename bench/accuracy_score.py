"""The figures: how much of what a careful reader finds is found, and how much of what is found is right."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import msgspec

from bench.accuracy_match import Pair, Told, assign, locate, named
from bench.gold import Gold, GoldEvent, report_of
from dragoman.schema.event import Event
from dragoman.schema.report import Report

VIOLENT = ("ASSAULT", "COERCE", "PROTEST")


class Share(msgspec.Struct, frozen=True):
    """So many of so many."""

    right: float
    all: int

    @property
    def value(self) -> float:
        """The share between 0 and 1; 0 of nothing is 0."""
        return self.right / self.all if self.all else 0.0


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """All figures of one run; `pairs`, `missed` and `extra` say which events they come from."""

    figures: dict[str, Share | float]
    pairs: list[Pair]
    missed: list[GoldEvent]
    extra: list[tuple[str, Told]]

    @property
    def f1(self) -> float:
        """F1 of core recall and precision."""
        value = self.figures["F1"]
        assert isinstance(value, float)
        return value


def score(gold: Gold, reports: Iterable[Report], events: Sequence[Event]) -> Score:
    """Return the figures of the events against the annotations; reports without annotations do not count."""
    told = _by_report(events)
    pairs: list[Pair] = []
    extra: list[tuple[str, Told]] = []
    missed: list[GoldEvent] = []
    quoted = Counter[bool]()
    seen = set()
    for report in reports:
        name = report_of(report.path, gold.reports)
        if name is None:
            continue
        seen.add(name)
        rows = gold.reports[name]
        spans = [locate(report.text, row.evidence) for row in rows]
        quoted.update(bool(locate(report.text, [one])) for row in rows for one in row.evidence)
        found = assign(rows, spans, told[report.id])
        used = {id(pair.told) for pair in found}
        pairs += found
        extra += [(name, one) for one in told[report.id] if id(one) not in used]
    keys = {pair.gold.key for pair in pairs}
    missed = [row for name in gold.reports for row in gold.reports[name] if row.core and row.key not in keys]
    figures: dict[str, Share | float] = {
        "reports": Share(len(seen), len(gold.reports)),
        "quotations in the clean text": _share(quoted),
    }
    figures |= _finding(gold, pairs, len(extra)) | _fields(pairs) | _rows(gold, pairs, len(extra)) | _links(gold, pairs)
    return Score(figures=figures, pairs=pairs, missed=missed, extra=extra)


def _by_report(events: Sequence[Event]) -> Mapping[str, list[Told]]:
    told: dict[str, list[Told]] = defaultdict(list)
    for event in events:
        for report in dict.fromkeys(claim.report.id for claim in event.claims):
            spans = [one.span for claim in event.claims if claim.report.id == report for one in claim.evidence]
            figures = tuple(one.figure for one in event.figures if one.report == report)
            told[report].append(Told(event, tuple(spans), figures))
    return told


def _finding(gold: Gold, pairs: Sequence[Pair], extra: int) -> dict[str, Share | float]:
    core = [row for rows in gold.reports.values() for row in rows if row.core]
    found = {pair.gold.key for pair in pairs}
    recall = _count(row.key in found for row in core)
    precision = Share(len(pairs), len(pairs) + extra)
    return {
        "core recall": recall,
        "core recall, violent": _count(row.key in found for row in core if row.type in VIOLENT),
        "precision": precision,
        "F1": _f1(recall.value, precision.value),
    }


def _fields(pairs: Sequence[Pair]) -> dict[str, Share | float]:
    names = pairs[0].fields if pairs else ()
    shares: dict[str, Share | float] = {
        name: _count(right for pair in pairs if (right := pair.fields[name]) is not None) for name in names
    }
    dated = [pair.fields["date within a day"] for pair in pairs if pair.told.event.time.start]
    placed = [pair.fields["country"] for pair in pairs if pair.told.event.places]
    actors = [(party, pair.gold.actors) for pair in pairs for party in pair.told.event.actors]
    hit = [(party, pair.gold.recipients) for pair in pairs for party in pair.told.event.recipients]
    shares["actors told, right"] = _count(named(party, gold) for party, gold in actors)
    shares["recipients told, right"] = _count(named(party, gold) for party, gold in hit)
    shares["date given, right within a day"] = _count(right for right in dated if right is not None)
    shares["place given, right by country"] = _count(right for right in placed if right is not None)
    return shares


def _rows(gold: Gold, pairs: Sequence[Pair], extra: int) -> dict[str, Share | float]:
    core = sum(row.core for rows in gold.reports.values() for row in rows)
    precision = Share(sum(pair.right for pair in pairs), len(pairs) + extra)
    recall = Share(sum(pair.right and pair.gold.core for pair in pairs), core)
    return {
        "rows right in every field": precision,
        "core rows right in every field": recall,
        "F1 of rows right": _f1(precision.value, recall.value),
    }


def _links(gold: Gold, pairs: Sequence[Pair]) -> dict[str, Share | float]:
    event = {pair.gold.key: pair.told.event for pair in pairs}
    across = [
        pair
        for group in gold.clusters
        for pair in combinations(sorted(group), 2)
        if _report(pair[0]) != _report(pair[1])
    ]
    joined = _count(a in event and b in event and event[a].id == event[b].id for a, b in across)
    answered = _count(
        a in event
        and b in event
        and event[b].id in {link.event for link in event[a].response_to if link.basis == "stated"}
        for a, b in gold.responses
    )
    precision, recall = _b_cubed(gold, {key: one.id for key, one in event.items()})
    return {
        "B-cubed precision": precision,
        "B-cubed recall": recall,
        "B-cubed F1": _f1(precision.value, recall.value),
        "links across reports": joined,
        "response links": answered,
    }


def _b_cubed(gold: Gold, event: Mapping[str, str]) -> tuple[Share, Share]:
    """Return B-cubed over the events found that the annotations, or the record, join with another."""
    cluster = {key: number for number, group in enumerate(gold.clusters) for key in group}
    same_event, same_cluster = defaultdict(set), defaultdict(set)
    for key, name in event.items():
        same_event[name].add(key)
        same_cluster[cluster.get(key, key)].add(key)
    focus = [key for key, name in event.items() if key in cluster or len(same_event[name]) > 1]
    precision = recall = 0.0
    for key in focus:
        ours, theirs = same_event[event[key]], same_cluster[cluster.get(key, key)]
        precision += len(ours & theirs) / len(ours)
        recall += len(ours & theirs) / len(theirs)
    return Share(precision, len(focus)), Share(recall, len(focus))


def _report(key: str) -> str:
    return key.split(":", maxsplit=1)[0]


def _count(answers: Iterable[bool]) -> Share:
    counted = Counter(answers)
    return _share(counted)


def _share(counted: Counter[bool]) -> Share:
    return Share(counted[True], counted.total())


def _f1(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one + other else 0.0

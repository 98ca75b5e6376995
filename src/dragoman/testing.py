"""What tests of plugins and of programs that use dragoman need: reports and claims made in a line, and fakes of the parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

import msgspec

from dragoman.engine.base import Done, In, Out
from dragoman.engine.worker import call
from dragoman.link.base import Links, Ref
from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim
from dragoman.schema.ids import make_id
from dragoman.schema.mention import Argument, Extraction, Mention
from dragoman.schema.report import Report
from dragoman.schema.span import Span, quote
from dragoman.schema.value import Figure, Party, Place, Time
from dragoman.settings import Settings


def make_report(text: str, **fields: Any) -> Report:
    """Return a cleaned report of `text`; paragraphs are its lines, sentences its stretches up to a full stop."""
    digest = sha256(text.encode()).hexdigest()
    paragraphs = tuple(_stretches(text, "\n"))
    sentences = tuple(
        Span(part.start + inner.start, part.start + inner.end)
        for part in paragraphs
        for inner in _stretches(part.of(text), ".", keep=True)
    )
    made = Report(
        id=make_id("r", digest, fields.get("outlet")),
        path=fields.pop("path", "report.txt"),
        sha256=digest,
        raw=text,
        text=text,
        cleaned=True,
        language="en",
        paragraphs=paragraphs,
        sentences=sentences,
    )
    if fields.get("published") and "published_precision" not in fields:
        fields["published_precision"] = "day"
        fields["published_method"] = "given"
    return msgspec.structs.replace(made, **fields)


def make_claim(report: Report, words: str, type: str = "ASSAULT", group: int = 1, **fields: Any) -> Claim:
    """Return a claim of `report` whose evidence is `words`, which must stand in its text.

    `day` is an ISO date; `place`, `actor`, `recipient` are names or ready values; `killed` is a number.
    """
    start = report.text.index(words)
    evidence = quote(report.text, Span(start, start + len(words)))
    if day := fields.pop("day", None):
        fields["time"] = Time(start=day, end=day, precision="day", method="explicit")
    if place := fields.pop("place", None):
        fields["places"] = (place if isinstance(place, Place) else Place(name=place, precision="town"),)
    for role, names in (("actor", "actors"), ("recipient", "recipients")):
        if party := fields.pop(role, None):
            fields[names] = (party if isinstance(party, Party) else Party(actor=party, name=party, names=(party,)),)
    if (killed := fields.pop("killed", None)) is not None:
        fields["figures"] = (Figure(kind="killed", low=killed, high=killed, best=killed),)
    return Claim(
        id=make_id("c", report.id, group, type, start, words),
        report=report.ref(),
        group=f"{report.id}:{group}",
        type=type,
        evidence=(evidence,),
        trigger=evidence,
        **fields,
    )


class FakeExtractor:
    """An extractor that finds one ASSAULT wherever its word stands, with the word before it as the actor."""

    name = "fake"
    version = "1"
    languages = frozenset({"en"})

    def __init__(self, settings: Settings, word: str = "attacked") -> None:
        self._word = word

    def extract(self, report: Report) -> Extraction:
        """Return one mention for each time the word stands in the text."""
        return Extraction(report=report.id, mentions=tuple(self._mentions(report.text)))

    def _mentions(self, text: str) -> Iterator[Mention]:
        start = text.find(self._word)
        while start >= 0:
            before = text[:start].rstrip()
            name = Span(before.rfind(" ") + 1, len(before))
            trigger = Span(start, start + len(self._word))
            arguments = (Argument(role="actor", span=name),) if name.start < name.end else ()
            evidence = Span(min(name.start, start), trigger.end)
            yield Mention(event=start, trigger=trigger, evidence=evidence, type="ASSAULT", arguments=arguments)
            start = text.find(self._word, trigger.end)


class InlineEngine:
    """An engine that runs everything here and now."""

    name = "inline"

    def map(self, function: Callable[[In], Out], values: Iterable[In]) -> Iterator[Done[In, Out]]:
        """Yield what became of each value."""
        for value in values:
            yield call(function, value)

    def close(self) -> None:
        """Do nothing."""


class MemoryIndex:
    """An index in memory, for tests of linkers: `keep` what a linker returned, then ask as it would."""

    def __init__(self) -> None:
        self._reports: list[tuple[Report, Links]] = []
        self._told: list[dict[str, list[Claim]]] = []

    def keep(self, report: Report, claims: Sequence[Claim], links: Links) -> None:
        """Put a linked report and its claims into the index."""
        told: dict[str, list[Claim]] = {}
        for claim in claims:
            told.setdefault(claim.group, []).append(claim)
        self._reports.append((report, links))
        self._told.append(told)

    def reports(self, bands: Sequence[str], limit: int) -> Sequence[Report]:
        """Return the reports that share bands, those that share most first."""
        shared = [(len(set(bands) & set(links.bands)), report) for report, links in self._reports]
        return [report for count, report in sorted(shared, key=lambda row: -row[0]) if count][:limit]

    def tellings(self, keys: Sequence[str], limit: int) -> dict[str, list[Ref]]:
        """Return by key what is kept under it, of the latest reports first, at most `limit` each."""
        found: dict[str, list[Ref]] = {}
        for number, (_, links) in reversed([*enumerate(self._reports)]):
            groups = [*self._told[number]]
            for group, key in links.keys:
                if key in keys:
                    found.setdefault(key, []).append(Ref(number, groups.index(group)))
        return {key: refs[:limit] for key, refs in found.items()}

    def near(self, names: Sequence[str], limit: int) -> dict[str, list[Ref]]:
        """Return by type what is told by the reports that share most names."""
        shared = [(len(set(names) & set(links.names)), number) for number, (_, links) in enumerate(self._reports)]
        found: dict[str, list[Ref]] = {}
        for number in [number for count, number in sorted(shared, reverse=True)[:limit] if count]:
            for row, claims in enumerate(self._told[number].values()):
                found.setdefault(claims[0].type, []).append(Ref(number, row))
        return found

    def claims(self, refs: Iterable[Ref]) -> dict[Ref, list[Claim]]:
        """Return the claims of each telling."""
        return {ref: [*self._told[ref.report].values()][ref.row] for ref in refs}

    def names(self, reports: Iterable[int]) -> dict[int, frozenset[str]]:
        """Return the names that reports were kept under."""
        return {number: frozenset(self._reports[number][1].names) for number in reports}

    def actors(self, keys: Sequence[str]) -> Sequence[Actor]:
        """Return the actors kept under one of the name keys, oldest first."""
        return [actor for _, links in self._reports for key, actor in links.actors if key in set(keys)]


def _stretches(text: str, mark: str, *, keep: bool = False) -> Iterator[Span]:
    start = 0
    for part in text.split(mark):
        end = start + len(part)
        inner = part.strip()
        if inner:
            first = start + part.index(inner)
            last = first + len(inner) + (1 if keep and text[end : end + 1] == mark else 0)
            yield Span(first, last)
        start = end + 1

"""The linker by rules: copies first, then actors' spellings, then events, one report at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from dragoman.link.actors import name_keys, same_actor
from dragoman.link.affair import affair
from dragoman.link.base import Candidate, Index, Links
from dragoman.link.block import keys, search_keys
from dragoman.link.copies import bands, same_text
from dragoman.link.decide import decide
from dragoman.link.telling import Telling, telling, told_by_report
from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.ids import is_id
from dragoman.schema.judgement import Judgement
from dragoman.schema.report import Report
from dragoman.settings import Settings

MOST = 60
"""Candidates looked at for one telling; the surest keys come first."""
NEAR = 12
"""Reports on the same affair whose events are looked at, whatever their keys."""
FIRST = 6
"""So many of the first and of the last reports that tell an event are compared; the others tell much the same."""
HELD = 8192
"""Tellings kept at hand, since one is compared again and again."""
COPIES = 12
"""Reports whose text is compared sentence by sentence; those that share most come first."""


class RuleLinker:
    """Blocks, compares, scores and decides with the weights of `score.py`."""

    name = "rules"
    version = "2"

    def __init__(self, settings: Settings) -> None:
        self._by = f"dragoman {self.name} {self.version}"
        self._tellings: dict[str, tuple[Sequence[Claim], Telling]] = {}

    def link(self, report: Report, grounding: Grounding, index: Index) -> Links:
        """Return the judgements on this report's text, actors and events, and what later reports find them by."""
        text = bands(report)
        judgements = [*same_text(report, index.reports(text, COPIES) if text else (), self._by)]
        names = [(key, actor) for actor in grounding.actors for key in name_keys(actor) if is_id("a", actor.id)]
        judgements += self._actors(names, index)
        persons = frozenset(actor.id for actor in grounding.actors if actor.kind == "person")
        called = affair(report)
        near = index.near(called, NEAR) if called and grounding.claims else ()
        entries: list[tuple[str, str]] = []
        for group, claims in _groups(grounding.claims):
            told = telling(claims, persons)
            others = self._others(told, self._candidates(search_keys(told), near, index), persons)
            judgements += decide(claims[0], told, others, self._by)
            entries += [(group, key) for key in keys(told)]
        return Links(
            report=report.id,
            judgements=tuple(judgements),
            bands=text,
            names=called,
            keys=tuple(entries),
            actors=tuple(names),
        )

    def _others(
        self, mine: Telling, candidates: Sequence[Candidate], persons: frozenset[str]
    ) -> Iterator[tuple[Claim, Telling]]:
        """Yield what each report tells of each candidate of the same type, with its first claim."""
        for candidate in candidates:
            if all(claim.type != mine.type for claim in candidate.claims):
                continue
            told_apart = told_by_report(candidate.claims)
            for claims in (*told_apart[:FIRST], *told_apart[FIRST:][-FIRST:]):
                told = self._telling(claims)
                yield claims[0], msgspec.structs.replace(told, victims=told.recipient_ids & persons)

    def _telling(self, claims: list[Claim]) -> Telling:
        held, told = self._tellings.get(claims[0].id, ((), None))
        # Claims grounded anew keep their ids; only the very same ones have the telling that is kept.
        if told is None or len(held) != len(claims) or any(a is not b for a, b in zip(held, claims, strict=True)):
            told = telling(claims)
            self._tellings[claims[0].id] = (claims, told)
            if len(self._tellings) > HELD:
                del self._tellings[next(iter(self._tellings))]
        return told

    def _candidates(self, tiers: Sequence[Sequence[str]], near: Sequence[Candidate], index: Index) -> list[Candidate]:
        found = {candidate.event: candidate for candidate in near}
        most = MOST + len(found)
        for tier in tiers:
            if tier and len(found) < most:
                for candidate in index.events(tier, most - len(found)):
                    found.setdefault(candidate.event, candidate)
        return list(found.values())[:most]

    def _actors(self, names: Sequence[tuple[str, Actor]], index: Index) -> Iterator[Judgement]:
        for _, rows in groupby(names, key=lambda row: row[1].id):
            pairs = list(rows)
            others = index.actors([key for key, _ in pairs])
            judgement = same_actor(pairs[0][1], others, self._by)
            if judgement is not None:
                yield judgement


def _groups(claims: Sequence[Claim]) -> Iterator[tuple[str, list[Claim]]]:
    grouped: dict[str, list[Claim]] = {}
    for claim in claims:
        grouped.setdefault(claim.group, []).append(claim)
    yield from grouped.items()

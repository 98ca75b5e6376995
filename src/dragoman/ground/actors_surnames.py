"""Persons whom a report calls by their surname alone: known ones who then held an office, or led, where the report is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.ground.actors_names import Known
from dragoman.knowledge import Knowledge, KnownActor, KnownMention
from dragoman.knowledge.actors import Tie
from dragoman.schema.report import Report

AFTER = 1
"""Years after leaving an office in which somebody is still spoken of by surname without being introduced."""
_LEADING = ("holds", "leads", "commands")


class Surnames:
    """Who may be meant by a surname in one report. A report without a date calls nobody so."""

    def __init__(self, report: Report, mentions: Sequence[KnownMention], knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._told = {mention.actor for mention in mentions if mention.kind != "outlet"}
        self._countries = {knowledge.actor(one).country for one in self._told} - {None}
        self._day = report.published

    def find(self, name: str) -> Known | None:
        """Return the one person whom a surname, with titles or initials or without, can mean here, first of those in office."""
        if not self._day:
            return None
        before = f"{int(self._day[:4]) - AFTER:04}{self._day[4:]}"
        called = self._knowledge.called(name)
        for days in ((self._day,), (self._day, before)):
            meant = {one.id for one in called if any(self._leads(one, days))}
            if meant:
                return Known(name=name, id=meant.pop(), kind="person") if len(meant) == 1 else None
        return None

    def _leads(self, person: KnownActor, days: Sequence[str]) -> Iterator[bool]:
        for tie in person.ties:
            held = tie.relation in _LEADING and any(tie.holds(day) for day in days)
            yield held and (person.country in self._countries or self._is_told(tie))

    def _is_told(self, tie: Tie) -> bool:
        return tie.of in self._told or not self._told.isdisjoint(self._knowledge.above(tie.of))

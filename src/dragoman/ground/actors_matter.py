"""Which country a passage is about, in a report that goes from one to another: "Turning to Haiti: ...", "In Mali, ..."."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from dragoman.knowledge import Knowledge, KnownMention
from dragoman.schema.report import Report

_OPENS = re.compile(
    r"(?:^|[\n.:?!*•])[\s*•–—-]*(?:(?:and|elsewhere|meanwhile|now),?\s)?"
    r"(?:in|on|turning to|as for|(?:start|begin) with|moving (?:on )?to)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""What stands before a country that a passage turns to."""
_CLOSES = re.compile(r"\s?[,:.?]|\s*(?:\n|\Z)")
"""What stands behind it."""
_HEADING = 4
"""Words of a line that may be the heading of a passage."""


class Matters:
    """The countries of the passages of one report."""

    def __init__(
        self, report: Report, mentions: Sequence[KnownMention], knowledge: Knowledge, lands: Mapping[str, str]
    ) -> None:
        """`lands` are the ids of the countries of towns, by the towns' names."""
        self._text, self._report = report.text, report
        self._mentions, self._knowledge, self._lands = mentions, knowledge, lands
        self._starts = [one.start for one in report.paragraphs]

    def here(self, offset: int) -> str | None:
        """Return the id of the country that the passage at an offset is about, or None where nothing tells.

        A passage turns to a country by its heading or its first words, and goes on until a paragraph tells of others only.
        """
        at = self._paragraph(offset)
        return self._passages[at] if at >= 0 else None

    def start(self, offset: int) -> int:
        """Return where the passage at an offset begins: the first of the paragraphs before it about the same country."""
        at = self._paragraph(offset)
        while at > 0 and self._passages[at - 1] == self._passages[at]:
            at -= 1
        return self._starts[at] if at >= 0 else 0

    def _paragraph(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    @cached_property
    def _passages(self) -> list[str | None]:
        """The country of each paragraph."""
        found: list[str | None] = []
        turned = dict(self._turns())
        now: str | None = None
        for number, told in enumerate(self._told):
            if number in turned:
                now = turned[number]
            elif now is not None and told and now not in told:
                now = None
            found.append(now)
        return found

    @cached_property
    def _told(self) -> list[set[str]]:
        """The countries that each paragraph tells of, by its names and its towns."""
        told: list[set[str]] = [set() for _ in self._starts]
        for mention in self._mentions:
            country = self._knowledge.actor(mention.actor).country
            if country and mention.kind != "outlet" and (at := self._paragraph(mention.span.start)) >= 0:
                told[at].add(country.lower())
        for name, land in self._lands.items():
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", self._text):
                if (at := self._paragraph(match.start())) >= 0:
                    told[at].add(land)
        return told

    def _turns(self) -> Iterator[tuple[int, str]]:
        """Yield the paragraphs that turn to a country."""
        for mention in self._mentions:
            if mention.kind != "state" or mention.form != "name":
                continue
            before, at = (
                self._text[max(0, mention.span.start - 40) : mention.span.start],
                self._paragraph(mention.span.start),
            )
            if at < 0 or not _CLOSES.match(self._text, mention.span.end):
                continue
            if _OPENS.search(before) or self._is_heading(at):
                yield at, mention.actor

    def _is_heading(self, at: int) -> bool:
        """Return whether a paragraph is a short line without an end, as headings are."""
        line = self._report.paragraphs[at].of(self._text)
        return len(line.split()) <= _HEADING and not line.endswith((".", "!", "?", ","))

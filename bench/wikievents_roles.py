"""What a reader tells of each single trigger, as WikiEvents is annotated: who fills its roles, and which word is the head of a phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from bench.marks import head
from dragoman.schema.mention import Mention
from dragoman.schema.span import Span
from dragoman.schema.value import UNSURE

# "Hundreds of", "two of the", "1,000lb of": how many or how much, and not who or what.
_AMOUNT = re.compile(
    r"(?:(?:at|least|about|over|more|than|some|none|many|most|all|both|several|few|a|number|group|part|members|hundreds|thousands|dozens"
    r"|scores|tens|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*\w*)\s+)+of\s+(?:the\s+|these\s+|those\s+)?(?=\w)",
    re.IGNORECASE,
)
_STATE = re.compile(r"\w{2,}ed|hurt|dead", re.IGNORECASE)
_ARTICLES = frozenset(("the", "a", "an", "these", "those"))


def each_once(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with every phrase at one trigger of its sentence only: where the reader holds it likeliest, of equals the nearest.

    What the reader itself calls a guess is left out. A number of people is at the trigger that stands nearest.
    """
    best: dict[tuple[Span, str, int], tuple[float, int]] = {}
    near: dict[tuple[Span, int], int] = {}
    for one in mentions:
        for role in one.arguments:
            rank = (role.score, -_distance(one.trigger, role.span))
            key = (one.evidence, role.role, role.span.start)
            best[key] = max(best.get(key, rank), rank)
        for other in mentions:
            if other.evidence == one.evidence:
                for toll in other.tolls:
                    gap = _distance(one.trigger, toll.span)
                    near[one.evidence, toll.span.start] = min(near.get((one.evidence, toll.span.start), gap), gap)
    return [
        msgspec.structs.replace(
            one,
            arguments=tuple(
                role
                for role in one.arguments
                if role.score >= UNSURE
                and (role.score, -_distance(one.trigger, role.span)) == best[one.evidence, role.role, role.span.start]
            ),
            tolls=tuple(
                toll for toll in one.tolls if _distance(one.trigger, toll.span) == near[one.evidence, toll.span.start]
            ),
        )
        for one in mentions
    ]


def _distance(trigger: Span, span: Span) -> int:
    return max(0, trigger.start - span.end, span.start - trigger.end)


def marked_head(text: str, span: Span) -> Span:
    """Return the head of a phrase as the set marks it: of "hundreds of hostages" the last word, of "two cars parked" the second."""
    amount = _AMOUNT.match(span.of(text))
    if amount:
        span = Span(span.start + amount.end(), span.end)
    found = head(text, span)
    before = text[span.start : found.start].split()
    if _STATE.fullmatch(found.of(text)) and before and before[-1].lower() not in _ARTICLES:
        return head(text, Span(span.start, span.start + len(text[span.start : found.start].rstrip())))
    return found

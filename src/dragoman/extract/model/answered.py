"""An act and what it answers share no dead: in "fired in retaliation for the raid that killed six", the six are the raid's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from dragoman.schema.mention import Mention
from dragoman.schema.span import Span


def parted(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions; words for a toll stay with that one of two acts, of which one answers the other, that is nearer."""
    events: dict[int, list[Mention]] = {}
    for mention in mentions:
        events.setdefault(mention.event, []).append(mention)
    lost: dict[int, set[Span]] = {}
    for one, other in _pairs(mentions):
        shared = _counted(events.get(one, ())) & _counted(events.get(other, ()))
        for span in shared:
            near = [min(_gap(held.trigger, span) for held in events[event]) for event in (one, other)]
            if near[0] != near[1]:
                lost.setdefault(one if near[0] > near[1] else other, set()).add(span)
    return [_without(mention, lost.get(mention.event, set())) for mention in mentions]


def _pairs(mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    yield from dict.fromkeys((mention.event, answer.event) for mention in mentions for answer in mention.answers)


def _counted(mentions: Sequence[Mention]) -> set[Span]:
    return {toll.span for mention in mentions for toll in mention.tolls}


def _gap(trigger: Span, span: Span) -> int:
    return max(trigger.start - span.end, span.start - trigger.end, 0)


def _without(mention: Mention, lost: set[Span]) -> Mention:
    tolls = tuple(toll for toll in mention.tolls if toll.span not in lost)
    return msgspec.structs.replace(mention, tolls=tolls) if len(tolls) < len(mention.tolls) else mention

"""An act and what it answers share no dead: in "fired in retaliation for the raid that killed six", the six are the raid's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from dragoman.schema.mention import Mention, Toll
from dragoman.schema.span import Span

HARMFUL = frozenset(("ASSAULT", "COERCE", "PROTEST"))


def parted(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions; words for a toll stay with that one of two acts, of which one answers the other, that is nearer."""
    events: dict[int, list[Mention]] = {}
    for mention in mentions:
        events.setdefault(mention.event, []).append(mention)
    lost: dict[int, set[Span]] = {}
    gained: dict[int, list[Toll]] = {}
    for one, other in _pairs(mentions):
        for toll, at in _of_the_answer(one, other, mentions):
            lost.setdefault(other, set()).add(toll.span)
            gained.setdefault(at, []).append(toll)
        shared = _counted(events.get(one, ())) & _counted(events.get(other, ()))
        for span in shared:
            near = [min(_gap(held.trigger, span) for held in events[event]) for event in (one, other)]
            if near[0] != near[1]:
                lost.setdefault(one if near[0] > near[1] else other, set()).add(span)
    told = [_without(mention, lost.get(mention.event, set())) for mention in mentions]
    for at, tolls in gained.items():
        told[at] = msgspec.structs.replace(told[at], tolls=tuple(dict.fromkeys((*told[at].tolls, *tolls))))
    return told


def _of_the_answer(one: int, other: int, mentions: Sequence[Mention]) -> Iterator[tuple[Toll, int]]:
    """Yield the tolls of an act that its answer has rather, and where in the list the answer's mention stands that has them.

    They stand in a sentence that names neither, and the answer was told last: "jets hit a camp in response to the raid. The
    dead were herders". The raid in the answer's own sentence is only its reason.
    """
    own = [mention for mention in mentions if mention.event == other]
    answer = {mention.evidence for mention in mentions if mention.event == one}
    for toll in dict.fromkeys(toll for mention in own for toll in mention.tolls):
        before = [
            at
            for at, mention in enumerate(mentions)
            if mention.type in HARMFUL
            and mention.trigger.end <= toll.span.start
            and not (mention.event == other and mention.evidence in answer)
        ]
        last = max(before, key=lambda at: mentions[at].trigger.start, default=None)
        named = any(mention.evidence.covers(toll.span) for mention in own)
        if last is not None and mentions[last].event == one and not named:
            yield toll, last


def _pairs(mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    yield from dict.fromkeys((mention.event, answer.event) for mention in mentions for answer in mention.answers)


def _counted(mentions: Sequence[Mention]) -> set[Span]:
    return {toll.span for mention in mentions for toll in mention.tolls}


def _gap(trigger: Span, span: Span) -> int:
    return max(trigger.start - span.end, span.start - trigger.end, 0)


def _without(mention: Mention, lost: set[Span]) -> Mention:
    tolls = tuple(toll for toll in mention.tolls if toll.span not in lost)
    return msgspec.structs.replace(mention, tolls=tolls) if len(tolls) < len(mention.tolls) else mention

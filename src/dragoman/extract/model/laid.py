"""What is only laid to somebody is not asserted of him: "the army blamed the Front" names no doer of the attack told before.

The network finds the doer of an act in other sentences too, by his words. If those words say there that he is accused of it, or
that he denies it, the act is laid to him, whatever the sentence with the act says of how sure it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import msgspec

from dragoman.schema.mention import Argument, Mention
from dragoman.schema.span import Span

ALLEGED = ("ACCUSE", "allege")


def with_laid(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions: who denies an act is no doer of it by the same words, who is accused of it only allegedly is."""
    denied = [
        (mention.event, one.span) for mention in mentions for one in _actors(mention) if one.attribution == "denied"
    ]
    accused = [
        (one.span, tuple(doer.span for doer in _actors(mention)))
        for mention in mentions
        if (mention.type, mention.mode) == ALLEGED
        for one in mention.arguments
        if one.role == "recipient"
    ]
    return [
        _with_laid(mention, [span for event, span in denied if event == mention.event], accused) for mention in mentions
    ]


def _with_laid(
    mention: Mention, denied: Collection[Span], accused: Collection[tuple[Span, tuple[Span, ...]]]
) -> Mention:
    told = []
    for one in mention.arguments:
        if one.role != "actor" or one.attribution == "denied" or mention.type == ALLEGED[0]:
            told.append(one)
        elif not _overlaps(one.span, denied):
            told.append(_alleged(one, accused))
    return msgspec.structs.replace(mention, arguments=tuple(told))


def _alleged(one: Argument, accused: Iterable[tuple[Span, tuple[Span, ...]]]) -> Argument:
    by = next((by for span, by in accused if span.overlaps(one.span)), None)
    if by is None or one.attribution != "asserted" or _overlaps(one.span, by):
        return one
    return msgspec.structs.replace(one, attribution="alleged", by=by)


def _actors(mention: Mention) -> Iterable[Argument]:
    return (one for one in mention.arguments if one.role == "actor")


def _overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(span.overlaps(other) for other in others)

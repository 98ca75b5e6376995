"""What is only laid to somebody is not asserted of him: "the army blamed the Front" names no doer of the attack told before.

The network finds the doer of an act in other sentences too, by his words. If those words say there that he is accused of it, or
that he denies it, the act is laid to him, whatever the sentence with the act says of how sure it is. Who by them only let it
happen ("accused police of ignoring warnings of an attack") did nothing of it: such words follow none of 14,770 annotated doers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache

import msgspec

from dragoman.extract.deeds import VERBAL
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Argument, Mention
from dragoman.schema.span import Span

ALLEGED = ("ACCUSE", "allege")


def with_laid(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """Return the mentions of a text: who denies an act, or let it happen, is no doer of it by the same words, who is accused of
    it only allegedly is.
    """
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
    idle = {one.span for mention in mentions for one in _actors(mention) if _omits().match(text, one.span.end)}
    return [
        _with_laid(
            mention,
            [span for event, span in denied if event == mention.event] + ([] if mention.type in VERBAL else [*idle]),
            accused,
        )
        for mention in mentions
    ]


@cache
def _omits() -> re.Pattern[str]:
    """Return the pattern of what follows those who let something happen."""
    omission = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words_of("omission")))
    return re.compile(rf"\s+(?:(?:of|for|has|had|have|having|also|\w+ly)\s+){{0,3}}(?:{omission})\b", re.IGNORECASE)


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

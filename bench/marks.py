"""What an extractor marks in a text against spans that others annotated: which trigger is which, and the head word of a phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from dragoman.schema.mention import Mention
from dragoman.schema.span import Span

# A phrase ends, and its head stands before, the first of these: what follows tells more of the head.
_AFTER = re.compile(
    r"\s+(?:of|in|on|at|from|for|with|by|who|whom|which|that|near|to|between|among|under|over|and)\b|[,;:(—]"
)
_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")


def match(gold: Sequence[Span], found: Sequence[Span]) -> dict[int, int]:
    """Return which annotated trigger each found one is: those that share letters, each used once."""
    pairs: dict[int, int] = {}
    for at, span in enumerate(found):
        taken = set(pairs.values())
        free = (one for one in range(len(gold)) if one not in taken and gold[one].overlaps(span))
        if (one := next(free, None)) is not None:
            pairs[at] = one
    return pairs


def head(text: str, span: Span) -> Span:
    """Return the head word of a phrase: the last word before its first preposition, relative pronoun or comma."""
    words = span.of(text)
    cut = next((one.start() for one in _AFTER.finditer(words) if _WORD.search(words[: one.start()])), len(words))
    found = [*_WORD.finditer(words[:cut])]
    return Span(span.start + found[-1].start(), span.start + found[-1].end()) if found else span


def fillers(mention: Mention, roles: Mapping[str, str]) -> list[tuple[str, Span]]:
    """Return the phrases of a mention by the names that `roles` gives our roles; people killed or hurt go by "toll".

    Phrases of one name that share letters are one phrase.
    """
    found: list[tuple[str, Span]] = []
    for role, span in sorted(_phrases(mention, roles)):
        if found and found[-1][0] == role and found[-1][1].overlaps(span):
            found[-1] = (role, Span(found[-1][1].start, max(found[-1][1].end, span.end)))
        else:
            found.append((role, span))
    return found


def _phrases(mention: Mention, roles: Mapping[str, str]) -> Iterator[tuple[str, Span]]:
    for argument in mention.arguments:
        if argument.role in roles:
            yield roles[argument.role], argument.span
    for toll in mention.tolls:
        if "toll" in roles and toll.kind in ("killed", "injured", "detained", "abducted"):
            yield roles["toll"], Span(toll.span.start, toll.of.end) if toll.of else toll.span

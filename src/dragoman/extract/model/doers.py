"""Whose deed an act is: states and known groups among the words for its doer, for its weapon, or just before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dragoman.extract.model.labels import ATTRIBUTIONS
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.words import Word
from dragoman.knowledge.actors import KnownMention

_ROLES = ("actor", "weapon")
_OWN = frozenset(("name", "adjective", "people", "modifier"))
"""Forms that name whose it is; a capital may just be a place."""


_OF_HIMSELF = re.compile(
    r"[^.;\n]{0,30}?\b(?:said|says|say|announced|announces|claimed|claims|reported|reports|confirmed|confirms)\b[^.;\n]{0,30}?\b"
    r"(?:it|its|they|their|he|his|she|her|we|our)\b[^.;\n]*"
)
"""Between a speaker and what he says of himself: "the army said on Monday it had ..."."""


def doers(
    seen: Sequence[Seen], text: str, words: Sequence[Word], mentions: Iterable[KnownMention]
) -> list[frozenset[str]]:
    """Return for each trigger the ids of those whose deed it is, a state's for its organs ("il" for "il.army").

    "Iranian missiles struck", "Israeli attacks": the weapon and the word before the act name whose it is where no actor does.
    Where the act is laid to somebody, only who says so of himself ("the navy said it had sunk"): each side blames the other for
    one and the same.
    """
    named = _by_word(words, mentions)
    found = []
    for one in seen:
        if ATTRIBUTIONS[int(one.attributions.argmax())] != "asserted" or "accuser" in one.roles:
            inside = _says_so(one, text, words)
        else:
            runs = (run for role in _ROLES for run in one.roles.get(role, ()))
            inside = {at for first, last, _ in runs for at in range(first, last)} | {one.start - 1}
        found.append(frozenset(named[at] for at in inside if at in named))
    return found


def _says_so(one: Seen, text: str, words: Sequence[Word]) -> set[int]:
    """Return the words for the doer who says of himself that he did it; none where nobody does."""
    for first, last, _ in reversed(one.roles.get("actor", ())):
        before = words[last - 1].end
        if last <= one.start and _OF_HIMSELF.fullmatch(text, before, words[one.start].start):
            return {*range(first, last)}
    return set()


def _by_word(words: Sequence[Word], mentions: Iterable[KnownMention]) -> dict[int, str]:
    places = {word.start: at for at, word in enumerate(words)}
    named: dict[int, str] = {}
    for mention in mentions:
        if mention.form in _OWN and mention.kind != "outlet":
            at = places.get(mention.span.start)
            while at is not None and at < len(words) and words[at].start < mention.span.end:
                named[at] = mention.actor.split(".")[0]
                at += 1
    return named

"""Whose deed an act is: states and known groups among the words for its doer, for its weapon, or just before it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.extract.model.labels import ATTRIBUTIONS
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.words import Word
from dragoman.knowledge.actors import KnownMention

_ROLES = ("actor", "weapon")
_OWN = frozenset(("name", "adjective", "people", "modifier"))
"""Forms that name whose it is; a capital may just be a place."""


def doers(seen: Sequence[Seen], words: Sequence[Word], mentions: Iterable[KnownMention]) -> list[frozenset[str]]:
    """Return for each trigger the ids of those whose deed it is, a state's for its organs ("il" for "il.army").

    "Iranian missiles struck", "Israeli attacks": the weapon and the word before the act name whose it is where no actor does.
    None where the act is laid to somebody: each side blames the other for one and the same.
    """
    named = _by_word(words, mentions)
    found = []
    for one in seen:
        if ATTRIBUTIONS[int(one.attributions.argmax())] != "asserted" or "accuser" in one.roles:
            found.append(frozenset[str]())
            continue
        runs = (run for role in _ROLES for run in one.roles.get(role, ()))
        inside = {at for first, last, _ in runs for at in range(first, last)} | {one.start - 1}
        found.append(frozenset(named[at] for at in inside if at in named))
    return found


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

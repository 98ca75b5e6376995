"""On whose side the counted people stand: the actor's, the recipient's, civilian, or unknown."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from dragoman.codebook.words import load_people
from dragoman.schema.mention import Toll
from dragoman.schema.value import Figure, Party, Side

_WORD = re.compile(r"[\w'’-]+")


def side_of(
    text: str, toll: Toll, actors: Sequence[Party], recipients: Sequence[Party], before: Sequence[Figure] = ()
) -> Side:
    """Return the side of the people a toll counts, from the words that name them; "unknown" where they do not tell.

    `before` are the claim's figures so far: "others" stand where those before them do, and the parts of a whole where the
    whole does, unless their own words say otherwise. Plain "people" are on no side.
    """
    told = _row(toll.of.of(text)) if toll.of is not None else []
    if _is_civilian(told):
        return "civilian"
    if told and _named(told, actors):
        return "actor"
    if told and not _is_generic(told) and _named(told, recipients):
        return "recipient"
    return _as_before(told, toll, before)


def _as_before(told: list[str], toll: Toll, before: Sequence[Figure]) -> Side:
    wholes = [figure for figure in before if not figure.part]
    if not wholes:
        return "unknown"
    last = wholes[-1]
    if toll.part or not told or told[-1] in _words("same"):
        bare = last.side != "civilian" or (not toll.part and last.of is not None and _bare(_row(last.of)))
        return last.side if bare else "unknown"
    return "unknown"


def _is_civilian(told: list[str]) -> bool:
    people = load_people()
    return any(word in people and people[word].side == "civilian" and word not in _words("generic") for word in told)


def _is_generic(told: list[str]) -> bool:
    return told[-1] in _words("generic")


def _bare(told: list[str]) -> bool:
    return any(word in _words("bare") for word in told)


def _named(told: list[str], parties: Sequence[Party]) -> bool:
    names = (_row(name) for party in parties for name in party.names)
    return any(_within(name, told) or _within(told, name) for name in names if name)


def _within(inner: list[str], outer: list[str]) -> bool:
    width = len(inner)
    return any(outer[at : at + width] == inner for at in range(len(outer) - width + 1))


def _row(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


@cache
def _words(kind: str) -> frozenset[str]:
    return _table()[kind]


@cache
def _table() -> dict[str, frozenset[str]]:
    text = resources.files("dragoman.ground").joinpath("data", "sides.toml").read_text("utf-8")
    return {kind: frozenset(row) for kind, row in tomllib.loads(text).items()}

"""The mode of an act where its words leave it open: by the weapons told, or by what is asked for."""

from __future__ import annotations

from functools import cache

from dragoman.extract.deeds import Deed
from dragoman.extract.vocabulary import rows


def mode_of(deed: Deed) -> str | None:
    """Return the mode of a violent act: its own, else that of the one sort of weapon it is told with.

    A suicide attacker decides whatever the words say, and a weapon told outdoes the arms that "gunmen" are taken to bear.
    """
    if deed.kind != "ASSAULT":
        return deed.mode
    found = {mode for kind in _weapons(deed) if (mode := _table("weapon").get(kind)) is not None}
    if "suicide-attack" in found and deed.mode in (None, "explosives"):
        return "suicide-attack"
    if len(found) == 1 and (deed.mode is None or deed.mode == "firearms"):
        return found.pop()
    return deed.mode


def _weapons(deed: Deed) -> list[str]:
    """Return the kinds of the weapons named by the deed, its joined tellings and those who act."""
    spans = [held.span for held in deed.args if held.role in ("weapon", "actor")]
    return [
        found.value.kind
        for found in deed.marks.weapons.values()
        if any(span.overlaps(deed.sentence.span_of(found.start, found.end)) for span in spans)
    ]


def mode_asked(deed: Deed) -> str | None:
    """Return the mode of a demand or a refusal: its own, else that of the act that is asked for or refused."""
    if deed.mode is not None or deed.kind not in ("REQUEST", "REJECT") or deed.topic is None:
        return deed.mode
    return _table("asked").get(deed.topic.type or "")


@cache
def _table(name: str) -> dict[str, str]:
    return {word: mode for kind, mode, words in rows("modes.tsv") if kind == name for word in words.split("|")}

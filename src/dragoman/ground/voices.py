"""Voices: who says so inside a report, how strongly, and what kind of voice it is."""

from __future__ import annotations

import re

from dragoman.codebook.words import load_people, load_unnamed
from dragoman.ground.actors import Cast
from dragoman.knowledge.fold import words
from dragoman.schema.actor import Actor
from dragoman.schema.mention import Argument, Cue
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Party, Voice, VoiceKind

_KINDS: dict[str, VoiceKind] = {
    "outlet": "other outlet",
    "state": "official",
    "government": "official",
    "force": "official",
    "body": "official",
    "office": "official",
    "group": "party",
    "coalition": "party",
    "party": "party",
    "population": "witness",
}
_PEOPLE: dict[str, VoiceKind] = {
    "official": "official",
    "diplomat": "official",
    "police": "official",
    "military": "official",
    "judge": "official",
    "politician": "official",
    "militant": "party",
    "journalist": "other outlet",
}


def voice_of(report: Report, cue: Cue, cast: Cast) -> Voice:
    """Return the voice of a cue: its name in full where the report gives it, its kind, its verb as written.

    A cue without a name is an unnamed voice. The kind that the cue states stands; else the actor and the words tell it.
    """
    verb = cue.verb.of(report.text) if cue.verb else None
    if cue.name is None:
        return Voice(kind=cue.kind or "unnamed", verb=verb, strength=cue.strength, span=cue.verb)
    written = " ".join(cue.name.of(report.text).split())
    unnamed = _unnamed(written)
    party = cast.party(Argument(role="actor", span=cue.name))
    known = _actor(party, cast)
    return Voice(
        name=_name(written, party, known),
        kind=cue.kind or _kind(_introduced(report.text, cue.name, known), unnamed, known),
        verb=verb,
        strength=cue.strength,
        actor=party.actor if party and not party.thing else None,
        span=cue.name,
    )


def _actor(party: Party | None, cast: Cast) -> Actor | None:
    if party is None or party.actor is None or party.thing:
        return None
    return next((actor for actor in cast.actors() if actor.id == party.actor), None)


def _name(written: str, party: Party | None, known: Actor | None) -> str:
    """Return the person's full name for a surname, else the name as written."""
    if party and party.name and known is not None and known.kind == "person":
        return party.name
    return written


def _kind(written: str, unnamed: VoiceKind | None, known: Actor | None) -> VoiceKind:
    if known is not None and known.kind in _KINDS:
        return "unnamed" if unnamed == "unnamed" and known.kind == "population" else _KINDS[known.kind]
    if unnamed is not None:
        return unnamed
    kinds = [load_people()[key].kind for word in words(written) if (key := word.text.lower()) in load_people()]
    told = next((_PEOPLE[kind] for kind in kinds if kind in _PEOPLE), None)
    return told or ("witness" if kinds else "unnamed")


def _introduced(text: str, name: Span, known: Actor | None) -> str:
    """Return the name with the words that introduce it: "police chief Leon Charles", "Leon Charles, the police chief"."""
    if known is None or known.kind not in ("person", "unknown"):
        return name.of(text)
    before = re.split(r"[.,;:!?\n]", text[max(0, name.start - 40) : name.start].rstrip(" ,"))[-1] + " "
    after = re.match(r",\s+(?:[^,.;:!?\n]{3,60})(?=,)", text[name.end : name.end + 70])
    return f"{before}{name.of(text)} {after.group() if after else ''}"


def _unnamed(written: str) -> VoiceKind | None:
    """Return the kind of an unnamed speaker ("security sources"), or None where the words name none."""
    found = load_unnamed().find([word.text.lower() for word in words(written)])
    return found[-1].value.kind if found else None

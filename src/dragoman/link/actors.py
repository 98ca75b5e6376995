"""Which new names are one actor across reports: spellings of one name, by tokens, never by a part of a name alone."""

from __future__ import annotations

from collections.abc import Sequence

from anyascii import anyascii
from rapidfuzz import fuzz

from dragoman.schema.actor import Actor
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import SAME, Judgement

CLOSE = 80.0
"""Least similarity, 0 to 100, of each pair of name parts."""
PARTICLES = frozenset({"al", "el", "bin", "ibn", "ben", "abu", "de", "da", "dos", "del", "van", "von", "the", "of"})


def name_keys(actor: Actor) -> tuple[str, ...]:
    """Return the keys under which other spellings of this actor's names are found: the consonants of each name part."""
    if actor.kind not in ("person", "group", "organisation", "party", "unknown"):
        return ()
    return tuple(dict.fromkeys(f"{actor.kind}|{_skeleton(part)}" for part in parts(actor.name) if len(part) > 2))


def same_actor(actor: Actor, others: Sequence[Actor], by: str) -> Judgement | None:
    """Return the judgement that one of `others` is this actor under another spelling, or None."""
    for other in others:
        if other.id != actor.id and other.kind == actor.kind and (score := likeness(actor.name, other.name)) >= CLOSE:
            return Judgement(
                id=make_id("j", "actor", actor.id, other.id, by),
                kind="actor",
                left=actor.id,
                right=other.id,
                verdict=SAME,
                by=by,
                reason=f"names: {actor.name} / {other.name}",
                score=round(score / 100, 4),
            )
    return None


def likeness(left: str, right: str) -> float:
    """Return 0 to 100: the worst-matched part of the shorter name, whose parts must all find one in the other, in order.

    A name of fewer than three parts matches only one of as many: "Mohamed Ali" is not "Mohamed Omar Ali", and a surname
    alone does not tell brothers apart.
    """
    short, long = sorted((parts(left), parts(right)), key=len)
    if not short or len(long) - len(short) > (len(short) >= 3):
        return 0.0
    worst, start = 100.0, 0
    for part in short:
        scores = [_alike(part, other) for other in long[start:]]
        best = max(scores, default=0.0)
        if best < CLOSE:
            return best
        worst, start = min(worst, best), start + scores.index(best) + 1
    return worst


def parts(name: str) -> list[str]:
    """Return the parts of a name in lower case without accents, articles and particles."""
    plain = "".join(letter if letter.isalnum() else " " for letter in anyascii(name).lower()).split()
    return [part for part in plain if part not in PARTICLES]


def _alike(left: str, right: str) -> float:
    if _skeleton(left) != _skeleton(right):
        return (
            min(fuzz.ratio(left, right), CLOSE - 1) if abs(len(left) - len(right)) > 1 else fuzz.ratio(left, right) - 5
        )
    return 100.0 if left == right else 90.0


def _skeleton(part: str) -> str:
    """The consonants, doubled ones once: what transliterations of one name share."""
    plain = (
        part.replace("gh", "k")
        .replace("kh", "k")
        .replace("ph", "f")
        .replace("q", "k")
        .replace("c", "k")
        .replace("y", "i")
        .replace("w", "u")
    )
    kept = [letter for place, letter in enumerate(plain) if place == 0 or letter not in "aeiou"]
    return "".join(letter for place, letter in enumerate(kept) if place == 0 or letter != kept[place - 1])

"""Which new names are one actor across reports: spellings of one name, by tokens, never by a part of a name alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.link.names import CLOSE, keys, likeness
from dragoman.schema.actor import Actor
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import SAME, Judgement


def name_keys(actor: Actor) -> tuple[str, ...]:
    """Return the keys under which other spellings of this actor's names are found."""
    if actor.kind not in ("person", "group", "organisation", "party", "unknown"):
        return ()
    return tuple(f"{actor.kind}|{key}" for key in keys(actor.name, person=_is_person(actor)))


def _is_person(actor: Actor) -> bool:
    """Return whether the name is compared as a person's: so is that of somebody of whom no kind is known."""
    return actor.kind in ("person", "unknown")


def same_actor(actor: Actor, others: Sequence[Actor], by: str) -> Iterator[Judgement]:
    """Yield the judgements that one of `others` is this actor under another spelling."""
    best: dict[str, tuple[float, Actor]] = {}
    for other in others:
        if other.id != actor.id and other.kind == actor.kind:
            score = likeness(actor.name, other.name, person=_is_person(actor))
            best[other.id] = max(best.get(other.id, (0.0, other)), (score, other), key=lambda row: row[0])
    for score, other in best.values():
        if score >= CLOSE:
            yield Judgement(
                id=make_id("j", "actor", actor.id, other.id, by),
                kind="actor",
                left=actor.id,
                right=other.id,
                verdict=SAME,
                by=by,
                reason=f"names: {actor.name} / {other.name}",
                score=round(score / 100, 4),
            )

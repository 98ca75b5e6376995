"""Who says himself that he did it claims it: nobody is alleged by his own word to have done what he did."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from dragoman.knowledge.fold import fold
from dragoman.schema.value import Party, Voice, speaker


def with_own_claims(actors: Sequence[Party], voices: Sequence[Voice]) -> tuple[Party, ...]:
    """Return the doers; who is alleged to have done it by no other voice than his own, as claiming it.

    A state's organs speak for each other: "the army said it had shelled", "the ministry said its troops had". Where another
    party is alleged to have done it too, he may be laying it to them: nothing is changed.
    """
    said = speaker(voices)
    alleged = [one for one in actors if one.attribution == "alleged"]
    own = [one for one in alleged if said is not None and _is_own(one, said)]
    if any(one.actor and one not in own for one in alleged):
        return tuple(actors)
    return tuple(replace(one, attribution="claimed", by=()) if one in own else one for one in actors)


def _is_own(party: Party, voice: Voice) -> bool:
    own = {fold(name) for name in (party.name, *party.names) if name}
    others = [name for name in party.by if fold(name) not in own and fold(name) != fold(voice.name or "")]
    return not others and (_whose(party.actor) == _whose(voice.actor) is not None or fold(voice.name or "") in own)


def _whose(actor: str | None) -> str | None:
    """Return the id of the state that an organ is of ("il" for "il.army"), else the id itself."""
    return actor.partition(".")[0] if actor and not actor.startswith("p.") else actor

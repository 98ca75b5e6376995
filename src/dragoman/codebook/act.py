"""An act: what a predicate names when it names a coded act, and how its grammar maps to roles."""

from __future__ import annotations

from typing import Literal

from dragoman.codebook.inflect import Form
from dragoman.schema.mention import Role, Status
from dragoman.schema.record import Record

SlotRole = Role | Literal["about"]
Effect = Literal["killed", "injured", "detained", "missing", "displaced"]
ActPos = Literal["verb", "noun"]
NOT_AN_ACT = "NONE"


class Slots(Record, frozen=True):
    """A named pattern of grammar: grammatical slot -> role. `mutual`: joined subjects are each other's recipients."""

    name: str
    roles: dict[str, SlotRole]
    mutual: bool = False
    note: str | None = None


class Act(Record, frozen=True):
    """A predicate of the lexicon.

    `phrase` is its words as written in the file; `slots` maps grammatical slots (subject, object, clause, possessive, modifier
    and prepositions) to roles, "about" being what a verbal act is about. `effect`: the object, or the subject of a passive,
    is a toll of this kind. `needs` must all hold and `blocks` must all fail (see `conditions`). `weight` between 0 and 1:
    how surely the words alone name the act. `type` is "NONE" for a phrase that looks like an act and is none.
    """

    phrase: tuple[str, ...]
    pos: ActPos
    type: str
    mode: str | None = None
    status: Status = "occurred"
    slots: dict[str, SlotRole] = {}
    mutual: bool = False
    effect: Effect | None = None
    needs: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    weight: float = 0.8


class Match(Record, frozen=True):
    """An act found in a sentence: tokens `start` to `end` (excluded), in which form.

    `head` is the token of the inflected word. `gap` is the stretch of foreign tokens inside ("take [six soldiers] hostage").
    """

    start: int
    end: int
    act: Act
    form: Form
    head: int
    gap: tuple[int, int] | None = None

"""What became of events between a moment in the past and now."""

from __future__ import annotations

from typing import Literal

from dragoman.schema.event import Event
from dragoman.schema.record import Record

ChangeKind = Literal["added", "changed", "merged", "split", "withdrawn"]


class Change(Record, frozen=True):
    """One change: the events that were (`was`) and those that came of them (`now`), and why.

    added: nothing was; withdrawn: nothing is; merged: several were, one is; split: one was, several are; changed: one and one,
    and `fields` names what differs. `reasons` are sentences: a new report, a judgement and whose, a report read again.
    """

    kind: ChangeKind
    was: tuple[Event, ...] = ()
    now: tuple[Event, ...] = ()
    fields: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()

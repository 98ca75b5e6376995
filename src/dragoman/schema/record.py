"""The base that every noun is made of."""

from __future__ import annotations

import msgspec


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A frozen, slotted value; equal when its fields are equal. Sequences are tuples."""

"""The base that every noun is made of."""

from __future__ import annotations

import msgspec


# No cycle can be made of frozen values, so the collector of cycles need not look at them, of which there are millions.
class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A frozen, slotted value; equal when its fields are equal. Sequences are tuples."""

"""Records to bytes and back: JSON, and packed where texts are long. Half characters survive the way there and back."""

from __future__ import annotations

import json
import zlib
from functools import cache
from typing import TypeVar

import msgspec

from dragoman.schema.record import Record

Kind = TypeVar("Kind", bound=Record)
_PLAIN = b"\x00"
"""Before JSON that msgspec cannot write: it refuses half characters, which file names may hold."""


DAMAGE = (msgspec.MsgspecError, zlib.error, json.JSONDecodeError)
"""What reading a row raises that does not hold what was written."""


def encode(value: Record) -> bytes:
    """Return the record as JSON."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return _PLAIN + json.dumps(msgspec.to_builtins(value)).encode("ascii")


def decode(data: bytes, kind: type[Kind]) -> Kind:
    """Return the record that `encode` was given. Raises one of DAMAGE."""
    if data[:1] == _PLAIN:
        return msgspec.convert(json.loads(data[1:]), kind)
    found: Kind = _decoder(kind).decode(data)
    return found


def pack(value: Record) -> bytes:
    """Return the record as compressed JSON."""
    return zlib.compress(encode(value), 6)


def unpack(data: bytes, kind: type[Kind]) -> Kind:
    """Return the record that `pack` was given. Raises one of DAMAGE."""
    return decode(zlib.decompress(data), kind)


@cache
def _decoder(kind: type[Kind]) -> msgspec.json.Decoder[Kind]:
    return msgspec.json.Decoder(kind)

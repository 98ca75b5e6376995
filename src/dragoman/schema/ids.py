"""Ids: short hashes of content, the same on every machine and in every run."""

from __future__ import annotations

from hashlib import sha256


def make_id(prefix: str, *parts: object) -> str:
    """Return `prefix` and 16 hexadecimal digits of the SHA-256 of the parts; None and "" differ."""
    digest = sha256()
    for part in parts:
        data = b"\x00" if part is None else b"\x01" + str(part).encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(4, "big"))
        digest.update(data)
    return prefix + digest.hexdigest()[:16]


def is_id(prefix: str, text: str) -> bool:
    """Return whether `text` has the shape of an id made with `prefix`: "a" of a new actor, but not the country "au"."""
    digits = text.removeprefix(prefix)
    return len(digits) == 16 and len(text) == 16 + len(prefix) and all(digit in "0123456789abcdef" for digit in digits)

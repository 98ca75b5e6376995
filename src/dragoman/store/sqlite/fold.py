"""Names as they are compared when somebody looks for one: without case, accents and marks."""

from __future__ import annotations

import unicodedata


def fold(name: str) -> str:
    """Return the name's letters and digits in lower case, without accents, with single spaces between words."""
    plain = (letter for letter in unicodedata.normalize("NFKD", name).casefold() if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain).split())


def within(needle: str, name: str) -> bool:
    """Return whether a folded needle stands in a name, from the start of a word."""
    return f" {needle}" in f" {fold(name)}"

"""The number words of `data/numbers.toml`, and how a run of them becomes a value."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

# Twelve digits are more than any count of people or things; longer runs are telephone numbers and ids.
LARGEST = 10**12


@cache
def number_words() -> dict[str, Any]:
    """Return the whole table of `data/numbers.toml`."""
    return tomllib.loads((files("dragoman.language") / "data" / "numbers.toml").read_text(encoding="utf-8"))


def alternatives(words: list[str] | dict[str, Any]) -> str:
    """Return a regular expression that matches any of the words, the longest first, with any run of spaces between."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in ordered)


@cache
def cardinal_pattern() -> str:
    """Return a regular expression for a run of number words ("two hundred and five", "a dozen")."""
    words = number_words()
    simple = alternatives([*words["small"], *words["tens"], *words["scale"]])
    link = r"(?:\s{1,2}|-)(?:and(?:\s{1,2}|-))?"
    return rf"(?:an?\s{{1,2}}(?={alternatives(words['scale'])}))?(?:{simple})(?:{link}(?:{simple})){{0,11}}"


DIGITS = (
    r"\d{1,3}(?:,\d{2})+,\d{3}(?!\d)"
    r"|\d{1,3}(?:[,.'’\u00a0\u202f\u2009 ]\d{3})+(?!\d)"
    r"|\d+(?:[.,]\d{1,2}(?![\d,.]\d))?"
)


def digits_value(text: str, scaled: bool = False) -> float | None:
    """Return the value of a number in digits; None where it is an id or has a fraction that no scale word takes up.

    "1.200" is 1200, but 1.2 before a scale word ("1.200 million"); "2,5" is 2.5.
    """
    digits = re.sub(r"\D", "", text)
    if not digits or len(digits) > 13 or (digits[0] == "0" and len(text) > 1 and text[1:2] not in ".,"):
        return None
    groups = re.split(r"\D", text)
    if len(groups) == 1:
        return float(digits)
    if len(groups[-1]) == 3 and not (scaled and len(groups) == 2 and "." in text):
        return float(digits)
    if len(groups) == 2:
        return float(f"{groups[0]}.{groups[1]}")
    return None


def cardinal_value(text: str) -> tuple[float, int] | None:
    """Return the value of the longest well-formed number that `text` begins with, and how many characters it takes."""
    found: tuple[float, int] | None = None
    reader = _Cardinal()
    joined_by_and = False
    for word in re.finditer(r"[^\s-]+", text):
        if word[0].lower() == "and":
            joined_by_and = True
            continue
        if not reader.take(word[0].lower(), joined_by_and):
            break
        joined_by_and = False
        if not reader.article:
            found = (reader.value, word.end())
    return found if found and found[0] <= LARGEST else None


class _Cardinal:
    """Takes number words one by one, as long as they make one English number."""

    def __init__(self) -> None:
        self.total = 0.0
        self.current = 0.0
        self.last = ""
        self.article = False
        self.roof = float("inf")

    @property
    def value(self) -> float:
        return self.total + self.current

    def take(self, word: str, after_and: bool) -> bool:
        words = number_words()
        if word in ("a", "an") and not self.last:
            self.article, self.current, self.last = True, 1, "article"
            return True
        if word in words["scale"]:
            return not after_and and self._scale(words["scale"][word])
        if after_and and self.last != "scale":
            return False
        return self._add(words["small"].get(word), words["tens"].get(word))

    def _add(self, small: int | None, tens: int | None) -> bool:
        if tens is not None and self.last in ("", "scale"):
            self.current += tens
            self.last = "tens"
        elif small is not None and (self.last in ("", "scale") or (self.last == "tens" and 0 < small < 10)):
            self.current += small
            self.last = "small"
        else:
            return False
        return True

    def _scale(self, scale: int) -> bool:
        if self.article and scale == 1:
            return False
        self.article = False
        if scale in (12, 100):
            if not (self.last == "" or 0 < self.current < 100):
                return False
            self.current = (self.current or 1) * scale
        else:
            if scale >= self.roof or (self.last == "scale" and self.current == 0):
                return False
            self.total += (self.current or 1) * scale
            self.current, self.roof = 0, scale
        self.last = "scale"
        return True

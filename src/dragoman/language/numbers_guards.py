"""What keeps a number from being a count: it names something, measures something, or is somebody's age."""

from __future__ import annotations

import re
from functools import cache

from dragoman.language.numbers_words import number_words

BEFORE = re.compile(r"([^\W\d_][\w.’'-]*)[ \u00a0](?:[“\"(])?$")
AFTER = re.compile(r"[ \u00a0]?([^\s,;:()\[\]“”\"]+)")
HOUSE = re.compile(r" (?:[NSEW]\.? )?[A-Z][\w’'.]*(?: [A-Z][\w’'.]*){0,2}")
LISTED = re.compile(r"(?:\d[\w.-]*,?\s(?:(?:and|or|to)\s)?){1,6}$")
OLD = re.compile(r"\b(?:younger than|older than|ages? of|aged (?:between|from)) $")
# "Mark Mata was 54.", "Brian Banes and Delandis Clark, both 31 and of Jackson".
NAMED_OLD = re.compile(
    r"(?:\b[A-Z][\w’'-]+,\s(?:both|all)|\b(?:[A-Z][\w’'-]+|[Hh]e|[Ss]he|who)\s(?:was|is|turned|had turned|would be))\s$"
)
AGE_ENDS = re.compile(r"[.,;:)!?”\"]|\s(?:and of|of|and from|from|when|at the time)\b|\s*$")
LEAF = re.compile(r"\b(?:image|photo|picture|slide|page)\s\d{1,3}\sof\s(?:/\s?)?$", re.IGNORECASE)
"""Before how many there are: "Image 2 of 14" counts nobody."""
JOINTS = ("-", "–", "—", "‑", ",", "'", "’")


@cache
def _guard(name: str) -> frozenset[str]:
    return frozenset(number_words()["guards"][name])


def is_count(text: str, start: int, end: int, value: int) -> bool:
    """Return whether the number at `text[start:end]` can count people or things; `value` is what it says.

    `text` has its time expressions masked, so that dates and durations never come here.
    """
    if _is_glued(text, start, end) or _is_measured(text, start, end) or _is_age(text, start, end):
        return False
    if text[start:end].lower() == "one":
        return _one_counts(text, start, end)
    return not _is_name(text, start, end) and not _is_house(text, start, end)


def _is_glued(text: str, start: int, end: int) -> bool:
    """Part of a longer sign: F-16, K1, 7/10, 3.5.1, 5th, 20's, 12-man, [4], telephone numbers, degrees, addresses, money."""
    before, after = text[max(0, start - 2) : start], text[end : end + 9]
    if LEAF.search(text, max(0, start - 24), start):
        return True
    opens = before[-1:] == "." and text[start].isupper() and text[end : end + 1] == " "  # "the car.Six people fled"
    if (
        not opens
        and before[-1:]
        and (before[-1] in "/@.:_\\=&^[+" or before[-1] in number_words()["guards"]["currency"])
    ):
        return True
    if before[-1:] in JOINTS and len(before) == 2 and before[0].isalnum():
        return True
    if re.match(r"[/\\_@=\]°′″*]|[.:,]\d|\w|['’](?:\d|s\b)|[-–‑]\d+[-–‑]|\) ?\d{3}", after):
        return True
    return re.match(r"[-‑](?!strong|odd\b|plus\b)[^\W_]", after) is not None and not _is_range(text, end)


def _is_range(text: str, end: int) -> bool:
    return re.match(r"[-‑]\d", text[end : end + 2]) is not None


def _is_measured(text: str, start: int, end: int) -> bool:
    after = AFTER.match(text, end)
    word = after[1].lower().rstrip(".!?’'") if after else ""
    if word in _guard("measures") or word.split("-")[0] in _guard("measures"):
        return True
    before = text[max(0, start - 4) : start].rstrip().upper()
    return before.endswith(("US", "USD", "EUR", "GBP")) and before[-1:] in "$€£¥"


def _is_age(text: str, start: int, end: int) -> bool:
    """An age: "older than 45", "the age of 60", "she was 34."; between commas or brackets: "Amina Diallo, 34, said"."""
    if OLD.search(text, max(0, start - 20), start):
        return True
    if end - start == 2 and AGE_ENDS.match(text, end) and NAMED_OLD.search(text[max(0, start - 40) : start]):
        return True
    return re.search(r"[A-Z][\w’'-]+,? \(?$|[A-Z][\w’'-]+, $", text[max(0, start - 30) : start]) is not None and (
        re.match(r"[,)]", text[end : end + 1]) is not None
        and re.search(r"[,(] ?$", text[max(0, start - 2) : start]) is not None
        and end - start <= 2
    )


def _one_counts(text: str, start: int, end: int) -> bool:
    before, after = BEFORE.search(text[max(0, start - 20) : start]), AFTER.match(text, end)
    if before and before[1].lower() in _guard("one_before"):
        return False
    word = after[1].lower().rstrip(".!?") if after else ""
    return word[:1].isalpha() and word not in _guard("one_after")


def _is_name(text: str, start: int, end: int) -> bool:
    left = max(0, start - 40)
    lead = text[left:start]
    lead = lead[: listed.start()] if (listed := LISTED.search(lead)) else lead
    before, after = BEFORE.search(lead), AFTER.match(text, end)
    if not before:
        return False
    word, counted = before[1], bool(after and is_plural(after[1].rstrip(".,!?’'")))
    capital = word[:1].isupper() and not _starts_sentence(text, left + before.start())
    if word == "number" and _says_how_many(lead[: before.start()]):
        return False
    if word.lower().rstrip("’'") in _guard("before"):
        return capital or not counted
    follows = after[1] if after else ""
    plain = bool(follows) and follows[:1].islower() and len(follows) > 3
    return capital and not listed and text[start:end].isdigit() and not counted and not plain


def _says_how_many(before: str) -> bool:
    """Return whether "number" is a verb behind these words: "the dead number 57", "our martyrs now number 208"."""
    words = [word for word in before.lower().split()[-2:] if word not in ("now", "already", "also")]
    return bool(words) and is_plural(words[-1])


def _is_house(text: str, start: int, end: int) -> bool:
    """The number of a house: before a name that ends with a word for a street."""
    found = HOUSE.match(text, end) if text[start:end].isdigit() else None
    return found is not None and any(word.lower().rstrip(".,") in _guard("streets") for word in found[0].split()[1:])


def is_plural(word: str) -> bool:
    """Return whether the word can name several people or things: in lower case, with an -s or one of the known plurals."""
    return word.islower() and (word.endswith("s") or word in _guard("plurals"))


def _starts_sentence(text: str, position: int) -> bool:
    return re.search(r"(?:^|[.!?:;\n“\"(\x00]\s*|[-–—]\s*)$", text[max(0, position - 4) : position]) is not None

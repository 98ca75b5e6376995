"""Numbers of people and things in a text, with the bounds and the vagueness their words give them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache
from typing import NamedTuple

from dragoman.language.numbers_guards import is_count
from dragoman.language.numbers_words import (
    DIGITS,
    alternatives,
    cardinal_pattern,
    cardinal_value,
    digits_value,
    number_words,
)
from dragoman.language.times import find_times
from dragoman.schema.record import Record
from dragoman.schema.span import Span
from dragoman.schema.value import Count

# Stands over time expressions while numbers are looked for; no word or digit, so that nothing runs across it.
MASK = "\x00"


class NumberPhrase(Record, frozen=True):
    """A number with its bounds ("at least 25", "dozens"): `span` covers all the words that make the value."""

    span: Span
    count: Count


class Atom(Record, frozen=True):
    """A bare number: its place and value; `vague` where the word gives only a lower bound."""

    start: int
    end: int
    value: float
    vague: bool = False
    scaled: bool = False


def find_numbers(text: str, start: int = 0, end: int | None = None) -> list[NumberPhrase]:
    """Return the numbers of people or things that lie wholly in `text[start:end]`, in order, without overlaps.

    Dates, years, clock times, durations, ages, measures, money, ordinals and numbers that are names ("Article 5") are left out.
    Bounds follow the codebook: "at least 25" is low and best 25, "nearly 100" high 100, "roughly 100" best 100.
    """
    found = _all_numbers(text)
    stop = len(text) if end is None else end
    return list(found.phrases[bisect_left(found.starts, start) : bisect_right(found.ends, stop)])


def numbers_at(text: str, span: Span) -> list[NumberPhrase]:
    """Return the numbers that `find_numbers` finds in the whole text, of which some part lies in the span."""
    found = _all_numbers(text)
    return list(found.phrases[bisect_right(found.ends, span.start) : bisect_left(found.starts, span.end)])


class Numbers(NamedTuple):
    """The numbers of a text, and where they start and end."""

    phrases: tuple[NumberPhrase, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=8)
def _all_numbers(text: str) -> Numbers:
    masked = _mask(text)
    found: list[NumberPhrase] = []
    position = 0
    while atom := _next_atom(masked, position):
        position = atom.end
        left = found[-1].span.end if found else 0
        if not is_count(masked, atom.start, atom.end, int(atom.value)):
            continue
        phrase = _phrase(masked, atom, left)
        if phrase:
            found.append(phrase)
            position = max(position, phrase.span.end)
    return Numbers(tuple(found), tuple(one.span.start for one in found), tuple(one.span.end for one in found))


def _mask(text: str) -> str:
    pieces, last = [], 0
    for time in find_times(text):
        pieces += [text[last : time.span.start], MASK * (time.span.end - time.span.start)]
        last = time.span.end
    return "".join([*pieces, text[last:]])


@cache
def _atom_pattern() -> re.Pattern[str]:
    words = number_words()
    times = alternatives(words["vague_times"])
    scales = alternatives(words["scale"])
    vague, exact = alternatives(words["vague"]), alternatives(words["exact"])
    halves = rf"(?:{alternatives(words['small'])})\s{{1,2}}and\s{{1,2}}a\s{{1,2}}half\s{{1,2}}(?:{scales})"
    return re.compile(
        rf"(?<!\w)(?:(?P<times>{times})\s{{1,2}}(?P<timed>{scales})|(?P<exact>{exact})|(?P<vague>{vague})|(?P<half>{halves})"
        rf"|(?P<words>{cardinal_pattern()}))(?!\w)|(?<![\w])(?P<digits>{DIGITS})",
        re.IGNORECASE,
    )


@cache
def _scale_after() -> re.Pattern[str]:
    return re.compile(rf"(?:[\s\u00a0]{{1,2}}|-)?({alternatives(number_words()['scale'])})(?!\w)", re.IGNORECASE)


def _next_atom(text: str, position: int) -> Atom | None:
    for found in _atom_pattern().finditer(text, position):
        atom = _read_atom(text, found)
        if atom:
            return atom
    return None


def _atom_at(text: str, position: int) -> Atom | None:
    found = _atom_pattern().match(text, position)
    return _read_atom(text, found) if found else None


def _read_atom(text: str, found: re.Match[str]) -> Atom | None:
    words = number_words()
    if found["digits"]:
        return _read_digits(text, found)
    if found["words"]:
        value = cardinal_value(found["words"])
        if not value:
            return None
        end = found.start() + value[1]
        scaled = words["scale"].get(text[:end].rsplit(maxsplit=1)[-1].rsplit("-", maxsplit=1)[-1].lower(), 0) >= 1000
        return Atom(start=found.start(), end=end, value=value[0], scaled=scaled)
    if found["half"]:  # "eight and a half thousand"
        whole, *_, scale = found["half"].lower().split()
        value = round((words["small"][whole] + 0.5) * words["scale"][scale])
        return Atom(start=found.start(), end=found.end(), value=value, scaled=True)
    if found["timed"]:
        low = words["vague_times"][_plain(found["times"])] * words["scale"][_plain(found["timed"])]
        return Atom(start=found.start(), end=found.end(), value=low, vague=True)
    if found["exact"]:
        return Atom(start=found.start(), end=found.end(), value=words["exact"][_plain(found["exact"])])
    return Atom(start=found.start(), end=found.end(), value=words["vague"][_plain(found["vague"])], vague=True)


def _read_digits(text: str, found: re.Match[str]) -> Atom | None:
    scale = _scale_after().match(text, found.end())
    value = digits_value(found["digits"], scaled=scale is not None)
    if value is None:
        return None
    end = found.end()
    if scale:
        value, end = value * number_words()["scale"][_plain(scale[1])], scale.end()
    if not float(round(value, 3)).is_integer():
        return None
    return Atom(start=found.start(), end=end, value=round(value), scaled=scale is not None)


def _plain(word: str) -> str:
    return " ".join(word.lower().split())


# --- bounds and ranges ------------------------------------------------------------------------------------------------
RANGE = re.compile(r"\s{0,2}(?:-|–|—|‑)\s{0,2}|\s{1,2}(?:to|or|and)\s{1,2}", re.IGNORECASE)


def _phrase(text: str, atom: Atom, left: int) -> NumberPhrase | None:
    start, bounds = _bounds_before(text, atom, left)
    upper = _range_end(text, atom, start, left)
    if upper:
        low, high = int(_shared_scale(atom, upper)), int(upper.value)
        if _opens_range(text, start, left):
            start = text.lower().rfind("between", left, start)
        return NumberPhrase(span=Span(start, upper.end), count=Count(low=low, high=high, vague=upper.vague))
    if re.match(r"[-–‑]\d", text[atom.end : atom.end + 2]):
        return None  # joined to more digits, and no range: a telephone number, an id, a score
    end, late = _bounds_after(text, atom)
    return NumberPhrase(span=Span(start, end), count=_count(int(atom.value), atom.vague, {*bounds, *late}))


def _count(value: int, vague: bool, bounds: set[str]) -> Count:
    if vague:
        return Count(low=None if "high" in bounds else value, vague=True)
    if "low" in bounds:
        return Count(low=value, best=value)
    if "high" in bounds:
        return Count(high=value)
    return Count(best=value) if "about" in bounds else Count(low=value, high=value, best=value)


@cache
def _before_pattern() -> re.Pattern[str]:
    bounds = number_words()["bounds"]
    kinds = "|".join(f"(?P<{kind}>{alternatives(bounds[kind])})" for kind in ("low", "high", "about"))
    return re.compile(rf"(?<!\w)(?:{kinds})\s{{0,2}}$", re.IGNORECASE)


def _bounds_before(text: str, atom: Atom, left: int) -> tuple[int, list[str]]:
    start, bounds = atom.start, list[str]()
    while True:
        window = text[max(left, start - 24) : start]
        found = _before_pattern().search(window)
        if not found or not found.lastgroup or (atom.value < 10 and _is_place(found[0])):
            return start, bounds
        bounds.append(found.lastgroup)
        start -= len(window) - found.start()


def _is_place(words: str) -> bool:
    return _plain(words) in number_words()["bounds"]["places"]


@cache
def _after_pattern() -> re.Pattern[str]:
    bounds = number_words()["bounds"]
    low, about = alternatives(bounds["after_low"]), alternatives(bounds["after_about"])
    return re.compile(rf"\s{{0,2}}(?:(?P<low>{low})|(?P<about>{about}))(?!\w)", re.IGNORECASE)


def _bounds_after(text: str, atom: Atom) -> tuple[int, list[str]]:
    found = _after_pattern().match(text, atom.end)
    if found and found.lastgroup:
        return found.end(), [found.lastgroup]
    return atom.end, []


def _range_end(text: str, atom: Atom, start: int, left: int) -> Atom | None:
    """Return the upper end of a range that begins with `atom`; its value must be larger, and no change is told."""
    link = RANGE.match(text, atom.end)
    if not link or atom.vague:
        return None
    upper = _atom_at(text, link.end())
    if not upper or upper.vague or not is_count(text, atom.start, upper.end, int(upper.value)):
        return None
    if link[0].strip().lower() == "and" and not _opens_range(text, start, left):
        return None
    if link[0].strip().lower() == "to" and _tells_change(text, start):
        return None
    low = _shared_scale(atom, upper)
    # A hyphen also joins telephone numbers and ids: a range keeps to one length of plain digits, and rarely spans tenfold.
    plain = len(text[link.end() : upper.end]) > 3 and text[link.end() : upper.end].isdigit()
    tight = not link[0][0].isspace() and (upper.value > 10 * low or (plain and atom.value < 1000))
    return upper if low < upper.value and not tight else None


def _shared_scale(atom: Atom, upper: Atom) -> float:
    """Return the lower end, which takes the scale word of the upper end ("two to three thousand")."""
    scales = sorted(number_words()["scale"].values(), reverse=True)
    scale = next((scale for scale in scales if scale >= 1000 and upper.value % scale == 0 and upper.value >= scale), 1)
    plain = atom.value < 1000 and not atom.scaled and atom.value * scale < upper.value
    return atom.value * scale if plain and upper.scaled else atom.value


def _opens_range(text: str, start: int, left: int) -> bool:
    return re.search(r"(?<!\w)between\s{1,2}$", text[max(left, start - 12) : start], re.IGNORECASE) is not None


def _tells_change(text: str, start: int) -> bool:
    window = text[max(0, start - 50) : start].lower()
    if not re.search(r"\bfrom\s{1,2}$", window):
        return False
    return any(word in number_words()["guards"]["changes"] for word in re.findall(r"\w+", window))

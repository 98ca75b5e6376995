"""The rules by which answers were scored at the fourth Message Understanding Conference (MUC-4, 1992), written anew.

A template is one incident: slots with fills. A key's fill names every string or value that is right; fills may point to the string
fill that they tell of. Sources: Chinchor 1992, "MUC-4 Evaluation Metrics", and the scorer's settings for the test of June 1992.

- A response template may be mapped to a key template only where the incident types match at least partly, and so does at least one of
  the perpetrators, targets or their types. Each is mapped once.
- A fill is correct (1), partial (1/2) or incorrect (0). A value from a hierarchy is partial where it is more general than the key's;
  a fill that points to the wrong string is partial. Recall is credit / possible, precision credit / actual, F their harmonic mean.
- "All templates": fills of keys that nothing is mapped to are missing, fills of responses mapped to nothing are spurious. The
  template's number and the message's name are not counted. Optional templates and fills cost nothing where they are left out.

Simplified: strings that were judged by hand in 1992 are partial where one holds the other, or where the last words agree; dates are
partial where the days overlap; places are partial where the countries agree; templates are mapped best first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

STRINGS = {
    "INCIDENT: INSTRUMENT ID",
    "PERP: INDIVIDUAL ID",
    "PERP: ORGANIZATION ID",
    "PHYS TGT: ID",
    "HUM TGT: NAME",
    "HUM TGT: DESCRIPTION",
}
NUMBERS = {"PHYS TGT: NUMBER", "PHYS TGT: TOTAL NUMBER", "HUM TGT: NUMBER", "HUM TGT: TOTAL NUMBER"}
VALUES = {
    "INCIDENT: STAGE OF EXECUTION",
    "INCIDENT: INSTRUMENT TYPE",
    "PERP: INCIDENT CATEGORY",
    "PERP: ORGANIZATION CONFIDENCE",
    "PHYS TGT: TYPE",
    "PHYS TGT: FOREIGN NATION",
    "PHYS TGT: EFFECT OF INCIDENT",
    "HUM TGT: TYPE",
    "HUM TGT: FOREIGN NATION",
    "HUM TGT: EFFECT OF INCIDENT",
}
DATE, PLACE, TYPE = "INCIDENT: DATE", "INCIDENT: LOCATION", "INCIDENT: TYPE"
SLOTS = (DATE, PLACE, TYPE, *sorted(VALUES), *sorted(STRINGS), *sorted(NUMBERS))
IDENTIFYING = (
    "PHYS TGT: ID",
    "PHYS TGT: TYPE",
    "HUM TGT: NAME",
    "HUM TGT: DESCRIPTION",
    "HUM TGT: TYPE",
    "PERP: INDIVIDUAL ID",
    "PERP: ORGANIZATION ID",
)
"""Of these, one must agree at least partly, beside the type, before two templates are compared."""
GENERAL = {
    **dict.fromkeys(("ARSON", "BOMBING", "KIDNAPPING", "HIJACKING", "ROBBERY", "FORCED WORK STOPPAGE"), "ATTACK"),
    **dict.fromkeys(("MACHINE GUN", "MORTAR", "HANDGUN", "RIFLE"), "GUN"),
    **dict.fromkeys(("BOMB", "GRENADE", "MOLOTOV COCKTAIL"), "EXPLOSIVE"),
    **dict.fromkeys(("VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB"), "BOMB"),
    **dict.fromkeys(("MISSILE", "ROCKET"), "PROJECTILE"),
    "SUSPECTED OR ACCUSED BY AUTHORITIES": "SUSPECTED OR ACCUSED",
    "GOVERNMENT OFFICE OR RESIDENCE": "POLITICAL FIGURE OFFICE OR RESIDENCE",
    "SOME DAMAGE": "DESTROYED",
    "GOVERNMENT OFFICIAL": "POLITICAL FIGURE",
    "FORMER GOVERNMENT OFFICIAL": "GOVERNMENT OFFICIAL",
    "FORMER ACTIVE MILITARY": "ACTIVE MILITARY",
    "NO DEATH": "NO INJURY",
    "NO INJURY OR DEATH": "NO DEATH",
}
"""Values of the hierarchies by the next more general one."""
_PREMODIFIERS = frozenset(
    ("a the an this that these those one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 more most many several "
     "some all few any another other certain of").upper().split()
)  # fmt: skip
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DAY = re.compile(r"(\d{1,2}) ([A-Z]{3}) (\d\d)")


class Fill(NamedTuple):
    """A fill of a slot: all that is right for it, and the strings of what it tells of; `optional` ones may be left out."""

    values: frozenset[str]
    of: frozenset[str] = frozenset()
    optional: bool = False


class Template(NamedTuple):
    """One incident: slot -> fills."""

    slots: Mapping[str, tuple[Fill, ...]]
    optional: bool = False


class Score(NamedTuple):
    """Credit, and how much there was to be found (`possible`) and was said (`actual`), in fills."""

    credit: float = 0.0
    possible: int = 0
    actual: int = 0

    def plus(self, other: Score) -> Score:
        """Return the sum."""
        return Score(self.credit + other.credit, self.possible + other.possible, self.actual + other.actual)

    @property
    def recall(self) -> float:
        """Credit by what was to be found."""
        return self.credit / max(1, self.possible)

    @property
    def precision(self) -> float:
        """Credit by what was said."""
        return self.credit / max(1, self.actual)

    @property
    def f(self) -> float:
        """The harmonic mean of recall and precision."""
        return 2 * self.recall * self.precision / max(1e-9, self.recall + self.precision)


Scores = dict[str, Score]


def compare(slot: str, key: Fill, response: Fill) -> float:
    """Return the credit of a response's fill against a key's: 1, 1/2 or 0."""
    (said,) = response.values
    credit = max(_worth(slot, told, said) for told in key.values)
    if credit == 1 and key.of and not any(_string(told, one) for told in key.of for one in response.of):
        return 0.5
    return credit


def _worth(slot: str, told: str, said: str) -> float:
    if told == said:
        return 1.0
    if slot in STRINGS:
        return _string(told, said)
    if slot in NUMBERS:
        return _number(told, said)
    if slot == DATE:
        return 0.5 if _overlap(days(told), days(said)) else 0.0
    if slot == PLACE:
        return _place(told, said)
    return 0.5 if said in _above(told) else 0.0


def _above(value: str) -> Iterable[str]:
    while value in GENERAL:
        value = GENERAL[value]
        yield value


def words(text: str) -> tuple[str, ...]:
    """Return the words of a string fill without quotation marks and without what may stand before a noun."""
    found = re.findall(r"[^\W_]+(?:[-'.][^\W_]+)*", text.upper())
    while found and found[0] in _PREMODIFIERS:
        found.pop(0)
    return tuple(found)


def _string(told: str, said: str) -> float:
    one, other = words(told), words(said)
    if one == other:
        return 1.0
    if not one or not other:
        return 0.0
    return 0.5 if one[-1] == other[-1] or _holds(one, other) or _holds(other, one) else 0.0


def _holds(long: Sequence[str], short: Sequence[str]) -> bool:
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _number(told: str, said: str) -> float:
    """Return the credit of a number; a key may be a range ("5-", "-80", "10 - 12") or about so many ("~30")."""
    numbers = [int(one) for one in re.findall(r"\d+", told)]
    if not said.isdigit() or not numbers:
        return 0.0
    low = 0 if told.startswith("-") else numbers[0]
    high = float("inf") if told.endswith("-") else numbers[-1]
    return 0.5 if low <= int(said) <= high else 0.0


def days(text: str) -> tuple[tuple[int, int, int], tuple[int, int, int]] | None:
    """Return the first and last day of a date ("- 04 FEB 90" is some day up to it), each (year, month, day), or None."""
    found = [
        (int(year), _MONTHS.index(month) + 1, int(day)) for day, month, year in _DAY.findall(text) if month in _MONTHS
    ]
    if not found:
        return None
    return ((0, 0, 0), found[0]) if text.strip().startswith("-") else (found[0], found[-1])


def _overlap(one: object, other: object) -> bool:
    if one is None or other is None:
        return False
    (a, b), (c, d) = one, other  # type: ignore[misc]
    return bool(a <= d and c <= b)


def _place(told: str, said: str) -> float:
    """Return the credit of a place, "COUNTRY: DEPARTMENT (DEPARTMENT): CITY (CITY)": the kinds in brackets are not compared."""
    one, other = (tuple(re.sub(r"\(.*?\)", "", part).strip() for part in text.split(":")) for text in (told, said))
    if one[0] != other[0]:
        return 0.0
    return 1.0 if one[-1] == other[-1] and len(one) > 1 else 0.5


def score(keys: Sequence[Template], responses: Sequence[Template]) -> tuple[Scores, Scores]:
    """Return the scores of one message by slot: of all templates, and of the mapped ones alone."""
    mapped = assign(keys, responses)
    every: Scores = {}
    alone: Scores = {}
    for at, key in enumerate(keys):
        if at in mapped:
            for slot in SLOTS:
                one = slot_score(slot, key.slots.get(slot, ()), responses[mapped[at]].slots.get(slot, ()))
                _add(every, slot, one)
                _add(alone, slot, one)
        elif not key.optional:
            for slot, fills in key.slots.items():
                _add(every, slot, Score(0.0, sum(not fill.optional for fill in fills), 0))
    for at, response in enumerate(responses):
        if at not in mapped.values():
            for slot, fills in response.slots.items():
                _add(every, slot, Score(0.0, 0, len(fills)))
    return every, alone


def slot_score(slot: str, keys: Sequence[Fill], responses: Sequence[Fill]) -> Score:
    """Return the score of one slot of two mapped templates: each fill is used once, the best pairs first."""
    pairs = sorted(
        ((compare(slot, key, response), i, j) for i, key in enumerate(keys) for j, response in enumerate(responses)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    credit, taken_keys, taken = 0.0, set(), set()
    for value, i, j in pairs:
        if value > 0 and i not in taken_keys and j not in taken:
            credit += value
            taken_keys.add(i)
            taken.add(j)
    return Score(credit, sum(i in taken_keys or not key.optional for i, key in enumerate(keys)), len(responses))


def assign(keys: Sequence[Template], responses: Sequence[Template]) -> dict[int, int]:
    """Return which response is mapped to which key (by their numbers)."""
    pairs = []
    for i, key in enumerate(keys):
        for j, response in enumerate(responses):
            parts = {s: slot_score(s, key.slots.get(s, ()), response.slots.get(s, ())).credit for s in SLOTS}
            if parts[TYPE] and any(parts[slot] for slot in IDENTIFYING):
                pairs.append((-sum(parts.values()), i, j))
    mapped: dict[int, int] = {}
    for _, i, j in sorted(pairs):
        if i not in mapped and j not in mapped.values():
            mapped[i] = j
    return mapped


def total(scores: Scores, slots: Iterable[str] = SLOTS) -> Score:
    """Return the sum over slots."""
    found = Score()
    for slot in slots:
        found = found.plus(scores.get(slot, Score()))
    return found


def _add(scores: Scores, slot: str, score: Score) -> None:
    scores[slot] = scores.get(slot, Score()).plus(score)

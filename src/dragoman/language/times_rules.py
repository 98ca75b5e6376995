"""Stretches of text that could be time expressions: the patterns of `data/times.toml`, run near words that call for them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from dragoman.language.numbers_words import alternatives
from dragoman.language.times_slots import fill, time_words, units
from dragoman.schema.record import Record

# No time expression is longer than this on either side of the word that calls for it.
REACH = 56
# A stretch to search is widened to the next space, but not past a word of this length.
WORD = 24


class Rule(Record, frozen=True):
    """One pattern, with the fixed values that its phrases get; `order` is its place in the file."""

    order: int
    seed: str
    kind: str
    pattern: re.Pattern[str]
    fixed: dict[str, Any]


class Candidate(Record, frozen=True):
    """A match of a rule: its place, the slots that it filled, and the rule."""

    start: int
    end: int
    slots: dict[str, str]
    rule: Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules in the order of the file."""
    made: list[Rule] = []
    for group in time_words()["rules"]:
        for entry in group["patterns"]:
            fixed = {key: value for key, value in group.items() if key not in ("seed", "kind", "patterns")}
            text = entry if isinstance(entry, str) else entry["pattern"]
            if not isinstance(entry, str):
                fixed.update({key: value for key, value in entry.items() if key != "pattern"})
            pattern = re.compile(
                rf"(?<!\w)(?<![0-9][.,:/-])(?<![$€£#.])(?:{fill(text)})(?!\w)(?![.,][0-9])", re.IGNORECASE
            )
            made.append(Rule(order=len(made), seed=group["seed"], kind=group["kind"], pattern=pattern, fixed=fixed))
    return tuple(made)


def matches(text: str) -> list[Candidate]:
    """Return all matches of all rules, overlapping ones too, in no useful order."""
    found: list[Candidate] = []
    windows = _windows(text)
    for rule in rules():
        for start, end in windows.get(rule.seed, ()):
            for match in rule.pattern.finditer(text, start, end):
                slots = {name: value for name, value in match.groupdict().items() if value}
                found.append(Candidate(start=match.start(), end=match.end(), slots=slots, rule=rule))
    return found


def longest(found: list[Candidate], length: int) -> list[Candidate]:
    """Return the matches to keep, in order: of those that overlap the longest, then the one of the earlier rule."""
    taken = bytearray(length)
    kept: list[Candidate] = []
    for item in sorted(found, key=lambda item: (item.start - item.end, item.rule.order, item.start)):
        if not any(taken[item.start : item.end]):
            taken[item.start : item.end] = b"\x01" * (item.end - item.start)
            kept.append(item)
    return sorted(kept, key=lambda item: item.start)


@cache
def _seeds() -> re.Pattern[str]:
    words = time_words()
    months, days = words["months"], words["weekdays"]
    month = alternatives([*months["names"], *months["short"], *months["short_more"]])
    day = alternatives([*days["names"], *days["short_more"]])
    feasts = [*words["feasts"], *words["moving"], *words["unclear"]["words"]]
    special = [*words["parts"]["words"], *feasts, *words["named"], *words["seeds"]]
    special += [name for months in words["eras"].values() for name in months]
    return re.compile(
        rf"(?<![^\W_])(?:(?P<month>(?:{month})\b)|(?P<weekday>(?:{day})s?\b)|(?P<unit>(?:{alternatives(units())})\b)"
        rf"|(?P<season>(?:{alternatives(words['seasons'])})\b)|(?P<foreign>(?:{alternatives(months['foreign'])})\b)"
        rf"|(?P<word>(?:{alternatives(special)})(?!\w))|(?P<digits>(?:FY)?[0-9]+|[Q’'](?=[0-9])))",
        re.IGNORECASE,
    )


def _windows(text: str) -> dict[str, list[tuple[int, int]]]:
    """Return, for each kind of seed, the stretches around its words, joined where they touch, ending between words."""
    windows: dict[str, list[tuple[int, int]]] = {}
    for seed in _seeds().finditer(text):
        for kind in _kinds(seed):
            start, end = max(0, seed.start() - REACH), min(len(text), seed.end() + REACH)
            end = next(
                (i for i in range(end, min(end + WORD, len(text))) if text[i].isspace()), min(end + WORD, len(text))
            )
            start = next(
                (i for i in range(start, max(start - WORD, 0), -1) if text[i - 1].isspace()), max(start - WORD, 0)
            )
            spans = windows.setdefault(kind, [])
            if spans and start <= spans[-1][1]:
                spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
            else:
                spans.append((start, end))
    return windows


def _kinds(seed: re.Match[str]) -> tuple[str, ...]:
    """Return the kinds of rule that a seed calls for: a season may stand with a year or with "last", a part with "that"."""
    name = seed.lastgroup or ""
    if name == "season":
        return ("digits", "unit")
    return ("word", "unit", "digits") if name == "word" else (name,)

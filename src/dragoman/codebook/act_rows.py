"""Reading the files of acts: one row gives one or more predicates with the same meaning."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import get_args

from dragoman.codebook.act import NOT_AN_ACT, Act, ActPos, Effect, SlotRole, Slots
from dragoman.codebook.conditions import parse_condition
from dragoman.codebook.contexts import word_sets
from dragoman.codebook.phrases import Pos, head_of, parse_phrase
from dragoman.codebook.tables import DATA, Row, read_rows
from dragoman.codebook.types import load_types
from dragoman.schema.mention import Role, Status

COLUMNS = ("phrase", "pos", "type", "mode", "status", "slots", "effect", "needs", "blocks", "weight")
ROLES = frozenset((*get_args(Role), "about"))
POS: dict[str, ActPos] = {"verb": "verb", "noun": "noun"}


def act_files() -> list[Path]:
    """Return the built-in files of acts, one for each type and one for phrases that are no acts."""
    return sorted((DATA / "acts").glob("*.tsv"))


def read_acts(path: str | Path) -> tuple[Act, ...]:
    """Return the acts of a file. Raises UsageError naming file and line for a faulty, unknown or repeated value."""
    seen: dict[tuple[object, ...], int] = {}
    acts = []
    for row in read_rows(path, COLUMNS):
        for act in _acts(row):
            key = (act.phrase, act.pos, act.type, act.mode, act.needs)
            if key in seen:
                raise row.fault(f"{' '.join(act.phrase)!r} stands already in line {seen[key]} with the same meaning")
            seen[key] = row.line
            acts.append(act)
    return tuple(acts)


@cache
def load_slots() -> dict[str, Slots]:
    """Return the named patterns of grammar that the column `slots` refers to."""
    table = {}
    for row in read_rows(DATA / "slots.tsv", ("name", "slots", "mutual", "note")):
        roles = _roles(row, row.need("slots"))
        name = row.need("name")
        table[name] = Slots(name=name, roles=roles, mutual=row.get("mutual") == "yes", note=row.get("note"))
    return table


def _acts(row: Row) -> Iterator[Act]:
    pos = POS.get(row.need("pos"))
    if pos is None:
        raise row.fault(f"pos is {row.get('pos')!r}, and must be verb or noun")
    shared = _shared(row)
    for phrase in row.need("phrase").split(","):
        for words in _checked(row, phrase, pos):
            yield Act(phrase=words, pos=pos, **shared)  # type: ignore[arg-type]  # each value is checked in _shared


def _checked(row: Row, phrase: str, pos: Pos) -> list[tuple[str, ...]]:
    try:
        spelled = list(_spelled_out(phrase.split(), pos))
        for words in spelled:
            parse_phrase(" ".join(words), pos)
    except ValueError as error:
        raise row.fault(str(error)) from error
    return spelled


def _spelled_out(parts: list[str], pos: Pos) -> Iterator[tuple[str, ...]]:
    """Yield the phrase once for each alternative of the word that inflects, and of words joined by `_`."""
    head = head_of(parts, pos)
    choices = [_choices(part, place == head) for place, part in enumerate(parts)]
    for chosen in product(*choices):
        yield tuple(word for part in chosen for word in part.replace("_", " ").split())


def _choices(part: str, head: bool) -> list[str]:
    if "|" not in part:
        return [part]
    mark = "*" if part.endswith("*") else ""
    alternatives = part.removesuffix("*").split("|")
    if head:
        return [word + mark for word in alternatives]
    single = "|".join(word for word in alternatives if "_" not in word)
    return ([single] if single else []) + [word for word in alternatives if "_" in word]


def _shared(row: Row) -> dict[str, object]:
    slots = _slots(row)
    return {
        "type": _type(row),
        "mode": _mode(row),
        "status": _one_of(row, "status", get_args(Status), "occurred"),
        "slots": slots.roles,
        "mutual": slots.mutual,
        "effect": _one_of(row, "effect", get_args(Effect), None),
        "needs": _conditions(row, "needs"),
        "blocks": _conditions(row, "blocks"),
        "weight": _weight(row),
    }


def _type(row: Row) -> str:
    name = row.need("type")
    if name != NOT_AN_ACT and name not in load_types():
        raise row.fault(f"unknown type {name!r}; the types are {', '.join(load_types())} and {NOT_AN_ACT}")
    return name


def _mode(row: Row) -> str | None:
    mode, name = row.get("mode"), row.need("type")
    if mode is not None and (name == NOT_AN_ACT or mode not in load_types()[name].modes):
        raise row.fault(f"{name} has no mode {mode!r}")
    return mode


def _one_of(row: Row, column: str, allowed: tuple[str, ...], default: str | None) -> str | None:
    value = row.get(column)
    if value is not None and value not in allowed:
        raise row.fault(f"{column} is {value!r}, and must be one of {', '.join(allowed)}")
    return value if value is not None else default


def _slots(row: Row) -> Slots:
    text = row.get("slots")
    if text is None:
        return Slots(name="", roles={})
    if "=" in text:
        return Slots(name="", roles=_roles(row, text))
    if text not in load_slots():
        raise row.fault(f"unknown slots {text!r}; name one of slots.tsv, or write slot=role pairs")
    return load_slots()[text]


def _roles(row: Row, text: str) -> dict[str, SlotRole]:
    roles: dict[str, SlotRole] = {}
    for pair in text.split():
        slot, _, role = pair.partition("=")
        if slot not in word_sets()["slot"] or role not in ROLES:
            raise row.fault(f"{pair!r} is no slot=role pair; the roles are {', '.join(sorted(ROLES))}")
        roles[slot] = role  # type: ignore[assignment]  # checked just above
    return roles


def _conditions(row: Row, column: str) -> tuple[str, ...]:
    texts = tuple((row.get(column) or "").split())
    for text in texts:
        try:
            parse_condition(text)
        except ValueError as error:
            raise row.fault(str(error)) from error
    return texts


def _weight(row: Row) -> float:
    text = row.get("weight") or "0.8"
    try:
        weight = float(text)
    except ValueError:
        weight = -1.0
    if not 0.0 < weight <= 1.0:
        raise row.fault(f"weight is {text!r}, and must be a number above 0 and up to 1")
    return weight

"""The word classes that the tagger starts from: closed classes, verb forms, endings."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

VerbForm = tuple[str, str, bool]
"""Base form; base, third, past, participle, both (past and participle) or gerund; whether it may be a common noun."""

_VOWELS = "aeiou"


def rows(name: str) -> list[list[str]]:
    """Return the tab-separated rows of a data file of this room, without comments and blank lines."""
    text = (files("dragoman.extract") / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line.strip() and not line.startswith("#")]


@lru_cache(maxsize=1)
def closed() -> dict[str, str]:
    """Return word -> tag for the closed word classes."""
    table: dict[str, str] = {}
    for words, tag, *_ in rows("closed.tsv"):
        for word in words.split():
            table.setdefault(word, tag)
    return table


@lru_cache(maxsize=1)
def forms() -> dict[str, VerbForm]:
    """Return word form -> verb form, for the verbs that this room knows by itself."""
    table: dict[str, VerbForm] = {}
    for base, before, participle, noun in rows("verbs.tsv"):
        add_verb(table, base, before, participle, noun == "1")
    return table


@cache
def words_of(kind: str) -> frozenset[str]:
    """Return one named word list of `lists.tsv`."""
    return frozenset(word for name, words, *_ in rows("lists.tsv") if name == kind for word in words.split("|"))


def add_verb(table: dict[str, VerbForm], base: str, before: str, participle: str, noun: bool) -> None:
    """Add all forms of one verb to a table made by `forms`; forms already there stay."""
    table.setdefault(gerund(base), (base, "gerund", False))
    table.setdefault(third(base), (base, "third", noun))
    if before == participle:
        table.setdefault(before, (base, "both", before == base and noun))
    else:
        table.setdefault(before, (base, "past", False))
        table.setdefault(participle, (base, "participle", False))
    table.setdefault(base, (base, "base", noun))


def third(base: str) -> str:
    """Return the -s form of a verb."""
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def past(base: str) -> str:
    """Return the regular -ed form of a verb."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return (base + base[-1] if _doubles(base) else base) + "ed"


def gerund(base: str) -> str:
    """Return the -ing form of a verb."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return (base + base[-1] if _doubles(base) else base) + "ing"


def _doubles(base: str) -> bool:
    if len(base) < 3 or base[-1] in _VOWELS + "wxyh" or base[-2] not in _VOWELS or base[-3] in _VOWELS:
        return False
    return sum(letter in _VOWELS for letter in base) == 1 or base.endswith(("nap", "fer", "mit", "pel", "rol", "bel"))

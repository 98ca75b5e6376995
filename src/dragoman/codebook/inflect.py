"""English inflection: the forms of verbs and nouns, and their British and American spellings."""

from __future__ import annotations

from functools import cache
from typing import Literal

from dragoman.codebook.tables import DATA, read_rows

Form = Literal["base", "past", "participle", "gerund", "third", "singular", "plural"]
Forms = dict[str, Form]
"""Word form -> what it is. A form that is both past and participle is "past", also where it equals the base ("hit")."""

VOWELS = "aeiou"


def verb_forms(lemma: str) -> Forms:
    """Return every form of a verb in both spellings: base, third person, past, participle and gerund."""
    forms: Forms = {}
    for spelling in spellings(lemma):
        third, pasts, participles, gerunds = _verb(spelling)
        forms.update(dict.fromkeys((spelling,), "base"))
        forms.update(dict.fromkeys(third, "third"))
        forms.update(dict.fromkeys(gerunds, "gerund"))
        forms.update(dict.fromkeys(participles, "participle"))
        forms.update(dict.fromkeys(pasts, "past"))
    return forms


def noun_forms(lemma: str) -> Forms:
    """Return the singular and plural of a noun in both spellings; a noun without a plural has only "singular"."""
    forms: Forms = {}
    for spelling in spellings(lemma):
        forms.update(dict.fromkeys(plurals(spelling), "plural"))
        forms[spelling] = "singular"
    return forms


def plurals(noun: str) -> tuple[str, ...]:
    """Return the plural forms of a noun: by the table of irregular nouns, else by the rules of spelling."""
    known = _nouns().get(noun)
    if known is not None:
        return known
    for tail in ("woman", "man"):
        if noun.endswith(tail) and noun not in ("human", "german", "roman"):
            return (noun.removesuffix(tail) + tail.replace("man", "men"),)
    return (_with_s(noun),)


def spellings(word: str) -> tuple[str, ...]:
    """Return a word in its British and American spelling, the given one first."""
    return (word, *(other for other in _spelling().get(word, ()) if other != word))


def _verb(lemma: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    known = _verbs().get(lemma)
    if known is not None:
        past, participle, gerund = known
        return (_with_s(lemma),), past, participle, gerund or (_with_ing(lemma),)
    stems = [lemma + lemma[-1]] if _doubles(lemma) else [lemma]
    if lemma in _both():
        stems = [lemma, lemma + lemma[-1]]
    past = tuple(_with_ed(stem) for stem in stems)
    return (_with_s(lemma),), past, past, tuple(_with_ing(stem) for stem in stems)


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _with_ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ied"
    return word + "ed"


def _with_ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing"
    return word + "ing"


def _doubles(verb: str) -> bool:
    """Whether the last consonant doubles: one short stressed syllable, or a verb listed as such."""
    if verb in _doubled():
        return True
    if len(verb) < 3 or verb[-1] in VOWELS + "wxyh" or verb[-2] not in VOWELS or verb[-3] in VOWELS:
        return False
    return sum(letter in VOWELS + "y" for letter in verb) == 1


@cache
def _verbs() -> dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    table = {}
    for row in read_rows(DATA / "verbs.tsv", ("base", "past", "participle", "gerund")):
        past = tuple(row.need("past").split("|"))
        participle = tuple((row.get("participle") or row.need("past")).split("|"))
        gerund = tuple((row.get("gerund") or "").split("|")) if row.get("gerund") else ()
        table[row.need("base")] = (past, participle, gerund)
    return table


@cache
def _nouns() -> dict[str, tuple[str, ...]]:
    rows = read_rows(DATA / "nouns.tsv", ("singular", "plural"))
    return {
        row.need("singular"): tuple((row.get("plural") or "").split("|")) if row.get("plural") else () for row in rows
    }


@cache
def _doubling() -> dict[str, frozenset[str]]:
    rows = read_rows(DATA / "doubling.tsv", ("rule", "verbs"))
    return {row.need("rule"): frozenset(row.need("verbs").split(", ")) for row in rows}


def _doubled() -> frozenset[str]:
    return _doubling()["doubled"]


def _both() -> frozenset[str]:
    return _doubling()["both"]


@cache
def _spelling() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for row in read_rows(DATA / "spelling.tsv", ("british", "american")):
        british, american = row.need("british").split("|"), row.need("american").split("|")
        for word in (*british, *american):
            table[word] = (*table.get(word, ()), *british, *american)
    return table

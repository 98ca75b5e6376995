"""What is known of names in general: legal forms, words of bodies, short forms, common names, syllables of romanisations."""

from __future__ import annotations

from functools import cache

from anyascii import anyascii

from dragoman.knowledge.countries import read_countries
from dragoman.knowledge.fold import DATA
from dragoman.knowledge.keys import name_key
from dragoman.knowledge.rows import Row, read_rows


@cache
def legal_forms() -> dict[str, str]:
    """Return the legal forms of firms in plain small letters -> what they are: "shares", "limited" or "any"."""
    return {plain(form): row["type"] for row in _rows("forms", "type", "written") for form in row.list("written")}


@cache
def body_words() -> dict[str, frozenset[str]]:
    """Return words in the names of bodies -> the English words that they are a short form or a translation of.

    An English word stands for itself; of several words, the spaces are left out of it.
    """
    table: dict[str, set[str]] = {}
    for row in _words():
        english = plain(row["word"])
        for form in (english, *map(plain, (*row.list("written"), *row.list("kept")))):
            table.setdefault(form, set()).add(english.replace(" ", ""))
    return {form: frozenset(found) for form, found in table.items()}


@cache
def kept_words() -> frozenset[str]:
    """Return the words of other languages that stay in the English names of bodies, as `body_words` has them: "jaysh"."""
    return frozenset(plain(form) for row in _words() for form in row.list("kept"))


@cache
def country_words() -> dict[str, frozenset[str]]:
    """Return words for a country, its people or what is its own -> the ISO codes of the countries that they may mean."""
    table: dict[str, set[str]] = {}
    for country in read_countries():
        for name in (country.name, *country.names, *country.adjectives, *country.people):
            if " " not in (word := plain(name)):
                table.setdefault(word, set()).add(country.code)
    return {word: frozenset(codes) for word, codes in table.items()}


@cache
def short_names() -> dict[str, frozenset[str]]:
    """Return short forms of given names -> the names that they stand for, as name keys."""
    table: dict[str, set[str]] = {}
    for row in _rows("short", "name", "written"):
        for form in row.list("written"):
            table.setdefault(name_key(form), set()).add(name_key(row["name"]))
    return {form: frozenset(names) for form, names in table.items()}


@cache
def full_names() -> dict[str, str]:
    """Return short forms that stand for one name only -> that name, as name keys; the short form of a form has its name."""
    table = short_names()

    def name(form: str, through: frozenset[str] = frozenset()) -> frozenset[str]:
        further = (
            table.get(form, frozenset()) - through - {form}
        )  # of spellings with one key, each is a form of the other
        return frozenset().union(*(name(one, through | {form}) for one in further)) if further else frozenset((form,))

    told = {form: name(form) for form in table}
    return {form: next(iter(names)) for form, names in told.items() if len(names) == 1}


@cache
def common_names() -> frozenset[str]:
    """Return the keys of given names and surnames that very many people bear."""
    return frozenset(name_key(name) for row in _rows("common", "area", "names") for name in row.list("names"))


@cache
def wade_syllables() -> dict[str, tuple[str, ...]]:
    """Return Chinese syllables as Wade-Giles writes them, without apostrophes -> as pinyin may write them."""
    return {row["wade"]: row.list("pinyin") for row in _rows("wade", "wade", "pinyin")}


@cache
def korean_syllables() -> dict[str, frozenset[str]]:
    """Return spellings of syllables of Korean names -> the syllables that they may stand for."""
    table: dict[str, set[str]] = {}
    for row in _rows("korean", "syllable", "written"):
        for form in row.list("written"):
            table.setdefault(form, set()).add(row["syllable"])
    return {form: frozenset(found) for form, found in table.items()}


def plain(words: str) -> str:
    """Return words in small plain letters and figures, one space between, apostrophes gone."""
    letters = anyascii(words).lower().replace("'", "")
    return " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())


def _rows(table: str, *columns: str) -> list[Row]:
    return list(read_rows(DATA / f"names_{table}.tsv", columns))


def _words() -> list[Row]:
    return list(read_rows(DATA / "names_words.tsv", ("word",), ("written", "kept")))

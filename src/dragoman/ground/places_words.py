"""Words around and in names of places, and the names and adjectives of countries."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any

from dragoman.knowledge.countries import read_countries
from dragoman.schema.value import PlacePrecision

FEATURES: tuple[PlacePrecision, ...] = ("site", "town", "district", "province", "region")


@cache
def words(kind: str) -> frozenset[str]:
    """Return a list of `data/places_words.toml` by its name."""
    return _tables()[kind]


@cache
def _tables() -> dict[str, frozenset[str]]:
    return {kind: frozenset(row) for kind, row in _file().items() if isinstance(row, list)}


@cache
def abbreviations() -> dict[str, str]:
    """Return the names of the states and provinces that news agencies shorten after a town: "W.Va" without its last stop."""
    return dict(_file()["abbreviations"])


@cache
def state_names() -> dict[str, str]:
    """Return the names of states and provinces by all their short forms: "W.Va", "W. Va", "WV"."""
    spaced = {short.replace(".", ". "): name for short, name in abbreviations().items() if "." in short}
    return {**dict(_file()["postal"]), **spaced, **abbreviations()}


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(resources.files("dragoman.ground").joinpath("data", "places_words.toml").read_text("utf-8"))


def feature(word: str) -> PlacePrecision | None:
    """Return the precision that a noun such as "airport" or "province" gives a name beside it."""
    return _features().get(word)


@cache
def _features() -> dict[str, PlacePrecision]:
    return {word: kind for kind in reversed(FEATURES) for word in words(kind)}


def says_near(row: str) -> bool:
    """Return whether words in lower case end in "near", "north of" and the like."""
    return _near().search(row) is not None


@cache
def _near() -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)(?:{'|'.join(map(re.escape, sorted(words('near'))))})$")


@cache
def adjectives() -> dict[str, str]:
    """Return ISO codes by country adjective in lower case ("iraqi", "south korean")."""
    table: dict[str, str] = {}
    for country in read_countries():
        for name in country.adjectives:
            plain = name.lstrip("!").casefold()
            if name.startswith("!") or plain not in table:
                table[plain] = country.code
    return table


def country_key(name: str) -> str:
    """Return a name as `countries` keeps it: in lower case, full stops gone ("U.S." is "us")."""
    return name.replace(".", "").casefold()


@cache
def countries() -> dict[str, str]:
    """Return ISO codes by country name in lower case, full stops gone ("dr congo", "us")."""
    table: dict[str, str] = {}
    for country in read_countries():
        for name in (country.name, *country.names):
            plain = country_key(name.lstrip("!"))
            if name.startswith("!") or plain not in table:
                table[plain] = country.code
    return table


@cache
def country_names() -> dict[str, str]:
    """Return the name of each country by ISO code."""
    return {country.code: country.name for country in read_countries()}


@cache
def starts() -> frozenset[str]:
    """Return the first words of the names and adjectives of countries."""
    return frozenset(name.split()[0] for name in (*countries(), *adjectives()))


@cache
def capitals() -> dict[str, str]:
    """Return the capital of each country by ISO code."""
    return {country.code: country.metonyms[0] for country in read_countries() if country.metonyms}


@cache
def seats() -> frozenset[str]:
    """Return the capitals and palaces that may stand for a government, in lower case."""
    return frozenset(name.casefold() for country in read_countries() for name in country.metonyms)


@cache
def compounds() -> frozenset[str]:
    """Return the names of the built-in tables and of countries, in lower case: "bosnia and herzegovina", "iraqi kurdistan"."""
    text = resources.files("dragoman.ground").joinpath("data", "places_regions.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    names = [name for row in rows for name in (row[0], *row[-1].split("|"))]
    return frozenset(name.casefold() for name in (*names, *countries()) if " " in name)

"""What a report is about, geographically: the countries and the sure places it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import asin, cos, floor, radians, sin, sqrt

from dragoman.ground.gazetteer import Entry, Gazetteer
from dragoman.ground.gazetteer_keys import has_article, plain_key
from dragoman.ground.places_company import Company, Spots
from dragoman.ground.places_phrase import Named, Token, row_key, tokenize
from dragoman.ground.places_weigh import NEAR, SUPPORT
from dragoman.ground.places_words import adjectives, countries, country_key, feature, starts, words
from dragoman.schema.value import Place

_LARGE = 300_000
"""A place with so many people is sure under any of its names."""
_SURE = 20
"""A name is sure where its largest place has so many times the people of the next one in another country."""

_BANDS = 3
"""Degrees of latitude beyond which a place is more than 300 km off."""
_PLACED = re.compile(
    r"(?:[(,]|\b(?:in|at|near|of|from|to|into|across|through|inside|outside|around|throughout))\s*(?:the\s)?$",
    re.IGNORECASE,
)
"""Before a country that is told as a place."""
_PASSING = 2.0
"""What a country weighs that is named once: "the United States would cut its aid" puts no town into the United States."""
_LEAD, _ALONE = 2.0, 3.0
"""A report is about a country that weighs so many times as much as the next; those named in its opening weigh double."""


class Story:
    """Countries named, by weight, and places that can be only one."""

    def __init__(
        self,
        text: str,
        names: Sequence[Named],
        gazetteer: Gazetteer,
        opening: int = 0,
        home: Spots | None = None,
    ) -> None:
        self.named: Counter[str] = Counter()
        self.adjectives: Counter[str] = Counter()
        self.sure: dict[str, Entry] = {}
        self._placed: set[str] = set()
        self._count_countries(text[:opening])
        first = {*self.named, *self.adjectives}
        self._count_countries(text)
        self._count_places({named.core for named in names}, gazetteer)
        self._bands = _bands(self.sure.values())
        weights = {code: 2.0 * self.named[code] + self.adjectives[code] for code in {*self.named, *self.adjectives}}
        early = {named.core for named in names if named.chunk.start < opening}
        self.lies_in: Counter[str] = Counter()
        """How many of the sure places lie in each country; those of the opening count twice."""
        for name, entry in self.sure.items():
            if entry.country and entry.kind != "country":
                self.lies_in[entry.country] += 2 if name in early else 1
        self.lands = {
            one: entry.country.lower() for one, entry in self.sure.items() if entry.country and entry.kind == "town"
        }
        """The countries of the towns that can be only one, by the towns' names."""
        for code, count in self.lies_in.items():
            weights[code] = weights.get(code, 0.0) + count
        top = max(weights.values(), default=1.0)
        self.support: dict[str, float] = {code: sqrt(weight / top) for code, weight in weights.items()}
        self._backed = {*self.adjectives, *(one.country or "" for one in self.sure.values() if one.kind != "country")}
        self.country = self._about(
            weights, first | {self.sure[name].country or "" for name in early & self.sure.keys()}, _LEAD
        )
        """The country the report is about, or None where it names none, or none leads."""
        self.only_country = self._about(weights, set(), _ALONE)
        """The country that outweighs all others so far that an unknown place may be taken to lie in it, or None."""
        self.company = Company(text, names, gazetteer, self.weigh, home, self.surnames)

    def _about(self, weights: Mapping[str, float], first: set[str], lead: float) -> str | None:
        """Return the country that leads; one that is only named, once, and not as a place, may be no more than who speaks."""
        code = _leading(weights, first, lead)
        shown = code in self._backed or code in self._placed
        return code if shown or weights.get(code or "", 0.0) > _PASSING else None

    def weigh(self, entry: Entry, text: str = "") -> float:
        """Return what the countries and the sure places the report names add to a place of the name `text`.

        A country's name says nothing for the country by itself: "Georgia" alone may be the state.
        """
        code = entry.country or ""
        alone = entry.kind == "country" and countries().get(country_key(text)) == code
        support = 0.0 if alone and code not in self._backed else self.support.get(code, 0.0)
        return SUPPORT * support + NEAR * self.nearness(entry)

    def nearness(self, entry: Entry) -> float:
        """Return 1 for a place within 50 km of a sure one, less for one farther off, 0 from 300 km on."""
        if entry.lat is None or entry.lon is None:
            return 0.0
        most, band = 0.0, floor(entry.lat)
        for other in (one for near in range(band - _BANDS, band + _BANDS + 1) for one in self._bands.get(near, ())):
            if other is not entry:
                most = max(most, min(1.0, (300 - distance(entry, other)) / 250))
            if most == 1:
                break
        return most

    def _count_countries(self, text: str) -> None:
        tokens = tokenize(text, 0, len(text))
        at = 0
        while at < len(tokens):
            at += self._country(text, tokens, at)

    def _country(self, text: str, tokens: list[Token], at: int) -> int:
        if not tokens[at].name_like:
            return 1
        for length in (5, 4, 3, 2, 1) if country_key(tokens[at].lower) in starts() else ():
            row = row_key(tokens[at : at + length])
            if row == "us" and tokens[at].text == "Us":
                continue
            if row in countries():
                self.named[countries()[row]] += 1
                if _PLACED.search(text, max(0, tokens[at].start - 20), tokens[at].start):
                    self._placed.add(countries()[row])
                return length
            if row in adjectives():
                self.adjectives[adjectives()[row]] += 1
                return length
        for part in tokens[at].lower.replace("–", "-").split("-"):
            if part in adjectives():
                self.adjectives[adjectives()[part]] += 1
            elif part in countries():
                self.named[countries()[part]] += 1
        return 1

    def _count_places(self, names: set[str], gazetteer: Gazetteer) -> None:
        self.surnames = {name.split()[-1].casefold() for name in names if _person(name, gazetteer)}
        for name in sorted(names):
            plain = name.casefold()
            doubtful = plain in words("never") or plain in words("careful") or plain in self.surnames
            if doubtful or plain in countries() or len(name) < 4:
                continue
            found = gazetteer.find(name)
            entry = sure_entry(found) or _alone(found, name)
            if entry is None or misses_article(entry, name):
                continue
            if _spelt(entry, name) or (entry.population >= _LARGE and not _another(found, name)):
                self.sure[name] = entry


def _bands(sure: Iterable[Entry]) -> dict[int, list[Entry]]:
    """Return the places that are no country by whole degrees of latitude."""
    bands: dict[int, list[Entry]] = {}
    for entry in dict.fromkeys(sure):
        if entry.kind != "country" and entry.lat is not None:
            bands.setdefault(floor(entry.lat), []).append(entry)
    return bands


def _leading(weights: Mapping[str, float], first: set[str], lead: float = _LEAD) -> str | None:
    """Return the country with so many times the weight of every other, or with the most, if the opening names it alone."""
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0] not in first, item[0]))
    (code, most), (_, next_most) = ([*ranked, ("", 0.0), ("", 0.0)])[:2]
    return code or None if most >= lead * next_most or first - {""} == {code} else None


def _spelt(entry: Entry, name: str) -> bool:
    return plain_key(entry.name) == plain_key(name) or entry.kind != "town"


def _alone(found: Sequence[Entry], name: str) -> Entry | None:
    """Return the largest place of those found if it alone is spelt just so: others only sound alike ("Sanya" for Sanaa)."""
    same = [one for one in found if plain_key(one.name) == plain_key(name)]
    return same[0] if len(same) == 1 and same[0] is found[0] and same[0].population >= _LARGE else None


def _another(found: Sequence[Entry], name: str) -> bool:
    """Return whether a place is spelt exactly as a name that is another name only of the largest: "White House"."""
    return any(plain_key(one.name) == plain_key(name) for one in found[1:])


def misses_article(entry: Entry, name: str) -> bool:
    """Return whether a name has an Arabic article that the town's own name has not: "Al-Fatih" for Fatih."""
    return entry.kind == "town" and has_article(name) and not has_article(entry.name)


def _person(name: str, gazetteer: Gazetteer) -> bool:
    """Return whether a name of several words could be a person's: nothing in the gazetteer, no word for a place."""
    parts = name.casefold().split()
    place = any(part in words("directions") or feature(part) for part in parts)
    return 2 <= len(parts) <= 4 and "of" not in parts and not place and not gazetteer.find(name)


def sure_entry(entries: tuple[Entry, ...]) -> Entry | None:
    """Return the place that a name surely means: the only larger one, or one far larger than all others."""
    if not entries:
        return None
    first = entries[0]
    rest = [entry.population for entry in entries[1:] if entry.kind == "town"]
    divisions = [entry for entry in entries if entry.kind in ("province", "region", "district")]
    if divisions:
        return divisions[0] if len(divisions) == 1 and first.population < 200_000 else None
    large = first.population >= 100_000 and first.population >= _SURE * max(rest, default=0)
    return first if large or (not rest and first.population >= 5_000) or first.own else None


def distance(one: Entry | Place, other: Entry | Place) -> float:
    """Return the distance of two places in kilometres, infinite where one has no coordinates."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return float("inf")
    a, b, c, d = (radians(value) for value in (one.lat, one.lon, other.lat, other.lon))
    half = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 12742 * asin(sqrt(half))

"""First-order divisions of all countries by ISO 3166-2, as packaged by pycountry: those that our own table has not.

The standard gives names and kinds, neither coordinates nor other spellings. A name alone is a division's only where no town of
the world has it: "Rivera" is rather a person, or another place. With its kind ("Rivera Department") it always is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from importlib import resources

import msgspec

from dragoman.ground.gazetteer_files import Row, keys_of
from dragoman.ground.gazetteer_keys import place_key
from dragoman.ground.places_words import countries, country_key, words
from dragoman.schema.value import PlacePrecision

KINDS: dict[str, tuple[PlacePrecision, str]] = {
    "Province": ("province", "Province"),
    "Region": ("province", "Region"),
    "State": ("province", "State"),
    "Department": ("province", "Department"),
    "County": ("province", "County"),
    "Governorate": ("province", "Governorate"),
    "Prefecture": ("province", "Prefecture"),
    "Division": ("province", "Division"),
    "Republic": ("province", "Republic"),
    "Canton": ("province", "Canton"),
    "Oblast": ("province", "Oblast"),
    "Emirate": ("province", "Emirate"),
    "Voivodship": ("province", "Voivodeship"),
    "Land": ("province", "State"),
    "Regional state": ("province", "Region"),
    "Union territory": ("province", "Territory"),
    "Territory": ("province", "Territory"),
    "Autonomous region": ("province", "Region"),
    "Autonomous community": ("province", "Region"),
    "Autonomous republic": ("province", "Republic"),
    "Administrative region": ("province", "Region"),
    "Metropolitan department": ("province", "Department"),
    "Popularate": ("province", "District"),
    "District": ("district", "District"),
    "Rayon": ("district", "District"),
}
"""The kinds of division that are read, with our precision and the English word for them; communes are left to GeoNames."""
_HELD = re.compile(r"\s*[\[(].*?[\])]|\*")
_LOCAL = re.compile(r"(?:[- ](?:sheng|oblast['’ʼ]?|oblysy|l[äa]n|okrug|respublika|[žz]upanija))$", re.IGNORECASE)
"""The word for the kind in the country's own language: "Hainan Sheng" is Hainan."""
_SEAT = 20_000
"""A division called like a town of its country with so many people is named after it."""
_SHORT = 4
"""Letters of a name that is long enough to stand alone."""


class Division(msgspec.Struct):
    """A division as the standard gives it."""

    code: str
    name: str
    type: str


def read_divisions(towns: Iterable[Row], own: Iterable[Row]) -> Iterator[Row]:
    """Yield the divisions that neither our own table nor a town of the country stands for.

    `towns` are those of the world: a division called like a large town of its country is that town's, and is read by it.
    """
    known: set[tuple[str | None, str]] = {(row.country, key) for row in own for key in keys_of(row)}
    anywhere: set[str] = set()
    for town in towns:
        keys = keys_of(town)
        anywhere.update(keys)
        if town.population >= _SEAT:
            known.update((town.country, key) for key in keys)
    data = resources.files("pycountry").joinpath("databases", "iso3166-2.json").read_bytes()
    for division in msgspec.json.decode(data, type=dict[str, list[Division]])["3166-2"]:
        country = division.code[:2]
        name = _LOCAL.sub("", " ".join(_HELD.sub("", division.name).split()))
        taken = (country, place_key(name)) in known or country_key(name) in countries()
        if country == "US" or division.type not in KINDS or taken:
            continue
        kind, called = KINDS[division.type]
        whole = name if name.endswith(called) else f"{name} {called}"
        if (country, place_key(whole)) not in known:
            alone = (name,) if _alone(name, anywhere) else ()
            yield Row(name=whole, kind=kind, country=country, names=alone)


def _alone(name: str, towns: Set[str]) -> bool:
    """Return whether a name without its kind can mean nothing but the division."""
    plain = name.casefold()
    common = any(part in words("directions") for part in plain.replace("-", " ").split()[:1]) or plain in words("never")
    return len(name) >= _SHORT and not common and plain not in words("careful") and place_key(name) not in towns

"""What two spellings of one place share."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

from anyascii import anyascii

from dragoman.schema.value import Place


def place_key(place: Place) -> str:
    """Return what two spellings of one place share: its GeoNames id, or its folded name."""
    return str(place.geonames_id) if place.geonames_id else fold(place.canonical or place.name)


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Return a name without case, accents, articles, marks and the word for its kind, so that spellings of one place meet."""
    plain = "".join(letter if letter.isalnum() else " " for letter in anyascii(name).lower()).split()
    words = [word for word in plain if word not in ("al", "el", "the", "of")]
    return " ".join([word for word in words if word not in _kinds()] or words)


@cache
def _kinds() -> frozenset[str]:
    table = resources.files("dragoman.link").joinpath("data/place_words.tsv").read_text("utf-8")
    return frozenset(line for line in table.splitlines()[2:] if line)

"""The fixed words of the format, loaded from words.toml."""

from __future__ import annotations

import tomllib
from importlib.resources import files

_DATA = tomllib.loads((files("dragoman_corpus") / "words.toml").read_text("utf-8"))

MODES: dict[str, tuple[str, ...]] = {kind: tuple(modes) for kind, modes in _DATA["modes"].items()}
"""The modes of each of the sixteen types."""

STATUSES: tuple[str, ...] = tuple(_DATA["statuses"])
ACTOR_KINDS: tuple[str, ...] = tuple(_DATA["actor_kinds"])
PLACE_PRECISIONS: tuple[str, ...] = tuple(_DATA["place_precisions"])
TIME_PRECISIONS: tuple[str, ...] = tuple(_DATA["time_precisions"])
ATTRIBUTIONS: tuple[str, ...] = tuple(_DATA["attributions"])
VOICE_KINDS: tuple[str, ...] = tuple(_DATA["voice_kinds"])
STRENGTHS: tuple[str, ...] = tuple(_DATA["strengths"])
SIDES: tuple[str, ...] = tuple(_DATA["sides"])
WEAPONS: tuple[str, ...] = tuple(_DATA["weapons"])
RELATIONS: tuple[str, ...] = tuple(_DATA["relations"])
REGISTERS: tuple[str, ...] = tuple(_DATA["registers"])
PARTS: tuple[str, ...] = tuple(_DATA["parts"])
SMALL_WORDS: frozenset[str] = frozenset(_DATA["small_words"])
"""Words that make the frame of a sentence, against those that fill it."""
QUADS: dict[str, tuple[str, list[str]]] = {key: (name, kinds) for key, (name, kinds) in _DATA["quads"].items()}
"""PLOVER's four classes: a short key, the name, the types."""

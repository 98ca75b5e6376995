"""What the reader tells apart: the classes of its heads, in the order of their numbers. Part of the weights' version."""

from __future__ import annotations

from typing import get_args

from dragoman.codebook.types import load_types
from dragoman.schema.mention import Status
from dragoman.schema.value import Attribution, Strength

TYPES: tuple[str, ...] = tuple(load_types())
TAGS: tuple[str, ...] = ("O", *(f"{prefix}-{name}" for name in TYPES for prefix in "BI"))
MODES: tuple[tuple[str, str | None], ...] = tuple(
    (name, mode) for name, kind in load_types().items() for mode in (None, *kind.modes)
)
"""Every type with no mode, then with each of its modes."""
STATUSES: tuple[str, ...] = get_args(Status)
ATTRIBUTIONS: tuple[str, ...] = get_args(Attribution)
STRENGTHS: tuple[str, ...] = ("none", *get_args(Strength))
"""How strongly a voice tells the act; "none" where the outlet itself does."""

WHENS: tuple[str, ...] = ("worded", "published", "day before", "recent", "unknown", "other")
"""How an event is dated: by a word of time somewhere in the report; on the day of publication or the day before without one;
some time up to the publication; not at all; in another way."""

TOLL_ROLES: tuple[str, ...] = (
    "killed",
    "injured",
    "detained",
    "abducted",
    "released",
    "missing",
    "displaced",
    "munitions",
    "sites",
    "other toll",
)
ROLES: tuple[str, ...] = (
    "actor",
    "recipient",
    "thing",
    "place",
    "time",
    "weapon",
    "voice",
    "via",
    "accuser",
    "count",
    *TOLL_ROLES,
    "part",
)
"""What the words of a window can be to an act; one word can be several."""

PARTS: tuple[str, ...] = (
    "ARG0",
    "ARG1",
    "ARG2",
    "ARG3",
    "ARG4",
    "TMP",
    "LOC",
    "MNR",
    "PRP",
    "NEG",
    "MOD",
    "DIS",
    "ADV",
    "other",
)
"""PropBank's roles as they are taught beside our own."""

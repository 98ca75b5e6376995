"""Cross-walks to ACLED, CAMEO, GTD and UCDP. Each is lossy both ways; what has no equivalent says so."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

from dragoman.codebook.tables import DATA, read_rows
from dragoman.schema.record import Record

Scheme = Literal["acled", "cameo", "gtd"]
RecipientKind = Literal["armed", "civilian"]
UcdpSide = Literal["state", "group", "civilian"]
COLUMNS = ("type", "mode", "recipient", "code", "label", "way", "note")


class Link(Record, frozen=True):
    """One row: our type and mode, for which kind of recipient, and the other scheme's `code` with its label.

    `code` is None where the other scheme has no equivalent. `way` is "out", "in" or "both".
    """

    type: str
    mode: str | None
    recipient: str | None
    code: str | None
    label: str | None
    way: str
    note: str | None = None


class Crosswalk:
    """The rows of one scheme."""

    def __init__(self, links: tuple[Link, ...]) -> None:
        self.links = links

    def out(self, type_name: str, mode: str | None = None, recipient: RecipientKind | None = None) -> Link | None:
        """Return the row that leads out from a type and mode: the mode's own before the type's, the recipient's first.

        None where there is no row; a row with `code` None says that there is no equivalent.
        """
        ways = [link for link in self.links if link.type == type_name and link.way != "in"]
        for wanted in (mode, None):
            for kind in (recipient, None):
                for link in ways:
                    if (link.mode, link.recipient) == (wanted, kind):
                        return link
        return None

    def back(self, code: str) -> Link | None:
        """Return the row that leads in from the other scheme's code, or None where it has no equivalent here."""
        return next((link for link in self.links if link.code == code and link.way != "out"), None)


class Precision(Record, frozen=True):
    """The precision codes of ACLED and UCDP for one of ours; None where they have none."""

    acled: int | None
    ucdp: int | None


@cache
def load_crosswalk(scheme: Scheme) -> Crosswalk:
    """Return the cross-walk to a scheme."""
    rows = read_rows(DATA / "crosswalks" / f"{scheme}.tsv", COLUMNS)
    return Crosswalk(
        tuple(
            Link(
                type=row.need("type"),
                mode=row.get("mode"),
                recipient=row.get("recipient"),
                code=row.get("code"),
                label=row.get("label"),
                way=row.need("way"),
                note=row.get("note"),
            )
            for row in rows
        )
    )


@cache
def load_precision() -> Mapping[tuple[str, str], Precision]:
    """Return the precision codes by ("place" or "time", our value)."""
    table = {}
    for row in read_rows(DATA / "crosswalks" / "precision.tsv", ("scale", "value", "acled", "ucdp")):
        codes = [int(code) if (code := row.get(name)) else None for name in ("acled", "ucdp")]
        table[row.need("scale"), row.need("value")] = Precision(acled=codes[0], ucdp=codes[1])
    return MappingProxyType(table)


def ucdp_violence(side: UcdpSide, other: UcdpSide) -> int | None:
    """Return UCDP's type of violence between two kinds of sides: 1 state-based, 2 non-state, 3 one-sided, None."""
    return _violence().get(frozenset((side, other)))


@cache
def _violence() -> Mapping[frozenset[str], int | None]:
    rows = read_rows(DATA / "crosswalks" / "ucdp.tsv", ("side", "other", "code", "label"))
    return MappingProxyType(
        {frozenset((row.need("side"), row.need("other"))): int(row.get("code") or 0) or None for row in rows}
    )

"""What events are asked for."""

from __future__ import annotations

from dragoman.schema.record import Record


class Search(Record, frozen=True):
    """Conditions that an event must all meet; None asks nothing.

    `since` and `until` are ISO dates, both included; `country` is ISO 3166-1 alpha-2; `place` and `actor` match any name of
    theirs, in part and in any case, and `actor` also an id; `report` is a report's id.
    """

    type: str | None = None
    mode: str | None = None
    status: str | None = None
    since: str | None = None
    until: str | None = None
    country: str | None = None
    place: str | None = None
    actor: str | None = None
    disputed: bool | None = None
    report: str | None = None

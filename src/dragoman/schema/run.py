"""Runs: which program, with which settings, did which work, and what came of it."""

from __future__ import annotations

from dragoman.schema.record import Record


class Run(Record, frozen=True):
    """One call of `add` or `build`. `versions` maps stage to name and version; times are ISO in UTC.

    `done` counts the reports that came through the last stage, `failed` those that a stage could not do.
    """

    id: str
    verb: str
    started: str
    finished: str | None = None
    settings: dict[str, str] = {}
    versions: dict[str, str] = {}
    done: int = 0
    failed: int = 0


class Outcome(Record, frozen=True):
    """What `add` and `build` answer: how many reports are new, or newly built; were known; failed; and what there is now.

    `undated` counts those of the new ones whose day of publication nothing tells.
    """

    new: int = 0
    known: int = 0
    failed: int = 0
    undated: int = 0
    claims: int = 0
    events: int = 0

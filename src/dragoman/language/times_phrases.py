"""What a time expression says by itself, before the calendar: the records."""

from __future__ import annotations

from typing import Literal

from dragoman.schema.record import Record
from dragoman.schema.span import Span

Kind = Literal[
    "calendar",
    "numeric",
    "weekday",
    "shift",
    "unit",
    "window",
    "duration",
    "set",
    "anniversary",
    "unclear",
    "part",
    "clock",
    "vague",
    "era",
]
Unit = Literal[
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "fortnight",
    "weekend",
    "month",
    "quarter",
    "season",
    "year",
    "decade",
    "century",
]
Base = Literal["published", "previous", "event"]
Relation = Literal["since", "until", "by", "before", "after"]
Portion = Literal["early", "mid", "late", "first", "last"]


class Cut(Record, frozen=True):
    """A piece of a longer time: `count` of its `unit`s from number `first` on, counted from its end where that is negative.

    "The second week of June" is one week from 2 on, "the last three months of 2022" three months from -1 back. The unit `back`
    is `count` days that end with the time ("the week to 4 December"), `forth` as many that begin with it; of a `weekday`,
    number `count` with Monday as 0, it is the one that comes as the `first`.
    """

    unit: str
    first: int = 1
    count: int = 1


class Moment(Record, frozen=True):
    """The parts of a date that the words name; the rest is None. `weekday` 0 is Monday; `season` is its first month.

    `year_span` is 10 for a decade, 100 for a century; `quarter` and `half` count from 1. `cut` is the piece of the whole
    that is meant; `era` names the calendar of `year`, `month` and `day` where that is another than the Gregorian.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    quarter: int | None = None
    half: int | None = None
    portion: Portion | None = None
    year_span: int = 1
    cut: Cut | None = None
    era: str | None = None


class TimePhrase(Record, frozen=True):
    """One time expression, as its words say it.

    calendar: `first` (to `last`); numeric: `first`, or `swapped` where day and month could be exchanged; weekday: `first`.
    shift: `low` to `high` `unit`s before or after (`direction`) the `base`; unit: the same for whole calendar units; window:
    the stretch of that length next to the base. duration, set, unclear, part, clock, vague: no date. anniversary: `low` years.
    era: `first` in another calendar.
    base: the publication date, the date told before, or an event named in the words that follow ("two days after the vote").
    relation: the word before it makes it an open end ("since", "until"). `modifier` is last, this or next.
    `adnominal`: it belongs to the noun that follows ("Thursday's raid", "the 2003 invasion").
    """

    span: Span
    kind: Kind
    first: Moment = Moment()
    last: Moment | None = None
    swapped: Moment | None = None
    unit: Unit | None = None
    low: float | None = None
    high: float | None = None
    direction: int = 0
    base: Base = "published"
    modifier: str | None = None
    part: str | None = None
    relation: Relation | None = None
    within: str | None = None
    approximate: bool = False
    adnominal: bool = False

"""Tolls of one event: the range over all claims, the best figure, and where claims differ (codebook section 5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from dragoman.schema.claim import Claim
from dragoman.schema.event import Basis, Dispute, DisputedValue, Revision, ToldFigure
from dragoman.schema.span import Span
from dragoman.schema.value import Count, Figure, Voice, bounds, speaker
from dragoman.store.witnesses import Witness

VOICE_RANK = {"official": 0, "outlet": 1, "witness": 2, "party": 3, "other outlet": 4, "unnamed": 5}
UNKNOWN = Voice(kind="unnamed")
# Days in which a toll is revised by the word of one.
_RISING = 7


def summary(
    claims: Sequence[Claim], first: Mapping[str, str] | None = None, witness: Witness | None = None
) -> dict[str, Count]:
    """Return for each kind of toll the lowest lower bound, the highest upper bound and the best figure, by kind.

    `first` maps a report to the ISO date its text was first published: printed again later, it tells nothing newer. `witness`
    says who counts as one; without it each report does.
    """
    by = witness or (lambda claim: claim.report.id)
    return {kind: _range(told, first or {}, by) for kind, told in sorted(_whole(claims).items())}


def disputed_tolls(claims: Sequence[Claim], first: Mapping[str, str] | None = None) -> list[Dispute]:
    """Return a dispute for each kind of toll of which two figures exclude each other (`first` as for `summary`).

    A toll that rose is none: a higher figure of a later day takes the place of a lower one, unless a party gives one of them.
    """
    disputes = []
    for kind, rows in sorted(_whole(claims).items()):
        told = [row for row in rows if not any(_rose(row, later, first or {}) for later in rows)]
        values: dict[str, list[tuple[Figure, Claim]]] = {}
        for row in told:
            if any(_exclude(row[0], other) for other, _ in told):
                values.setdefault(show(row[0]), []).append(row)
        if values:
            disputes.append(Dispute(field=kind, values=tuple(_value(text, told) for text, told in values.items())))
    return disputes


def resting(claims: Sequence[Claim], counts: Mapping[str, Count]) -> Iterator[Basis]:
    """Yield for each bound of each toll in `counts` the claims that give it; nothing for a side that is open."""
    whole = _whole(claims)
    for kind, count in counts.items():
        for bound in ("low", "best", "high"):
            number = getattr(count, bound)
            rows = [row for row in whole.get(kind, ()) if getattr(row[0], bound) == number]
            if number is not None and rows:
                given = (one for row in rows for one in _sources(*row, claims))
                yield Basis(field=kind, bound=bound, value=str(number), claims=tuple(dict.fromkeys(given)))


def revisions(claims: Sequence[Claim], first: Mapping[str, str] | None = None) -> dict[str, tuple[Revision, ...]]:
    """Return by kind how the toll of the whole event was told over time, where it changed at least once.

    A figure stands at the day it is said to hold for, else at that of its report (`first` as for `summary`); undated first. Of
    what one report gives for one day, only the surest is told: its others are not of another time.
    """
    found: dict[str, tuple[Revision, ...]] = {}
    for kind, rows in sorted(_whole(claims).items()):
        surest: dict[tuple[str, str], tuple[Figure, Claim]] = {}
        for row in rows:
            key = (_day(*row, first or {}), row[1].report.id)
            surest[key] = max(surest.get(key, row), row, key=_sureness)
        told: list[Revision] = []
        for (day, report), (figure, claim) in sorted(surest.items(), key=lambda item: item[0][0]):
            if not told or _changes(told[-1], figure, day):
                told.append(Revision(day=day or None, told=ToldFigure(figure=figure, claim=claim.id, report=report)))
        if len(told) > 1:
            found[kind] = tuple(told)
    return found


def _sureness(row: tuple[Figure, Claim]) -> tuple[bool, int, int]:
    """Return what the surest figure of a report and day is the highest in: exact ones, the best-placed voice, the number."""
    figure = row[0]
    return not figure.vague, -_level(*row), figure.best or figure.low or 0


def _changes(last: Revision, figure: Figure, day: str) -> bool:
    """Return whether a figure tells something new: of one day "about 40" tells no more than "40" does."""
    before = last.told.figure
    if (last.day or "") == day and before.best is not None and before.best == figure.best:
        return False
    return show(before) != show(figure)


def show(figure: Figure | Count) -> str:
    """Return a figure as a reader writes it: "6", "at least 25", "up to 100", "60-80"."""
    if figure.low is not None and figure.low == figure.high:
        return str(figure.low)
    if figure.low is not None and figure.high is not None:
        return f"{figure.low}-{figure.high}"
    if figure.low is not None:
        return f"at least {figure.low}"
    if figure.high is not None:
        return f"up to {figure.high}"
    return f"about {figure.best}" if figure.best is not None else "unknown"


def _whole(claims: Sequence[Claim]) -> dict[str, list[tuple[Figure, Claim]]]:
    """Figures for the whole event: parts count only where no report gives a whole, and then as a lower bound.

    Words without a number ("the victims") give none. Of what a report gives in its own words and as officials' for one day,
    lower figures are of some of those hit.
    """
    told: dict[str, list[tuple[Figure, Claim]]] = {}
    parts: dict[tuple[str, str], list[tuple[Figure, Claim]]] = {}
    shares = _shares(claims)
    for claim in claims:
        for figure in claim.figures:
            if figure.low is None and figure.high is None and figure.best is None:
                continue
            if figure.part or (claim.report.id, figure.kind, figure.span) in shares:
                parts.setdefault((figure.kind, claim.report.id), []).append((figure, claim))
            else:
                told.setdefault(figure.kind, []).append((figure, claim))
    whole = {kind: _without_lower(rows) for kind, rows in told.items()}
    for (kind, _), rows in parts.items():
        if kind not in told:
            low = sum(figure.low or 0 for figure in _once(figure for figure, _ in rows))
            whole.setdefault(kind, []).append((Figure(kind=kind, low=low, best=low), rows[-1][1]))
    if lived := [*_spared(whole)]:
        whole["injured"] = _without_lower([*whole.get("injured", ()), *lived])
    return whole


def _spared(told: Mapping[str, Sequence[tuple[Figure, Claim]]]) -> Iterator[tuple[Figure, Claim]]:
    """Yield how many lived where a report tells how many were hit and how many of them died: "of four shot one died"."""
    every: dict[str, dict[str, list[tuple[int, Claim]]]] = {}
    for kind in ("casualties", "killed", "injured"):
        for figure, claim in told.get(kind, ()):
            if figure.best is not None and not figure.vague:
                every.setdefault(claim.report.id, {}).setdefault(kind, []).append((figure.best, claim))
    for rows in every.values():
        if "casualties" in rows and "killed" in rows:
            hit, claim = max(rows["casualties"], key=lambda row: row[0])
            lived = hit - max(number for number, _ in rows["killed"])
            if lived > max((number for number, _ in rows.get("injured", ())), default=0):
                yield Figure(kind="injured", low=lived, best=lived), claim


def _shares(claims: Sequence[Claim]) -> set[tuple[str, str, Span]]:
    """Return the words, with report and kind, that a claim of their own sentence gives as a part: others know less of them."""
    return {
        (claim.report.id, figure.kind, figure.span)
        for claim in claims
        for figure in claim.figures
        if figure.part and figure.span and _beside(figure, claim)
    }


def _rose(row: tuple[Figure, Claim], later: tuple[Figure, Claim], first: Mapping[str, str]) -> bool:
    """Return whether a figure was overtaken by a higher one of a later day, neither a party's word against another's."""
    days = _day(*row, first), _day(*later, first)
    if not days[0] or days[0] >= days[1] or bounds(row[0])[1] >= bounds(later[0])[0]:
        return False
    voices = _voice(*row), _voice(*later)
    of_parties = any(voice and voice.kind == "party" for voice in voices)
    return not of_parties or len({voice and (voice.actor or voice.name) for voice in voices}) == 1


def _exclude(one: Figure, other: Figure) -> bool:
    """Return whether no number is allowed by both."""
    return bounds(one)[1] < bounds(other)[0] or bounds(other)[1] < bounds(one)[0]


def _beside(figure: Figure, claim: Claim) -> bool:
    """Return whether a figure stands in the words that the claim rests on."""
    return figure.span is None or any(one.span.covers(figure.span) for one in claim.evidence)


def _without_lower(rows: Sequence[tuple[Figure, Claim]]) -> list[tuple[Figure, Claim]]:
    """Return the figures without those that a higher exact one of the same report and day excludes, both of one level."""
    level = VOICE_RANK["outlet"]
    highest: dict[tuple[str, str | None], float] = {}
    for figure, claim in rows:
        if not figure.vague and _level(figure, claim) == level:
            key = (claim.report.id, figure.as_of)
            highest[key] = max(highest.get(key, 0), bounds(figure)[0])
    return [
        (figure, claim)
        for figure, claim in rows
        if _level(figure, claim) != level or bounds(figure)[1] >= highest.get((claim.report.id, figure.as_of), 0)
    ]


def _voice(figure: Figure, claim: Claim) -> Voice | None:
    """Return who gives a figure: whose words the claim is, where it stands in them; of another sentence that is not known."""
    return figure.voice or (speaker(claim.voices) if _beside(figure, claim) else UNKNOWN)


def _rank(figure: Figure, claim: Claim) -> int:
    """Return how near the voice of a figure is to the facts: 0 is nearest."""
    voice = _voice(figure, claim)
    return VOICE_RANK[voice.kind if voice else "outlet"]


def _level(figure: Figure, claim: Claim) -> int:
    """Return the rank of the voice, an outlet's own count and what it has from officials as one."""
    return max(_rank(figure, claim), VOICE_RANK["outlet"])


def _once(parts: Iterable[Figure]) -> list[Figure]:
    """Return the parts without those that rest on the words of another, as parts of several claims of one report may."""

    def weight(part: Figure) -> tuple[bool, int]:
        return part.low is None, part.span.start - part.span.end if part.span else 0

    kept: list[Figure] = []
    for one in sorted(parts, key=weight):
        if one.span is None or not any(other.span and other.span.overlaps(one.span) for other in kept):
            kept.append(one)
    return kept


def _sources(figure: Figure, claim: Claim, claims: Sequence[Claim]) -> list[str]:
    """Return the claims that give a figure: those of its parts, where it was added up from them or is what they leave."""
    if figure in claim.figures:
        return [claim.id]
    told = [one for one in claims if one.report.id == claim.report.id]
    whole = any(one.kind == "casualties" for one in claim.figures) and figure.kind == "injured"
    kinds = ("casualties", "killed") if whole else (figure.kind,)
    return [one.id for one in told if any(part.kind in kinds for part in one.figures)]


def _range(told: Sequence[tuple[Figure, Claim]], first: Mapping[str, str], witness: Witness) -> Count:
    lows = [figure.low for figure, _ in told if figure.low is not None]
    highs = [figure.high for figure, _ in told if figure.high is not None]
    best = _best(told, first, witness)
    low, high = min(lows, default=None), max(highs, default=None)
    # "At least 25" against "20 in all": an open upper bound above every closed one leaves the range open.
    if high is not None and max(lows, default=0) > high:
        high = None
    return Count(low=low, high=high, best=best, vague=all(figure.vague for figure, _ in told))


def _day(figure: Figure, claim: Claim, first: Mapping[str, str]) -> str:
    return figure.as_of or first.get(claim.report.id) or claim.report.published or ""


class _Told(NamedTuple):
    """A figure of one report and day: the best-placed voice (0 is nearest, -5 farthest), the place of its last words."""

    exact: bool
    day: str
    nearness: int
    place: int
    best: int
    witness: str


def _best(told: Sequence[tuple[Figure, Claim]], first: Mapping[str, str], witness: Witness) -> int | None:
    """The latest figure of the best-placed voice, exact before vague; one that two witnesses tell before another.

    Of what one report gives for one day in its own words and as officials', the highest: lower ones are of some of them. A
    higher figure of a single witness still takes its place, within a week of who told the lower one last: tolls rise. So does a
    lower one of a nearer voice; another may be of some of those hit, and later a single report tells from memory.
    """
    held: dict[tuple[str, bool, str, int], _Told] = {}
    for place, (figure, claim) in enumerate(told):
        if figure.best is not None:
            day, exact = _day(figure, claim, first), not figure.vague
            one = _Told(exact, day, -_rank(figure, claim), place, figure.best, witness(claim))
            key = (claim.report.id, exact, day, _level(figure, claim))
            last = held.get(key, one)
            held[key] = one._replace(best=max(last.best, one.best), nearness=max(last.nearness, one.nearness))
    rows = [row for row in held.values() if row.exact or not any(one.exact for one in held.values())]
    return _revised(rows, max(rows, key=_confirmed(rows))).best if rows else None


def _confirmed(rows: Sequence[_Told]) -> Callable[[_Told], tuple[int, str, int, int]]:
    """Return what the best figure is the highest in: told by two witnesses, the day, the voice, the place."""
    by: dict[int, set[str]] = {}
    for row in rows:
        by.setdefault(row.best, set()).add(row.witness)
    return lambda row: (min(len(by[row.best]), 2), row.day, row.nearness, row.place)


def _revised(rows: Sequence[_Told], chosen: _Told) -> _Told:
    """Return the latest figure, higher or of a nearer voice, told within a week of the chosen one; or else the chosen one."""
    told = [row for row in rows if row.best == chosen.best]
    last, nearest = max(row.day for row in told), max(row.nearness for row in told)
    newer = [
        row
        for row in rows
        if 0 < _days_between(last, row.day) <= _RISING
        and (row.best > chosen.best or (row.best < chosen.best and row.nearness > nearest))
    ]
    return max(newer, key=lambda row: row[1:4]) if newer else chosen


def _days_between(one: str, other: str) -> int:
    """Return how many days the second ISO date lies after the first, 0 where either is no day."""
    try:
        return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days
    except ValueError:
        return 0


def named_once(voices: Iterable[Voice | None]) -> tuple[str, ...]:
    """Return the names of voices, each once: "the ministry" and "Ministry" are one."""
    found: dict[str, str] = {}
    for voice in voices:
        if voice and voice.name:
            found.setdefault(voice.name.casefold().removeprefix("the "), voice.name)
    return tuple(found.values())


def _value(text: str, rows: Sequence[tuple[Figure, Claim]]) -> DisputedValue:
    voices = [_voice(figure, claim) for figure, claim in rows]
    return DisputedValue(
        value=text,
        reports=tuple(dict.fromkeys(claim.report.id for _, claim in rows)),
        voices=named_once(voices),
    )

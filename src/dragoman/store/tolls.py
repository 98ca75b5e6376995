"""Tolls of one event: the range over all claims, the best figure, and where claims differ (codebook section 5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from dragoman.schema.claim import Claim
from dragoman.schema.event import Basis, Dispute, DisputedValue, Revision, ToldFigure
from dragoman.schema.value import Count, Figure, bounds, speaker

VOICE_RANK = {"official": 0, "outlet": 1, "witness": 2, "party": 3, "other outlet": 4, "unnamed": 5}


def summary(claims: Sequence[Claim], first: Mapping[str, str] | None = None) -> dict[str, Count]:
    """Return for each kind of toll the lowest lower bound, the highest upper bound and the best figure, by kind.

    `first` maps a report to the ISO date its text was first published: printed again later, it tells nothing newer.
    """
    return {kind: _range(told, first or {}) for kind, told in sorted(_whole(claims).items())}


def disputed_tolls(claims: Sequence[Claim]) -> list[Dispute]:
    """Return a dispute for each kind of toll of which two figures exclude each other."""
    disputes = []
    for kind, told in sorted(_whole(claims).items()):
        ranges = [bounds(figure) for figure, _ in told]
        if max(low for low, _ in ranges) <= min(high for _, high in ranges):
            continue  # there is a number that all of them allow
        values: dict[str, list[tuple[Figure, Claim]]] = {}
        for figure, claim in told:
            values.setdefault(show(figure), []).append((figure, claim))
        disputes.append(Dispute(field=kind, values=tuple(_value(text, rows) for text, rows in values.items())))
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

    A figure stands at the day it is said to hold for, else at that of its report (`first` as for `summary`); undated first.
    """
    found: dict[str, tuple[Revision, ...]] = {}
    for kind, rows in sorted(_whole(claims).items()):
        dated = [(_day(figure, claim, first or {}), figure, claim) for figure, claim in rows]
        told: list[Revision] = []
        for day, figure, claim in sorted(dated, key=lambda row: row[0]):
            if not told or show(told[-1].told.figure) != show(figure):
                told.append(
                    Revision(day=day or None, told=ToldFigure(figure=figure, claim=claim.id, report=claim.report.id))
                )
        if len(told) > 1:
            found[kind] = tuple(told)
    return found


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
    """Figures for the whole event: a part counts only where its report gives no whole, and then as a lower bound."""
    told: dict[str, list[tuple[Figure, Claim]]] = {}
    parts: dict[tuple[str, str], list[tuple[Figure, Claim]]] = {}
    for claim in claims:
        for figure in claim.figures:
            if figure.part:
                parts.setdefault((figure.kind, claim.report.id), []).append((figure, claim))
            else:
                told.setdefault(figure.kind, []).append((figure, claim))
    for (kind, report), rows in parts.items():
        if not any(claim.report.id == report for _, claim in told.get(kind, ())):
            low = sum(figure.low or 0 for figure in _once(figure for figure, _ in rows))
            told.setdefault(kind, []).append((Figure(kind=kind, low=low, best=low), rows[-1][1]))
    return told


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
    """Return the claims that give a figure: those of its parts, where it was added up from them."""
    if figure in claim.figures:
        return [claim.id]
    told = (one for one in claims if one.report.id == claim.report.id)
    return [one.id for one in told if any(part.part and part.kind == figure.kind for part in one.figures)]


def _range(told: Sequence[tuple[Figure, Claim]], first: Mapping[str, str]) -> Count:
    lows = [figure.low for figure, _ in told if figure.low is not None]
    highs = [figure.high for figure, _ in told if figure.high is not None]
    best = _best(told, first)
    low, high = min(lows, default=None), max(highs, default=None)
    # "At least 25" against "20 in all": an open upper bound above every closed one leaves the range open.
    if high is not None and max(lows, default=0) > high:
        high = None
    return Count(low=low, high=high, best=best, vague=all(figure.vague for figure, _ in told))


def _day(figure: Figure, claim: Claim, first: Mapping[str, str]) -> str:
    return figure.as_of or first.get(claim.report.id) or claim.report.published or ""


class _Told(NamedTuple):
    """The highest figure of several, the rank of the best-placed voice, and the place of the last."""

    best: int
    rank: int
    place: int


def _best(told: Sequence[tuple[Figure, Claim]], first: Mapping[str, str]) -> int | None:
    """The latest figure of the best-placed voice; exact figures before vague ones.

    Of what one report gives for one day in its own words and as officials', the highest: lower ones are of some of them.
    """
    held: dict[tuple[str, bool, str, int], _Told] = {}
    for place, (figure, claim) in enumerate(told):
        if figure.best is not None:
            voice = figure.voice or speaker(claim.voices)
            rank = VOICE_RANK[voice.kind if voice else "outlet"]
            key = (claim.report.id, not figure.vague, _day(figure, claim, first), max(rank, VOICE_RANK["outlet"]))
            one = held.get(key, _Told(figure.best, rank, place))
            held[key] = _Told(max(one.best, figure.best), min(one.rank, rank), place)
    ranked = {(exact, day, -one.rank, one.place): one.best for (_, exact, day, _), one in held.items()}
    return ranked[max(ranked)] if ranked else None


def _value(text: str, rows: Sequence[tuple[Figure, Claim]]) -> DisputedValue:
    voices = [figure.voice or speaker(claim.voices) for figure, claim in rows]
    return DisputedValue(
        value=text,
        reports=tuple(dict.fromkeys(claim.report.id for _, claim in rows)),
        voices=tuple(dict.fromkeys(voice.name for voice in voices if voice and voice.name)),
    )

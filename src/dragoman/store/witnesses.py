"""Who counts as one witness of an event: a text and its copies, and all who have it from one outlet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dragoman.schema.claim import Claim
from dragoman.schema.value import Voice

Witness = Callable[[Claim], str]
"""Names the witness that a claim comes from."""


def witness_of(claims: Sequence[Claim], copies: Mapping[str, str]) -> Witness:
    """Return which witness each claim of one event comes from; `copies` maps a report to the one whose text it repeats.

    Reports that repeat one text are one witness. So are reports that have the event from one known outlet: because they are its
    text by their own word, are its own, or credit it ("Reuters reported", "according to Xinhua") and no voice of their own.
    """
    root = {claim.report.id: _root(claim.report.id, copies) for claim in claims}
    texts: dict[str, str] = {}
    for claim in claims:
        if claim.report.credit:
            texts.setdefault(root[claim.report.id], claim.report.credit)
    cited = _cited(claims)
    named = {report: cited.get(report) or texts.get(text) or text for report, text in root.items()}
    return lambda claim: named[claim.report.id]


def chains_of(claims: Sequence[Claim], witness: Witness) -> tuple[tuple[str, ...], ...]:
    """Return the reports of each witness that has several, in the order they tell it."""
    told: dict[str, dict[str, None]] = {}
    for claim in claims:
        told.setdefault(witness(claim), {})[claim.report.id] = None
    return tuple(tuple(reports) for reports in told.values() if len(reports) > 1)


def first_told(claims: Sequence[Claim], copies: Mapping[str, str]) -> Mapping[str, str]:
    """Return for each report the day its text was first published, as far as the reports of these claims tell: ISO dates."""
    days: dict[str, str] = {}
    for claim in claims:
        if claim.report.published:
            text = _root(claim.report.id, copies)
            days[text] = min(days.get(text, claim.report.published), claim.report.published)
    roots = {claim.report.id: _root(claim.report.id, copies) for claim in claims}
    return {report: days[text] for report, text in roots.items() if text in days}


def _cited(claims: Sequence[Claim]) -> dict[str, str]:
    """Return for each report that tells the event by another outlet's word alone the id of the one it comes from."""
    found: dict[str, str] = {}
    own: set[str] = set()
    for claim in claims:
        outlets = [voice.actor for voice in claim.voices if voice.actor and _is_outlet(voice)]
        if outlets:
            found.setdefault(claim.report.id, outlets[-1])
        elif claim.voices:
            own.add(claim.report.id)
    return {report: outlet for report, outlet in found.items() if report not in own}


def _is_outlet(voice: Voice) -> bool:
    """Return whether one outlet speaks, not the media of a country ("ru.media")."""
    return voice.kind == "other outlet" and "." not in (voice.actor or "")


def _root(report: str, copies: Mapping[str, str]) -> str:
    seen = {report}
    while (report := copies.get(report, report)) not in seen:
        seen.add(report)
    return report

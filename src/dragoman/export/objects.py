"""The record's objects as plain data, with the names that the exported format promises (docs/record.md)."""

from __future__ import annotations

from typing import Any

from dragoman.schema.actor import Actor
from dragoman.schema.change import Change
from dragoman.schema.claim import Affiliation, Claim, LooseFigure
from dragoman.schema.event import Correction, Dispute, Event, Position, Revision
from dragoman.schema.judgement import Judgement
from dragoman.schema.report import Report
from dragoman.schema.span import Evidence
from dragoman.schema.value import About, Count, Figure, Party, Place, Time, Voice, Weapon

Plain = dict[str, Any]


def report_object(report: Report, copy_of: str | None) -> Plain:
    """Return a line of reports.jsonl."""
    names = (
        "id",
        "path",
        "url",
        "outlet",
        "headline",
        "byline",
        "published",
        "published_precision",
        "published_method",
    )
    plain = {name: getattr(report, name) for name in names}
    plain |= {"language": report.language, "translated": report.translated, "text": report.text}
    plain |= {"copy_of": copy_of, "sha256": report.sha256, "notes": list(report.notes)}
    return plain


def claim_object(claim: Claim, event: str) -> Plain:
    """Return a line of claims.jsonl; dates, places and parties as that report gives them."""
    return {
        "id": claim.id,
        "event": event,
        "report": claim.report.id,
        "type": claim.type,
        "mode": claim.mode,
        "status": claim.status,
        **time_fields(claim.time),
        "date_method": claim.time.method,
        "date_text": claim.time.text,
        "date_others": [{"start": one.start, "end": one.end, "text": one.text} for one in claim.time.others],
        "places": [place_object(place) for place in claim.places],
        "actors": [actor_party(party) for party in claim.actors],
        "recipients": [recipient_party(party) for party in claim.recipients],
        "weapons": [weapon_object(weapon) for weapon in claim.weapons],
        "figures": [figure_object(figure, claim.report.id, claim.id) for figure in claim.figures],
        "count": count_object(claim.count),
        "about": about_object(claim.about),
        "voices": [voice_object(voice) for voice in claim.voices],
        "evidence": [evidence_object(one) for one in claim.evidence],
        "trigger": evidence_object(claim.trigger),
        "group": claim.group,
        "nominal": claim.nominal,
        "method": claim.method,
        "score": claim.score,
    }


def event_object(event: Event) -> Plain:
    """Return a line of events.jsonl, claims included whole."""
    return {
        "id": event.id,
        "type": event.type,
        "mode": event.mode,
        "status": event.status,
        **time_fields(event.time),
        "places": [place_object(place) for place in event.places],
        "actors": [actor_party(party) for party in event.actors],
        "recipients": [recipient_party(party) for party in event.recipients],
        "weapons": [weapon_object(weapon) for weapon in event.weapons],
        "figures": [figure_object(told.figure, told.report, told.claim) for told in event.figures],
        "count": count_object(event.count),
        "summary": {kind: count_object(count) for kind, count in event.summary.items()},
        "response_to": [
            {"event": link.event, "basis": link.basis, "claim": link.claim, "score": link.score}
            for link in event.response_to
        ],
        "part_of": event.part_of,
        "revisions": {kind: [revision_object(one) for one in told] for kind, told in event.revisions.items()},
        "disputed": [dispute_object(dispute) for dispute in event.disputed],
        "corrected": [correction_object(one) for one in event.corrected],
        "reports": [report.id for report in event.reports],
        "witnesses": event.witnesses,
        "chains": [list(chain) for chain in event.chains],
        "rests_on": [
            {"field": one.field, "bound": one.bound, "value": one.value, "claims": list(one.claims)}
            for one in event.rests_on
        ],
        "claims": [claim_object(claim, event.id) for claim in event.claims],
    }


def actor_object(actor: Actor) -> Plain:
    """Return a line of actors.jsonl."""
    return {
        "id": actor.id,
        "name": actor.name,
        "names": [{"text": one.text, "language": one.language, "reports": list(one.reports)} for one in actor.names],
        "kind": actor.kind,
        "country": actor.country,
        "wikidata": actor.wikidata,
        "labels": [{"text": label.text, "report": label.report} for label in actor.labels],
    }


def affiliation_object(tie: Affiliation) -> Plain:
    """Return a line of affiliations.jsonl; `member` and `of` are actors' ids."""
    return {
        "id": tie.id,
        "member": tie.member.actor,
        "member_name": tie.member.name,
        "relation": tie.relation,
        "of": tie.of.actor,
        "of_name": tie.of.name,
        "start": tie.time.start,
        "end": tie.time.end,
        "precision": tie.time.precision,
        "status": tie.status,
        "claims": [
            {
                "report": tie.report.id,
                "voice": tie.voices[0].name if tie.voices else None,
                "evidence": [evidence_object(one) for one in tie.evidence],
            }
        ],
    }


def loose_figure_object(told: LooseFigure) -> Plain:
    """Return a line of figures.jsonl."""
    figure = told.figure
    return {
        "id": told.id,
        "kind": figure.kind,
        **_bounds(figure),
        "of": figure.of,
        "place": place_object(told.place) if told.place else None,
        "as_of": figure.as_of,
        "voice": figure.voice.name if figure.voice else None,
        "report": told.report.id,
        "evidence": [evidence_object(one) for one in told.evidence],
    }


def position_object(position: Position) -> Plain:
    """Return a line of positions.jsonl."""
    return {
        "id": position.id,
        "actor": actor_party(position.actor),
        "stance": position.stance,
        "towards": [recipient_party(party) for party in position.towards],
        "about": position.about,
        "date": position.date,
        "claims": list(position.claims),
    }


def judgement_object(judgement: Judgement) -> Plain:
    """Return a line of judgements.jsonl."""
    names = ("id", "kind", "left", "right", "verdict", "by", "reason", "score", "machine", "at", "retracted_at")
    more = ("decision", "field", "value")
    return {name: getattr(judgement, name) for name in (*names, *more)}


def change_object(change: Change) -> Plain:
    """Return a change with its events whole, as they were and as they are."""
    return {
        "kind": change.kind,
        "was": [event_object(event) for event in change.was],
        "now": [event_object(event) for event in change.now],
        "fields": list(change.fields),
        "reasons": list(change.reasons),
    }


def correction_object(one: Correction) -> Plain:
    """Return a person's value for a field of an event."""
    names = ("field", "value", "by", "reason", "at", "judgement", "claim")
    return {name: getattr(one, name) for name in names} | {"over": list(one.over)}


def time_fields(time: Time) -> Plain:
    """Return start, end and date_precision."""
    return {"start": time.start, "end": time.end, "date_precision": time.precision}


def place_object(place: Place) -> Plain:
    """Return a place."""
    names = ("name", "geonames_id", "country", "lat", "lon", "precision", "canonical")
    return {name: getattr(place, name) for name in names} | {"others": list(place.others)}


def actor_party(party: Party) -> Plain:
    """Return one who did it."""
    return {
        "actor": party.actor,
        "name": party.name,
        "names": list(party.names),
        "attribution": party.attribution,
        "by": list(party.by),
        "label": party.label,
        "score": party.score,
    }


def recipient_party(party: Party) -> Plain:
    """Return one to whom, or a thing to which, it was done."""
    return {
        "actor": party.actor,
        "name": party.name,
        "names": list(party.names),
        "thing": party.thing,
        "label": party.label,
        "score": party.score,
    }


def weapon_object(weapon: Weapon) -> Plain:
    """Return a weapon."""
    return {"kind": weapon.kind, "text": weapon.text, "low": weapon.low, "high": weapon.high}


def figure_object(figure: Figure, report: str, claim: str) -> Plain:
    """Return a figure with the report and claim that give it."""
    return {
        "kind": figure.kind,
        **_bounds(figure),
        "of": figure.of,
        "side": figure.side,
        "voice": figure.voice.name if figure.voice else None,
        "report": report,
        "as_of": figure.as_of,
        "part": figure.part,
        "claim": claim,
    }


def voice_object(voice: Voice) -> Plain:
    """Return a voice."""
    return {
        "name": voice.name,
        "kind": voice.kind,
        "verb": voice.verb,
        "strength": voice.strength,
        "actor": voice.actor,
    }


def count_object(count: Count | None) -> Plain | None:
    """Return low, high, best and whether the words were vague; None for None."""
    return None if count is None else _bounds(count)


def about_object(about: About | None) -> Plain | None:
    """Return what a verbal act is about; None for None."""
    if about is None:
        return None
    return {
        "type": about.type,
        "parties": [recipient_party(party) for party in about.parties],
        "places": [place_object(place) for place in about.places],
        "text": about.text,
    }


def revision_object(one: Revision) -> Plain:
    """Return a toll as it was told from a day on."""
    return {"day": one.day, **figure_object(one.told.figure, one.told.report, one.told.claim)}


def dispute_object(dispute: Dispute) -> Plain:
    """Return a disputed field with its values and who gives them."""
    return {
        "field": dispute.field,
        "values": [
            {"value": one.value, "reports": list(one.reports), "voices": list(one.voices)} for one in dispute.values
        ],
    }


def evidence_object(evidence: Evidence) -> Plain:
    """Return a quotation with its place in the report's clean text."""
    return {"start": evidence.start, "end": evidence.end, "text": evidence.text}


def _bounds(count: Count | Figure) -> Plain:
    return {"low": count.low, "high": count.high, "best": count.best, "vague": count.vague}

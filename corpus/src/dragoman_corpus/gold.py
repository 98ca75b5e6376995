"""Storylines as gold annotations: one JSON file a report, the events told by several reports, the stated answers.

The form is that of `examples/gold`, so that one scorer reads both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Any

from dragoman_corpus.mentions import cast_of, find, mentions, names
from dragoman_corpus.objects import Entry, Event, Number, Party, Quote, Reference, Report, Span, Story, Toll, Voice

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’»)]*\s+(?=[\"'“‘«(]?[A-Z0-9])|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Maj|Capt|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.$"
)


def write_gold(stories: Iterable[Story], folder: Path) -> int:
    """The number of reports written: texts to `folder`/reports, annotations to `folder`/gold. Raises OSError."""
    texts, annotations = folder / "reports", folder / "gold"
    texts.mkdir(parents=True, exist_ok=True)
    annotations.mkdir(parents=True, exist_ok=True)
    clusters: list[list[str]] = []
    responses: list[list[str]] = []
    written = 0
    for story in stories:
        for report in story.reports:
            (texts / _file_name(report)).write_text(report.text + "\n", "utf-8")
            _write(annotations / f"{report.id}.json", gold(story, report))
            written += 1
        clusters += told_by_several(story)
        responses += answers(story)
    _write(annotations / "clusters.json", clusters)
    _write(annotations / "responses.json", responses)
    return written


def gold(story: Story, report: Report) -> dict[str, Any]:
    """The annotation of one report in the form of the gold files."""
    cast = cast_of(story, report)
    named = mentions(report.text, cast.values())
    return {
        "report": report.id,
        "published": report.published,
        "published_precision": {10: "day", 7: "month"}.get(len(report.published or ""), "unknown"),
        "events": [_event(event, report, cast, named) for event in report.events],
        "figures": [
            {**_toll(toll, cast), "place": _first(toll.at, cast), "evidence": toll.words} for toll in report.figures
        ],
        "affiliations": [
            {
                "member": list(names(tie.member, cast)),
                "relation": tie.relation,
                "of": list(names(tie.of, cast)),
                "former": tie.former,
                "evidence": tie.words,
            }
            for tie in report.ties
        ],
    }


def told_by_several(story: Story) -> list[list[str]]:
    """The events that more than one report tells, each as "report:event" keys."""
    told: dict[str, list[str]] = {}
    for report in story.reports:
        for event in report.events:
            told.setdefault(event.id, []).append(f"{report.id}:{event.id}")
    return [keys for keys in told.values() if len(keys) > 1]


def answers(story: Story) -> list[list[str]]:
    """The stated responses: pairs of "report:event" keys, of which the first answers the second."""
    return [
        [f"{report.id}:{event.id}", f"{report.id}:{answer.event}"]
        for report in story.reports
        for event in report.events
        for answer in event.answers
    ]


def sentences(text: str) -> list[Span]:
    """The sentences of a text, headlines and paragraphs apart."""
    found, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        if "\n" not in end[0] and _ABBREVIATION.search(text[start : end.start()]):
            continue
        found.append(Span(start, end.start()))
        start = end.end()
    found.append(Span(start, len(text)))
    return [span for span in found if text[span.start : span.end].strip()]


def _file_name(report: Report) -> str:
    """The name of a report's text: its id, and its date as newspapers' files carry it."""
    return f"{report.id}_{report.published}.txt" if report.published else f"{report.id}.txt"


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _event(event: Event, report: Report, cast: dict[str, Entry], named: list[tuple[Span, str]]) -> dict[str, Any]:
    marks = report.marks_of(event.id)
    when = event.when[0] if event.when else None
    return {
        "id": event.id,
        "core": not event.optional,
        "type": event.type,
        "mode": event.mode,
        "status": event.status,
        "start": when.start if when else None,
        "end": when.end if when else None,
        "date_precision": when.precision if when else "unknown",
        "places": [_place(place, report, cast, find(place, report, named, marks)) for place in event.where],
        "sources": [_source(party, cast) for party in event.by],
        "targets": [{"names": _names(party, cast)} for party in event.to],
        "weapons": [weapon.kind for weapon in event.weapons],
        "figures": [_toll(toll, cast) for toll in event.tolls],
        "count": {"low": event.count.low, "high": event.count.high} if event.count else None,
        "voices": list(chain.from_iterable(_voice(voice, cast) for voice in event.voices)),
        "response_to": [answer.event for answer in event.answers],
        "evidence": evidence(report, event.id),
    }


def evidence(report: Report, event: str) -> list[str]:
    """The sentences in which an event is marked, each once, as they stand in the text."""
    spans = sentences(report.text)
    marks = [mark.span for mark in report.marks_of(event)]
    held = [span for span in spans if any(span.start <= mark.start < span.end for mark in marks)]
    return list(dict.fromkeys(report.text[span.start : span.end] for span in held))


def _place(place: Reference, report: Report, cast: dict[str, Entry], span: Span | None) -> dict[str, Any]:
    known = names(place, cast)
    written = report.text[span.start : span.end] if span else known[0]
    entry = None if isinstance(place, Quote) else cast[place.key]
    return {
        "name": written,
        "aliases": [name for name in known if name != written],
        "country": entry.country if entry else None,
        "precision": entry.kind if entry and entry.place else "unknown",
    }


def _source(party: Party, cast: dict[str, Entry]) -> dict[str, Any]:
    by = _first(party.alleged_by[0], cast) if party.alleged_by else None
    return {"names": _names(party, cast), "attribution": party.attribution, "by": by}


def _names(party: Party, cast: dict[str, Entry]) -> list[str]:
    return list(dict.fromkeys(chain.from_iterable(names(one, cast) for one in party.named_by)))


def _toll(toll: Toll, cast: dict[str, Entry]) -> dict[str, Any]:
    low, high = _bounds(toll.number)
    row = {"kind": toll.kind, "low": low, "high": high, "of": _first(toll.of, cast) or toll.words}
    row |= {"voice": _first(toll.voice, cast), "as_of": toll.as_of, "side": toll.side}
    return row | {"part": True} if toll.part else row


def _bounds(number: Number) -> tuple[int | None, int | None]:
    """Low and high, where "about 100" has both at 100: gold files know no best value."""
    if number.low is None and number.high is None:
        return number.best, number.best
    return number.low, number.high


def _voice(voice: Voice, cast: dict[str, Entry]) -> list[str]:
    return [name for reference in (voice.who, voice.via) if (name := _first(reference, cast))]


def _first(reference: Reference | None, cast: dict[str, Entry]) -> str | None:
    found = names(reference, cast) if reference is not None else ()
    return found[0] if found else None

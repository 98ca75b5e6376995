"""What must hold in a storyline beyond its form: marks have events, words stand in the text, keys are named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from dragoman_corpus import words as fixed
from dragoman_corpus.faults import Complaints
from dragoman_corpus.mentions import cast_of, mentions, places_of
from dragoman_corpus.objects import Entry, Event, Key, Quote, Reference, Report, Story


def check_story(story: Story, complaints: Complaints) -> None:
    """Add to `complaints` what is wrong in a storyline, its cast, its reports."""
    if story.id != complaints.path.stem:
        complaints.add(1, f"story: {story.id} in the file {complaints.path.name}: give both one name")
    if len(story.reports) < 2:
        complaints.add(1, f"a storyline has at least two reports, this has {len(story.reports)}", warning=True)
    _check_cast(story.cast, complaints)
    seen: set[str] = set()
    for report in story.reports:
        if report.id in seen or not re.fullmatch(r"[a-z0-9][a-z0-9-]*", report.id):
            complaints.add(report.line, f"not the id of a new report: {report.id!r}")
        for other in (report.copy_of, report.rewrite_of):
            if other and other not in seen:
                complaints.add(report.line, f"{other} is no earlier report of this storyline")
        seen.add(report.id)
        _check_report(story, report, complaints)
    _check_identity(story, complaints)


def _check_cast(cast: tuple[Entry, ...], complaints: Complaints) -> None:
    owner: dict[str, str] = {}
    for entry in cast:
        if not entry.kind and not any(other.key == entry.key and other.kind for other in cast):
            complaints.add(entry.line, f"{entry.key}: its kind stands before |, its names after it")
        for name in entry.names:
            if owner.setdefault(name, entry.key) != entry.key:
                complaints.add(
                    entry.line,
                    f'"{name}" names both {owner[name]} and {entry.key}: leave it to the lines below each report',
                )


def _check_report(story: Story, report: Report, complaints: Complaints) -> None:
    if not report.text.strip():
        complaints.add(report.line, f"{report.id} has no text")
        return
    if not report.outlet:
        complaints.add(report.line, f"{report.id} has no outlet:")
    if report.register not in fixed.REGISTERS:
        complaints.add(report.line, f"register: {report.register!r} is none of {', '.join(fixed.REGISTERS)}")
    cast = cast_of(story, report)
    for entry in report.cast:
        if not cast[entry.key].kind:
            complaints.add(entry.line, f"{entry.key} is new here: write its kind and country before |")
    _check_cast(tuple(cast.values()), complaints)
    named = {key for _, key in mentions(report.text, cast.values())}
    _check_marks(report, complaints)
    ids = {event.id for event in report.events}
    for event in report.events:
        _check_event(event, ids, complaints)
    for line, reference, place in _references(report):
        _check_reference(reference, line, place, report, cast, named, complaints)
    for line, words in _quotations(report):
        _check_words(words, line, report, complaints)


def _check_marks(report: Report, complaints: Complaints) -> None:
    events = Counter(event.id for event in report.events)
    marked = {mark.event for mark in report.marks}
    for mark in report.marks:
        if mark.event not in events:
            complaints.add(mark.line, f"{mark.event} is marked here and has no block below")
        if any(page.start <= mark.span.start < page.end for page in report.furniture):
            complaints.add(mark.line, "a mark in page furniture, which holds no events")
    _check_unmarked(report, complaints)
    for event in report.events:
        if event.id not in marked:
            complaints.add(event.line, f"{event.id} has no mark in the text of {report.id}")
        if events[event.id] > 1:
            complaints.add(event.line, f"a second block for {event.id}")


def _check_unmarked(report: Report, complaints: Complaints) -> None:
    """Warn of words that are marked in most places of a report and stand unmarked in another."""
    covered = [mark.span for mark in report.marks] + list(report.furniture)
    marked = Counter(report.text[mark.span.start : mark.span.end].lower() for mark in report.marks)
    for words, times in sorted(marked.items()):
        found = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", report.text, re.IGNORECASE)
        bare = [at.start() for at in found if not any(s.start < at.end() and at.start() < s.end for s in covered)]
        if len(bare) > times or len(words) < 4:
            continue
        for start in bare:
            line = report.text_line + report.text.count("\n", 0, start)
            complaints.add(line, f'"{words}" is marked elsewhere in this report and not here', warning=True)


def _check_event(event: Event, ids: set[str], complaints: Complaints) -> None:
    if not event.when:
        complaints.add(event.line, f"{event.id} has no when: (write when: ? where the text does not say)")
    others = [answer.event for answer in event.answers] + [about.event for about in event.about if about.event]
    others += [event.part_of] if event.part_of else []
    others += [when.anchor for when in event.when if when.anchor not in ("published", "text")]
    for other in others:
        if other not in ids:
            complaints.add(event.line, f"{event.id} names {other}, which is no event of this report")
        elif other == event.id:
            complaints.add(event.line, f"{event.id} names itself")
    for party in (*event.by, *event.to):
        if party.thing and party.words:
            complaints.add(event.line, f'a thing hit is a key or words: to: "{party.words}" thing')


def _references(report: Report) -> Iterator[tuple[int, Reference | None, bool]]:
    """Every reference with its line, and whether a place may stand there."""
    for event in report.events:
        for place in event.where:
            yield event.line, place, True
        for party in (*event.by, *event.to):
            yield event.line, party.who, party.thing
            yield from ((event.line, voice, False) for voice in party.alleged_by)
        for said in event.voices:
            yield event.line, said.who, False
            yield event.line, said.via, False
        for about in event.about:
            yield event.line, about.by, False
            yield event.line, about.to, True
            yield event.line, about.at, True
    for toll in (*report.figures, *(toll for event in report.events for toll in event.tolls)):
        yield toll.line, toll.voice, False
        yield toll.line, toll.of, False
        yield toll.line, toll.at, True
    for tie in report.ties:
        yield tie.line, tie.member, False
        yield tie.line, tie.of, False


def _quotations(report: Report) -> Iterator[tuple[int, str | None]]:
    for event in report.events:
        yield event.line, event.count_words
        yield from ((event.line, party.words) for party in (*event.by, *event.to))
        yield from ((event.line, words) for when in event.when for words in when.words)
        yield from ((event.line, weapon.words) for weapon in event.weapons)
        yield from ((toll.line, toll.words) for toll in event.tolls)
        yield from ((event.line, voice.cue) for voice in event.voices)
        yield from ((event.line, answer.words) for answer in event.answers)
    yield from ((toll.line, toll.words) for toll in report.figures)
    yield from ((tie.line, tie.words) for tie in report.ties)


def _check_reference(
    reference: Reference | None,
    line: int,
    place: bool,
    report: Report,
    cast: dict[str, Entry],
    named: set[str],
    complaints: Complaints,
) -> None:
    if isinstance(reference, Quote):
        _check_words(reference.words, line, report, complaints)
    elif isinstance(reference, Key):
        if reference.key not in cast:
            complaints.add(line, f"{reference.key} is not in the cast: add a who or where line, or quote the words")
        elif reference.key not in named:
            complaints.add(line, f"{reference.key} is not named in {report.id}: add the name it has there")
        elif cast[reference.key].place and not place and cast[reference.key].kind != "country":
            complaints.add(line, f"{reference.key} is a place and stands here for somebody", warning=True)


def _check_words(words: str | None, line: int, report: Report, complaints: Complaints) -> None:
    if words is not None and not (words and places_of(report.text, words)):
        complaints.add(line, f'"{words}" does not stand in the text of {report.id}')


def _check_identity(story: Story, complaints: Complaints) -> None:
    """One id is one event: another type in another report is most often a slip."""
    types: dict[str, tuple[str, str]] = {}
    for report in story.reports:
        for event in report.events:
            first = types.setdefault(event.id, (event.type, report.id))
            if first[0] != event.type:
                message = f"{event.id} is {event.type} here and {first[0]} in {first[1]}"
                complaints.add(event.line, message, warning=True)

"""Answers held to the text: a quotation that does not stand there is dropped, and with it what it was to show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.codebook.types import load_types
from dragoman.extract.endpoint.answer import Number, Told
from dragoman.schema.mention import Answer, Argument, Cue, Mention, Role, Toll
from dragoman.schema.report import Report
from dragoman.schema.span import Span


@dataclass(slots=True)
class Verified:
    """The mentions that the text bears out, and how many quotations it does not."""

    mentions: list[Mention] = field(default_factory=list)
    dropped: int = 0


def verify(report: Report, piece: Span, told: Sequence[Told], first: int, method: str) -> Verified:
    """Return the mentions of the events of a piece; their numbers start at `first`."""
    held = Verified()
    found = {number: spans for number, event in enumerate(told) if (spans := _triggers(report, piece, event, held))}
    for number, spans in found.items():
        event = told[number]
        answered = event.answers if event.answers in found and event.answers != number else None
        for at, trigger in enumerate(spans):
            mention = _mention(report, piece, event, trigger, held, method, first + number, whole=at == 0)
            if at == 0 and answered is not None:
                answer = Answer(event=first + answered, evidence=mention.evidence)
                mention = _with_answer(mention, answer)
            held.mentions.append(mention)
    held.mentions.sort(key=lambda mention: (mention.trigger.start, mention.event))
    return held


def _triggers(report: Report, piece: Span, event: Told, held: Verified) -> list[Span]:
    """Return where the words stand that name the event; the same words told twice are two places."""
    spans: list[Span] = []
    for words in event.words:
        place = next((span for span in places(report.text, words, piece) if span not in spans), None)
        if place is None:
            held.dropped += 1
        else:
            spans.append(place)
    return sorted(spans, key=lambda span: span.start)


def _mention(
    report: Report, piece: Span, event: Told, trigger: Span, held: Verified, method: str, number: int, *, whole: bool
) -> Mention:
    """Return one telling; the event's roles go with its first, so that each quotation is given once."""
    sentence = next((span for span in report.sentences if span.covers(trigger)), piece)
    finder = _Finder(report.text, piece, trigger, held)
    mode = event.mode if event.mode in load_types()[event.type].modes else None
    return Mention(
        event=number,
        trigger=trigger,
        evidence=sentence,
        type=event.type,
        mode=mode,
        status=event.status,
        arguments=tuple(finder.arguments(event)) if whole else (),
        tolls=tuple(finder.tolls(event.tolls)) if whole else (),
        voices=tuple(finder.voices(event)) if whole else (),
        method=method,
    )


def _with_answer(mention: Mention, answer: Answer) -> Mention:
    import msgspec

    return msgspec.structs.replace(mention, answers=(answer,))


class _Finder:
    """Finds quotations, the nearest to a trigger, and counts those that do not stand in the text."""

    def __init__(self, text: str, piece: Span, trigger: Span, held: Verified) -> None:
        self._text, self._piece, self._trigger, self._held = text, piece, trigger, held

    def find(self, words: str) -> Span | None:
        found = places(self._text, words, self._piece)
        if not found:
            self._held.dropped += 1
            return None
        return min(found, key=lambda span: abs(span.start - self._trigger.start))

    def arguments(self, event: Told) -> Iterator[Argument]:
        for actor in event.actors:
            span = self.find(actor.quote)
            by = self.find(actor.accuser) if actor.accuser else None
            if span is not None:
                accusers = (by,) if by else ()
                yield Argument(role="actor", span=span, attribution=actor.attribution, by=accusers, trusted=True)
        roles: tuple[tuple[Role, Iterable[str]], ...] = (
            ("recipient", event.recipients),
            ("thing", event.things),
            ("place", event.places),
            ("time", event.times),
            ("weapon", event.weapons),
        )
        for role, quotes in roles:
            for words in quotes:
                if (span := self.find(words)) is not None:
                    yield Argument(role=role, span=span, trusted=True)

    def tolls(self, numbers: Iterable[Number]) -> Iterator[Toll]:
        for number in numbers:
            if (span := self.find(number.quote)) is not None:
                yield Toll(kind=number.kind, span=span, part=number.part)

    def voices(self, event: Told) -> Iterator[Cue]:
        for voice in event.voices:
            if (span := self.find(voice.quote)) is not None:
                yield Cue(name=span, strength=voice.strength)


def places(text: str, words: str, piece: Span) -> list[Span]:
    """Return where words stand in a piece of the text as whole words; runs of white space are alike."""
    if not words.split():
        return []
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.compile(rf"(?<!\w){pattern}(?!\w)").finditer(text, piece.start, piece.end)
    return [Span(match.start(), match.end()) for match in found]

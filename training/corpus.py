"""The corpus as examples: every report cleaned as the program cleans it, its annotation laid over the words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from dragoman.clean.cleaner import RuleCleaner
from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.features import features
from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, ROLES, STATUSES, STRENGTHS, TOLL_ROLES, TYPES, WHENS
from dragoman.extract.model.windows import Window, read_words, windows
from dragoman.extract.model.words import Word, WordPiece
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.report import Report
from dragoman_corpus.mentions import cast_of, mentions, places_of
from dragoman_corpus.objects import Event, Mark, Quote, Reference, Story
from dragoman_corpus.objects import Report as Told
from dragoman_corpus.objects import Span as CorpusSpan
from training.examples import Text, Trigger, once

Spans = list[tuple[int, int]]
Values = Iterator[tuple[str, *tuple[Reference, ...]]]
"""Roles of an event, each with what tells its value in the text."""


def texts(stories: Sequence[Story], pieces: WordPiece) -> Iterator[Text]:
    """Yield every report of the storylines as an example."""
    reader = Reader(pieces)
    for story in stories:
        for told in story.reports:
            yield reader.read(story, told)[1]


class Reader:
    """Reads annotated reports as the program reads reports."""

    def __init__(self, pieces: WordPiece) -> None:
        self._pieces = pieces
        self._cleaner = RuleCleaner()
        self._lexicon = load_lexicon()
        self._knowledge = load_knowledge()

    def read(self, story: Story, told: Told) -> tuple[Report, Text]:
        """Return a report cleaned, and its example."""
        report, bare = self._clean(told.id, told.text)
        return report, Laid(story, told, report, bare.words, bare.breaks, bare.windows).text(bare.features)

    def plain(self, name: str, text: str) -> Text:
        """Return a text that nobody annotated as an example in which nothing is told."""
        return self._clean(name, text)[1]

    def _clean(self, name: str, text: str) -> tuple[Report, Text]:
        raw = Report(id=name, path=f"{name}.txt", sha256="", raw=text, text=text, language="en")
        report = self._cleaner.clean(raw, {})
        words, breaks = read_words(report, self._pieces)
        table = features(report.text, words, report.sentences, report.quotations, self._lexicon, self._knowledge)
        return report, Text(name, name, (), words, breaks, table, windows(words, breaks))


class Laid:
    """One report's annotation, laid over the words of its cleaned text."""

    def __init__(
        self, story: Story, told: Told, report: Report, words: list[Word], breaks: list[int], cut: list[Window]
    ) -> None:
        self.told, self.report, self.words, self.breaks, self.windows = told, report, words, breaks, cut
        self.story = story.id
        cast = cast_of(story, told)
        self._named = mentions(told.text, cast.values())
        self._starts = [word.start for word in words]
        self._ends = [word.end for word in words]
        self._raw = [piece.raw for piece in report.pieces]

    def text(self, table: object) -> Text:
        """Return the example."""
        numbers = {event.id: number for number, event in enumerate(self.told.events)}
        held = {event.id: event for event in self.told.events}
        placed = [(mark, at) for mark in self.told.marks if (at := self.at(mark.span)) is not None]
        triggers = [self._trigger(mark, at, held[mark.event], numbers[mark.event], placed) for mark, at in placed]
        kept = list(once(triggers))
        answers = {
            (numbers[event.id], numbers[answer.event])
            for event in self.told.events
            for answer in event.answers
            if answer.event in numbers
        }
        names = tuple(event.id for event in self.told.events)
        return Text(self.told.id, self.story, names, self.words, self.breaks, table, self.windows, kept, answers)  # type: ignore[arg-type]

    def at(self, span: CorpusSpan) -> tuple[int, int] | None:
        """Return the words of a span of the annotated text, or None where the cleaner cut it or it has none."""
        start, end = self._clean(span.start), self._clean(span.end - 1)
        if start is None or end is None:
            return None
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end + 1)
        return (first, last) if first < last else None

    def _clean(self, raw: int) -> int | None:
        """Return where a character of the raw text stands in the clean text."""
        at = bisect_right(self._raw, raw) - 1
        if at < 0:
            return None
        piece = self.report.pieces[at]
        return piece.clean + raw - piece.raw if raw < piece.raw + piece.length else None

    def _trigger(
        self, mark: Mark, at: tuple[int, int], event: Event, number: int, placed: list[tuple[Mark, tuple[int, int]]]
    ) -> Trigger:
        others = [where for other, where in placed if other.event == event.id and where != at]
        sure: list[tuple[int, int, int]] = []
        free: list[tuple[int, int, int]] = []
        for role, spans in self._roles(event):
            chosen, left = self._choose(at, spans, others)
            sure += [(ROLES.index(role), *span) for span in chosen]
            free += [(ROLES.index(role), *span) for span in left]
        voice = event.voices[0].strength if event.voices else "none"
        blamed = event.by[0].attribution if event.by else "asserted"
        return Trigger(
            start=at[0],
            end=at[1],
            tag=TYPES.index(event.type),
            mode=MODES.index((event.type, event.mode)),
            status=STATUSES.index(mark.status or event.status),
            attribution=ATTRIBUTIONS.index(blamed),
            strength=STRENGTHS.index(voice),
            when=WHENS.index(_when(event, self.told.published)),
            core=not event.optional,
            event=number,
            roles=tuple(sure),
            open_roles=tuple(free),
        )

    def _roles(self, event: Event) -> Iterator[tuple[str, Spans]]:
        """Yield each value of an event with its role and every place where its words or name stand."""
        for role, *references in (*_parties(event), *_words(event), *_tolls(event)):
            yield role, sorted({at for one in references for at in self._where(one)})

    def _where(self, reference: Reference) -> Spans:
        if isinstance(reference, Quote):
            found = places_of(self.told.text, reference.words)
        else:
            found = [span for span, key in self._named if key == reference.key]
        return [at for span in found if (at := self.at(span)) is not None]

    def _choose(self, at: tuple[int, int], spans: Spans, others: Spans) -> tuple[Spans, Spans]:
        """Return the place that a mark's words are taught to find a value at, and those that it may find or leave.

        The nearest in its sentence. Where its sentence has none: the nearest before it in its window, or after it, unless
        another mark of the event has the value in its own sentence; then nothing is asked of this one.
        """
        window = next(one for one in self.windows if one.start <= at[0] < one.end)
        seen = [span for span in spans if window.context <= span[0] and span[1] <= window.end]
        here = [span for span in seen if self.sentence(span) == self.sentence(at)]
        if here:
            best = min(here, key=lambda span: _gap(span, at))
            return [best], [span for span in seen if span != best]
        if any(self.sentence(span) == self.sentence(other) for span in spans for other in others):
            return [], seen
        before = [span for span in seen if span[1] <= at[0]]
        pool = before or seen
        if not pool:
            return [], []
        best = min(pool, key=lambda span: _gap(span, at))
        return [best], [span for span in seen if span != best]

    def sentence(self, at: tuple[int, int]) -> int:
        """Return the number of the sentence that holds a word."""
        return bisect_right(self.breaks, at[0])


def told(event: Event) -> set[str]:
    """Return the roles that an event's annotation fills, whether or not words of the text do."""
    named = {role for role, *_ in (*_parties(event), *_words(event), *_tolls(event))}
    return named | {toll.kind for toll in event.tolls} | ({"weapon"} if event.weapons else set())


def _parties(event: Event) -> Values:
    for party in event.by:
        yield "actor", *party.named_by
        yield from (("accuser", accuser) for accuser in party.alleged_by)
    for party in event.to:
        yield ("thing" if party.thing else "recipient"), *party.named_by
    for voice in event.voices:
        yield "voice", voice.who
        if voice.via:
            yield "via", voice.via


def _words(event: Event) -> Values:
    yield from (("place", place) for place in event.where)
    yield from (("time", Quote(words)) for when in event.when for words in when.words)
    yield from (("weapon", Quote(weapon.words)) for weapon in event.weapons if weapon.words)
    if event.count_words:
        yield "count", Quote(event.count_words)


def _tolls(event: Event) -> Values:
    for toll in event.tolls:
        if toll.words:
            yield (toll.kind if toll.kind in TOLL_ROLES else "other toll"), Quote(toll.words)
            if toll.part:
                yield "part", Quote(toll.words)


def _when(event: Event, published: str | None) -> str:
    """Return how an event is dated (see `WHENS`)."""
    if not event.when or event.when[0].start is None:
        return "unknown"
    first = event.when[0]
    if first.words:
        return "worded"
    if first.end not in (published, first.start):
        return "other"
    if published is None or len(published) < 10 or first.start is None:
        return "other"
    if first.precision == "bounded" and first.end == published:
        return "recent"
    back = (date.fromisoformat(published) - date.fromisoformat(first.start)).days if len(first.start) == 10 else -1
    return {0: "published", 1: "day before"}.get(back, "other")


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)

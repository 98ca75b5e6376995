"""One report from sentences to mentions: the parts of the extractor in their order."""

from __future__ import annotations

from dragoman.codebook.lexicon import Lexicon
from dragoman.extract.answers import answers_of
from dragoman.extract.blame import attribute
from dragoman.extract.bonds import find_bonds
from dragoman.extract.coreference import number_events
from dragoman.extract.counts import count_of, figures_of_no_event, whole_of, without_count
from dragoman.extract.credit import credited, own_claims
from dragoman.extract.deeds import Deed, find_deeds
from dragoman.extract.evidence import evidence_of
from dragoman.extract.joins import aftermath, join, spread_tolls, take_tolls
from dragoman.extract.places import note_names
from dragoman.extract.reading import Reading, read
from dragoman.extract.roles import fill
from dragoman.extract.sift import agree_on_words, keep_apart, off_topic, recast, recast_demand, worth_telling
from dragoman.extract.status import settle
from dragoman.extract.times import time_of
from dragoman.extract.told import own_times
from dragoman.extract.topics import tell_topics
from dragoman.extract.voices import Say, sayings, voices_of
from dragoman.knowledge.knowledge import Knowledge
from dragoman.schema.mention import Answer, Argument, Extraction, Mention, Toll
from dragoman.schema.report import Report
from dragoman.schema.span import Span


def tell(report: Report, lexicon: Lexicon, knowledge: Knowledge) -> Extraction:
    """Return the extraction of a report."""
    reading = read(report, lexicon, knowledge)
    if off_topic(reading):
        return Extraction(report=report.id, notes=("no report of conflict or politics",))
    note_names(reading)
    deeds: list[Deed] = []
    says: list[list[Say]] = []
    for sentence in reading.sentences:
        found = find_deeds(reading, sentence, lexicon)
        says.append(sayings(reading, sentence, found))
        deeds.extend(_sentence_deeds(reading, found, sentence.number))
    deeds = _spread(reading, deeds)
    for deed in deeds:
        deed.voices = list(voices_of(reading, deed, says))
        own_claims(reading, deed)
        recast_demand(deed)
    deeds = [deed for deed in deeds if worth_telling(reading, deed)]
    agree_on_words(deeds)
    own_times(deeds)
    number_events(reading, deeds)
    deeds = [deed for deed in deeds if deed.event >= 0]
    for deed in deeds:
        whole = whole_of(deed, deeds)
        if whole is not None and whole.event != deed.event:
            deed.part_of = whole.event
        for other, words in answers_of(deed, deeds):
            if other.event != deed.event:
                deed.answers.append(Answer(event=other.event, evidence=words))
    mentions = tuple(_mention(reading, deed) for deed in deeds)
    taken = [toll.span for mention in mentions for toll in mention.tolls]
    bonds = tuple(find_bonds(reading))
    return Extraction(
        report=report.id, mentions=mentions, bonds=bonds, tolls=tuple(figures_of_no_event(reading, taken))
    )


def _sentence_deeds(reading: Reading, found: list[Deed], number: int) -> list[Deed]:
    """Return the deeds of one sentence with roles, status and tolls, those that tell one act joined."""
    sentence = reading.sentences[number]
    for deed in found:
        fill(reading, deed)
        deed.status = settle(deed)
    attribute(reading, sentence, found)
    take_tolls(reading, found)
    found = join(found)
    found = tell_topics(reading, found)
    for deed in found:
        recast(reading, deed)
    found = [deed for deed in found if deed.status is not None]
    for deed in found:
        keep_apart(deed)
    for deed in found:
        count = count_of(deed)
        if count is not None:
            deed.args.append(Argument(role="count", span=count))
            without_count(deed, count)
        time = time_of(deed)
        if time is not None:
            deed.args.append(Argument(role="time", span=time))
    return found


def _spread(reading: Reading, deeds: list[Deed]) -> list[Deed]:
    """Give the tolls that no effect verb takes to the deeds of their sentence, or to a telling of the act before them."""
    by_sentence: dict[int, list[Deed]] = {}
    for deed in deeds:
        by_sentence.setdefault(deed.sentence.number, []).append(deed)
    out: list[Deed] = []
    for sentence in reading.sentences:
        here = by_sentence.get(sentence.number, [])
        left = spread_tolls(reading, here, sentence.number)
        after = aftermath(reading, left, sentence.number, out)
        named = credited(reading, sentence.number, here, out)
        out.extend([*here, *named])
        if after is not None:
            out.append(after)
    return out


def _mention(reading: Reading, deed: Deed) -> Mention:
    evidence = evidence_of(reading, deed)
    args = tuple(held for held in deed.args if held.span.start < held.span.end)
    return Mention(
        event=deed.event,
        trigger=deed.trigger,
        evidence=evidence,
        type=deed.kind,
        mode=deed.mode,
        status=deed.status or "occurred",
        arguments=args,
        tolls=_ordered(deed.tolls),
        voices=tuple(deed.voices),
        answers=tuple(deed.answers),
        part_of=deed.part_of,
        about=deed.topic,
        nominal=deed.noun is not None,
        score=round(deed.act.weight, 2),
    )


def _ordered(tolls: list[Toll]) -> tuple[Toll, ...]:
    """Return the tolls in the order of the text, each number once."""
    kept: dict[tuple[str, Span], Toll] = {}
    for toll in tolls:
        kept.setdefault((toll.kind, toll.span), toll)
    return tuple(sorted(kept.values(), key=lambda toll: (toll.span.start, toll.kind)))

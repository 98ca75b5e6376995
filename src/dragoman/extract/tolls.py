"""Tolls: how many were killed, injured, detained, ... in the telling of a deed, with the parts of a sum."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.deeds import Deed
from dragoman.extract.nouns import after
from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.reading import Marks, Reading
from dragoman.extract.sorts import phrase, sort_of
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Toll
from dragoman.schema.span import Span

TOLL_KINDS = frozenset(("killed", "injured", "detained", "missing", "displaced", "abducted"))
_ALIAS = {"abducted": "detained", "casualties": "casualties"}


def of_verb(reading: Reading, sentence: Sentence, verb: Verb, kind: str) -> list[Toll]:
    """Return the tolls that an effect verb gives: of its object, or of its subject where it is passive or "died"."""
    suffers = sentence.tokens[verb.head].lower in words_of("suffered") or kind == "missing"
    counted = verb.subject if verb.passive or suffers else verb.objects
    if not counted and not verb.passive:
        counted = [noun for prep, noun in verb.preps if prep == "to"][:1]
    kind = _ALIAS.get(kind, kind)
    tolls = _of_group(reading, sentence, counted, kind)
    if not tolls:
        return []
    parts = parts_after(reading, sentence, counted[-1].unit + 1, kind)
    if not parts and (verb.passive or suffers):
        parts = parts_after(reading, sentence, verb.unit + 1, kind)
    return [*tolls, *parts]


def _of_group(reading: Reading, sentence: Sentence, counted: list[Noun], kind: str) -> list[Toll]:
    """Return the toll of "two nurses and a driver": the sum over all, and its parts; a single one alone.

    Where one of them is only named ("the mayor and two guards"), the numbers are parts of a sum that nobody tells.
    """
    told = [(noun, toll_of(reading, sentence, noun, kind)) for noun in counted]
    while len(told) > 1 and told[0][1] is None and not _may_suffer(reading, sentence, told[0][0]):
        told.pop(0)
    tolls = [toll for _, toll in told if toll is not None]
    if len(told) < 2 or not tolls:
        return tolls
    parts = [Toll(kind=kind, span=toll.span, of=toll.of, part=True) for toll in tolls]
    if len(tolls) < len(told):
        return parts
    whole = Span(tolls[0].span.start, max(toll.of.end if toll.of else toll.span.end for toll in tolls))
    return [Toll(kind=kind, span=whole), *parts]


def _may_suffer(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    if noun.under in ("on", "in", "at", "near", "since", "during"):
        return False
    return sort_of(reading, sentence, noun) in ("people", "name", "actor", "group", "pronoun")


def toll_of(reading: Reading, sentence: Sentence, noun: Noun, kind: str, part: bool = False) -> Toll | None:
    """Return the toll of one noun phrase: a number, "a soldier", "another", "a third"; a name gives none here."""
    marks = reading.marks[sentence.number]
    number = number_in(marks, noun)
    if number is not None:
        sort = sort_of(reading, sentence, noun)
        if sort == "number":
            sort = next((sort_of(reading, sentence, other) for prep, other in noun.preps if prep == "of"), sort)
        if sort in ("time", "place") or (sort in ("thing", "weapon") and kind != "destroyed"):
            return None
        around = sentence.lowers(max(0, number[0] - 1), number[0]) + sentence.lowers(number[1], noun.end)
        added = set(around) & words_of("added")
        known = sentence.tokens[noun.start].lower in ("the", "these", "those")
        return Toll(kind=kind, span=number[2], of=_told(sentence, noun, number[1]), part=part or known or bool(added))
    if _one(reading, sentence, noun):
        of = None if noun.end - noun.start < 2 or _ordinal(sentence, noun) else phrase(sentence, noun)
        return Toll(kind=kind, span=sentence.span_of(noun.start, noun.end), of=of, part=part)
    return None


def _one(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    """Return whether a noun phrase without a number is one person: "a nurse", "another", "a third"."""
    first = sentence.tokens[noun.start].lower
    if first not in ("a", "an", "another") or noun.owner is not None:
        return False
    if noun.end - noun.start == 1:
        return first == "another"
    return _ordinal(sentence, noun) or _singular_person(reading, sentence, noun)


def _ordinal(sentence: Sentence, noun: Noun) -> bool:
    return sentence.tokens[noun.head].lower in words_of("ordinal")


def _singular_person(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    sort = sort_of(reading, sentence, noun)
    lower = sentence.tokens[noun.head].lower
    if sort == "people":
        return lower not in words_of("plural") and lower not in words_of("crowd")
    if sort != "actor":
        return False
    actors = reading.marks[sentence.number].actors
    last = [mention for start, end, mention in actors if start == noun.head and end == noun.end]
    return any(mention.form in ("people", "adjective") and not lower.endswith("s") for mention in last)


def number_in(marks: Marks, noun: Noun) -> tuple[int, int, Span] | None:
    """Return the number phrase that opens a noun phrase ("at least 25 fighters"), as tokens and characters."""
    for start, end, number in marks.numbers:
        if noun.start - 4 <= start < noun.end and noun.start < end <= noun.end:
            return start, end, number.span
    return None


def _told(sentence: Sentence, noun: Noun, end: int) -> Span | None:
    """Return the words for those counted: what follows the number, with "of them" phrases."""
    if end < noun.end and not (noun.end - end == 1 and sentence.tokens[end].lower in words_of("harmed")):
        return sentence.span_of(end, noun.end)
    for prep, other in noun.preps:
        if prep == "of" and other.unit == noun.unit + 2:
            return phrase(sentence, other)
    return None


def parts_after(reading: Reading, sentence: Sentence, unit: int, kind: str) -> list[Toll]:
    """Return the parts told behind a sum: "- three soldiers and a civilian -", "including two children"."""
    tolls: list[Toll] = []
    for member in _part_nouns(sentence, unit):
        toll = toll_of(reading, sentence, member, kind, part=True)
        if toll is not None:
            tolls.append(toll)
    return tolls


def _part_nouns(sentence: Sentence, at: int) -> Iterator[Noun]:
    units = sentence.units
    while (
        at + 1 < len(units)
        and units[at].kind == "I"
        and units[at + 1].noun is not None
        and units[at].word in ("of", "in", "from", "by", "on", "near", "at", "during")
    ):
        at += 2
    opened = False
    while at < len(units) and (
        units[at].kind in ",-:(B" or units[at].word in words_of("part opener") or units[at].kind == "R"
    ):
        opened = opened or units[at].kind in "-:(" or units[at].word in words_of("part opener")
        at += 1
    if not opened or at >= len(units):
        return
    first = units[at].noun
    if first is not None and sentence.tokens[first.head].lower == "them" and at + 1 < len(units):
        at += 1
        while at < len(units) and (units[at].kind in ",B" or units[at].verb is not None):
            at += 1
        first = units[at].noun if at < len(units) else None
    if first is not None:
        yield from (member for member in first.more if member.start >= first.start)


def loose_tolls(reading: Reading, sentence: Sentence) -> Iterator[tuple[Toll, int]]:
    """Yield tolls that no effect verb gives, with their token: "left 3 dead and 5 wounded", "death toll rose to 41"."""
    marks = reading.marks[sentence.number]
    for found in marks.tolls:
        kind = _ALIAS.get(found.value.kind, found.value.kind)
        if kind not in TOLL_KINDS and (kind != "casualties" or found.value.lemma == "victim"):
            continue
        if _cared_for(sentence, found.start):
            continue
        if found.value.pos == "noun":
            toll = _by_noun(reading, sentence, found.start, found.end, kind)
        elif any(found.start <= verb.head < found.end for verb in sentence.verbs):
            yield from _by_verb(reading, sentence, found.start, found.end, kind)
            continue
        else:
            toll = _by_adjective(reading, sentence, found.start, kind)
        if toll is not None:
            yield toll, found.start
        else:
            yield from _by_predicate(reading, sentence, found.start, kind)


def wounds(reading: Reading, sentence: Sentence) -> Iterator[tuple[Toll, int]]:
    """Yield the tolls of "five soldiers suffered minor wounds"."""
    for verb in sentence.verbs:
        sustained = sentence.tokens[verb.head].lower in words_of("sustaining") and not verb.negated and not verb.passive
        if sustained and any(sentence.tokens[noun.head].lower in words_of("wound noun") for noun in verb.objects):
            for toll in _of_group(reading, sentence, verb.subject, "injured"):
                yield toll, verb.head


def _by_predicate(reading: Reading, sentence: Sentence, start: int, kind: str) -> Iterator[tuple[Toll, int]]:
    """Yield the tolls of "26 people are in custody", "three are dead"."""
    copula = next(
        (verb for verb in sentence.verbs if start - 2 <= verb.end <= start and sentence.tags[verb.head] == "A"), None
    )
    if copula is not None and not copula.negated:
        for toll in _of_group(reading, sentence, copula.subject, kind):
            yield toll, start


def _by_verb(reading: Reading, sentence: Sentence, start: int, end: int, kind: str) -> Iterator[tuple[Toll, int]]:
    """Yield the tolls of verbs that are no acts: "12 people died", "nine lost their lives", "was martyred"."""
    verb = next((verb for verb in sentence.verbs if start <= verb.head < end), None)
    if verb is None or verb.negated or verb.modal is not None or verb.infinitive:
        return
    tolls = of_verb(reading, sentence, verb, kind)
    if not tolls and verb.end - verb.start == 1 and not verb.objects:
        tolls = _of_group(reading, sentence, verb.subject, kind)
    for toll in tolls:
        yield toll, start


def _by_adjective(reading: Reading, sentence: Sentence, at: int, kind: str) -> Toll | None:
    """Read "3 dead", "six people dead", "12 wounded", "51 others injured"."""
    marks = reading.marks[sentence.number]
    for start, end, number in marks.numbers:
        between = sentence.tags[end:at]
        if not start < at or end > at or at - end > 4:
            continue
        if between.strip("NJMB") == "" and sentence.tokens[at].lower not in ("displaced", "captured", "detained"):
            told = sentence.span_of(end, at) if end < at and sentence.tags[at - 1] in "NM" else None
            return Toll(kind=kind, span=number.span, of=told)
    return None


def _by_noun(reading: Reading, sentence: Sentence, start: int, end: int, kind: str) -> Toll | None:
    """Read "41 deaths", "a death toll of 41", "the death toll rose to 41", "lost the lives of 89 people"."""
    marks = reading.marks[sentence.number]
    for _, last, number in marks.numbers:
        if last == start or (last < start and sentence.tags[last:start].strip("JMN") == "" and start - last <= 2):
            return Toll(kind=kind, span=number.span, of=None)
    if not {"toll", "number"} & set(sentence.lowers(start, end)):
        return None
    for first, _, number in marks.numbers:
        leads = sentence.tokens[first - 1].lower in words_of("toll is") if first else False
        between = sentence.lowers(end, first)
        far = 12 if set(between) & words_of("toll rises") else 6
        if end <= first <= end + far and leads:
            return Toll(kind=kind, span=number.span, of=None)
    return None


def lives(reading: Reading, sentence: Sentence) -> Iterator[tuple[Toll, int]]:
    """Yield the tolls of "cost the lives of 89 people" and "claimed 12 lives"."""
    for noun in sentence.nouns:
        if sentence.tokens[noun.head].lower != "lives":
            continue
        toll = toll_of(reading, sentence, noun, "killed")
        for prep, other in after(sentence, noun):
            if prep == "of" and toll is None:
                for part in _of_group(reading, sentence, other.more[other.more.index(other) :], "killed"):
                    yield part, noun.head
        if toll is not None:
            yield toll, noun.head


def _cared_for(sentence: Sentence, at: int) -> bool:
    """Return whether those harmed are only flown out, treated or buried here: that is no toll of an act."""
    verb = next((verb for verb in sentence.verbs if any(n.start <= at < n.end for n in verb.objects)), None)
    if verb is None:
        verb = next((v for v in sentence.verbs if v.passive and any(n.start <= at < n.end for n in v.subject)), None)
    return verb is not None and sentence.tokens[verb.head].lower in words_of("caring verb")


def victims(deed: Deed) -> list[Noun]:
    """Return the noun phrases that an effect verb does harm to."""
    verb = deed.verb
    if verb is None:
        return []
    return verb.subject if verb.passive else verb.objects

"""What a telling tells that can agree with another one or contradict it: parties, victims, places, days, tolls, means."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dragoman.extract.days import When, month_of, published_on, when_of
from dragoman.extract.deeds import Deed
from dragoman.extract.nouns import after
from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.reading import Reading
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Argument, Toll
from dragoman.schema.span import Span

_NUMBER = re.compile(r"\d[\d,.]*|[a-z]+")


@dataclass(slots=True, eq=False)
class Told:
    """What the deeds of one event have told so far. Words are lower-case; "=x" is the id of a known actor.

    `named` are words of names; `dead` are persons named as killed; `marks` are words that set an act apart ("second").
    """

    number: int
    deeds: list[Deed] = field(default_factory=list)
    kind: str = ""
    modes: set[str] = field(default_factory=set)
    actors: list[set[str]] = field(default_factory=list)
    recipients: list[set[str]] = field(default_factory=list)
    things: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    dead: set[str] = field(default_factory=set)
    days: list[When] = field(default_factory=list)
    tolls: dict[str, set[str]] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    weapons: set[str] = field(default_factory=set)
    marks: set[str] = field(default_factory=set)
    count: bool = False

    @property
    def last(self) -> int:
        """The number of the sentence that told of it last."""
        return self.deeds[-1].sentence.number

    def merge(self, fresh: Told) -> None:
        """Take over what another telling tells."""
        self.modes |= fresh.modes
        self.actors.extend(fresh.actors)
        self.recipients.extend(fresh.recipients)
        self.things |= fresh.things
        self.places |= fresh.places
        self.named |= fresh.named
        self.dead |= fresh.dead
        self.days.extend(fresh.days)
        self.heads |= fresh.heads
        self.weapons |= fresh.weapons
        for kind, numbers in fresh.tolls.items():
            self.tolls.setdefault(kind, set()).update(numbers)


def words(text: str) -> set[str]:
    """Return the words that matter in a name."""
    parts = text.lower().replace("’s", "").replace("'s", "").replace("-", " ").split()
    return {part.strip(".,'’\"") for part in parts} - words_of("empty") - {""}


def told_by(reading: Reading, deed: Deed, around: list[Deed]) -> Told:
    """Return what one deed tells; `around` are the other deeds of its sentence, which may share its phrases."""
    fresh = Told(-1, kind=deed.kind)
    if deed.mode is not None:
        fresh.modes.add(deed.mode)
    for held in deed.args:
        if not _borrowed(deed, held, around):
            _add(reading, fresh, deed, held)
    for toll in deed.tolls:
        if not toll.part:
            fresh.tolls.setdefault(toll.kind, set()).add(number_words(reading.text, toll))
    fresh.count = fresh.count or _spell(deed)
    fresh.heads = {_stem(other) for other in (deed, *deed.joined)}
    fresh.marks = set(_setting_apart(deed))
    return fresh


def _spell(deed: Deed) -> bool:
    """Return whether an act is told for all the time since a day: "60 have been killed in such raids since January"."""
    spans = [held.span for held in deed.of("time")]
    since = any(time.relation == "since" and time.span in spans for _, _, time in deed.marks.times)
    return since and deed.kind in ("ASSAULT", "COERCE") and (deed.noun is None or deed.plural)


def _add(reading: Reading, fresh: Told, deed: Deed, held: Argument) -> None:
    text = held.span.of(reading.text)
    found = words(text) | known(reading, held.span)
    if held.role == "actor" and held.attribution != "denied":
        fresh.actors.append(found)
    elif held.role == "recipient" and found - words_of("harmed"):
        fresh.recipients.append(found)
        fresh.dead |= _dead(reading, deed, held.span)
    elif held.role == "thing":
        fresh.things |= found
    elif held.role == "place":
        fresh.places |= _place_words(reading, held.span, found)
    elif held.role == "weapon":
        fresh.weapons |= {word.rstrip("s") for word in found if not word.isdigit()}
    elif held.role == "count":
        fresh.count = True
    elif held.role == "time" and _own_time(deed, held.span):
        fresh.days.extend(_whens(reading, deed, held.span))
    if held.role in ("actor", "recipient"):
        fresh.named |= {word for word in found if word.startswith("=")} | _capitals(reading, held.span)


def known(reading: Reading, span: Span) -> set[str]:
    """Return the known actors named in a span, states' bodies by their state so that "US" and "American forces" agree."""
    sentence = sentence_at(reading, span.start)
    if sentence is None:
        return set()
    actors = reading.marks[sentence.number].actors
    return {"=" + _state(mention.actor) for _, _, mention in actors if span.overlaps(mention.span)}


def _state(actor: str) -> str:
    """Return the state of a body of a state ("us" of "us.army"); another actor, as a person, stays as it is."""
    state, _, body = actor.partition(".")
    return state if body and len(state) == 2 else actor


def sentence_at(reading: Reading, offset: int) -> Sentence | None:
    """Return the sentence that holds a character of the text."""
    sentences = reading.sentences
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].span.end <= offset:
            low = middle + 1
        else:
            high = middle
    return sentences[low] if low < len(sentences) and sentences[low].span.start <= offset else None


def _capitals(reading: Reading, span: Span) -> set[str]:
    """Return the words of a span that are capitalised names of their own, not of a known actor or a people."""
    sentence = sentence_at(reading, span.start)
    if sentence is None:
        return set()
    actors = [mention.span for _, _, mention in reading.marks[sentence.number].actors if mention.kind != "person"]
    found = set()
    for at, token in enumerate(sentence.tokens):
        inside = span.start <= token.start and token.end <= span.end
        if (
            inside
            and sentence.tags[at] == "M"
            and not any(held.overlaps(Span(token.start, token.end)) for held in actors)
        ):
            found |= {part for part in words(token.text) if len(part) > 2}
    return found


def _dead(reading: Reading, deed: Deed, span: Span) -> set[str]:
    """Return the name, as consonants, of a person told to be killed, so that two spellings of it agree."""
    killing = deed.mode == "targeted" or any(other.act.effect == "killed" for other in (deed, *deed.joined))
    sentence = sentence_at(reading, span.start)
    if not killing or sentence is None:
        return set()
    people = _capitals(reading, span)
    tokens = [token for token in sentence.tokens if span.start <= token.start and token.end <= span.end]
    last = [part for token in tokens for part in words(token.text) if part in people]
    if not last or any(token.lower.isdigit() for token in tokens):
        return set()
    personal = len(last) > 1 or last[-1] in reading.names or last[-1] in reading.persons
    return {consonants(last[-1])} if personal else set()


def consonants(word: str) -> str:
    """Return a word without vowels and doubled letters: "Soleimani" and "Suleimani" are one name."""
    kept = [letter for letter in word if letter not in "aeiouyw'’"]
    return "".join(letter for at, letter in enumerate(kept) if at == 0 or kept[at - 1] != letter) or word


def _place_words(reading: Reading, span: Span, found: set[str]) -> set[str]:
    """Return the words of a place smaller than a country: those are what two places can differ in."""
    country = any(word.startswith("=") for word in found)
    return set() if country else found


def _borrowed(deed: Deed, held: Argument, around: list[Deed]) -> bool:
    """Return whether the words that fill a role stand nearer to another deed of the sentence that has them too."""
    if deed.noun is None or held.role not in ("recipient", "thing", "place", "time", "weapon"):
        return False
    if _within(deed, held.span):
        return False
    at = held.span.start
    own = abs(deed.start_offset - at)
    return any(
        abs(other.start_offset - at) < own and any(held.span == item.span for item in other.args)
        for other in around
        if other is not deed
    )


def _extent(deed: Deed) -> list[Noun]:
    """Return the noun phrases that belong to a noun deed: its own, its owner, and those that hang on it."""
    noun = deed.noun
    if noun is None:
        return []
    owner = [noun.owner] if noun.owner is not None else []
    return [noun, *owner, *[other for _, other in after(deed.sentence, noun)]]


def _within(deed: Deed, span: Span) -> bool:
    return any(deed.sentence.span_of(noun.start, noun.end).overlaps(span) for noun in _extent(deed))


def own_times(deeds: list[Deed]) -> None:
    """Take a time away from the deeds that only stand near it, where it is in the phrase of another deed's noun."""
    for deed in deeds:
        for other in deeds:
            if other.sentence is not deed.sentence or other is deed or other.noun is None:
                continue
            theirs = [held.span for held in other.of("time") if _within(other, held.span)]
            if not _reaches(deed, other):
                deed.args = [
                    held
                    for held in deed.args
                    if held.role != "time" or held.span not in theirs or _within(deed, held.span)
                ]


def _reaches(deed: Deed, other: Deed) -> bool:
    """Return whether the other deed is what this one is or speaks of, so that its day is this one's too."""
    return other in deed.joined or other in deed.about or (other.governor is not None and other.governor is deed.verb)


def _own_time(deed: Deed, span: Span) -> bool:
    """Return whether a time is the act's own: not that of a condemnation of it, nor of another act's phrase."""
    if deed.noun is None:
        return True
    verbs: list[Verb | None] = [other.verb for other in deed.joined]
    governor = deed.governor or next((verb for verb in deed.sentence.verbs if deed.noun in verb.subject), None)
    if deed.light or _within(deed, span) or _qualifies(deed, span):
        return True
    if governor is None:
        return not deed.definite
    return governor in verbs or deed.sentence.tokens[governor.head].lower in words_of("happening")


def _qualifies(deed: Deed, span: Span) -> bool:
    """Return whether a time stands between the article and the noun: "the May 9 raid"."""
    noun, tokens = deed.noun, deed.sentence.tokens
    if noun is None:
        return False
    inside = [at for at in range(noun.start) if span.start <= tokens[at].start and tokens[at].end <= span.end]
    before = inside[0] - 1 if inside else -1
    return before >= 0 and inside[-1] == noun.start - 1 and tokens[before].lower in words_of("definite")


def _whens(reading: Reading, deed: Deed, span: Span) -> list[When]:
    published = published_on(reading.report)
    found = []
    for _, _, time in deed.marks.times:
        if time.span == span:
            inside = deed.noun is not None and deed.noun.under in ("after", "before", "since")
            when = when_of(time, published, month_of(reading.report))
            if when is not None and not (when.other and (inside or deed.definite)):
                found.append(when)
    return found


def number_words(text: str, toll: Toll) -> str:
    """Return the number of a toll without "at least" and the like, so that two tellings of it agree."""
    found = [word for word in _NUMBER.findall(toll.span.of(text).lower()) if word not in words_of("about number")]
    return " ".join(found)


def _stem(deed: Deed) -> str:
    """Return what "assassinate", "assassinated" and "assassination" share."""
    return deed.act.phrase[0 if deed.verb is not None else -1].strip("*+")[:5]


def _setting_apart(deed: Deed) -> list[str]:
    """Return the words that tell an act from those before it: "a second bomb", "another attack", "separate raids"."""
    nouns = [deed.noun] if deed.noun is not None else []
    if deed.verb is not None:
        nouns = [n for n in deed.verb.subject if n.head + 1 in deed.marks.weapons or n.head + 1 in deed.marks.things]
    if deed.noun is not None and deed.governor is not None:
        nouns += [noun for noun in deed.governor.subject if noun is not deed.noun and deed.governor.passive]
    found = []
    for noun in nouns:
        found += [word for word in deed.sentence.lowers(noun.start, noun.head) if word in words_of("setting apart")]
    return found

"""A report as the extractor reads it: parsed sentences, and which words name people, things, weapons, times, actors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from dragoman.codebook.inflect import noun_forms, verb_forms
from dragoman.codebook.lexicon import Lexicon
from dragoman.codebook.words import (
    Found,
    Light,
    Person,
    Response,
    Saying,
    Thing,
    TollWord,
    Unnamed,
    WeaponWord,
    load_light,
    load_people,
    load_response,
    load_saying,
    load_things,
    load_tolls,
    load_unnamed,
    load_weapons,
)
from dragoman.extract.clauses import connect
from dragoman.extract.phrases import Noun, Sentence, cut
from dragoman.extract.tags import is_titled
from dragoman.extract.vocabulary import VerbForm, forms
from dragoman.knowledge.actors import KnownMention
from dragoman.knowledge.knowledge import Knowledge
from dragoman.language.numbers import NumberPhrase, find_numbers
from dragoman.language.times import TimePhrase, find_times
from dragoman.language.tokens import tokenize
from dragoman.schema.report import Quotation, Report
from dragoman.schema.span import Span


@dataclass(slots=True, eq=False)
class Marks:
    """The words of the tables found in one sentence, by the token they end on (people, things, weapons) or start on."""

    people: dict[int, Found[Person]] = field(default_factory=dict)
    things: dict[int, Found[Thing]] = field(default_factory=dict)
    weapons: dict[int, Found[WeaponWord]] = field(default_factory=dict)
    unnamed: dict[int, Found[Unnamed]] = field(default_factory=dict)
    saying: list[Found[Saying]] = field(default_factory=list)
    light: list[Found[Light]] = field(default_factory=list)
    tolls: list[Found[TollWord]] = field(default_factory=list)
    response: list[Found[Response]] = field(default_factory=list)
    actors: list[tuple[int, int, KnownMention]] = field(default_factory=list)
    times: list[tuple[int, int, TimePhrase]] = field(default_factory=list)
    numbers: list[tuple[int, int, NumberPhrase]] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Reading:
    """A report with its parsed sentences and their marks; `places` are names that the report itself uses as places."""

    report: Report
    text: str
    sentences: list[Sentence]
    marks: list[Marks]
    quotations: list[Quotation]
    places: set[str] = field(default_factory=set)
    persons: set[str] = field(default_factory=set)
    capitals: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    public: bool = False

    def words(self, sentence: Sentence, noun: Noun) -> list[str]:
        """Return the lower-case words of a noun phrase."""
        return sentence.lowers(noun.start, noun.end)

    def quoted(self, span: Span) -> bool:
        """Return whether a span lies inside a quotation."""
        return any(quotation.span.covers(span) for quotation in self.quotations)


@lru_cache(maxsize=8)
def lexicon_forms(lexicon: Lexicon) -> Mapping[str, VerbForm]:
    """Return word form -> verb form for the verbs of the lexicon and of the tables of saying and governing words."""
    nouns = {form for act in lexicon.acts() if act.pos == "noun" for form in noun_forms(act.phrase[-1].strip("*+"))}
    table: dict[str, VerbForm] = {}
    lemmas = {word for act in lexicon.acts() if act.pos == "verb" for word in [_head(act.phrase)]}
    lemmas |= {_head(tuple(entry.lemma.split())) for entry in load_saying().values()}
    for lemma in sorted(lemmas):
        if lemma.isalpha():
            _add(table, lemma, nouns)
    return table


_VERBAL_ENDS = ("ise", "ize", "ify", "iate", "uate", "duce", "mit", "ceive")


def _head(phrase: tuple[str, ...]) -> str:
    marked = [word for word in phrase if word.endswith("*")]
    return (marked[0] if marked else phrase[0]).strip("*+").split("|")[0]


def _add(table: dict[str, VerbForm], lemma: str, nouns: set[str]) -> None:
    found = verb_forms(lemma)
    pasts = {form for form, kind in found.items() if kind == "past"}
    participles = {form for form, kind in found.items() if kind == "participle"}
    for form, kind in found.items():
        known = forms().get(form)
        open_class = form in nouns or (kind in ("base", "third") and not lemma.endswith(_VERBAL_ENDS))
        noun = known[2] if known is not None else open_class
        sort = "both" if kind == "past" and not participles - pasts else str(kind)
        table.setdefault(form, (lemma, sort, noun and sort != "gerund"))
    if lemma in pasts and lemma in nouns:
        table[lemma] = (lemma, "both", True)


def read(report: Report, lexicon: Lexicon, knowledge: Knowledge) -> Reading:
    """Return the report parsed; a report without sentence spans is read as one sentence."""
    text = report.text
    extra = lexicon_forms(lexicon)
    spans = report.sentences or ((Span(0, len(text)),) if text.strip() else ())
    known = knowledge.find(text)
    times = find_times(text)
    numbers = find_numbers(text)
    reading = Reading(report, text, [], [], list(report.quotations))
    for span in spans:
        tokens = tokenize(text, span.start, span.end)
        if not tokens or len(tokens) > 400:
            continue
        sentence = connect(cut(len(reading.sentences), span, tokens, extra, is_titled(tokens)), extra)
        reading.sentences.append(sentence)
        marks = _mark(sentence)
        _place(sentence, marks, known, times, numbers)
        reading.marks.append(marks)
    return reading


def _mark(sentence: Sentence) -> Marks:
    words = [token.lower for token in sentence.tokens]
    return Marks(
        people={found.end: found for found in load_people().find(words)},
        things={found.end: found for found in load_things().find(words)},
        weapons={found.end: found for found in load_weapons().find(words)},
        unnamed={found.end: found for found in load_unnamed().find(words)},
        saying=load_saying().find(words),
        light=load_light().find(words),
        tolls=load_tolls().find(words),
        response=load_response().find(words),
    )


def _place(
    sentence: Sentence, marks: Marks, known: list[KnownMention], times: list[TimePhrase], numbers: list[NumberPhrase]
) -> None:
    """Lay the spans of known actors, times and numbers over the tokens."""
    starts = {token.start: at for at, token in enumerate(sentence.tokens)}
    ends = {token.end: at + 1 for at, token in enumerate(sentence.tokens)}
    for mention in known:
        if sentence.span.covers(mention.span):
            at, last = token_at(sentence, mention.span.start), token_at(sentence, mention.span.end - 1)
            if at is not None and last is not None:
                marks.actors.append((at, last + 1, mention))
    for time in times:
        if sentence.span.covers(time.span) and time.span.start in starts:
            marks.times.append((starts[time.span.start], ends.get(time.span.end, starts[time.span.start] + 1), time))
    for number in numbers:
        if sentence.span.covers(number.span) and number.span.start in starts:
            marks.numbers.append(
                (starts[number.span.start], ends.get(number.span.end, starts[number.span.start] + 1), number)
            )


def token_at(sentence: Sentence, offset: int) -> int | None:
    """Return the number of the token that covers a character of the text."""
    tokens = sentence.tokens
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].end <= offset:
            low = middle + 1
        else:
            high = middle
    return low if low < len(tokens) and tokens[low].start <= offset < tokens[low].end else None

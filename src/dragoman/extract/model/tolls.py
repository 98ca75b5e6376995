"""What the network marks as tolls, told as tolls: sums with their pieces, single persons, ages left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from dragoman.codebook.words import load_people
from dragoman.extract.model.harms import DEADLY, HURT, Harms
from dragoman.extract.model.labels import TOLL_ROLES
from dragoman.extract.model.predicates import kind_of, kind_said
from dragoman.extract.vocabulary import words_of
from dragoman.language.ages import age_in, ages_before, without_ages
from dragoman.language.numbers import numbers_at
from dragoman.language.numbers_words import number_words
from dragoman.language.sums import adds_up, beside, joined
from dragoman.schema.mention import Mention, Toll
from dragoman.schema.span import Span

# An age where only the number is marked: "Emerson Ware, 26, of Toledo".
_BEFORE_AGE = re.compile(r"[^\W\d_]\.?,\s\Z|\baged\s\Z")
_AFTER_AGE = re.compile(r"\s?[,;.)]|\sof\s|\sand\s")
# Behind a number: it has its own word of harm ("and two others were wounded").
_OWN_HARM = re.compile(
    r"(?:\s+(?!and\b|but\b|while\b)[\w’'-]+){0,3}?\s+(?:killed|dead|died|slain|injured|wounded|hurt|maimed)\b",
    re.IGNORECASE,
)
# In what is marked itself: "28 deaths and 212 wounded".
_HARM = re.compile(r"\b(?:killed|dead|died|deaths?|slain|injur(?:ed|ies|y)|wound(?:ed|s)|hurt|maimed)\b", re.IGNORECASE)
# They name nobody by themselves, or not how many: "some", "as many wounded", "more than half of those killed".
_UNCOUNTED = re.compile(r"\d|\b(?:some|many|most|more|half|part|those|several|others)\b", re.IGNORECASE)
_HANGS = re.compile(r"\b(?:of|from|in|at|with|on|who)\b")
_PLURAL = re.compile(r"\s+(?P<words>[a-z]+s)\b")
# They name nobody by themselves.
_HARMS = frozenset(
    ("killed", "injured", "wounded", "hurt", "detained", "arrested", "captured", "missing", "a total", "total")
)
_SOME = re.compile(r"\b(?:number|toll|list)\s+of\s+(?:the\s+)?\Z", re.IGNORECASE)
# What the network counts beside the harms; of these acts it is how many take part.
OTHER = "other toll"
_CROWDS = {"PROTEST": "participants", "MOBILIZE": "troops"}
# "All but four of the pupils were freed": four were not.
_ALL_BUT = re.compile(r"\b(?:all|everyone|everybody)\s(?:but|except|save)\s(?:for\s)?\Z", re.IGNORECASE)
# A number that counts nobody: "64 per cent of them", "44 counts of murder".
_NO_PEOPLE = re.compile(
    r"(?:[a-z]+\s){0,3}[\d.,]+\s?(?:%|per\s?cent\b|(?:[a-z]+\s)?(?:counts?|charges)\b)", re.IGNORECASE
)
# Behind a number: "two of them embassy staff" are two embassy staff; "63 from 58" are 63.
_OF_THEM = re.compile(r"\s*of\s(?:them|whom|these|those)\s(?=\w)")
_FROM_NUMBER = re.compile(r"\s(?:up )?from\s[\d,]+")
# Behind a number, before its parts.
_OPENS_PARTS = re.compile(r"[^.;]*\b(?:including|among (?:them|whom)|of whom|of them|of which)\b", re.IGNORECASE)
# Before the parts of a toll, and behind a part.
_AMONG = re.compile(
    r"\b(?:including|among (?:them|whom|the \w+)|(?:some )?of (?:them|whom|which|the \w+))(?:,|\s(?:were|was|at least))*\s\Z",
    re.IGNORECASE,
)
_DEAD = r"(?:the|its|their) (?:dead|victims|killed|wounded|injured|slain|casualties|latter)"
_OF_THE_DEAD = re.compile(rf"(?:\s\w+){{0,2}}?\s(?:of|among) (?:them|whom|these|those|{_DEAD})\b", re.IGNORECASE)
# Behind a number of the hurt: how some of them are.
_CONDITION = re.compile(
    r"(?:\s[\w’'-]+){0,3}?\s(?:in|into)\s(?:an?\s)?(?:critical|serious|grave|stable)\b|\scritically\b"
)
# "Rose from 12 to 14".
_FROM = re.compile(r"\bfrom\s\Z", re.IGNORECASE)
_TO = re.compile(r"(?:\s\w+)?\sto\s(?:at least\s|about\s)?", re.IGNORECASE)
ENDS = " \t\n,;:.'\"“”‘’()[]–—-"


class Marked(NamedTuple):
    """Words marked as a toll of a kind, as likely as `score`."""

    kind: str
    span: Span
    score: float


class Tolls:
    """Makes the tolls of one report."""

    def __init__(self, text: str, harms: Harms | None) -> None:
        self._text, self._harms = text, harms

    def of(self, marked: Sequence[Marked], parts: Sequence[Span], act: str = "") -> Iterator[Toll]:
        """Yield the tolls of a trigger, kind by kind; `parts` are the words marked as parts of a toll told elsewhere.

        `act` is the trigger's type: what the network counts without a kind of its own are those who protest or are deployed.
        """
        whole = (one._replace(span=self._with_age(one.span)) for one in marked)
        counted = _each_once([one for one in whole if not self._stands_as_age(one.span)])
        yield from self._crowds([one.span for one in counted if one.kind == OTHER], parts, act)
        by_kind = _by_kind(self._agreed(_likeliest(counted)))
        for kind in TOLL_ROLES:
            if kind != OTHER:
                spans = joined(self._text, by_kind.get(kind, ()))
                said = [(kind_of(kind, self._text, span), span) for span in spans]
                told = [toll for kind, span in said if kind for toll in self._told(kind, span, parts)]
                yield from _with_whole(self._text, told)

    def _crowds(self, spans: Sequence[Span], parts: Sequence[Span], act: str) -> Iterator[Toll]:
        """Yield how many took part or were deployed; of things and of words without a number nothing."""
        for span in spans if act in _CROWDS else ():
            number = next((found.span for found in numbers_at(self._text, span)), None)
            if number is None:
                continue
            rest = trimmed(self._text, Span(number.end, span.end)) if number.end < span.end else None
            if kind_said(self._text, span):
                continue
            beyond = _PLURAL.match(self._text, number.end)  # "a dozen" is marked of "a dozen parties"
            words = rest.of(self._text) if rest else beyond["words"] if beyond else ""
            if not words or names_people(words):
                part = any(one.overlaps(span) for one in parts)
                yield Toll(kind=_CROWDS[act], span=number, of=rest, part=part)

    def _agreed(self, marked: Sequence[Marked]) -> list[Marked]:
        """Return the marked words with "and two soldiers" killed where those before them are, and no word of harm follows."""
        found: list[Marked] = []
        for one in sorted(marked, key=lambda one: one.span.start):
            alike = found and self._share_harm(found[-1], one)
            found.append(one._replace(kind=found[-1].kind) if alike else one)
        return found

    def _share_harm(self, last: Marked, one: Marked) -> bool:
        """Return whether marked words tell more of those marked before, in another way: "12 civilians and two soldiers"."""
        return (
            {last.kind, one.kind} == {DEADLY, HURT}
            and beside(self._text, last.span.end, one.span.start)
            and not _OWN_HARM.match(self._text, one.span.end)
            and not _HARM.search(one.span.of(self._text))
            and bool(adds_up(self._text, Span(last.span.start, one.span.end)))
        )

    def _told(self, kind: str, span: Span, parts: Sequence[Span]) -> Iterator[Toll]:
        pieces = adds_up(self._text, span)
        if not pieces:
            yield from self._single(kind, span, any(part.overlaps(span) for part in parts))
            return
        whole = Span(pieces[0].span.start, pieces[-1].span.end)
        opening = Span(pieces[0].span.start, pieces[1].span.start)
        # Each piece may be marked as a part of this very sum; what is marked through and through is part of another.
        if not any(part.covers(opening) for part in parts):
            yield from self._toll(
                kind, whole, part=_AMONG.search(self._text, max(0, whole.start - 60), whole.start) is not None
            )
        for piece in pieces:
            yield from self._single(kind, piece.span, part=True)

    def _single(self, kind: str, span: Span, part: bool) -> Iterator[Toll]:
        number = next((found.span for found in numbers_at(self._text, span)), None)
        number = number and _changed_to(self._text, number)
        age = age_in(self._text, span.start, span.end)
        if number is not None and _ALL_BUT.search(self._text, max(0, number.start - 24), number.start):
            return
        if _NO_PEOPLE.match(self._text, span.start):
            return
        if number is not None and not (age and age.end == number.start):
            aside = _OF_THEM.match(self._text, number.end, span.end) or _FROM_NUMBER.match(
                self._text, number.end, span.end
            )
            start = aside.end() if aside else number.end
            rest = trimmed(self._text, Span(start, span.end)) if start < span.end else None
            some = kind == HURT and _CONDITION.match(self._text, number.end) is not None
            yield from self._toll(kind, number, of=rest, part=part or some)
            return
        named = Span(span.start, age.start) if age and age.start > span.start else span
        if named.of(self._text).lower() not in _HARMS:
            yield from self._toll(kind, named, part=part, single=self._names_one(named))

    def _toll(
        self, kind: str, span: Span, *, of: Span | None = None, part: bool = False, single: bool = False
    ) -> Iterator[Toll]:
        """Yield the toll, unless the report's words tell of no harm at all."""
        harm = self._harms.of(kind, span) if self._harms else kind
        if harm is not None:
            yield Toll(kind=harm, span=span, of=of, part=part, single=single)

    def _stands_as_age(self, span: Span) -> bool:
        """Return whether words are a number alone that is somebody's age, as the words on both sides show."""
        before = self._text[max(0, span.start - 8) : span.start]
        bare = span.of(self._text).isdigit() and _BEFORE_AGE.search(before)
        return bool(bare and _AFTER_AGE.match(self._text, span.end))

    def _with_age(self, span: Span) -> Span:
        """Return marked words with the whole of an age before a noun that they begin or end in: "A 13", "old boy"."""
        ages = ages_before(self._text, span)
        both = (span, *ages)
        return Span(min(one.start for one in both), max(one.end for one in both))

    def _names_one(self, span: Span) -> bool:
        """Return whether a phrase without a number names one person or thing: "the mayor", "Zedi Feruzi"."""
        told = span.of(self._text)
        if _SOME.search(self._text, max(0, span.start - 32), span.start):
            return False  # "an unknown number of dead"
        plain = without_ages(told)
        words = plain.split()
        last = words[-1].lower().strip(ENDS) if words else ""
        if plain != told and (not last or last in ("a", "an", "the", "one")):
            return True  # "the 17-year-old"
        if not last or "and" in words or last in words_of("plural") or _UNCOUNTED.search(plain):
            return False
        head = plain.lower().partition(" of ")[0].split()[-1].strip(ENDS)
        if head in number_words()["groups"]["words"]:
            return False
        return words[-1][:1].isupper() or not last.endswith("s")


def names_people(words: str) -> bool:
    """Return whether words behind a number are of people: a word for people as their head, a name, or "of them"."""
    head = _HANGS.split(words, maxsplit=1)[0].split() or words.split()
    last = head[-1].strip(ENDS)
    return (
        last.lower() in load_people() or last[:1].isupper() or last.lower() in words_of("plural") | {"more", "others"}
    )


def trimmed(text: str, span: Span) -> Span | None:
    """Return a span without the marks and spaces at its ends, None where nothing is left."""
    start, end = span.start, span.end
    while start < end and text[start] in ENDS:
        start += 1
    while end > start and text[end - 1] in ENDS:
        end -= 1
    return Span(start, end) if start < end else None


def with_wholes(text: str, told: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, a part as the whole toll where its event tells no other and no words say of what it is a part."""
    spans: dict[tuple[int, str], set[Span]] = {}
    for one in told:
        for toll in one.tolls:
            spans.setdefault((one.event, toll.kind), set()).add(toll.span)
    alone = {key for key, held in spans.items() if len(held) == 1 and not _partitive(text, *held)}
    return [
        msgspec.structs.replace(
            one,
            tolls=tuple(
                msgspec.structs.replace(toll, part=False) if (one.event, toll.kind) in alone else toll
                for toll in one.tolls
            ),
        )
        for one in told
    ]


def _partitive(text: str, span: Span) -> bool:
    """Return whether the words around a toll say that it is a part of another."""
    return (
        _AMONG.search(text, max(0, span.start - 60), span.start) is not None
        or _OF_THE_DEAD.match(text, span.end) is not None
    )


def _with_whole(text: str, tolls: Sequence[Toll]) -> list[Toll]:
    """Return the tolls, the second as a part where it is told as one of the first: "eight, including two boys".

    The first is no part where all are.
    """
    if len(tolls) < 2 or (tolls[0].part and not all(one.part for one in tolls)):
        return [*tolls]
    first, second, *rest = tolls
    behind = all(first.span.end <= one.span.start for one in (second, *rest))
    apart = set(text[first.span.end : second.span.start]) & {".", ";"}
    if behind and not apart and _OPENS_PARTS.match(text, first.span.end, second.span.end + 9):
        return [msgspec.structs.replace(first, part=False), msgspec.structs.replace(second, part=True), *rest]
    return [*tolls]


def _changed_to(text: str, number: Span) -> Span:
    """Return the number that a toll now stands at: the second of "revised from 14 to 12"."""
    to = _TO.match(text, number.end) if _FROM.search(text, max(0, number.start - 8), number.start) else None
    later = next((one.span for one in numbers_at(text, Span(to.end(), to.end() + 1))), None) if to else None
    return later or number


def _likeliest(marked: Sequence[Marked]) -> list[Marked]:
    """Return the marked words, those marked twice in the kind of toll for which they are likeliest: each is counted once."""

    def kept(one: Marked) -> bool:
        return not any(
            other.kind != one.kind and other.span.overlaps(one.span) and other.score > one.score for other in marked
        )

    return [one for one in marked if kept(one)]


def _each_once(marked: Sequence[Marked]) -> list[Marked]:
    """Return the marked words, those of one kind that overlap as one: "a 13" and "year-old boy" are one boy."""
    found: list[Marked] = []
    for one in sorted(marked, key=lambda one: (one.kind, one.span.start)):
        last = found[-1] if found else None
        if last and last.kind == one.kind and last.span.overlaps(one.span):
            span = Span(last.span.start, max(last.span.end, one.span.end))
            found[-1] = Marked(one.kind, span, max(last.score, one.score))
        else:
            found.append(one)
    return sorted(found, key=lambda one: one.span.start)


def _by_kind(marked: Sequence[Marked]) -> Mapping[str, Sequence[Span]]:
    found: dict[str, list[Span]] = {}
    for one in marked:
        found.setdefault(one.kind, []).append(one.span)
    return found

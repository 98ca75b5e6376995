"""Noun phrases and verb groups of one sentence, and the units between them, found over the letters of `tags`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from dragoman.extract.tags import tag
from dragoman.extract.vocabulary import VerbForm, words_of
from dragoman.language.tokens import Token
from dragoman.schema.span import Span

_UNIT = re.compile(
    r"(?P<verb>(?:T[BX]*)?(?:[OA][BXA]*)*(?<![BX])[VEG]|(?:T[BX]*)?[BX]+(?:[OA][BXA]*)*[VEG]|(?:T[BX]*)?[OA][OABX]*[EVG]?)"
    r"|(?P<noun>(?:[DP]+B*)*(?:B(?=[JU]))?[UJNM](?:[UNM]|J(?=[UJ]*[NM])|(?<=[UJ])J|B(?=[JU]+[NM]))*|R|[DP]+)"
)


@dataclass(slots=True, eq=False)
class Noun:
    """A noun phrase: tokens `start` to `end`; `head` is its last noun. `owner` is the possessor ("Iran's").

    `preps` are the phrases that hang on it; `under` is the preposition it stands under; `more` are those coordinated
    with it, itself included; `same` is its apposition.
    """

    start: int
    end: int
    head: int
    unit: int = 0
    owner: Noun | None = None
    under: str | None = None
    host: Noun | None = None
    preps: list[tuple[str, Noun]] = field(default_factory=list)
    more: list[Noun] = field(default_factory=list)
    same: list[Noun] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Verb:
    """A verb group: tokens `start` to `end`, `head` the verb that carries the meaning.

    `link` says how it hangs on `parent`: main, coordinate, relative, complement (to attack), adverbial (killing six),
    reduced (carried out by), subordinate (when ...), content (that ...).
    """

    start: int
    end: int
    head: int
    unit: int = 0
    infinitive: bool = False
    finite: bool = False
    passive: bool = False
    progressive: bool = False
    negated: bool = False
    helped: bool = False
    modal: str | None = None
    link: str = "main"
    parent: Verb | None = None
    host: Noun | None = None
    subject: list[Noun] = field(default_factory=list)
    objects: list[Noun] = field(default_factory=list)
    preps: list[tuple[str, Noun]] = field(default_factory=list)
    mark: str | None = None


@dataclass(slots=True, eq=False)
class Unit:
    """One piece of a sentence: a noun phrase, a verb group, or a single word or mark with its letter as `kind`."""

    kind: str
    start: int
    end: int
    noun: Noun | None = None
    verb: Verb | None = None
    word: str = ""


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence, cut up. Token numbers count from 0 within it."""

    number: int
    span: Span
    tokens: list[Token]
    tags: str
    units: list[Unit]
    nouns: list[Noun]
    verbs: list[Verb]
    titled: bool = False

    def span_of(self, start: int, end: int) -> Span:
        """Return the characters that tokens `start` to `end` cover."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def lowers(self, start: int, end: int) -> list[str]:
        """Return the lower-case words `start` to `end`."""
        return [token.lower for token in self.tokens[start:end]]


def cut(number: int, span: Span, tokens: list[Token], extra: Mapping[str, VerbForm], titled: bool) -> Sentence:
    """Return a sentence with its phrases; `clauses.connect` ties them together."""
    tags = tag(tokens, extra)
    sentence = Sentence(number, span, tokens, tags, [], [], [], titled)
    at = 0
    while at < len(tags):
        match = _UNIT.match(tags, at)
        if match is None:
            sentence.units.append(Unit(tags[at], at, at + 1, word=tokens[at].lower))
            at += 1
        elif tags[at : match.end()].strip("JB") == "":
            sentence.units.append(Unit("B", at, match.end()))
            at = match.end()
        elif match.lastgroup == "verb":
            at = _add_verb(sentence, at, match.end())
        else:
            at = _add_noun(sentence, at, _dated_end(tokens, tags, at, match.end()))
    _own(sentence)
    return sentence


def _dated_end(tokens: list[Token], tags: str, start: int, end: int) -> int:
    """Return where a noun phrase ends that opens with a day, so that "On Sunday Indian warplanes" is two phrases."""
    days = words_of("day word")
    for at in range(start, end - 1):
        if tags[at] == "N" and tags[at + 1] == "M" and tokens[at + 1].text in words_of("title") and tags[start] in "DP":
            return at + 1
        if tags[at] == "N" and tags[at + 1] == "M" and _opening_phrase(tokens, tags, start, at, end):
            return at + 1
        if tokens[at].lower in words_of("part of day") and tags[at + 1] == "M":
            return at + 1
        if tokens[at].lower not in days:
            continue
        after = at + 1
        while after < end and (tokens[after].lower in days or tokens[after].text.isdigit()):
            after += 1
        if after >= end:
            return end
        if after == end - 1 and tags[end : end + 1] in ("E", "V", "A", "O"):
            return after if tokens[after].lower not in words_of("part of day") else end
        if tags[after] in "MD" or tokens[after - 1].text.isdigit():
            return after
    return end


def _opening_phrase(tokens: list[Token], tags: str, start: int, at: int, end: int) -> bool:
    """Return whether a noun ends the phrase that opens a sentence and a name opens the clause: "In his speech Okello said"."""
    lower = tokens[at].lower
    naming = lower in words_of("person word") or lower in words_of("place word") or lower in words_of("collective")
    return (
        start == 1
        and tags[0] == "I"
        and tags[start] in "DP"
        and not naming
        and tags[end : end + 1] in ("E", "V", "A", "O")
    )


def _own(sentence: Sentence) -> None:
    """Fold possessors ("Iran's", "the rebels'") into the unit of what they own, and number the units."""
    units: list[Unit] = []
    for unit in sentence.units:
        if unit.noun is not None and len(units) >= 2 and _is_possessive(sentence, units[-1], units[-2], unit.noun):
            unit.noun.owner = units[-2].noun
            unit.start = units[-2].start
            del units[-2:]
        elif unit.noun is not None and sentence.tags[unit.start] not in "DPR" and _after_gloss(sentence, units):
            unit.noun.owner = units[-4].noun
            unit.start = units[-4].start
            del units[-4:]
        elif unit.noun is not None and units and units[-1].noun is not None and _is_date(sentence, unit.noun):
            unit.kind, unit.noun = "B", None
        units.append(unit)
    for at, unit in enumerate(units):
        if unit.verb is not None:
            unit.verb.unit = at
        owner = unit.noun
        while owner is not None:
            owner.unit = at
            owner = owner.owner
    sentence.units = units


def _after_gloss(sentence: Sentence, units: list[Unit]) -> bool:
    """Return whether the last units are a name and a word on it in brackets: "Royal Air Force (RAF) jets"."""
    if len(units) < 4 or units[-1].kind != ")" or units[-3].kind != "(" or units[-4].noun is None:
        return False
    gloss, name = units[-2].noun, units[-4].noun
    if gloss is None or name is None:
        return False
    named = set(sentence.tags[gloss.start : gloss.end] + sentence.tags[name.start : name.end]) == {"M"}
    return named or (gloss.end - gloss.start == 1 and sentence.tokens[gloss.head].text.isupper())


def _is_date(sentence: Sentence, noun: Noun) -> bool:
    return sentence.tokens[noun.head].lower in words_of("time noun")


def _is_possessive(sentence: Sentence, mark: Unit, before: Unit, noun: Noun) -> bool:
    if before.noun is None or sentence.tags[noun.start] in "DPR":
        return False
    if mark.kind == "Q":
        return True
    left = sentence.tokens[mark.start - 1]
    return mark.word in ("'", "’") and left.end == sentence.tokens[mark.start].start and left.lower.endswith("s")


def _add_noun(sentence: Sentence, start: int, end: int) -> int:
    head = end - 1
    noun = Noun(start, end, head, unit=len(sentence.units))
    noun.more.append(noun)
    sentence.nouns.append(noun)
    sentence.units.append(Unit("noun", start, end, noun=noun, word=sentence.tokens[head].lower))
    return end


def _add_verb(sentence: Sentence, start: int, end: int) -> int:
    tags = sentence.tags
    head = end - 1
    while head > start and tags[head] in "BX":
        head -= 1
    lowers = sentence.lowers(start, end)
    helpers = [word for word, letter in zip(lowers, tags[start:head], strict=False) if letter == "A"]
    letter = tags[head]
    verb = Verb(start, end, head, unit=len(sentence.units))
    verb.infinitive = tags[start] == "T" or (tags[start] in "BX" and "T" in tags[start:head])
    verb.modal = next((word for word, mark in zip(lowers, tags[start:head], strict=False) if mark == "O"), None)
    verb.negated = "X" in tags[start:end] or ("no" in lowers and "longer" in lowers)
    last = helpers[-1] if helpers else None
    verb.helped = any(mark in "AOTX" for mark in tags[start:head])
    being = last in _BE
    verb.passive = (letter == "E" and (being or last in _GET)) or (letter == "V" and being)
    verb.progressive = letter == "G" and being
    verb.finite = not verb.infinitive and (letter in "VAO" or bool(helpers) or letter == "E")
    if helpers and helpers[0] in ("being", "having", "getting", "doing") and verb.modal is None:
        verb.finite = False
    if letter == "G" and not helpers:
        verb.finite = False
    sentence.verbs.append(verb)
    sentence.units.append(Unit("verb", start, end, verb=verb))
    return end


_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m"))
_GET = frozenset(("get", "gets", "got", "getting"))

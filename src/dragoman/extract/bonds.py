"""Ties between actors as the report tells them: leads, part of, backed by, ... ."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.reading import Reading
from dragoman.extract.sorts import name_span, sort_of
from dragoman.extract.vocabulary import rows, words_of
from dragoman.schema.mention import Bond
from dragoman.schema.span import Span

_PARTY = ("actor", "name", "group", "people")


@lru_cache(maxsize=1)
def _relations() -> dict[tuple[str, str], str]:
    return {(kind, word): relation for kind, words, relation in rows("bonds.tsv") for word in words.split("|")}


def find_bonds(reading: Reading) -> Iterator[Bond]:
    """Yield the ties of a report, each pair and relation once."""
    seen: set[tuple[str, str, str]] = set()
    for sentence in reading.sentences:
        for bond in _of_sentence(reading, sentence):
            key = (bond.member.of(reading.text).lower(), bond.relation, bond.of.of(reading.text).lower())
            if key not in seen and not bond.member.overlaps(bond.of):
                seen.add(key)
                yield bond


def _of_sentence(reading: Reading, sentence: Sentence) -> Iterator[Bond]:
    for noun in sentence.nouns:
        yield from _apposed(reading, sentence, noun)
        yield from _titled(reading, sentence, noun)
    for verb in sentence.verbs:
        yield from _told(reading, sentence, verb)


def _bond(sentence: Sentence, member: Span, relation: str, of: Span) -> Bond:
    start, end = min(member.start, of.start), max(member.end, of.end)
    return Bond(member=member, relation=relation, of=of, evidence=Span(start, end))


def _apposed(reading: Reading, sentence: Sentence, noun: Noun) -> Iterator[Bond]:
    """Read "X, the leader of Y" and "Y's leader, X"."""
    relation = _relations().get(("role", sentence.tokens[noun.head].lower))
    if relation is None:
        return
    of = next(
        (other for prep, other in noun.preps if prep in ("of", "for", "in") and _party(reading, sentence, other)), None
    )
    owner = of if of is not None else noun.owner
    if owner is None or not _party(reading, sentence, owner):
        return
    portfolio = sentence.tokens[noun.head].lower in words_of("portfolio role") and owner is of
    if portfolio and sort_of(reading, sentence, owner) not in ("actor", "place"):
        return
    whole = name_span(sentence, owner)
    if owner is noun.owner and relation in ("leads", "commands") and sentence.tags[noun.head - 1] == "N":
        whole = sentence.span_of(owner.start, noun.head)  # "Kenya's police chief" leads the police, not Kenya
    for same in noun.same:
        if sort_of(reading, sentence, same) in ("name", "actor"):
            yield _bond(sentence, name_span(sentence, same), relation, whole)


def _party(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    if sentence.tokens[noun.head].lower in words_of("no party"):
        return False
    return sentence.tags[noun.head] == "M" or (
        sentence.tags[noun.start] == "M" and sort_of(reading, sentence, noun) in _PARTY
    )


def _titled(reading: Reading, sentence: Sentence, noun: Noun) -> Iterator[Bond]:
    """Read "Hamas leader Yahya Sinwar": a known actor, a role word and a name in one phrase; and "Iran-backed militia"."""
    for first, last, mention in reading.marks[sentence.number].actors:
        if not noun.start <= first < noun.end:
            continue
        if mention.form == "modifier":
            yield from _backed(sentence, noun, first, mention.span)
            continue
        at = last
        while at < noun.head and sentence.tokens[at].lower in words_of("rank"):
            at += 1
        relation = _relations().get(("role", sentence.tokens[at].lower)) if at < noun.end else None
        if relation and at < noun.head and all(sentence.tags[n] == "M" for n in range(at + 1, noun.end)):
            yield _bond(sentence, sentence.span_of(at + 1, noun.end), relation, mention.span)


def _backed(sentence: Sentence, noun: Noun, at: int, backer: Span) -> Iterator[Bond]:
    relation = _relations().get(("suffix", sentence.tokens[at].lower.rsplit("-", 1)[-1]))
    if relation is not None and at < noun.head and "M" in sentence.tags[at + 1 : noun.end]:
        yield _bond(sentence, sentence.span_of(at + 1, noun.end), relation, backer)


def _named(reading: Reading, sentence: Sentence, member: Noun) -> Noun | None:
    """Return the name that a phrase is or stands beside ("Axis of Resistance"); None for "the militia"."""
    if member.under == "of" and member.host is not None and sentence.tags[member.host.head] == "M":
        return member.host
    units = sentence.units
    beside = units[member.unit - 2].noun if member.unit >= 2 and units[member.unit - 1].kind == "," else None
    described = sentence.tokens[member.start].lower in ("a", "an", "the")
    for noun in (*member.same, *([beside] if beside is not None and described else []), member):
        if "M" in sentence.tags[noun.start : noun.end] or sort_of(reading, sentence, noun) == "actor":
            return noun
    return None


def _told(reading: Reading, sentence: Sentence, verb: Verb) -> Iterator[Bond]:
    """Read "a militia backed by Iran", "the group is led by X"."""
    lower = sentence.tokens[verb.head].lower
    relation = _relations().get(("passive", lower))
    if relation is None or verb.negated or not (verb.passive or verb.link == "reduced"):
        return
    agents = [noun for prep, noun in verb.preps if prep in ("by", "with", "to") and _party(reading, sentence, noun)]
    members = [noun for noun in verb.subject if sort_of(reading, sentence, noun) in _PARTY]
    for agent in agents[:1]:
        for member in members[:1]:
            named = _named(reading, sentence, member)
            if named is None:
                continue
            first, second = name_span(sentence, named), name_span(sentence, agent)
            yield (
                _bond(sentence, second, relation, first)
                if relation in ("leads", "commands")
                else _bond(sentence, first, relation, second)
            )

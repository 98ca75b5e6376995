"""Who is blamed, who claims it, who denies it: attributions of a deed to its doers."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.deeds import Deed, members_under
from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.reading import Reading
from dragoman.extract.roles import antecedent, put
from dragoman.extract.sorts import name_span, sort_of
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Argument
from dragoman.schema.span import Span
from dragoman.schema.value import Attribution


def attribute(reading: Reading, sentence: Sentence, deeds: list[Deed]) -> None:
    """Add the doers that a sentence names by blaming, claiming or denying, each with who says so."""
    for verb in sentence.verbs:
        lower = sentence.tokens[verb.head].lower
        if lower in words_of("blame"):
            _blame(reading, sentence, verb, deeds)
        elif lower in words_of("claim"):
            _claim(reading, sentence, verb, deeds)
        elif lower in words_of("deny"):
            _deny(reading, sentence, verb, deeds)
    for deed in deeds:
        _accused(reading, sentence, deed)
    _behind(reading, sentence, deeds)


def _deed_of(deeds: list[Deed], noun: Noun) -> Deed | None:
    return next(
        (deed for deed in deeds if deed.noun is noun or (deed.noun is not None and members_under(deed.noun, noun))),
        None,
    )


def _deeds_in(deeds: list[Deed], nouns: list[Noun]) -> Iterator[Deed]:
    for noun in nouns:
        deed = _deed_of(deeds, noun)
        if deed is not None:
            yield deed


def by_of(reading: Reading, sentence: Sentence, nouns: list[Noun]) -> tuple[Span, ...]:
    """Return the words for those who say so, pronouns resolved."""
    spans = []
    for noun in nouns[:2]:
        if sort_of(reading, sentence, noun) == "pronoun":
            found = antecedent(reading, sentence, noun)
            spans.extend([found] if found is not None else [])
        elif sort_of(reading, sentence, noun) in ("actor", "name", "people", "group", "place"):
            spans.append(name_span(sentence, noun))
    return tuple(spans)


def under(verb: Verb, *words: str) -> list[Noun]:
    """Return the noun phrases that hang on a verb by one of some prepositions, with those coordinated."""
    return [member for prep, noun in verb.preps if prep in words for member in noun.more[noun.more.index(noun) :]]


def _blame(reading: Reading, sentence: Sentence, verb: Verb, deeds: list[Deed]) -> None:
    """Read "blamed the attack on X", "attacks blamed on X by Y", "blamed X for the attack"."""
    if verb.negated:
        return
    acts = list(_deeds_in(deeds, verb.subject if verb.passive else verb.objects))
    culprits = under(verb, "on", "to")
    speakers = under(verb, "by") if verb.passive else verb.subject
    if not acts and not verb.passive:
        acts, culprits = list(_deeds_in(deeds, under(verb, "for"))), verb.objects
    if not acts and verb.passive:
        acts, culprits = list(_deeds_in(deeds, under(verb, "for"))), verb.subject
    _give(reading, sentence, acts, culprits, "alleged", by_of(reading, sentence, speakers))


def _claim(reading: Reading, sentence: Sentence, verb: Verb, deeds: list[Deed]) -> None:
    """Read "claimed responsibility for the attack", "an attack claimed by X"."""
    if verb.negated:
        return
    if verb.passive:
        direct = list(_deeds_in(deeds, verb.subject))
        claimants = under(verb, "by")
        if any(sentence.tokens[noun.head].lower in words_of("responsibility") for noun in verb.subject):
            direct = list(_deeds_in(deeds, _for(verb, verb.subject)))
    else:
        owned = [noun for noun in verb.objects if sentence.tokens[noun.head].lower in ("responsibility", "credit")]
        taken = sentence.tokens[verb.head].lower in words_of("claim alone")
        direct = list(_deeds_in(deeds, _for(verb, owned) if owned else verb.objects if taken else []))
        claimants = verb.subject
    if any(sentence.tokens[noun.start].lower in ("no", "nobody", "none", "neither") for noun in claimants):
        return
    by = by_of(reading, sentence, claimants)
    _give(reading, sentence, direct, claimants, "claimed", by)


def _for(verb: Verb, owned: list[Noun]) -> list[Noun]:
    return [
        *under(verb, "for", "in"),
        *[other for noun in owned for prep, other in noun.preps if prep in ("for", "in")],
    ]


def _deny(reading: Reading, sentence: Sentence, verb: Verb, deeds: list[Deed]) -> None:
    """Read "denied responsibility for the attack", "denied carrying out the attack", "denied being behind it"."""
    if verb.negated or verb.passive:
        return
    owned = [noun for noun in verb.objects if sentence.tokens[noun.head].lower in words_of("responsibility")]
    acts = list(_deeds_in(deeds, _for(verb, owned))) if owned else []
    acts += [
        deed
        for deed in deeds
        if deed.noun is not None and deed.light and deed.governor and deed.governor.parent is verb
    ]
    by = by_of(reading, sentence, verb.subject)
    for deed in acts:
        deed.args = [held for held in deed.args if held.role != "actor" or held.span not in by]
        if deed.status == "denied":
            deed.status = "occurred"
    _give(reading, sentence, acts, verb.subject, "denied", by)


def _give(
    reading: Reading,
    sentence: Sentence,
    acts: list[Deed],
    doers: list[Noun],
    attribution: Attribution,
    by: tuple[Span, ...],
) -> None:
    for deed in acts:
        for noun in doers:
            if sentence.tokens[noun.head].lower not in words_of("responsibility"):
                put(reading, deed, "actor", noun, "by", attribution, by)


def _accused(reading: Reading, sentence: Sentence, deed: Deed) -> None:
    """Mark the doers of what somebody is accused of as alleged by the accuser."""
    verb = deed.verb or (deed.governor if deed.light else None)
    if verb is None or verb.link not in ("gerund", "complement") or verb.parent is None:
        return
    parent = verb.parent
    if sentence.tokens[parent.head].lower not in words_of("accuse"):
        return
    by = by_of(reading, sentence, under(parent, "by") if parent.passive else parent.subject)
    deed.args = [
        Argument(role="actor", span=held.span, attribution="alleged", by=by) if held.role == "actor" else held
        for held in deed.args
    ]


def _behind(reading: Reading, sentence: Sentence, deeds: list[Deed]) -> None:
    """Read "X was behind the attack", "X is responsible for the attack", also under an accusation."""
    for verb in sentence.verbs:
        accuser = _accuser(sentence, verb)
        if sentence.tags[verb.head] != "A" or not (verb.subject or accuser):
            continue
        after = sentence.lowers(verb.end, min(verb.end + 3, len(sentence.tokens)))
        behind = "behind" in after[:2]
        if not behind and "responsible" not in after[:2]:
            continue
        acts = [
            deed
            for deed in deeds
            if deed.noun is not None and deed.noun.under in ("behind", "for") and deed.start > verb.end
        ]
        by = by_of(reading, sentence, accuser.subject) if accuser is not None else ()
        doers = accuser.objects if accuser is not None and accuser.objects else verb.subject
        parent = verb.parent
        refused = parent is not None and sentence.tokens[parent.head].lower in words_of("deny") and not parent.negated
        if accuser is None and parent is not None and (refused or _says_of_others(sentence, verb, parent)):
            accuser, by = parent, by_of(reading, sentence, parent.subject)
        if refused != verb.negated:
            _give(reading, sentence, acts[:1], doers, "denied", by)
        elif not refused:
            _give(reading, sentence, acts[:1], doers, "alleged" if accuser or verb.modal else "asserted", by)


def _accuser(sentence: Sentence, verb: Verb) -> Verb | None:
    """Return the verb of accusing that a verb hangs on, also by "of": "accused them of being behind the raid"."""
    after_of = verb.start > 0 and sentence.tokens[verb.start - 1].lower == "of"
    before = [other for other in sentence.verbs if other.head < verb.start] if after_of else []
    found = verb.parent or (before[-1] if before else None)
    return found if found is not None and sentence.tokens[found.head].lower in words_of("accuse") else None


def _says_of_others(sentence: Sentence, verb: Verb, parent: Verb) -> bool:
    """Return whether somebody says that others did it: "the army said X was behind the attack", not "said it was"."""
    said = sentence.tokens[parent.head].lower in words_of("said")
    return said and bool(parent.subject) and not any(sentence.tags[noun.head] in "RP" for noun in verb.subject)

"""What a reaction is aimed at where it names an act told before by a noun, its doers or its victims."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dragoman.extract.deeds import Deed
from dragoman.extract.phrases import Noun, Verb
from dragoman.extract.vocabulary import rows, words_of
from dragoman.schema.span import Span

_TOLD = frozenset(("occurred", "ongoing", "attempted"))
_FAR = 8
_NEAR = 3
_REACTS = frozenset(("ACCUSE", "SUPPORT", "REJECT", "CONCEDE", "REQUEST", "PROTEST"))
Answered = tuple[Deed, Span]


def by_naming(deed: Deed, deeds: list[Deed]) -> Iterator[Answered]:
    """Yield the act that a reaction names: "called the attack despicable", "condemned the coup", "an end to the siege"."""
    if deed.kind not in _REACTS or deed.verb is None:
        return
    for noun in _aims(deed.verb):
        if not _definite(deed, noun):
            continue
        act = _told_again(deed, noun, deeds) or _named(deed, noun, deeds)
        if act is not None:
            yield act, _words(deed, noun.head)
            return


def by_doers(deed: Deed, deeds: list[Deed]) -> Iterator[Answered]:
    """Yield the act whose unnamed doers are spoken of: "vowed to bring the killers to justice", "demanded an inquiry"."""
    if deed.kind not in ("THREATEN", "AGREE", "REQUEST", "ACCUSE") or deed.verb is None:
        return
    words = "perpetrator" if deed.kind != "REQUEST" else "inquiry"
    for at in range(deed.verb.end, min(deed.verb.end + 14, len(deed.sentence.tokens))):
        lower = deed.sentence.tokens[at].lower
        here = lower in words_of(words) or lower in words_of("perpetrator")
        if here and (lower in words_of("inquiry") or deed.sentence.tokens[at - 1].lower in ("the", "those", "its")):
            act = at_hand(deed, deeds)
            if act is not None:
                yield act, _words(deed, at)
            return


def by_victim(deed: Deed, deeds: list[Deed]) -> Iterator[Answered]:
    """Yield the arrest or abduction of those whose release is demanded: by name, or "his release" after the only one."""
    if deed.kind != "REQUEST" or deed.verb is None:
        return
    after = deed.sentence.tokens[deed.verb.end : deed.verb.end + 10]
    freeing = next((token for token in after if token.lower in words_of("freeing")), None)
    if freeing is None:
        return
    takings = [other for other in _before(deed, deeds, _FAR) if other.mode in ("arrest", "abduct")]
    told = {token.text for token in after if token.text[:1].isupper()}
    pointing = {"his", "her", "their", "its", "them", "him", "hostages", "captives"} & {token.lower for token in after}
    named = [other for other in takings if told & _captives(other)]
    found = named or (takings if pointing and len({other.event for other in takings}) == 1 else [])
    if found:
        yield found[-1], Span(deed.trigger.start, max(deed.trigger.end, freeing.end))


def at_hand(deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return the violent act that the sentences just before speak of; where the report is about another, that one."""
    before = [other for other in deeds if other.start_offset < deed.trigger.start and other.status in _TOLD]
    before = [other for other in before if other.kind in ("ASSAULT", "PROTEST")]
    near = {other.event for other in before if deed.sentence.number - other.sentence.number <= _NEAR}
    if not near:
        return None
    lead, last = before[0], before[-1]
    tellings = [other.event for other in before]
    if lead.sentence.number <= 2 and tellings.count(lead.event) > tellings.count(last.event):
        return lead
    return last if len(near) == 1 else None


def _aims(verb: Verb) -> Iterator[Noun]:
    for noun in [*verb.objects, *(noun for prep, noun in verb.preps if prep in ("for", "over", "against", "at", "to"))]:
        yield from noun.more or [noun]
        yield from (other for prep, other in noun.preps if prep in ("to", "of", "over", "against"))


def _definite(deed: Deed, noun: Noun) -> bool:
    first = deed.sentence.tokens[noun.start].lower
    return first in words_of("definite") or noun.owner is not None


def _told_again(deed: Deed, noun: Noun, deeds: list[Deed]) -> Deed | None:
    """Return the deed that the noun itself is, where it tells an act that was told before."""
    own = next((other for other in deeds if other.noun is noun and other.status in _TOLD), None)
    if own is None:
        return None
    return own if any(other.event == own.event and other is not own for other in deeds) else None


def _named(deed: Deed, noun: Noun, deeds: list[Deed]) -> Deed | None:
    """Return the one act of the sort that the noun names; of several the one told in the sentence just before."""
    lower = deed.sentence.tokens[noun.head].lower
    sorts = [(kinds, modes) for words, kinds, modes in _namings() if lower in words]
    if not sorts or any(other.noun is noun for other in deeds):
        return None
    found = [
        other
        for other in _before(deed, deeds, _FAR)
        if any(other.kind in kinds and (not modes or other.mode in modes) for kinds, modes in sorts)
    ]
    if not found:
        return None
    if len({other.event for other in found}) == 1:
        return found[-1]
    close = [other for other in found if deed.sentence.number - other.sentence.number <= 1]
    return close[-1] if len({other.event for other in close}) == 1 else None


def _before(deed: Deed, deeds: list[Deed], far: int) -> list[Deed]:
    return [
        other
        for other in deeds
        if other.start_offset < deed.trigger.start
        and other.event != deed.event
        and other.status in _TOLD
        and deed.sentence.number - other.sentence.number <= far
    ]


def _captives(deed: Deed) -> set[str]:
    tokens = deed.sentence.tokens
    spans = [held.span for held in deed.of("recipient")]
    return {token.text for token in tokens for span in spans if span.start <= token.start < span.end} - words_of(
        "title"
    )


def _words(deed: Deed, head: int) -> Span:
    token = deed.sentence.tokens[head]
    return Span(min(deed.trigger.start, token.start), max(deed.trigger.end, token.end))


@cache
def _namings() -> tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]:
    return tuple(
        (frozenset(words.split("|")), frozenset(kinds.split("|")), frozenset(modes.split("|")) - {""})
        for words, kinds, modes in rows("namings.tsv")
    )

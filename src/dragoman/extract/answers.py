"""Which act answers which, as the report states it: retaliation, reaction, and speech aimed at an act."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.phrases import Noun
from dragoman.extract.vocabulary import rows, words_of
from dragoman.schema.span import Span

_TOLD = frozenset(("occurred", "ongoing", "attempted"))
_MATERIAL = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE"))
Answered = tuple[Deed, Span]


def answers_of(deed: Deed, deeds: list[Deed]) -> list[Answered]:
    """Return the deeds that this one is said to answer, each with the words that say so."""
    found = [*_by_phrase(deed, deeds), *_by_verb(deed, deeds), *_by_speech(deed, deeds), *_by_protest(deed, deeds)]
    kept: dict[int, Answered] = {}
    for other, span in found:
        if other.event >= 0 and other.event != deed.event:
            kept.setdefault(other.event, (other, span))
    return list(kept.values())


def _by_phrase(deed: Deed, deeds: list[Deed]) -> Iterator[Answered]:
    """Read "in response to the attack", and "in retaliation" alone, which answers the violent act told before."""
    own = [other for other in deeds if other.sentence is deed.sentence and other is not deed]
    for entry in deed.marks.response:
        if entry.value.direction != "answers" or entry.start <= deed.head < entry.end or deed.kind in VERBAL:
            continue
        words = deed.sentence.span_of(entry.start, entry.end)
        after = [other for other in own if entry.end <= other.head <= entry.end + 12]
        if after and after[0].head > deed.head and entry.start > deed.head:
            between = [other for other in own if deed.head < other.head < entry.start]
            if not between:
                yield after[0], Span(words.start, after[0].trigger.end)
        elif not after and entry.value.lemma.split()[-1] in words_of("answer noun"):
            yield from ((other, words) for other in _before(deed, deeds))


def _by_verb(deed: Deed, deeds: list[Deed]) -> Iterator[Answered]:
    """Read "retaliated", "answered that raid with strikes"."""
    verb = deed.verb or deed.governor
    if verb is None or deed.kind in VERBAL or deed.sentence.tokens[verb.head].lower not in words_of("answering"):
        return
    struck = [
        other for other in deeds if other.noun is not None and (other.noun in verb.objects or _under(verb.preps, other))
    ]
    struck = [other for other in struck if other is not deed]
    words = deed.sentence.span_of(verb.head, verb.head + 1)
    yield from ((other, words) for other in struck or _before(deed, deeds))


def _under(preps: list[tuple[str, Noun]], other: Deed) -> bool:
    return any(prep in ("to", "for") and noun is other.noun for prep, noun in preps)


def _before(deed: Deed, deeds: list[Deed]) -> list[Deed]:
    """Return the last violent act told before, by somebody else, at most two sentences back."""
    at = deeds.index(deed)
    doers = {held.span for held in deed.of("actor")}
    for other in reversed(deeds[:at]):
        if deed.sentence.number - other.sentence.number > 2:
            return []
        if other.kind == "ASSAULT" and other.status in _TOLD and other.event != deed.event:
            return [] if doers & {held.span for held in other.of("actor")} else [other]
    return []


def _by_speech(deed: Deed, deeds: list[Deed]) -> Iterator[Answered]:
    """Read "condemned the attack", "accused X of shelling Y", "rejected the accusation"."""
    if deed.kind not in VERBAL or deed.status != "occurred":
        return
    for other in deed.about:
        if other.status in _TOLD and (other.kind in _MATERIAL or other.definite) and deed.kind in words_of("reacting"):
            yield other, Span(min(deed.trigger.start, other.trigger.start), max(deed.trigger.end, other.trigger.end))
    if deed.verb is None or deed.kind not in ("REJECT", "SUPPORT", "CONCEDE"):
        return
    for noun in [*deed.verb.objects, *[noun for _, noun in deed.verb.preps]]:
        kind = _speech_kinds().get(deed.sentence.tokens[noun.head].lower)
        before = [other for other in deeds if other.kind == kind and other.start_offset < deed.trigger.start]
        near = [other for other in before if deed.sentence.number - other.sentence.number <= 3]
        if near:
            yield near[-1], Span(deed.trigger.start, max(deed.trigger.end, deed.sentence.tokens[noun.head].end))


def _by_protest(deed: Deed, deeds: list[Deed]) -> Iterator[Answered]:
    """Read "marched against the bombing", "protests over the killing"."""
    if deed.kind != "PROTEST":
        return
    for other in deeds:
        noun = other.noun
        near = other.sentence is deed.sentence and other is not deed and noun is not None and other.head > deed.head
        if near and noun is not None and noun.under in ("against", "over") and other.status in _TOLD:
            yield other, Span(deed.trigger.start, other.trigger.end)


@cache
def _speech_kinds() -> dict[str, str]:
    return {word: kind for words, kind in rows("speech.tsv") for word in words.split("|")}

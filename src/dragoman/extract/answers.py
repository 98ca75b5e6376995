"""Which act answers which, as the report states it: retaliation, reaction, and speech aimed at an act."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.phrases import Noun, Verb
from dragoman.extract.reactions import at_hand, by_doers, by_naming, by_victim
from dragoman.extract.vocabulary import rows, words_of
from dragoman.schema.span import Span

_TOLD = frozenset(("occurred", "ongoing", "attempted"))
_MATERIAL = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE"))
Answered = tuple[Deed, Span]


def answers_of(deed: Deed, deeds: list[Deed]) -> list[Answered]:
    """Return the deeds that this one is said to answer, each with the words that say so."""
    found = [*_by_phrase(deed, deeds), *_by_verb(deed, deeds), *_by_speech(deed, deeds), *_by_protest(deed, deeds)]
    found = [(other, span) for other, span in found if other.event >= 0]
    if not found and deed.status == "occurred":
        found = [*by_naming(deed, deeds), *by_doers(deed, deeds), *by_victim(deed, deeds)]
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
        if "X" in deed.sentence.tags[max(0, entry.start - 3) : entry.start] or deed.status not in _TOLD:
            continue
        words = deed.sentence.span_of(entry.start, entry.end)
        after = [other for other in own if entry.end <= other.head <= entry.end + 12]
        if entry.end <= deed.head and after and after[0].noun is not None:
            if _opens(deed, entry.start, after[0], own):
                yield after[0], Span(words.start, after[0].trigger.end)
            continue
        if after and after[0].head > deed.head and entry.start > deed.head:
            between = [other for other in own if deed.head < other.head < entry.end]
            if not between:
                yield after[0], Span(words.start, after[0].trigger.end)
        elif not after and entry.value.lemma.split()[-1] in words_of("answer noun"):
            yield from ((other, words) for other in _before(deed, deeds))


def _opens(deed: Deed, start: int, answered: Deed, own: list[Deed]) -> bool:
    """Return whether "In response to the attack, ..." opens the sentence and the deed is what its main clause tells."""
    if start > 1 or answered.head >= deed.head or answered is deed:
        return False
    main = next((verb for verb in deed.sentence.verbs if verb.head > answered.head and verb.finite), None)
    return main is not None and main in (deed.verb, deed.governor)


def _by_verb(deed: Deed, deeds: list[Deed]) -> Iterator[Answered]:
    """Read "retaliated", "answered that raid with strikes"."""
    verb = deed.verb or deed.governor
    if verb is None or deed.kind in VERBAL or deed.sentence.tokens[verb.head].lower not in words_of("answering"):
        return
    if deed.status not in (*_TOLD, "announced") or verb.modal is not None:
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
    if deed.verb is None:
        return
    if deed.kind in ("REJECT", "SUPPORT", "CONCEDE"):
        yield from _by_named_speech(deed, deed.verb, deeds)
    if not deed.about and not any(other.kind in _MATERIAL for other in deed.about):
        yield from _by_general_words(deed, deed.verb, deeds)


def _by_named_speech(deed: Deed, verb: Verb, deeds: list[Deed]) -> Iterator[Answered]:
    """Read "rejected the allegation", "welcomed the apology": the last such act of speech, at most three sentences back."""
    for noun in [*verb.objects, *[noun for _, noun in verb.preps]]:
        kind = _speech_kinds().get(deed.sentence.tokens[noun.head].lower)
        before = [other for other in deeds if other.kind == kind and other.start_offset < deed.trigger.start]
        near = [other for other in before if deed.sentence.number - other.sentence.number <= 3]
        if near:
            yield near[-1], Span(deed.trigger.start, max(deed.trigger.end, deed.sentence.tokens[noun.head].end))


def _by_general_words(deed: Deed, verb: Verb, deeds: list[Deed]) -> Iterator[Answered]:
    """Read "condemned what he called a hateful act", "the government blamed X", "apologised": the act told just before."""
    blames = _only_blames(deed, verb)
    if deed.kind == "ACCUSE" and not blames:
        told = deed.sentence.tokens[verb.head + 1 :]
        until = next((at for at, token in enumerate(told) if token.lower in ("and", "but", "while", ";")), len(told))
        named = next((token for token in told[:until] if token.lower in words_of("generic object")), None)
        if deed.mode not in ("disapprove", "allege") or named is None:
            return
        words = Span(deed.trigger.start, named.end)
    elif blames or (deed.kind == "CONCEDE" and _apologises(deed)):
        words = deed.trigger
    else:
        return
    if deed.kind == "CONCEDE":
        own = [other for other in _recent(deed, deeds) if _same_party(deed, other)]
        yield from ((other, words) for other in own[-1:])
        return
    act = at_hand(deed, deeds)
    if act is not None:
        yield act, words


def _recent(deed: Deed, deeds: list[Deed]) -> list[Deed]:
    """Return the violent acts told in the three sentences before."""
    before = [other for other in deeds if 0 <= deed.sentence.number - other.sentence.number <= 3]
    return [
        other
        for other in before
        if other.kind == "ASSAULT" and other.status in _TOLD and other.start_offset < deed.trigger.start
    ]


def _only_blames(deed: Deed, verb: Verb) -> bool:
    """Return whether the culprit is all that is named: "blamed the rebels", "held the rebels responsible"."""
    lower = deed.sentence.tokens[verb.head].lower
    if lower not in words_of("blame") | words_of("accuse") | words_of("holding"):
        return False
    words = deed.sentence.lowers(verb.end, len(deed.sentence.tokens))[:12]
    return not {"for", "on", "of", "that", "over", "with"} & set(words)


def _apologises(deed: Deed) -> bool:
    return any(token.lower in words_of("apologising") for token in deed.sentence.tokens)


def _same_party(deed: Deed, act: Deed) -> bool:
    return bool(_doers(deed) & _doers(act))


def _doers(deed: Deed) -> set[str]:
    spans = [held.span for held in deed.of("actor")]
    found = [mention for _, _, mention in deed.marks.actors if any(span.overlaps(mention.span) for span in spans)]
    return {mention.actor.split(".")[0] for mention in found}


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

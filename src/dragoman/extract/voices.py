"""Who says so: verbs of saying, "according to", quotations, and the deeds that each of them covers."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.extract.deeds import Deed
from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.reading import Marks, Reading, token_at
from dragoman.extract.roles import antecedent
from dragoman.extract.sorts import actor_in, name_span, sort_of
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Cue
from dragoman.schema.span import Span
from dragoman.schema.value import Strength, VoiceKind


@dataclass(slots=True, eq=False)
class Say:
    """One saying in a sentence: the chain of who says it, and the tokens of its cue and speaker."""

    chain: tuple[Cue, ...]
    start: int
    end: int
    verb: Verb | None
    speaker: Noun | None
    everything: bool = False
    before: bool = False


def sayings(reading: Reading, sentence: Sentence, deeds: list[Deed]) -> list[Say]:
    """Return the sayings of a sentence; verbs that are deeds of their own (to accuse, to demand) speak for what they hold."""
    marks = reading.marks[sentence.number]
    acting = {id(deed.verb): deed for deed in deeds if deed.verb is not None}
    found: list[Say] = []
    for entry in marks.saying:
        verb = next((verb for verb in sentence.verbs if verb.start <= entry.start <= verb.head < entry.end), None)
        if verb is None:
            verb = next((verb for verb in sentence.verbs if verb.head == entry.start), None)
        if verb is not None:
            say = _by_verb(reading, sentence, verb, entry.value.strength, id(verb) in acting)
        elif sentence.lowers(entry.start, entry.end)[0] == "according":
            say = _according(reading, sentence, entry.start, entry.end)
        else:
            say = None
        if say is not None:
            found.append(say)
    return found


def _by_verb(reading: Reading, sentence: Sentence, verb: Verb, strength: Strength, acting: bool) -> Say | None:
    units = sentence.units
    if verb.negated and strength != "denied":
        return None
    before = units[verb.unit - 1] if verb.unit else None
    told = sentence.tokens[verb.head].lower in ("told", "tells", "telling")
    inverted = not told and (not verb.subject or (before is not None and before.kind in '",' and bool(verb.objects)))
    if verb.passive:
        by = [noun for prep, noun in verb.preps if prep == "by"]
        speaker = by[0] if by else None
    elif inverted and verb.objects and not acting and before is not None and before.kind in '",':
        speaker = verb.objects[0]
    elif verb.finite or verb.link in ("adverbial", "reduced", "complement"):
        speaker = verb.subject[0] if verb.subject else None
    else:
        speaker = None
    if speaker is None or not _may_speak(reading, sentence, speaker) or not _says_something(reading, sentence, verb):
        return None
    cue = _cue(reading, sentence, speaker, verb, strength)
    chain = (*_carrier(reading, sentence, verb, speaker), cue)
    start, end = min(verb.start, speaker.start), max(verb.end, speaker.end if inverted else verb.end)
    return Say(chain, start, end, verb, speaker, before=_postposed(reading, sentence, speaker, verb, inverted))


def _says_something(reading: Reading, sentence: Sentence, verb: Verb) -> bool:
    """Return whether words, a clause or a quotation hang on the verb, so that it is one of saying here."""
    units = sentence.units
    following = units[verb.unit + 1 :][:4]
    if any(unit.kind in ':"' or unit.word == "that" for unit in following):
        return True
    if any(other.parent is verb and other.link in ("content", "complement", "gerund") for other in sentence.verbs):
        return True
    if any(sentence.span.overlaps(quotation.span) for quotation in reading.quotations):
        return True
    at = verb.unit - 1
    while at > 0 and units[at].kind not in ',"-':
        at -= 1
    return at > 0 and (verb.subject == [] or verb.subject[0].unit > at or verb.unit == at + 1)


def _postposed(reading: Reading, sentence: Sentence, speaker: Noun, verb: Verb, inverted: bool) -> bool:
    """Return whether the saying stands behind or inside what is said: '..., the army said'."""
    units = sentence.units
    first = verb.unit if inverted else min(speaker.unit, verb.unit)
    where = sentence.span_of(verb.head, verb.head + 1)
    if reading.quoted(where):
        return False
    at = first - 1
    while at >= 0 and units[at].kind == "B":
        at -= 1
    return at > 0 and units[at].kind in ',"-' and any(unit.verb is not None for unit in units[:at])


def _may_speak(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    sort = sort_of(reading, sentence, noun)
    lower = sentence.tokens[noun.head].lower
    if sort == "pronoun":
        return lower in ("he", "she", "it", "they", "we", "i", "who")
    named = noun.head == 0 and sentence.tags[0] == "M"  # a name that opens a sentence, as far as its letters tell
    return named or sort in ("actor", "people", "name", "group", "place") or lower in words_of("speaker")


def _cue(reading: Reading, sentence: Sentence, speaker: Noun, verb: Verb | None, strength: Strength) -> Cue:
    name: Span | None
    if sort_of(reading, sentence, speaker) == "pronoun":
        name = antecedent(reading, sentence, speaker)
    else:
        same = next(
            (other for other in speaker.same if sort_of(reading, sentence, other) in ("name", "actor")), speaker
        )
        office = all(token.text in words_of("title") for token in sentence.tokens[speaker.start + 1 : speaker.end])
        bare = sentence.tags[speaker.head] != "M" or (office and speaker.end - speaker.start > 1)
        name = name_span(sentence, same if bare else speaker)
    kind = _kind(reading.marks[sentence.number], speaker)
    where = sentence.span_of(verb.head, verb.head + 1) if verb is not None else None
    return Cue(name=name, verb=where, strength=strength, kind=kind)


def _kind(marks: Marks, speaker: Noun) -> VoiceKind | None:
    found = marks.unnamed.get(speaker.head + 1)
    return found.value.kind if found is not None else None


def _carrier(reading: Reading, sentence: Sentence, verb: Verb, speaker: Noun) -> tuple[Cue, ...]:
    """Return the outlet that the speaker told: "told AFP", "told the newspaper"."""
    marks = reading.marks[sentence.number]
    heard = [*verb.objects, *[noun for prep, noun in verb.preps if prep in ("to", "by")]]
    for noun in heard:
        if noun is speaker:
            continue
        if sentence.tokens[noun.head].lower in words_of("press people"):
            continue
        outlet = any(first <= noun.head < last and m.kind == "outlet" for first, last, m in marks.actors)
        if outlet or _kind(marks, noun) == "other outlet":
            return (Cue(name=name_span(sentence, noun), kind="other outlet"),)
    return ()


def _according(reading: Reading, sentence: Sentence, start: int, end: int) -> Say | None:
    noun = next((noun for noun in sentence.nouns if end <= noun.start <= end + 1 or noun.start <= end < noun.end), None)
    if noun is None:
        return None
    chain = [_cue(reading, sentence, noun, None, "said")]
    for verb in sentence.verbs:
        if verb.start >= noun.end and sentence.tokens[verb.head].lower in ("citing", "quoting"):
            chain += [_cue(reading, sentence, noun, None, "said") for noun in verb.objects[:1]]
    if sentence.tokens[noun.head].lower in words_of("paper"):
        source = next((other for prep, other in noun.preps if prep in ("by", "from", "of")), noun.owner)
        if source is not None:
            chain.append(_cue(reading, sentence, source, None, "said"))
    return Say(tuple(chain), start, noun.end, None, noun, everything=True)


def voices_of(reading: Reading, deed: Deed, says: list[list[Say]]) -> tuple[Cue, ...]:
    """Return the chain of voices over a deed, nearest to the reader first; empty is the outlet itself."""
    sentence = deed.sentence
    covering = [say for say in says[sentence.number] if _covers(sentence, say, deed)]
    if covering:
        best = min(covering, key=lambda say: (say.everything, abs(say.start - deed.head)))
        return best.chain
    if reading.quoted(deed.trigger):
        return _speaker_nearby(reading, sentence, says)
    return ()


def _covers(sentence: Sentence, say: Say, deed: Deed) -> bool:
    verb = deed.verb or deed.governor
    if say.verb is not None and (deed.verb is say.verb or deed.governor is say.verb):
        return False
    if say.start <= deed.head < say.end:
        return False
    if say.everything:
        return True
    if say.verb is None or _hangs_on_speaker(say, deed):
        return False
    if deed.head < say.start:
        return say.before
    if say.before and not _content_after(sentence, say):
        return False
    if verb is not None and verb.link == "subordinate" and verb.parent is say.verb:
        return False
    if verb is not None and verb.link == "coordinate" and verb.subject == say.verb.subject and verb.finite:
        return False
    if deed.noun is not None and any(deed.noun is noun or noun in _above(deed.noun) for _, noun in say.verb.preps):
        return False
    return not _clause_of_time(sentence, say, deed)


def _above(noun: Noun) -> list[Noun]:
    chain = []
    host = noun.host
    while host is not None and host not in chain:
        chain.append(host)
        host = host.host
    return chain


def _hangs_on_speaker(say: Say, deed: Deed) -> bool:
    if say.speaker is None:
        return False
    verb = deed.verb or deed.governor
    if verb is not None and verb.host is say.speaker and verb.link in ("relative", "reduced"):
        return True
    return deed.noun is not None and say.speaker in (deed.noun, *_above(deed.noun))


def _content_after(sentence: Sentence, say: Say) -> bool:
    """Return whether something said goes on behind the cue: '", he said, adding that', 'he said: "'."""
    following = sentence.units[say.verb.unit + 1 :] if say.verb is not None else []
    return any(unit.kind in ("S", '"', ":") for unit in following[:3])


def _clause_of_time(sentence: Sentence, say: Say, deed: Deed) -> bool:
    """Return whether only "after", "when" or "as" leads from the saying to the deed."""
    if say.verb is None:
        return False
    for unit in sentence.units[say.verb.unit + 1 :]:
        if unit.start > deed.head:
            return False
        if (unit.kind in ("S", ":", '"') and unit.word in ("that", ":", "if", "whether")) or unit.kind == '"':
            return False
        if unit.verb is not None and unit.start < deed.start:
            return False
        if unit.word in ("after", "when", "while", "during", "before", "following", "amid", "hours", "days"):
            return True
    return False


def _speaker_nearby(reading: Reading, sentence: Sentence, says: list[list[Say]]) -> tuple[Cue, ...]:
    """Return who speaks a quotation that has no saying in its own sentence: the last speaker, else the next."""
    for number in (sentence.number - 1, sentence.number - 2, sentence.number + 1):
        if 0 <= number < len(says):
            named = [say for say in says[number] if not say.everything]
            if named:
                return named[-1].chain if number < sentence.number else named[0].chain
    return ()


def carrier_known(marks: Marks, noun: Noun) -> bool:
    """Return whether a noun phrase names a known actor."""
    return actor_in(marks, noun.head, noun.head + 1) is not None


def quoted_at(reading: Reading, sentence: Sentence) -> int | None:
    """Return the token where the first quotation of a sentence opens, or None."""
    for quotation in reading.quotations:
        if sentence.span.start <= quotation.span.start < sentence.span.end:
            return token_at(sentence, quotation.span.start)
    return None

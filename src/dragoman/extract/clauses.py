"""Ties between verb groups and noun phrases: subjects, objects, complements, relative and other clauses."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.extract.nouns import after, tie_nouns
from dragoman.extract.participles import decide_voice, helped, opening, share_object, skip, verb_before
from dragoman.extract.phrases import Noun, Sentence, Unit, Verb
from dragoman.extract.vocabulary import VerbForm, forms, words_of

_BETWEEN = frozenset(("in", "on", "at", "during", "via", "through", "by"))
_SUBORDINATING = frozenset(("after", "before", "as", "since", "until", "like", "than", "except", "given"))


def connect(sentence: Sentence, extra: Mapping[str, VerbForm]) -> Sentence:
    """Return the same sentence with every tie filled in."""
    tie_nouns(sentence)
    for verb in sentence.verbs:
        _objects(sentence, verb)
    for verb in reversed(sentence.verbs):
        share_object(sentence, verb)
    for verb in sentence.verbs:
        decide_voice(sentence, verb)
        _link(sentence, verb, extra)
    for verb in sentence.verbs:
        _preps(sentence, verb)
    _lead(sentence)
    return sentence


def base_of(sentence: Sentence, verb: Verb, extra: Mapping[str, VerbForm]) -> str:
    """Return the base form of the verb group's head, or the word itself."""
    lower = sentence.tokens[verb.head].lower
    form = extra.get(lower) or forms().get(lower)
    return form[0] if form else lower


def _objects(sentence: Sentence, verb: Verb) -> None:
    units = sentence.units
    at = skip(units, verb.unit + 1, 1)
    if (
        at < len(units)
        and units[at].kind in ("I",)
        and units[at].word in ("out", "down", "up", "off", "back", "over", "away")
    ):
        following = skip(units, at + 1, 1)
        at = following if following < len(units) and units[following].noun is not None else at
    before = skip(units, verb.unit - 1, -1)
    relative = before >= 0 and units[before].kind == "W"
    at = at if relative else _past_phrases(sentence, verb, at)
    first = units[at].noun if at < len(units) else None
    if first is None or (_opens_clause(units, at) and not relative):
        return
    members = [first, *first.more[1:]] if first.more[0] is first else [first]
    if len(members) > 1 and _opens_clause(units, members[-1].unit) and not relative:
        saying = _says(sentence, units, members[-1].unit)
        members = members[: -2 if saying and len(members) > 2 else -1]
    verb.objects = members


def _past_phrases(sentence: Sentence, verb: Verb, at: int) -> int:
    """Return the unit of an object that stands behind a phrase: "accused in a speech the rebels of", or `at` itself."""
    units, here = sentence.units, at
    while here + 2 < len(units) and units[here].kind == "I" and units[here].word in _BETWEEN:
        if units[here + 1].noun is None:
            return at
        here += 2
    noun = units[here].noun if here != at else None
    if (
        noun is None
        or sentence.tags[noun.start] not in "DP"
        or sentence.tokens[noun.head].lower in words_of("time noun")
    ):
        return at
    if verb.passive or noun.start in (0,) or sentence.tokens[verb.head].lower in words_of("never passive"):
        return at
    return at if _opens_clause(units, here) else here


def _says(sentence: Sentence, units: list[Unit], at: int) -> bool:
    """Return whether the verb that follows the noun at `at` is one of saying."""
    following = units[at + 1].verb if at + 1 < len(units) else None
    return following is not None and sentence.tokens[following.head].lower in words_of("said")


def _opens_clause(units: list[Unit], at: int) -> bool:
    """Return whether the noun phrase at `at` is the subject of a finite verb that follows it."""
    end = at + 1
    while end + 1 < len(units) and units[end].kind == "I" and units[end + 1].noun is not None:
        end += 2
    following = units[end].verb if end < len(units) else None
    if following is None or not following.finite or units[at].word in ("them", "him", "us", "me"):
        return False
    return helped(following) or end + 1 < len(units)


def _link(sentence: Sentence, verb: Verb, extra: Mapping[str, VerbForm]) -> None:
    units = sentence.units
    at = skip(units, verb.unit - 1, -1)
    left = units[at] if at >= 0 else None
    if verb.infinitive:
        _infinitive(sentence, verb, left, extra)
    elif left is not None and left.kind == "W":
        verb.link, verb.host = "relative", _antecedent(sentence, at)
        verb.subject = _with_group(verb.host)
    elif left is not None and left.kind == "C" and _coordinate(sentence, verb):
        return
    elif not verb.finite:
        _nonfinite(sentence, verb, left, at)
    else:
        _finite(sentence, verb, at)


def _infinitive(sentence: Sentence, verb: Verb, left: Unit | None, extra: Mapping[str, VerbForm]) -> None:
    parent = verb_before(sentence, verb)
    verb.link, verb.parent = "complement", parent
    if left is not None and left.noun is not None:
        verb.host = left.noun
    if left is not None and left.kind == "C" and parent is not None and parent.infinitive:
        verb.link, verb.subject, verb.parent = "coordinate", parent.subject, parent
        return
    if left is not None and left.noun is not None and left.noun.under in ("for", "on"):
        verb.subject = left.noun.more
    elif parent is not None:
        control = base_of(sentence, parent, extra) in words_of("object control")
        verb.subject = parent.objects if control and parent.objects else parent.subject


def _antecedent(sentence: Sentence, at: int) -> Noun | None:
    """Return the noun phrase a relative word at unit `at` refers to: past time and place phrases to what they hang on."""
    units = sentence.units
    here = at - 1
    while here >= 0 and units[here].kind in (",", "I", '"', "-"):
        here -= 1
    noun = units[here].noun if here >= 0 else None
    while (
        noun is not None
        and noun.host is not None
        and noun.under in ("in", "on", "at", "near", "from", "during", "since")
    ):
        noun = noun.host
    return noun


def _with_group(noun: Noun | None) -> list[Noun]:
    if noun is None:
        return []
    return noun.more if noun.more[-1] is noun else [noun]


def _coordinate(sentence: Sentence, verb: Verb) -> bool:
    """Tie "killed six and injured 12" to the first verb; answers False where there is none of the same sort."""
    speaking = sentence.tokens[verb.head].lower in words_of("speech")
    for other in reversed(sentence.verbs):
        if other.start >= verb.start or (speaking and other.link == "content"):
            continue
        if other.finite == verb.finite and (other.finite or other.passive == verb.passive or not other.passive):
            if other.finite and _new_clause(sentence, other, verb):
                continue
            verb.link, verb.parent, verb.subject = "coordinate", other, other.subject
            verb.host = other.host
            if other.link == "reduced" and not verb.finite and verb.passive:
                verb.link, verb.parent = "reduced", other.parent
            if not helped(verb) and sentence.tags[verb.head] == "E" and other.passive and not verb.objects:
                verb.passive = True
            return True
    return False


def _new_clause(sentence: Sentence, first: Verb, second: Verb) -> bool:
    """Return whether `first` stands in a relative clause that was closed by a comma before `second`."""
    if first.link != "relative":
        return False
    between = sentence.units[first.unit : second.unit]
    return any(unit.kind == "," for unit in between) and second.parent is None and helped(second)


def _nonfinite(sentence: Sentence, verb: Verb, left: Unit | None, at: int) -> None:
    parent = verb_before(sentence, verb)
    verb.parent = parent
    if left is not None and left.verb is not None and parent is not None:
        verb.link, verb.subject = "complement", parent.subject
    elif left is not None and left.noun is not None:
        verb.link, verb.host = "reduced", _reduced_host(sentence, verb, left.noun)
        verb.subject = _with_group(verb.host)
    elif left is not None and left.kind == "I":
        verb.link, verb.mark = "gerund", left.word
        verb.host = sentence.units[at - 1].noun if at else None
        verb.subject = (
            (parent.objects or parent.subject if left.word in ("of", "for") else parent.subject) if parent else []
        )
    elif left is not None and left.kind in (",", "-", "(") and verb.passive and _noun_before(sentence, at) is not None:
        verb.link, verb.host = "reduced", _noun_before(sentence, at)
        verb.subject = _with_group(_root(verb.host))
    elif parent is not None:
        verb.link = "adverbial"
        main = parent
        verb.subject = main.subject
    else:
        verb.link = "opening"
        later = next((other for other in sentence.verbs if other.start > verb.start and other.finite), None)
        verb.parent = later


def _noun_before(sentence: Sentence, at: int) -> Noun | None:
    """Return the noun phrase before the mark at unit `at`, past adverbs and dates."""
    here = skip(sentence.units, at - 1, -1)
    return sentence.units[here].noun if here >= 0 else None


def _reduced_host(sentence: Sentence, verb: Verb, noun: Noun) -> Noun:
    """Return what "carried out by" tells of: past place and time phrases to the noun they hang on."""
    while noun.host is not None and noun.under in ("in", "on", "at", "near", "during", "against"):
        noun = noun.host
    return noun


def _root(noun: Noun | None) -> Noun | None:
    while noun is not None and noun.host is not None and noun.under in ("in", "on", "at", "near", "of", "from"):
        noun = noun.host
    return noun


def _finite(sentence: Sentence, verb: Verb, at: int) -> None:
    """Find the subject to the left, past what hangs on it and past what stands between commas."""
    units = sentence.units
    here = at
    if here >= 0 and units[here].kind in (",", ")", "-"):
        here = opening(sentence, here)
    noun = _subject_at(sentence, here)
    earlier = verb_before(sentence, verb, finite=True)
    listed = at >= 0 and units[at].kind == "," and here == at - 1 and earlier is not None
    if noun is None or (listed and earlier is not None and _belongs(noun, earlier)):
        if earlier is not None and at >= 0 and units[at].kind in (",", "-"):
            verb.link, verb.parent, verb.subject = "coordinate", earlier, earlier.subject
        return
    noun = _whole(sentence, noun)
    verb.subject = noun.more if noun.more[-1] is noun or noun.more[0] is noun else [noun]
    verb.subject = [member for member in verb.subject if member.start <= verb.start]
    taken = [
        member for other in sentence.verbs if other is not verb for member in other.objects if other.end <= member.start
    ]
    if noun not in taken and any(member in taken for member in verb.subject):
        verb.subject = [noun]
    _mark_clause(sentence, verb, verb.subject[0] if verb.subject else noun)


def _belongs(noun: Noun, verb: Verb) -> bool:
    """Return whether a noun phrase is what an earlier verb is about: "caught two men, tied them up"."""
    return noun.start >= verb.end and (noun in verb.objects or any(member in verb.objects for member in noun.more))


def _whole(sentence: Sentence, noun: Noun) -> Noun:
    """Return the people told of where the subject found is a part of them: "1,000 people, many of them from X, marched"."""
    units = sentence.units
    before = units[noun.unit - 2].noun if noun.unit >= 2 and units[noun.unit - 1].kind == "," else None
    part = sentence.tokens[noun.head].lower in words_of("quantity word") and any(prep == "of" for prep, _ in noun.preps)
    return before if part and before is not None else noun


def _subject_at(sentence: Sentence, at: int) -> Noun | None:
    """Return the noun phrase that ends at unit `at` and stands under no preposition, or whose root does not."""
    units = sentence.units
    while at >= 0:
        unit = units[at]
        if unit.noun is not None:
            noun = unit.noun
            holder = _held_by(sentence, noun)
            if holder is not None:
                at = holder.unit
                continue
            first = noun.more[0]
            if first is not noun and first.host is not None and _joined(sentence, first):
                at = first.host.unit
                continue
            if noun.under is None or noun.under in _SUBORDINATING:
                return noun
            if noun.host is not None and noun.host.end <= noun.start:
                at = noun.host.unit
                continue
            at = noun.unit - 2
        elif unit.verb is not None and unit.verb.host is not None and unit.verb.link in ("relative", "reduced"):
            at = unit.verb.host.unit
        elif unit.kind in ("B", '"', "Q", "X"):
            at -= 1
        else:
            return None
    return None


def _joined(sentence: Sentence, first: Noun) -> bool:
    """Return whether all of a list stands under its first member's preposition: "talks between A and B will"."""
    if first.under in _SUBORDINATING:
        return False
    return first.under == "between" or not any(verb.finite and verb.start < first.start for verb in sentence.verbs)


def _held_by(sentence: Sentence, noun: Noun) -> Noun | None:
    """Return the noun whose relative or reduced clause has `noun` as its object or in its phrases."""
    verb = next((verb for verb in reversed(sentence.verbs) if verb.start < noun.start), None)
    if verb is None or verb.host is None or verb.link not in ("relative", "reduced") or verb.host.start >= noun.start:
        return None
    between = sentence.units[verb.unit + 1 : noun.unit]
    return None if any(unit.kind in (",", "C", "S", "W", ";", ":") for unit in between) else verb.host


def _mark_clause(sentence: Sentence, verb: Verb, subject: Noun) -> None:
    """Say how the clause that `subject` opens hangs on what stands before it."""
    units = sentence.units
    at = skip(units, (subject.owner.unit if subject.owner else subject.unit) - 1, -1)
    while at >= 1 and units[at].noun is not None and units[at - 1].kind == "I":
        at = skip(units, at - 2, -1)
    left = units[at] if at >= 0 else None
    earlier = [other for other in sentence.verbs if other.start < subject.start]
    verb.parent = earlier[-1] if earlier else None
    if left is None:
        return
    if left.kind == "W":
        host = _antecedent(sentence, at)
        verb.link, verb.host = "relative", host
        if host is not None and not verb.objects and left.word in ("that", "which", "whom"):
            verb.objects = [host]
    elif left.kind == "S" or (left.kind == "I" and left.word in _SUBORDINATING):
        content = left.word == "that" or (left.word in ("if", "whether") and verb.parent is not None)
        verb.link, verb.mark = ("content" if content and left.word == "that" else "subordinate"), left.word
    elif left.verb is not None:
        verb.link = "content"


def _preps(sentence: Sentence, verb: Verb) -> None:
    """Collect the prepositional phrases after the verb and its object, up to the next clause."""
    units = sentence.units
    at = verb.unit + 1
    if verb.objects and verb.objects[0].start >= verb.end:
        last = verb.objects[-1]
        for prep, noun in after(sentence, last):
            if prep != "of":
                verb.preps.append((prep, noun))
        return
    while at + 1 < len(units) and units[at].kind in ("B", '"', ","):
        at += 1
    if at + 1 < len(units) and units[at].kind == "I":
        while at + 2 < len(units) and units[at + 1].kind == "I":
            at += 1
        first = units[at + 1].noun
        if first is not None and not (_opens_clause(units, at + 1) and units[at].word in _SUBORDINATING):
            verb.preps.append((units[at].word, first))
            verb.preps.extend(pair for pair in after(sentence, first) if pair[0] != "of")


def _lead(sentence: Sentence) -> None:
    """Give the phrases that open a sentence ("In Kabul, on Monday, ...") to its first finite verb."""
    units = sentence.units
    at = skip(units, 0, 1)
    verb = next((verb for verb in sentence.verbs if verb.finite), None)
    if verb is None:
        return
    while (
        at + 1 < len(units) and units[at].kind == "I" and units[at + 1].noun is not None and units[at].end <= verb.start
    ):
        noun = units[at + 1].noun
        if noun is not None and noun not in verb.subject:
            verb.preps.append((units[at].word, noun))
        at += 2
        if at < len(units) and units[at].kind == ",":
            at += 1

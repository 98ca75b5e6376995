"""Deeds of one sentence that tell one act: the attack and its killing, the strike and its hitting."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.nouns import after
from dragoman.extract.phrases import Noun, Verb
from dragoman.extract.reading import Reading
from dragoman.extract.tolls import lives, loose_tolls, of_verb, wounds
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Argument, Toll

_MEANS = frozenset(("in", "by", "during", "from"))
_MISTAKEN = (("COERCE", "seize"), ("PROTEST", "strike"))
_WHEN = frozenset(("when", "after", "as", "while"))


def take_tolls(reading: Reading, deeds: list[Deed]) -> None:
    """Give every effect verb its tolls."""
    for deed in deeds:
        if deed.act.effect is not None and deed.verb is not None:
            deed.tolls.extend(of_verb(reading, deed.sentence, deed.verb, deed.act.effect))


def join(deeds: list[Deed]) -> list[Deed]:
    """Return the deeds with those that tell the same act in one sentence folded into the one that names it best."""
    violent = [deed for deed in deeds if deed.act.type not in VERBAL]
    for deed in violent:
        if deed.verb is None:
            continue
        cause = _cause(deed, violent)
        while cause is not None and cause.into is not None:
            cause = cause.into
        if cause is not None and cause is not deed:
            _fold(deed, cause)
    _one_operation(violent)
    _superlatives(violent)
    for deed in violent:
        means = _noun_means(deed, violent)
        if means is not None and means.into is None:
            _fold(deed, means)
    for deed in violent:
        beside = _beside(deed, violent) or _alone(deed, violent)
        if beside is not None:
            _fold(deed, beside)
    return [deed for deed in deeds if deed.into is None]


def _cause(deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return the deed that this verb tells the effect or the doing of, or None."""
    verb = deed.verb
    if verb is None:
        return None
    by_noun = next((other for other in deeds if other.noun is not None and _does(verb, other.noun)), None)
    if by_noun is not None and _kin(deed, by_noun):
        return by_noun
    for prep, noun in _with_hosted(verb):
        for other in deeds:
            if (
                other.noun is noun
                and prep in _MEANS
                and _kin(deed, other)
                and (prep in ("in", "by", "during") or deed.act.effect)
            ):
                return other
    if deed.act.effect is None:
        return None
    return _which(verb, deed, deeds) or _by_clause(verb, deed, deeds) or _agent_later(verb, deed, deeds)


def _agent_later(verb: Verb, deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return the act behind "24 were killed and 120 wounded by shelling": the first "by" or "in" after the effects."""
    if not verb.passive or deed.of("actor") or deed.of("weapon"):
        return None
    for other in deeds:
        noun = other.noun
        if noun is None or other.head < deed.head or noun.under not in ("by", "in", "during") or not _kin(deed, other):
            continue
        crossed = [v for v in deed.sentence.verbs if verb.end <= v.head < noun.start and v.finite and not v.passive]
        return None if crossed else other
    return None


def _which(verb: Verb, deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return the attack that "..., which killed two" speaks of, though a base or a place stands nearer."""
    if verb.link != "relative" or verb.passive or verb.unit == 0:
        return None
    if deed.sentence.units[verb.unit - 1].word not in ("which", "that"):
        return None
    before = [other for other in deeds if other.noun is not None and other.end <= deed.start and _kin(deed, other)]
    if not before:
        return None
    deed.args = [held for held in deed.args if held.role != "actor"]
    return before[-1]


def _with_hosted(verb: Verb) -> Iterator[tuple[str, Noun]]:
    yield from verb.preps
    for noun in [*verb.objects, *verb.subject]:
        if noun.start > verb.start:
            yield from noun.preps


def _noun_means(deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return the strike that a killing is told to have happened in: "the assassination of X in a drone strike"."""
    if deed.noun is None or deed.into is not None:
        return None
    for prep, noun in after(deed.sentence, deed.noun):
        found = next((other for other in deeds if other.noun is noun and other is not deed), None)
        if found is not None and prep in ("in", "by") and _kin(deed, found):
            return found
    return None


def _superlatives(deeds: list[Deed]) -> None:
    """Fold "the deadliest attack in years" into the act of the same sentence that it speaks of."""
    for deed in deeds:
        noun = deed.noun
        if noun is None or deed.into is not None:
            continue
        if not any(word in words_of("superlative") for word in deed.sentence.lowers(noun.start, deed.head)):
            continue
        deed.definite = True
        before = [other for other in deeds if other.head < deed.head and other.into is None and _kin(deed, other)]
        if before and deed.governor in (None, before[-1].verb, before[-1].governor):
            _fold(deed, before[-1])


def _beside(deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return what a toll told beside this one belongs to: "Six killed, dozens wounded in a bombing"."""
    if deed.act.effect is None or deed.into is not None or deed.of("actor"):
        return None
    for other in deeds:
        if other is deed or other.act.effect is None or other.verb is None or deed.verb is None or other.into is deed:
            continue
        if other.into is None and (other.head > deed.head or other.of("actor")):
            continue
        between = deed.sentence.units[min(deed.verb.unit, other.verb.unit) : max(deed.verb.unit, other.verb.unit)]
        if len(between) < 12 and all(unit.kind in ("verb", "noun", ",", "C", "B", "I") for unit in between):
            return other.into or other
    return None


def _alone(deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return the one act whose effect stands beside it without a verb of its own: "six killed ... and 35 injured"."""
    verb = deed.verb
    if verb is None or deed.act.effect not in ("killed", "injured") or deed.into is not None or deed.of("actor"):
        return None
    if verb.finite and not deed.sentence.titled:
        return None
    others = [other for other in deeds if other is not deed and other.into is None and other.noun is not None]
    return others[0] if len(others) == 1 and others[0].head < deed.head and _kin(deed, others[0]) else None


def _one_operation(deeds: list[Deed]) -> None:
    """Fold what the same doers do in one breath into one act: "set fire to shops and looted others"."""
    for deed in deeds:
        verb = deed.verb
        if verb is None or verb.parent is None or deed.into is not None or verb.link not in ("coordinate", "adverbial"):
            continue
        first = next((other for other in deeds if other.verb is verb.parent and other is not deed), None)
        first = first or next((o for o in deeds if o.noun is not None and o.light and o.governor is verb.parent), None)
        if (
            first is None
            or first.into is not None
            or verb.subject != verb.parent.subject
            or first.status != deed.status
        ):
            continue
        damage = deed.mode == "destroy" or (deed.kind == "PROTEST" and deed.mode == "riot")
        if damage and (first.kind == deed.kind or deed.mode == "destroy") and first.kind in ("ASSAULT", "PROTEST"):
            _fold(deed, first)


def _does(verb: Verb, noun: Noun) -> bool:
    """Return whether an act noun is the subject of an active verb, or what "of" hangs on the subject."""
    subjects = [] if verb.passive else verb.subject
    return any(noun is subject or (noun.under == "of" and noun.host is subject) for subject in subjects)


def _by_clause(verb: Verb, deed: Deed, deeds: list[Deed]) -> Deed | None:
    """Return the deed of the clause that an effect belongs to: "..., killing six", "were killed when ..."."""
    by_verb = {id(other.verb): other for other in deeds if other.verb is not None and other is not deed}
    by_verb |= {id(other.governor): other for other in deeds if other.governor is not None and other.noun is not None}
    parent, inner = verb.parent, False
    while parent is not None and verb.link == "adverbial" and _describes(parent) and id(parent) not in by_verb:
        parent, inner = parent.parent, True
    links = verb.link in ("adverbial", "coordinate", "opening", "gerund")
    if parent is not None and links and (inner or parent.subject == verb.subject):
        found = by_verb.get(id(parent)) or next(
            (o for o in deeds if o.noun is not None and _does(parent, o.noun)), None
        )
        if found is not None and _kin(deed, found):
            return found
        grand = parent.parent
        if verb.link == "coordinate" and grand is not None and id(grand) in by_verb:
            return by_verb[id(grand)] if _kin(deed, by_verb[id(grand)]) else None
    for other in deeds:
        clause = other.verb or other.governor
        if clause is None or clause is verb or clause.link != "subordinate" or clause.parent is not verb:
            continue
        if clause.mark in _WHEN and _kin(deed, other):
            return other
    return None


def _describes(verb: Verb) -> bool:
    """Return whether a verb only describes a noun: "a car laden with explosives"."""
    return verb.link in ("reduced", "relative")


def _kin(first: Deed, second: Deed) -> bool:
    """Return whether two deeds can be one act: the same type, or an effect and a violent act."""
    if first.into is second or first is second:
        return False
    if first.act.effect == "detained" and (second.noun is None or first.act.type != second.act.type):
        return False
    if first.act.type == second.act.type:
        return True
    return first.act.effect in ("killed", "injured", "missing") and second.act.type in ("ASSAULT", "COERCE", "PROTEST")


def _fold(deed: Deed, cause: Deed) -> None:
    deed.into = cause
    cause.joined.append(deed)
    for argument in deed.args:
        if argument.role != "actor" or not cause.of("actor"):
            cause.add(argument)
    cause.tolls.extend(deed.tolls)
    if deed.act.effect in ("killed", "injured") and (cause.kind, cause.mode) in _MISTAKEN:
        cause.kind, cause.mode = "ASSAULT", None


def aftermath(reading: Reading, left: list[tuple[Toll, int]], number: int, earlier: list[Deed]) -> Deed | None:
    """Return a deed for tolls told without their act ("Three people died.") as a telling of the violent act before them."""
    harm = ("killed", "injured", "missing", "casualties")
    left = [(toll, at) for toll, at in left if toll.kind in harm and not _has_cause(reading, number, toll, at)]
    act = next((deed for deed in reversed(earlier) if _violent(deed)), None)
    if act is None or number - act.sentence.number > 4 or not left or _mishap_since(reading, act, number):
        return None
    sentence = reading.sentences[number]
    at = left[0][1]
    deed = Deed(sentence, reading.marks[number], act.act, at, at + 1, at, kind=act.kind, mode=act.mode, like=act)
    deed.tolls = [toll for toll, _ in left]
    return deed


def _has_cause(reading: Reading, number: int, toll: Toll, at: int) -> bool:
    """Return whether a clause names what killed ("the crackdown, which killed 60"), so that it is no act told before."""
    sentence = reading.sentences[number]
    verb = next((verb for verb in sentence.verbs if verb.start <= at < verb.end and not verb.passive), None)
    if verb is None or not verb.subject or not verb.objects:
        return False
    if any(sentence.span_of(noun.start, noun.end).overlaps(toll.span) for noun in verb.subject):
        return False
    return verb.link == "relative" or sentence.tags[verb.subject[0].head] not in "RDP"


def _mishap_since(reading: Reading, act: Deed, number: int) -> bool:
    """Return whether an accident, a disaster or a disease is told since the act: then the dead are its dead."""
    told = reading.sentences[act.sentence.number + 1 : number + 1]
    return any(token.lower in words_of("mishap") for sentence in told for token in sentence.tokens)


def _violent(deed: Deed) -> bool:
    return deed.kind in ("ASSAULT", "PROTEST") and deed.status in ("occurred", "ongoing") and deed.act.pos is not None


def _same_words(toll: Toll, held: Toll) -> bool:
    """Return whether two tolls are the same words; a part inside its sum is not."""
    return toll.span.overlaps(held.span) and (held.part or not toll.part)


def _takes(deed: Deed, toll: Toll) -> bool:
    """Return whether a toll can be that of a deed: the detained are those of an arrest or an abduction."""
    if deed.act.type not in ("ASSAULT", "COERCE", "PROTEST") or deed.status not in ("occurred", "ongoing"):
        return False
    return toll.kind != "detained" or deed.kind == "COERCE" or deed.mode == "abduct"


def spread_tolls(reading: Reading, deeds: list[Deed], sentence_number: int) -> list[tuple[Toll, int]]:
    """Give the tolls that no effect verb takes to the violent deed of their sentence; return those left, with their token."""
    sentence = reading.sentences[sentence_number]
    left: list[tuple[Toll, int]] = []
    wholes: list[tuple[Deed, Toll]] = []
    for toll, at in [*lives(reading, sentence), *wounds(reading, sentence), *loose_tolls(reading, sentence)]:
        if any(_same_words(toll, held) for deed in deeds for held in deed.tolls):
            continue
        fitting = [deed for deed in deeds if _takes(deed, toll)]
        if fitting:
            best = min(fitting, key=lambda deed: abs(deed.head - at))
            best.tolls.append(toll)
            if not toll.part and _sums_up(reading, toll, at, number=sentence_number):
                wholes.append((best, toll))
            if toll.of is not None and not toll.part and not best.of("recipient"):
                best.add(Argument(role="recipient", span=toll.of))
        else:
            left.append((toll, at))
    for best, toll in wholes:
        best.tolls = [held if held is toll or held.kind != toll.kind else _as_part(held) for held in best.tolls]
    return left


def _as_part(toll: Toll) -> Toll:
    return Toll(kind=toll.kind, span=toll.span, of=toll.of, part=True, voices=toll.voices)


def _sums_up(reading: Reading, toll: Toll, at: int, number: int) -> bool:
    """Return whether a toll is the whole ("the death toll rose to 41"), so that others beside it are its parts."""
    sentence = reading.sentences[number]
    return toll.of is None and "toll" in sentence.lowers(at, min(at + 2, len(sentence.tokens)))

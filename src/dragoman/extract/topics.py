"""What a verbal act is about: the act that is demanded, threatened, rejected or promised, its parties and places."""

from __future__ import annotations

from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.modes import mode_asked, mode_of
from dragoman.extract.phrases import Noun, Verb
from dragoman.extract.reading import Reading
from dragoman.extract.roles import antecedent
from dragoman.extract.sorts import name_span, phrase, sort_of
from dragoman.schema.mention import Argument, Topic
from dragoman.schema.span import Span

_SWALLOWS = frozenset(("REQUEST", "THREATEN", "REJECT", "AGREE", "CONCEDE"))


def tell_topics(reading: Reading, deeds: list[Deed]) -> list[Deed]:
    """Give every verbal deed its topic, and return the deeds without those that are only demanded, threatened or promised."""
    swallowed = take_goals(deeds)
    swallowed += [deed for deed in deeds if deed.kind == "MOBILIZE" and deed.verb and not _moved(deed)]
    for deed in deeds:
        deed.mode = mode_of(deed)
        if deed.act.type not in VERBAL:
            continue
        held = [other for other in deeds if other is not deed and _governs(deed, other)]
        deed.about = held
        deed.topic = _topic(reading, deed, held)
        _towards(reading, deed, held)
        deed.mode = mode_asked(deed)
        if deed.act.type in _SWALLOWS:
            swallowed.extend(other for other in held if not _told(deed, other))
    return [deed for deed in deeds if deed not in swallowed]


def take_goals(deeds: list[Deed]) -> list[Deed]:
    """Fold aims into what was done for them ("fired tear gas to disperse the crowd"), and return the deeds folded.

    A weapon that is the object of its use ("detonated a car bomb") is no act beside it.
    """
    taken = []
    for deed in deeds:
        user = next((other for other in deeds if other.verb is not None and other.verb is deed.governor), None)
        armed = deed.noun is not None and deed.noun.head + 1 in deed.marks.weapons and not deed.light
        if armed and user is not None and user.kind == deed.kind and deed.act.pos == "noun":
            taken.append(deed)
            for held in deed.args:
                user.add(held)
            continue
        verb = deed.verb
        if verb is None or not verb.infinitive or verb.parent is None or deed.act.type in VERBAL:
            continue
        means = next((other for other in deeds if other.verb is verb.parent and other.kind == deed.kind), None)
        if means is None or means is deed or deed.status != "announced" or means.status == "announced":
            continue
        taken.append(deed)
        if not means.of("recipient") and not means.of("thing"):
            means.args.extend(held for held in deed.args if held.role in ("recipient", "thing"))
    return taken


def _moved(deed: Deed) -> bool:
    """Return whether a showing of force tells whose, or of what: "the strike crossed a line" does not."""
    return bool(deed.of("actor") or deed.of("thing") or deed.of("weapon") or deed.of("recipient"))


def _towards(reading: Reading, deed: Deed, held: list[Deed]) -> None:
    """Find whom a condemnation or a demand is for: the doer of what is condemned, the one who is to act."""
    if deed.of("recipient"):
        return
    if deed.kind == "ACCUSE":
        for other in held:
            for argument in other.of("actor"):
                deed.add(Argument(role="recipient", span=argument.span))
    if deed.kind == "REQUEST" and deed.verb is not None:
        for verb in deed.sentence.verbs:
            hangs = verb.parent is deed.verb and verb.link in ("content", "complement") and verb.start > deed.head
            for noun in verb.subject if hangs else []:
                if noun not in deed.verb.subject:
                    _add_asked(reading, deed, noun)


def _add_asked(reading: Reading, deed: Deed, noun: Noun) -> None:
    sort = sort_of(reading, deed.sentence, noun)
    speakers = [held.span for held in deed.of("actor")]
    meant = antecedent(reading, deed.sentence, noun, avoid=speakers) if sort == "pronoun" else None
    span = meant if sort == "pronoun" else name_span(deed.sentence, noun)
    if span is not None and span not in speakers and sort in ("actor", "people", "group", "name", "place", "pronoun"):
        deed.add(Argument(role="recipient", span=span))


def _told(deed: Deed, other: Deed) -> bool:
    """Return whether a deed under a verbal one is still told as one that took place."""
    if other.act.type in VERBAL and other.act.type != "CONSULT":
        return deed.act.type == "AGREE" and other.noun is None
    if other.noun is not None:
        return other.definite and other.status == "occurred" and deed.act.type == "REJECT"
    verb = other.verb
    if verb is None or not verb.finite or verb.modal is not None or other.status != "occurred":
        return False
    return other.sentence.tags[verb.head] == "E" or verb.end - verb.start > 1


def _governs(deed: Deed, other: Deed) -> bool:
    """Return whether `other` stands in what the verbal deed says."""
    if deed.verb is not None:
        verb = other.verb or other.governor
        if other.verb is not None and _under(deed.sentence.tags, other.verb, deed.verb):
            return True
        if other.noun is not None and _in_phrases(deed, other.noun):
            return True
        if other.noun is not None and verb is not None and other.light and _under(deed.sentence.tags, verb, deed.verb):
            return True
        return other.noun is not None and _deep(deed, other.noun)
    if deed.noun is None or other.start < deed.end:
        return False
    if other.noun is not None:
        return _hangs(other.noun, deed.noun)
    verb = other.verb
    return verb is not None and verb.host is deed.noun and verb.link in ("complement", "gerund", "content", "relative")


def _deep(deed: Deed, noun: Noun) -> bool:
    """Return whether a noun hangs on a verb that the deed governs: "demanded that Y set a date for the withdrawal"."""
    before = [verb for verb in deed.sentence.verbs if verb.start < noun.start]
    return (
        bool(before)
        and deed.verb is not None
        and before[-1] is not deed.verb
        and _under(deed.sentence.tags, before[-1], deed.verb)
    )


def _same_form(tags: str, verb: Verb, other: Verb) -> bool:
    """Return whether a coordinated verb goes on with the clause of the other: both not finite, or both a bare base."""
    return not verb.finite or (tags[verb.head] == tags[other.head] == "V" and not verb.helped and not other.helped)


def _under(tags: str, verb: Verb, top: Verb) -> bool:
    here: Verb | None = verb
    for _ in range(5):
        if here is None:
            return False
        if here.link == "coordinate" and here.parent is not None and _same_form(tags, here, here.parent):
            here = here.parent
            continue
        if here.link not in ("complement", "gerund", "content") or here.start < top.start:
            return False
        if here.link == "gerund" and here.mark not in (
            "of",
            "for",
            "from",
            "on",
            "to",
            "with",
            "about",
            "against",
            "at",
            "in",
        ):
            return False
        if here.parent is top:
            return True
        here = here.parent
    return False


def _hangs(noun: Noun, top: Noun) -> bool:
    here: Noun | None = noun
    for _ in range(5):
        if here is None or here.under not in ("of", "for", "to", "on", "over", "against", "about"):
            return False
        if here.host is top:
            return True
        here = here.host
    return False


def _in_phrases(deed: Deed, noun: Noun) -> bool:
    verb = deed.verb
    if verb is None:
        return False
    slots = deed.act.slots
    if noun in verb.objects or any(_hangs(noun, member) for member in verb.objects):
        return True
    return any(
        (other is noun or _hangs(noun, other)) and slots.get(prep) in ("about", "recipient", None)
        for prep, other in verb.preps
        if prep in ("for", "of", "on", "over", "about", "to", "with", "against", "in")
    )


def _topic(reading: Reading, deed: Deed, held: list[Deed]) -> Topic | None:
    if held:
        main = min(held, key=lambda other: (other.act.type in VERBAL, other.start))
        parties = tuple(a.span for a in main.args if a.role in ("actor", "recipient", "thing"))
        places = tuple(a.span for a in main.args if a.role == "place")
        return Topic(type=main.act.type, parties=parties, places=places, span=_extent(main))
    clause = _content(reading, deed)
    if clause is not None:
        return clause
    slots = deed.act.slots
    pairs: list[tuple[str, Noun]] = []
    if deed.verb is not None:
        last = deed.sentence.tokens[deed.end - 1].lower if deed.end - 1 > deed.head else ""
        pairs = [("object", noun) for noun in deed.verb.objects]
        pairs += [("object" if prep == last else prep, noun) for prep, noun in deed.verb.preps]
    elif deed.noun is not None:
        pairs = list(deed.noun.preps)
    for slot, noun in pairs:
        sort = sort_of(reading, deed.sentence, noun)
        if slots.get(slot) == "about" and sort not in ("pronoun", "time"):
            parties = (phrase(deed.sentence, noun),) if sort in ("actor", "people", "group") else ()
            places = (phrase(deed.sentence, noun),) if sort == "place" else ()
            return Topic(parties=parties, places=places, span=_noun_extent(deed, noun))
    if deed.verb is not None and not deed.verb.passive:
        for noun in deed.verb.objects[:1]:
            if sort_of(reading, deed.sentence, noun) in ("other", "thing"):
                return Topic(span=_noun_extent(deed, noun))
    return None


def _content(reading: Reading, deed: Deed) -> Topic | None:
    """Return the clause that hangs on the verb ("that the force leave the country") where it names no coded act."""
    sentence = deed.sentence
    for verb in sentence.verbs:
        if (
            deed.verb is None
            or verb.parent is not deed.verb
            or verb.link not in ("content", "complement")
            or verb.start < deed.head
        ):
            continue
        own = [noun for noun in verb.subject if noun.start > deed.head]
        start = min([verb.start, *[noun.start for noun in own]])
        end = max([verb.end, *[noun.end for noun in verb.objects], *[noun.end for _, noun in verb.preps]])
        named = [
            noun for noun in [*own, *verb.objects] if sort_of(reading, sentence, noun) in ("actor", "people", "group")
        ]
        return Topic(parties=tuple(phrase(sentence, noun) for noun in named), span=sentence.span_of(start, end))
    return None


def _noun_extent(deed: Deed, noun: Noun) -> Span:
    end = noun.end
    for prep, other in noun.preps:
        if prep == "of":
            end = max(end, other.end)
    return deed.sentence.span_of(noun.start, end)


def _extent(deed: Deed) -> Span:
    """Return the characters from the trigger to the last of the deed's arguments that follow it."""
    start = deed.verb.start if deed.verb is not None else deed.noun.start if deed.noun is not None else deed.start
    first = deed.sentence.tokens[start].start
    last = max([deed.trigger.end, *[a.span.end for a in deed.args if a.span.end <= deed.sentence.span.end]])
    return Span(first, last)

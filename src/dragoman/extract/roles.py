"""Who did it, to whom, where, with what: the slots of the grammar turned into the roles of a deed."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.nouns import after
from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.premodifiers import alleged, modifiers, own_weapon
from dragoman.extract.pronouns import antecedent, is_person, speaker_of
from dragoman.extract.reading import Reading
from dragoman.extract.sorts import Sort, actor_in, name_span, phrase, sort_of
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Argument, Role
from dragoman.schema.span import Span
from dragoman.schema.value import Attribution

__all__ = ["antecedent", "fill", "put"]

_PLACE_PREPS = frozenset(
    [
        "in",
        "near",
        "outside",
        "at",
        "inside",
        "across",
        "around",
        "along",
        "off",
        "throughout",
        "through",
        "from",
        "within",
        "over",
    ]
)
_HIT_SLOTS = ("object", "on", "at", "in", "near", "of")
_STRUCK = ("object", "on", "at", "against", "into", "of")
_PARTY: frozenset[Sort] = frozenset(("actor", "people", "name", "group"))


def fill(reading: Reading, deed: Deed) -> None:
    """Give a deed the arguments that its own words and slots name."""
    slots = deed.act.slots
    filled = list(_slots(deed))
    for slot, noun in filled:
        role = slots.get(slot)
        if slot == "possessive" and role == "recipient" and any(other == "of" for other, _ in filled):
            role = "actor"
        if role is None and slot == "by":
            role = "actor"
        if role is None and slot in _PLACE_PREPS:
            role = "place"
        if role is None and slot == "to" and _marks_object(reading, deed, noun):
            put(reading, deed, "recipient", noun, "object")
        if role == "about" and slot == "object" and _is_asked(reading, deed, noun):
            role = "recipient"
        if role is not None and role != "about":
            put(reading, deed, role, noun, slot)
        elif slot in ("with", "using", "by"):
            put(reading, deed, "weapon", noun, slot)
    if deed.noun is not None:
        modifiers(reading, deed, deed.noun)
    _mutual(reading, deed)
    own_weapon(deed)


def _is_asked(reading: Reading, deed: Deed, noun: Noun) -> bool:
    """Return whether the object of a demand is who is to act ("urged both sides to ..."), not what is asked for."""
    known = sort_of(reading, deed.sentence, noun)
    party = known in ("actor", "group", "people") or (known == "name" and is_person(reading, deed.sentence, noun))
    return deed.kind == "REQUEST" and deed.verb is not None and party


def _marks_object(reading: Reading, deed: Deed, noun: Noun) -> bool:
    """Return whether "to" stands before an object, as in translations: "killed to two soldiers"."""
    verb, sort = deed.verb, sort_of(reading, deed.sentence, noun)
    takes = deed.act.slots.get("object") == "recipient" and deed.kind in ("ASSAULT", "COERCE")
    return takes and verb is not None and not verb.passive and not verb.objects and sort in ("people", "group", "actor")


def _slots(deed: Deed) -> Iterator[tuple[str, Noun]]:
    """Yield slot and noun phrase for everything that hangs on the deed, nearest first."""
    if deed.verb is not None:
        last = deed.sentence.tokens[deed.end - 1].lower if deed.end - 1 > deed.head else ""
        for slot, other in _verb_slots(deed.verb):
            yield ("object" if slot == last else slot), other
        for thing in deed.verb.objects:
            named = thing.head == deed.phrase_end - 1
            if thing.under is None:
                yield from (
                    (prep, other) for prep, other in thing.preps if prep not in ("of", "by", "from", "to") or named
                )
    elif deed.noun is not None:
        yield from _noun_slots(deed, deed.noun)


def _noun_slots(deed: Deed, noun: Noun) -> Iterator[tuple[str, Noun]]:
    if noun.owner is not None:
        yield "possessive", noun.owner
    for prep, other in after(deed.sentence, noun):
        yield from ((prep, member) for member in other.more[other.more.index(other) :])
    governor = deed.governor
    if governor is not None and deed.light and not deed.happens:
        own = deed.act.slots
        actor = "by" if own.get("by") == "actor" or "possessive" not in own else "possessive"
        lower = deed.sentence.tokens[governor.head].lower
        if not governor.passive and lower not in words_of("witnessing"):
            slot = "on" if _suffers(deed, governor) else actor
            yield from ((slot, member) for member in governor.subject)
        yield from ((prep, other) for prep, other in governor.preps if prep != "of" and other is not noun)
        if deed.sentence.tokens[governor.head].lower in words_of("subjecting"):
            yield from (("on", member) for member in governor.objects)
    elif governor is not None:
        if not governor.passive and deed.sentence.tokens[governor.head].lower in words_of("repelling"):
            yield from (("on", member) for member in governor.subject)
        preps = governor.preps if deed.happens else [pair for pair in governor.preps if pair[0] in _PLACE_PREPS]
        for prep, other in preps:
            yield from (
                (prep, member) for member in (other.more[other.more.index(other) :] if other in other.more else [other])
            )


def _suffers(deed: Deed, governor: Verb) -> bool:
    """Return whether the subject of a light verb is the one it happens to: "suffered an attack", "came under fire"."""
    lowers = deed.sentence.lowers(governor.head, min(governor.head + 3, len(deed.sentence.tokens)))
    return lowers[0] in words_of("suffering") or (lowers[0] in words_of("coming") and "under" in lowers[1:])


def _verb_slots(verb: Verb) -> Iterator[tuple[str, Noun]]:
    first, second = ("object", "subject") if verb.passive else ("subject", "object")
    for noun in verb.subject:
        yield first, noun
    for noun in verb.objects:
        if noun not in verb.subject:
            yield second if not verb.passive else "second object", noun
    for prep, noun in verb.preps:
        if prep == "by" and not verb.passive:
            continue
        members = noun.more[noun.more.index(noun) :] if noun in noun.more else [noun]
        yield from ((prep, member) for member in members)


def put(
    reading: Reading,
    deed: Deed,
    role: str,
    noun: Noun,
    slot: str,
    attribution: Attribution = "asserted",
    by: tuple[Span, ...] = (),
) -> None:
    """Give a deed one argument if the noun phrase can fill the role; one that names something else goes where it fits."""
    sort = sort_of(reading, deed.sentence, noun)
    if sort == "pronoun":
        resolved = _meant(reading, deed, noun) if role in ("actor", "recipient") else None
        if resolved is not None:
            deed.add(Argument(role=_role(role), span=resolved, attribution=attribution, by=by))
        return
    if role == "recipient" and sort == "number":
        noun = next((other for prep, other in noun.preps if prep == "of"), noun)
        sort = sort_of(reading, deed.sentence, noun)
    fitted = _fit(reading, deed, role, noun, sort, slot)
    if role == "thing" and deed.verb is not None and deed.verb.passive and deed.kind in ("MOBILIZE", "AID"):
        _owner_of(reading, deed, noun)
    if sort in ("weapon", "thing") and (role == "actor" or (role == "weapon" and slot in ("subject", "by"))):
        _owner_of(reading, deed, noun)
    if role == "actor" and slot != "of" and _owned_by_pronoun(reading, deed, noun, attribution, by):
        return
    if fitted is None:
        return
    if fitted == "actor" and attribution == "asserted" and alleged(deed):
        attribution = "alleged"
    span = _span(reading, deed, noun, sort, fitted)
    deed.add(Argument(role=fitted, span=span, attribution=attribution, by=by))
    if role == "recipient" and fitted == "place" and slot in _STRUCK and deed.kind in ("ASSAULT", "COERCE"):
        deed.add(Argument(role="thing", span=span))


def _span(reading: Reading, deed: Deed, noun: Noun, sort: Sort, fitted: Role) -> Span:
    """Return the words to quote for an argument; "the town of X", when hit, tells the place too."""
    sentence = deed.sentence
    if fitted == "weapon":
        return _weapon_span(deed, noun)
    if fitted not in ("actor", "recipient", "thing"):
        return _place_span(sentence, noun)
    place = _place_span(sentence, noun)
    if fitted == "thing" and place != phrase(sentence, noun):
        deed.add(Argument(role="place", span=place))
        return place
    named = _named(reading, deed, noun, sort) if fitted in ("actor", "recipient") else noun
    span = name_span(sentence, named)
    if named is noun and sort in ("thing", "weapon", "people"):
        return _with_holder(reading, sentence, noun, span)
    return span


def _meant(reading: Reading, deed: Deed, noun: Noun) -> Span | None:
    """Return whom a pronoun stands for; "it" is a party only where it speaks, is spoken to, or is who says so."""
    human = deed.sentence.tokens[noun.head].lower != "it" or deed.kind in VERBAL
    human = human or speaker_of(reading, deed.sentence, noun) is not None
    return antecedent(reading, deed.sentence, noun) if human else None


def _named(reading: Reading, deed: Deed, noun: Noun, sort: Sort) -> Noun:
    """Return the name beside a description ("the rebel leader, X"), or the noun phrase itself."""
    if sort in ("name", "actor") and deed.sentence.tags[noun.start] != "P":
        return noun
    return next((same for same in noun.same if sort_of(reading, deed.sentence, same) in ("name", "actor")), noun)


def _owned_by_pronoun(reading: Reading, deed: Deed, noun: Noun, attribution: Attribution, by: tuple[Span, ...]) -> bool:
    """Take the party for "its troops" or "his men": whoever the pronoun stands for."""
    lower = deed.sentence.tokens[noun.start].lower
    if lower not in ("its", "his", "her", "their") or noun.same:
        return False
    pronoun = {"its": "it", "his": "he", "her": "she", "their": "they"}[lower]
    found = antecedent(reading, deed.sentence, noun, pronoun)
    if found is not None:
        deed.add(Argument(role="actor", span=found, attribution=attribution, by=by))
    return found is not None


def _place_span(sentence: Sentence, noun: Noun) -> Span:
    """Return the name alone for "the province of Anbar"."""
    if sentence.tokens[noun.head].lower in words_of("place word"):
        for prep, other in noun.preps:
            if prep == "of" and sentence.tags[other.head] == "M":
                return phrase(sentence, other)
    return phrase(sentence, noun)


def _weapon_span(deed: Deed, noun: Noun) -> Span:
    """Return the weapon's words with their number, without what else its phrase holds."""
    found = deed.marks.weapons.get(noun.head + 1)
    if found is None:
        return phrase(deed.sentence, noun)
    start = next((first for first, last, _ in deed.marks.numbers if last == found.start), found.start)
    return deed.sentence.span_of(start, found.end)


def _with_holder(reading: Reading, sentence: Sentence, noun: Noun, span: Span) -> Span:
    """Return the span of a thing with the party that holds it: "a base of the coalition"."""
    for prep, other in noun.preps:
        held = prep in ("of", "by") and sort_of(reading, sentence, other) in ("actor", "people", "group")
        from_group = (
            prep in ("from", "of")
            and sort_of(reading, sentence, other) == "actor"
            and not _is_place(reading, sentence, other)
        )
        if other.unit == noun.unit + 2 and (from_group if sort_of(reading, sentence, noun) == "people" else held):
            return Span(span.start, name_span(sentence, other).end)
    return span


def _owner_of(reading: Reading, deed: Deed, noun: Noun) -> None:
    """Take the party out of "Pakistani jets struck": the machine's owner does it."""
    start = noun.owner.start if noun.owner is not None else noun.start
    for first, last, mention in deed.marks.actors:
        if start <= first and last <= noun.head and mention.form != "modifier":
            deed.add(Argument(role="actor", span=mention.span, attribution="alleged" if alleged(deed) else "asserted"))


def _role(role: str) -> Role:
    return "actor" if role == "actor" else "recipient"


def _fit(reading: Reading, deed: Deed, role: str, noun: Noun, sort: Sort, slot: str) -> Role | None:
    """Return the role that a noun phrase of this sort takes in a slot of that role, or None."""
    lower = deed.sentence.tokens[noun.head].lower
    if sort == "time":
        return None
    if role == "actor":
        return _fit_actor(reading, deed, noun, sort, lower)
    if role == "recipient":
        return _fit_recipient(reading, deed, noun, sort, lower, slot)
    if role == "place":
        site = sort == "thing" and lower not in ("aid", "money", "supplies")
        named = sort in ("place", "name") or (sort == "actor" and _is_place(reading, deed.sentence, noun))
        return "place" if site or named else "weapon" if sort == "weapon" and slot in ("with", "from") else None
    if role == "weapon":
        if sort == "weapon":
            return "weapon"
        violent = deed.act.type in ("ASSAULT", "COERCE") and slot == "subject"
        return "actor" if violent and sort in _PARTY and lower not in words_of("actor blocker") else None
    if role == "thing":
        return "thing" if sort in ("thing", "weapon", "people", "actor", "group", "name") else None
    return None


def _fit_actor(reading: Reading, deed: Deed, noun: Noun, sort: Sort, lower: str) -> Role | None:
    if deed.act.type == "PROTEST" and lower in words_of("crowd number"):
        return "actor"
    if sort == "weapon":
        return "weapon" if deed.act.type in ("ASSAULT", "COERCE", "MOBILIZE") else None
    if sort == "thing" and deed.noun is not None and noun.under == "of" and deed.act.type == "ASSAULT":
        return "thing"
    if sort == "place" and deed.act.type not in VERBAL and deed.act.type != "PROTEST":
        return "place" if deed.noun is not None else None
    if sort == "thing" and lower in words_of("collective") and deed.kind in VERBAL:
        return "actor"
    if lower in words_of("actor blocker") or sort in ("thing", "other", "number", "place"):
        return None
    if noun.under in ("in", "near", "at") or (deed.noun is not None and noun.under == "of" and sort == "name"):
        return None
    return "actor"


def _fit_recipient(reading: Reading, deed: Deed, noun: Noun, sort: Sort, lower: str, slot: str) -> Role | None:
    if sort == "number":
        return None
    if sort == "thing" and lower in words_of("collective") and deed.kind in VERBAL:
        return "recipient"
    if sort in ("thing", "weapon"):
        marks = reading.marks[deed.sentence.number]
        return "recipient" if actor_in(marks, noun.start, noun.head + 1) is not None else "thing"
    if sort == "place":
        return "place" if deed.act.type in ("ASSAULT", "COERCE", "MOBILIZE", "RETREAT") else "recipient"
    if sort == "name" and deed.act.type == "ASSAULT" and deed.act.effect is None and slot in _HIT_SLOTS:
        return "recipient" if is_person(reading, deed.sentence, noun) else "place"
    if sort == "other":
        asked = any(verb.infinitive and verb.subject and verb.subject[0] is noun for verb in deed.sentence.verbs)
        return "recipient" if deed.kind == "REQUEST" and slot == "object" and asked else None
    return "recipient"


def _is_place(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    """Return whether a known actor's name is a country's or a capital's, not a people's or a group's."""
    for first, last, mention in reading.marks[sentence.number].actors:
        if first <= noun.head < last:
            return mention.kind in ("state", "government") and mention.form in ("name", "metonym")
    return False


def _mutual(reading: Reading, deed: Deed) -> None:
    """Make joined subjects each other's recipients: "Ankara and Athens met", "clashes between A and B"."""
    if not deed.act.mutual or deed.of("recipient"):
        return
    actors = deed.of("actor")
    if len(actors) == 2:
        deed.args.append(Argument(role="recipient", span=actors[1].span))
    for noun in deed.verb.subject if deed.verb is not None and len(actors) == 1 else []:
        of = next((other for prep, other in noun.preps if prep == "of"), None)
        if of is not None and len(of.more) == 2 and deed.sentence.tags[of.more[1].head] == "M":
            deed.args.append(Argument(role="recipient", span=name_span(deed.sentence, of.more[1])))

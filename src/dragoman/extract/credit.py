"""Who is blamed for, or claims, an act told before: "The government blamed X", "X claimed responsibility"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.extract.blame import by_of, under
from dragoman.extract.deeds import Deed
from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.reading import Reading
from dragoman.extract.roles import put
from dragoman.extract.sorts import sort_of
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Argument
from dragoman.schema.span import Span
from dragoman.schema.value import Attribution

_NEAR = 3
_PARTIES = ("actor", "name", "group", "people", "place", "pronoun")


@dataclass(slots=True)
class Credit:
    """One naming of doers without their act: the verb that says so, the doers, who says it and how."""

    verb: Verb
    doers: list[Noun]
    attribution: Attribution
    speakers: list[Noun]


def credited(reading: Reading, number: int, here: list[Deed], earlier: list[Deed]) -> list[Deed]:
    """Return the tellings of the act at hand that a sentence adds by naming who did it, each `like` that act.

    `here` are the deeds of the sentence and `earlier` those before it, in the order of the text.
    """
    sentence = reading.sentences[number]
    found: list[Deed] = []
    for credit in _credits(reading, sentence):
        act = _at_hand(credit, sentence, [*earlier, *here])
        if act is None or any(deed.noun is not None and deed.start > credit.verb.head for deed in here):
            continue
        deed = _telling(reading, sentence, credit, act)
        if deed.of("actor"):
            found.append(deed)
    return found


def _telling(reading: Reading, sentence: Sentence, credit: Credit, act: Deed) -> Deed:
    at = credit.verb.head
    deed = Deed(
        sentence, reading.marks[sentence.number], act.act, at, at + 1, at, kind=act.kind, mode=act.mode, like=act
    )
    by = by_of(reading, sentence, credit.speakers)
    for noun in credit.doers:
        put(reading, deed, "actor", noun, "by", credit.attribution, by)
    deed.args = [held for held in deed.args if held.role == "actor"]
    return deed


def _at_hand(credit: Credit, sentence: Sentence, before: list[Deed]) -> Deed | None:
    """Return the one violent act of the nearest sentence that tells any; where it tells several, none is meant."""
    acts = [
        deed
        for deed in before
        if deed.kind in ("ASSAULT", "COERCE")
        and deed.status in ("occurred", "attempted", "ongoing")
        and sentence.number - deed.sentence.number <= _NEAR
        and (deed.sentence is not sentence or deed.head < credit.verb.head)
    ]
    if not acts:
        return None
    last = acts[-1].sentence
    nearest = {id(deed.like or deed): deed for deed in acts if deed.sentence is last}
    act = next(iter(nearest.values()))
    if act.kind != "ASSAULT" or (len(nearest) > 1 and any(not _bare(deed) for deed in list(nearest.values())[1:])):
        return None
    return act if credit.attribution != "alleged" or not _named_doer(act) else None


def _bare(deed: Deed) -> bool:
    """Return whether a deed says nothing by which it could be an act of its own."""
    return not any(held.role in ("actor", "place", "thing", "weapon") for held in deed.args)


def _named_doer(deed: Deed) -> bool:
    """Return whether the act's doers are already known by name, so that another one blamed is no doer of the same act."""
    held = [argument for argument in deed.of("actor") if argument.attribution == "asserted"]
    return any(
        mention.form not in ("people", "adjective") and mention.span.overlaps(argument.span)
        for _, _, mention in deed.marks.actors
        for argument in held
    )


def _credits(reading: Reading, sentence: Sentence) -> Iterator[Credit]:
    for verb in sentence.verbs:
        credit = _credit(sentence, verb)
        if credit is None or verb.infinitive or verb.modal is not None:
            continue
        if credit.doers and all(_party(reading, sentence, noun) for noun in credit.doers):
            yield credit


def _party(reading: Reading, sentence: Sentence, noun: Noun) -> bool:
    if sentence.tokens[noun.start].lower in words_of("nobody") or sentence.tokens[noun.head].lower == "it":
        return sentence.tokens[noun.head].lower == "it" and noun.under is None
    return sort_of(reading, sentence, noun) in _PARTIES


def _credit(sentence: Sentence, verb: Verb) -> Credit | None:
    lower = sentence.tokens[verb.head].lower
    if lower in words_of("deny") and not verb.negated and not verb.passive:
        return Credit(verb, verb.subject, "denied", verb.subject) if _of_no_act(sentence, verb.objects) else None
    if verb.negated:
        return None
    if lower in words_of("claim"):
        return _claimed(sentence, verb)
    if lower in words_of("blame"):
        return _blamed(sentence, verb)
    if lower in words_of("suspecting") and not verb.passive and not verb.preps and not _goes_on(sentence, verb):
        return Credit(verb, verb.objects, "alleged", verb.subject)
    if lower in words_of("holding") and "responsible" in sentence.lowers(verb.end, len(sentence.tokens))[:8]:
        return Credit(verb, verb.objects, "alleged", verb.subject)
    if sentence.tags[verb.head] == "A" and "responsible" in sentence.lowers(verb.end, verb.end + 2):
        return _responsible(sentence, verb)
    if any(sentence.tokens[noun.head].lower == "suspicion" for noun in verb.subject):
        return Credit(verb, under(verb, "on", "upon"), "alleged", [])
    return None


def _goes_on(sentence: Sentence, verb: Verb) -> bool:
    """Return whether what is suspected or alleged follows as a clause or a phrase: that is told elsewhere."""
    words = sentence.lowers(verb.end, len(sentence.tokens))
    own = any(other.parent is verb and other.link in ("content", "complement", "gerund") for other in sentence.verbs)
    return own or any(word in ("of", "that", "for") for word in words[:8])


def _of_no_act(sentence: Sentence, nouns: list[Noun]) -> bool:
    """Return whether responsibility is all that is named, or is for "it" or "the incident"."""
    owned = [noun for noun in nouns if sentence.tokens[noun.head].lower in words_of("responsibility")]
    return bool(owned)


def _claimed(sentence: Sentence, verb: Verb) -> Credit | None:
    """Read "X claimed responsibility", "responsibility was claimed by X"."""
    if verb.passive:
        claimants = under(verb, "by") if _of_no_act(sentence, verb.subject) else []
        return Credit(verb, claimants, "claimed", claimants)
    owned = [noun for noun in verb.objects if sentence.tokens[noun.head].lower in ("responsibility", "credit")]
    return Credit(verb, verb.subject, "claimed", verb.subject) if owned else None


def _blamed(sentence: Sentence, verb: Verb) -> Credit | None:
    """Read "the government blamed X", "blamed it on X", "X was blamed"."""
    pointing = words_of("pointing back")
    if verb.passive:
        whole = [noun for noun in verb.subject if sentence.tokens[noun.head].lower in pointing]
        doers = under(verb, "on", "to") if whole else verb.subject
        return Credit(verb, doers, "alleged", under(verb, "by"))
    if any(sentence.tokens[noun.head].lower in pointing for noun in verb.objects):
        return Credit(verb, under(verb, "on", "to"), "alleged", verb.subject)
    if under(verb, "on", "to") or _for_another(sentence, verb):
        return None
    return Credit(verb, verb.objects, "alleged", verb.subject)


def _for_another(sentence: Sentence, verb: Verb) -> bool:
    """Return whether what somebody is blamed for follows, and is more than "it" or "the incident"."""
    words = sentence.lowers(verb.end, len(sentence.tokens))
    if "for" not in words:
        return False
    return not set(words[words.index("for") + 1 :][:3]) & words_of("pointing back")


def _responsible(sentence: Sentence, verb: Verb) -> Credit | None:
    """Read "the army said X was responsible", "X said it was responsible"."""
    parent = verb.parent
    if parent is None or sentence.tokens[parent.head].lower not in words_of("said") or not parent.subject:
        return None
    own = any(sentence.tags[noun.head] in "RP" for noun in verb.subject)
    return Credit(verb, parent.subject if own else verb.subject, "claimed" if own else "alleged", parent.subject)


def own_claims(reading: Reading, deed: Deed) -> None:
    """Mark the doers of an act that they tell themselves as claimed, or denied: "the army said it had shelled the town"."""
    name = deed.voices[-1].name if deed.voices else None
    if name is None or deed.kind not in ("ASSAULT", "COERCE") or deed.voices[-1].strength == "suggested":
        return
    denied = deed.voices[-1].strength == "denied" or deed.status == "denied"
    deed.args = [
        Argument(role="actor", span=held.span, attribution="denied" if denied else "claimed", by=(name,))
        if held.role == "actor" and held.attribution == "asserted" and _same(reading, held.span, name)
        else held
        for held in deed.args
    ]


def _same(reading: Reading, first: Span, second: Span) -> bool:
    return first.overlaps(second) or first.of(reading.text) == second.of(reading.text)

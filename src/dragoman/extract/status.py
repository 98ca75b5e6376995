"""What becomes of an act in the telling: occurred, planned, demanded, feared, denied, ... ."""

from __future__ import annotations

from typing import get_args

from dragoman.extract.deeds import VERBAL, Deed, light_at
from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.reading import Marks
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Status

_ASPECTS = ("of", "from", "on", "for", "in", "about", "at", "against")
_BY_KIND: dict[str, Status] = {
    "modal": "hypothetical",
    "intent": "announced",
    "attempt": "attempted",
    "threat": "threatened",
    "demand": "demanded",
    "denial": "denied",
    "doubt": "hypothetical",
}
_NONE = frozenset(("no", "nobody", "none", "neither", "nothing"))


def settle(deed: Deed) -> Status | None:
    """Return the status of a deed in its sentence, or None where it is negated and so no act at all."""
    sentence, marks = deed.sentence, deed.marks
    verb = deed.verb if deed.verb is not None else deed.governor
    status: Status | None = deed.act.status
    if deed.verb is None:
        by_noun = _before_noun(sentence, marks, deed.noun, deed.start) if deed.noun is not None else None
        if by_noun == "none":
            return None
        if by_noun is not None:
            status = _status(by_noun)
        if verb is not None and status == "occurred":
            status = _governed(deed, verb)
    elif verb is not None:
        if any(sentence.tokens[noun.start].lower in _NONE for noun in [*verb.subject[:1], *verb.objects[:1]]):
            return None
        status = _of_verb(sentence, marks, verb, status or "occurred", deed.act.type in VERBAL)
    if status is not None and verb is not None and _conditional(sentence, verb):
        return "hypothetical"
    return status


def _status(word: str) -> Status:
    known: tuple[Status, ...] = get_args(Status)
    return _BY_KIND[word] if word in _BY_KIND else next(status for status in known if status == word)


def _governed(deed: Deed, verb: Verb) -> Status | None:
    """Return the status that the verb over an act noun gives to it."""
    sentence, marks = deed.sentence, deed.marks
    if deed.light:
        return _of_verb(sentence, marks, verb, "occurred", False)
    if _lower(sentence, verb) in words_of("announce") and _is_done(deed):
        return None if verb.negated else "occurred"
    for kind, status in light_at(marks, verb.head):
        if kind in ("intent", "attempt", "threat", "demand", "doubt"):
            if verb.negated:
                return None
            return status or _BY_KIND[kind]
        if kind == "phase":
            own = _of_verb(sentence, marks, verb, status or "occurred", False)
            return "occurred" if own == "ongoing" and deed.definite else own
        if kind == "cause" and _lower(sentence, verb) in words_of("order verb"):
            return "announced"
        if kind == "denial":
            return "occurred"
    if verb.negated and not deed.definite:
        return None
    own = _of_verb(sentence, marks, verb, "occurred", False)
    return own if own in ("announced", "hypothetical", "demanded") and not deed.definite else "occurred"


def _is_done(deed: Deed) -> bool:
    """Return whether an act that is announced is told as done: "announced the arrest of", "announced the capture"."""
    owned = deed.noun is not None and deed.noun.owner is not None
    return deed.mode in ("arrest", "seize") and (deed.definite or owned or deed.plural)


def _lower(sentence: Sentence, verb: Verb) -> str:
    return sentence.tokens[verb.head].lower


def _of_verb(sentence: Sentence, marks: Marks, verb: Verb, status: Status, verbal: bool) -> Status | None:
    """Return the status of an act named by a verb group, from its helpers and the verbs above it."""
    if verb.negated:
        return None
    modal = _of_modal(sentence, verb)
    if modal is not None:
        return modal
    above = _above(sentence, marks, verb)
    if above == "drop":
        return None
    if above is not None:
        return _status(above)
    if verb.progressive and not verbal and _present(sentence, verb):
        return "ongoing" if status == "occurred" else status
    return status


def _of_modal(sentence: Sentence, verb: Verb) -> Status | None:
    if verb.link == "coordinate" and verb.modal is None and verb.parent is not None and verb.end - verb.start == 1:
        parent = verb.parent
        same_form = sentence.tags[verb.head] == sentence.tags[parent.head] and parent.modal is not None
        return _of_modal(sentence, parent) if same_form else None
    if verb.modal is None:
        first = sentence.tokens[verb.start].lower
        if first in ("is", "are", "was", "were") and "T" in sentence.tags[verb.start : verb.head]:
            return "announced"
        return None
    if verb.modal in ("will", "shall", "'ll"):
        return "announced"
    if verb.modal in ("would", "'d"):
        reported = verb.link in ("content", "relative") or (verb.parent is not None and verb.link == "coordinate")
        return "announced" if reported and "have" not in sentence.lowers(verb.start, verb.head) else "hypothetical"
    if verb.modal in ("must", "should", "ought"):
        return "demanded"
    return "hypothetical"


def _present(sentence: Sentence, verb: Verb) -> bool:
    helpers = sentence.lowers(verb.start, verb.head)
    return bool({"is", "are", "am", "'re", "been", "'s"} & set(helpers)) and "had" not in helpers


def _above(sentence: Sentence, marks: Marks, verb: Verb) -> str | None:
    """Return the kind of the word that governs a complement ("tried to", "plans to", "accused of"), or None."""
    if verb.link == "coordinate" and verb.parent is not None and not verb.finite:
        return _above(sentence, marks, verb.parent)
    if verb.link == "reduced" and verb.parent is not None and verb.parent.negated and verb.host in verb.parent.objects:
        return "drop"
    if verb.link == "relative" and _not_who(sentence, verb):
        return "denied"
    if verb.link not in ("complement", "gerund"):
        return None
    if verb.link == "complement" and verb.host is not None and verb.infinitive:
        by_noun = _governing_noun(sentence, marks, verb)
        if by_noun is not None:
            return by_noun
        if verb.parent is None or verb.host not in verb.parent.objects:
            return "drop"
    parent = verb.parent
    if parent is None or (verb.link == "gerund" and verb.mark not in _ASPECTS):
        return None
    if verb.link == "gerund" and verb.host is not None and verb.host not in parent.objects:
        return _governing_noun(sentence, marks, verb)
    return _by_parent(sentence, marks, verb, parent)


def _not_who(sentence: Sentence, verb: Verb) -> bool:
    """Return whether the clause is denied of its subject: "it was not the army that shelled the town"."""
    over = next((other for other in sentence.verbs if verb.host in other.objects and other.start < verb.start), None)
    return (
        over is not None and over.negated and sentence.tags[over.head] == "A" and _lower_subject(sentence, over) == "it"
    )


def _lower_subject(sentence: Sentence, verb: Verb) -> str:
    return sentence.tokens[verb.subject[0].head].lower if verb.subject else ""


def _by_parent(sentence: Sentence, marks: Marks, verb: Verb, parent: Verb) -> str | None:
    kinds = [kind for kind, _ in light_at(marks, parent.head)]
    statuses = [status for _, status in light_at(marks, parent.head)]
    if verb.mark == "from" and kinds and kinds[0] in ("attempt", "denial", "demand", "phase"):
        return "attempted" if kinds[0] != "demand" else "demanded"
    for kind, status in zip(kinds, statuses, strict=True):
        if kind in ("light", "cause") and verb.link == "complement" and verb.infinitive:
            return (
                "announced"
                if kind == "cause" and _lower(sentence, parent) in words_of("order verb")
                else _purpose(verb)
            )
        if parent.negated and kind != "denial":
            return "drop"
        if kind == "phase":
            return status if status == "ongoing" else _rise(sentence, marks, parent)
        if kind in _BY_KIND:
            return status or kind
    if parent.negated:
        return "drop"
    return _purpose(verb) if verb.infinitive else _rise(sentence, marks, parent)


def _purpose(verb: Verb) -> str:
    """Return the status of a purpose clause ("used drones to attack"): told as aim, not as done."""
    return "announced" if verb.infinitive and not verb.passive else "hypothetical"


def _rise(sentence: Sentence, marks: Marks, parent: Verb) -> str | None:
    status = _of_verb(sentence, marks, parent, "occurred", False)
    return "drop" if status is None else None if status in ("occurred", "ongoing") else status


def _governing_noun(sentence: Sentence, marks: Marks, verb: Verb) -> str | None:
    """Return what a noun before the verb says of it: "plans to attack", "the threat of attacking"."""
    host = verb.host
    if host is None:
        return None
    for found in marks.light:
        if host.start <= found.start <= verb.start and found.end > host.head:
            return found.value.status or found.value.kind
    return None


def _before_noun(sentence: Sentence, marks: Marks, noun: Noun, start: int) -> str | None:
    """Return the status that words before an act noun give to it ("planned attack", "calls for strikes"), "none" for "no"."""
    if sentence.tokens[noun.start].lower in ("no", "neither", "without"):
        return "none"
    floor = noun.start
    if noun.under is not None and noun.host is not None:
        floor = noun.host.start
    elif noun.under is not None:
        floor = max(0, noun.start - 3)
        if noun.under in ("without", "despite"):
            return "none" if noun.under == "without" else None
    for found in marks.light:
        if found.end <= start and found.start >= floor and (found.start >= noun.start or found.end >= noun.start - 1):
            kind = found.value.kind
            if kind in ("light", "cause", "phase"):
                continue
            if kind == "denial":
                return "none"
            return found.value.status or kind
    return None


def _conditional(sentence: Sentence, verb: Verb) -> bool:
    """Return whether the clause stands under "if" or is asked."""
    if sentence.tokens[-1].text == "?" or (len(sentence.tokens) > 1 and sentence.tokens[-2].text == "?"):
        return True
    here: Verb | None = verb
    for _ in range(6):
        if here is None:
            return False
        if here.link == "subordinate" and here.mark in ("if", "unless", "whether", "lest"):
            return True
        here = here.parent if here.link in ("complement", "coordinate", "adverbial", "reduced", "gerund") else None
    return False

"""What is worth telling: an identifiable act, not a general state, a habit or a bare word."""

from __future__ import annotations

from dragoman.codebook.contexts import word_sets
from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.phrases import Sentence
from dragoman.extract.reading import Marks, Reading
from dragoman.extract.told import words
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Argument, Role, Topic
from dragoman.schema.span import Span

_OTHER_FIELDS = {"sport": 2, "market": 1, "entertainment": 1}
_PUBLIC = 6
_OUR_FIELDS = ("fighting", "armed", "politics", "forces", "treaty", "harm")


def off_topic(reading: Reading) -> bool:
    """Return whether the words of the report are mostly those of sport, markets or shows, where "attack" is no attack."""
    sets = word_sets()
    words = {token.lower for sentence in reading.sentences for token in sentence.tokens}
    ours = len(set().union(*(sets[name] for name in _OUR_FIELDS)) & words)
    reading.public = ours >= _PUBLIC
    return any(weight * len(sets[name] & words) >= max(4 * weight, ours) for name, weight in _OTHER_FIELDS.items())


def recast(reading: Reading, deed: Deed) -> None:
    """Make riot of what a crowd burns, loots and breaks."""
    if deed.kind != "ASSAULT" or deed.mode not in (None, "destroy") or deed.act.effect is not None:
        return
    doers = [
        words(held.span.of(reading.text)) | set(held.span.of(reading.text).lower().split()[-1:])
        for held in deed.of("actor")
    ]
    hit = deed.of("recipient")
    if doers and all(names & words_of("crowd") for names in doers) and (deed.of("thing") or not hit):
        deed.kind, deed.mode = "PROTEST", "riot"


def agree_on_words(deeds: list[Deed]) -> None:
    """Let a bare word that names two acts ("the strike") name the one that the report has named in full."""
    full: dict[str, set[tuple[str, str | None]]] = {}
    for deed in deeds:
        if deed.noun is not None and (deed.mode is not None or deed.act.needs):
            full.setdefault(_lemma(deed), set()).add((deed.kind, deed.mode))
    for deed in deeds:
        if deed.noun is None or deed.mode is not None or deed.act.needs:
            continue
        named = full.get(_lemma(deed), set())
        if named and all(kind != deed.kind for kind, _ in named):
            deed.kind, deed.mode = sorted(named, key=str)[0]


def _lemma(deed: Deed) -> str:
    return deed.sentence.tokens[deed.head].lower.rstrip("s")


def keep_apart(deed: Deed) -> None:
    """Take the same words out of the doers where they are those harmed."""
    if deed.kind not in ("ASSAULT", "COERCE") or deed.act.mutual:
        return
    blamed = [held.span for held in deed.of("actor") if held.attribution != "asserted"]
    deed.args = [held for held in deed.args if held.role != "recipient" or held.span not in blamed]
    harmed = [held.span for held in deed.of("recipient")]
    deed.args = [held for held in deed.args if held.role != "actor" or not any(held.span.overlaps(s) for s in harmed)]


def recast_demand(deed: Deed) -> None:
    """Make "X said that Y should resign" the demand that it is."""
    verb = deed.verb
    if deed.status != "demanded" or verb is None or verb.modal not in ("must", "should", "ought") or not deed.voices:
        return
    name = deed.voices[-1].name
    if name is None or deed.kind in VERBAL:
        return
    parties = tuple(held.span for held in deed.args if held.role in ("actor", "recipient", "thing"))
    places = tuple(held.span for held in deed.args if held.role == "place")
    deed.topic = Topic(type=deed.kind, parties=parties, places=places, span=deed.trigger)
    told = [Argument(role="recipient", span=held.span) for held in deed.of("actor") if not held.span.overlaps(name)]
    deed.args = [Argument(role="actor", span=name), *told, *deed.of("time")]
    deed.kind, deed.mode, deed.status = "REQUEST", None, "occurred"
    deed.voices = []


def political(reading: Reading, deed: Deed) -> bool:
    """Return whether a party of the deed is a public actor: known, in office, armed, organised, or in protest."""
    for held in deed.args:
        if held.role not in ("actor", "recipient"):
            continue
        for sentence, marks in zip(reading.sentences, reading.marks, strict=True):
            if sentence.span.overlaps(held.span) and _public(reading, sentence, marks, held.span):
                return True
    return False


def _public(reading: Reading, sentence: Sentence, marks: Marks, span: Span) -> bool:
    if any(mention.span.overlaps(span) and mention.kind != "outlet" for _, _, mention in marks.actors):
        return True
    people = words_of("public people")
    if any(
        found.value.kind in people and _within(sentence, found.start, found.end, span)
        for found in marks.people.values()
    ):
        return True
    told = [token.lower for token in sentence.tokens if span.start <= token.start < span.end]
    return bool(words_of("public word") & set(told)) or bool(reading.persons & set(told))


def _within(sentence: Sentence, start: int, end: int, span: Span) -> bool:
    return span.covers(sentence.span_of(start, end))


def worth_telling(reading: Reading, deed: Deed) -> bool:
    """Return whether the sentence tells an identifiable act by this deed."""
    if deed.like is not None:
        return worth_telling(reading, deed.like)
    if deed.kind in VERBAL:
        return _verbal(deed) and (reading.public or political(reading, deed))
    if deed.kind in ("AID", "COOPERATE", "SANCTION") and not (deed.of("actor") and political(reading, deed)):
        return False
    told = {held.role for held in deed.args}
    if deed.kind == "AID" and deed.verb is not None and deed.verb.link == "reduced" and not deed.of("time"):
        return False
    if deed.noun is not None:
        return _nominal(deed, told)
    if not told and not deed.tolls:
        return False
    return not _habit(deed) and not _state_of_harm(reading, deed)


def _state_of_harm(reading: Reading, deed: Deed) -> bool:
    """Return whether an effect verb only describes people ("wounded soldiers"): none counted, none named, nobody's act."""
    if deed.act.effect is None or deed.tolls or deed.joined or deed.noun is not None:
        return False
    if deed.of("actor") or deed.of("weapon") or deed.of("time") or deed.of("place"):
        return False
    return not any(
        political(reading, deed) or any(c.isupper() for c in held.span.of(reading.text))
        for held in deed.of("recipient")
    )


def _verbal(deed: Deed) -> bool:
    """Return whether a verbal deed names who speaks, and to whom or about what."""
    if deed.noun is not None and not deed.light and not deed.of("actor"):
        return False
    if deed.kind == "CONSULT":
        return bool(deed.of("actor")) and (bool(deed.of("recipient")) or deed.noun is not None)
    if not deed.of("actor"):
        verb = deed.verb
        return verb is not None and verb.passive and bool(deed.of("recipient"))
    return bool(deed.of("recipient")) or deed.topic is not None or bool(deed.about) or deed.act.weight >= 0.8


def _nominal(deed: Deed, told: set[Role]) -> bool:
    if _habit(deed):
        return False
    known = told & {"place", "time", "recipient", "thing", "count"}
    if deed.tolls or deed.joined:
        return True
    if deed.plural and not deed.definite:
        return len(known) >= 2 or "count" in told or (deed.light and bool(known))
    if deed.definite:
        return deed.kind in ("ASSAULT", "PROTEST") or bool(known)
    return bool(known) or deed.light


def _habit(deed: Deed) -> bool:
    """Return whether the verb is a plain present outside a headline: "the group attacks villages"."""
    verb = deed.verb or (deed.governor if deed.light and deed.plural else None)
    if verb is None or verb.end - verb.start > 2 or not verb.finite:
        return False
    sentence = deed.sentence
    form = sentence.tokens[verb.head].lower
    if form not in words_of("plain present") and (form.endswith("ed") or sentence.tags[verb.head] == "E"):
        return False
    headline = sentence.number == 0 or sentence.tokens[-1].text not in '.!?”"'
    return not headline and sentence.tags[verb.head] == "V" and form.endswith("s") and not deed.of("time")

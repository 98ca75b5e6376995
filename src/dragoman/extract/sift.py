"""What is worth telling: an identifiable act, not a general state, a habit or a bare word."""

from __future__ import annotations

from dragoman.extract.deeds import VERBAL, Deed
from dragoman.extract.reading import Reading
from dragoman.extract.vocabulary import words_of


def worth_telling(reading: Reading, deed: Deed) -> bool:
    """Return whether the sentence tells an identifiable act by this deed."""
    if deed.kind in VERBAL:
        return _verbal(deed)
    told = {held.role for held in deed.args}
    if deed.noun is not None:
        return _nominal(reading, deed, told)
    if not told and not deed.tolls:
        return False
    return not _habit(reading, deed)


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


def _nominal(reading: Reading, deed: Deed, told: set[str]) -> bool:
    known = told & {"place", "time", "recipient", "thing", "count"}
    if deed.tolls or deed.joined:
        return True
    if deed.plural and not deed.definite:
        return len(known) >= 2 or "count" in told or (deed.light and bool(known))
    if deed.definite:
        return True
    return bool(known) or (deed.light and bool(told))


def _habit(reading: Reading, deed: Deed) -> bool:
    """Return whether the verb is a plain present outside a headline: "the group attacks villages"."""
    verb = deed.verb
    if verb is None or verb.end - verb.start > 1 or not verb.finite:
        return False
    sentence = deed.sentence
    form = sentence.tokens[verb.head].lower
    if form not in words_of("plain present") and (form.endswith("ed") or sentence.tags[verb.head] == "E"):
        return False
    headline = sentence.number <= 1 or sentence.tokens[-1].text not in '.!?”"'
    return not headline and sentence.tags[verb.head] == "V" and form.endswith("s") and not deed.of("time")

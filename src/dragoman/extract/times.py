"""Which time expression of the sentence dates a deed."""

from __future__ import annotations

from dragoman.extract.deeds import Deed
from dragoman.extract.phrases import Noun, Verb
from dragoman.language.times import TimePhrase
from dragoman.schema.span import Span

_NO_DATE = frozenset(("duration", "set", "clock", "vague", "part"))


def time_of(deed: Deed) -> Span | None:
    """Return the time expression that hangs on the deed itself, or None; the Clock looks further."""
    dated = [(start, end, time) for start, end, time in deed.marks.times if time.kind not in _NO_DATE]
    if not dated:
        return None
    attached = [item for item in dated if _attached(deed, item[0])]
    if attached:
        return min(attached, key=lambda item: abs(item[0] - deed.head))[2].span
    return _nearest(deed, dated)


def _attached(deed: Deed, at: int) -> bool:
    """Return whether a time stands in a phrase of the deed's verb or noun, or inside its noun phrase."""
    verbs = [other.verb or other.governor for other in (deed, *deed.joined)]
    for verb in verbs:
        if verb is not None and any(_holds(noun, at) for _, noun in verb.preps):
            return True
    for noun in [other.noun for other in (deed, *deed.joined)]:
        if noun is not None and (_holds(noun, at) or (noun.owner is not None and _holds(noun.owner, at))):
            return True
        if noun is not None and any(_holds(other, at) for _, other in noun.preps):
            return True
    return False


def _holds(noun: Noun, at: int) -> bool:
    return noun.start <= at < noun.end


def _nearest(deed: Deed, dated: list[tuple[int, int, TimePhrase]]) -> Span | None:
    """Return the nearest time with no finite verb of another clause in between."""
    own = {id(other.verb or other.governor) for other in (deed, *deed.joined)}
    best: tuple[int, Span] | None = None
    for start, end, time in dated:
        low, high = (end, deed.start) if end <= deed.start else (deed.end, start)
        crossed = [
            verb for verb in deed.sentence.verbs if low <= verb.head < high and verb.finite and id(verb) not in own
        ]
        if (crossed and not _same_clause(deed, crossed)) or _elsewhere(deed, start, own):
            continue
        distance = high - low
        if best is None or distance < best[0]:
            best = (distance, time.span)
    return best[1] if best is not None else None


def _elsewhere(deed: Deed, at: int, own: set[int]) -> bool:
    """Return whether a time belongs to a relative or subordinate clause that is not the deed's."""
    verb = deed.verb or deed.governor
    for other in deed.sentence.verbs:
        held = any(_holds(noun, at) for _, noun in other.preps)
        if held and id(other) not in own and (verb is None or other.subject != verb.subject) and other.finite:
            return True
    before = [verb for verb in deed.sentence.verbs if verb.start < at]
    if (
        not before
        or id(before[-1]) in own
        or not before[-1].finite
        or before[-1].link not in ("relative", "subordinate")
    ):
        return False
    marks = deed.sentence.tags[before[-1].end : at]
    return "," not in marks and before[-1].end <= at


def _same_clause(deed: Deed, crossed: list[Verb]) -> bool:
    verb = deed.verb or deed.governor
    return verb is not None and all(other.subject == verb.subject for other in crossed)

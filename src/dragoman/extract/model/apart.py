"""Which triggers of a report are surely or likely two acts.

One that answers the other; one told so long after the other; an act and one told to be like it; an old act and a new one of the
same words; two of different days.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dragoman.codebook.words import load_response
from dragoman.extract.model.decode import Numbers, Scores
from dragoman.extract.model.seen import Seen
from dragoman.extract.vocabulary import words_of

NEVER = -1000.0
"""Log-odds of an act and what its sentence says it answers, resembles or comes so long after: no others join their groups."""
DAYS = -3.0
"""What speaks against two told of different weekdays; not more, since the hurt of one day die on another."""
RENEWED = -6.0
"""What speaks against two of which one is called the first or the old, the other the second or the new."""
AFTER = 12
"""Words after "in response to" within which what is answered begins."""


def apart(seen: Sequence[Seen], plain: Sequence[str], sentences: Numbers, later: Numbers, earlier: Numbers) -> Scores:
    """Return log-odds, 0 or below, that speak against each pair of triggers naming one event.

    `plain` are the words of the report in lower case, `sentences` the sentence of each trigger.
    """
    said = _answered(seen, plain)
    stated = (sentences[later] == sentences[earlier]) & (said[later] != said[earlier])
    starts = np.array([one.start for one in seen])
    here, behind = sentences[later] == sentences[earlier], _behind(seen, plain)
    two = here & (behind[later] > starts[earlier])
    first, second = _called(seen, plain, "former"), _called(seen, plain, "latter")
    renewed = (first[later] & second[earlier]) | (second[later] & first[earlier])
    days = _days(seen, plain)
    told = np.asarray(days.any(-1))
    other_day = told[later] & told[earlier] & ~(days[later] & days[earlier]).any(-1)
    return np.asarray(NEVER * (stated | two) + RENEWED * renewed + DAYS * other_day, dtype=np.float32)


def _behind(seen: Sequence[Seen], plain: Sequence[str]) -> Numbers:
    """Return by trigger where the "after" stands that it comes first behind in "two days after ..." or "after a similar ...".

    What stands before that word is another act; 0 where there is none. Whoever was hit dies so long after the same act.
    """
    found = np.zeros(len(seen), dtype=int)
    dying = words_of("dying")
    for at, word in enumerate(plain):
        if word not in words_of("sequence") or at == 0:
            continue
        spans = plain[at - 1] in words_of("span of time")
        if not spans and not set(plain[at + 1 : at + 3]) & words_of("likeness"):
            continue
        number = next((number for number, one in enumerate(seen) if one.start > at), None)
        if number is None or seen[number].start > at + AFTER:
            continue
        ahead = next((one for one in reversed(seen[:number]) if one.end <= at), seen[number])
        if not any(set(plain[one.start : one.end]) & dying for one in (ahead, seen[number])):
            found[number] = at
    return found


def _called(seen: Sequence[Seen], plain: Sequence[str], words: str) -> np.ndarray:
    """Return which triggers have one of the words close before them: "the first truce", "a new one"."""
    return np.array([bool(words_of(words) & set(plain[max(0, one.start - 2) : one.start])) for one in seen], dtype=bool)


def _answered(seen: Sequence[Seen], plain: Sequence[str]) -> np.ndarray:
    """Return which triggers come first after words such as "in response to"."""
    found = np.zeros(len(seen), dtype=bool)
    starts = [one.start for one in seen]
    for phrase in load_response().find(list(plain)):
        words = phrase.value.lemma.split()
        if phrase.value.direction == "answers" and len(words) > 1 and words[-1] in words_of("answering end"):
            after = (at for at, start in enumerate(starts) if phrase.end <= start < phrase.end + AFTER)
            if (at := next(after, None)) is not None:
                found[at] = True
    return found


def _days(seen: Sequence[Seen], plain: Sequence[str]) -> np.ndarray:
    """Return (triggers, weekdays) as booleans: which weekdays stand among a trigger's words of time."""
    names = sorted(words_of("weekday"))
    told = [{plain[at] for first, last, _ in one.roles.get("time", ()) for at in range(first, last)} for one in seen]
    return np.array([[name in words for name in names] for words in told], dtype=bool).reshape(len(seen), len(names))
